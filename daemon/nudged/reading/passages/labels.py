"""Labels that open a line: "Monzo: Priya will call", "Marc: I'll call", "Next steps: ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nudged.reading.deadlines import atoms, find
from nudged.reading.given_names import gender_of
from nudged.reading.names import company_in_heading, company_in_text, is_firm, is_section
from nudged.reading.passages import asides, chats, firm_labels, heads, mails, voices
from nudged.reading.passages.bodies import is_body, is_long
from nudged.reading.passages.items import QUOTING
from nudged.reading.passages.listing import HEAD, LISTED, LONGEST, MARKS, SIGNS, is_small_firm, is_titled
from nudged.reading.passages.naming import is_common, is_given, looks_like_name
from nudged.reading.passages.nobody import before_silence, is_vetting, of_nobody
from nudged.reading.tokens import fold, tokenize
from nudged.reading.whole_names import is_capital

if TYPE_CHECKING:
    from nudged.reading.lexicon import Lexicon
    from nudged.reading.passages.context import Context, Note

_CLOCK = re.compile(rf"\[?{heads.CLOCK}\]?[ \t]*[-–—,]?[ \t]+")
_INCORPORATED = ("inc.", "ltd.", "co.", "corp.", "cie.", "bros.")
_INITIAL = re.compile(r"^[^\W\d_][\w'’-]* [^\W\d_]\.$")
_RUN_IN = re.compile(
    r"(?:\*\*([^*\n:]{2,40})\*\*|__([^_\n:]{2,40})__|\[{1,2}([^\[\]\n:]{2,40})\]{1,2}(?!\]))"
    r"(?!\(|[ \t]*[:–—=→|(]|[ \t]+->?[ \t])[ \t]*"
)
_AROUND = " *_`[]()@#\u00a0"
_LINKS = ("&", "@", "/", "+", "-", "–")
_WITHIN = re.compile(r"(?<=\w)\.(?=[a-z]{2,3}$)|\b(?:Ste?|Mt|Univ|Dept|Ets)\.(?= )|\b[A-Z]\.(?=[A-Z]| )")
"""A point within a name: "Monday.com", "St. John's", "J.P. Morgan"."""
_BETWEEN_WORDS = re.compile(r"[^\w/]")
_NEXT = 12
_NAME_OF = 2
_ACRONYM = 3
_NAMES_TOO = ("season", "holiday")
"""Times whose words name companies and people as well: « Printemps », « Noël »."""
_DAY = 5
_REST = 60
"""No more letters than that stand behind a label that names what is due."""
_UP = 40


def label(note: Note, text: str, begin: int, context: Context) -> tuple[int, Context]:
    """Where the text behind a label begins, and the context that the label gives; ``begin`` where there is none."""
    clock = _CLOCK.match(text, begin)
    opens = clock.end() if clock is not None else begin  # "10:00 Castellan Homes: ..."
    head = _said_at(note, text, opens, context) or _dated(note, text, opens, context)
    after, behind = head or _label(note, text, opens, context)
    if after == opens:
        return begin, behind
    if behind.label_me and not context.label_me:
        return after, behind._replace(label=None)
    return after, behind if behind.label == context.label else behind._replace(label_me=False)


def _said_at(note: Note, text: str, begin: int, context: Context) -> tuple[int, Context] | None:
    """The label of a line of a chat with its time in brackets: "Tom (10:04): I'll call you"."""
    head = chats.in_front(note, text, begin)
    if head is None:
        return None
    after, name, day = head
    if day is not None:
        context = context._replace(said=day, dated=True)
    if not name:
        return after, context._replace(voice="them", speaker=None)
    if note.speaks_me(name):
        return after, context._replace(label_me=True)
    named = _named(note, name, context, text[after : after + _NEXT])
    return after, context._replace(label=name, person=name) if named is None or named.label is None else named


def _dated(note: Note, text: str, begin: int, context: Context) -> tuple[int, Context] | None:
    """The label whose day stands behind a comma: "Coralie, tomorrow: the link"; the day is left to the text."""
    name, comma, rest = text[begin : begin + HEAD].partition(",")
    day, colon, _ = rest.partition(":")
    if not (comma and colon and gender_of(fold(name.strip(" *_"))) and _names_day(note, fold(day).split())):
        return None
    named = _named(note, name.strip(" *_"), context, day)
    return None if named is None else (begin + len(name) + 1, named)


def is_day_part(note: Note, text: str) -> bool:
    """Whether a line opens with a part of the day as its label: "Afternoon: Beta called"."""
    word, colon, _ = text[:HEAD].partition(":")
    return bool(colon) and fold(word.strip(" *_")) in note.words["day-part"]


def run_in(note: Note, text: str, begin: int, context: Context) -> tuple[int, Context]:
    """Where the text behind a run-in heading begins, and its company: "**Templeton Marine.** Rupert rang".

    Only where nothing above tells a company; a name with a colon behind it is a label.
    """
    opens = begin
    while opens and text[opens - 1] in "*_[":  # what a date might have stood in
        opens -= 1
    found = _RUN_IN.match(text, opens)
    if found is None or context.company is not None or not text[found.end() :].strip():
        return begin, context
    name = next(part for part in found.groups() if part).strip()
    words = fold(name).rstrip(".,").split()
    bare = name.rstrip(".,") if not name.casefold().endswith(_INCORPORATED) else name
    if asides.of_others(note, name, text[found.end() :], headed=False):
        return found.end(), context._replace(skip=True)
    plain = any(word in note.words[kind] for word in words for kind in ("label", "todo", "no-company", "me"))
    if not words or plain or len(words) > LONGEST or gender_of(words[0]) or note.dates(bare):
        return begin, context
    if bare[0].islower() or not looks_like_name(bare, note.lexicons) or company_in_heading(bare, note.words) is None:
        return begin, context
    return found.end(), context._replace(company=bare, person=None)


def _label(note: Note, text: str, begin: int, context: Context) -> tuple[int, Context]:
    head = text[begin : begin + HEAD]
    mark = _first_mark(head)
    if mark is None:
        return begin, context
    cut, width = before_silence(note, head, mark)
    raw = _bare(note, head[:cut].strip(_AROUND))
    clock = head[cut] == ":" and head[cut + 1 : cut + 2].isdigit()
    headed = bool(context.company) or note.told_above
    if not clock and raw and asides.of_others(note, head[:cut], text[begin + cut + width :], headed=headed):
        return begin + cut + width, context._replace(skip=True)
    if clock or not raw or _owns(note, raw) or note.dates(raw) or _is_sentence(raw):
        return begin, context
    after = begin + cut + width
    while after < len(text) and text[after] in " *_`\u00a0":
        after += 1
    if firm_labels.names_firm(note, raw, text[after : after + _REST], context):
        return after, context._replace(company=raw, person=None)
    if is_long(note.words, fold(raw).split()):
        return begin, context
    told = _of_line(note, text[after:], raw, head[:cut] if head[cut] == ":" else "")
    if told is not None:
        return (after if told else begin), context._replace(**told)  # type: ignore[arg-type]
    raw = raw if context.company or note.told_above else _without_label(note, raw)
    section = _section(note, fold(raw.partition("(")[0]).split(), raw.partition("(")[0])
    if section is not None:
        return (after, context) if section else (begin, context)
    short = (raw[0].isupper() or note.small) and len(raw.split()) <= LISTED and not context.company
    if head[cut] != ":" and not short:
        return begin, context
    full = head[:cut].strip(_AROUND)
    titled = is_titled(note, full)
    named = _paired(note, full, context) or _named(note, raw, context, text[after : after + _REST], titled=titled)
    return (begin, context) if named is None else (after, named)


def _of_line(note: Note, rest: str, raw: str, clause: str) -> dict[str, bool] | None:
    """What a label that names neither company nor person tells of its line, and nothing where it is part of it."""
    words = fold(raw).split()
    if note.speaks_me(raw) or (rest[:1] in QUOTING and mails.announced_own(note, f"{raw}:")):
        return {"label_me": True}
    if (
        words[0] in note.words["greeting"]
        or _names_day(note, words)
        or _is_time(note, raw, at_least=2)
        or _what_is_due(note, words, rest)
        or is_vetting(note, words)
        or (clause and _tells(note, fold(clause.strip(" *_[]()\u00a0")).split()))
    ):
        return {}
    if " ".join(words) in note.words["todo"]:
        return {"todo": True}
    own_draft = words[0] if len(words) == 1 else " ".join(words[:2])
    return {"skip": True} if of_nobody(note, words, raw) or own_draft in note.words["own-draft"] else None


def _owns(note: Note, raw: str) -> bool:
    """Whether a label tells of what is somebody's, and no house is called so: "Marc's last mail"."""
    words = fold(raw).split()
    owned = len(words) > _NAME_OF and any(word.endswith(("'s", "’s")) for word in words)
    titled = owned and firm_labels.is_capitalised(note, raw.split())  # "Harper's Mill Coffee"
    return owned and not (titled or _is_saint(note, raw))


