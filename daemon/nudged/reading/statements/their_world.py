"""A company's own world, which no candidate waits for: a decision about a merger, a new oven, what clients hand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.statements.acts import THEIRS
from nudged.reading.statements.dues import verb_times
from nudged.reading.statements.voices import theirs
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_LED = ("definite", "indefinite", "bare-article", "their-own", "its", "plural-article")
_HIRING = (
    "hiring-topic", "process-word", "job-noun", "cv-noun", "rival-noun", "rival-trade", "fellow-word",
    "mine-of", "my-own", "my-behind",
)  # fmt: skip
_OF_THE_JOB = ("process-word", "job-noun", "mine-of", "my-own")
_OF_HIRING = ("invite", "meeting", "call", "money")
_PAPERS = ("document", "documents", "agenda")
_PEOPLE = ("role", "name", "he", "they")
_SUBJECTS = ("i", "he", "she", "it", "we", "you", "they", "on")
_PHRASE = 8
_NEAR = 4
_GIVING = ("send", "give", "reply", "confirm", "tell")
_BROUGHT = ("send", "give", "schedule", "other")


def of_hiring(s: Sentence, first: int, last: int) -> bool:
    """Whether something that hiring knows, or the candidate, is named in the range of tokens."""
    tagged = s.tagged
    untimed = [at for at in range(max(first, 0), min(last, s.count)) if not tagged.timed[at]]
    if any(tagged.word(at, *_HIRING) or tagged.is_pronoun(at, "me", "us", "we", "i", "you") for at in untimed):
        return True
    known = (one for one in tagged.all_senses if first <= one.first < last)
    somebody = ("own-doc", "all-candidates")
    if any(one.cat in somebody or one.val == "peers" or (one.cat == "role" and not one.val) for one in known):
        return True
    nouns = (noun for noun in tagged.all_nouns if first <= noun.first < last and not tagged.timed[noun.first])
    return any(noun.cat in _OF_HIRING or noun.val in THEIRS or noun.val == "test" for noun in nouns)


def phrase_end(s: Sentence, first: int) -> int:
    """Where a nominal group that begins at ``first`` ends at the latest: at a time, a mark, a conjunction, a verb."""
    last = min(first + _PHRASE, s.count)
    verb = next((one.start for one in s.groups if first < one.start < last and one.form != "inf"), last)
    ends = (
        at
        for at in range(first, verb)
        if s.tagged.timed[at] or s.tagged.ends_at(at) or s.tagged.word(at, "conjunction")
    )
    return next(ends, verb)


def behind_times(s: Sentence, step: int) -> int:
    """The first token at or behind ``step`` that is no time."""
    while s.tagged.timed_at(step):
        step += 1
    return step


def decides_else(s: Sentence, group: Group) -> bool:
    """Whether what is decided is nothing of hiring: "decide about the track", « trancher sur la fusion »."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    if group.lemma not in classes["deciding-on"] or group.to_me or group.passive:
        return False
    step = behind_times(s, group.end)
    if tagged.word(step, "decided-on"):
        contracted = tagged.word(step, "of-the", "of-whose")  # « décidera du tracé »
        return _else_at(s, step + (not contracted)) and not tagged.timed_at(step + 1)
    if tagged.word(step, "decided-whether"):
        return _whether_else(s, step + 1)
    return group.lemma in classes["choosing-verb"] and _chosen_at(s, step)


def _else_at(s: Sentence, step: int) -> bool:
    """Whether a nominal group with its article stands at ``step`` that names nothing of hiring."""
    if s.tagged.word(step, "indefinite", "bare-article") and not s.tagged.word(step, "definite"):
        return _chosen_at(s, step)  # "decide on a new sous-chef"
    led = s.tagged.word(step, *_LED, "of-the", "of-whose") and not s.tagged.timed_at(step)
    last = phrase_end(s, step) if led else step
    return last > step + 1 and not of_hiring(s, step, last)


def _chosen_at(s: Sentence, step: int) -> bool:
    """Whether what is chosen is a thing, and nobody: "the colour", « le film »."""
    last = phrase_end(s, step)
    return s.tagged.any_word(step, last, "chosen-thing", "business-topic") and not of_hiring(s, step, last)


def _whether_else(s: Sentence, step: int) -> bool:
    """Whether a clause behind "whether" tells of a thing that is no matter of hiring: "whether there's a sequel"."""
    there = s.tagged.word(step, "existential") or s.tagged.word(step + 1, "existential")
    last = next((at for at in range(step, s.count) if s.tagged.ends_at(at)), s.count)
    led = there or (s.tagged.word(step, *_LED) and not s.tagged.is_pronoun(step, *_SUBJECTS))
    return led and not of_hiring(s, step + there, last)


