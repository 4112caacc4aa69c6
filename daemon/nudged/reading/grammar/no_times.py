"""What looks like a time and is none: a caller named Noel, « rue du 4 septembre », "form 12/3", "the 1st of two"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.lexicon import Lexicon
    from nudged.reading.times import When
    from nudged.reading.tokens import Token

_IN_TOUCH = ("call", "reply", "send", "say", "tell", "ask", "confirm", "give", "schedule", "decide")
"""The classes of verbs of what people do, and no month or season does."""
_CALENDAR = ("wd", "rel", "mon")


def told_times(found: list[When], tokens: list[Token], norms: list[str], lexicon: Lexicon) -> list[When]:
    """``found`` without names, addresses and numbers, and days without the hour of what is spoken of."""
    return [
        _without_its_hour(when, norms, lexicon)
        for when in found
        if not any(is_none(when, tokens, norms, lexicon) for is_none in _NO_TIMES)
    ]


def _is_caller(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> bool:
    """Whether a day that is a given name too stands in front of what its bearer did: "Noel phoned"."""
    known = when.kind == "holiday" or (not when.lead and norms[when.first] in lexicon.word_classes["name-too"])
    alone = known and when.last - when.first == 1 and when.last < len(norms)
    if not alone or not tokens[when.first].capital:
        return False
    if when.kind != "holiday":
        return _acts_at(norms, when.last, lexicon)
    did = any(form in ("past", "pp") for _, form in lexicon.verbs.get(norms[when.last], ()))
    have = lexicon.word_classes["have"]
    return did or norms[when.last].rpartition("'")[2] in have


def _acts_at(norms: list[str], index: int, lexicon: Lexicon) -> bool:
    """Whether at ``index`` somebody gets in touch or says so, or will: "April called", "June will send it"."""
    will = norms[index] in lexicon.word_classes["verb-sign"] and index + 1 < len(norms)
    forms = lexicon.verbs.get(norms[index + will], ())
    told = ("base",) if will else ("past", "pp")
    return any(form in told and lexicon.frames[lemma].default in _IN_TOUCH for lemma, form in forms)


def _is_address(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> bool:
    """Whether a date names a street or a site: « rue du 4 septembre », "15 March Street", "monday.com"."""
    classes, first, last = lexicon.word_classes, when.first, when.last
    streets = classes["street-word"]
    if last < len(norms) and norms[last] in streets and tokens[last].capital and lexicon.base_forms:
        return True
    before = first - 1 - (first > 0 and norms[first - 1] in classes["of-the"])
    led = before >= 0 and norms[before] in streets and tokens[first].kind == "num"
    if not lexicon.base_forms and when.kind == "date" and led:
        return True
    site = last + 1 < len(norms) and norms[last] == "." and norms[last + 1] in classes["site-ending"]
    return site and tokens[last].start == tokens[last - 1].end and tokens[last + 1].start == tokens[last].end


def _is_number(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> bool:
    """Whether figures count or name something else: "form 12/3", "REQ-2026-03-12", "the 1st of the two roles"."""
    classes, first, last = lexicon.word_classes, when.first, when.last
    before = norms[first - 1] if first else ""
    if when.kind == "date" and tokens[first].kind == "num":
        glued = before == "-" and first > 1 and tokens[first - 1].start == tokens[first - 2].end
        return before in classes["numbered-noun"] or (glued and tokens[first - 2].kind == "word")
    if when.kind == "dom" and last + 1 < len(norms) and norms[last] in classes["own-of"]:
        if not lexicon.base_forms:
            return norms[last + 1] in classes["so-many"]
        month = last + 2 < len(norms) and _tells(norms, last + 2, lexicon, "unit")
        return norms[last + 1] in classes["definite"] and not month
    if lexicon.base_forms or when.kind not in ("dom", "clock") or when.last - first != len(("à", "deux")):
        return False
    several = norms[first] in classes["to-several"]
    return several and tokens[last - 1].kind == "word" and norms[last - 1] in classes["so-many"]


def _is_name(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> bool:
    """Whether a short weekday is part of a name, or "next" goes on: "Saint-Denis-sur-Mer", "she sat next to Marc"."""
    classes, first, last = lexicon.word_classes, when.first, when.last
    if when.kind != "wd":
        return False
    if lexicon.base_forms:
        beside = last < len(norms) and norms[last] in classes["infinitive-mark"]
        return beside and last - first > 1 and norms[first] in classes["short-day"]
    token = tokens[last - 1]
    if norms[last - 1] not in classes["short-day"] or not token.capital or last == 1:
        return False
    named = last < len(tokens) and tokens[last].capital and tokens[last].kind == "word"
    return token.hyphen or (named and norms[last - 2] in classes["definite"])


def _is_someday(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> bool:
    """Whether one day is only some day: « un jour, ils m'appelleront »."""
    one = when.kind == "dur" and not when.lead and when.args == (1, "day") and not lexicon.base_forms
    return one and when.first == 0 and when.last < len(tokens) and norms[when.last] == ","


def _is_fixed(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> bool:
    """Whether one day is what is fixed: "she'll lock in a day", "pencilled in a day for it"."""
    one = when.kind == "dur" and when.args == (1, "day") and when.last - when.first == len(("in", "a", "day"))
    one = one and when.first > 0 and tokens[when.last - 2].kind == "word"
    return one and norms[when.first - 1] in lexicon.word_classes["fixes-in"]


_NO_TIMES = (_is_caller, _is_address, _is_number, _is_name, _is_someday, _is_fixed)


def _without_its_hour(when: When, norms: list[str], lexicon: Lexicon) -> When:
    """A day without the hour of what is spoken of: « le service de 9h vendredi », "tomorrow about the 9am shift"."""
    if when.clock is None or when.kind not in ("wd", "rel", "date"):
        return when
    classes, first, last = lexicon.word_classes, when.first, when.last
    if lexicon.base_forms:
        about = next((step for step in range(first + 1, last) if norms[step] in classes["topic-lead"]), None)
        named = last < len(norms) and lexicon.noun_phrases.at(norms, last) is not None
        thing = named or not classes["timed-thing"].isdisjoint(norms[last : last + 1])
        led = about is not None and norms[about + 1] in classes["definite"]
        return when._replace(clock=None, last=about) if about is not None and led and thing else when
    of = first > 1 and norms[first - 1] in classes["bare-of"] and norms[first][:1].isdigit()
    if not of:
        return when
    told = (step for step in range(first, last) if _tells(norms, step, lexicon, *_CALENDAR))
    day = next(told, first)
    return when._replace(clock=None, first=day) if day > first else when


def _tells(norms: list[str], step: int, lexicon: Lexicon, *cats: str) -> bool:
    hit = lexicon.time_phrases.at(norms, step)
    return hit is not None and hit[0].cat in cats
