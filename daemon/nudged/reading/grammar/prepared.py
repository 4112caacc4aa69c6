"""A sentence's tokens as they are read: what was typed without apostrophe taken apart, typos mended."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from nudged.reading.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon

_REMEMBERED = 4_096
_AFTER_AN = frozenset("aeiouh")
_SHORTENED = 3
"""Letters of the shortest word whose point is passed over."""
_REPEATED = 4
"""Letters of the shortest verb that takes "re" in front."""
_REACH = 4
_REPEATABLE = frozenset(("reply", "call", "send", "ask", "chase", "followup"))
"""The classes of verbs of what is done again when nothing came."""


def prepare(raw: list[Token], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """The tokens of a sentence as they are read, and the folded word of each."""
    raw, norms = _with_slash(*_without_points(raw), lexicon)
    odd = _odd_words(lexicon)
    if not any(map(odd.__getitem__, norms)):
        return raw, norms
    tokens: list[Token] = []
    for index, token in enumerate(raw):
        if not odd[token.norm]:
            tokens.append(token)
            continue
        following = raw[index + 1].norm if index + 1 < len(raw) else ""
        parts = _taken_apart(token, tokens, raw[index + 1 : index + 2], lexicon) if token.kind == "word" else ()
        if token.norm in lexicon.joined and _joined_with(raw[index + 1 : index + 3], tokens, lexicon):
            parts = lexicon.joined[token.norm]
        if _passed_over(token, tokens, raw[index + 1 : index + 2], lexicon):
            continue
        past = _shortened_past(tokens[-1], following, lexicon) if token.norm == "'d" and tokens else None
        if past is not None:
            tokens[-1] = tokens[-1]._replace(norm=past, end=token.end)
            continue
        if token.norm in lexicon.elisions and _is_initial(token, raw[index + 1 : index + _REACH], lexicon):
            tokens.append(token._replace(norm=f"{token.norm}."))
        elif parts:
            tokens += [token._replace(norm=part) for part in parts]
        elif token.norm in lexicon.elisions and _vowel(following) and not (tokens and tokens[-1].kind == "num"):
            tokens.append(token._replace(norm=token.norm + "'"))
        else:
            tokens.append(token)
    norms = [lexicon.correct(token) if token.kind == "word" else token.norm for token in tokens]
    return tokens, _mended(norms, lexicon)


def _joined_with(behind: Sequence[Token], before: list[Token], lexicon: Lexicon) -> bool:
    """Whether a word typed without its apostrophe stands for a pronoun and "has": « ma rappelé », no « ma place »."""
    following, last = (behind[step].norm if step < len(behind) else "" for step in range(2))
    if before and before[-1].norm in lexicon.word_classes["dative-bare"]:
        return False  # « à ma place »
    if following in lexicon.word_classes["job-noun"] or _plain_noun(behind[:1], before, lexicon):
        return False  # « quitté mon poste »
    adverb = following in lexicon.word_classes["between"] and _participle(last, lexicon)
    return adverb or _participle(following, lexicon)


def _mended(norms: list[str], lexicon: Lexicon) -> list[str]:
    """The words, with those of English mended that tell what they are by the ones beside them."""
    classes = lexicon.word_classes
    if not classes["typed-and"].isdisjoint(norms):
        norms = [_article_or_and(norms, index, lexicon) for index in range(len(norms))]
    return norms if classes["letting-word"].isdisjoint(norms) else _let_me(norms, lexicon)


def _let_me(norms: list[str], lexicon: Lexicon) -> list[str]:
    """The words, with "let me check" as "I'll check": who says it does it."""
    told, classes = list(norms), lexicon.word_classes
    for index in range(len(norms) - 2):
        asked = " ".join(norms[index : index + 2]) in classes["let-me"] and norms[index + 2] in classes["let-me-do"]
        before = norms[index - 1] if index else ""
        if asked and (before in classes["let-led"] or not any(map(str.isalnum, before))):
            told[index : index + 2] = ["i", "'ll"]
    return told


def _without_points(raw: list[Token]) -> tuple[list[Token], list[str]]:
    """The tokens without the points that only shorten a word, and the folded word of each."""
    norms = [token.norm for token in raw]
    if "." not in norms:
        return raw, norms
    kept = [token for index, token in enumerate(raw) if not _shortens(raw, index)]
    return kept, [token.norm for token in kept]


def _with_slash(raw: list[Token], norms: list[str], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """The tokens with "w/" as the one word that it is short for, not in "w/o" and "w/in", and their folded words."""
    short = lexicon.word_classes["short-with"]
    if short.isdisjoint(norms):
        return raw, norms
    out: list[Token] = []
    for index, token in enumerate(raw):
        if token.norm == "/" and out and out[-1].end == token.end:
            continue
        ends = raw[index + 1].end if raw[index + 1 : index + 2] and raw[index + 1].norm == "/" else 0
        apart = ends == token.end + 1 and (index + 2 == len(raw) or raw[index + 2].start > ends)
        out.append(token._replace(norm="with", end=ends) if token.norm in short and apart else token)
    return out, [token.norm for token in out]


def _shortens(raw: list[Token], index: int) -> bool:
    """Whether a point within a sentence only shortens the word in front of it: « rép. vendredi », "appt. Friday"."""
    if raw[index].norm != "." or not 0 < index < len(raw) - 1:
        return False
    before, point, behind = raw[index - 1 : index + 2]
    return before.kind == "word" and len(before.norm) >= _SHORTENED and before.end == point.start < behind.start - 1


class _OddWords(dict[str, bool]):
    """Whether ``prepare`` may change a word: most are as they are written. Filled as words are met."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __missing__(self, word: str) -> bool:
        lexicon, token = self._lexicon, Token(word, word, 0, 0, "word")
        found = (
            word in ("t", "'d", "re", "e")
            or word in lexicon.word_classes["typed-and"]
            or word in lexicon.word_classes["letting-word"]
            or word in lexicon.joined
            or word in lexicon.elisions
            or word in lexicon.word_classes["inverted"]
            or word in lexicon.word_classes["behind-title"]
            or bool(_without_apostrophe(token, [], lexicon))
            or bool(_again(token, (), lexicon))
            or lexicon.correct(token) != word
        )
        if len(self) < _REMEMBERED:
            self[word] = found
        return found


