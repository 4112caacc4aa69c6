"""What one of theirs writes to the candidate and promises nothing by: how mails open and close, what is asked there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.dues import is_meeting_time, verb_times
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from collections.abc import Callable

    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_NEAR = 3
_REACH = 6
_OTHERS = ("name", "role", "he", "they", "none", "thing")
_AT_ONCE = ("reply", "send", "give", "confirm", "tell", "say")
_LIMITS = ("by", "before", "in", "not-before")


def promises_none(s: Sentence, group: Group) -> str:
    """Why a verb in the words of one of theirs is no promise to the candidate, or ""."""
    if _must_be_done(s, group):
        return "a task of your own"
    if _only_lasts(s, group):
        return "only how long it lasts"
    if not _written_to_me(s, group.index):
        return ""
    return next((why for idle, why in _IDLE if idle(s, group)), "")


def small_print(s: Sentence) -> bool:
    """Whether a sentence of a mail is its footer's: "we process your personal data", « conformément au RGPD »."""
    return s.context.voice == "them" and s.tagged.has("small-print")


def _written_to_me(s: Sentence, index: int) -> bool:
    """Whether "you" is the candidate there, and "me" one of theirs: in a mail or in quotation marks."""
    return theirs(s, index) and (s.context.voice == "them" or s.quoted[index])


def none_comes(s: Sentence, noun: Tag) -> bool:
    """Whether a noun in their words comes with the mail, or is the candidate's to give: "your answer by Friday"."""
    if not _written_to_me(s, noun.first):
        return False
    if _comes_with_it(s, noun):
        return True
    if noun.cat != "answer":
        return False
    yours = s.tagged.word(noun.first - 1, "your-own") or s.tagged.has("your-part", noun.last, noun.last + 1)
    if s.tagged.word(noun.first, "answer-of-yours") and yours:
        return True
    alone = noun.last - noun.first == 1 and s.tagged.word(noun.first, "answering-command")
    before = noun.first - 1
    opens = s.tagged.opens_at(noun.first) or s.tagged.norms[before] == "," or s.tagged.word(before, "asking-lead")
    return alone and opens and not s.tagged.word(noun.last, "from-lead")


def _comes_with_it(s: Sentence, noun: Tag) -> bool:
    """Whether a paper is attached: « ci-joint l'ordre du jour de vendredi », "please find attached Friday's agenda"."""
    near = range(noun.first - 1, max(-1, noun.first - _REACH), -1)
    lead = next((at for at in near if s.tagged.word(at, "enclosed-lead")), None)
    return lead is not None and not s.comma_between(lead, noun.first)


def _must_be_done(s: Sentence, group: Group) -> bool:
    """Whether a paper is to be filled in or given back: "the test must be completed by Friday"."""
    noun = group.subject.noun
    if noun is None or noun.cat != "doc" or group.to_me:
        return False
    done = group.end - 1 if group.passive else group.end
    kinds = ("done-by-you", "sent-by-you") if _written_to_me(s, group.index) else ("done-by-you",)
    if not (s.tagged.word(done, *kinds) or s.tagged.word(done - 1, *kinds)):
        return False
    own = noun.val == "test" or s.tagged.has("own-doc", noun.first, noun.last)
    pressing = group.told & s.tagged.lexicon.word_classes["pressing-word"]
    must = bool(pressing) and ("to" in group.told or bool(pressing & s.tagged.lexicon.word_classes["must-alone"]))
    return must or (own and "aux:should" in group.chain)


def _only_lasts(s: Sentence, group: Group) -> bool:
    """Whether a thing is only there until a day: "the test will be available until Friday"."""
    times = verb_times(s, group)
    until = bool(times) and all(when.lead == "until" for when in times)
    return until and s.tagged.any_word(group.index, group.end + 2, "lasting-adj")


def _to_the_writer(s: Sentence, group: Group) -> bool:
    """Whether it goes to who writes: "feel free to call me", "hearing from you", « Dan nous enverra le dossier »."""
    tagged = s.tagged
    if group.cls == "receive" and group.subject.kind != "you":
        near = range(group.end - 1, min(s.next_start(group), group.end + _REACH))
        from_you = any(tagged.word(at, "from") and tagged.is_pronoun(at + 1, "you") for at in near)
        if from_you or any(_yours(s, at) for at in near):
            return True
    last = min(s.next_start(group), group.end + 2)
    behind = next((at for at in range(group.index + 1, last) if tagged.word(at, "my-behind", "you-behind")), None)
    if tagged.lexicon.base_forms:
        led = behind is not None and tagged.word(behind - 1, "from-lead")
        return behind is not None and tagged.word(behind, "my-behind") and not (led or group.cls == "receive")
    if behind is not None and tagged.word(behind, "my-behind") and tagged.word(behind - 1, "towards-me"):
        return True
    clitics = [at for at in range(group.start, group.index) if tagged.is_pronoun(at, "me", "we", "you")]
    return bool(clitics) and group.subject.kind in _OTHERS and not any(tagged.is_pronoun(at, "you") for at in clitics)


