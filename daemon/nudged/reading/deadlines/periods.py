"""Weeks, weekends, months, quarters, seasons and years, with an edge ("early", « fin de ») or without; holidays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.deadlines.atoms import Found
from nudged.reading.deadlines.clocks import exact
from nudged.reading.deadlines.dates import bare_day, month_here, month_offset, year, year_of
from nudged.reading.deadlines.days import day, holiday
from nudged.reading.deadlines.weekdays import nth_in, week_offset, weekday_here

if TYPE_CHECKING:
    from nudged.reading.deadlines.atoms import Atoms

_LENGTHS = ("week", "weekend", "month", "year", "quarter", "semester")
_NAMED_ENDS = {"eom": "month", "eoy": "year", "eoq": "quarter"}
_PARTS_OF_YEAR = {"quarter": 3, "halfyear": 6}
_OFFSETS = {"next": 1, "this": 0, "last": -1}
_NO_YEAR_CATS = frozenset("x unit counted hourmark num n".split())
_NO_YEAR_MARKS = frozenset("%€$£:/-")
_WEEK_BEFORE = 14
_YEAR_LEADS = ("in", "by", "before", "until", "not-before", "at-latest", "after")


def period(a: Atoms, index: int) -> Found:
    """Weeks, months, quarters, years, seasons, with an edge or without."""
    start = index
    index = a.skip(index, "art")
    for production in (week_of, named_ends, halves):
        hit = production(a, index)
        if hit:
            return a.cover(hit[0], start, hit[1]), hit[1]
    edge, index = _edge(a, index)
    week = week_of(a, index) if edge else None
    if week:
        return a.cover(week[0]._replace(args=(*week[0].args, edge)), start, week[1]), week[1]
    hit = _period_unit(a, index, edge) or (_first_days(a, index, edge) if edge else None)
    return (a.cover(hit[0], start, hit[1]), hit[1]) if hit else None


def _edge(a: Atoms, index: int) -> tuple[str, int]:
    """The edge at ``index`` and where its period begins; of two ("later, at the end of") the second."""
    edge = ""
    while a.cat(index) == "edge":
        edge, index = a.at(index).val, index + 1
        index = a.skip(index, "of", "art")
        if a.is_lead(index, "in", "at", "on", "around"):
            index = a.skip(index + 1, "of", "art")
        elif a.is_dash(index) or (a.cat(index) in ("and", "or", "to") and a.cat(index + 1) == "edge"):
            index += 1
    return edge, index


def _period_unit(a: Atoms, index: int, edge: str) -> Found:
    offset: int | None = None
    marked = a.cat(index) in _OFFSETS
    if marked:
        offset = _OFFSETS[a.cat(index)]
        index += 1 + (a.cat(index) != "last" and a.cat(index + 1) in ("this", "next"))
        if a.cat(index) == "edge" and not edge:
            edge, index = a.at(index).val, a.skip(index + 1, "of", "art")
        index = a.skip(index, "adj")
    if a.cat(index) == "mon" and month_here(a, index) and offset != -1:
        return _month(a, index, edge, offset)
    if a.cat(index) == "weeks":
        return _weeks(a, index, edge)
    if a.cat(index) == "week-on":
        return _week_on(a, index, edge)
    dated = _part_of_year(a, index, edge)
    if dated:
        return dated
    if a.cat(index) == "season" and (marked or edge or _season_here(a, index)):
        return _season(a, index, edge, offset)
    named = a.is_unit(index, "year") and a.integer(index + 1, 2000, 2100)  # by the year 2027
    if named:
        return a.make("year-named", (edge, named), index, index + 2)
    if a.is_unit(index, *_LENGTHS):
        return _length(a, index, edge, offset, marked=marked)
    return _year_named(a, index, edge)


def _month(a: Atoms, index: int, edge: str, offset: int | None) -> Found:
    """March, next March, « mars prochain », March 2027."""
    in_year, end = year_of(a, index + 1 + a.mark(index + 1, "."))
    if a.cat(end) == "next" and a.at(end).val == "post":
        offset, end = 1, end + 1
    if offset == 1 and in_year is None:
        in_year = "coming"
    return a.make("period", (edge, "named", int(a.at(index).val), in_year), index, end)


def _part_of_year(a: Atoms, index: int, edge: str) -> Found:
    """Q1, the first quarter of 2027, 2027-Q1, Q1'27."""
    told = a.integer(index, 2000, 2100)
    at = index + 1 + a.mark(index + 1, "-") if told else index
    if a.cat(at) not in _PARTS_OF_YEAR:
        return None
    in_year, end = (told, at + 1) if told else year_of(a, at + 1)
    short = a.integer(at + 2, 20, 99)
    if in_year is None and short and a.mark(at + 1, "'", "/") and a.at(at + 2).glued:
        in_year, end = 2000 + short, at + 3
    return a.make("quarter", (edge, int(a.at(at).val), _PARTS_OF_YEAR[a.cat(at)], in_year), index, end)


