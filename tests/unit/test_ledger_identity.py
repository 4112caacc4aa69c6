"""Ids and what they pass on: contracts with the calendars and journals of every user, whatever the version."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from told import at, day, entries, statement

from nudged.ledger.identity import entry_id, inherit, same_person, shortened, statement_id
from nudged.model import Entry, Line, Source, Statement, Verb

CALL = statement("promise", "2026-03-05", "I'll call you tomorrow, « à midi » !", act="call")


@pytest.mark.parametrize(
    ("said", "source", "id_"),
    [
        (CALL, Source(file="Acme.md"), "e1bc581928af"),
        (replace(CALL, dated=False), Source(file="Acme.md"), "dad709d993bc"),
        (replace(CALL, company=None), Source(file="a.md"), "2b8650089da2"),
        (CALL, Source(uid="u1@x"), "f207bf960234"),
        (CALL, Source(uid="u1@x", recurrence="20260305T100000Z"), "3bb4a87728ac"),
        (statement("contact", "2026-03-05", "Marc called", act="call"), Source(file="a.md"), "995e72d950f9"),
    ],
)
def test_an_id_is_the_same_for_ever(said: Statement, source: Source, id_: str) -> None:
    """A reminder stands in users' calendars under it: another one would be a second reminder."""
    assert statement_id(said, source) == id_


IDS = st.sets(st.text("abc", min_size=12, max_size=12), max_size=9)