def _yours(s: Sentence, step: int) -> bool:
    """Whether what is the candidate's to give stands behind ``step``: "your reply", "your documents"."""
    return s.tagged.word(step, "your-own") and any(one is not None for one in s.tagged.nouns[step + 1 : step + 2])


def _of_the_reader(s: Sentence, group: Group) -> bool:
    """Whether the candidate is to do it: "you have until Friday to return it", "your answer is expected by Friday"."""
    noun = group.subject.noun
    wanted = group.lemma in s.tagged.lexicon.word_classes["wanted-of-you"] and not group.to_me
    if noun is not None and wanted and s.tagged.word(noun.first, "answer-of-yours"):
        return s.tagged.word(noun.first - 1, "your-own") or s.tagged.has("your-part", noun.last, group.index)
    having = group.subject.kind == "you" and group.lemma in s.tagged.lexicon.word_classes["possessing-verb"]
    if having and any(when.first == group.end and when.lead == "until" for when in s.tagged.times):
        return True
    if group.tense != "infinitive" or group.to_me or group.cls == "receive":
        return False
    parent = next(reversed([*s.before(group)]), None)
    return parent is not None and parent.subject.kind == "you" and not s.comma_between(parent.end, group.start)


def _looks_forward(s: Sentence, group: Group) -> bool:
    """Whether a call or talk is only looked forward to: "looking forward to our call on Tuesday"."""
    forward = group.lemma in s.tagged.lexicon.word_classes["forward-verb"]
    return forward and s.tagged.any_word(group.index, group.end + 1, "forward-word")


def _on_the_spot(s: Sentence, group: Group) -> bool:
    """Whether it happens where and when both meet: "at reception you'll be given a badge"."""
    if group.cls not in ("receive", "send", "give", "reply", "tell", "call"):
        return False
    if group.cls == "receive" and group.passive and group.subject.kind in ("you", "me", "we"):
        return not s.tagged.lexicon.base_forms  # « vous serez reçue par Dan mardi »
    first, last = s.scope(group.index)
    paper = s.tagged.noun_in(group.end, s.next_start(group), "doc")
    opening = s.tagged.times[0] if s.tagged.times else None
    if opening is not None and opening.last <= group.start and s.tagged.any_word(0, opening.last, "very-same"):
        return opening.first == first and paper is not None  # « le jour même, vous recevrez un badge »
    for tag in s.tagged.plain("on-the-spot", first, last):
        between = (tag.last, group.index) if tag.first < group.index else (group.end, tag.first)
        near = not s.verbs_in(*between) and not s.tagged.any_word(*between, "conjunction")
        if near and (not tag.val or paper is not None) and not _opens_compound(s, tag):
            return True
    return False


def _opens_compound(s: Sentence, tag: Tag) -> bool:
    """Whether a word goes on to a noun: "an answer on the day rate", "news on the day shifts", no "on the day"."""
    noun = s.tagged.nouns[tag.last - 1]
    longer = noun is not None and noun.last > tag.last
    return s.tagged.lexicon.base_forms and (longer or any(s.tagged.nouns[tag.last : tag.last + 1]))


def _kept_as_data(s: Sentence, group: Group) -> bool:
    """Whether a footer tells what becomes of a mail or of data: "will be deleted within 30 days"."""
    data = s.tagged.any_word(group.index, group.end + 2, "data-verb")
    return data and not group.to_me and group.subject.kind in ("thing", "none", "we")


def _theirs_to_have(s: Sentence, group: Group) -> bool:
    """Whether somebody only will have what was named before: « Mia les aura et vous écrira »."""
    having = group.lemma in s.tagged.lexicon.word_classes["possessing-verb"] and not s.tagged.lexicon.base_forms
    has_it = having and group.subject.kind in ("name", "role", "he", "they") and group.form == "fut"
    return has_it and s.tagged.word(group.index - 1, "object-article")


