"""Names of companies and people in headings, labels and file names; ``words`` are the languages' words of a page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.reading.given_names import NO_NAMES, gender_of
from nudged.reading.tokens import fold
from nudged.reading.whole_names import is_body_name, is_capital, is_named, is_phrase, kept

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from nudged.reading.lexicon import Lexicon, WordClasses

_WORD = re.compile(r"[^\W_]+(?:['’&.+-][^\W_]+)*\+?|&")
_PARTS = re.compile(r"\s[-–—|·:/]\s|[:|,]\s?")
_LETTER_DASH = re.compile(r"^[a-z]-")
"""What may stand in front of a name's capital: « Rhône e-Santé »."""
_WEEK = re.compile(r"(?:wk|week|w|kw|cw|s|sem|semaine)\d{1,2}", re.IGNORECASE)
"""A week by its number: "Wk11", « S12 »."""
_OWNER = re.compile(r"\b([^\W\d_][\w&-]+)['’]s ([^\W\d_]+)")
_JOINTS, _ARTICLES = ("&", "de", "du", "des", "of", "aux"), ("the", "la", "le", "les")
_LONGEST = 7
_AFTER_AT = 4
_NAME = 3
_TWO = 2
_OWNED = 3
_ACRONYM = 3


def words_of(text: str) -> list[str]:
    """The words of a heading, a label or a name."""
    return _WORD.findall(text)


def folded_words(text: str) -> list[str]:
    """The words of a line, folded."""
    return [fold(word) for word in _WORD.findall(text)]


def company_in_heading(
    heading: str, words: WordClasses, *, title: bool = False, file_name: bool = False, entry: bool = False
) -> str | None:
    """The company that a heading, a title or a file name (without its date) names, if any.

    ``entry`` tells that the heading is a dated entry below one that names a company: only "at Acme" and "call with
    Marc (Acme)" name another one there.
    """
    text = heading.replace("_", " ")
    opening = text.find("(")
    closing = text.find(")", opening)
    if 0 <= opening < closing:
        inner = text[opening + 1 : closing].strip()
        cues = words["with"] if entry else words["with"] | words["generic"]
        before = any(fold(word) in cues for word in words_of(text[:opening]))
        before = before or _is_person(text[:opening], inner, words)
        before = before or (_is_role(words_of(text[:opening]), words) and not _is_place(inner, words))
        before = before and not _of_person(inner, text[:opening], words)
        if before and inner[:1].isupper() and not all(fold(word) in words["generic"] for word in words_of(inner)):
            return inner
        text = text[:opening] + " " + text[closing + 1 :]
    behind_at = company_in_text(text, folded_words(text), words)
    if behind_at or entry:
        return behind_at
    parts = _PARTS.split(text)
    if person_in_front(text, words) is not None or (opens_with_post(text, words) and len(parts) == _TWO):
        parts = [part for part in parts[1:] if not (_is_place(part, words) or _are_roles(part, words))]
    named = (_plain_company(part, words, title=title, file_name=file_name) for part in parts)
    return next((name for name in named if name), None)


def person_in_front(heading: str, words: WordClasses) -> str | None:
    """The person in front of their company or role in a heading: "Marc, Acme", "Sophie, HR"."""
    name, *others = _PARTS.split(heading)
    name = name.strip(" *_")
    if len(others) != 1 or not _is_person(name, "", words) or (" " in name and "," not in heading):
        return None  # "Paul Smith - Nottingham"
    where = words_of(others[0])
    if _are_roles(others[0], words):
        return name
    plain = all(fold(word) in words["plain"] for word in where) or _is_place(others[0], words)
    return None if plain or not where[0][:1].isupper() or gender_of(fold(where[0])) else name


def _are_roles(text: str, words: WordClasses) -> bool:
    """Whether words are but what somebody is called by at work: "HR", « DSI »."""
    told = [fold(word) for word in words_of(text)]
    return bool(told) and words["role-word"].issuperset(told)


