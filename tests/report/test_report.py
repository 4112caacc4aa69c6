"""The report and the proof: one page that holds everything, loads nothing, and takes no note's text for markup."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import itertools
import os
import re
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from desk import Desk, desk, reference_desk
from hypothesis import example, given
from hypothesis import strategies as st
from told import REFERENCE, fold, statement

from nudge.report.axis import Axis
from nudge.report.chart import APART, FIRST_ROW, LEFT, THEIR_LANE, WIDTH, Lane, chart
from nudge.words import words
from nudged.model import Outcome, State

HOSTILE = "</q></title><script>alert(1)</script><img src=x onerror=alert(2)>\"'&<b>{{ 7*7 }}"
NOW = "2026-03-31T09:00"
VOID = {"meta", "br", "img", "link", "input"}


@dataclass
class Page(HTMLParser):
    """What a page is made of; parsing fails where tags are not closed in order."""

    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    text: str = ""
    style: str = ""
    _open: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, html: str) -> Page:
        page = cls()
        HTMLParser.__init__(page)
        page.feed(html)
        page.close()
        assert page._open == []
        return page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        self.text += " "

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "style":
            self.style += data
        else:
            self.text += data

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def acme(tmp_path: Path) -> Desk:
    return reference_desk(tmp_path)


@pytest.fixture
def hostile(tmp_path: Path) -> Desk:
    made = desk(tmp_path)
    made.fill(
        statement("applied", "2026-03-01", HOSTILE, company=HOSTILE, role=HOSTILE, via=HOSTILE),
        statement("promise", "2026-03-02", HOSTILE, act="call", due="2026-03-09", company=HOSTILE, person=HOSTILE),
        statement("chase", "2026-03-12", HOSTILE, company=HOSTILE),
        statement("contact", "2026-03-12", HOSTILE, act="call", company=HOSTILE, person=HOSTILE),
        statement("meeting", "2026-03-16", HOSTILE, when="2026-03-16", company=HOSTILE, person=HOSTILE),
        file=f"{HOSTILE.replace('/', '_')}.md",
    )
    return made


def report(made: Desk, *options: str) -> Page:
    return Page.of(made.run("report", "--output", "-", "--at", NOW, *options).stdout)


class TestPage:
    @pytest.mark.parametrize("arguments", [["report"], ["proof", "--month", "2026-03", "--quotes"]])
    def test_it_is_self_contained_and_its_policy_allows_nothing(self, acme: Desk, arguments: list[str]) -> None:
        page = Page.of(acme.run(*arguments, "--output", "-", "--at", NOW).stdout)
        (policy,) = [
            meta["content"] for meta in page.named("meta") if meta.get("http-equiv") == "Content-Security-Policy"
        ]
        digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
        assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        assert not {"script", "link", "img", "iframe", "object", "form", "base"} & {tag for tag, _ in page.tags}
        for _, attributes in page.tags:
            assert not any(name.startswith("on") or name == "style" for name in attributes)
            assert attributes.get("href", "#").startswith("#")
            assert "src" not in attributes
        assert "url(" not in page.style
        assert "@import" not in page.style

    def test_text_of_a_note_is_text(self, hostile: Desk) -> None:
        for page in (
            report(hostile),
            Page.of(hostile.run("proof", "--month", "2026-03", "--quotes", "--output", "-").stdout),
        ):
            assert HOSTILE in page.text
            assert not page.named("script")
            assert not page.named("img")

    def test_a_reader_without_eyes_finds_its_way(self, acme: Desk) -> None:
        page = report(acme)
        assert page.named("html")[0]["lang"] == "en"
        ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
        assert len(ids) == len(set(ids))
        for _, attributes in page.tags:
            for target in filter(None, [attributes.get("aria-labelledby"), attributes.get("href", "").lstrip("#")]):
                assert target in ids
        drawn = [svg for svg in page.named("svg") if svg.get("aria-hidden") != "true"]
        assert drawn
        assert all(svg.get("aria-label") for svg in drawn)
        scrolling = [attributes for _, attributes in page.tags if attributes.get("class") in ("scroll", "chart")]
        assert all(box["tabindex"] == "0" and {"aria-label", "aria-labelledby"} & set(box) for box in scrolling)
        assert len(page.named("h1")) == 1
        assert all(cell.get("scope") == "col" for cell in page.named("th"))

    def test_a_first_warning_is_not_shown_before_the_interview(self, tmp_path: Path) -> None:
        made = desk(tmp_path)
        made.fill(*(said for said in REFERENCE if said.said.isoformat() <= "2026-03-12" and said.type != "reschedule"))
        before = Page.of(made.run("report", "--output", "-", "--at", "2026-03-12T20:00").stdout)
        assert "shown after the interview" in before.text
        assert "followed your message" not in before.text
        assert "came after you wrote" not in before.text

    def test_it_tells_the_story(self, acme: Desk) -> None:
        text = report(acme).text
        for said in ("Acme", "kind words, no step", "I'll call you tomorrow to set it up", "came after you asked"):
            assert said in text
        assert "1 process alive" in text

    def test_one_company_alone_and_an_empty_search(self, acme: Desk, tmp_path: Path) -> None:
        acme.fill(statement("applied", "2026-03-02", "Applied", company="Globex"), file="Globex.md")
        assert "Globex" in report(acme).text
        assert "Globex" not in report(acme, "--company", "acme").text
        (tmp_path / "bare").mkdir()
        bare = desk(tmp_path / "bare")
        assert "Nothing is under way" in report(bare).text

    def test_it_is_written_whole_for_the_user_alone(self, acme: Desk) -> None:
        told = Path(acme.run("report", "--at", NOW).stdout.strip())
        assert told == acme.home / "data/nudge/report.html"
        assert told.stat().st_mode & 0o777 == 0o600
        assert [path.name for path in told.parent.iterdir()] == ["report.html"]
        refused = acme.run("report", "--output", str(acme.home / "config/nudge/nudge.toml/x.html"), code=1)
        assert "cannot be written" in refused.stderr

    @pytest.mark.skipif(not shutil.which("chromium"), reason="not installed: chromium (see make desktop-tools)")
    def test_a_real_browser_takes_it_as_it_is(self, hostile: Desk, tmp_path: Path) -> None:
        file = tmp_path / "report.html"
        hostile.run("report", "--output", str(file), "--at", NOW)
        picture, log = tmp_path / "report.png", tmp_path / "log"
        command = [
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
        ]
        command += [f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr"]
        command += [f"--screenshot={picture}", "--window-size=1000,1400", file.as_uri()]
        with log.open("wb") as out:
            browser = subprocess.Popen(
                command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, start_new_session=True
            )
            try:
                assert browser.wait(60) == 0, log.read_text()
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(browser.pid, signal.SIGKILL)
        assert picture.read_bytes().startswith(b"\x89PNG")
        assert "CONSOLE" not in log.read_text(errors="replace")


class TestProof:
    def test_it_holds_acts_and_no_reading(self, acme: Desk) -> None:
        text = " ".join(Page.of(acme.run("proof", "--month", "2026-03", "--output", "-").stdout).text.split())
        assert "March 2026" in text
        assert "Tue 10 Mar Acme Follow-up sent" in text
        assert "Mon 16 Mar Acme Interview or talk" in text
        assert "Tue 17 Mar Acme Message sent: thanks or information" in text
        assert "5 messages sent" in text
        for private in ("running", "lapsed", "late", "I wrote to Marc"):
            assert private not in text

    def test_quotes_on_request_and_other_months_left_out(self, acme: Desk) -> None:
        text = acme.run("proof", "--month", "2026-03", "--quotes", "--output", "-").stdout
        assert "I wrote to Marc to ask about the call" in text
        assert "I sent a last note" not in text
        assert "Nothing was noted" in acme.run("proof", "--month", "2025-02", "--output", "-").stdout

    def test_the_last_month_is_the_default(self, acme: Desk) -> None:
        for today, month in (("2026-04-30", "March 2026"), ("2026-01-01", "December 2025")):
            assert month in acme.run("proof", "--output", "-", "--at", today).stdout

    @pytest.mark.parametrize("text", ["2026", "2026-13", "march", "2026-3", "0000-01"])
    def test_what_is_no_month_is_told(self, acme: Desk, text: str) -> None:
        assert "is no month such as 2026-03" in acme.run("proof", "--month", text, code=2).stderr


days = st.dates(date(2016, 1, 1), date(2030, 1, 1))


@given(days, st.integers(0, 4000), days)
def test_every_day_is_drawn_on_the_axis_and_in_order(first: date, length: int, other: date) -> None:
    axis = Axis.around(first, first + timedelta(days=length), 10, 500)
    assert 10 <= axis.x(other) <= 510
    assert axis.x(first) <= axis.x(first + timedelta(days=length))
    assert axis.x(other) <= axis.x(other + timedelta(days=1))
    ticks = axis.ticks("fr")
    assert 1 <= len(ticks) <= 20
    assert [tick.x for tick in ticks] == sorted(tick.x for tick in ticks)


def test_the_picture_of_the_reference_story() -> None:
    app = fold("2026-03-31T09:00", *(said for said in REFERENCE if said.said <= date(2026, 3, 31)))
    drawn = chart(app, app.promises, date(2026, 3, 31), words("en"))
    theirs = [mark.kind for mark in drawn.marks if mark.y == THEIR_LANE]
    assert theirs.count("theirs") == sum(not move.followed for move in app.moves)
    assert theirs.count("asked") == sum(move.followed for move in app.moves)
    assert sum(mark.kind == "chase" for mark in drawn.marks) == len(app.chases)
    assert len(drawn.links) == len(app.answers)
    assert [bar.number for bar in sorted(drawn.bars, key=lambda bar: bar.number)] == [1, 2, 3, 4, 5]


steps = st.lists(
    st.tuples(st.sampled_from(["promise", "chase", "contact", "outcome", "applied"]), st.integers(0, 30)), max_size=14
)


@given(steps, st.integers(0, 60))
def test_whatever_happened_is_drawn_inside_and_apart(told: list[tuple[str, int]], after: int) -> None:
    when, said = date(2026, 3, 2), [statement("applied", "2026-03-01", "Applied")]
    for kind, gap in told:
        when += timedelta(days=gap)
        fields = {"act": "call", "due": (when + timedelta(days=gap)).isoformat()} if kind == "promise" else {}
        fields |= {"outcome": Outcome.REJECTED} if kind == "outcome" else {}
        said.append(statement(kind, when.isoformat(), f"{kind} {gap}", **fields))
    today = when + timedelta(days=after)
    app = fold(f"{today}T12:00", *said)
    drawn = chart(app, app.promises, today, words("en"))
    rows: dict[float, list[tuple[float, float]]] = {}
    for bar in drawn.bars:
        assert LEFT <= bar.said <= bar.due <= bar.end
        assert FIRST_ROW <= bar.y < drawn.your_lane
        rows.setdefault(bar.y, []).append((bar.said, max(bar.due, bar.end)))
    for spans in rows.values():
        spans.sort()
        assert all(one[1] < two[0] for one, two in itertools.pairwise(spans))
    assert all(mark.x >= LEFT for mark in drawn.marks)
    assert drawn.axis.right == LEFT + WIDTH


@given(st.lists(st.floats(0, 900).map(lambda x: round(x, 1)), max_size=30))
@example([0.1, 15.2, 30.3, 0.1, 0.1])
def test_marks_of_one_lane_stand_apart(days: list[float]) -> None:
    lane = Lane(THEIR_LANE)
    placed = sorted(lane.place(x) for x in days)
    assert all(two - one > APART - 0.1 for one, two in itertools.pairwise(placed))


def test_every_state_of_a_promise_has_a_picture() -> None:
    css = (Path(chart.__code__.co_filename).parent / "templates" / "style.css").read_text()
    from nudge.report.chart import _ENDS  # noqa: PLC0415

    assert set(_ENDS) == set(State)
    for kind in ("lapsed", "late", "replaced"):
        assert re.search(rf"\.late-part\.{kind}\b", css)
