"""One tagged sentence with its context, and the statements that are found in it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from nudged.reading.grammar import Group, Mention, Names, Tagged, groups, mentions, person_among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.model import Type
    from nudged.reading.passages import Context
    from nudged.reading.settings import ReadingSettings
    from nudged.reading.statements.draft import Carried, Draft
    from nudged.reading.times import When

_BEARER = 6
"""Tokens behind a colon within which somebody is named who brings what stands in front of it."""
_QUOTES = frozenset('«“»”"')
_ASIDE = 6
_LABEL = 4
"""Tokens within which a colon ends a label."""
_STOPS = frozenset((";", "—", "–", "!", "?", "→", ">", "|"))


def _adjective(group: Group) -> bool:
    """Whether a participle stands like an adjective: « la proposition écrite »."""
    return group.form == "pp" and not group.chain and group.subject.kind in ("none", "thing")


class Sentence:
    """One tagged sentence: its verb groups, what stands in quotation marks, its stretches, its drafts.

    What a heading or an advert is not asked for is worked out when it is.
    """

    def __init__(self, tagged: Tagged, context: Context, settings: ReadingSettings, carried: Carried) -> None:
        self.tagged, self.context, self.settings, self.carried = tagged, context, settings, carried
        people = [name for name in (context.person, context.speaker, context.label) if name]
        people += [mention.name for mention in carried.mentions if mention.name and mention.sure]
        self.names = Names(context.company, people)
        self._let_in()
        self._spans: dict[tuple[int, int, str, str], tuple[int, int]] = {}
        self.spoken: dict[int, bool] = {}  # what ``theirs`` found for a token
        self.stops: list[tuple[str, int, int]] | None = None  # who goes no further, as ``goes_on`` found
        self.due_times: list[When] | None = None  # the times that may be due dates, as ``dues`` found
        self.verb_times: dict[tuple[int, int, int, str, str, bool], list[When]] = {}  # and those of each verb
        self.drafts: list[Draft] = []
        self.why: list[str] = []
        self.count = len(tagged.tokens)

    def _let_in(self) -> None:
        """Drop from the outsiders who is the company itself, and brands where no company is known."""
        tagged = self.tagged
        ours = [
            tag
            for tag in tagged.all_senses
            if tag.cat == "third"
            and (
                self.names.is_in_company(tagged.norms[tag.last - 1])
                or (tag.val == "brand" and (self.context.company is None or tagged.word(tag.first - 1, "from")))
            )
        ]
        for tag in ours:
            tagged.all_senses.remove(tag)
            tagged.senses = [None if sense is tag else sense for sense in tagged.senses]

    @cached_property
    def groups(self) -> list[Group]:
        """The verb groups, from left to right."""
        return groups(self.tagged, self.names)

    @cached_property
    def mentions(self) -> list[Mention]:
        """Who is mentioned."""
        return mentions(self.tagged, self.groups, self.names)

    @cached_property
    def quoted(self) -> list[bool]:
        """For each token whether it stands in quotation marks."""
        if _QUOTES.isdisjoint(self.tagged.norms):
            return [False] * len(self.tagged.norms)
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

    @cached_property
    def behind_role(self) -> int:
        """Where what a role says begins behind its colon, 0 where none opens the line: "HR: we will send the contract".

        An unknown word in front of the colon counts where "you" are told what will be done: "Site lead: will ring you".
        """
        tagged = self.tagged
        colon = next((step for step in range(1, min(_LABEL, self.count)) if tagged.norms[step] == ":"), 0)
        role = tagged.sense(0) if colon else None
        if role is not None and role.cat == "role" and role.last == colon:
            return colon + 1
        if not colon or "you" not in tagged.pronouns():
            return 0
        plain = not any(tagged.timed[step] or tagged.nouns[step] for step in range(colon))
        first = self.groups[0] if plain and self.groups else None
        told = first is not None and first.tense == "future" and first.start == colon + 1
        return colon + 1 if told else 0

    def scope(self, index: int) -> tuple[int, int]:
        """The stretch between the breaks (; — : but) around token ``index``."""
        starts, ends = self._stretches
        return starts[index], ends[index]

    @cached_property
    def _stretches(self) -> tuple[list[int], list[int]]:
        """For each token where its stretch begins and ends."""
        if _STOPS.isdisjoint(self.tagged.norms) and ":" not in self.tagged.norms and not self.tagged.words("contrast"):
            return [0] * self.count, [self.count] * self.count
        breaks = [self._breaks(index) for index in range(self.count)]
        starts, begin = [], 0
        for index in range(self.count):
            starts.append(begin)
            begin = index + 1 if breaks[index] else begin
        ends, end = [0] * self.count, self.count
        for index in range(self.count - 1, -1, -1):
            end = index if breaks[index] else end
            ends[index] = end
        return starts, ends

    def _breaks(self, index: int) -> bool:
        norm = self.tagged.tokens[index].norm
        if self.tagged.word(index, "contrast"):
            return not self.tagged.timed[min(index + 1, self.count - 1)]
        if norm == ":":
            if self.tagged.timed[index]:
                return False  # "rang at 11:00"
            told = index + 1 < self.count and (self.tagged.timed[index + 1] or self.tagged.word(index + 1, "expected"))
            told = told or self._by_somebody(index)
            return index > 0 and not (told or self.tagged.word(index - 1, "concerning"))
        return norm in _STOPS

    def _by_somebody(self, colon: int) -> bool:
        """Whether a colon tells by whom and when a thing comes: "decision: Dr Okonkwo, by Friday"."""
        noun = self.tagged.nouns[colon - 1] if colon else None
        if noun is None or noun.cat not in ("answer", "doc", "call", "invite"):
            return False
        name, behind = self.named_behind(colon)
        behind += behind < self.count and self.tagged.norms[behind] == ","
        return name is not None and self.tagged.timed_at(behind)

    def named_behind(self, colon: int) -> tuple[str | None, int]:
        """The person right behind the colon at ``colon``, None where there is none, and the index behind the name."""
        if self.tagged.norms[colon : colon + 1] != [":"]:
            return None, colon
        name, place = person_among(self.tagged, colon + 1, min(colon + _BEARER, self.count), self.names)
        if name is None or place - self.tagged.word(place - 1, "title") != colon + 1:
            return None, colon
        return name, place + len(name.split())

    def done_for(self, group: Group, other: Group) -> bool:
        """Whether a participle tells what somebody will have done: "will have my expenses paid by the 13th"."""
        has_done = group.lemma in self.tagged.lexicon.word_classes["having-done"] and group.tense == "future"
        if not has_done or other.form not in ("past", "pp"):
            return False
        arranged = self.tagged.word(other.index, "arranged-word") and other.subject.start == group.end
        return other.tense == "future" or (arranged and not other.chain)  # "have a zoom lined up by"

    def _asked_about(self, other: Group) -> bool:
        """Whether a verb is in what somebody will know or tell: "I'll know where I stand by Friday"."""
        stands = any(tag.first <= other.index < tag.last for tag in self.tagged.plain("standing"))
        return stands or self.tagged.word(other.subject.start - 1, "clause-word")

    def _tells_whether(self, group: Group, other: Group) -> bool:
        """Whether a verb is in what somebody will tell: « je te dis si on te garde d'ici mercredi »."""
        if group.cls != "tell" or not group.to_me or self.tagged.lexicon.base_forms:
            return False
        asked = other.subject.start - 1
        return asked == group.end and self.tagged.word(asked, "asked-word")

    def _absolute(self, other: Group) -> bool:
        """Whether a participle only tells that an event is over: « une fois le comité de lundi passé »."""
        if self.tagged.lexicon.base_forms or other.form != "pp" or other.subject.kind not in ("none", "thing"):
            return False
        after = (when for when in self.tagged.times if when.lead == "after" and when.first < other.index)
        return any(other.index - when.last <= 1 for when in after) and not any("aux:" in one for one in other.chain)

    def _said_between(self, other: Group) -> bool:
        """Whether who says so is told between commas: "she'll come back, she said, once the client has seen it"."""
        first, last = other.subject.start - 1, other.end
        marks = self.tagged.norms[first : first + 1] + self.tagged.norms[last : last + 1]
        return other.cls == "say" and marks in ([",", ","], [",", ":"])

    def _aside(self, group: Group, other: Group) -> bool:
        """Whether a clause is between commas: "you'll have it, whichever way it goes, by", "Ana, who is off, by"."""
        norms = self.tagged.norms
        opening = next((step for step in range(other.index - 1, group.end - 1, -1) if norms[step] == ","), None)
        closing = next(
            (step for step in range(other.end, min(other.end + _ASIDE, self.count)) if norms[step] == ","), None
        )
        if opening is None or closing is None:
            return False
        if not (self.tagged.word(opening + 1, "aside-opening") or self.tagged.is_sense(opening + 1, "rel")):
            return False
        return closing + 1 < self.count and self.tagged.timed[closing + 1]

    def territory(self, group: Group) -> tuple[int, int]:
        """The tokens whose time expressions belong to a verb."""
        key = group.index, group.end, group.tense, group.lemma
        found = self._spans.get(key)
        if found is None:
            found = self._spans[key] = self._territory(group)
        return found

    def _territory(self, group: Group) -> tuple[int, int]:
        first = 0
        for other in self.groups:
            idle = (other.cls in ("-", "work") and other.subject.kind == "none") or self._absolute(other)
            if other.index < group.index and not idle:
                first = other.index
            elif other.index < group.index and self._has_its_own(other, group):
                first = group.subject.start
        last = next(
            (
                self._clause_of(group, other)
                for other in self.groups
                if other.index > group.index
                and other.tense != "infinitive"
                and other.subject.start > group.index
                and not _adjective(other)
                and not self._absolute(other)
                and not self.done_for(group, other)
                and not self._said_between(other)
                and not self._aside(group, other)
                and not self._asked_about(other)
                and not self._tells_whether(group, other)
                and not self._once(group, other)
                and not self._relative(group, other)
            ),
            self.count,
        )
        last = min(last, self._copula_behind(group))
        scope = self.scope(group.index)
        return max(first, scope[0]), min(last, scope[1])

    def _has_its_own(self, other: Group, group: Group) -> bool:
        """Whether "is" tells a time of something else: "busy season is January to April, and the package is"."""
        be = self.tagged.lexicon.word_classes["to-be"]
        both = other.lemma in be and group.lemma in be and self.tagged.timed_at(other.end)
        return both and self.comma_between(other.end, group.subject.start)

    def _clause_of(self, group: Group, other: Group) -> int:
        """Where a verb's clause begins: behind the noun that it describes, in "got the rota, which is fine"."""
        near = range(max(other.start, group.end) + 1, other.index)
        links = (step for step in near if self.tagged.word(step, "relative-word"))
        return next((step for step in links if self.tagged.norms[step - 1] == ","), other.start)

    def _relative(self, group: Group, other: Group) -> bool:
        """Whether a past verb only tells whom or what is meant: "we'll write to all we've seen within ten days"."""
        before = other.subject.start - 1
        told = group.tense == "future" and other.tense == "past" and other.subject.kind in ("we", "me", "they", "he")
        if not told or not self.tagged.lexicon.base_forms or self.tagged.tokens[before].kind != "word":
            return False
        sense = self.tagged.sense(before)
        return (sense is None or sense.cat in ("pron", "role")) and not self.tagged.word(before, "when", "conjunction")

    def _copula_behind(self, group: Group) -> int:
        """Where "he's back" begins behind a comma: what is told of somebody there has its own time."""
        return next((step for step in self._copulas if step >= group.end), self.count)

    @cached_property
    def _copulas(self) -> list[int]:
        """The commas behind which a pronoun and "is" tell of somebody without a verb of its own."""
        if not self.tagged.lexicon.base_forms:
            return []
        owned = {step for group in self.groups for step in range(group.start, group.index + 1)}
        return [
            step
            for step in range(self.count - 2)
            if self.tagged.norms[step] == ","
            and step + 1 not in owned
            and self.tagged.is_pronoun(step + 1, "he", "she", "they", "it")
            and self._is(step + 2)
        ]

    def _is(self, index: int) -> bool:
        """Whether "is" stands at ``index``."""
        sense = self.tagged.sense(index)
        return sense is not None and sense.cat == "aux" and sense.val == "be" and sense.first == index

    def _once(self, group: Group, other: Group) -> bool:
        """Whether a comma and a time follow a clause of time: « quand le planning sera sorti, dans deux semaines »."""
        once = self.tagged.any_word(group.end, other.index, "once") or self.tagged.has("hinge", group.end, other.index)
        once = once or any(
            self.tagged.word(step, "once-that") and self.tagged.word(step + 1, "that")
            for step in range(group.end, other.index)
        )
        if not once:
            return False
        behind = (when for when in self.tagged.times if when.first > other.index)
        return any(self.tagged.norms[self._before_adverb(when.first - 1)] == "," for when in behind)

    def _before_adverb(self, index: int) -> int:
        """Where what stands in front of an adverb is that ends at ``index``, or ``index``: ", hopefully Tuesday"."""
        adverb = self.tagged.sense(index)
        return adverb.first - 1 if adverb is not None and adverb.cat == "adv" else index

    def verbs_in(self, first: int, last: int) -> list[Group]:
        """The verbs that stand in the range of tokens."""
        return [group for group in self.groups if first <= group.index < last]

    def verb_at(self, index: int) -> Group | None:
        """The verb that stands at ``index``."""
        return next((group for group in self.groups if group.index == index), None)

    def behind(self, group: Group) -> list[Group]:
        """The verbs behind a verb."""
        return [other for other in self.groups if other.index > group.index]

    def next_verb(self, group: Group) -> Group | None:
        """The verb that follows a verb."""
        return next((other for other in self.groups if other.index > group.index), None)

    def clause_behind(self, group: Group) -> bool:
        """Whether a clause with a subject begins right behind a verb: "he confirmed she'll call"."""
        return any(other.start == group.end and other.subject.kind != "none" for other in self.groups)

    def reflexive(self, group: Group) -> bool:
        """Whether a reflexive stands with a verb, which both sides do then: « on se rappelle »."""
        return any(self.tagged.is_pronoun(step, "se") for step in range(group.start, group.index))

    def named_at(self, index: int) -> str | None:
        """The person whose name begins at ``index``."""
        return person_among(self.tagged, index, index + 1, self.names)[0]

    def private_at(self, index: int) -> bool:
        """Whether something private stands at ``index``, and no workplace: no « la maison de retraite »."""
        private = self.tagged.word(index, "private-thing")
        return private and not (self.tagged.word(index + 1, "bare-of") and not self.tagged.timed_at(index + 1))

    def question_at(self, start: int) -> int | None:
        """Where the question word stands that opens the clause of a subject at ``start``: there or right before."""
        step = start - (not self.tagged.word(start, "question-word"))
        return step if self.tagged.word(step, "question-word") or self.asks_inverted(step) else None

    def asks_inverted(self, step: int) -> bool:
        """Whether a verb in front of its subject asks, as it does in Ireland: "wondering had they decided"."""
        tagged = self.tagged
        if not tagged.lexicon.base_forms or step < 1 or not tagged.word(step, "question-verb"):
            return False
        asking = step - 1 - tagged.is_pronoun(step - 1, "him")  # "asked her had they decided"
        to_know = tagged.word(asking, "inquiry-verb") and tagged.word(asking - 1, "infinitive-mark")
        return to_know or tagged.word(asking, "asking-form")

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
        return "," in self.tagged.norms[first:last]
