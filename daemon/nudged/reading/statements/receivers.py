"""Who is told or given something by a verb, where it is plainly somebody else than the candidate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_PHRASE = 4
_SHORT = 3
_BROUGHT_WITHIN = 6
_DOERS = ("he", "they", "name", "role")
_ABOUT_HIRING = (
    "process-word", "process-noun", "rival-noun", "rival-trade", "other-one", "person-noun", "offer-object", "job-noun",
    "day-noun", "next-step", "my-own", "mine-of",
)  # fmt: skip
_MINE = ("me", "us", "we", "you")


def told_to_another(s: Sentence, group: Group) -> bool:
    """Whether the one who is told stands behind the verb: "let his wife know", "tell the parents", "to all staff"."""
    if not s.tagged.lexicon.base_forms:
        return False
    tests = (_let_know, _informed, _department, _answers_else, _sends_somebody, _to_each, _not_to_me)
    return any(test(s, group) for test in tests)


def _department(s: Sentence, group: Group) -> bool:
    """Whether a department stands right behind a verb that tells or calls: "tell Finance on Monday", "call HR"."""
    if group.to_me or group.passive or group.subject.kind not in _DOERS:
        return False
    if group.cls != "call" and group.lemma not in s.tagged.lexicon.word_classes["telling-people"]:
        return False
    role = s.tagged.sense(group.end)
    return role is not None and role.cat == "role" and role.first == group.end and s.tagged.tokens[role.first].capital


def _answers_else(s: Sentence, group: Group) -> bool:
    """Whether others are answered: "answer the unions", "answers tickets within two hours"."""
    tagged, step = s.tagged, group.end
    if group.lemma not in tagged.lexicon.word_classes["answers-whom"] or group.to_me or group.passive:
        return False
    if step >= s.count or tagged.timed_at(step) or tagged.word(step, "mine-of") or tagged.is_sense(step, "that"):
        return False  # "answered that they are still deciding"
    norm = tagged.norms[step]
    many = len(norm) > _SHORT and norm.endswith("s") and norm not in tagged.lexicon.function_words
    led = tagged.word(step, "definite", "each-word") or tagged.tokens[step].kind == "num"
    phrase = range(step, min(step + _PHRASE, s.count))
    asked = any(tagged.word(at, "asked-noun") or _candidates(s, at) for at in phrase)
    return (led or many) and not asked


def _sends_somebody(s: Sentence, group: Group) -> bool:
    """Whether a person is sent: "send an engineer to the site", "sending her daughter to Bristol"."""
    step = group.end
    led = s.tagged.word(step, "definite", "indefinite", "its")
    sent = group.cls == "send" and not group.to_me and led and s.tagged.word(step + 1, "sent-person")
    return sent and not (s.tagged.word(step + 2, "possessive") or any(s.tagged.nouns[step + 2 : step + 3]))


def _let_know(s: Sentence, group: Group) -> bool:
    """Whether somebody else stands inside "let ... know"."""
    last = group.end - 1
    if group.cls != "reply" or not s.tagged.word(group.index, "letting-word") or last <= group.index + 1:
        return False
    inside = range(group.index + 1, last)
    return not any(s.tagged.is_pronoun(step, *_MINE) or _candidates(s, step) for step in inside)


def _informed(s: Sentence, group: Group) -> bool:
    """Whether a person stands as the object of a verb that tells people: "inform her team", "tell the parents"."""
    step = group.end
    if group.lemma not in s.tagged.lexicon.word_classes["telling-people"]:
        return False
    if group.passive or group.to_me or not s.tagged.word(step, "definite-only", "their-own", "each-word"):
        return False
    if any(s.tagged.timed[step : step + 2]):
        return False
    ahead = range(step + 1, min(step + _PHRASE, s.count))
    end = next((at for at in ahead if s.tagged.timed[at] or s.tagged.word(at, "preposition", "conjunction")), None)
    phrase = range(step, end if end is not None else min(step + _PHRASE, s.count))
    return not any(s.tagged.nouns[at] is not None or _candidates(s, at) for at in phrase)


def _to_each(s: Sentence, group: Group) -> bool:
    """Whether a thing goes "to every partner", "to all staff"."""
    if group.to_me or group.cls not in ("send", "give", "reply", "tell", "call"):
        return False
    for step in range(group.end, min(s.next_start(group), s.count) - 1):
        if s.tagged.word(step, "to-whom") and s.tagged.word(step + 1, "each-word") and not s.tagged.timed[step + 1]:
            ahead = range(step + 1, min(step + _PHRASE, s.count))
            return not any(_candidates(s, at) or s.tagged.is_pronoun(at, *_MINE) for at in ahead)
    return False


def _not_to_me(s: Sentence, group: Group) -> bool:
    """Whether it is told that it does not go to the candidate: "to Magda, not to me"."""
    found = range(group.end, s.scope(group.index)[1] - 1)
    return any(s.tagged.word(at, "not-the") and s.tagged.is_pronoun(at + 1, "me", "us") for at in found)


def _candidates(s: Sentence, step: int) -> bool:
    """Whether candidates are spoken of, as the writer is one."""
    sense = s.tagged.sense(step)
    peers = sense is not None and (sense.val == "peers" or sense.cat == "all-candidates")
    return peers or s.tagged.word(step, "fellow-word")


def to_oneself(s: Sentence, group: Group) -> bool:
    """Whether they do it to themselves: « un client s'est invité », « ils s'appellent »."""
    mutual = group.cls in ("schedule", "send", "call")
    mutual = mutual or group.lemma in s.tagged.lexicon.word_classes["to-each-other"]
    if s.tagged.lexicon.base_forms or group.to_me or not mutual:
        return False
    if any(when.first == group.end and when.kind == "dur" for when in s.tagged.times):
        return False  # « Sarah se réserve une semaine pour choisir »
    step = group.index - 1
    while step > group.start and s.tagged.is_sense(step, "aux", "adv"):
        step -= 1
    to_me = s.tagged.word(group.end, "dative-bare", "towards-me")  # « elle s'est rappelée à mon bon souvenir »
    to_me = to_me and s.tagged.any_word(group.end + 1, group.end + 2, "my-behind", "mine-of")
    return s.tagged.is_pronoun(step, "se") and not to_me


def role_to_reach(s: Sentence, group: Group) -> bool:
    """Whether a verb only tells whom one may turn to: "Marc is the one to call", "the person to contact"."""
    step = group.index - 1
    if group.form != "base" or not s.tagged.word(step, "infinitive-mark"):
        return False
    if s.tagged.word(step - 1, "question-word"):
        return True
    owned = s.tagged.word(step - 2, "definite-only", "mine-of", "indefinite") or s.tagged.word(step - 2, "best-word")
    return s.tagged.word(step - 1, "one-to") and owned and group.tense == "infinitive" and not group.to_me


def urged(s: Sentence, group: Group) -> bool:
    """Whether it is what the candidate suggested: "I suggested he send me the brief", "I insisted she ring"."""
    bare = group.form == "base" and not group.chain and group.subject.kind in ("he", "name", "role", "they")
    urging = s.tagged.lexicon.word_classes["urging-verb"]
    return bare and any(
        other.lemma in urging and other.subject.kind in ("me", "we") for other in s.verbs_in(0, group.index)
    )


def on_own_account(s: Sentence, group: Group) -> bool:
    """Whether a call is about what is the caller's own: « la cliente rappelle lundi pour sa robe »."""
    tagged = s.tagged
    if tagged.lexicon.base_forms or group.cls != "call" or group.to_me:
        return False
    last = s.next_start(group) - 2
    own = (at for at in range(group.end, last) if tagged.word(at, "in-order-to") and tagged.word(at + 1, "her-own"))
    return any(tagged.unknown_word(at + 2) and not tagged.word(at + 2, *_ABOUT_HIRING) for at in own)


