"""What is only supposed, guessed, wished or feared: "even if they call", "nobody knows when"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_NEAR = 3
_HEAD = 2
_JOB = 5
_YEARS = 2
"""Years by which what is told of a year lies back, so that it is an old story."""
_FIRST_YEAR = 1950


def supposed(s: Sentence, group: Group) -> str:
    """Why a verb tells nothing that is to come, by the clause that it stands in, or ""."""
    start = min(group.start, group.subject.start)
    if s.tagged.is_sense(start - 1, "anyway") and s.tagged.word(start - 1, "if-word"):
        return "only supposed"  # "even if they call on Monday it will be too late"
    own = s.tagged.sense(group.index - 1)
    inside = own is not None and own.last >= group.index + (not s.tagged.lexicon.base_forms)
    if own is not None and own.cat == "benign-if" and inside:
        return "only supposed"  # "if I don't hear by Friday it's a no", « si cela me convient »
    lead = next((step for step in range(start - 1, start - _NEAR, -1) if s.tagged.word(step, "whatever-word")), None)
    whole = s.tagged.sense(lead) if lead is not None else None
    apart = whole is not None and whole.cat == "anyway"  # "whatever happens I'll know by Monday"
    if _led_in(s, group) or (lead is not None and not apart and not s.comma_between(lead, start)):
        return "only supposed"  # "you'll hear, whichever way it falls"
    if s.tagged.word(start - 1, "doubting") or at_best(s, group.start):
        return "only possible"  # "the question is whether they'll decide by Friday"
    if _weighed(s, start - 1):
        return "the candidate's hope"
    if only_in_mind(s, group):
        return "only in one's mind"
    if published(s, group.index):
        return "a policy"
    if _not_told(s, group, start):
        return "told as not said"
    if _to_see_to(s, group) or _sought(s, group):
        return "a task of your own"
    would = group.mood == "broken" or "aux:would" in group.chain
    return "an old story" if would and _of_a_year(s, start) else ""


def _led_in(s: Sentence, group: Group) -> bool:
    """Whether the sentence opens with a case that is thought of or set: "Say they ring", "in the case the CEO calls".

    What somebody said in such a case is told of it: "in the exercise Ana said she'd call".
    """
    tagged = s.tagged
    if s.quoted[group.index] or not s.groups:
        return False
    if tagged.word(0, "say-so"):
        somebody = tagged.is_pronoun(1, "he", "she", "they") or s.named_at(1) is not None
        return somebody and group.tense == "present" and group.subject.start == 1
    step = int(tagged.word(0, "inside-case"))
    while step and tagged.word(step, "definite", "mine-of", "their-own", "case-kind"):
        step += 1
    if tagged.word(0, "job-told") and tagged.any_word(1, _JOB, "job-noun") and _heads_all(s):
        return True
    if not step or not tagged.word(step, "set-case") or tagged.timed_at(step + 1):
        return False
    if tagged.word(step, "one-s-case") and tagged.any_word(1, step, "mine-of", "their-own"):
        return False  # "in my case she writes on Monday"
    return next(one for one in s.groups if one.index > step).tense not in ("past", "past-habit")


def _heads_all(s: Sentence) -> bool:
    """Whether a colon behind a clause about the job heads what is told: "What the post would be: you ring ..."."""
    colon = next((step for step, norm in enumerate(s.tagged.norms) if norm == ":"), s.count)
    named = any(mention.place < colon for mention in s.mentions) or s.tagged.has("role", 0, colon)
    return colon < s.count and not named and not any(one.cls in ("say", "tell") for one in s.verbs_in(0, colon))


def _sought(s: Sentence, group: Group) -> bool:
    """Whether the candidate looks for somebody to do it: "must find somebody to cover my class by Friday"."""
    start = group.subject.start
    if group.tense != "infinitive" or not s.tagged.word(start, "somebody-word") or not s.tagged.lexicon.base_forms:
        return False
    looks = s.tagged.has_form(start - 1, "base") and start == group.start
    them = any(s.tagged.is_pronoun(step, "he", "she", "they") for step in range(start))
    them = them or any(s.names.is_company(token.text) for token in s.tagged.tokens[:start])
    return looks and not (them or s.tagged.has("role", 0, start) or any(one.place < start for one in s.mentions))


def at_best(s: Sentence, index: int) -> bool:
    """Whether the best case is what a sentence tells up to ``index``: « au mieux, ils appellent lundi »."""
    case = s.tagged.word(0, "case-lead") and s.tagged.word(1, "case-word") and not s.tagged.timed[0]
    return case and not s.tagged.any_word(0, index, "contrast")


def _weighed(s: Sentence, that: int) -> bool:
    """Whether « que » at ``that`` follows what one would like: « pas besoin qu'il appelle »."""
    tagged, before = s.tagged, that - 1
    if before < 0 or not tagged.word(that, "that") or tagged.timed[before]:
        return False
    before -= tagged.is_sense(before, "neg") and not tagged.word(before, "wished-that")
    if tagged.word(before, "wished-that"):
        return True
    first = s.scope(that)[0]
    near = range(max(first, before - _NEAR), before + 1)
    would = next((step for step in near if tagged.word(step, "would-be")), that)
    joined = s.comma_between(would, that) or any(tagged.word(step, "conjunction") for step in range(would, that))
    if would < that and not joined:  # no « ce serait rapide et qu'elle m'appellerait »
        return True
    own = tagged.word(before, "own-wish")
    return own and any(tagged.is_pronoun(step, "i") for step in range(max(first, before - _NEAR - 1), before))


