"""The grammar of one sentence: tagged tokens, verb groups and their subjects."""

from __future__ import annotations

from nudged.reading.grammar.groups import groups
from nudged.reading.grammar.mentions import Mention, antecedent, mentions, remember
from nudged.reading.grammar.names import Names, person_among
from nudged.reading.grammar.tagged import BREAKS, Group, Subject, Tag, Tagged, tag

__all__ = [
    "BREAKS", "Group", "Mention", "Names", "Subject", "Tag", "Tagged", "antecedent", "groups", "mentions",
    "person_among", "remember", "tag",
]  # fmt: skip
