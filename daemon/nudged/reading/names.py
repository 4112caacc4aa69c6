"""Names of companies and people in headings, labels, file names and sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon

_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*|&")
TITLES = frozenset("m mr mrs ms mme mlle dr prof monsieur madame sir herr frau me maitre".split())
GENERIC = frozenset(
    fold(
        "notes note journal diary log todo to do list pipeline tracker tracking status week semaine weekly daily suivi candidature "
        "candidatures recherche emploi job jobs search hunt applications application inbox misc divers agenda recap updates update "
        "call interview interviews talk meeting chat screen screening phone video visio entretien entretiens appel echange rdv "
        "rendez-vous coffee cafe onsite round final first second third 1st 2nd 3rd stage step test offer debrief with avec at chez for from by "
        "the a an of in on and et le la les de du des un une my mon ma mes our this today tomorrow hier aujourd'hui demain "
        "process recrutement recruteur recruteuse hr rh manager visit visite premier deuxieme troisieme second tour point informal formal "
        "technical technique telephone call's follow up follow-up relance relances next steps step action actions outcome people contacts "
        "monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche mon tue wed thu fri "
        "january february march april may june july august september october november december janvier fevrier mars avril mai juin juillet "
        "aout septembre octobre novembre decembre day jour morning evening soir matin after apres before avant feedback retour email mail "
        "message letter lettre cv reading part questions prep preparation prepa past passe conversation quick short catch catchup catch-up "
        "introductory intro hiring recruiter panel case study etude cas assessment centre center reference references check news offre "
        "nouvelles refus rejection entry divers brouillon carnet company entreprise idea ideas thoughts learning month mois year annee ce "
        "cette semaine bilan en cours attente reponse answer answers thread notes-entretien recherche-emploi prise contact premiere derniere "
        "seconde captured nudge discussion skype zoom teams meet debut fin i he she they nothing rien silence waiting stage reporte annule weekend"
    ).split()
)
LABELS = frozenset(
    fold(
        "status statut next steps step action actions nb note notes todo update updates result results feedback outcome suite suites "
        "question questions prep agenda recap subject objet salary salaire infos info verdict ps p.s plan followup follow-up reminder rappel "
        "important pros cons summary resume bilan deadline timeline planning process conclusion impression impressions dispo dispos wait "
        "pending location lieu when where who what quand ou qui quoi comp date points point remarque voicemail sms mail email message "
        "linkedin later today yesterday aujourd'hui hier demain suivi then puis aside misc reponse answer contact present attendees "
        "edit maj fin debut tl;dr call appel good bad news nouvelles recu received sent envoye text texto vu"
    ).split()
)
NO_COMPANY_LABELS = frozenset("http https re fwd tr".split())
_WITH = frozenset("with avec w mit from par".split())
_AT = frozenset("at chez bei".split())
_NOT_PLACES = frozenset(
    fold(
        "the noon night lunch home least last first work all once this that my their his her our a an moi eux nous lui elle "
        "end any some 9 10 11 monday friday london paris lyon berlin i he she they we it"
    ).split()
)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def company_in_heading(heading: str, *, title: bool = False, file_name: bool = False) -> str | None:
    """The company that a heading, a title or a file name (without its date) names, if any."""
    text = heading.replace("_", " ")
    inner = re.search(r"\(([^()]{2,60})\)", text)
    if inner and not file_name:
        candidate = inner.group(1).strip()
        if candidate[:1].isupper() and not all(fold(word) in GENERIC for word in _words(candidate)) and _with(text):
            return candidate
        text = text.replace(inner.group(), " ")
    at = _after(text, _AT)
    if at:
        return at
    for part in re.split(r"\s[-–—|·:/]\s|[:|,]\s?", text):
        name = _plain_company(part, title=title, file_name=file_name)
        if name:
            return name
    return None


def _with(text: str) -> bool:
    return any(fold(word) in _WITH or fold(word) in GENERIC for word in _words(text))


def _after(text: str, cues: frozenset[str]) -> str | None:
    words = list(_WORD.finditer(text))
    for index, word in enumerate(words[:-1]):
        if fold(word.group()) in cues:
            first = words[index + 1]
            if not first.group()[:1].isupper() or fold(first.group()) in _NOT_PLACES:
                continue
            last = first
            for following in words[index + 2 : index + 6]:
                gap = text[last.end() : following.start()]
                if (
                    gap.strip()
                    or not (following.group()[:1].isupper() or following.group() in ("&", "de", "du"))
                    or fold(following.group()) in _STOP
                ):
                    break
                last = following
            return text[first.start() : last.end()].rstrip(" .,")
    return None


_STOP = frozenset(
    fold(
        "monday tuesday wednesday thursday friday saturday sunday today tomorrow he she they i we lundi mardi mercredi jeudi vendredi "
        "il elle ils on je"
    ).split()
)


def _plain_company(part: str, *, title: bool, file_name: bool) -> str | None:
    words = _words(part)
    if not words or len(words) > 7:
        return None
    if file_name:
        separated = part if " " in part else part.replace("-", " ")
        words = _words(separated)
    else:
        separated = part
    cut = next((i for i, word in enumerate(words) if fold(word) in _WITH or fold(word) == "for"), len(words))
    words = words[:cut]
    meaningful = [word for word in words if fold(word) not in GENERIC and not word.isdigit()]
    if not meaningful:
        return None
    if not file_name and not title and fold(words[0]) in GENERIC and len(meaningful) < len(words) - 2:
        return None
    if not (file_name or meaningful[0][:1].isupper() or meaningful[0][:1].isdigit()):
        return None
    if not (file_name or title) and any(word.islower() and fold(word) not in GENERIC and word != "&" for word in words):
        return None
    first, last = words.index(meaningful[0]), len(words) - 1 - words[::-1].index(meaningful[-1])
    chosen = words[first : last + 1]
    start = separated.find(chosen[0])
    end = separated.find(chosen[-1], start) + len(chosen[-1])
    return separated[start:end].strip(" -–—:,*") or None


def company_in_text(text: str) -> str | None:
    """The company behind "at" or "chez" in a line."""
    name = _after(text, _AT)
    return name if name and len(name) > 1 else None


def person_in(text: str, lexicons: Sequence[Lexicon]) -> str | None:
    """The person behind "with" or "avec", without title and surname particles kept: "Call with Marc (Acme)"."""
    words = list(_WORD.finditer(text))
    for index, word in enumerate(words[:-1]):
        if fold(word.group()) in _WITH and fold(word.group()) not in ("from", "par"):
            return name_at(text, words, index + 1)
    for index, word in enumerate(words[:-1]):
        if fold(word.group()) in ("w", "from", "de", "d", "par") and index and fold(words[index - 1].group()) in _TALKS:
            return name_at(text, words, index + 1)
    return None


_TALKS = frozenset(
    "call chat interview talk message mail email appel echange visio entretien point mot sms coup fil".split()
)


def name_at(text: str, words: list[re.Match[str]], index: int) -> str | None:
    """The capitalised name that begins at word ``index``, its title left out."""
    while index < len(words) and fold(words[index].group().rstrip(".")) in TITLES:
        index += 1
    if index >= len(words):
        return None
    first = words[index]
    if (
        not first.group()[:1].isupper()
        or fold(first.group()) in GENERIC
        or first.group().isupper()
        and len(first.group()) < 4
    ):
        return None
    last = first
    for following in words[index + 1 : index + 3]:
        gap = text[last.end() : following.start()]
        if gap != " " or not following.group()[:1].isupper() or fold(following.group()) in GENERIC:
            break
        last = following
    name = text[first.start() : last.end()]
    return name.removesuffix("'s").removesuffix("’s")
