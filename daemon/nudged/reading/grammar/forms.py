"""Which form of which verb a word is, and the tense, mood and voice that its chain gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.given_names import NO_NAMES, WORDS_TOO, gender_of

if TYPE_CHECKING:
    from nudged.reading.grammar.chains import Chain
    from nudged.reading.grammar.tagged import Tagged

_FORWARD = ("aux:will", "aux:would", "aux:should")


class Tense(NamedTuple):
    """``tense`` is "future", "present", "past", "past-habit", "infinitive" or "progressive"."""

    tense: str
    mood: str = ""
    passive: bool = False


def form_of(tagged: Tagged, index: int, chain: Chain) -> tuple[str, str] | None:
    """The verb and the form that a word is here, or None where it is a noun."""
    norm = tagged.norms[index]
    if norm not in tagged.lexicon.verbs:
        return norm, "base" if tagged.lexicon.base_forms else _unknown_form(norm)
    names = {form: lemma for lemma, form in tagged.lexicon.verbs[norm]}
    pick = _english_form if tagged.lexicon.base_forms else _romance_form
    return pick(tagged, index, names, chain)


def unknown_verb(tagged: Tagged, index: int) -> bool:
    """Whether a word that no table knows stands right behind "will", "va" and the like."""
    before = tagged.sense(index - 1)
    token = tagged.tokens[index]
    if index == 0 or before is None or token.kind != "word" or token.capital:
        return False
    if tagged.senses[index] is not None or (tagged.nouns[index] is not None and not _noun_done(tagged, index)):
        return False
    if not tagged.lexicon.base_forms and tagged.is_pronoun(index - 1, "me", "we", "you"):
        return len(token.norm) > 3 and bool(_unknown_form(token.norm)) and token.norm not in tagged.lexicon.known
    if not tagged.lexicon.base_forms and tagged.is_pronoun(index - 1, "he", "she", "they", "on"):
        endings = tuple(tagged.lexicon.word_classes["future-ending"])
        return token.norm.endswith(endings) and token.norm not in tagged.lexicon.known  # « elle recueillera son avis »
    if tagged.lexicon.base_forms and before.cat == "commit":
        return True
    if before.cat != "aux" or before.val not in ("will", "would", "should", "might"):
        return False
    return tagged.lexicon.base_forms or token.norm.endswith(("er", "ir", "re"))


def _noun_done(tagged: Tagged, index: int) -> bool:
    """Whether a noun is a verb, as its object stands behind it: "they'll grade it", "she'll view my reel"."""
    if not tagged.lexicon.base_forms or not tagged.is_sense(index - 1, "aux"):
        return False
    return tagged.is_pronoun(index + 1, "it", "him") or tagged.word(index + 1, "definite", "mine-of")


_SHAPES = (
    ("inf", ("er", "ir", "re")), ("fut", ("era", "eront", "ira", "iront")),
    ("cond", ("erait", "eraient", "irait", "iraient")), ("pres", ("e", "ent")),
)  # fmt: skip


def _unknown_form(word: str) -> str:
    """The form of a French verb that no table knows, by its ending."""
    return next((form for form, endings in _SHAPES if word.endswith(endings)), "")


def tense_of(tagged: Tagged, lemma: str, form: str, chain: Chain) -> Tense:
    """Tense, mood and voice of a verb in its chain."""
    return _english_tense(form, chain) if tagged.lexicon.base_forms else _romance_tense(tagged, lemma, form, chain)


# English: bare forms, told apart by what stands before


def _english_form(tagged: Tagged, index: int, names: dict[str, str], chain: Chain) -> tuple[str, str] | None:
    if tagged.word(index - 1, "mine-of") and not chain.cats and "ing" not in names:
        return None
    if (tagged.nouns[index] is not None or "base" in names or "s" in names) and _is_noun(tagged, index, names, chain):
        return None
    if "base" in names and not {"pp", "ing"} & set(names) and _before_noun(tagged, index, chain):
        return None
    if _wants_participle(tagged, index, names, chain):
        return names.get("pp") or names["base"], "pp"
    if "base" in names and _wants_base(chain):
        return names["base"], "base"
    if "past" in names and "pp" in names and ("base" not in names or chain.cats):
        have = chain.any("aux:have", "aux:was", "aux:be", "aux:will")
        return names["past"], "pp" if have else "past"
    for form in ("base", "s", "past", "pp", "ing"):
        if form in names:
            alike = form == "base" and "past" in names and not chain.cats
            if alike and not _present(tagged, index):
                return names["past"], "past"
            return names[form], form
    return None


def _present(tagged: Tagged, index: int) -> bool:
    """Whether a form that is past and bare alike is no past: "you let", "i let you know tomorrow", in a plan."""
    if tagged.is_pronoun(index - 1, "you") or _planned(tagged, index):
        return True
    mine = tagged.is_pronoun(index - 1, "i", "we") and tagged.is_pronoun(index + 1, "you")
    return mine and any(when.first > index and not when.past for when in tagged.times)


def _planned(tagged: Tagged, index: int) -> bool:
    """Whether a verb stands in what a plan is, so that it is no past: "the idea is that they let me know"."""
    nouns = (step for step in range(max(0, index - 6), index - 1) if tagged.word(step, "plan-noun"))
    return any(tagged.word(step + 1, "is-now") or tagged.norms[step + 1] == ":" for step in nouns)


def _thing(tagged: Tagged, index: int) -> bool:
    noun = tagged.nouns[index]
    return noun is not None and noun.cat == "doc"


def _before_noun(tagged: Tagged, index: int, chain: Chain) -> bool:
    """Whether a bare form cannot be a verb here: "Marc's answer came", "got hold of me", "answer to be confirmed"."""
    if not tagged.lexicon.word_classes["never-aux"].isdisjoint(chain.words[:1]):
        return True
    if tagged.tokens[index].capital and tagged.word(index - 1, "on-channel"):
        return True  # "poked Marc on Slack"
    if tagged.nouns[index] is None:
        return False
    possessed = index > 1 and tagged.word(index - 1, "possessive") and not tagged.word(index - 2, "letting-word")
    opens = tagged.opens_at(index)
    awaited = tagged.word(index + 1, "infinitive-mark") and tagged.word(index + 2, "to-be", "follow-verb", "coming-on")
    awaited = awaited or (_thing(tagged, index) and tagged.word(index + 1, "with"))
    return possessed or (opens and awaited)


def _wants_participle(tagged: Tagged, index: int, names: dict[str, str], chain: Chain) -> bool:
    """Whether a form is, or stands for, a participle: "to be sent", "is set", "has come", "has send"."""
    if chain.values[:1] == ("aux:have",):
        return "base" in names and ("pp" in names or tagged.nouns[index] is None)
    return "pp" in names and chain.values[:1] == ("aux:be",) and ("to:" in chain.values or "base" in names)


def _wants_base(chain: Chain) -> bool:
    return any(
        cat in ("to", "commit", "weak", "broken")
        or (value.startswith("aux:") and value not in ("aux:have", "aux:was", "aux:be"))
        for cat, value in zip(chain.cats, chain.values, strict=False)
    )


def _adverb_between(tagged: Tagged, index: int) -> bool:
    """Whether adverbs stand between a pronoun and a word, which is a verb so: "they normally answer applications"."""
    step = index - 1
    while step > 0 and tagged.is_sense(step, "adv", "habit"):
        step -= 1
    return step < index - 1 and tagged.is_pronoun(step, "i", "we", "he", "she", "they")


def _is_noun(tagged: Tagged, index: int, names: dict[str, str], chain: Chain) -> bool:
    """Whether a word that may be a verb is the noun: "the call", "a quick update"."""
    noun = tagged.nouns[index]
    previous = tagged.sense(index - 1)
    pronoun = previous is not None and previous.cat == "pron" and previous.val not in ("him", "me")
    pronoun = pronoun or _adverb_between(tagged, index)
    verbal = pronoun or any(cat != "adv" for cat in chain.cats)
    short = (
        verbal and tagged.word(index - 1, "possessive") and not _aux_behind(tagged, index)
    )  # "the panel's ruling will"
    inflected = bool({"past", "ing"} & set(names))
    before = tagged.nouns[index - 1]
    led = before is None or (before.last == index and tagged.word(index - 1, "definite-only"))  # "a call with the ..."
    determined = tagged.word(index - 1, "determiner") and led
    if determined and not short and (noun is not None or not (chain.cats or inflected)):
        return True
    if noun is None or verbal or inflected:
        return False
    actor = index - 1
    while actor > 0 and tagged.word(actor, "beside-actor"):
        actor -= 1  # "Declan himself calls on Friday"
    named = (
        index > 0
        and tagged.tokens[actor].capital
        and not _named_by_noun(tagged, actor)
        and not tagged.norms[actor].endswith("ed")  # "Revised figures from Ana"
        and (index + 1 < len(tagged.tokens) or _behind_day(tagged, actor))
    )
    return not (
        ("s" in names and named)
        or (index == 0 and tagged.word(1, "object-behind"))
        or ("s" in names and tagged.is_pronoun(index + 1, "me", "we"))
        or (
            "base" in names
            and tagged.is_pronoun(index + 1, "me", "us", "you")
            and not tagged.word(index + 1, "infinitive-mark")
        )
        or ("base" in names and tagged.word(index - 1, "conjunction") and not _aux_behind(tagged, index))
        or _imperative(tagged, index)
    )


def _named_by_noun(tagged: Tagged, index: int) -> bool:
    """Whether a paper or a meeting stands at ``index``, so that what follows is a noun too: "Interview slots"."""
    noun = tagged.nouns[index]
    return noun is not None and noun.cat in ("doc", "meeting")


def _behind_day(tagged: Tagged, index: int) -> bool:
    """Whether a day that opens the clause stands right before a given name: "on Friday Grace calls"."""
    norm = tagged.norms[index]
    named = gender_of(norm) or norm in WORDS_TOO or not (norm in tagged.lexicon.known or norm in NO_NAMES)
    return index > 0 and tagged.timed[index - 1] and bool(named)


def _aux_behind(tagged: Tagged, index: int) -> bool:
    return tagged.is_sense(index + 1, "aux", "commit", "broken")


def _imperative(tagged: Tagged, index: int) -> bool:
    """A bare verb that opens a clause: "Call Marc", "and email her"."""
    if not tagged.opens_at(index) or index + 1 >= len(tagged.tokens):
        return False
    noun = tagged.nouns[index]
    answer = noun is not None and noun.cat == "answer"
    if tagged.timed[index + 1] and (answer or tagged.word(index + 1, "definite")):
        return False  # "answer the following week", "answer Tuesday week"
    return tagged.tokens[index + 1].capital or tagged.word(index + 1, "behind-imperative")


def _english_tense(form: str, chain: Chain) -> Tense:
    mood = _mood(chain)
    if "broken" in chain.cats and not mood:
        mood = "broken"
    had = "'d" in chain.words and "been" in chain.words  # "I'd been told"
    forward = (chain.any(*_FORWARD) and not had) or "commit" in chain.cats or mood == "broken"
    have = chain.any("aux:have")
    being = chain.any("aux:be", "aux:was")
    if form == "pp" and ((being and not have) or chain.any("aux:was")):
        past = chain.any("aux:was") or have
        forward = forward or ("to" in chain.cats and not past)
        return Tense("future" if forward else "past" if past else "present", mood, passive=True)
    if form in ("pp", "past"):
        return _english_past(form, mood, chain, forward=forward)
    if form == "base" and (forward or mood):
        return Tense("future", mood)
    if form == "ing" and have and "after" in chain.words:
        return Tense("past", mood)  # "she's after emailing me", as they say in Ireland
    if form == "ing":
        if being or forward:
            return Tense("future" if forward else "progressive", mood)
        return Tense("infinitive", mood)
    if form == "base":
        return Tense("past" if chain.any("aux:do") else "infinitive" if "to" in chain.cats else "present", mood)
    return Tense("present", mood)


def _english_past(form: str, mood: str, chain: Chain, *, forward: bool) -> Tense:
    have = chain.any("aux:have")
    if have and (chain.any("aux:should") or mood == "broken"):
        return Tense("future", "broken")  # "should have heard", "was to have heard"
    if have and chain.any("aux:would"):
        return Tense("past", "might")
    if have and chain.any("aux:will"):
        return Tense("future", mood)
    if form == "past" and forward and "'d" not in chain.words:
        return Tense("future", mood)
    return Tense("past", mood)


def _mood(chain: Chain) -> str:
    if "weak" in chain.cats:
        return "weak"
    if chain.any("aux:might") or "maybe" in chain.cats:
        return "might"
    return ""


# French: inflected forms


def _romance_form(tagged: Tagged, index: int, names: dict[str, str], chain: Chain) -> tuple[str, str] | None:
    if index and tagged.word(index, "channel") and tagged.tokens[index].capital and not (chain.values or chain.clitic):
        return None  # « capture Slack »
    return _sounds_alike(tagged, index, names, chain) or _written_form(tagged, index, names, chain)


def _written_form(tagged: Tagged, index: int, names: dict[str, str], chain: Chain) -> tuple[str, str] | None:
    noun = tagged.nouns[index]
    if "pp" in names and tagged.word(index - 1, "clitic-article") and _have_before(tagged, index - 1):
        return None
    if (
        "pp" in names
        and "pres" in names
        and _no_accent(tagged, index)
        and not (chain.any("aux:have", "aux:was") and noun is None)
    ):
        del names["pp"]
    if _after_article(tagged, index, names):
        return None
    if "pp" in names and "pres" in names and not chain.cats and not chain.clitic and _noun_right_before(tagged, index):
        return names["pp"], "pp"
    if "pp" in names and (noun is None or any(value.startswith("aux:") for value in chain.values)):
        have = chain.any("aux:have", "aux:was", "aux:venir", "aux:willhave", "aux:wouldhave")
        if have or "pres" not in names:
            return names["pp"], "pp"
    if "pp" in names and "pres" in names and not (chain.cats or chain.clitic) and _opens(tagged, index):
        return names["pp"], "pp"
    order: tuple[str, ...] = ("fut", "cond", "impf", "pres", "subj", "inf", "pp", "ing")
    creates = chain.clitic in ("me", "you", "we") and not chain.values and names.get("pres", "").endswith("eer")
    if (
        "pp" in names
        and not creates
        and tagged.tokens[index].text.casefold().rstrip("s").removesuffix("e").endswith("é")
    ):
        order = ("pp",)
    alone = len(names) == 1 and not tagged.word(index - 1, "gerund-lead")  # « étant » alone is no verb of a clause
    return next(((names[form], form) for form in order if form in names and not (form == "ing" and alone)), None)


def _after_article(tagged: Tagged, index: int, names: dict[str, str]) -> bool:
    """Whether an article makes a finite form a noun: « la demande », no « il la demande »."""
    counted = tagged.nouns[index] is not None and tagged.word(index - 1, "numbered")  # « la seconde rencontre »
    if counted and tagged.word(index - 2, "article"):
        return True
    if not tagged.word(index - 1, "article") or "inf" in names or "pp" in names:
        return False
    if (
        tagged.nouns[index] is not None
        and tagged.word(index - 1, "elided-article")
        and not _pronoun_before(tagged, index - 1)
    ):
        return True  # « attends l'appel de Marc »
    if tagged.word(index - 1, "it-is") and not tagged.lexicon.word_classes["to-be"].isdisjoint(names.values()):
        return False  # « ce sera mercredi »
    if tagged.word(index - 1, "object-article") and not tagged.word(index - 1, "elided-article") and "fut" in names:
        return False  # « et le fera demain »
    return not (tagged.word(index - 1, "clitic-article") and _subject_before(tagged, index - 1))


def _sounds_alike(tagged: Tagged, index: int, names: dict[str, str], chain: Chain) -> tuple[str, str] | None:
    """The form meant where another that sounds alike is written: « doit m'appelé », « serai contacter »."""
    text = tagged.tokens[index].text.casefold()
    governing = chain.values[0] if chain.values else ""
    accented = text.rstrip("s").removesuffix("e").endswith("é")
    if "pp" not in names and "pres" in names and accented:
        return names["pres"], "pp"
    if governing in ("aux:will", "aux:willme", "aux:should", "aux:mustme", "aux:might", "weak:") and "inf" not in names:
        alike = "pp" if accented else "pres" if text.endswith("ez") else ""
        return (names[alike], "inf") if alike in names and names[alike].endswith("er") else None
    passive = governing == "aux:was" and not tagged.word(chain.start - 1, "elided-this")
    if names.get("inf", "").endswith("er") and (
        passive
        or (governing == "aux:have" and not tagged.lexicon.word_classes["plain-have"].isdisjoint(chain.words[:1]))
    ):
        return names["inf"], "pp"
    bare = not governing and chain.clitic in ("me", "you", "we") and not text.endswith(("é", "ée", "és", "ées"))
    if set(names) == {"pp"} and bare and text.endswith("e") and names["pp"].endswith("er"):
        return names["pp"], "pres"  # « me rappele »
    return None