def _without_label(note: Note, raw: str) -> str:
    """A company's name without the word of a label behind it: "Acme update", where nothing above tells a company."""
    name, _, last = raw.rpartition(" ")
    told = last.islower() and fold(last) in note.words["label"] and name[:1].isupper()  # no "Sable Point"
    plain = any(fold(word) in note.words["plain"] or gender_of(fold(word)) for word in name.split())
    return name if told and not plain else raw


def _section(note: Note, words: list[str], raw: str) -> bool | None:
    """Whether a label names a section, and so says nothing; False where it says something: "Applied: 5 March"."""
    if is_firm(raw.split(), note.words):
        return None  # "News Corp: ..."
    if _is_articled(note, raw.split()):
        return None
    if is_section(raw.split(), note.words) and note.words["role-word"].isdisjoint(words):
        return not any("past" in _forms(note, word) or "pp" in _forms(note, word) for word in words)
    if any(word in note.words["label"] for word in words):
        return len(words) <= 2 and not any(word in note.words["with"] or "'" in word for word in words)
    return None


def _is_articled(note: Note, words: list[str]) -> bool:
    """Whether a label is a name with its article, whatever its words mean: « Le Lieu unique », no « Le lieu »."""
    article = len(words) > _NAME_OF and fold(words[0]) in note.words["company-article"]
    return article and words[0][:1].isupper() and words[1][:1].isupper()


