"""What makes a message of the candidate's a chase: it asks about the process, or nothing had come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from collections.abc import Container

    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_AWAITED = ("answer", "doc", "call", "mail", "invite", "money")
_BRINGING = ("reply", "call", "send", "arrive", "tell", "give", "confirm")
_OUTCOMES = ("declined", "signed", "withdrawn", "filled", "rejected", "offered")
_ASKED_WITHIN = 8
_ASKING = ("question-word", "question-verb")
_COMING = ("send", "arrive", "depart")
_CLAUSE = 12
_PAPER_WITHIN = 5
_SO_FAR = ("past", "progressive", "past-habit")
_LEARN = 3
_DAY = 24
_NEXT_TO, _JUST_BEHIND = 3, 2
_NO_WAIT = ("second", "minute", "year")
"""The units of a time that does not make one ask what has become of it."""
_OPENINGS = frozenset((":", ",", '"', "“", "«", "(", "—", "–"))
_ENDS = frozenset((".", ",", ";", "!", "?"))


def end_of_message(s: Sentence, index: int) -> int:
    """Where the message ends that is told at ``index``: behind a colon or quotation mark it goes on."""
    last = s.scope(index)[1]
    goes_on = last < s.count and s.tagged.tokens[last].norm in (":", "—", "–")
    return s.count if goes_on or any(s.quoted[index:]) else last


def silence(s: Sentence, group: Group) -> bool:
    """Whether nothing is told to have come: "as nobody called", "the contract still hadn't come", "I still wait"."""
    if s.tagged.has("nothing") or s.carried.nothing or _none_yet(s, group):
        return True
    opens = s.tagged.word(0, "reason-lead") and s.scope(group.index)[0] == 0
    if _impatient(s, group) or _has_been(s, group.end) or _makes_long(s, group) or (opens and _has_been(s, 0)):
        return True
    classes = s.tagged.lexicon.word_classes
    for other in s.groups:
        sense = s.tagged.senses[other.index]
        if sense is not None and sense.cat in _OUTCOMES:
            continue
        answers = other.lemma in classes["answers-whom"] | classes["must-answer"]
        if answers and other.negated and other.tense == "future" and not other.mood and side(s, other) != "us":
            return True  # "the office won't answer"
        if other is group or other.mood or other.tense not in ("past", "present", "progressive", "past-habit"):
            continue
        whose = side(s, other)
        if whose == "us" and other.lemma in classes["waiting-verb"] and other.tense != "past":
            return True
        if whose == "us" and other.negated and other.cls == "receive" and other.tense == "past":
            return True
        missing = other.negated and other.cls in _BRINGING
        if (
            whose != "us"
            and other.subject.kind not in ("me", "we")
            and (missing or other.lemma in classes["silent-verb"])
        ):
            return True
    return False


def _none_yet(s: Sentence, group: Group) -> bool:
    """Whether nobody answers, or what has not come opens it: "tried Ana, voicemail", "no contract yet, so I rang"."""
    if s.tagged.any_word(group.end, s.count, "dead-end"):
        return True
    noun = next((noun for noun in s.tagged.all_nouns if noun.last <= group.start and noun.cat in _AWAITED), None)
    if noun is None or noun.first - s.scope(group.index)[0] > 1 or not s.tagged.word(noun.first - 1, "no"):
        return False
    return s.tagged.any_word(noun.last, group.start, "pending") and s.comma_between(noun.last, group.start)


def _impatient(s: Sentence, group: Group) -> bool:
    """Whether impatience or a silence is told before a message: "couldn't bear the silence, wrote to Ana"."""
    quiet = any(step < group.start for step in s.tagged.words("silence-word"))
    quiet = quiet and all(side(s, one) in ("us", "none") for one in s.verbs_in(0, group.start))
    quiet = quiet or any(
        s.tagged.any_word(step - _LEARN, step, "reason-lead")
        for step in s.tagged.words("silence-word")
        if step > group.index
    )  # "wrote to Ana because of the silence"
    return quiet or _out_of_patience(s, group)


def _has_been(s: Sentence, first: int) -> bool:
    """Whether so much time has gone by: "as it's been a week", "since it's now ten days"."""
    return any(
        when.kind == "dur"
        and when.first > first
        and s.tagged.any_word(when.first - 2, when.first, "been-word")
        and any(s.tagged.is_pronoun(step, "it") for step in range(max(first, when.first - 4), when.first))
        and not _of_life(s, when)
        for when in s.tagged.times
    )


def _out_of_patience(s: Sentence, group: Group) -> bool:
    """Whether the candidate would not wait any longer and so wrote: "couldn't wait, wrote to Ewa", "fed up waiting"."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    if not tagged.lexicon.base_forms or group.tense != "past":
        return False
    for other in s.verbs_in(0, group.start):
        step = other.end
        more = tagged.word(step, "longer-lead") and tagged.word(step + 1, "longer-word")
        ends = tagged.ends_at(step) or tagged.word(step, "conjunction", "so-then")
        mine = other.subject.kind in ("none", "me", "we") and other.negated and other.mood == "might"
        weary = tagged.any_word(other.index - 3, other.index, "weary-of")
        if other.lemma in classes["waiting-verb"] and (mine or weary) and (more or ends):
            return True
    lost = (step for step in tagged.words("patience-noun") if step < group.start)
    return any(tagged.any_word(step - 3, step, "lost-word") for step in lost)


