"""The day on which a meeting is to be held that was moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.acts import WRITING_VERBS
from nudged.reading.statements.dues import day_of
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import Moment, When

NEW_DATES = (*DAY_KINDS, "period", "clock")
"""The kinds of times to which a meeting is moved."""


def new_date(s: Sentence, group: Group) -> Moment | None:
    """The day to which a verb moves a meeting: the last one behind it, "from Monday to Thursday", « au 14 »."""
    first = 0 if s.tagged.lexicon.verb_last else group.index
    times = [when for when in s.tagged.times if when.first > first and not when.past and not when.event]
    times = [when for when in times if not _of_act_behind(s, group, when)]
    target = [when for when in times if not s.tagged.word(when.first - 1, "from")] or times
    earlier = group.lemma in s.tagged.lexicon.word_classes["moves-earlier"]
    kinds = NEW_DATES if earlier else (*NEW_DATES, "later")  # no « avancé de jeudi à mardi », whose first day is later
    for when in reversed(target[:2]):
        moment = day_of(s, when)
        if moment and when.kind in kinds:
            return moment
    return None


def _of_act_behind(s: Sentence, group: Group, when: When) -> bool:
    """Whether a time is that of what is done next: "moved to Friday, she'll send the map Wednesday evening"."""
    act = next((one for one in s.behind(group) if one.cls in WRITING_VERBS and one.index > group.end), None)
    if act is None or s.tagged.lexicon.verb_last:
        return False
    first, last = s.territory(act)
    return max(first, act.start) <= when.first < last