def _is_saint(note: Note, raw: str) -> bool:
    """Whether a label is the name of a house called after somebody: "St Mary's Primary", "King's College London"."""
    words = raw.split()
    kinds = note.words["body-word"] | note.words["firm-kind"]
    named = fold(words[0]).rstrip(".") in note.words["saint"] or not kinds.isdisjoint(fold(word) for word in words[1:])
    return named and firm_labels.is_capitalised(note, words) and not is_given(raw.replace("’", "'").partition("'")[0])


def _forms(note: Note, word: str) -> set[str]:
    return {form for lexicon in note.lexicons for _, form in lexicon.verbs.get(word, ())}


def _is_sentence(raw: str) -> bool:
    """Whether a label holds a mark that no name has; the point of "Neige inc." and of "Sophie L." is none."""
    bare = raw[:-1] if raw.endswith(_INCORPORATED) or _INITIAL.search(raw) else _WITHIN.sub("", raw)
    return any(char in bare for char in '.?!;«"')


def _first_mark(head: str) -> tuple[int, int] | None:
    """Where the first mark behind a label stands, and its width."""
    if SIGNS.search(head, 1) is None:
        return None
    return min(((head.find(mark), len(mark)) for mark in MARKS if head.find(mark) > 0), default=None)


def _names_day(note: Note, words: list[str]) -> bool:
    """Whether a day is what a label tells: "Tomorrow: she calls", « rendez-vous téléphonique lundi : »."""
    if len(words) == 1 and words[0] in note.words["day-label"]:
        return True  # « Mer : », no "Sam:"
    for lexicon in note.lexicons:
        hits = (lexicon.time_phrases.at(words, step) for step in range(len(words)))
        days = [hit[0] for hit in hits if hit is not None]
        if any(sense.cat in ("rel", "wd") and not sense.val.endswith("?") for sense in days):
            return len(words) == 1 or lexicon.noun_phrases.at(words, 0) is not None
    return False