def published(s: Sentence, index: int) -> bool:
    """Whether what "says" what stands at ``index`` is no person, and tells no day: a portal, a leaflet, a machine."""
    dated = any(when.direct and when.kind not in ("dur", "vague") for when in s.tagged.times)
    if dated:
        return False
    first, last = s.scope(index)
    return any(
        group.cls in ("say", "tell", "reply") and first <= group.index < last and _no_person(s, group)
        for group in s.groups
        if group.subject.kind != "me"
    )


def _no_person(s: Sentence, group: Group) -> bool:
    """Whether what acts is no person: "the portal", « leur page carrières », no « la directrice du site »."""
    first = min(group.subject.start, group.index - 1)
    last = group.index if s.tagged.lexicon.base_forms else min(group.index, first + _HEAD)
    return s.tagged.any_word(first, last, "source-word")


def _not_told(s: Sentence, group: Group, start: int) -> bool:
    """Whether it is what was not said: "no word on when they'll decide", "she made no promise to call"."""
    if not s.tagged.lexicon.base_forms:
        return False
    asked = s.question_at(start)
    if asked is not None and _not_known(s, asked):
        return True
    first = s.scope(group.index)[0]
    for step in range(first, group.index - 1):
        if s.tagged.word(step, "no") and s.tagged.word(step + 1, "report-noun") and step + 1 < group.index:
            linked = s.tagged.word(step + 2, "report-link") or step + 2 >= start
            return linked and not s.comma_between(step, group.index)
    return False


def _not_known(s: Sentence, asked: int) -> bool:
    """Whether a question begins at ``asked`` that nobody can answer: "she doesn't know when the decision will come"."""
    if any(when.first > asked and "," in s.tagged.norms[when.first - 2 : when.first] for when in s.tagged.times):
        return False  # "when they'll call, either Thursday or Friday"
    return any(one.negated and one.end == asked for one in s.verbs_in(0, asked))


def _to_see_to(s: Sentence, group: Group) -> bool:
    """Whether a command to oneself governs it: "make sure Ana calls", "check whether HR sends it"."""
    if not s.tagged.lexicon.base_forms or s.context.label is not None or s.quoted[group.index]:
        return False
    first = s.scope(group.index)[0]
    named = group.subject.kind == "name" and group.subject.start == first  # "Chase will call"
    if group.index == first or named or not s.tagged.word(first, "command-verb"):
        return False
    between = range(first + 1, group.index)
    return not any(s.tagged.norms[step] in (",", "-", "–") or s.tagged.word(step, "conjunction") for step in between)


def _of_a_year(s: Sentence, last: int) -> bool:
    """Whether a year gone by opens what is told: "back in 2021 she said she'd call"."""
    if not s.tagged.lexicon.base_forms:
        return False
    for step in range(1, last):
        text = s.tagged.tokens[step].text
        if len(text) == 4 and text.isdecimal() and s.tagged.word(step - 1, "in-word"):
            return _FIRST_YEAR < int(text) <= s.context.said.year - _YEARS
    return False


