"""What the verb groups and bare nouns of one sentence say (READING.md section 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.addressed import small_print
from nudged.reading.statements.ahead import look_ahead
from nudged.reading.statements.allowance import allowed, patience, takes_long
from nudged.reading.statements.answers import answer_by
from nudged.reading.statements.arrivals import arrivals
from nudged.reading.statements.bare import bare_nouns
from nudged.reading.statements.bare_messages import own_messages
from nudged.reading.statements.by_words import by_words
from nudged.reading.statements.came_after_all import came_after_all
from nudged.reading.statements.companyless import of_no_company
from nudged.reading.statements.corrections import corrected
from nudged.reading.statements.draft import Carried, Draft
from nudged.reading.statements.elided import elided
from nudged.reading.statements.fragments import fragments
from nudged.reading.statements.handovers import contact_instead
from nudged.reading.statements.lapsed import asked_why, lapsed
from nudged.reading.statements.meetings import applied, arranged, away, held
from nudged.reading.statements.moves import cannot_make, new_time, not_held
from nudged.reading.statements.named_days import named_days
from nudged.reading.statements.now_on import now_on
from nudged.reading.statements.other_days import day_for_day, instead
from nudged.reading.statements.outcomes import outcomes
from nudged.reading.statements.private_life import of_private_life
from nudged.reading.statements.questions import asks, before_question
from nudged.reading.statements.renewed import renewed
from nudged.reading.statements.restated import restated
from nudged.reading.statements.sentence import Sentence
from nudged.reading.statements.settle import build, first_name, same_person, settle
from nudged.reading.statements.sides import read_verb
from nudged.reading.statements.ticked import ticked
from nudged.reading.statements.unmet import absent, unmet
from nudged.reading.statements.voices import theirs
from nudged.reading.statements.weighed import of_another_matter

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Carried", "Draft", "Sentence", "build", "first_name", "look_ahead", "read", "same_person", "unmet"]


def _verbs(s: Sentence) -> None:
    for group in s.groups:
        read_verb(s, group)


_RULES: tuple[tuple[str, Callable[[Sentence], None]], ...] = (
    ("every verb, by the side that it is of", _verbs),
    ('a verb left out behind "will": "he couldn\'t call but will tomorrow"', elided),
    ('a new contact: "Julie is now my contact"', contact_instead),
    ("the day of the answer that the candidate owes", answer_by),
    ('a day that is named for something: "Friday is the day for the call"', named_days),
    ('a noun without a verb: "feedback by Friday"', bare_nouns),
    ('what is told as absent: "no sign of the contract"', absent),
    ('what was expected and did not come: "they missed their deadline of Monday"', lapsed),
    ('what comes to the candidate by a day, without a verb: "back to me by Friday"', fragments),
    ("what came in without a verb of theirs", arrivals),
    ('what had been promised and came: "the contract promised for Tuesday arrived"', came_after_all),
    ("a time that they have or need for the answer", allowed),
    ("a time for which the candidate is asked to wait", patience),
    ('what will take its time: "the decision will take a week"', takes_long),
    ('the candidate\'s messages without a verb: "follow-up sent"', own_messages),
    ("one day instead of another, asked or told", instead),
    ("a day that somebody cannot make", cannot_make),
    ('a new time: "new time for the onsite"', new_time),
    ("a meeting that is on another day now", now_on),
    ('what is corrected within the sentence: "no, wait"', corrected),
    ("one day rather than another", day_for_day),
    ("a meeting that does not take place", not_held),
    ("a deadline alone, of a promise just told", restated),
    ('a promise told with a word for its new day: "instead", « finalement »', renewed),
    ("what is ticked is done", ticked),
    ("what the process came to", outcomes),
    ("an application that was sent", applied),
    ("somebody's absence", away),
    ("a meeting that is set", arranged),
)
"""What is asked of a sentence, in order; a rule sees in ``drafts`` what those before it noted, and may change it."""


def read(s: Sentence) -> list[Draft]:
    """All statements of a sentence; ``s.why`` tells what is none, and why."""
    if s.context.skip:
        s.why.append("an advert or article")
        return []
    if small_print(s):
        s.why.append("a disclaimer")
        return []
    if asks(s) and not any(group.cls == "move" for group in s.groups):
        s.why.append("a question")
        late = asked_why(s)
        return [late] if late is not None else before_question(s)
    if s.context.heading:
        held(s)
        return s.drafts
    for _, rule in _RULES:
        rule(s)
    told = [draft for draft in settle(s) if not _of_theirs(s, draft)]
    drafts = [draft for draft in told if not of_no_company(s, draft)]
    if len(drafts) < len(told):
        s.why.append("a promise under no company, which names nothing of hiring")
    told, drafts = drafts, [draft for draft in drafts if not of_private_life(s, draft)]
    if len(drafts) < len(told):
        s.why.append("a matter of private life")
    drafts = [draft for draft in drafts if not of_another_matter(s, draft)]
    if s.context.auto and any(draft.type is Type.PROMISE for draft in drafts):
        s.why.append("an automatic message")
        return [draft for draft in drafts if draft.type is not Type.PROMISE]
    return drafts + by_words(s)


def _of_theirs(s: Sentence, draft: Draft) -> bool:
    """Whether a message that seems the candidate's is told by one of theirs: "I've chased the client"."""
    mine = draft.type in (Type.CHASE, Type.COURTESY)
    return mine and s.context.voice == "them" and theirs(s, draft.anchor)
