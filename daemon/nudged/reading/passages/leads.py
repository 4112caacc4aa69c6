"""A line that is nothing but a name, of a company or a person, above what is told of it: an item, a bold line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.names import company_in_heading, is_section
from nudged.reading.passages import frames
from nudged.reading.passages.context import Lead
from nudged.reading.passages.headings import is_elsewhere, is_practised
from nudged.reading.passages.items import text_of
from nudged.reading.passages.naming import is_common, is_role, looks_like_name
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.passages.context import Context, Note

_BOLD = re.compile(r"(?:(\*\*|__)[^*_\n]+\1|\[[^\[\]\n]+\]|-{2,}[ \t]*\w[^\n]*?-{2,}):?")
"""A line that stands out as a whole: bold, in brackets, between strokes."""
_NO_NAMES = ("label", "todo", "me", "greeting", "salutation", "role-word", "section-word")
_TAGS = re.compile(r"(?:[ \t]+#\w[\w/-]*)+$")
_LETTERS_OF = re.compile(r"[^\W\d_]+")
_SOURCE = 8
"""Words up to which a line may tell where what stands above it is from."""
_MARKS = ("**", "__", "[", "--")
_LONGEST_MARKED, _NAME = 6, 2
_TAB = 4
_ACRONYM = 2
_LONGEST_LINE = 200
_LONGEST = 4
_LETTERS, _SPECIMEN = 48, 80
_AHEAD = 3
"""Lines in which what is told below a name begins, empty ones among them."""
_BLOCK = 40
"""Lines of a block quote up to which the line above it is looked for."""


def _lead(note: Note, index: int, text: str) -> Lead | None:
    """The name that line ``index`` is, where lines below it are told of it; None for any other line."""
    if note.mail:
        return None
    item = text_of(text)
    body = (text if item is None else item).strip()
    if _heads_specimen(note, index, body):
        return Lead(None, None, False, True, _indent(text), False, False, text_of(_following(note, index)) is not None)
    if not 1 < len(body) <= _LETTERS:
        return None
    bold, indent = item is None and _is_bold(body), _indent(text)
    following = _following(note, index)
    listed, deeper = text_of(following) is not None, _indent(following) > indent
    near = bool(note.lines[index + 1 : index + 2]) and bool(note.lines[index + 1].strip())
    beside = near and (listed or deeper or body.endswith(":"))
    if not following or not (bold or beside if item is None else deeper):
        return None
    name = _TAGS.sub("", body).strip("*_`:[]@- ")
    deep = item is not None or (deeper and not bold)
    person, at = _person(note, name)
    if (
        near
        and body.endswith(":")
        and (_is_advert(note, name) or is_practised(note, name) or frames.is_with_outsider(note, name))
    ):
        return Lead(None, None, False, True, indent, False, False, listed)
    if person is not None:
        me = note.is_me(person)
        above = note.lead
        holds = above is not None and (above.bold or above.indent < indent or (above.listed and item is not None))
        outer = above if holds else None
        company = (None if note.told_above else at) or (outer.company if outer else None)
        return Lead(company, None if me else person, me, False, indent, deep, bold, listed, outer)
    if note.told_above or note.lead is not None:
        return None
    outside = is_elsewhere(note, name)
    marked = body.startswith(_MARKS)
    company = None if outside else _marked(note, name) if marked else _company(note, name)
    if company is None and not outside:
        return None
    return Lead(company, None, False, outside, indent, deep, bold and company is not None, listed)


def _heads_specimen(note: Note, index: int, body: str) -> bool:
    """Whether a line heads what is copied or set as a task: "Spec to test against:", "Copied off their site:"."""
    if not body.endswith(":") or len(body) > _SPECIMEN or not "".join(note.lines[index + 1 : index + 2]).strip():
        return False
    words = [fold(word) for word in _LETTERS_OF.findall(body)]
    return not note.words["specimen"].isdisjoint(words) and note.words["specimen-no"].isdisjoint(words)


def above_advert(note: Note, index: int) -> bool:
    """Whether what line ``index`` quotes is told to be an advert: "From the careers page:" above the block."""
    first = index
    while first > max(0, index - _BLOCK) and note.lines[first - 1].lstrip().startswith(">"):
        first -= 1
    above = next((line.strip() for line in reversed(note.lines[max(0, first - _AHEAD) : first]) if line.strip()), "")
    return above.endswith(":") and _is_advert(note, above.rstrip(":"))


def below_advert(note: Note, index: int) -> bool:
    """Whether the line below what line ``index`` quotes tells that it is an advert: « Annonce trouvée ici. »."""
    below = (line.strip() for line in note.lines[index + 1 : index + _BLOCK] if not line.lstrip().startswith(">"))
    first = next((line for line in below if line), "").partition(".")[0]
    words = [fold(word) for word in _LETTERS_OF.findall(first)]
    told = len(words) <= _SOURCE and not note.words["pasted-advert"].isdisjoint(words)
    return told and words[0] in note.words["frame-found"]


def _is_advert(note: Note, name: str) -> bool:
    """Whether a line opens a pasted advert: "Job ad:", « Annonce : »."""
    words = [fold(word).strip(".,'") for word in name.replace("'", " ").replace("’", " ").split()]
    told = sum(word in note.words["pasted-advert"] for word in words)
    return told > 0 and len(words) <= _LONGEST and all(word in note.words["pasted-lead"] for word in words)


def _person(note: Note, name: str) -> tuple[str | None, str | None]:
    """The person that a line names and where they are: "Priya (Acme)", "Tom at Wise", "Ana, HR", the candidate."""
    bare, _, inner = name.replace("]", " ").replace("[", " ").partition("(")
    bare, _, role = bare.strip(" *_:").partition(",")
    words, inner = bare.split(), inner.strip(" )*_:")
    step = next((step for step in range(1, len(words) - 1) if words[step] == "@" or _links(note, words[step])), 0)
    if step:
        words, inner = words[:step], " ".join(words[step + 1 :])
    person = " ".join(words)
    capitals = 0 < len(words) <= _NAME and all(word[:1].isupper() for word in words) and len(role.split()) <= _NAME
    if not capitals or not (note.is_me(person) or gender_of(fold(words[0]))):
        return None, None
    told = [fold(word).strip(".,") for word in inner.split()]
    kinds = ("role-word", "generic", "person-word", "job-title", "not-place")
    known = any(word in note.words[kind] for word in told for kind in kinds) or not inner[:1].isupper()
    return person, None if known or any(word in lexicon.known for word in told for lexicon in note.lexicons) else inner


def _links(note: Note, word: str) -> bool:
    return fold(word) in note.words["at"] or fold(word) in note.words["of-company"]


def _is_bold(body: str) -> bool:
    """Whether a line is bold as a whole, and so ends what another such line began."""
    if len(body) > _LONGEST_LINE:
        return False
    return _BOLD.fullmatch(body) is not None or (body.isupper() and len(body) > _ACRONYM and "," not in body)


def follow(note: Note, index: int, text: str) -> None:
    """Go on to line ``index``: a lead begins, holds on or has ended there; below an item none begins."""
    while note.lead is not None and not _holds(note.lead, text):
        note.lead = note.lead.outer
    note.lead = _lead(note, index, text) or note.lead


def pause(note: Note) -> None:
    """An empty line ends a lead that is neither deep nor bold."""
    if note.lead is not None and not (note.lead.deep or note.lead.bold):
        note.lead = None


def under(note: Note, context: Context) -> Context:
    """The context of a line at or below a lead."""
    told = note.lead
    if told is None:
        return context
    return context._replace(
        company=told.company or context.company,
        skip=context.skip or told.skip,
        person=told.person,
        label_me=told.me or context.label_me,
        under=told.person is not None,
    )


def _holds(told: Lead, text: str) -> bool:
    """Whether a lead still holds at a line below it that is not empty."""
    if told.bold:
        return not _is_bold(text.strip())
    return _indent(text) > told.indent or not (told.deep or (told.listed and text_of(text) is None))


def _marked(note: Note, name: str) -> str | None:
    """The company that a name in bold or a link gives: any name that is no section, no person and no day."""
    words = [fold(word).strip(".,") for word in name.split()]
    if is_section(name.split(), note.words):
        return None
    if not 0 < len(words) <= _LONGEST_MARKED or note.dates(name) or not any(char.isupper() for char in name):
        return None
    if gender_of(words[0]) and len(words) <= _NAME and "&" not in words:
        return None
    bare = [word.rpartition("'")[2] for word in words]  # « d'emploi »
    plain = [word.isdigit() or any(word in note.words[kind] for kind in (*_NO_NAMES, "generic")) for word in bare]
    return None if all(plain) or words[-1] in note.words["job-title"] else name


def _company(note: Note, name: str) -> str | None:
    words = [fold(word).strip(".,") for word in name.split()]
    if not words or len(words) > _LONGEST or not (name[:1].isupper() or name[:1].isdigit()) or note.dates(name):
        return None
    if gender_of(words[0]) or _is_plain(note, name, words) or is_common(name, note.lexicons):
        return None
    if not looks_like_name(name, note.lexicons):
        return None
    bare = name.rpartition(" ")[0] if words[-1] in note.words["legal-form"] else name
    return name if company_in_heading(bare, note.words) == bare else company_in_heading(name, note.words)


def _is_plain(note: Note, name: str, words: list[str]) -> bool:
    """Whether a line is a word or phrase of the language: a section, a greeting, a role, what somebody did."""
    if any(word in note.words[kind] for word in words for kind in _NO_NAMES) or words[-1] in note.words["job-title"]:
        return True
    if any(words[0] in lexicon.verbs for lexicon in note.lexicons):
        return True
    common = any(word in note.words["no-company"] for word in words)
    common = common or any(is_role(lexicon, words) for lexicon in note.lexicons)
    return common and not _titled(note, name)


def _titled(note: Note, name: str) -> bool:
    """Whether a name holds a common word, but begins with one that no language knows: "Wexcombe Partners"."""
    words = name.split()
    small = all(word[:1].isupper() or fold(word) in note.words["name-ends"] or word == "&" for word in words)
    return len(words) > 1 and small and not any(fold(words[0]) in lexicon.known for lexicon in note.lexicons)


def _following(note: Note, index: int) -> str:
    """The next line that is not empty, where one is near and is no heading."""
    following = next((line for line in note.lines[index + 1 : index + 1 + _AHEAD] if line.strip()), "")
    return "" if following.lstrip().startswith("#") else following


def _indent(text: str) -> int:
    wide = text.expandtabs(_TAB)
    return len(wide) - len(wide.lstrip())