def about_business(s: Sentence, noun: Tag) -> bool:
    """Whether an answer is about their business: "the decision on the merger", « le verdict du procès »."""
    tagged = s.tagged
    if noun.cat != "answer":
        return False
    if tagged.word(noun.first - 1, "business-topic"):
        return tagged.lexicon.base_forms and not tagged.timed[noun.first - 1]  # "the budget decision"
    if tagged.any_word(noun.first, noun.last, "decision-noun") and tagged.word(noun.last, "topic-about"):
        return not tagged.word(noun.last + 1, "one-s", "their-own") and _else_at(s, noun.last + 1)  # no "on her desk"
    if "business-topic" not in tagged.all_classes:
        return False
    led = tagged.word(noun.last, "decided-on", "topic-of", "of-kind", "inside-lead", "in-word")
    last = min(phrase_end(s, noun.last + 1), noun.last + 1 + _NEAR) if led and noun.last + 1 < s.count else noun.last
    return tagged.any_word(noun.last + 1, last, "business-topic") and not tagged.any_word(noun.last, last, *_OF_THE_JOB)


def comes_out_for_all(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a paper of the house only comes out or comes in: "their list comes out", « planning d'été affiché »."""
    if noun.cat != "doc" or group.to_me or not (noun.val in _PAPERS or s.tagged.word(noun.first, "plan-noun")):
        return False
    first, classes = min(group.subject.start, noun.first), s.tagged.lexicon.word_classes
    named = s.tagged.any_word(noun.first, noun.last, *_HIRING)  # "the interview schedule"
    if named or of_hiring(s, first - 1, noun.first) or of_hiring(s, noun.last, group.index):
        return False
    if _comes_out(s, group):
        return s.tagged.any_word(noun.first, noun.last, "business-paper") or _of_a_kind(s, first, noun)
    new = s.tagged.any_word(first, noun.first, "new-word", "of-theirs") or _of_business(s, noun)
    coming = group.tense != "past" or group.lemma in classes["expect-verb"]
    return new and coming and group.cls in ("arrive", "depart", "schedule", "receive")


def _comes_out(s: Sentence, group: Group) -> bool:
    """Whether a thing is published: "comes out", "goes live", « est affiché »; no "goes out"."""
    classes, near = s.tagged.lexicon.word_classes, (group.index + 1, group.end + 1)
    if group.passive and group.lemma in classes["publishing-deed"]:
        return True
    if group.lemma not in classes["coming-out-verb"] or not s.tagged.lexicon.base_forms:
        return group.lemma in classes["coming-out-verb"]
    sent = s.tagged.word(group.index, "going-word") and s.tagged.any_word(*near, "out-word")
    return s.tagged.any_word(*near, "coming-out") and not sent


def _of_a_kind(s: Sentence, first: int, noun: Tag) -> bool:
    """Whether which paper it is, is told: "the annual report", « le planning d'été », no "the final list"."""
    tagged = s.tagged
    if tagged.any_word(first, noun.first, "new-word", "of-theirs") or _of_business(s, noun):
        return True
    if tagged.lexicon.base_forms:
        before = range(first, noun.first)
        topic = tagged.word(noun.last, "topic-on", "topic-of") and not tagged.timed_at(noun.last)
        return topic or any(not tagged.word(at, "plain-kind") for at in before)
    adjective = (
        tagged.unknown_word(noun.last) and noun.last < s.count and tagged.norms[noun.last] not in tagged.lexicon.verbs
    )
    adjective = adjective and not tagged.word(noun.last, "plain-kind")
    return adjective or (tagged.word(noun.last, "of-kind", "of-the") and s.named_at(noun.last + 1) is None)


def _of_business(s: Sentence, noun: Tag) -> bool:
    """Whether a paper is about their business: "the audit report", « le rapport d'inspection »."""
    if s.tagged.lexicon.base_forms:
        return s.tagged.word(noun.first - 1, "business-topic")
    behind = noun.last + 1 + s.tagged.word(noun.last + 1, "definite")
    return s.tagged.word(noun.last, "of-kind") and s.tagged.word(behind, "business-topic")


def comes_new(s: Sentence, noun: Tag, lead: int) -> bool:
    """Whether a paper without a verb is a new one of the house: « nouveau plan d'implantation prévu le 8 juin »."""
    paper = noun.cat == "doc" and (noun.val in _PAPERS or s.tagged.word(noun.first, "plan-noun"))
    if not paper or not (s.tagged.any_word(lead, noun.first, "new-word") or _of_business(s, noun)):
        return False
    return not of_hiring(s, lead, noun.first) and not of_hiring(s, noun.last, phrase_end(s, noun.last))


def for_receivers(s: Sentence, group: Group) -> bool:
    """Whether others than candidates get it: "sent to schools", "dealers will be sent", « pour tous les salariés »."""
    tagged = s.tagged
    if group.to_me or "receiver-noun" not in tagged.all_classes:
        return False
    if group.passive and tagged.word(group.start - 1, "receiver-noun"):
        return True
    if _tells_outsider(s, group):
        return True
    thing = group.subject.noun
    inside = range(thing.last, group.index) if thing is not None else ()
    for step in (*inside, *range(group.end - 1, min(s.next_start(group), s.count))):
        led = tagged.word(step, "to-whom", "dative-bare", "dative-the", "in-order-to", "towards-place", "towards-whom")
        behind = step + 1
        while led and tagged.word(
            behind, "definite", "each-word", "everyone-of", "all-of", "plural-article", "their-own", "our-own"
        ):
            behind += 1
        if led and behind < s.count and tagged.word(behind, "receiver-noun") and not tagged.timed[behind]:
            mine = tagged.any_word(group.index, step, "mine-of", "my-own")  # "my CV to the client"
            return not mine and not tagged.word(behind + 1, "hiring-topic")
    return False


def _tells_outsider(s: Sentence, group: Group) -> bool:
    """Whether others stand right behind an English verb that calls or writes: "she'll email the printer the cover"."""
    if not s.tagged.lexicon.base_forms or group.passive or group.cls not in ("reply", "tell", "call"):
        return False
    told = s.tagged.word(group.end, "definite") and s.tagged.word(group.end + 1, "receiver-noun")
    return told and not s.tagged.timed[group.end] and not s.tagged.word(group.end + 2, "possessive", "hiring-topic")


def unknown_brought(s: Sentence, group: Group) -> bool:
    """Whether a French thing that no table knows is brought or put somewhere: « une vitrine sera livrée »."""
    tagged, step = s.tagged, group.start - 1
    if tagged.lexicon.base_forms or not group.passive or group.to_me or group.subject.kind != "none":
        return False
    if group.cls not in _BROUGHT or step < s.scope(group.index)[0] or tagged.timed[step]:
        return False
    articles: tuple[str, ...] = ("indefinite", "plural-article", "counting")
    if group.lemma in tagged.lexicon.word_classes["goods-verb"]:
        articles = (*articles, "definite")  # « le scanner sera livré à l'automne »
    first = step
    while first > 0 and step - first < _PHRASE and not tagged.word(first, *articles):
        if tagged.ends_at(first) or tagged.timed[first] or tagged.nouns[first] is not None:
            return False
        first -= 1
    return first < step and tagged.word(first, *articles) and not of_hiring(s, first, step + 1)


def _head(s: Sentence, group: Group) -> tuple[int, int]:
    """Where the head of who acts may stand: right behind the article in French, in front of its verb in English."""
    start = group.subject.start
    return (start, group.index) if s.tagged.lexicon.base_forms else (start, min(group.index, start + 2))


def outsider_gives(s: Sentence, group: Group) -> bool:
    """Whether somebody outside gives what is no matter of hiring: "the printer sends proofs", "the mayor replies"."""
    tagged = s.tagged
    if group.to_me or group.subject.kind != "role" or group.cls not in _GIVING:
        return False
    first, last = _head(s, group)
    if tagged.any_word(first, last, "official-word") and not tagged.any_word(first, last, "possessive"):
        return not of_hiring(s, group.end, s.next_start(group))
    return tagged.any_word(first, last, "market-word") and _gives_else(s, group)


def _gives_else(s: Sentence, group: Group) -> bool:
    """Whether what stands behind a verb of giving is a piece of work, remarks on one, or nothing that hiring knows."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if not tagged.word(step, *_LED):
        return False
    last = phrase_end(s, step)
    topic = s.next_start(group)
    if tagged.any_word(step, last, "editorial-noun", "work-noun"):
        return not of_hiring(s, step + 1, topic)
    answers = tagged.noun_in(step, last, "answer", "mail", "doc") is not None
    return last > step + 1 and not answers and not of_hiring(s, step + 1, topic)


def calls_about_else(s: Sentence, group: Group) -> bool:
    """Whether somebody outside calls about something else: « le traiteur rappelle lundi pour le buffet »."""
    if group.to_me or group.cls not in ("call", "reply") or group.subject.kind != "role":
        return False
    if not s.tagged.any_word(*_head(s, group), "market-word", "provider-word"):
        return False
    near = range(group.end, s.next_start(group))
    return any(s.tagged.word(at, "about-what") and not s.tagged.timed_at(at) and _else_at(s, at + 1) for at in near)


def in_moments(s: Sentence, group: Group) -> bool:
    """Whether a present only tells how quick they are: "the night porter answers within two minutes"."""
    if group.tense != "present" or group.to_me or group.subject.kind != "role" or theirs(s, group.index):
        return False
    times = verb_times(s, group)
    return bool(times) and all(when.kind == "dur" and when.args[1] in ("minute", "second") for when in times)


def hands_in(s: Sentence, group: Group) -> bool:
    """Whether somebody hands in their work: « l'agence rend son dossier lundi », "they submit their report"."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if group.lemma not in tagged.lexicon.word_classes["handing-work"] or group.to_me or group.passive:
        return False
    if not tagged.word(step, "their-own", "definite-one", "definite-only", "its"):
        return False
    noun = tagged.noun_in(step, phrase_end(s, step), "answer", "invite", "call", "money", "mail")
    if noun is not None and not tagged.word(noun.first, "editorial-noun"):
        return False
    return not tagged.any_word(step, step + _NEAR, "mine-of", "my-own", "hiring-topic") or tagged.word(
        step, "their-own"
    )


def tells_tale(s: Sentence, group: Group) -> bool:
    """Whether what one is to be told is a story: "tell me all about Cyprus", « me raconter son voyage »."""
    tagged = s.tagged
    if group.lemma not in tagged.lexicon.word_classes["telling-tale"] or not group.to_me:
        return False
    step = group.end + tagged.is_pronoun(group.end, "me", "us")
    last = s.next_start(group)
    if tagged.any_word(step, last, "company-topic", *_OF_THE_JOB):
        return False
    if not tagged.lexicon.base_forms:
        return step < last and not tagged.ends_at(step) and not tagged.timed_at(step)
    if any(not tagged.timed[at] for at in tagged.places(step, last, "story-noun")):
        return True
    about = step + 1 if tagged.word(step, "tale-lead") and tagged.word(step + 1, "about-what") else step
    named = tagged.word(about, "about-what") and about + 1 < s.count
    return named and about > step and (tagged.tokens[about + 1].capital or tagged.word(about + 1, "one-s"))


def gives_present(s: Sentence, group: Group) -> bool:
    """Whether what one is to get is a present: "is going to send me a postcard", « m'apporte des tomates »."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if group.cls not in ("send", "give") or not group.to_me or "gift-noun" not in tagged.all_classes:
        return False
    step += tagged.is_pronoun(step, "me", "us")
    last = phrase_end(s, step)
    found = tagged.places(step, last, "gift-noun")
    return bool(found) and not of_hiring(s, step, last) and all(tagged.nouns[at] is None for at in found)


def gets_own_back(s: Sentence, group: Group) -> bool:
    """Whether somebody only gets a thing back: "the client gets it back on Friday"."""
    getting = group.lemma in s.tagged.lexicon.word_classes["getting-verb"] and group.cls == "reply"
    back = getting and s.tagged.lexicon.base_forms and s.tagged.word(group.end - 1, "back-word")
    return back and group.end - group.index > 2 and not group.to_me and group.subject.kind in _PEOPLE


def answers_questions(s: Sentence, group: Group) -> bool:
    """Whether others' questions are answered, or the phone: « répond aux questions du journal », "the bleep"."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if group.lemma not in tagged.lexicon.word_classes["answers-whom"] or group.to_me or group.passive:
        return False
    last = phrase_end(s, step)
    if tagged.any_word(step, last, "mine-of", "my-own", "your-own", "hiring-topic"):
        return False
    led = tagged.lexicon.base_forms or tagged.word(step, "to-whom", "dative-many", "dative-the", "dative-bare")
    asked = next(iter(tagged.places(step, last, "questions-word")), None)
    if asked is None or not led:
        return led and tagged.any_word(step, last, "answered-thing")
    of = tagged.word(asked + 1, "of-kind", "of-the", "from", "topic-of") and not tagged.timed_at(asked + 1)
    bare = asked == step and group.subject.kind == "role"  # "the minister will answer questions"
    return of or bare or tagged.word(asked - 1, "possessive")


def gets_own(s: Sentence, group: Group) -> bool:
    """Whether others get or await an answer of their own: « les élèves auront leur réponse », "expects her answer"."""
    getting = group.cls == "receive" or group.lemma in s.tagged.lexicon.word_classes["having-verb"]
    if not getting or group.to_me or group.passive or group.subject.kind not in _PEOPLE or theirs(s, group.index):
        return False
    noun = s.tagged.noun_in(group.end, s.next_start(group), "answer", "doc")
    return noun is not None and _own(s, group, noun)


def _own(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether what is got is who gets it's own: "her own answer", "Linda expects her answer"; no "Ann expects his"."""
    tagged, lead, who = s.tagged, noun.first - 1, group.subject
    if tagged.word(lead, "own-alone"):
        return True
    if tagged.word(lead, "of-theirs"):
        many = tagged.word(who.start, "plural-article") or tagged.norms[group.start - 1].endswith("s")
        return who.kind == "role" and many
    awaited = group.cls == "receive" and not tagged.any_word(noun.first, noun.last, "made-by-oneself")
    if not awaited or not tagged.word(lead, "one-s"):
        return False
    other = {"m": "her", "f": "his"}.get(who.gender or gender_of(fold(who.person or "").partition(" ")[0]) or "")
    return tagged.norms[lead] != other


def answers_on_business(s: Sentence, group: Group) -> bool:
    """Whether what is given or told is an answer about their business: "gives its verdict on the wine"."""
    if group.to_me or group.cls not in _GIVING:
        return False
    noun = s.tagged.noun_in(group.index + 1, s.next_start(group), "answer")
    return noun is not None and about_business(s, noun)


def awaited_by_others(s: Sentence, noun: Tag) -> bool:
    """Whether a noun is what others await, be it behind a comma: « Linda attend, elle, sa confirmation »."""
    return noun.cat in ("answer", "doc") and any(
        group.index < noun.first <= s.next_start(group) and gets_own(s, group) for group in s.groups
    )


def outsider_reaches(s: Sentence, group: Group) -> bool:
    """Whether who got in touch is somebody else's: "her movers confirmed", « un client a appelé »."""
    tagged, start = s.tagged, group.subject.start
    if group.to_me or group.subject.kind != "role" or theirs(s, group.index):
        return False
    first, last = _head(s, group)
    known = any(one.cat == "role" and start <= one.first < last for one in tagged.all_senses)
    if tagged.word(start, "one-s", "of-theirs") and not known:
        return not tagged.any_word(start, last, "company-topic")
    client = next(iter(tagged.places(first, last, "client-word")), None)
    if client is not None:
        of = tagged.word(client + 1, "of-kind", "topic-of")
        return tagged.word(start, "indefinite") or (of and not s.named_at(client + 2))
    outside = tagged.any_word(first, last, "provider-word", "official-word")
    return outside and not known and not of_hiring(s, group.end, s.next_start(group))


def writes_in_chat(s: Sentence) -> bool:
    """Whether the line of a chat is somebody else's than the candidate's, whose name stands before it."""
    return s.context.chat and s.context.label is not None and not s.context.label_me


def friend_gets(s: Sentence, group: Group) -> bool:
    """Whether who writes in a chat is a friend who gets it: « Inès : elle m'envoie une fiche demain »."""
    if not (writes_in_chat(s) and group.to_me) or group.subject.kind not in (*_PEOPLE, "on"):
        return False
    return any(s.tagged.is_pronoun(at, "me") for at in range(group.start, min(s.count, group.end + 2)))


def calls_by_name(s: Sentence, group: Group) -> bool:
    """Whether people are only called by a name: « on vous appellera par votre prénom », "call you by your surname"."""
    if group.cls != "call" or group.passive:
        return False
    near = range(group.end, min(s.count - 1, group.end + _NEAR))
    return any(s.tagged.word(at, "by") and s.tagged.any_word(at + 1, at + _NEAR, "name-noun") for at in near)


def brings_lent(s: Sentence, group: Group) -> bool:
    """Whether what is brought is a thing lent: "is lending me her car, she'll drop it off", « il me l'apporte »."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    lent = classes["lending-verb"]
    before = s.before(group, scoped=False)
    lends = next((one for one in before if one.lemma in lent or s.tagged.norms[one.index] in lent), None)
    if lends is None or group.cls not in (*_BROUGHT, "reply") or of_hiring(s, lends.end + 1, s.next_start(lends)):
        return False
    behind = range(group.index, min(group.end + 2, s.count))
    clitic = range(group.start, group.index)
    return any(tagged.word(at, "object-article") for at in clitic) or any(tagged.is_pronoun(at, "it") for at in behind)


THEIR_WORLD = (
    decides_else, for_receivers, unknown_brought, outsider_gives, hands_in, tells_tale, gets_own, gets_own_back,
    calls_about_else, in_moments, answers_questions, answers_on_business, gives_present, calls_by_name, brings_lent,
    friend_gets,
)  # fmt: skip
"""Why a verb tells of their own business alone."""