def _is_place(text: str, words: WordClasses) -> bool:
    """Whether words are a place or a service that notes name, and no company's name."""
    told = [fold(word) for word in words_of(text)]
    return any(word in words["not-place"] or word in NO_NAMES for word in told)


def opens_with_post(heading: str, words: WordClasses) -> bool:
    """Whether the first part of a heading names a post: "Data Engineer, Leeds"."""
    return _is_role(words_of(_PARTS.split(heading)[0]), words) and words["at"].isdisjoint(map(fold, words_of(heading)))


def _is_role(found: Sequence[str], words: WordClasses) -> bool:
    """Whether words name a post, and no company: "Data Engineer", « Infirmière de nuit »."""
    folded = [fold(word) for word in found]
    headed = len(folded) > _TWO and folded[0] in words["role-word"] and folded[1] in words["advert-of"]
    if not folded or (words["job-title"].isdisjoint((folded[0], folded[-1])) and not headed):  # no "Head of Data"
        return False
    return all(word in words["plain"] or word in NO_NAMES for word in folded)


def _is_person(text: str, inner: str, words: WordClasses) -> bool:
    """Whether a given name, and a surname at most, is all before brackets that hold no role: "Ingrid (Fram Tea)"."""
    found, told = words_of(text), {fold(word) for word in words_of(inner)}
    if not 0 < len(found) < _NAME or not gender_of(fold(found[0])):
        return False
    roles = ("role-word", "job-title", "person-word", "not-place", "generic")
    return all(word[:1].isupper() for word in found) and all(told.isdisjoint(words[kind]) for kind in roles)


def is_section(name: Sequence[str], words: WordClasses) -> bool:
    """Whether the words of a heading or label name a section: "Calls", "Open loops", « Prochaines étapes ».

    Two such words with capitals may be a name: "Open Health".
    """
    folded = [fold(word) for word in name]
    own = [word for word, plain in zip(name, folded, strict=True) if plain in words["section"]]
    kinds = ("section", "generic", "section-word", "label", "todo")
    if not own or not all(any(word in words[kind] for kind in kinds) or word.isdigit() for word in folded):
        return False
    sure = any(word in words[kind] for word in folded for kind in ("generic", "section-word", "label"))
    return sure or sum(word[:1].isupper() for word in own) == 1


def _of_person(inner: str, before: str, words: WordClasses) -> bool:
    """Whether brackets hold a role, or the name of a role before them: "Gaël (DSI)", « le DG (Édouard Lanvier) »."""
    told, lead = words_of(inner), words_of(before)
    if all(fold(word) in words["role-word"] for word in told):
        return True
    given = bool(told) and bool(gender_of(fold(told[0]))) and len(told) <= _NAME
    return given and bool(lead) and not (lead[-1][:1].isupper() and fold(lead[-1]) not in words["role-word"])


def company_in_text(
    text: str, told: Collection[str], words: WordClasses, *, of_person: bool = False, article: bool = False
) -> str | None:
    """The company behind "at" or "chez" in a line; ``of_person`` wants somebody in front: "Priya at Monzo".

    ``told`` are its folded words; ``article`` takes "at the Northern Dispatch" too.
    """
    if words["at"].isdisjoint(told) and " @ " not in text:
        return None
    text = text.replace(" @ ", " at ")
    found = list(_WORD.finditer(text))
    for index, word in enumerate(found[:-1]):
        behind = index + 1
        small = found[behind].group().islower() and fold(found[behind].group()) in words["company-article"]
        if article and small and behind + 1 < len(found):
            behind += 1  # "at the Northern Dispatch"
        first = found[behind]
        if fold(word.group()) not in words["at"] or not is_capital(first.group()):
            continue
        if fold(first.group()) in words["not-place"] | words["not-at"] and not _is_titled(text, found, behind, words):
            continue
        last = _end_of_name(text, found, behind, words)
        name = text[first.start() : last.end()].rstrip(" .,")
        behind_it = next((fold(word.group()) for word in found if word.start() > last.end()), "")
        they = behind_it in words["they"] and (index == 0 or fold(found[index - 1].group()) in words["clause-link"])
        opens = they or (text[last.end() : last.end() + 1] == "," and index == 0)
        # « parce que chez Acme on m'appelle », "At Acme they decide", « Chez Acme, Simon m'appelle »
        if of_person and not (opens or _somebody(found, index, words)):
            continue
        return name if len(name) > 1 else None
    return None