def wished_for(s: Sentence, noun: Tag, last: int) -> bool:
    """Whether a noun is only what would be welcome: "an answer by Friday would be nice"."""
    if at_best(s, noun.first):
        return True
    would = next((step for step in range(noun.last, last) if _welcomes(s, step)), None)
    told = any(group.cls in ("say", "tell", "reply") for group in s.groups)
    return would is not None and not told and not s.comma_between(noun.last, would)


def _welcomes(s: Sentence, step: int) -> bool:
    """Whether "would" stands at ``step``, or « serait top »."""
    return s.tagged.word(step, "would-word") or (
        s.tagged.word(step, "would-be") and s.tagged.word(step + 1, "nice-word")
    )


def names_more(s: Sentence, noun: Tag) -> bool:
    """Whether a noun only describes the one behind it: "salary review in April", "contract lawyer by May"."""
    step = noun.last
    if not s.tagged.lexicon.base_forms or step >= s.count or s.tagged.timed[step] or noun.cat not in ("doc", "answer"):
        return False
    return s.tagged.word(step, "headed-noun")


def imagined(s: Sentence, tag: Tag) -> bool:
    """Whether the candidate only believed or dreamt an outcome: "I thought they had rejected me", « j'ai rêvé que »."""
    first = s.scope(tag.first)[0]
    step = next((step for step in range(first, tag.first) if s.tagged.word(step, "imagining-word")), None)
    if step is None:
        return False
    mine = any(s.tagged.is_pronoun(at, "i") for at in range(max(first, step - _NEAR), step))
    joined = range(step + 1, tag.first)
    apart = s.comma_between(step, tag.first) or any(s.tagged.word(at, "conjunction", "contrast") for at in joined)
    return (mine or step == first) and not apart and _thinks_of(s, first, step, tag)


def _thinks_of(s: Sentence, first: int, step: int, tag: Tag) -> bool:
    """Whether an outcome is what the verb at ``step`` is about; no "as I thought they", « que je ne pensais ils »."""
    told = s.verbs_in(step + 1, tag.last)
    ahead = range(step + 1, told[0].index if told else tag.first)
    if s.tagged.word(step + 1, "come-to-know"):
        return False  # « j'ai cru comprendre qu'ils »
    if any(s.tagged.word(at, "that") or s.tagged.is_sense(at, "that") for at in ahead):
        return True  # « j'ai cru un instant qu'ils »
    if told and told[0].index == step + 1 and told[0].lemma in s.tagged.lexicon.word_classes["to-be"]:
        return True  # "what I thought was a rejection"
    if s.tagged.any_word(first, step, "compared"):
        return False
    directly = bool(told) and (told[0].subject.start == step + 1 or tag.first == step + 1)
    return not told or (s.tagged.lexicon.base_forms and directly)


def once_it_is(s: Sentence, first: int, tag: Tag) -> bool:
    """Whether it only tells when something else will be: « dès que c'est signé, je préviens Marc », "once I've signed".

    With a past beside it the outcome is one: « quand ils m'ont fait une offre, j'ai pleuré ».
    """
    commas = (step for step in range(tag.first - 1, first - 1, -1) if s.tagged.norms[step] == ",")
    opens = next(commas, first - 1) + 1
    steps = range(opens, tag.first)
    once = next((at for at in steps if s.tagged.word(at, "once") or _once_that(s, at)), None)
    if once is None or s.tagged.timed[once]:
        return False
    owner = next(iter(s.verbs_in(once, tag.last)), None)
    if owner is not None and owner.subject.kind in ("me", "we", "he", "they") and owner.subject.start > once + 1:
        return False  # "after long discussions we have decided"
    owned = owner.index if owner is not None else once
    others = [one for one in s.groups if one.index < once or one.index >= max(owned + 1, tag.last)]
    return not any(one.tense in ("past", "past-habit") for one in others)


def _once_that(s: Sentence, step: int) -> bool:
    """Whether « dès que » begins at ``step``, or « une fois » without its verb."""
    if s.tagged.word(step, "once-that") and s.tagged.word(step + 1, "that"):
        return True
    return s.tagged.word(step, "once-bare") and (step == 0 or s.tagged.word(step - 1, "indefinite"))