def _makes_long(s: Sentence, group: Group) -> bool:
    """Whether French tells how long it has been: « comme ça fait une semaine, j'ai écrit à Marc », « car ça fait »."""
    for when in s.tagged.times:
        if when.kind != "dur" or not s.tagged.any_word(when.first - 1, when.last, "makes-so-long"):
            continue
        first = when.first - s.tagged.is_sense(when.first - 1, "that")
        cause = s.tagged.any_word(first - 2, first, "cause-word")
        if _of_life(s, when) or s.tagged.word(when.last, "bare-of"):
            continue
        ends = s.tagged.ends_at(when.last) or s.tagged.word(when.last, "goes-on-so", "conjunction")
        if ends and (when.first < group.start or cause):
            return True
    return False


def _of_life(s: Sentence, when: When) -> bool:
    """Whether the time that has gone by is no wait: "it's been two weeks of rain", "a year since we met"."""
    tagged = s.tagged
    ago = when.args[1] == "year" and tagged.any_word(when.last - 1, when.last + 1, "since-word")
    count = when.args[0]
    hours = when.args[1] in ("hour", "oclock") and isinstance(count, int | float) and abs(count) < _DAY
    named = tagged.any_word(when.first, when.last, "life-time") or hours or when.args[1] in _NO_WAIT
    return ago or named or tagged.any_word(when.last - 1, when.last + 1, "moving-of")


def unsent(s: Sentence, index: int, end: int) -> bool:
    """Whether the message from ``index`` to ``end`` was only written: "drafted it", "wrote one but didn't send it"."""
    tagged = s.tagged
    kept = any(one.negated and one.cls == "send" and one.tense == "past" for one in _mine_behind(s, index))
    drafted = tagged.any_word(index - _NEXT_TO, end + _JUST_BEHIND, "drafted-word")
    later = any(_really_sent(s, one) for one in _mine_behind(s, index))
    return kept or _not_sent(s, index) or (drafted and not later)


def _mine_behind(s: Sentence, index: int) -> list[Group]:
    return [one for one in s.groups if one.index > index and one.subject.kind in ("me", "we", "none")]


def _really_sent(s: Sentence, group: Group) -> bool:
    unsent_word = s.tagged.word(group.index, "drafted-word") or s.tagged.is_sense(group.index - 1, "neg")
    return group.cls in ("send", "chase") and not (group.negated or unsent_word)


def _not_sent(s: Sentence, index: int) -> bool:
    """Whether "not sent" stands behind a message, and of nothing else: « relance écrite, pas envoyée »."""
    tagged = s.tagged
    bare = (step - 1 for step in tagged.places(index + 1, s.count, "sent") if tagged.is_sense(step - 1, "neg"))
    return any(tagged.opens_at(step) or tagged.word(step - 1, "contrast", "conjunction") for step in bare)


def tells_missing(s: Sentence, group: Group) -> bool:
    """Whether a message tells that something has not come: « signalé à Agnès que je n'avais pas reçu le lien »."""
    missing = (other for other in s.behind(group) if other.negated and other.tense == "past")
    linked = s.tagged.any_word(group.end, s.count, "that") or s.tagged.has("that", group.end)
    return any(
        other.cls in ("receive", "arrive") and not other.mood and (linked or other.subject.kind == "me")
        for other in missing
    )


def inquires(s: Sentence, first: int, last: int, *, named: bool = False, ahead: bool = False) -> bool:
    """Whether a question about the process stands in the range: "whether they'd decided", "is the role still open?".

    ``named`` asks that the process is named: the post, the interview, the answer; ``ahead`` lets the question be about
    what they will do: "when they'd decide".
    """
    tenses = (*_SO_FAR, "future") if ahead else _SO_FAR
    return any(
        _asks_at(s, step, last) and _of_process(s, step + 1, last, () if named else tenses)
        for step in s.tagged.places(first, last, *_ASKING)
    )