def _weeks(a: Atoms, index: int, edge: str) -> Found:
    """The week after (Easter), the week after next."""
    weeks = int(a.at(index).val)
    behind = _week_behind(a, index, index + 1, edge) if weeks == 1 else None
    return behind or a.make("period", (edge, "week", weeks, "after"), index, index + 1)


def _week_behind(a: Atoms, index: int, first: int, edge: str) -> Found:
    """The week after a day: after Easter, after the 20th."""
    base = loose(a, first) or day(a, first)
    if base is None or base[0].kind not in ("holiday", "date", "dom", "wd", "rel") or base[0].past:
        return None
    return a.make("week-after", (base[0]._replace(lead=""), edge), index, base[1])


def _week_on(a: Atoms, index: int, edge: str) -> Found:
    """The week behind the one just named: « jury cette semaine, réponse la suivante »."""
    for step in range(index - 1, max(-1, index - _WEEK_BEFORE), -1):
        if a.is_unit(step, "week"):
            turned = next((a.cat(at) for at in (step - 1, step + 1) if a.cat(at) in _OFFSETS), "")
            weeks = _OFFSETS.get(turned, -1) + 1
            return a.make("period", (edge, "week", weeks, "after"), index, index + 1) if weeks > 0 else None
    return None


def _season(a: Atoms, index: int, edge: str, offset: int | None) -> Found:
    in_year, end = year_of(a, index + 1)
    if offset is not None and offset < 0:
        return None
    if a.cat(end) == "next" and a.at(end).val == "post":
        offset, end = 1, end + 1
    if offset == 1 and in_year is None:
        in_year = "coming"
    return a.make("season", (a.at(index).val, in_year, edge), index, end)


def _season_here(a: Atoms, index: int) -> bool:
    before = a.at(index - 1)
    if before.cat in ("art", "this", "next", "edge"):
        return True
    return before.cat in ("lead", "of") and (before.articled or not a.at(index).doubtful)


def _year_named(a: Atoms, index: int, edge: str) -> Found:
    """Early 2027, by 2027: a year as a period, behind an edge or a lead."""
    found = a.integer(index, 2000, 2100)
    led = a.is_lead(index - 1, *_YEAR_LEADS) and not a.at(index - 1).doubtful
    if found is None or len(a.at(index).val) != 4 or not (edge or led):
        return None
    after = a.at(index + 1)
    if after.cat in _NO_YEAR_CATS or after.norm in _NO_YEAR_MARKS:
        return None
    return a.make("year-named", (edge, found), index, index + 1)


