"""What others than the candidate get: dealers, pupils, a friend in a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.statements.hiring_words import BROUGHT, OF_THE_JOB, behind_times, of_hiring, phrase_end
from nudged.reading.statements.voices import theirs
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_PEOPLE = ("role", "name", "he", "they")


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


def awaited_by_others(s: Sentence, noun: Tag) -> bool:
    """Whether a noun is what others await, be it behind a comma: « Linda attend, elle, sa confirmation »."""
    return noun.cat in ("answer", "doc") and any(
        group.index < noun.first <= s.next_start(group) and gets_own(s, group) for group in s.groups
    )


def gets_own_back(s: Sentence, group: Group) -> bool:
    """Whether somebody only gets a thing back: "the client gets it back on Friday"."""
    getting = group.lemma in s.tagged.lexicon.word_classes["getting-verb"] and group.cls == "reply"
    back = getting and s.tagged.lexicon.base_forms and s.tagged.word(group.end - 1, "back-word")
    return back and group.end - group.index > 2 and not group.to_me and group.subject.kind in _PEOPLE


def writes_in_chat(s: Sentence) -> bool:
    """Whether the line of a chat is somebody else's than the candidate's, whose name stands before it."""
    return s.context.chat and s.context.label is not None and not s.context.label_me


def friend_gets(s: Sentence, group: Group) -> bool:
    """Whether who writes in a chat is a friend who gets it: « Inès : elle m'envoie une fiche demain »."""
    if not (writes_in_chat(s) and group.to_me) or group.subject.kind not in (*_PEOPLE, "on"):
        return False
    return any(s.tagged.is_pronoun(at, "me") for at in range(group.start, min(s.count, group.end + 2)))


def gives_present(s: Sentence, group: Group) -> bool:
    """Whether what one is to get is a present: "is going to send me a postcard", « m'apporte des tomates »."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if group.cls not in ("send", "give") or not group.to_me or "gift-noun" not in tagged.all_classes:
        return False
    step += tagged.is_pronoun(step, "me", "us")
    last = phrase_end(s, step)
    found = tagged.places(step, last, "gift-noun")
    return bool(found) and not of_hiring(s, step, last) and all(tagged.nouns[at] is None for at in found)


def tells_tale(s: Sentence, group: Group) -> bool:
    """Whether what one is to be told is a story: "tell me all about Cyprus", « me raconter son voyage »."""
    tagged = s.tagged
    if group.lemma not in tagged.lexicon.word_classes["telling-tale"] or not group.to_me:
        return False
    step = group.end + tagged.is_pronoun(group.end, "me", "us")
    last = s.next_start(group)
    if tagged.any_word(step, last, "company-topic", *OF_THE_JOB):
        return False
    if not tagged.lexicon.base_forms:
        return step < last and not tagged.ends_at(step) and not tagged.timed_at(step)
    if any(not tagged.timed[at] for at in tagged.places(step, last, "story-noun")):
        return True
    about = step + 1 if tagged.word(step, "tale-lead") and tagged.word(step + 1, "about-what") else step
    named = tagged.word(about, "about-what") and about + 1 < s.count
    return named and about > step and (tagged.tokens[about + 1].capital or tagged.word(about + 1, "one-s"))


def brings_lent(s: Sentence, group: Group) -> bool:
    """Whether what is brought is a thing lent: "is lending me her car, she'll drop it off", « il me l'apporte »."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    lent = classes["lending-verb"]
    before = s.before(group, scoped=False)
    lends = next((one for one in before if one.lemma in lent or s.tagged.norms[one.index] in lent), None)
    if lends is None or group.cls not in (*BROUGHT, "reply") or of_hiring(s, lends.end + 1, s.next_start(lends)):
        return False
    behind = range(group.index, min(group.end + 2, s.count))
    clitic = range(group.start, group.index)
    return any(tagged.word(at, "object-article") for at in clitic) or any(tagged.is_pronoun(at, "it") for at in behind)