def asks_after_paper(s: Sentence, first: int) -> bool:
    """Whether a question is what has become of a paper of theirs: "whether the contract was on its way"."""
    tagged = s.tagged
    for step in tagged.places(first, s.count, "yes-or-no", "where-word"):
        if not _asks_at(s, step, s.count):
            continue
        noun = tagged.noun_in(step + 1, step + _PAPER_WITHIN, "doc", "answer", "money")
        if noun is None or noun.val == "test" or s.tagged.has("own-doc", noun.first, noun.last):
            continue
        last = min(s.count, noun.last + _PAPER_WITHIN)
        verbs = [one for one in s.verbs_in(noun.last, last) if one.tense != "infinitive"]
        comes = any(one.cls in _COMING and one.subject.kind not in ("me", "we", "you") for one in verbs)
        whereabouts = tagged.word(step, "where-word") and tagged.any_word(step + 1, last, "is-verb")
        return comes or whereabouts or tagged.any_word(noun.last, last, "under-way")
    return False


def by_means(s: Sentence, first: int, last: int) -> bool:
    """Whether a mail or call is told as the means: "by text", "on the phone", « par courriel », « sur WhatsApp »."""
    tagged = s.tagged
    if any(tagged.word(step + 1, "channel") for step in tagged.places(first, last, "means")):
        return True
    return any(
        first < noun.first < last
        and noun.cat in ("mail", "call")
        and (tagged.word(noun.first - 1, "means") or tagged.word(noun.first - 2, "means"))
        for noun in tagged.all_nouns
    )


def only_asked(s: Sentence, index: int) -> bool:
    """Whether what stands at ``index`` is only asked about: "asked whether the post was filled"."""
    return any(_asks_at(s, step, index) for step in s.tagged.places(index - _ASKED_WITHIN, index, *_ASKING))


def wants_to_know(s: Sentence, group: Group) -> bool:
    """Whether the candidate asks about a verb: "wrote to find out when they'd decide", no "I'll ask, they'll know"."""
    step = s.question_at(group.subject.start)
    if step is None:
        return False
    before = s.verbs_in(s.scope(step)[0], step)
    asking = (
        bool(before) and before[-1].lemma in s.tagged.lexicon.word_classes["inquiry-verb"] and before[-1].end >= step
    )
    asking = asking or s.tagged.any_word(step - _LEARN, step, "inquiry-verb")
    return asking and all(
        side(s, one) in ("us", "none") or one.tense == "infinitive" or _came_asking(one, step) for one in before
    )


def _came_asking(group: Group, step: int) -> bool:
    """Whether they got in touch only to ask what begins at ``step``: "she wrote to find out when they'd decide"."""
    return group.tense == "past" and group.cls in ("reply", "call", "ask") and 0 < step - group.end <= _LEARN


def _asks_at(s: Sentence, step: int, last: int) -> bool:
    """Whether a question begins at ``step``: an interrogative behind "ask", "see" and the like, or a direct one."""
    tagged = s.tagged
    direct = tagged.tokens[step - 1].norm in _OPENINGS if step else False
    asked = range(step, min(s.count, step + _CLAUSE))
    direct = direct and tagged.word(step, *_ASKING)
    if direct and any(tagged.tokens[end].norm == "?" for end in asked):
        return True
    if s.asks_inverted(step):
        return True
    if not tagged.word(step, "question-word"):
        return False
    near = max(0, step - _ASKED_WITHIN)
    return any(
        near <= group.index < step and group.index < last and group.lemma in tagged.lexicon.word_classes["inquiry-verb"]
        for group in s.groups
    )


def _of_process(s: Sentence, first: int, last: int, tenses: Container[str]) -> bool:
    tagged = s.tagged
    last = min(last, first + _CLAUSE)
    last = next((step for step in range(first, last) if tagged.tokens[step].norm in _ENDS), last)
    if (
        tagged.any_word(first, last, "process-word")
        or tagged.noun_in(first, last, "answer", "meeting", "invite") is not None
    ):
        return True
    return any(
        first <= group.index < last
        and group.tense in tenses
        and (group.tense in _SO_FAR or group.cls in _BRINGING)
        and group.lemma not in tagged.lexicon.word_classes["modal-verb"]
        and group.subject.kind not in ("me", "we", "you", "third")
        for group in s.groups
    )