def _length(a: Atoms, index: int, edge: str, offset: int | None, *, marked: bool) -> Found:
    """A week, weekend, month, quarter or year, which "next", "this" or an edge makes a certain one."""
    atom, end = a.at(index), index + 1
    beside = _beside_day(a, index, edge)
    if beside:
        return beside
    turned = _turn(a, end)
    if turned:
        offset, marked, end = turned[0], True, turned[1]
    named = a.skip(end, "of")
    if atom.val == "month" and named > end and a.cat(named) == "mon":
        return _period_unit(a, named, edge)
    articled = a.cat(index - 1) in ("art", "of", "lead")
    if not (marked or edge or (articled and _stands_alone(a, index))):
        return None
    if not marked and edge in ("", "end", "later"):
        offset = 0
    if offset is not None and offset < 0:
        when, end = a.make("period", (edge, atom.val, offset), index, end)
        return when._replace(past=True), end
    if atom.val == "week" and offset is not None and not edge:
        told = _week_day(a, end)
        if told:
            return a.make("wd", (told[0], offset), index, told[1])
        behind = a.skip(end, "lead") if a.at(end).norm != "," else a.skip(end + 1, "lead")
        if a.cat(behind) in ("edge", "midweek", "eow"):
            return _edge_behind(a, index, behind, offset)
    return a.make("period", (edge, atom.val, offset), index, end)


def _beside_day(a: Atoms, index: int, edge: str) -> Found:
    """A week or weekend that a day beside it tells."""
    if a.is_unit(index, "weekend"):
        named = a.skip(index + 1, "of")
        return _weekend_of(a, index, named) if named > index + 1 else None
    return _week_following(a, index, edge) if a.is_unit(index, "week") and a.at(index - 1).articled else None


def _week_following(a: Atoms, index: int, edge: str) -> Found:
    """In the week following the 20th, « dans la semaine suivant le 20 »; in the week after."""
    after = a.is_lead(index + 1, "after")
    if not after and (a.cat(index + 1) != "next" or a.at(index + 1).val != "coming"):
        return None
    behind = _week_behind(a, index, index + 2, edge)
    if behind is None and after and a.cat(index + 2) in ("end", "p", "small", "latest"):
        return a.make("period", (edge, "week", 1, "after"), index, index + 2)
    return behind


def _weekend_of(a: Atoms, index: int, named: int) -> Found:
    """The weekend of the 14th, of Halloween."""
    hit = day(a, named) or bare_day(a, named) or loose(a, named)
    if hit and hit[0].kind in ("date", "dom", "holiday"):
        return a.make("week-of", (hit[0], "weekend"), index, hit[1])
    return None


def _turn(a: Atoms, end: int) -> tuple[int, int] | None:
    """What behind a period says which one it is: « la semaine prochaine », the week after next."""
    after = a.at(end)
    if after.cat == "next":
        leads_on = after.val in ("pre", "coming") and a.cat(end + 1) in ("wd", "unit", "mon", "num", "n")
        return None if leads_on else (1, end + 1)
    if after.cat == "last" and (after.val != "span" or a.cat(end - 2) == "art"):
        return -1, end + 1
    if after.cat == "after-next":
        return 2, end + 1
    if after.cat == "this-month":
        return 0, end + 1
    return None


def _edge_behind(a: Atoms, index: int, behind: int, offset: int) -> Found:
    """Next week, towards the end; « la semaine prochaine, en début de semaine »."""
    atom, end = a.at(behind), behind + 1
    edge = {"midweek": "mid", "eow": "end"}.get(atom.cat, atom.val)
    tail = a.skip(end, "of", "art")
    if a.is_unit(tail, "week"):
        end = tail + 1
    elif tail > end or a.cat(tail) not in ("end", "p", "small", "or", "x"):
        return a.make("period", ("", "week", offset), index, behind) if a.cat(behind - 1) != "lead" else None
    return a.make("period", (edge, "week", offset), index, end)


def _stands_alone(a: Atoms, index: int) -> bool:
    """Whether "the week" or "the weekend" alone means this one: only behind a lead ("over the weekend")."""
    if a.is_unit(index, "weekend"):
        return True
    before = a.at(index - 1)
    lead = before if before.cat == "lead" else a.at(index - 2)
    return (lead.cat == "lead" and lead.val in ("in", "by", "before", "until", "at-latest")) or lead.cat == "latest"


