"""A company's own world, which no candidate waits for: a decision about a merger, a new oven, what clients hand in."""

from __future__ import annotations

from nudged.reading.statements.house_business import answers_on_business, decides_else
from nudged.reading.statements.others_act import (
    answers_questions,
    calls_about_else,
    calls_by_name,
    hands_in,
    in_moments,
    outsider_gives,
    unknown_brought,
)
from nudged.reading.statements.others_get import (
    brings_lent,
    for_receivers,
    friend_gets,
    gets_own,
    gets_own_back,
    gives_present,
    tells_tale,
)

THEIR_WORLD = (
    decides_else, for_receivers, unknown_brought, outsider_gives, hands_in, tells_tale, gets_own, gets_own_back,
    calls_about_else, in_moments, answers_questions, answers_on_business, gives_present, calls_by_name, brings_lent,
    friend_gets,
)  # fmt: skip
"""Why a verb tells of their own business alone."""