def _is_time(note: Note, raw: str, *, at_least: int) -> bool:
    """Whether so many words or more are a time and nothing else: "next Friday: call from Ana", « début avril : »."""
    tokens = tokenize(raw)
    norms = [token.norm for token in tokens]
    times = (when for lexicon in note.lexicons for when in find(atoms(tokens, norms, lexicon), day_first=True))
    return len(tokens) >= at_least and any(
        when.first == 0 and when.last == len(tokens) and when.kind not in _NAMES_TOO for when in times
    )


def _what_is_due(note: Note, words: list[str], rest: str) -> bool:
    """Whether a label and the day behind it are one statement: "Take-home ETA: Wednesday", "Next update: Tuesday"."""
    behind = [token.norm for token in tokenize(rest[:_REST].rstrip(" .*_"))] if len(rest) < _REST else []
    for lexicon in note.lexicons:
        coming = len(behind) <= _DAY + _NAME_OF and _comes(lexicon, behind)
        if coming and words[-1] in lexicon.word_classes["verdict-noun"] | lexicon.word_classes["theirs-to-tell"]:
            return True
        if not 0 < len(behind) <= _DAY:
            continue
        due = lexicon.time_phrases.at(behind, 0)
        span = any(_is_unit(lexicon, behind, step) for step in range(1, len(behind)))
        if due is None and not span:
            continue
        if len(words) > 1 and words[1] in lexicon.word_classes["topic-lead"] | lexicon.word_classes["topic-on"]:
            words = words[:1]  # "Feedback on the test: Tuesday"
        last = lexicon.noun_phrases.at(words[-1:], 0)
        told = words[-1] in lexicon.word_classes["deadline-noun"] or words[0] in lexicon.word_classes["deadline-noun"]
        thing = last is not None and last[0].cat in ("answer", "doc")
        led = span or (due is not None and due[0].cat == "lead")
        verdict = words[-1] in lexicon.word_classes["verdict-noun"]
        answered = words[-1] in lexicon.word_classes["feedback"] and _is_time(note, rest.strip(" .*_"), at_least=1)
        if told or answered or (thing and (len(words) > 1 or verdict or led)):
            return True
    return False


def _comes(lexicon: Lexicon, words: list[str]) -> bool:
    """Whether words tell that something will come, and when: "Feedback: will come around the 12th"."""
    if len(words) < _NAME_OF or words[0] not in lexicon.word_classes["verb-sign"]:
        return False
    told = (lexicon.time_phrases.at(words, step) for step in range(_NAME_OF, len(words)))
    if all(hit is None or hit[0].cat == "small" for hit in told):
        return False
    follows, lemmas = lexicon.word_classes["follow-verb"], {lemma for lemma, _ in lexicon.verbs.get(words[1], ())}
    return any(lemma in follows or lexicon.frames[lemma].default == "arrive" for lemma in lemmas)


def _is_unit(lexicon: Lexicon, words: list[str], step: int) -> bool:
    """Whether a length of time stands there: days of "3-5 working days"."""
    hit = lexicon.time_phrases.at(words, step)
    return hit is not None and hit[0].cat == "unit"


def _tells(note: Note, words: list[str]) -> bool:
    """Whether a label is a clause that brings what was written: "Maya from HR emailed: ...", no "Next call: ..."."""
    while len(words) > 1 and (heads.days_back(note, words[-1]) is not None or words[-1] in note.words["stamp-at"]):
        words = words[:-1]  # "Marc wrote on Tuesday: ..."
    while len(words) > 2 and words[-1] in note.words["told-tail"]:
        words = words[:-1]  # "Marisol, the recruiter, texted after: ..."
    if not words:
        return False  # « ¯ » alone
    if len(words) > 2 and any(words[-1] in lexicon.word_classes["back-word"] for lexicon in note.lexicons):
        words = words[:-1]  # "the crew office wrote back"
    verb, before = words[-1].removeprefix("e-"), words[-2] if len(words) > 1 else ""
    heard = any(words[1:2] == [word] for lexicon in note.lexicons for word in lexicon.word_classes["from"])
    if heard and "past" in _forms(note, words[0]):
        return True  # "Heard from Lorna: ..."
    forms = _forms(note, verb)
    have = before.rpartition("'")[2] in note.words["have"] and "pp" in forms  # « Ana m'a téléphoné : »
    return len(words) > 1 and (have or ("past" in forms and "base" not in forms))