@cache
def _odd_words(lexicon: Lexicon) -> _OddWords:
    return _OddWords(lexicon)


def _article_or_and(norms: list[str], index: int, lexicon: Lexicon) -> str:
    """ "An" in front of a verb or "then" stands for "and": "have a chat an let me know"."""
    following = norms[index + 1] if index + 1 < len(norms) else ""
    joins = following in lexicon.verbs or following in lexicon.word_classes["then-last"]
    article = norms[index] not in lexicon.word_classes["typed-and"] or following[:1] in _AFTER_AN
    return "and" if joins and not article else norms[index]


def _without_apostrophe(token: Token, before: list[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """The tokens of a word typed without its apostrophe: "didnt", « quil », « menvoie »."""
    norm = token.norm
    parts = lexicon.spelled.get(norm, ())
    if (
        parts
        and parts != (norm,)
        and (norm not in lexicon.word_classes["word-too"] or _apostrophe_left_out(before, lexicon))
    ):
        return parts
    if norm in lexicon.known or norm in lexicon.uncut or token.capital:
        return ()
    if before and before[-1].norm in lexicon.word_classes["title"]:
        return ()  # « mr quéré »
    for length in (2, 1):
        head, rest = norm[:length], norm[length:]
        if (
            head in lexicon.elisions
            and len(rest) > 2
            and _vowel(rest)
            and (rest in lexicon.known or _near(rest, lexicon))
        ):
            return head + "'", rest
    return ()


def _taken_apart(token: Token, before: list[Token], behind: Sequence[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """The tokens that one word stands for: « repingué », « quil »."""
    return _again(token, behind, lexicon) or _without_apostrophe(token, before, lexicon)


def _again(token: Token, behind: Sequence[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """What "re" in front of a verb stands for, joined or with a hyphen: « j'ai repingué Yannick », "re-emailed him"."""
    word, rest = token.norm, token.norm[2:]
    if word == "re":
        hyphened = behind and behind[0].hyphen and behind[0].norm in lexicon.verbs
        return _anew(lexicon) if hyphened else ()
    if word[:2] != "re" or len(rest) < _REPEATED or rest not in lexicon.verbs or word in lexicon.known:
        return ()
    told = any(form not in ("base", "pres", "subj") for _, form in lexicon.verbs[rest])
    cls = {lexicon.frames[lemma].default for lemma, _ in lexicon.verbs[rest]}
    alike = word in lexicon.word_classes["made-anew"] or cls.isdisjoint(_REPEATABLE)
    return (*_anew(lexicon), rest) if told and not alike else ()


def _anew(lexicon: Lexicon) -> tuple[str, ...]:
    """The words for "again"."""
    return tuple(" ".join(lexicon.word_classes["anew"]).split())


def _passed_over(token: Token, before: list[Token], behind: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a token adds nothing: an inverted pronoun, a courtesy behind a name, "e-" in front of a verb."""
    following = behind[0].norm if behind else ""
    odd = _inverted(token, before, following, lexicon) or _title_behind(token, before, lexicon)
    return odd or _electronic(token, behind, lexicon)


def _inverted(token: Token, before: list[Token], following: str, lexicon: Lexicon) -> bool:
    """Whether a token is what « m'a-t-elle écrit » puts behind its auxiliary."""
    inverted = lexicon.word_classes["inverted"]
    if token.norm == "t":
        return following in inverted
    auxiliary = bool(before) and before[-1].norm in lexicon.word_classes["have"]
    return auxiliary and token.norm in inverted and _participle(following, lexicon)


def _title_behind(token: Token, before: list[Token], lexicon: Lexicon) -> bool:
    """Whether a word is a courtesy behind a name: "Rohit sir", "Shreya ma'am"."""
    named = bool(before) and before[-1].capital and before[-1].norm not in lexicon.function_words
    return named and token.norm in lexicon.word_classes["behind-title"]


def _plain_noun(behind: Sequence[Token], before: list[Token], lexicon: Lexicon) -> bool:
    """Whether a noun without its accent is what « ma » stands before: « ma note de frais », no « il ma demande »."""
    if not behind or behind[0].text.casefold() != behind[0].norm:
        return False
    named = bool(before) and before[-1].capital and before[-1].norm not in lexicon.verbs
    acts = bool(before) and before[-1].norm in lexicon.word_classes["inverted"]
    return behind[0].norm in lexicon.word_classes["noun-too"] and not (named or acts)


def _shortened_past(verb: Token, following: str, lexicon: Lexicon) -> str | None:
    """The past that a shortened verb and "'d" stand for: "dm'd", "msg'd", "ph'd"; no "he'd", no "Grant'd call"."""
    would = verb.capital and any(form == "base" for _, form in lexicon.verbs.get(following, ()))
    if not lexicon.base_forms or would:
        return None
    for short, past in (("short-phone", "phoned-word"), ("short-write", "wrote-word")):
        if verb.norm in lexicon.word_classes[short]:
            return next(iter(lexicon.word_classes[past]))
    if f"{verb.norm}ed" in lexicon.verbs:
        return f"{verb.norm}ed"
    known = verb.norm.endswith("e") and verb.norm in lexicon.verbs and f"{verb.norm}d" in lexicon.verbs
    return f"{verb.norm}d" if known else None


def _electronic(token: Token, behind: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether "e-" only tells by which means a verb is done: "she's e-transferring me", "e-signed"; no "e-mailed"."""
    if token.norm != "e" or not behind or not behind[0].hyphen:
        return False
    return behind[0].norm in lexicon.verbs and "mail" not in behind[0].norm


def _is_initial(token: Token, behind: list[Token], lexicon: Lexicon) -> bool:
    """Whether a letter is somebody's initial: « J me rappelle lundi » is no « je », who would call themselves."""
    if token.text != token.text.upper() or not behind or behind[0].norm not in lexicon.word_classes["to-me"]:
        return False
    verbs = (lemma for word in behind[1:] for lemma, _ in lexicon.verbs.get(word.norm, ()))
    return not lexicon.word_classes["to-another-verb"].isdisjoint(verbs)


def _participle(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, as typed or mended, may be a participle and is no noun: « ma rappelé »."""
    mended = lexicon.correct(Token(word, word, 0, 0, "word"))
    noun = lexicon.noun_phrases.at([mended], 0) is not None
    return not noun and any(form == "pp" for _, form in lexicon.verbs.get(mended, ()))


def _near(rest: str, lexicon: Lexicon) -> bool:
    return lexicon.correct(Token(rest, rest, 0, 0, "word")) != rest


def _vowel(word: str) -> bool:
    return word[:1] in tuple("aeiouyh")


def _apostrophe_left_out(before: list[Token], lexicon: Lexicon) -> bool:
    """Whether what stands in front of "hell" or "id" lets it be a pronoun and a verb."""
    return not before or before[-1].norm not in lexicon.word_classes["before-word-too"]