def _opens(tagged: Tagged, index: int) -> bool:
    """Whether a word opens its clause: « écrit à Ana », « promis pour lundi », no « Ana (lead) fait le point »."""
    return index == 0 or (tagged.is_break(index - 1) and tagged.tokens[index - 1].norm not in ":)")


def _have_before(tagged: Tagged, index: int) -> bool:
    """Whether an auxiliary stands before an article: in « il a le poste » the last word is no participle."""
    before = tagged.sense(index - 1)
    auxiliary = before is not None and before.cat == "aux" and before.val == "have"
    return index > 0 and (auxiliary or tagged.word(index - 1, "have"))  # a set phrase may hide it


def _no_accent(tagged: Tagged, index: int) -> bool:
    """Whether a word that may be « placé » is written « place »."""
    text = tagged.tokens[index].text.casefold()
    return text.endswith(("e", "es")) and not text.endswith(("ée", "ées"))


def _noun_right_before(tagged: Tagged, index: int) -> bool:
    """Whether a noun stands right before, as in « le test écrit »."""
    return index > 0 and tagged.nouns[index - 1] is not None


def _subject_before(tagged: Tagged, index: int) -> bool:
    """Whether a pronoun or a name stands before what may be an article or an object: « Ana l'envoie »."""
    return _pronoun_before(tagged, index) or (index > 0 and tagged.tokens[index - 1].capital)