def _bare(note: Note, raw: str) -> str:
    """A label without what only surrounds the name: a clock time before it, a title, a place behind a comma."""
    first, comma, rest = raw.partition(",")
    if comma and first[:1].isdigit() and rest.strip():
        raw = rest.strip()
    elif comma and first[:1].isupper():
        raw = first.strip()
    told = (word for word in raw.lstrip("~").split() if any(map(str.isalnum, word)) or word in _LINKS)  # no "Ana 🌸"
    words = _without_channel(note, list(told))
    if len(words) > LISTED and fold(words[0]) in note.words["company-article"] and gender_of(fold(words[-1])):
        linked = fold(words[-2]) in note.words["label-link"]
        words = words[-1:] if linked else words  # « Les mots de Philippine »
    if 1 < len(words) <= LONGEST and gender_of(fold(words[0])) and fold(words[1]) in note.words["label-link"]:
        words = words[:1]
    while len(words) > 1 and fold(words[0]).rstrip(".") in note.words["title"]:
        words = words[1:]
    if len(words) > 1 and fold(words[0]) in note.words["label-start"] and words[1][:1].isupper():
        words = _at_place(note, words)  # « Chez Robert Half, grand silence : »
    return " ".join(words)


def _at_place(note: Note, words: list[str]) -> list[str]:
    """The words behind "at" that are the name: « Chez Acme c'est fait : », no more of the clause."""
    rest = words[1:]
    told = note.words["phrase-word"]
    clause = any(word.islower() and fold(word).partition("'")[0] in told for word in rest[1:])
    name = company_in_text(" ".join(words), [fold(word) for word in words], note.words) if clause else None
    return name.split() if name else rest


def _without_channel(note: Note, words: list[str]) -> list[str]:
    """The words of a label without the way of writing behind a name: "Marc (WhatsApp)", « Ana par texto »."""
    last = len(words)
    while last > 1 and fold(words[last - 1].strip("()[],")) in note.words["channel"]:
        last -= 1
    if last == len(words):
        return words
    while last > 1 and fold(words[last - 1].strip("(")) in note.words["channel-by"]:
        last -= 1
    return [*words[: last - 1], words[last - 1].removesuffix("'s").removesuffix("’s")]


def _named(note: Note, raw: str, context: Context, rest: str, *, titled: bool = False) -> Context | None:
    """The context behind a label that names a company or a person (surely if ``titled``), and ``rest`` that it says."""
    if raw[0].islower() and not is_capital(raw.split(maxsplit=1)[0]) and not note.small and not note.listing:
        return None
    if any(word in note.words["no-company"] for word in fold(raw).split()) and not _proper(note, raw):
        return None
    firm = is_firm(raw.split(), note.words) or is_small_firm(note, raw) or is_body(note.words, fold(raw).split())
    if not (looks_like_name(raw, note.lexicons, listing=note.listing) or firm):
        return None
    name, _, inner = raw.partition("(")
    name, inner = name.strip().strip("*_ "), inner.strip(" )")
    if inner and gender_of(fold(inner.split()[0])) and not gender_of(fold(name.partition(" ")[0])):
        return context._replace(label=inner, person=inner, company=context.company or name)
    if inner and not context.company:
        return _with_aside(note, name, inner, context)
    headed = note.file_company is not None and note.file_company in note.levels.values()
    if titled:
        return context._replace(label=name, person=name, skip=context.skip or voices.is_outsider(note, name))
    if note.listing and not note.known_company and not headed:
        return context._replace(company=name, person=None)
    above = note.lead is not None and note.lead.company is not None
    if _met_above(note, name):
        return context._replace(label=name, person=name, skip=context.skip or voices.is_outsider(note, name))
    met = (context.chat or _to_you(note, rest)) and is_given(name.partition(" ")[0])  # "Grant: I'll call you"
    if not (above or note.told_above or met):
        plain = all(word in note.words["generic"] or word.isdigit() for word in fold(name).split())
        return None if plain else context._replace(company=name)
    return None if is_common(name, note.lexicons) and not met else _speaking(note, name, context, rest)


