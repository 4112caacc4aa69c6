"""Verb tables into forms: a row is ``class | verb, verb | complements``.

The class says what the verb does in a hiring process ("reply", "call", "send", ...); a complement such as
``back>reply`` gives it another class where those words follow closely. A language's conjugation turns a verb as the
table gives it into its forms, each with the name of the form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.tables import unfold
from nudged.reading.tokens import fold_once, words

if TYPE_CHECKING:
    from collections.abc import Callable

Forms = list[tuple[str, str]]


class Frame(NamedTuple):
    """The class of a verb, and those that its complements give it; "-" is no class at all.

    ``openings`` are the first words of the complements.
    """

    default: str
    complements: tuple[tuple[tuple[str, ...], str], ...]
    openings: frozenset[str] = frozenset()


class Verbs(NamedTuple):
    """``forms``: each form with the verbs and the names of their forms; ``frames``: the frame of each verb."""

    forms: dict[str, tuple[tuple[str, str], ...]]
    frames: dict[str, Frame]


def compile_verbs(table: str, conjugate: Callable[[str], Forms]) -> Verbs:
    """The verbs of a table; a verb told twice has the complements of both rows."""
    forms: dict[str, tuple[tuple[str, str], ...]] = {}
    shared: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
    frames: dict[str, Frame] = {}
    for row in unfold(table):
        default, verbs, *rest = (part.strip() for part in row.split("|"))
        pairs = [pair.split(">") for part in rest for pair in part.split(",") if pair.strip()]
        complements = [(words(phrase), name.strip()) for phrase, name in pairs]
        for verb in verbs.split(", "):
            lemma = fold_once(verb.split()[0])
            old = frames.get(lemma, Frame("-", ()))
            merged = {*old.complements, *complements}
            ordered = tuple(sorted(merged, key=lambda pair: (-len(pair[0]), pair)))
            openings = frozenset(phrase[0] for phrase, _ in ordered)
            frames[lemma] = Frame(default if old.default == "-" else old.default, ordered, openings)
            given = conjugate(verb)
            folded = fold_once(" ".join(form for form, _ in given)).split(" ")  # at one stroke: there are ten thousand
            for form, (_, name) in zip(folded, given, strict=True):
                pair = lemma, name
                one = shared.get(pair) or shared.setdefault(pair, (pair,))
                known = forms.setdefault(form, one)
                if one[0] not in known:
                    forms[form] = known + one
    return Verbs(forms, frames)


# English


def english(verb: str) -> Forms:
    """Forms "base", "s", "past", "pp", "ing": all five are given, or the base, or base and doubled stem."""
    base, *given = verb.split()
    if len(given) >= 4:
        named = list(zip((base, *given), ("base", "s", "past", "pp", "ing"), strict=False))
        return named + [(extra, "past") for extra in given[4:]]
    ending = "es" if base.endswith(("s", "sh", "ch", "x")) else "s"
    stem, third = base, base + ending
    if base.endswith("y") and base[-2] not in "aeiou":
        stem, third = base[:-1] + "i", base[:-1] + "ies"
    past = base + "d" if base.endswith("e") else stem + "ed"
    ing = base[:-1] + "ing" if base.endswith("e") and not base.endswith("ee") else base + "ing"
    if given:
        past, ing = given[0] + "ed", given[0] + "ing"
    return [(base, "base"), (third, "s"), (past, "past"), (past, "pp"), (ing, "ing")]


# French

_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
_IMPERFECT = ("ais", "ait", "ions", "iez", "aient")
_DOUBLING = ("appeler", "rappeler", "jeter", "projeter", "renouveler")


class _Stems(NamedTuple):
    """Present forms (1 2 3 singular, 1 2 3 plural), future stem, participle, subjunctive stem."""

    present: tuple[str, ...]
    future: str
    participle: str
    subjunctive: str


def french(verb: str) -> Forms:
    """Forms "inf", "pres", "subj", "fut", "cond", "impf", "pp", "ing" of an infinitive; further presents may follow."""
    verb, *borrowed = verb.split()
    stems = _irregular(verb) or _regular(verb)
    we = stems.present[3]
    plural = we[:-3] if we.endswith("ons") else verb[:-2]
    soft = plural[:-1] + "c" if plural.endswith("ç") else plural.removesuffix("e") if verb.endswith("ger") else plural
    out = [(verb, "inf"), *((form, "pres") for form in stems.present)]
    out += [(stems.future + end, "fut") for end in _FUTURE] + [(stems.future + end, "cond") for end in _IMPERFECT]
    out += [((soft if end.startswith("i") else plural) + end, "impf") for end in _IMPERFECT]
    if stems.future not in (verb, verb[:-1]) and verb.endswith("er"):  # often misspelt: « rappelera », « envoyera »
        out += [(verb + end, "fut") for end in _FUTURE] + [(verb + end, "cond") for end in _IMPERFECT]
    out += [(stems.subjunctive + end, "subj") for end in ("e", "es", "ent")]
    ends = ("", "e", "es") if stems.participle.endswith("s") else ("", "e", "s", "es")
    out += [(stems.participle.replace("û", "u") + end, "pp") for end in ends]
    return [*out, (plural + "ant", "ing"), *((form, "pres") for form in borrowed)]


def _regular(verb: str) -> _Stems:
    stem = verb[:-2]
    if verb.endswith("ir"):
        return _of(f"{stem}is {stem}is {stem}it {stem}issons {stem}issez {stem}issent", verb, stem + "i", stem + "iss")
    if verb.endswith("re"):
        third = stem if stem.endswith(("d", "t")) else stem + "t"
        plural = stem.replace("tt", "tt")
        present = f"{stem}s {stem}s {third} {plural}ons {plural}ez {plural}ent"
        return _of(present, stem + "r", stem + "u", plural)
    strong = _strong(verb, stem)
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    future = verb if "é" in stem[-3:] or strong == stem else strong + "er"
    present = f"{strong}e {strong}es {strong}e {soft}ons {stem}ez {strong}ent"
    return _of(present, future, stem + "é", strong)


def _strong(verb: str, stem: str) -> str:
    """The stem of an -er verb before a silent ending: appelle, achète, transfère, paie."""
    if verb in _DOUBLING:
        return stem + stem[-1]
    if verb.endswith("yer"):
        return stem[:-1] + "i"
    for length in (2, 3):
        vowel = stem[-length : len(stem) - length + 1]
        tail = stem[len(stem) - length + 1 :]
        if vowel in ("e", "é") and all(char not in "aeiouyé" for char in tail) and (length == 2 or vowel == "é"):
            return stem[:-length] + "è" + tail
    return stem


def _of(present: str, future: str, participle: str, subjunctive: str) -> _Stems:
    return _Stems(tuple(present.split()), future, participle, subjunctive)


_FAMILIES = {
    "venir": ("viens viens vient venons venez viennent", "viendr", "venu", "vienn"),
    "tenir": ("tiens tiens tient tenons tenez tiennent", "tiendr", "tenu", "tienn"),
    "mettre": ("mets mets met mettons mettez mettent", "mettr", "mis", "mett"),
    "prendre": ("prends prends prend prenons prenez prennent", "prendr", "pris", "prenn"),
    "dire": ("dis dis dit disons dites disent", "dir", "dit", "dis"),
    "faire": ("fais fais fait faisons faites font", "fer", "fait", "fass"),
    "écrire": ("écris écris écrit écrivons écrivez écrivent", "écrir", "écrit", "écriv"),
    "lire": ("lis lis lit lisons lisez lisent", "lir", "lu", "lis"),
    "voyer": ("voie voies voie voyons voyez voient", "verr", "voyé", "voi"),
    "mouvoir": ("meus meus meut mouvons mouvez meuvent", "mouvr", "mu", "meuv"),
    "voir": ("vois vois voit voyons voyez voient", "verr", "vu", "voi"),
    "cevoir": ("çois çois çoit cevons cevez çoivent", "cevr", "çu", "çoiv"),
    "devoir": ("dois dois doit devons devez doivent", "devr", "dû", "doiv"),
    "pouvoir": ("peux peux peut pouvons pouvez peuvent", "pourr", "pu", "puiss"),
    "vouloir": ("veux veux veut voulons voulez veulent", "voudr", "voulu", "veuill"),
    "savoir": ("sais sais sait savons savez savent", "saur", "su", "sach"),
    "connaître": ("connais connais connaît connaissons connaissez connaissent", "connaîtr", "connu", "connaiss"),
    "paraître": ("parais parais paraît paraissons paraissez paraissent", "paraîtr", "paru", "paraiss"),
    "falloir": ("faux faux faut fallons fallez faut", "faudr", "fallu", "faill"),
    "valoir": ("vaux vaux vaut valons valez valent", "vaudr", "valu", "vaill"),
    "joindre": ("joins joins joint joignons joignez joignent", "joindr", "joint", "joign"),
    "duire": ("duis duis duit duisons duisez duisent", "duir", "duit", "duis"),
    "suivre": ("suis suis suit suivons suivez suivent", "suivr", "suivi", "suiv"),
    "conclure": ("conclus conclus conclut concluons concluez concluent", "conclur", "conclu", "conclu"),
    "croire": ("crois crois croit croyons croyez croient", "croir", "cru", "croi"),
    "avoir": ("ai as a avons avez ont", "aur", "eu", "ai"),
    "être": ("suis es est sommes êtes sont", "ser", "été", "soi"),
    "aller": ("vais vas va allons allez vont", "ir", "allé", "aill"),
    "courir": ("cours cours court courons courez courent", "courr", "couru", "cour"),
    "ouvrir": ("ouvre ouvres ouvre ouvrons ouvrez ouvrent", "ouvrir", "ouvert", "ouvr"),
    "offrir": ("offre offres offre offrons offrez offrent", "offrir", "offert", "offr"),
    "partir": ("pars pars part partons partez partent", "partir", "parti", "part"),
    "sortir": ("sors sors sort sortons sortez sortent", "sortir", "sorti", "sort"),
    "sentir": ("sens sens sent sentons sentez sentent", "sentir", "senti", "sent"),
    "servir": ("sers sers sert servons servez servent", "servir", "servi", "serv"),
}
_WHOLE = ("dire", "lire", "voir", "partir", "sortir", "avoir", "être", "aller", "faire")
"""Families whose ending other verbs share by chance: only themselves and their prefixed forms."""
_PREFIXES = ("", "re", "r", "ré", "inter", "pré", "pour", "par", "con", "sou", "ob", "main", "dé", "entre", "é")


def _irregular(verb: str) -> _Stems | None:
    for ending, (present, future, participle, subjunctive) in _FAMILIES.items():
        if not verb.endswith(ending):
            continue
        prefix = verb.removesuffix(ending)
        if ending in _WHOLE and prefix not in _PREFIXES:
            continue
        forms = " ".join(prefix + form for form in present.split())
        return _of(forms, prefix + future, prefix + participle, prefix + subjunctive)
    return None
