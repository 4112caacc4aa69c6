"""What the verb groups and bare nouns of one sentence say (READING.md section 1)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.ahead import look_ahead
from nudged.reading.statements.allowance import allowed, patience
from nudged.reading.statements.answers import answer_by
from nudged.reading.statements.arrivals import arrivals
from nudged.reading.statements.bare import bare_nouns
from nudged.reading.statements.bare_messages import bare_chase, bare_thanks
from nudged.reading.statements.candidate import bumps, by_us
from nudged.reading.statements.corrections import corrected
from nudged.reading.statements.draft import Carried, Draft
from nudged.reading.statements.fragments import fragments
from nudged.reading.statements.handovers import CLASSES, contact_instead, handed_over
from nudged.reading.statements.meetings import applied, arranged, away, held
from nudged.reading.statements.moves import cannot_make, day_for_day, instead, moved, new_time, not_held, now_on, shifts
from nudged.reading.statements.named_days import named_days
from nudged.reading.statements.outcomes import outcomes
from nudged.reading.statements.promises import by_them
from nudged.reading.statements.restated import put_off, restated
from nudged.reading.statements.sentence import Sentence
from nudged.reading.statements.settle import build, first_name, same_person, settle
from nudged.reading.statements.subjectless import implied_them
from nudged.reading.statements.things import by_thing, resumed, stands_for_thing, there_will_be
from nudged.reading.statements.unmet import absent, unmet
from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from nudged.reading.grammar import Group

__all__ = ["Carried", "Draft", "Sentence", "build", "first_name", "look_ahead", "read", "same_person", "unmet"]


def read(s: Sentence) -> list[Draft]:
    """All statements of a sentence; ``s.why`` tells what is none, and why."""
    if s.context.skip:
        s.why.append("an advert or article")
        return []
    if s.tagged.tokens[-1].norm == "?" and not any(group.cls == "move" for group in s.groups):
        s.why.append("a question")
        return _before_question(s)
    if s.context.heading:
        held(s)
        return s.drafts
    for group in s.groups:
        _verb(s, group)
    contact_instead(s)
    answer_by(s)
    named_days(s)
    bare_nouns(s)
    absent(s)
    fragments(s)
    arrivals(s)
    allowed(s)
    patience(s)
    if not s.context.todo:
        bare_chase(s)
        bare_thanks(s)
    instead(s)
    cannot_make(s)
    new_time(s)
    now_on(s)
    corrected(s)
    day_for_day(s)
    not_held(s)
    restated(s)
    outcomes(s)
    applied(s)
    away(s)
    arranged(s)
    return settle(s)


def _before_question(s: Sentence) -> list[Draft]:
    """What is told before the question: « laissé un message à Ana, avez-vous du nouveau ? »."""
    for group in s.groups:
        put = any(s.tagged.tokens[step].norm in ',:"“«—–' for step in range(group.index, s.count))
        if s.context.label is not None and side(s, group) == "them" and s.comma_between(group.end, s.count):
            _verb(s, group)  # « la RH t'appelle demain, t'es dispo ? »
        elif group.tense == "past" and put:
            _verb(s, group)
        elif (
            group.tense == "past"
            and (s.tagged.has("standing", group.end) or s.tagged.has("asking", group.end))
            and side(s, group) in ("us", "none")
        ):
            s.drafts.append(Draft(Type.CHASE, 0, s.count, group.index))
    bare_chase(s)
    kinds = (Type.CHASE,) if s.context.label is None else (Type.CHASE, Type.PROMISE)
    s.drafts = [draft for draft in s.drafts if draft.type in kinds]
    return settle(s)


def _moves(s: Sentence, group: Group, whose: str) -> None:
    if whose in ("us", "none") and bumps(s, group):
        by_us(s, replace(group, cls="chase"), whose)
    elif not put_off(s, group):
        moved(s, group, whose)


def _verb(s: Sentence, group: Group) -> None:
    whose = side(s, group)
    if group.tense == "future" and group.lemma in s.tagged.lexicon.word_classes["resetting-verb"]:
        group = replace(group, cls="schedule")
    if group.cls in CLASSES:
        handed_over(s, group)
    elif group.cls == "move" or shifts(s, group):
        _moves(s, group, whose)
    elif whose == "none" and there_will_be(s, group):
        return
    elif (whose == "none" and resumed(s, group) is not None) or stands_for_thing(s, group):
        by_thing(s, group)  # « la réponse, ce sera vendredi »
    elif whose == "them" or (whose == "none" and implied_them(s, group)):
        by_them(s, group)
    elif whose in ("us", "none"):
        by_us(s, group, whose)
    elif whose == "thing":
        by_thing(s, group)