def _met_above(note: Note, name: str) -> bool:
    """Whether a given name stood behind "with" further up, so that it is no company's: "w/ Priya", "Priya: ..."."""
    if " " in name or not gender_of(fold(name)):
        return False
    named = re.compile(rf" {re.escape(name)}\b")
    for line in note.lines[max(0, note.at - _UP) : note.at]:
        for found in named.finditer(line):
            before = fold(_BETWEEN_WORDS.split(line[max(0, found.start() - HEAD) : found.start()])[-1])
            if before in note.words["with"] or before.rstrip("/") in note.words["with"]:
                return True
    return False


def _with_aside(note: Note, name: str, inner: str, context: Context) -> Context:
    """A name and what its brackets tell: "Marc (Acme)", "Kestrel Bank (London)", "Agency (Morgan Pryce)"."""
    words = [fold(word) for word in name.split()]
    plain = any(word in lexicon.known for word in words for lexicon in note.lexicons)
    if gender_of(words[0]) or (inner[0].isupper() and not plain):
        return context._replace(label=name, person=name, company=inner)
    return context._replace(company=inner if note.words["generic"].issuperset(words) else name)


def _to_you(note: Note, rest: str) -> bool:
    """Whether what stands behind a label is said to "you" by who says "I" or "we"."""
    words = fold(rest.partition(".")[0]).replace("'", " ").replace("’", " ").split()
    speaks = bool(words) and words[0] in note.words["me"] | note.words["we-label"]
    return speaks and not note.words["you-label"].isdisjoint(words)


def _paired(note: Note, raw: str, context: Context) -> Context | None:
    """The context behind a label of a company and somebody there: "Marc @ Monzo", "Priya at Wise", "Monzo / Marc"."""
    words, at = raw.split(), note.words["at"]
    step = next((step for step in range(1, len(words) - 1) if words[step] in "@/" or fold(words[step]) in at), 0)
    one, other = " ".join(words[:step]).partition(",")[0], " ".join(words[step + 1 :])  # "Priya, recruiter at Wise"
    if not step or not (one[:1].isupper() and other[:1].isupper()):
        return None
    named = [bool(gender_of(fold(name.partition(" ")[0]))) for name in (one, other)]
    if named == [False, True] and words[step] == "/":
        one, other = other, one
    elif named != [True, False]:
        return None
    return context._replace(company=other, label=one, person=one)


def _proper(note: Note, raw: str) -> bool:
    """Whether a label of a listing is a company whose name holds a common word: "Sable Point", "Vantage Point"."""
    words = raw.split()
    if not note.listing or len(words) < _NAME_OF or not all(word[:1].isupper() for word in words):
        return False
    first = fold(words[0])
    return first not in note.words["no-company"] and not any(first in lexicon.known for lexicon in note.lexicons)


def _speaking(note: Note, name: str, context: Context, rest: str) -> Context | None:
    """The context behind the label of a person, or of another company: "Ineo: they'll ring"."""
    opening = fold(rest).replace("'", " ").replace("’", " ").split()[:1]
    if opening and opening[0] in note.words["they"] and not gender_of(fold(name.partition(" ")[0])):
        return context._replace(company=name, person=None)
    if (name.isupper() and len(name) <= _ACRONYM) or _opens_phrase(note, name):
        return None
    words = name.split()
    behind = next((at for at, word in enumerate(words) if at and word in note.words["name-ends"]), len(words))
    while behind > 1 and fold(words[behind - 1]) in note.words["role-word"]:
        behind -= 1  # « Camille RH », as in a list of contacts
    person = " ".join(word for word in words[:behind] if fold(word).rstrip(".") not in note.words["title"])
    return context._replace(label=person, person=person, skip=context.skip or voices.is_outsider(note, person))


def _opens_phrase(note: Note, name: str) -> bool:
    """Whether a label begins with a small word, so that it is a phrase: « En me raccompagnant : »."""
    first, _, rest = fold(name).partition(" ")
    return (
        bool(rest)
        and first not in note.words["company-article"]
        and any(first in lexicon.function_words for lexicon in note.lexicons)
    )