@given(IDS)
@example({"a" * 12, "a" * 11 + "b", "a" * 10 + "cc"})
def test_the_short_ids_tell_all_from_one_another_and_are_as_short_as_that_allows(ids: set[str]) -> None:
    short = shortened(ids)
    assert short.keys() == ids
    for id_, told in short.items():
        assert id_.startswith(told)
        assert len(told) >= 4
        assert [other for other in ids if other.startswith(told)] == [id_]
        if len(told) > 4:
            assert len([other for other in ids if other.startswith(told[:-1])]) > 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Marc", "Marc", True), ("Marc Dupont", "Marc", True), ("Marc", "Marc Dupont", True), ("Marc D", "Marc E", False)],
)
def test_one_name_may_be_a_part_of_the_other(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same


# What a changed sentence inherits

GONE = at("2026-03-10T09:00")


def told(quote: str, said: str = "2026-03-05", *, file: str = "Acme.md", company: str = "Acme") -> Entry:
    (entry,) = entries(statement("promise", said, quote, act="call", company=company), file=file)
    return entry


def gone(entry: Entry, when: datetime = GONE) -> Entry:
    return replace(entry, gone=when)


def reminded(entry: Entry) -> Line:
    said = entry.statement
    return Line(GONE, Verb.REMINDER, entry_id(entry), "https://x/", said.company or "", said.said, said.quote)


def heirs(live: list[Entry], *former: Entry, lines: tuple[Line, ...] = ()) -> dict[str, str]:
    return inherit({entry_id(entry): entry for entry in live}, former, lines)


FIRST = told("one two three four")


@pytest.mark.parametrize(
    ("now", "akin"),
    [
        (told("one two five six"), True),  # just half
        (told("one five six seven"), False),
        (told("one two five six", "2026-03-06"), True),  # another day, the same file
        (told("one two five six", file="b.md"), True),  # another file, the same day
        (told("one two five six", "2026-03-06", file="b.md"), False),
        (told("one two five six", company="Globex"), True),  # the file's company was corrected
        (told("one two five six", company="Globex", file="b.md"), False),
    ],
)
def test_half_of_the_words_at_the_same_day_or_place(now: Entry, akin: bool) -> None:
    assert bool(heirs([now], gone(FIRST))) is akin


def test_what_was_decided_or_reminded_about_itself_inherits_nothing() -> None:
    now = told("one two three five")
    assert heirs([now], gone(FIRST), lines=(reminded(now),)) == {}
    seen = replace(reminded(now), verb=Verb.SEEN)
    assert heirs([now], gone(FIRST), lines=(seen,)) == {entry_id(now): entry_id(FIRST)}


def test_corrected_thrice_it_finds_the_way_back() -> None:
    second, third = told("one two three five"), told("one two six five")
    last = told("one seven six five")
    former = [gone(FIRST), gone(second, GONE + timedelta(days=20)), gone(third, GONE + timedelta(days=40))]
    first = entry_id(FIRST)
    for known in (former, former[1:], former[::-1]):
        found = heirs([last], *known, lines=(reminded(FIRST),))
        assert found == {entry_id(second): first, entry_id(third): first, entry_id(last): first}


@pytest.mark.parametrize("word", ["alpha", "beta", "zeta", "theta"])
def test_by_the_day_on_which_each_went_and_not_by_its_id(word: str) -> None:
    """Each is akin to the one before it alone; another company's were corrected in the same days."""
    former, lines, last, expected = list[Entry](), list[Line](), list[Entry](), dict[str, str]()
    for company, hours in (("Acme", 0), ("Globex", 12)):
        words = ("one two three", "one four five", "six four five", "six seven eight")
        steps = [told(f"{word} {some}", company=company, file=f"{company}.md") for some in words]
        former += [gone(step, GONE + timedelta(days=day, hours=hours)) for day, step in enumerate(steps[:3])]
        lines.append(reminded(steps[0]))
        last.append(steps[3])
        expected |= {entry_id(step): entry_id(steps[0]) for step in steps[1:]}
    assert heirs(last, *former, lines=tuple(lines)) == expected


def test_two_that_go_at_once_are_two() -> None:
    """The one with the reminder and one in almost its words: neither took the place of the other."""
    other = told("one two three five")
    assert heirs([], gone(FIRST), gone(other), lines=(reminded(FIRST),)) == {}
    later = gone(other, GONE + timedelta(days=1))
    assert heirs([], gone(FIRST), later, lines=(reminded(FIRST),)) == {entry_id(other): entry_id(FIRST)}


def test_of_two_heirs_the_nearest_of_kin_comes_first() -> None:
    near, far = told("one two three five"), told("one two six five")
    assert heirs([far, near], gone(FIRST), lines=(reminded(FIRST),)) == {entry_id(near): entry_id(FIRST)}


def test_without_company_or_file_nothing_is_akin_to_everything() -> None:
    bare = replace(told("one two three five"), source=Source(uid="u1@x"))
    bare = replace(bare, statement=replace(bare.statement, company=None))
    assert heirs([bare], gone(FIRST)) == {}
    assert heirs([bare], gone(replace(FIRST, source=Source(uid="u2@x")))) == {}


def test_a_line_that_is_no_decision_passes_nothing_on() -> None:
    now = told("one two three five")
    told_of = replace(reminded(FIRST), verb=Verb.TOLD)
    assert heirs([now], lines=(told_of,)) == {}
    assert heirs([now], lines=(replace(reminded(FIRST), quote=""),)) == {}
    assert heirs([now], lines=(reminded(FIRST),)) == {entry_id(now): entry_id(FIRST)}
    assert heirs([now], lines=(replace(reminded(FIRST), said=day("2026-03-06")),)) == {}


def test_what_still_stands_hands_nothing_on() -> None:
    assert heirs([FIRST, told("one two three five")], lines=(reminded(FIRST),)) == {}
    line_about_the_heir = replace(reminded(told("one two three five")), verb=Verb.TOLD)
    now = told("one two three five")
    assert heirs([now], gone(FIRST), lines=(line_about_the_heir,)) == {entry_id(now): entry_id(FIRST)}


def test_without_a_company_the_day_and_the_words_tell() -> None:
    """What stands under "Unsorted" was corrected while its note moved."""
    former, now = (
        replace(entry, statement=replace(entry.statement, company=None))
        for entry in (FIRST, told("one two three five", file="b.md"))
    )
    assert heirs([now], gone(former)) == {entry_id(now): entry_id(former)}
    assert heirs([now], gone(FIRST)) == {}


def test_quotes_without_a_word_are_not_akin() -> None:
    assert heirs([told("…")], gone(told("!", "2026-03-06"))) == {}
