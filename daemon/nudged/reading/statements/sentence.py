"""One tagged sentence with its context, and the statements that are found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import Group, Names, Tagged, groups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.model import Type
    from nudged.reading.passages import Context
    from nudged.reading.settings import ReadingSettings
    from nudged.reading.statements.draft import Carried, Draft

_STOPS = frozenset((";", "—", "–", "!", "?", "→", "|"))


class Sentence:
    """One tagged sentence: its verb groups, what stands in quotation marks, its stretches, its drafts."""

    def __init__(self, tagged: Tagged, context: Context, settings: ReadingSettings, carried: Carried) -> None:
        self.tagged, self.context, self.settings, self.carried = tagged, context, settings, carried
        people = [name for name in (context.person, context.speaker, carried.person) if name]
        self.names = Names(context.company, people)
        self.groups = groups(tagged, self.names)
        self.quoted = self._quoted()
        self.drafts: list[Draft] = []
        self.why: list[str] = []
        self.count = len(tagged.tokens)

    def _quoted(self) -> list[bool]:
        """For each token whether it stands in quotation marks."""
        inside, out = False, []
        for token in self.tagged.tokens:
            if token.norm in "«“":
                inside = True
            elif token.norm in "»”":
                inside = False
            elif token.norm == '"':
                inside = not inside
            out.append(inside)
        return out

    def scope(self, index: int) -> tuple[int, int]:
        """The stretch between the breaks (; — : but) around token ``index``."""
        first, last = index, index
        while first > 0 and not self._breaks(first - 1):
            first -= 1
        while last < self.count and not self._breaks(last):
            last += 1
        return first, last

    def _breaks(self, index: int) -> bool:
        norm = self.tagged.tokens[index].norm
        if self.tagged.word(index, "contrast"):
            return not self.tagged.timed[min(index + 1, self.count - 1)]
        return norm in _STOPS or (norm == ":" and index > 0)

    def territory(self, group: Group) -> tuple[int, int]:
        """The tokens whose time expressions belong to a verb."""
        first = 0
        for other in self.groups:
            if other.index < group.index and not (other.cls in ("-", "work") and other.subject.kind == "none"):
                first = other.index
        last = next(
            (
                other.start
                for other in self.groups
                if other.index > group.index and other.tense != "infinitive" and other.subject.start > group.index
            ),
            self.count,
        )
        scope = self.scope(group.index)
        return max(first, scope[0]), min(last, scope[1])

    def before(self, group: Group, *, scoped: bool = True) -> Iterator[Group]:
        """The verbs in front of a verb, those of its stretch alone where ``scoped``."""
        first = self.scope(group.index)[0] if scoped else 0
        return (other for other in self.groups if first <= other.index < group.index)

    def next_start(self, group: Group, *, infinitives: bool = True) -> int:
        """Where the next verb's part begins."""
        return min(
            (
                other.start
                for other in self.groups
                if other.index > group.index and (infinitives or other.tense != "infinitive")
            ),
            default=self.count,
        )

    def covered(self, index: int, *types: Type) -> bool:
        """Whether a draft (of one of ``types``) already covers token ``index``."""
        return any((not types or draft.type in types) and draft.first <= index < draft.last for draft in self.drafts)

    def comma_between(self, first: int, last: int) -> bool:
        """Whether a comma stands in the range."""
        return any(self.tagged.tokens[step].norm == "," for step in range(first, last))