def _enclosed(s: Sentence, group: Group) -> bool:
    """Whether what one gets comes with the mail: « vous trouverez ci-joint l'ordre du jour »."""
    finds = group.cls == "receive" or group.lemma in s.tagged.lexicon.word_classes["finding-verb"]
    return finds and s.tagged.any_word(group.index, group.end + _NEAR, "enclosed-lead")


def _figures_of_theirs(s: Sentence, group: Group) -> bool:
    """Whether a company makes its own figures known: "we are announcing our results on Friday"."""
    known = group.lemma in s.tagged.lexicon.word_classes["making-public"]
    known = known and not any(s.tagged.is_pronoun(at, "you") for at in range(group.start, group.end + 1))
    near = range(group.end, min(group.end + _NEAR, s.count))
    return known and any(s.tagged.word(at, "our-own") and s.tagged.word(at + 1, "figures-word") for at in near)


def _done_with_it(s: Sentence, group: Group) -> bool:
    """Whether the mail itself does it: "I'm getting back to you about the role", « comme convenu, je vous envoie »."""
    telling = group.cls in ("reply", "tell", "say") and s.tagged.is_sense(group.end, "that")
    governed = "to:" in group.chain or (group.form == "inf" and not group.chain)
    if telling and s.context.voice == "them" and group.to_me and governed:
        return True  # "Dan asked me to let you know that he'll call"
    present = group.tense in ("present", "progressive") and not group.inherited
    if s.context.voice != "them" or not present or group.subject.kind not in ("me", "we") or s.quoted[group.index]:
        return False
    tagged = s.tagged
    joined = tagged.word(group.start - 1, "conjunction") and bool(s.verbs_in(0, group.start))
    sets = group.cls == "schedule" and any(is_meeting_time(s, when) for when in tagged.times)
    if not (sets or group.cls in _AT_ONCE) or joined or group.negated:
        return False
    first, last = s.territory(group)
    later = tagged.any_word(group.end, last, "once", "once-that", "by-post") or tagged.has("hinge", first, last)
    return not later and not any(not _of_topic(s, group, when) for when in verb_times(s, group))


def _of_topic(s: Sentence, group: Group, when: When) -> bool:
    """Whether a time only belongs to what a mail is about: "about Friday's interview", « suite à l'entretien »."""
    if when.lead == "after" and not s.tagged.lexicon.base_forms:
        return True
    lead = next((at for at in range(group.end, when.first + 1) if s.tagged.word(at, "mail-topic")), None)
    if lead is None or when.vague or when.lead in _LIMITS:
        return False
    return when.event or s.tagged.noun_in(lead, when.first, "meeting", "call") is not None


def _by_machine(s: Sentence, group: Group) -> bool:
    """Whether a machine reminds: "a reminder will be sent one hour before the interview"."""
    steps = range(s.scope(group.index)[0], group.index) if group.passive else range(0)
    step = next((at for at in steps if s.tagged.word(at, "reminder-noun")), None)
    return step is not None and not s.tagged.any_word(step, group.index, "conjunction")


def _after_you(s: Sentence, group: Group) -> bool:
    """Whether the candidate is asked for something first: "let me know which you prefer and I'll send an invite"."""
    joined = s.tagged.word(group.start - 1, "conjunction") and group.subject.kind in ("me", "we")
    if not joined or any(when.kind != "vague" for when in verb_times(s, group)):
        return False
    first = next(iter(s.before(group)), None)
    asked = first is not None and first.subject.kind == "none" and s.tagged.opens_at(first.index)
    return asked and first is not None and s.tagged.word(first.index + 1, "my-behind", "us-behind")


def _had_hoped(s: Sentence, group: Group) -> bool:
    """Whether they only had hoped for it: « j'espérais avoir l'accord aujourd'hui »."""
    parent = next(reversed([*s.before(group)]), None)
    return parent is not None and parent.end == group.start and s.tagged.word(parent.index, "hoped-word")


_IDLE: tuple[tuple[Callable[[Sentence, Group], bool], str], ...] = (
    (_to_the_writer, "a task of your own"),
    (_of_the_reader, "a task of your own"),
    (_looks_forward, "a mail's closing"),
    (_on_the_spot, "when you meet"),
    (_theirs_to_have, "their own business"),
    (_by_machine, "an automatic message"),
    (_kept_as_data, "a disclaimer"),
    (_figures_of_theirs, "their own business"),
    (_after_you, "a request"),
    (_had_hoped, "a wish or attempt"),
    (_enclosed, "done by this mail"),
    (_done_with_it, "done by this mail"),
)
"""What tells that a verb written to the candidate is no promise, and the reason that it is."""