def _week_day(a: Atoms, end: int) -> tuple[int, int] | None:
    """The weekday behind its week: next week, on Tuesday; « la semaine prochaine (mardi) »."""
    step = end + (a.at(end).norm in (",", "("))
    ranged = _weekday_range(a, step)
    if ranged:
        return ranged
    if a.is_lead(step, "on", "at"):
        step += 1
    step = a.skip(step, "art")
    behind = a.cat(step + 1)
    free = behind not in ("n", "poss", "mon") or (behind == "n" and exact(a, step + 1) is not None)
    free = free and not (a.at(end).norm == "," and a.is_latest(step + 1))  # this week, Monday at the latest
    if a.cat(step) == "wd" and weekday_here(a, step) and free:
        return int(a.at(step).val), step + 1
    return None


def _weekday_range(a: Atoms, step: int) -> tuple[int, int] | None:
    """The later of two weekdays: this week from Tuesday to Thursday, « entre mardi et jeudi »."""
    last = step + 3
    between = a.is_lead(step, "between", "from") or a.cat(step) == "of"
    joined = a.cat(step + 2) in ("to", "and") or a.is_dash(step + 2) or a.is_lead(step + 2, "at", "until")
    if between and joined and a.cat(step + 1) == a.cat(last) == "wd" and a.at(step + 1).val < a.at(last).val:
        return int(a.at(last).val), last + 1
    return None


def _first_days(a: Atoms, index: int, edge: str) -> Found:
    """The end of the first week of March, « début de la semaine du 8 »: what the edge stands before, as a whole."""
    hit = day(a, index)
    if hit is None or hit[0].kind not in ("rel", "wd", "date") or hit[0].past or hit[0].clock:
        return None
    return (hit[0]._replace(lead="by"), hit[1]) if edge in ("end", "later") else hit


def week_of(a: Atoms, index: int) -> Found:
    """The week of the 8th, w/c 8 March, « la semaine du 8 », week 12, week ending Friday."""
    atom = a.at(index)
    if atom.cat == "week-of":
        step = index + 1 + a.is_lead(index + 1, "on")
        hit = day(a, step) or bare_day(a, step)
        return a.make("week-of", (hit[0],), index, hit[1]) if hit else None
    if atom.cat == "week-ending":
        return day(a, index + 1)
    if a.is_unit(index, "week") or atom.cat == "week-number":
        step = index + 1 + (a.at(index + 1).norm in (".", "°"))
        if atom.cat == "week-number" and len(atom.norm) == 1 and not a.at(step).glued:
            return None
        return _week_numbered(a, index, step)
    return None


def _week_numbered(a: Atoms, index: int, step: int, *edge: str) -> Found:
    """A week by its number at ``step``: week 12, the end of week 12 of 2027."""
    number = a.integer(step, 1, 53)
    if number and a.mark(step + 1, "/", "-") and a.at(step + 2).glued and a.integer(step + 2, 1, 53) == number + 1:
        number, step = number + 1, step + 2  # week 12/13
    behind = a.at(step + 1)
    in_year, end = year_of(a, step + 1)
    free = behind.cat not in ("unit", "n", "hourmark", "stage", "mon", *(edge and ("counted", "serial", "x")))
    free = free and behind.norm not in ("/", ":")
    return a.make("iso-week", (number, in_year, *edge), index, end) if number and (free or in_year) else None


def _week_after(a: Atoms, end: int) -> tuple[int, int] | None:
    """Which week an end or middle of the week is in: « fin de semaine prochaine »."""
    if a.cat(end) in ("next", "last"):
        return (1 if a.cat(end) == "next" else -1), end + 1
    if a.cat(end) == "after-next":
        return 2, end + 1
    return week_offset(a, end)