def _is_titled(text: str, found: list[re.Match[str]], index: int, words: WordClasses) -> bool:
    """Whether a word that is no place opens a name by its capital and that of the next: "The Fork", "First Bus"."""
    first, *others = found[index : index + _TWO]
    follows = bool(others) and text[first.end() : others[0].start()] == " " and others[0].group()[:1].isupper()
    plain = fold(others[0].group()) in words["generic"] | words["company-ends"] if others else True
    return follows and not plain and fold(first.group()) in words["company-article"] | words["name-lead"]


def _end_of_name(text: str, found: list[re.Match[str]], index: int, words: WordClasses) -> re.Match[str]:
    """The last word of the name behind "at": "University of Leeds", "Channel 4", « Caisse d'Épargne »."""
    first = last = latest = found[index]
    for following in found[index + 1 : index + 1 + _AFTER_AT]:
        gap, word = text[latest.end() : following.start()], following.group()
        if (gap.strip() and not _within(latest.group(), gap)) or fold(word) in words["company-ends"]:
            break
        body = fold(first.group()) in words["body-opening"] and fold(latest.group()) in words["body-link"]
        if _LETTER_DASH.sub("", word)[:1].isupper() or _elided(word) or (body and word not in _ARTICLES):
            last = following
        elif not (word in _JOINTS or (latest.group() in _JOINTS and word in _ARTICLES)):
            return following if latest is last and _is_figure(text, found, following, words) else last
        latest = following
    return last


def _within(word: str, gap: str) -> bool:
    """Whether a point or apostrophe stands within a name: "St. John's", "J.P. Morgan", "St Thomas' Hospital"."""
    short = word in ("St", "Ste") or (word.isupper() and (len(word) == 1 or "." in word))
    return (short and gap == ". ") or (word.endswith("s") and gap in ("' ", "’ "))


def _elided(word: str) -> bool:
    """Whether a word is a name behind an elided article: « d'Épargne »."""
    article, _, name = word.replace("’", "'").partition("'")
    return article in ("d", "l") and name[:1].isupper()


def _is_figure(text: str, found: list[re.Match[str]], word: re.Match[str], words: WordClasses) -> bool:
    """Whether a number ends a name, and tells neither time nor amount: "Channel 4 this morning", no "Monzo 4 pm"."""
    if not word.group().isdigit() or int(word.group()) <= _NAME or len(word.group()) > _NAME:
        return False
    following = next((one for one in found if one.start() > word.start()), None)
    if following is None or text[word.end() : following.start()] != " ":
        return text[word.end() : word.end() + 1] in ("", ".", ",", ";", ")")
    return fold(following.group()) in words["figure-next"]


def _of_recruiter(text: str, words: WordClasses) -> str | None:
    """The company whose recruiter opens a line: "Epsilon's recruiter writes tomorrow"; no "Marc's manager"."""
    found = _OWNER.match(text)
    if found is None or gender_of(fold(found[1])) or fold(found[1]) in words["generic"]:
        return None
    return found[1] if fold(found[2]) in words["recruiter-word"] else None


