"""Where else than at the note's company something came to its end: "rejected by Globex", « j'ai signé chez Monzo »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.grammar import Tag
    from nudged.reading.statements.sentence import Sentence

_BEHIND = 5
_THEIRS = ("he", "they", "name", "role", "on")
_LONGEST = 3
_ACRONYM = 3
_MINE = ("declined", "signed", "withdrawn")
"""What the candidate does, so that a verb or an adverb of theirs may open the sentence."""


def happens_elsewhere(s: Sentence, tag: Tag) -> bool:
    """Whether an outcome is told of a company that is not named: « j'ai une offre ailleurs », "another offer"."""
    tagged, last = s.tagged, min(s.scope(tag.first)[1], tag.last + _BEHIND)
    if any(
        tagged.word(step, "elsewhere-word") and not tagged.word(step - 1, "from", "by")
        for step in range(tag.first, last)
    ):
        return True  # no « j'ai une offre, d'ailleurs »
    acting = (one for one in s.verbs_in(max(0, tag.first - 2), last) if one.subject.kind in _THEIRS)
    if next(acting, None) is not None:
        return False  # "they made me another offer"
    others = (step for step in range(max(0, tag.first - 1), last) if tagged.word(step, "other-offer"))
    return any(tagged.word(step + 1, "offer-word") for step in others)


def other_company(s: Sentence, tag: Tag) -> str | None:
    """The company that an outcome names, where it is not the note's own."""
    acting = next((one for one in reversed(s.verbs_in(0, tag.last)) if one.subject.kind == "name"), None)
    wants = s.tagged.any_word(tag.first, tag.last, "wanting-verb")  # which somebody does
    if acting is not None and not (acting.inherited or wants) and acting.index >= tag.first - 1:
        named = _company_at(s, acting.subject.start)
        if named is not None:
            return named
    opening = None if wants else _opens(s, tag)
    if opening is not None:
        return opening
    verb = s.verb_at(tag.first)
    first = verb.subject.start if verb is not None and verb.subject.kind == "thing" else tag.first
    for step in range(first, min(s.scope(tag.first)[1], tag.last + _BEHIND) - 1):
        if s.tagged.norms[step] == ",":
            break
        if _leads(s, tag, step):
            named = _company_at(s, step + 1)
            signing = tag.cat == "signed" and s.tagged.word(step + 1, "signing-tool")
            if named is not None and not signing:
                return named
    return None


def _opens(s: Sentence, tag: Tag) -> str | None:
    """The company that opens the sentence and acts: "Globex rejected me", « Globex me refuse »."""
    first = s.scope(tag.first)[0]
    name = _company_at(s, first) if 0 < tag.first - first <= _BEHIND else None
    if name is None or _no_subject(s, tag, s.tagged.norms[first]):
        return None
    between = range(first + len(name.split()), tag.first)
    acts = all(s.tagged.is_pronoun(step) or s.tagged.is_sense(step, "aux") for step in between)
    return name if acts and (len(between) > 0 or tag.last - tag.first > 1) else None


def _no_subject(s: Sentence, tag: Tag, word: str) -> bool:
    """Whether the word that opens is no company: "Took the spot", "Reluctantly declined", no "Globex declined me"."""
    lexicon = s.tagged.lexicon
    if word in lexicon.verbs or word in lexicon.function_words or s.tagged.word(s.scope(tag.first)[0], "feared-word"):
        return True
    adverb = word.endswith(tuple(lexicon.word_classes["adverb-ending"]))
    return tag.cat in _MINE and (adverb or word in lexicon.known)


def _leads(s: Sentence, tag: Tag, step: int) -> bool:
    """Whether a company may stand behind ``step``: « chez », « refus de », and no « un commercial de chez »."""
    tagged = s.tagged
    if tagged.timed[step]:
        return False
    if tagged.word(step, "company-of"):
        return tagged.word(step - 1, "company-owned") or (tag.cat == "withdrawn" and step == tag.last)
    if tagged.word(step, "company-lead"):
        return not tagged.word(step - 1, "company-of")
    return tag.cat == "declined" and tagged.word(step, "dative-bare", "to-whom")


def _company_at(s: Sentence, step: int) -> str | None:
    """The name that begins at ``step``, where it is neither the note's company nor anybody's."""
    tokens, end = s.tagged.tokens, step
    if s.named_at(step) is None and not s.tagged.word(step - 1, "at-place"):
        return None  # « refus par Skype »
    if s.tagged.word(step, "no-company"):
        return None  # "rejected at Stage 2"
    people = {fold(part) for one in s.carried.mentions if one.name for part in one.name.split()} | s.names.people
    while end < min(s.count, step + _LONGEST) and tokens[end].kind == "word" and tokens[end].capital:
        norm = tokens[end].norm
        known = norm in people or s.names.is_in_company(norm) or s.tagged.timed[end] or s.tagged.word(end, "title")
        if known or gender_of(norm) or s.tagged.word(end, "name-too") or not s.tagged.unknown_word(end):
            break
        end += 1
    whole = end == s.count or not (tokens[end].kind == "word" and tokens[end].capital)
    short = end == step + 1 and tokens[step].text.isupper() and len(tokens[step].text) <= _ACRONYM
    if end == step or not whole or short or s.tagged.word(step - 1, "title"):
        return None
    return " ".join(token.text for token in tokens[step:end])