def business(s: Sentence, group: Group) -> bool:
    """Whether they choose a thing of their own: « choisiront un nouveau logo », « confirment leur présence »."""
    tagged, step, classes = s.tagged, group.end, s.tagged.lexicon.word_classes
    if group.to_me or group.passive:
        return False
    on = tagged.word(step, "topic-on") and group.lemma in classes["deciding-verb"]
    if not tagged.lexicon.base_forms and group.cls == "send" and tagged.any_word(step, step + _SHORT, "public-paper"):
        return True
    step += on
    chooses = (on or group.lemma in classes["choosing-verb"]) and tagged.word(step, "chosen-lead")
    confirms = group.cls == "confirm" and tagged.word(step, "their-own", "her-own")
    if group.cls == "confirm" and tagged.word(step, "definite") and tagged.word(step + 1, "order-noun"):
        return True  # « le traiteur confirme le menu »
    if not (chooses or confirms):
        return False
    ahead = range(step + 1, min(step + 1 + _SHORT, s.count))
    end = next((at for at in ahead if tagged.timed[at] or tagged.is_break(at)), ahead.stop)
    return tagged.any_word(step + 1, end, "own-business")


def goods(s: Sentence, group: Group) -> bool:
    """Whether a firm brings out its goods, which nobody waits for: "they'll ship the new chip in Q2"."""
    if group.lemma not in s.tagged.lexicon.word_classes["goods-verb"] or group.to_me or group.passive:
        return False
    behind = s.tagged.word(group.end, "definite", "their-own", "indefinite")
    return behind and s.tagged.noun_in(group.end, s.next_start(group), "doc", "answer", "invite", "money") is None


def has_it_then(s: Sentence, group: Group) -> bool:
    """Whether who calls or writes only has something by then: « elle m'appelle lundi, elle aura le planning »."""
    having = group.lemma in s.tagged.lexicon.word_classes["possessing-verb"] and group.tense == "future"
    if not having or group.to_me or group.mood or group.subject.kind not in ("he", "they", "name"):
        return False
    before = next((one for one in reversed(s.drafts) if one.anchor < group.index), None)
    reached = before is not None and before.type is Type.PROMISE and before.act in (Act.CALL, Act.REPLY)
    verb = s.verb_at(before.anchor) if before is not None and reached else None
    same = verb is not None and verb.to_me and verb.subject.kind in ("he", "they", "name")
    return same and not any(when.first > group.index and when.direct for when in s.tagged.times)


def back_among_people(s: Sentence, group: Group) -> bool:
    """Whether somebody only is back somewhere, with nothing to tell: "she'll be back with her family on Monday"."""
    is_back = group.lemma in s.tagged.lexicon.word_classes["to-be"] and group.cls == "reply"
    if not is_back or not s.tagged.word(group.end - 1, "with") or group.to_me:
        return False
    near = min(group.end + _BROUGHT_WITHIN, s.next_start(group))
    brought = s.tagged.noun_in(group.end, near, "answer", "doc", "invite", "meeting", "call", "money", "mail")
    return brought is None and not s.tagged.any_word(group.end, near, "brought-back")


def came_after_all(s: Sentence, group: Group) -> bool:
    """Whether what was to be sent is told as arrived: "the contract that she was going to send arrived today"."""
    if group.mood != "broken" or not s.tagged.word(group.subject.start - 1, "relative-that"):
        return False
    behind = s.behind(group)
    return any(other.cls == "arrive" and other.tense == "past" and not other.negated for other in behind)
