"""Which application an entry or an event belongs to, by company, role, agency and person."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from told import at, day, entries, statement

from nudged.ledger.decisions import Decisions
from nudged.ledger.identity import entry_id
from nudged.ledger.placing import Placed, place
from nudged.model import Entry, Interview, Line, Source, Statement, Verb

MONDAY, LATER = "2026-03-02", "2026-03-20"


def told(quote: str, company: str | None = "Acme", said: str = MONDAY, kind: str = "contact", **more: Any) -> Statement:
    return statement(kind, said, quote, company=company, **more)


def event(company: str | None, *people: str, on: str = MONDAY) -> Interview:
    begin = at(f"{on}T10:00")
    return Interview("u", begin, begin + timedelta(hours=1), "Talk", begin, company=company, people=people)


def placed(*said: Statement | Interview) -> list[Placed]:
    notes = [one for one in said if isinstance(one, Statement)]
    return place(entries(*notes), [one for one in said if isinstance(one, Interview)], Decisions(), {})


def homes(*said: Statement | Interview) -> dict[str, list[str]]:
    """The quotes and the titles on each application."""
    return {
        one.key: [e.statement.quote for e in one.entries] + [event.title for event in one.interviews]
        for one in placed(*said)
    }


def test_an_application_has_the_names_as_they_were_told_first() -> None:
    (one,) = placed(
        told("a", "Acme S.A.S."),
        told("b", "ACME", role="Engineer", via="Hays", person="Marc"),
        told("c", role="engineer", via="Korn", person="Ana"),
        event("acme inc", "Julie"),
    )
    assert (one.key, one.company, one.role, one.via) == ("acme/engineer", "Acme S.A.S.", "Engineer", "Hays")
    assert one.people == {"Marc", "Ana", "Julie"}
    assert one.also == "acme", "the key before its notes named a role"


def test_a_name_without_a_letter_is_none_and_the_applications_come_by_key() -> None:
    assert homes(told("b", "Bold"), told("a"), told("nowhere", "—"), told("nor there", None)) == {
        "": ["nowhere", "nor there"],
        "acme": ["a"],
        "bold": ["b"],
    }
    assert [one.company for one in placed(event("Globex"), event(None, on=LATER))] == [None, "Globex"]


def test_of_two_roles_neither_has_the_company_s_own_key() -> None:
    two = told("one", role="Engineer"), told("two", role="Manager")
    assert {one.key: one.also for one in placed(*two, told("b", "Bold", role="Chef"), told("c", "Cobalt"))} == {
        "acme/engineer": "",
        "acme/manager": "",
        "bold/chef": "bold",
        "cobalt": "cobalt",
    }


class TestWhoIsKnown:
    """An entry of no company goes to the one live application that knows its person."""

    LOOSE = told("Marc rang", None, said=LATER, person="Marc")
    KNOWN = told("Marc wrote", person="Marc Dupont")

    @pytest.mark.parametrize(
        ("more", "lives"),
        [
            ([], True),
            ([told("no", said="2026-03-03", kind="outcome", outcome="rejected")], False),
            ([told("yes", said="2026-03-03", kind="outcome", outcome="offer")], True),
            ([told("no", kind="outcome", outcome="rejected"), told("again", said="2026-03-03", kind="applied")], True),
            ([told("no", kind="outcome", outcome="rejected"), told("met", said="2026-03-03", kind="meeting")], True),
            ([told("no", kind="outcome", outcome="rejected"), told("wrote", said="2026-03-03")], False),
            ([told("no", kind="outcome", outcome="rejected"), told("met", kind="meeting")], False),
            (
                [
                    told("no", kind="outcome", outcome="rejected"),
                    told("again", said="2026-03-03", kind="applied"),
                    told("no again", said="2026-03-04", kind="outcome", outcome="rejected"),
                ],
                False,
            ),
        ],
        ids=["going on", "ended", "offered", "applied anew", "met anew", "wrote since", "met that day", "ended twice"],
    )
    def test_one_that_has_ended_is_none(self, more: list[Statement], lives: bool) -> None:
        assert (self.LOOSE.quote in homes(self.KNOWN, *more, self.LOOSE)["acme"]) is lives

    def test_a_day_ahead_counts_as_something_going_on(self) -> None:
        due = told(
            "Marc will write", said="2026-01-02", kind="promise", due=day("2026-05-04").isoformat(), person="Marc"
        )
        old = told("Marc wrote", "Old", said="2025-06-02", person="Marc")
        assert homes(due, old, self.LOOSE)["acme"] == ["Marc will write", "Marc rang"]
        assert homes(due, old, event(None, "Marc", on=LATER))["acme"] == ["Marc will write", "Talk"]

    def test_what_is_unsorted_knows_nobody(self) -> None:
        assert homes(told("Marc called", None, person="Marc"), event(None, "Marc")) == {"": ["Marc called", "Talk"]}

    def test_two_loose_ones_do_not_find_each_other_s_home(self) -> None:
        assert homes(told("who?", None), self.LOOSE, self.KNOWN) == {"": ["who?"], "acme": ["Marc wrote", "Marc rang"]}

    def test_an_event_goes_by_any_of_its_people(self) -> None:
        assert homes(self.KNOWN, event(None, "Ana", "Marc")) == {"acme": ["Marc wrote", "Talk"]}
        assert homes(self.KNOWN, event(None, "Ana")) == {"": ["Talk"], "acme": ["Marc wrote"]}

    def test_an_earlier_event_tells_who_is_known_in_a_later_one(self) -> None:
        first, second = event("Acme", "Ana"), event(None, "Ana", on=LATER)
        assert {one.key: len(one.interviews) for one in placed(second, first)} == {"acme": 2}


class TestRoles:
    TWO = told("one", role="Engineer", person="Marc"), told("two", role="Manager", person="Ana")

    def test_an_event_goes_to_the_only_role_or_to_the_one_that_knows_the_person(self) -> None:
        assert homes(self.TWO[0], event("Acme")) == {"acme/engineer": ["one", "Talk"]}
        assert homes(*self.TWO, event("Acme", "Ana"))["acme/manager"] == ["two", "Talk"]
        assert homes(*self.TWO, event("Acme", "Julie"))["acme"] == ["Talk"]

    def test_of_two_that_know_the_person_the_event_goes_to_the_one_in_which_something_goes_on(self) -> None:
        asleep = told("one", role="Engineer", person="Ana", said="2025-06-02")
        assert homes(asleep, self.TWO[1], event("Acme", "Ana"))["acme/manager"] == ["two", "Talk"]

    def test_who_is_known_elsewhere_does_not_matter(self) -> None:
        elsewhere = told("Julie wrote", "Acme-Bold", person="Julie", role="Chef")
        assert homes(*self.TWO, elsewhere, told("Julie rang", person="Julie"), event("Acme", "Julie"))["acme"] == [
            "Julie rang",
            "Talk",
        ]


class TestAgency:
    ACME = told("a test", via="Hays SAS")
    HAYS = told("Julie called", "Hays", person="Julie")

    def test_what_is_told_of_it_belongs_to_the_one_application_that_it_serves(self) -> None:
        assert homes(self.ACME, self.HAYS) == {"acme": ["a test", "Julie called"]}
        (one,) = placed(self.ACME, self.HAYS, event("Hays", "Paul"))
        assert (one.company, one.people) == ("Acme", {"Julie", "Paul"})

    def test_with_two_what_the_person_does_not_tell_stays_with_it(self) -> None:
        bold = told("b", "Bold", via="Hays", person="Julie")
        more = told("they called", "Hays"), event("Hays")
        (acme, _, hays) = placed(self.ACME, bold, self.HAYS, *more)
        assert homes(self.ACME, bold, self.HAYS, *more) == {
            "acme": ["a test"],
            "bold": ["b", "Julie called"],
            "hays": ["they called", "Talk"],
        }
        assert (acme.company, hays.company) == ("Acme", "Hays")
        assert set(homes(self.ACME, bold, self.HAYS)) == {"acme", "bold"}, "nothing is left"

    def test_one_that_is_its_own_agency_serves_nobody(self) -> None:
        assert homes(told("a", via="Acme")) == {"acme": ["a"]}
        assert homes(told("a", via="Acme"), event("Acme")) == {"acme": ["a", "Talk"]}


class TestAssigned:
    LOOSE = Entry(told("Marc will call", "Akme", kind="promise", person="Marc"), Source(file="a.md"))

    def placed(self, about: str, ids: dict[str, str], *more: Statement, to: str = "Acme") -> list[Placed]:
        line = Line(at(f"{LATER}T09:00"), Verb.ASSIGN, about, to)
        return place([*entries(*more), self.LOOSE], [], Decisions(by_promise={about: {Verb.ASSIGN: line}}), ids)

    def test_it_goes_there_and_does_not_bring_the_name_that_was_misread(self) -> None:
        (one,) = self.placed(entry_id(self.LOOSE), {})
        assert (one.key, one.company) == ("acme", "Acme")

    def test_nor_where_it_belongs_to_none_of_several_roles_or_stays_with_an_agency(self) -> None:
        about = entry_id(self.LOOSE)
        roles = told("one", role="Engineer"), told("two", role="Manager")
        assert {one.key: one.company for one in self.placed(about, {}, *roles)}["acme"] == "Acme"
        served = told("one", via="Hays"), told("b", "Bold", via="Hays")
        assert {one.key: one.company for one in self.placed(about, {}, *served, to="Hays")}["hays"] == "Hays"

    def test_also_by_the_id_that_a_changed_sentence_inherited(self) -> None:
        (one,) = self.placed("aaaaaaaaaaaa", {entry_id(self.LOOSE): "aaaaaaaaaaaa"})
        assert one.key == "acme"
        (other,) = self.placed("aaaaaaaaaaaa", {})
        assert other.key == "akme"