def company_of_person(text: str, told: Collection[str], words: WordClasses, lexicons: Sequence[Lexicon]) -> str | None:
    """The company that a line of the folded words ``told`` names with somebody's given name.

    "Marc (Acme)", "Marc from Acme", "Acme's Marc".
    """
    recruiting = _of_recruiter(text, words)
    if recruiting is not None:
        return recruiting
    owner = _OWNER.search(text) if "'s " in text or "’s " in text else None
    if owner is not None and gender_of(fold(owner[2])) and _may_be_company(owner[1], words, lexicons):
        return owner[1]
    if " (" not in text and words["of-company"].isdisjoint(told):
        return None
    found = list(_WORD.finditer(text))
    for place, (before, first) in enumerate(pairwise(found)):
        gap = text[before.end() : first.start()]
        linked = fold(before.group()) in words["of-company"] and not gap.strip(" [")
        if not linked and gap != " (":
            continue
        person = place - 1 if linked and place else place
        met = _is_met(found, person, words, lexicons)  # "spoke with Cal (Oyster Hut)"
        may_be = _may_be_company(first.group(), words, lexicons) or _is_enclosed(text, first, words, linked=linked)
        if not (met or _ends_person(text, found, person)) or not may_be:
            continue
        if linked:
            last = next((word for word in found[place + 2 : place + 3] if _joins(text, first, word)), first)
            return text[first.start() : last.end()]
        inner = text[first.start() :].partition(")")[0].strip()
        return inner if inner and all(word[:1].isupper() for word in inner.split()) and "," not in inner else None
    return None


def company_writing(text: str, words: WordClasses) -> str | None:
    """The company whose message a line brings that says "we": "Message from Monzo: we'll call you"."""
    head, colon, said = text.partition(":")
    found = words_of(head) if colon else []
    if len(found) != _OWNED or fold(found[0]) not in words["message-word"] | words["channel"]:
        return None
    opening = fold(said).replace("'", " ").replace("’", " ").strip(' "«“”').split()[:1]
    we = bool(opening) and opening[0] in words["we-label"]
    named = fold(found[1]) in words["message-from"] and found[2][:1].isupper()
    plain = gender_of(fold(found[2])) or fold(found[2]) in words["plain"]
    return found[2] if we and named and not plain else None


def _ends_person(text: str, found: list[re.Match[str]], index: int) -> bool:
    """Whether a given name stands there, or a surname behind one."""
    name = found[index].group()
    if gender_of(fold(name)) or not index or not name[:1].isupper():
        return bool(gender_of(fold(name)))
    before = found[index - 1]
    return bool(gender_of(fold(before.group()))) and text[before.end() : found[index].start()] == " "


