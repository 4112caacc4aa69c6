"""Whose somebody is: of the candidate's own workplace, gone, of the candidate's own, or a candidate in general."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar.tagged import Subject

if TYPE_CHECKING:
    from nudged.reading.grammar.tagged import Tag, Tagged


def at_work(tagged: Tagged, first: int, last: int, role: Tag | None, noun: Tag | None) -> bool:
    """Whether "our" and a role name somebody of the candidate's own workplace: "our IT person", no "my recruiter"."""
    if role is None or noun is not None or not tagged.lexicon.base_forms or not tagged.word(first, "mine-of"):
        return False
    apart = tagged.any_word(first + 1, role.first, "to-whom", "with")  # "my CV to the depot manager"
    return role.last == last and not apart and not tagged.any_word(first + 1, last, "process-role")


def of_now_or_once(tagged: Tagged, first: int, role: Tag | None) -> bool:
    """Whether a role is that of where the candidate works, or of one who is gone: « ma boîte », « l'ancienne DRH »."""
    mine = tagged.word(first, "mine-of") and tagged.word(first + 1, "own-workplace")
    return mine or (role is not None and tagged.any_word(first, role.first, "former"))


def of_mine(tagged: Tagged, first: int, last: int) -> bool:
    """Whether a role is that of something of the candidate's own: "the nurse at my clinic"."""
    if not tagged.lexicon.base_forms:
        return False
    return any(
        tagged.word(step, "mine-of")
        and not tagged.any_word(step + 1, last, "process-noun")
        and not _of_my_meeting(tagged, first, step, last)
        for step in range(first + 2, last - 1)
    )


def _of_my_meeting(tagged: Tagged, first: int, step: int, last: int) -> bool:
    """Whether a paper is for what the candidate does for them: "the brief for my trial assignment"."""
    paper = tagged.noun_in(first, step, "doc", "answer") is not None
    return paper and tagged.noun_in(step + 1, last, "meeting", "doc") is not None


def all_of(tagged: Tagged, first: int, last: int) -> bool:
    """Whether candidates in general are meant, the writer among them: "all candidates", "applicants"."""
    return tagged.has("all-candidates", first, last) or last - first == 1 or tagged.word(first, "definite-only")


def mine(tagged: Tagged, step: int) -> Subject:
    """What "mine" at ``step`` is: the letter of those named before, "the letters are being typed, mine goes out"."""
    head = tagged.sense(step - 2) if tagged.word(step - 1, "pledge-link") else None
    if head is not None and head.cat == "role":
        return Subject("third", head.first)  # "a colleague of mine", one of theirs where they write it
    named = (noun for noun in reversed(tagged.all_nouns) if noun.last <= step and noun.cat in ("doc", "answer", "mail"))
    return Subject("thing", step - (not tagged.lexicon.base_forms), None, next(named, None))