def named_ends(a: Atoms, index: int) -> Found:
    """EOW, EOM, midweek, end of month."""
    atom, end = a.at(index), index + 1
    certain = _end_of_week(a, index) if atom.cat == "eow" else None
    if certain:
        return certain
    if atom.cat in ("eow", "midweek"):
        week = _week_after(a, end)
        edge, offset = ("end", 0) if atom.cat == "eow" else ("mid", None)
        return a.make("period", (edge, "week", week[0] if week else offset), index, week[1] if week else end)
    if atom.cat in ("this", "next") and a.cat(index + 1) in ("midweek", "eow"):
        edge = "mid" if a.cat(index + 1) == "midweek" else "end"
        return a.make("period", (edge, "week", _OFFSETS[atom.cat]), index, index + 2)
    if atom.cat in _NAMED_ENDS:
        unit = _NAMED_ENDS[atom.cat]
        step = a.skip(end, "of", "art")
        if a.cat(step) == "mon" and (month_here(a, step) or _closes(a, step)):
            in_year, last = year_of(a, step + 1)
            return a.make("period", ("end", "named", int(a.at(step).val), in_year), index, last)
        if a.cat(end) == "next":
            return a.make("period", ("end", unit, 1), index, end + 1)
        if unit == "year":
            in_year, last = year(a, end)
            if in_year:
                return a.make("year-named", ("end", in_year), index, last)
        return a.make("period", ("end", unit, 0), index, end)
    return None


def _closes(a: Atoms, index: int) -> bool:
    """Whether a month in capitals ends what it stands in: "by EOM April", where no April is to call."""
    return a.at(index).capital and a.cat(index + 1) in ("end", "p", "latest")


def _end_of_week(a: Atoms, index: int) -> Found:
    """The end of a week that a day or number tells: of the week of the 16th, of week 12."""
    first = a.skip(index + 1, "of", "art")
    told = (day(a, first) or bare_day(a, first)) if a.cat(index + 1) == "of" else None
    if told and told[0].kind in ("date", "dom"):
        return a.make("week-of", (told[0], "end"), index, told[1])
    return _week_numbered(a, index, index + 1, "end")


def halves(a: Atoms, index: int) -> Found:
    """The first half of March, of next week, of the year."""
    atom = a.at(index)
    if atom.cat != "halfof":
        return None
    after = a.skip(index + 1, "of", "art")
    hit = nth_in(a, index, after, "nth-week", (15 if atom.val == "1" else -1,))
    if hit:
        return hit
    week = week_offset(a, index + 1) or week_offset(a, after)
    if week is None and a.is_unit(after, "week"):
        week = (0, after + 1)
    if week:
        return a.make("period", ("mid" if atom.val == "1" else "end", "week", week[0]), index, week[1])
    if a.is_unit(after, "month"):
        offset = month_offset(a, after - 1)
        return a.make("nth-week", (15 if atom.val == "1" else -1, None, (offset and offset[0]) or 0), index, after + 1)
    in_year, end = year(a, after)
    if a.is_unit(after, "year"):
        in_year, end = None, after + 1
    return a.make("quarter", ("", int(atom.val), 6, in_year), index, end) if end > after else None


def anchor(a: Atoms, index: int) -> Found:
    """A period or holiday that a span may be counted from: two weeks after Easter, after the end of the month."""
    return period(a, index) or loose(a, index)


def loose(a: Atoms, index: int) -> Found:
    """End of day, holidays, the new year, soon."""
    start = index
    index = a.skip(index, "art")
    atom, end = a.at(index), index + 1
    if atom.cat == "eod":
        when, end = a.make("rel", (0,), start, end)
        return when._replace(lead="by"), end
    named = holiday(a, index)
    if named:
        return a.cover(named[0], start, named[1]), named[1]
    if atom.cat == "newyear":
        return a.make("new-year", (), start, end)
    if atom.cat == "rentree":
        return a.make("back-to-school", (), start, end)
    if atom.cat == "vague":
        return a.make("vague", (atom.val,), start, end)
    return None