def _pronoun_before(tagged: Tagged, index: int) -> bool:
    return index > 0 and tagged.is_sense(index - 1, "pron", "ne")


def _romance_tense(tagged: Tagged, lemma: str, form: str, chain: Chain) -> Tense:
    mood = _mood(chain)
    forward = chain.any("aux:will", "aux:should") or "commit" in chain.cats
    if form == "inf":
        if not mood and "broken" in chain.cats:
            mood = "broken"
        if mood or forward:
            return Tense("future", mood)
        if chain.any("aux:willme", "aux:mustme"):
            return Tense("future", "mine")
        return Tense("past" if chain.any("aux:venir") else "infinitive", mood)
    if form == "pres" and chain.values[:1] == ("aux:have",):
        return Tense("past", mood)
    if form == "pp":
        return _romance_participle(tagged, lemma, chain, mood, forward=forward)
    if form in ("fut", "cond"):
        return Tense("future", mood)
    if form in ("impf", "ing"):
        return Tense("past-habit" if form == "impf" else "infinitive", mood)
    return Tense("present", mood)


def _romance_participle(tagged: Tagged, lemma: str, chain: Chain, mood: str, *, forward: bool) -> Tense:
    classes, words = tagged.lexicon.word_classes, set(chain.words)
    if chain.clitic == "me" and words & classes["am-word"]:
        return Tense("past", mood)  # « je me suis manifesté »
    if chain.any("aux:was") and lemma not in classes["moves-with-be"] and chain.clitic != "se":
        forward = forward or chain.any("aux:mustme")
        willing = forward or chain.any("aux:willme")  # « je vais être rappelée »
        if words & classes["will-be"] or willing or mood == "might":
            return Tense("future", mood, passive=True)
        if "broken" in chain.cats:
            return Tense("future", "broken", passive=True)
        if words & classes["be-infinitive"] and "to" in chain.cats and not chain.any("aux:venir"):
            return Tense("infinitive", mood, passive=True)  # « j'ai demandé à être rappelé »
        past = bool(words & classes["been"]) or not words & classes["is"]
        return Tense("past" if past else "present", mood, passive=True)
    if chain.any("aux:wouldhave"):
        return Tense("past", "might")  # « il aurait appelé »
    itself = chain.clitic == "se" and chain.any("aux:was")
    if chain.any("aux:willhave") or (itself and words & classes["will-have-been"]):
        return Tense("future", mood)  # « ils auront tranché vendredi », « elle se sera prononcée »
    return Tense("future", "broken") if "broken" in chain.cats else Tense("past", mood)