def _is_met(found: list[re.Match[str]], index: int, words: WordClasses, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a name that no language knows stands there behind "with"."""
    word = fold(found[index].group())
    unknown = found[index].group()[:1].isupper() and not any(word in lexicon.known for lexicon in lexicons)
    return unknown and index > 0 and fold(found[index - 1].group()) in words["with"]


def _joins(text: str, first: re.Match[str], word: re.Match[str]) -> bool:
    return text[first.end() : word.start()] == " " and word.group()[:1].isupper()


def _may_be_company(name: str, words: WordClasses, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a word behind a person may be their company, and not their role, place or the time."""
    word = fold(name)
    known = word in words["role-word"] | words["generic"] | words["not-place"] or bool(gender_of(word))
    known = known or any(word in lexicon.known or word in lexicon.verbs for lexicon in lexicons)
    return name[:1].isupper() and not (name.isupper() and len(name) < _ACRONYM) and not known


def _is_enclosed(text: str, first: re.Match[str], words: WordClasses, *, linked: bool) -> bool:
    """Whether brackets hold several words with capitals, none of which is a role or a place: "Kevin (Feu Vert)"."""
    told = words_of(text[first.start() :].partition(")")[0])
    if linked or not 1 < len(told) <= _OWNED or not all(word[:1].isupper() for word in told):
        return False
    kinds = ("role-word", "job-title", "person-word", "not-place", "generic", "channel")
    known = {fold(word) for word in told}
    return (
        all(known.isdisjoint(words[kind]) for kind in kinds) and not gender_of(fold(told[0])) and not known & NO_NAMES
    )


def _somebody(found: list[re.Match[str]], index: int, words: WordClasses) -> bool:
    """Whether a name or a role stands in front of "at": "Priya at Monzo", « Sabrina de chez Kiabi »."""
    if index and fold(found[index - 1].group()) in words["from-at"]:
        index -= 1
    if any(fold(word.group()) in words["possessive"] for word in found[max(0, index - _OWNED) : index]):
        return False  # "her friend at Bower": another company
    before = found[index - 1].group() if index else ""
    if fold(before) in words["likened"]:
        return False  # "Unlike at Bower"
    return bool(before) and (before[:1].isupper() or fold(before) in words["person-word"])


def _plain_company(part: str, words: WordClasses, *, title: bool, file_name: bool) -> str | None:
    """The words of a part of a heading that are no words of headings, from the first to the last of them."""
    text = part.replace("-", " ") if file_name and " " not in part else part
    found = words_of(text)
    if not found or len(found) > _LONGEST or is_phrase(found, words):
        return None
    places = list(_WORD.finditer(text))
    whole = is_firm(found, words) or is_named(found, words)
    if not whole and (is_section(found, words) or _is_role(found, words)):
        return None
    if whole or (is_body_name(found, words) and (file_name or found[0][:1].isupper())):
        return text[places[0].start() : places[-1].end()]
    found = _without_post(found, words)
    ends = words["with"] | words["for"]
    cut = next((i for i, word in enumerate(found) if fold(word) in ends and not _inside(found, i, words)), len(found))
    found = found[:cut]
    own = _own_words(found, words)
    if not own or all(fold(found[place]) in words["me"] for place in own):
        return None  # « Me 25 août »
    own = kept(found, own, words, level="file" if file_name else "title" if title else "")
    if not file_name and not _capitalised(found, [found[place] for place in own], words, title=title):
        return None
    return text[places[own[0]].start() : places[own[-1]].end()].strip(" -–—:,*") or None


def _own_words(found: list[str], words: WordClasses) -> list[int]:
    """The places of the words that are no words of headings, and of those that name a trade: no "Acme Phone Screen"."""
    generic = words["generic"]
    own = [
        place
        for place, word in enumerate(found)
        if _WEEK.fullmatch(word) is None and fold(word) not in generic and any(char.isalpha() for char in word)
    ]
    if not own or all(fold(found[place]) in words["me"] for place in own):
        return own
    behind = [*found[1:], ""]
    trade = (
        place
        for place, word in enumerate(found)
        if fold(word) in words["trade"] and word[:1].isupper() and fold(behind[place]) not in words["talk"]
    )
    own = sorted({*own, *trade})
    article = found[0][:1].isupper() and fold(found[0]) in words["company-article"] and own[0] == 1
    return [0, *own] if article else own


def _without_post(found: list[str], words: WordClasses) -> list[str]:
    """The words of a name without the post behind it: "Acme Data Engineer"."""
    end = len(found)
    if fold(found[-1]) in words["job-title"]:
        while end > 1 and (fold(found[end - 1]) in words["plain"] or fold(found[end - 1]) in NO_NAMES):
            end -= 1
    return found[:end]


def is_firm(found: list[str], words: WordClasses) -> bool:
    """Whether words are a company's name though headings hold some of them: "March Capital", "NEXT plc", « École 42 ».

    What is left over of them without those tells only what kind of firm it is.
    """
    if "".join(found).replace("&", "").isdecimal():
        return "&" in "".join(found)  # "1&1"
    named = [fold(word) for word in found if fold(word) not in words["generic"] and not word.isdigit() and word != "&"]
    form = len(found) > 1 and fold(found[-1]) in words["legal-form"]
    if not _TWO <= len(found) <= _NAME or not (form or (named and words["firm-word"].issuperset(named))):
        return False
    return all(word[:1].isupper() or word[0].isdigit() or word == "&" for word in found[: len(found) - form])


def _inside(found: list[str], index: int, words: WordClasses) -> bool:
    """Whether "for" stands inside a name: "Office for Plain Words"."""
    before, behind = found[:index], found[index + 1 :]
    cause = len(behind) == 1 and fold(behind[0]).endswith("s") and not gender_of(fold(behind[0]))  # "Beacon for Carers"
    titled = bool(before) and (len(behind) > 1 or cause) and all(word[:1].isupper() for word in (*before, *behind))
    body = bool(before) and fold(before[-1]) in words["body-word"]
    return (
        fold(found[index]) in words["for"] and titled and (body or (cause and fold(before[-1]) not in words["generic"]))
    )


def _capitalised(found: list[str], meaningful: list[str], words: WordClasses, *, title: bool) -> bool:
    """Whether the words of a heading look like a name, and not like a sentence."""
    if not (is_capital(meaningful[0]) or meaningful[0][:1].isdigit()):
        return False
    if title:
        return True
    generic = words["generic"]
    if fold(found[0]) in generic and len(meaningful) < len(found) - 2:
        return False
    return not any(word.islower() and fold(word) not in generic and word != "&" for word in found)


def person_in(text: str, words: WordClasses) -> str | None:
    """The person behind "with" or "avec", without title: "Call with Marc (Acme)"."""
    found = list(_WORD.finditer(text))
    folded = [fold(word.group()) for word in found]
    for index in range(len(found) - 1):
        if folded[index] in words["with"] and folded[index] not in words["sender"]:
            name = name_at(text, found, index + 1, words)
            if name is not None and fold(name) not in words["role-word"]:
                return name
            break
    bracket = next((i for i in range(1, len(found)) if text[found[i].start() - 1] == "("), 0)
    if bracket and folded[bracket - 1] in words["role-word"] and gender_of(folded[bracket]):
        return name_at(text, found, bracket, words)
    for index in range(1, len(found) - 1):
        if folded[index] in words["talk-from"] and folded[index - 1] in words["talk"]:
            return name_at(text, found, index + 1, words)
    for index in range(1, len(found)):
        if folded[index - 1] in words["talk"] and gender_of(folded[index]):
            return name_at(text, found, index, words)  # « visio Leïla »
    return _named_before(text, found, folded, words)


def _named_before(text: str, found: list[re.Match[str]], folded: list[str], words: WordClasses) -> str | None:
    """The person in front of how one talked: « Nolwenn au téléphone », "Nolwenn on the phone"."""
    for index in range(1, len(found)):
        lead = index
        while lead and folded[lead - 1] in words["talk-by"]:
            lead -= 1
        if folded[index] not in words["talk"] or lead == index:
            continue
        starts = range(max(0, lead - _NAME), lead)
        return next((name_at(text, found, step, words) for step in starts if gender_of(folded[step])), None)
    return None


def name_at(text: str, found: list[re.Match[str]], index: int, words: WordClasses) -> str | None:
    """The capitalised name that begins at word ``index``, its title left out."""
    while index < len(found) and fold(found[index].group().rstrip(".")) in words["title"]:
        index += 1
    if index >= len(found):
        return None
    titled = index > 0 and fold(found[index - 1].group().rstrip(".")) in words["title"]
    first = last = found[index]
    initials = first.group().isupper() and len(first.group()) < 4
    if not first.group()[:1].isupper() or (fold(first.group()) in words["generic"] and not titled) or initials:
        return None
    for following in found[index + 1 : index + _NAME]:
        gap = text[last.end() : following.start()]
        if gap != " " or not following.group()[:1].isupper() or fold(following.group()) in words["generic"]:
            break
        last = following
    return text[first.start() : last.end()].removesuffix("'s").removesuffix("’s")
