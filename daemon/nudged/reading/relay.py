"""Two plain sentences that the grammar of promises has no place for, found by their fixed wording.

Somebody takes over from another ("Julie takes over from Marc"): what the one has promised is the other's to do. And
the day by which an offer is to be answered ("I have until Friday to answer"): something that the candidate owes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from nudged.model import Statement, Type
from nudged.reading.wording import read_deadline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading.passages import Piece
    from nudged.reading.settings import ReadingSettings

_TITLE = r"(?:(?:Mme|Mlle|Madame|M\.|Monsieur|Mrs|Ms|Mr)\.?\s+)?"
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?"
_NEW, _OLD = rf"{_TITLE}(?P<new>{_NAME})", rf"{_TITLE}(?P<old>{_NAME})"

_RELAYS = [
    re.compile(pattern)
    for pattern in (
        rf"{_NEW}\s+(?:is\s+taking|takes|took|will\s+take|has\s+taken|now\s+takes)\s+over\s+(?:for|from)\s+{_OLD}",
        rf"{_NEW}\s+(?:is\s+replacing|replaces|replaced|will\s+replace|has\s+replaced)\s+{_OLD}",
        rf"{_NEW}\s+is\s+(?:now\s+)?my\s+(?:new\s+)?contact\s+(?:now\s+)?(?:instead|in\s+place)\s+of\s+{_OLD}",
        rf"{_OLD}\s+(?:hands|handed|has\s+handed)\s+(?:me\s+|it\s+|things\s+)?over\s+to\s+{_NEW}",
        rf"{_OLD}\s+(?:passes|passed|has\s+passed)\s+me\s+on\s+to\s+{_NEW}",
        (
            rf"{_NEW}\s+(?:prend|reprend|prendra|reprendra|a\s+pris|a\s+repris)\s+(?:le\s+relais|la\s+suite|la\s+main)"
            rf"\s+(?:de\s+|d[’']){_OLD}"
        ),
        rf"{_NEW}\s+(?:remplace|remplacera|a\s+remplacé)\s+{_OLD}",
        rf"{_NEW}\s+(?:succède|succèdera|succédera|a\s+succédé)\s+à\s+{_OLD}",
        rf"{_OLD}\s+(?:passe|passera|a\s+passé)\s+(?:le\s+relais|la\s+main)\s+à\s+{_NEW}",
    )
]

_NOBODY = frozenset("he she they it we i the this who il elle ils elles on nous je le la les qui cela ça ce".split())

_ANSWERS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:i|we)\s+(?:have|’ve|'ve|had)\s+(?P<day>(?:until|till)\s+.{3,30}?)\s+to\s+"
            r"(?:answer|accept|decide|respond|reply|sign|give\s+(?:them\s+)?(?:my|an)\s+answer)\b"
        ),
        (
            r"\bthey\s+(?:want|need|expect|would\s+like)\s+(?:my|an)\s+(?:answer|decision)\s+"
            r"(?P<day>(?:by|before)\s+[^.,;!?]{3,30})"
        ),
        r"\b(?:the|their)\s+offer\s+(?:is\s+(?:valid|open|good)|stands|runs)\s+(?P<day>(?:until|till)\s+[^.,;!?]{3,30})",
        r"\b(?:the|their)\s+offer\s+expires\s+(?P<day>on\s+[^.,;!?]{3,30})",
        (
            r"\bj[’'](?:ai|avais)\s+(?P<day>jusqu[’'](?:à|au)\s+.{3,30}?)\s+pour\s+"
            r"(?:\w{1,4}\s+)?(?:répondre|accepter|décider|signer|donner\s+(?:ma|une)\s+réponse)"
        ),
        (
            r"\b(?:ils|elles|on)\s+(?:veulent|attendent|souhaitent|attend|veut)\s+ma\s+(?:réponse|décision)\s+"
            r"(?P<day>(?:pour|avant|d[’']ici)\s+[^.,;!?]{3,30})"
        ),
        r"\b(?:l[’']|leur\s+)offre\s+(?:est\s+valable|tient|court)\s+(?P<day>jusqu[’'](?:à|au)\s+[^.,;!?]{3,30})",
    )
]


def complete(text: str, piece: Piece, lang: str, settings: ReadingSettings, read: list[Statement]) -> list[Statement]:
    """``read``, what the grammar makes of the sentence ``piece`` of ``text``, with what it has no place for.

    What it made of the same words instead is left out.
    """
    sentence = text[piece.start : piece.end]
    found = [*_relays(sentence, piece, lang)]
    if piece.context.voice == "me" and not any(statement.type is Type.OWN for statement in read):
        found += _answers(sentence, piece, lang, settings)
    return [said for said in read if said.type is Type.OUTCOME or not _same_words(said, found)] + found


def _same_words(said: Statement, found: list[Statement]) -> bool:
    return any(said.quote in other.quote or other.quote in said.quote for other in found)


def _relays(sentence: str, piece: Piece, lang: str) -> Iterator[Statement]:
    """Who takes over from whom."""
    for pattern in _RELAYS:
        found = pattern.search(sentence)
        if found is not None and not {found["new"].lower(), found["old"].lower()} & _NOBODY:
            said = _statement(Type.HANDOVER, found[0], piece, lang)
            yield replace(said, person=found["new"], instead_of=found["old"])
            return


def _answers(sentence: str, piece: Piece, lang: str, settings: ReadingSettings) -> Iterator[Statement]:
    """The day by which the candidate is to answer."""
    context, working = piece.context, settings.working
    said = working.at(context.said, context.said_time or time(12))
    for pattern in _ANSWERS:
        found = pattern.search(sentence)
        deadline = read_deadline(found["day"], said=said, settings=settings) if found else None
        if found is not None and deadline is not None and not deadline.vague:
            own = _statement(Type.OWN, found[0], piece, lang)
            yield replace(own, due=deadline.day, due_time=deadline.time)
            return


def _statement(kind: Type, quote: str, piece: Piece, lang: str) -> Statement:
    context = piece.context
    return Statement(
        type=kind,
        quote=quote.strip(),
        line=piece.line,
        said=context.said,
        said_time=context.said_time,
        dated=context.dated,
        company=context.company,
        role=context.role,
        via=context.via,
        lang=lang,
    )