def only_in_mind(s: Sentence, group: Group) -> bool:
    """Whether a verb is told of a dream, a belief or an old story: « j'ai rêvé que Marc m'avait rappelée »."""
    tagged, first = s.tagged, s.scope(group.index)[0]
    last = min(group.start, group.subject.start)
    for step in tagged.places(first, last, "dream-noun", "imagining-word"):
        if tagged.word(step, "dream-noun") and tagged.word(step - 1, "mine-of", "indefinite") and step - 2 >= first:
            return tagged.word(step - 2, "inside-lead")  # « dans mon rêve, ils m'ont rappelée »
        believed = tagged.word(step, "imagining-word") and not tagged.word(step + 1, "come-to-know")
        mine = step == first or any(tagged.is_pronoun(at, "i") for at in range(max(first, step - _NEAR), step))
        if (
            step == first
            and tagged.word(step, "dreamt-word")
            and last > step + 1
            and not tagged.word(step + 1, "of-kind")
        ):
            return True  # "Dreamt the director rang, said she'd send a car"
        if believed and mine and not s.comma_between(step, last):
            return any(tagged.word(at, "that") or tagged.is_sense(at, "that") for at in range(step + 1, last))
    where = last - 1
    story = tagged.word(where, "story-link") and tagged.word(where - 1, "story-noun")
    return story and any(one.lemma in tagged.lexicon.word_classes["story-verb"] for one in s.verbs_in(first, where))


def made_ready(s: Sentence, group: Group) -> bool:
    """Whether the candidate is to have something done: "I'll have it ready by Monday", "I'll get it to Marc"."""
    if not s.tagged.lexicon.base_forms or group.subject.kind != "me" or s.quoted[group.index]:
        return False
    if group.lemma not in s.tagged.lexicon.word_classes["having-done"] or s.context.voice == "them":
        return False
    if _promised_them(s, group):
        return True
    for step in range(group.index + 1, s.next_start(group)):
        ready = s.tagged.word(step, "ready-word") and s.tagged.noun_in(step, step + 2, "doc", "answer") is None
        to_them = (
            s.tagged.word(step, "to-whom")
            and not s.tagged.word(step - 1, "according")
            and s.tagged.timed[step + 1 : step + 2] != [True]
        )
        if s.tagged.norms[step] == ",":
            return False
        theirs = s.tagged.word(step + 1, "to-them") or (step + 1 < s.count and s.tagged.tokens[step + 1].capital)
        if ready or (to_them and theirs):
            return True
    return False


def _promised_them(s: Sentence, group: Group) -> bool:
    """Whether the candidate told them so: "told them I'd have the test in by Sunday", "promised Marc I'd have it"."""
    told = next(reversed(list(s.before(group))), None)
    if told is None or told.cls not in ("say", "tell") or told.passive or told.to_me or told.tense != "past":
        return False
    them = s.tagged.is_pronoun(told.end, "him") or s.named_at(told.end) is not None
    return told.subject.kind in ("none", "me") and them


def was_there(s: Sentence, doubt: Tag, tag: Tag) -> bool:
    """Whether what looks like hope tells how it was found: "a rejection was waiting"."""
    return doubt.first > tag.first and s.tagged.word(doubt.first - 1, "was-verb")


def feared(s: Sentence, step: int, tag: Tag) -> bool:
    """Whether a fear at ``step`` is of the outcome, no « comme je le craignais, ils m'ont refusé »."""
    if not s.tagged.word(step, "feared-word") or s.comma_between(step, tag.first) or regretted(s, step):
        return False
    return s.tagged.lexicon.base_forms or s.tagged.word(step + 1, "that") or s.tagged.is_sense(step + 1, "that")


def regretted(s: Sentence, step: int) -> bool:
    """Whether a fear only breaks it gently: "I'm afraid we've chosen", « j'ai bien peur que votre candidature »."""
    tagged, behind = s.tagged, step + 1
    mine = tagged.word(step - 2, "first-person", "we-alone") and tagged.word(step - 1, "am-word")
    if (mine or tagged.opens_at(step)) and tagged.word(step, "regret-word"):
        return not tagged.word(behind, "infinitive-mark", "bare-of") or tagged.word(behind + 1, "regret-told")
    behind += tagged.word(behind, "that") or tagged.is_sense(behind, "that")
    mine = tagged.word(step, "feared-word") and tagged.any_word(step - 3, step, "first-person", "we-alone")
    return mine and tagged.word(behind, "we-alone", "your-own")
