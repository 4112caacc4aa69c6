"""What stands in front of a verb and belongs to it: auxiliaries, negation, adverbs, French clitics."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.grammar.tagged import Tag

if TYPE_CHECKING:
    from nudged.reading.grammar.tagged import Tagged

_FINITE = ("aux:will", "aux:would", "aux:should", "aux:might")
_CATS = frozenset("aux commit weak neg ne adv to broken anyway maybe again".split())
_LINKS = _CATS | {"pron"}
_ASIDE = 9


class Chain(NamedTuple):
    """The chain from token ``start`` up to its verb; ``values`` are its senses as ``cat:val``, ``words`` its words."""

    start: int
    cats: tuple[str, ...]
    values: tuple[str, ...]
    to_me: bool
    clitic: str
    words: tuple[str, ...]

    def any(self, *values: str) -> bool:
        """Whether one of ``values`` is in the chain."""
        return not frozenset(self.values).isdisjoint(values)


def chain(tagged: Tagged, index: int) -> Chain:
    """The chain in front of the verb at ``index``."""
    cats: list[str] = []
    values: list[str] = []
    words: list[str] = []
    to_me, clitic = False, ""
    clitics = "me" in tagged.lexicon.word_classes["clitics"]
    step = index - 1
    while step >= 0:
        if tagged.timed[step] or tagged.norms[step] == ",":
            over = _over_time(tagged, step, cats) if tagged.timed[step] else _over_aside(tagged, step, cats)
            if over is None:
                break
            step = over
            continue
        here = _sense_before(tagged, step, index)
        if here is None or here.cat not in _LINKS:
            apart = _auxiliary_apart(tagged, step, index) if not cats else None
            if apart is None:
                break
            step = apart
            continue
        stressed = to_me and tagged.word(step, "pronoun-m")  # « lui m'envoie le contrat »
        stressed = stressed or tagged.word(step, "subject-you")  # « tu l'auras »
        if here.cat == "pron" and clitics and here.val in ("me", "him", "se", "we", "you") and not stressed:
            to_me = to_me or here.val in ("me", "we", "you")
            clitic = here.val
            step -= 1
            continue
        known = here.cat in _CATS and here.last > step and not _gets_hold(tagged, step, index)
        if not known or _clause_before(tagged, here, values) or (not cats and _only_told(tagged, here, index)):
            break
        if here.cat == "again" and "to" in cats and tagged.norms[step] in tagged.lexicon.verbs:
            break  # « je lui ai réécrit pour savoir »
        if here.cat == "to" and tagged.word(step, "in-order-to") and not cats:
            cats.append("pour")
        cats.append(here.cat)
        values.append(f"{here.cat}:{here.val}")
        words += tagged.norms[here.first : here.last]
        step = here.first - 1
    return Chain(step + 1, tuple(cats), tuple(values), to_me, clitic, tuple(words))


def _over_aside(tagged: Tagged, step: int, cats: list[str]) -> int | None:
    """Where a promise stands in front of an aside: « elle s'est engagée, quoi qu'il arrive, à me répondre »."""
    if cats[-1:] != ["to"]:
        return None
    comma = next((at for at in range(step - 1, max(0, step - _ASIDE), -1) if tagged.norms[at] == ","), 0)
    sense = tagged.sense(comma - 1) if comma else None
    return comma - 1 if sense is not None and sense.cat == "commit" else None


def _gets_hold(tagged: Tagged, step: int, index: int) -> bool:
    """Whether "getting" is no auxiliary, as no participle follows: "tried getting hold of Jonas"."""
    return tagged.word(step, "getting-word") and not tagged.has_form(index, "pp")


def _clause_before(tagged: Tagged, here: Tag, values: list[str]) -> bool:
    """Whether "to" or a promise before a finite auxiliary ends a clause: « ce qu'ils avaient promis » est arrivé."""
    if here.cat == "to" and values and values[-1] in _FINITE:
        return tagged.lexicon.base_forms  # "the woman I spoke to will call"
    finite = bool(values) and values[-1] in ("aux:was", "aux:have") and here.last < len(tagged.norms)
    if here.cat not in ("broken", "commit") or not finite or tagged.is_pronoun(here.last - 1):
        return False
    return (
        tagged.word(here.last, "is", "have", "is-verb")
        and tagged.lexicon.verbs.get(tagged.norms[here.last - 1]) is not None
    )


def _auxiliary_apart(tagged: Tagged, step: int, index: int) -> int | None:
    """Where the auxiliary of a verb at the end of its clause stands: « er wird mir morgen den Vertrag schicken »."""
    if not tagged.lexicon.verb_last:
        return None
    while step >= 0 and not tagged.is_break(step) and tagged.tokens[step].norm != ",":
        sense = tagged.senses[step]
        if sense is not None and sense.cat in ("aux", "weak", "commit", "broken") and sense.last <= index:
            return step
        step -= 1
    return None


def _only_told(tagged: Tagged, here: Tag, index: int) -> bool:
    """Whether what was promised is no verb behind it, by its form: "the forms that she had promised turned up"."""
    known = tagged.norms[index] in tagged.lexicon.verbs and not tagged.has_form(index, "base", "ing")
    return here.cat == "broken" and tagged.lexicon.base_forms and known


def _over_time(tagged: Tagged, step: int, cats: list[str]) -> int | None:
    """Where the chain goes on before a time expression inside it: "will on Monday call"."""
    if cats and "aux" not in cats:
        return None
    while step > 0 and tagged.timed[step - 1]:
        step -= 1
    if tagged.lexicon.verb_last:
        apart = _auxiliary_apart(tagged, step - 1, step)
        return step - 1 if apart is None else apart
    before = tagged.sense(step - 1)
    return step - 1 if before is not None and before.cat in ("aux", "commit") else None


def _is_adverb(tagged: Tagged, step: int) -> bool:
    """Whether its ending tells that a word behind an auxiliary is an adverb: « je dois malheureusement décaler »."""
    ending = tuple(tagged.lexicon.word_classes["adverb-ending"])
    if not ending or not tagged.norms[step].endswith(ending) or not tagged.unknown_word(step):
        return False
    before = tagged.sense(step - 1)
    return before is not None and before.cat in ("aux", "commit", "neg") and before.last == step


def _sense_before(tagged: Tagged, step: int, index: int) -> Tag | None:
    here = tagged.senses[step]
    if here is None and _is_adverb(tagged, step):
        return Tag("adv", "", step, step + 1)
    if here is not None and (here.last > index or (here.cat == "nothing" and here.last - here.first > 1)):
        hit = tagged.lexicon.sense_phrases.at([tagged.norms[step]], 0)
        return Tag(hit[0].cat, hit[0].val, step, step + 1) if hit else None
    return here
