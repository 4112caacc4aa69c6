"""The grammar of one sentence: tagged tokens, verb groups and their subjects."""

from __future__ import annotations

from nudged.reading.grammar.groups import groups
from nudged.reading.grammar.names import Names, person_among
from nudged.reading.grammar.tagged import Group, Subject, Tag, Tagged, tag

__all__ = ["Group", "Names", "Subject", "Tag", "Tagged", "groups", "person_among", "tag"]
