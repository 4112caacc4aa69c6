"""Who speaks and who acts: the candidate, the other side, or somebody else."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.statements.own_things import nobody_acts
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_OTHERS = ("he", "they", "name", "role", "on")
_SAYING = ("say", "tell", "reply", "call")
_TELLING = ("say", "tell", "reply", "ask", "send", "followup")
_JOB = 4
_FILLED = 4
_OPENED_BY = 4
_TELLER = 7
_NEAR_COLON = 3


def theirs(s: Sentence, index: int) -> bool:
    """Whether token ``index`` is spoken by the other side."""
    found = s.spoken.get(index)
    if found is None:
        found = s.spoken[index] = _theirs(s, index)
    return found


def _theirs(s: Sentence, index: int) -> bool:
    if s.quoted[index]:
        opening = index
        while opening > 0 and s.quoted[opening - 1]:
            opening -= 1
        if s.context.label_me and not s.verbs_in(0, opening):
            return False
        return not _quotes_oneself(s, opening, index)
    if s.context.label_me:
        return False
    if _spoken_plainly(s, index) or _role_speaks(s):
        return True
    if s.context.voice == "them" or _told_aside(s, index) or _to_you_from_us(s) or _to_all(s) or _checks_in_house(s):
        return True
    if s.context.label is None:
        return False
    speaking = s.groups if s.context.chat else s.groups[:1]
    return any(group.subject.kind in ("me", "we") for group in speaking) or _addressed(s)


def _quotes_oneself(s: Sentence, opening: int, index: int) -> bool:
    """Whether the candidate said what is quoted: "I told Ana: ...", « ... », ai-je répondu; by the nearest teller."""
    closing = next((step for step in range(index, s.count) if not s.quoted[step]), s.count)
    around = [group for group in s.groups if not s.quoted[group.index]]
    telling = [group for group in around if group.cls in _TELLING]
    behind = next((one for one in telling if closing < one.index <= closing + _TELLER), None)
    joined = behind is not None and s.tagged.any_word(closing, behind.index, "conjunction", "contrast")
    if behind is not None and not (behind.inherited or joined):
        return behind.subject.kind in ("me", "we")
    before = [group for group in around if group.index < opening]
    tellers = [group for group in telling if group.index < opening][-1:] or before
    if tellers and tellers[0].cls == "reply" and tellers[0].start == 0 and _replied_bare(tellers[0]):
        return _to_one_of_them(s, opening)
    mine = (group for group in tellers if group.subject.kind in ("me", "we"))
    return any(not (group.passive or group.cls == "receive") for group in mine)  # no "was told"


def _replied_bare(group: Group) -> bool:
    """Whether a note says "replied" of nobody, and so of its writer: "Replied same day: ..."."""
    return group.subject.kind == "none" and group.tense == "past" and not (group.to_me or group.passive)


def _to_one_of_them(s: Sentence, opening: int) -> bool:
    """Whether a quotation opens with the name of somebody of theirs: "Thanks Meera, I'll ..."."""
    own = fold(s.settings.name).split()[:1]
    known = {fold(mention.name).split()[0] for mention in s.carried.mentions if mention.name}
    for step in range(opening + 1, min(opening + _OPENED_BY, s.count)):
        name = s.tagged.norms[step]
        if s.tagged.tokens[step].capital and (name in known or (own and gender_of(name))):
            return [name] != own
    return False


def _role_speaks(s: Sentence) -> bool:
    """Whether what stands behind a role's colon is its own words, by "we" or "you" in them."""
    first = s.behind_role
    ahead = first > 0 and any(group.tense in ("future", "present") for group in s.verbs_in(first, s.count))
    return first > 0 and ((ahead and s.tagged.word(first, "we-alone")) or _addressed(s))


def _spoken_plainly(s: Sentence, index: int) -> bool:
    """Whether words stand right behind a verb of saying without marks: « elle m'a dit je vous rappelle lundi »."""
    said = s.verbs_in(0, index + 1)
    if s.tagged.lexicon.base_forms:
        return _said_behind_colon(s, index, said)
    if _said_behind_colon(s, index, said):
        return True
    for one, other in pairwise(said):
        speaks = one.cls in ("say", "tell") and one.subject.kind in (*_OTHERS, "none")
        between = range(one.end, other.subject.start)
        plain = all(s.tagged.tokens[step].norm in ",:" or s.tagged.word(step, "filler") for step in between)
        to_you = other.subject.kind == "on" and any(
            s.tagged.is_pronoun(step, "you") for step in range(other.start, other.index)
        )
        mine = (other.subject.kind == "me" or to_you) and not other.inherited
        if speaks and mine and len(between) <= _FILLED and plain:
            return s.scope(other.index) == s.scope(index) and not s.comma_between(other.end, index)
    return False


def _said_behind_colon(s: Sentence, index: int, said: list[Group]) -> bool:
    """Whether somebody's words to "you" stand behind a colon: « elle termine par : je vous fais un mail demain »."""
    first, last = s.scope(index)
    if not first or s.tagged.tokens[first - 1].norm != ":" or not said or said[-1].index < first:
        return False
    if s.tagged.lexicon.base_forms:
        yours = s.tagged.any_word(first, last, "your-own") or s.tagged.has("reaching-you", first, last)
        to_you = said[-1].subject.kind in ("me", "we") and (_addressed(s) or yours)
    else:
        to_you = said[-1].subject.kind == "me" and any(
            s.tagged.is_pronoun(step, "you") for step in range(said[-1].start, said[-1].index)
        )
    acting = any(group.index < first and group.subject.kind in _OTHERS for group in said)
    told = to_you or _will_do(s, said[-1], last)
    return told and ((acting and (to_you or _wrote(said, first))) or _from_them(s, first))


def _wrote(said: list[Group], first: int) -> bool:
    """Whether the colon in front of ``first`` stands behind one of theirs who said or wrote: "Ana texted me: I'll"."""
    tellers = [one for one in said if one.index < first and one.cls in _SAYING]
    near = bool(tellers) and first - 1 - tellers[-1].end <= _NEAR_COLON
    return near and tellers[-1].tense in ("past", "present") and tellers[-1].subject.kind in _OTHERS


def _will_do(s: Sentence, group: Group, last: int) -> bool:
    """Whether "I" or "we" will do something with nothing of the candidate's, and of nobody they speak of."""
    if group.subject.kind not in ("me", "we") or group.passive or group.negated:
        return False
    if group.tense != "future" and not (group.tense == "present" and group.cls == "send"):
        return False
    tagged, first = s.tagged, group.start
    if tagged.any_word(first, last, "mine-of", "my-own"):
        return False
    his = ("him",) if tagged.lexicon.base_forms or group.cls in ("call", "reply") else ()
    return not any(tagged.is_pronoun(step, "he", "she", "they", *his) for step in range(first, last))


def _from_them(s: Sentence, last: int) -> bool:
    """Whether a message from somebody stands before a colon: « mail de J. Roux : je vous rappelle »."""
    noun = s.tagged.noun_in(0, last, "mail", "call", "answer")
    return noun is not None and s.tagged.word(noun.last, "from") and not s.tagged.word(noun.first - 1, "mine-of")


def _to_you_from_us(s: Sentence) -> bool:
    """Whether « nous » speak to « vous »: a line of a mail of theirs."""
    return not s.tagged.lexicon.base_forms and any(
        group.subject.kind == "we" and s.tagged.any_word(group.start, group.end + 3, "formal-you") for group in s.groups
    )


def _checks_in_house(s: Sentence) -> bool:
    """Whether « je » asks their own people before « vous » are answered: « je vois en interne et vous rappelle »."""
    if s.tagged.lexicon.base_forms or not s.tagged.any_word(0, s.count, "you-behind", "formal-you"):
        return False
    for one, other in pairwise(s.groups):
        mine = one.subject.kind == "me" and other.subject.kind == "me" and one.tense in ("present", "future")
        if not mine or one.lemma not in s.tagged.lexicon.word_classes["looking-into"]:
            continue
        if _told_by_me(s, one.start):
            return False
        for step in range(one.end, other.start):
            role = s.tagged.has("role", step + 1, step + 3)
            role = role and not s.tagged.any_word(step + 1, step + 3, "mine-of", "outside-role")
            inside = s.tagged.word(step, "inside-lead") and s.tagged.word(step + 1, "among-themselves")
            if inside or (s.tagged.word(step, "with") and role):
                return any(s.tagged.is_pronoun(at, "you") for at in range(other.start, min(other.end + 2, s.count)))
    return False


def _told_by_me(s: Sentence, last: int) -> bool:
    """Whether the candidate's own words follow: « j'ai écrit à Marc : je vérifie », « ma réponse à Marc : je »."""
    colon = next((step for step in range(last) if s.tagged.norms[step] == ":"), 0)
    for group in s.verbs_in(0, last):
        mine = group.subject.kind in ("me", "we") or (group.subject.kind == "none" and group.tense == "past")
        if mine and group.cls in _TELLING and (group.tense == "past" or group.index < colon):
            return True
    to_them = any(s.tagged.word(at, "dative") and s.tagged.tokens[at + 1].capital for at in range(colon))
    return to_them or s.tagged.any_word(0, colon, "mine-of", "my-own")


def _to_all(s: Sentence) -> bool:
    """Whether the sentence is an employer's: "we inform all candidates", "you will hear from our team"."""
    peers = s.tagged.has("third") and any(tag.cat == "third" and tag.val == "peers" for tag in s.tagged.all_senses)
    speaks = s.groups[:1] if peers or s.tagged.has("all-candidates") else []
    if any(group.subject.kind == "we" and s.tagged.word(group.subject.start, "we-alone") for group in speaks):
        return True
    return s.tagged.pronouns().isdisjoint(("i", "me")) and _addressed(s) and s.tagged.any_word(0, s.count, "our-own")


def _somebody_behind(s: Sentence, group: Group) -> bool:
    """Whether the one who said it stands behind the verb: ", wrote Kim"."""
    unsaid = group.inherited or group.subject.kind in ("none", "you")
    return unsaid and group.end < s.count and s.tagged.tokens[group.end].capital


def _told_aside(s: Sentence, index: int) -> bool:
    """Whether who said token ``index`` is told behind a comma: « on vous écrira, m'a dit Ana »."""
    tagged = s.tagged
    if tagged.lexicon.base_forms:
        if _goes(s, index):
            return True
        return _addressed(s) and any(
            other.index > index
            and other.cls in ("say", "reply")
            and other.start > 0
            and tagged.tokens[other.start - 1].norm == ","
            and (other.subject.kind in ("name", "he", "role", "they") or _somebody_behind(s, other))
            and other.tense in ("past", "present")
            for other in s.groups
        )
    if _addressed(s) and any(_says_at(s, step) for step in range(index + 1, s.count - 1)):
        return True
    for other in s.groups:
        writes = other.lemma in tagged.lexicon.word_classes["answers-verb"]
        if (
            other.index <= index
            or not (other.cls in ("say", "tell") or writes)
            or other.tense not in ("past", "present")
        ):
            continue
        step = other.index - 1
        while step > index and (_of_saying(s, step) or tagged.word(step, "that")):
            step -= 1
        behind = other.index + 1
        named = (
            behind >= s.count
            or tagged.is_pronoun(behind, "he", "she", "they")
            or tagged.tokens[behind].norm == "-"
            or tagged.tokens[behind].capital
            or tagged.word(behind, "definite", "title")
        )
        if tagged.tokens[step].norm == "," and named and not tagged.lexicon.base_forms:
            return True
    return False


def _says_at(s: Sentence, step: int) -> bool:
    """Whether who says it follows a verb behind a comma: « je vous appelle jeudi, dit Marc »."""
    inverted = s.tagged.word(step, "says-inverted") and s.tagged.norms[step - 1] == ","
    return inverted and (s.tagged.tokens[step + 1].capital or s.tagged.word(step + 1, "definite", "title"))


def _goes(s: Sentence, index: int) -> bool:
    """Whether speech is told without quotation marks: "he goes I'll give you a shout", "said I'll send you it"."""
    if not _addressed(s):
        return False
    quoting = s.tagged.lexicon.word_classes["quoting-verb"]
    for other in s.groups:
        if other.index >= index or not (other.cls in ("say", "tell") or other.lemma in quoting):
            continue
        told = other.tense in ("past", "present") and other.subject.kind in ("he", "name", "they", "role", "none")
        near = any(s.tagged.is_pronoun(step, "i", "we", "you") for step in range(other.end, other.end + 3))
        if told and near and any(s.tagged.is_pronoun(step, "you") for step in range(other.end, s.count)):
            return True
    return False


def _of_saying(s: Sentence, step: int) -> bool:
    """Whether a word belongs to a verb of saying behind it: « m'a » dit."""
    leads = s.tagged.is_sense(step, "aux", "commit", "broken")
    return leads or s.tagged.is_pronoun(step, "me", "him", "we")


def _addressed(s: Sentence) -> bool:
    """Whether a labelled line says "you": the one who is named speaks."""
    return "you" in s.tagged.pronouns()


def side(s: Sentence, group: Group) -> str:
    """Whose act a verb is: "us" (the candidate), "them", "thing", "third", "generic" or "none"."""
    kind = group.subject.kind
    mine = _MINE.get(kind)
    if _asked_for(s, group) or (mine is not None and mine(s, group)):
        return "us"
    if group.causer is not None and _side(s, group.causer.kind, group.index) == "us":
        return "generic"
    if kind in ("he", "they") and _of_outsider(s, _pronoun_at(s, group)):
        return "third"
    if kind == "third" and repays_me(s, group):
        return "none"
    return "them" if kind == "third" and hires(s, group) else _side(s, kind, group.index)


def _names_candidate(s: Sentence, group: Group) -> bool:
    """Whether the subject is the candidate's own name, as in minutes: "Ana to send references by Monday"."""
    own, person = s.context.own, group.subject.person
    if not own or not person or not s.tagged.pronouns().isdisjoint(("i", "me")):
        return False  # who writes "me" beside it is another
    told = fold(person).split()
    return told[0] == own.split()[0] and (len(told) == 1 or told == own.split())


def hires(s: Sentence, group: Group) -> bool:
    """Whether a shop or office that is mostly private is where the job is: « le garage m'appelle pour l'embauche »."""
    if group.subject.kind != "third" or not group.to_me:
        return False
    if s.tagged.any_word(group.subject.start, group.index, "mine-of"):
        return False
    staff = s.tagged.places(group.subject.start, group.index, "hiring-staff")
    own = [tag for tag in s.tagged.all_senses if tag.cat == "third"]  # « la RH actuelle »
    if any(not any(tag.first <= step < tag.last for tag in own) for step in staff):
        return True  # "the bank's recruiter", « la RH du garage »
    last = s.scope(group.index)[1]
    jobs = (step for step in range(group.end, last) if s.tagged.word(step, "engaging-noun"))
    for_it = (step for step in jobs if s.tagged.any_word(step - _JOB, step, "in-order-to", "about-what"))
    theirs_too = (step for step in for_it if not s.tagged.word(step - 1, "mine-of"))  # no « pour mon poste actuel »
    return any(not s.tagged.word(step + 1, "bare-of") for step in theirs_too)


def repays_me(s: Sentence, group: Group) -> bool:
    """Whether what the candidate paid for is to be paid back: "my flight will be reimbursed by Friday"."""
    start = group.subject.start
    repaid = group.passive and group.lemma in s.tagged.lexicon.word_classes["repaying-verb"]
    mine = repaid and group.subject.kind == "third" and s.tagged.word(start, "mine-of")
    return mine and s.tagged.any_word(start, group.index, "expense-noun")


def _pronoun_at(s: Sentence, group: Group) -> int:
    """Where the pronoun of a verb stands, be it that of a verb before: "she asked for my references and will call"."""
    if not group.inherited:
        return group.subject.start
    kind = group.subject.kind
    before = [one for one in s.verbs_in(0, group.index) if one.subject.kind == kind and not one.inherited]
    return before[-1].subject.start if before else group.subject.start


def _own_lot(s: Sentence, group: Group) -> bool:
    """Whether the candidate is to get what another tells: « je serai avisée lundi, m'a dit Ana »."""
    if s.quoted[group.index] or s.context.voice == "them" or s.context.label is not None:
        return False
    gets = group.passive or group.cls == "receive" or group.lemma in s.tagged.lexicon.word_classes["having-verb"]
    return gets and not s.tagged.lexicon.base_forms and not _addressed(s)


def told_all(s: Sentence, group: Group) -> bool:
    """Whether all candidates are to be told, so the candidate too: "she said that candidates will be informed"."""
    if group.subject.kind != "third" or not group.passive or group.tense != "future":
        return False
    start = group.subject.start
    tag = next((tag for tag in s.tagged.all_senses if tag.cat == "third" and start <= tag.first <= start + 1), None)
    if tag is None or tag.val != "peers":
        return s.tagged.has("all-candidates", start, start + 1) and any(when.direct for when in s.tagged.times)
    return any(other.cls in _SAYING for other in s.groups if other is not group)


def _each_of_us(s: Sentence, group: Group) -> bool:
    """Whether one of theirs tells what every candidate will hear or get: "all candidates will hear from us"."""
    told = group.cls == "receive" or (group.passive and group.cls in _SAYING)
    if not told or group.tense != "future" or s.tagged.word(group.subject.start, "we-alone"):
        return False
    first = group.subject.start
    each = s.tagged.has("all-candidates", first, group.index) or s.tagged.word(first, "each-word")
    dated = any(when.first > group.index and when.kind != "dur" for when in s.tagged.times)
    named = each or (dated and s.tagged.any_word(first, group.index, "fellow-word"))
    return named and theirs(s, group.index)


_MINE: dict[str, Callable[[Sentence, Group], bool]] = {
    "third": told_all, "me": _own_lot, "we": _each_of_us, "name": _names_candidate,
}  # fmt: skip
"""What makes an act the candidate's own, by the kind of subject that tells it."""


def _of_outsider(s: Sentence, index: int) -> bool:
    """Whether a pronoun at ``index`` stands for somebody outside the process, named before."""
    if theirs(s, index):
        return False
    figures = [mention.place for mention in s.mentions if mention.place < index]
    one = s.tagged.is_pronoun(index, "he", "she")
    thirds = [
        tag
        for tag in s.tagged.all_senses
        if tag.cat == "third" and tag.val == "" and tag.first < index and not (one and s.tagged.several(tag))
    ]
    before = (group for group in s.verbs_in(0, index) if group.tense != "infinitive")
    acting = [group.subject.start for group in before if group.subject.kind == "third" and not nobody_acts(s, group)]
    if figures:
        return bool(acting) and max(acting) > max(figures)
    one_of_many = s.carried.many and one
    other = {"m": "she", "f": "he"}.get(s.carried.gender, "")
    one_of_many = one_of_many or bool(other and s.tagged.is_pronoun(index, other))
    one_of_many = one_of_many or (one and s.carried.gender == "thing" and s.tagged.lexicon.base_forms)
    return bool(thirds) or (s.carried.outsider and not one_of_many and not _actors(s, index))


def _actors(s: Sentence, index: int) -> bool:
    return any(group.subject.kind in ("name", "role", "on") for group in s.verbs_in(0, index))


def _asked_for(s: Sentence, group: Group) -> bool:
    """Whether a verb takes over the subject of the one before, but does what the candidate does: it asks for news."""
    if not group.inherited or group.tense != "past" or group.to_me or group.subject.kind not in _OTHERS:
        return False
    if group.cls in ("chase", "followup"):
        return True
    if group.cls == "leave" and s.tagged.any_word(group.end, group.end + 2, "mine-of"):
        return True  # "called, she was out, left my number"
    last = s.scope(group.index)[1]
    asking = s.tagged.has("asking", group.end, last) or s.tagged.has("standing", group.end, last)
    return asking and group.cls in ("reply", "call", "send", "leave")


def _side(s: Sentence, kind: str, index: int) -> str:
    if kind in ("me", "we"):
        return "them" if theirs(s, index) else "us"
    if kind == "you":
        told = theirs(s, index) or (_told_you(s, index) and not _said_by_me(s, index))
        return "us" if told else "generic"
    if kind in _OTHERS:
        return "them"
    if kind == "third" and theirs(s, index):
        return "them"
    return kind if kind in ("thing", "third") else "none"


def _told_you(s: Sentence, index: int) -> bool:
    """Whether "you" are told without quotation marks what you will get, and when: "you'll be notified by Friday"."""
    group = s.verb_at(index)
    if group is None or group.tense != "future" or s.context.label_me:
        return False
    answer = s.tagged.noun_in(group.end, min(s.next_start(group), group.end + _FILLED), "answer")
    having = group.lemma in s.tagged.lexicon.word_classes["having-verb"]
    has = having and answer is not None and s.tagged.lexicon.base_forms
    if has and answer is not None and (s.tagged.word(answer.first - 1, "mine-of") or _from_me(s, answer.last)):
        return False  # "you'll have my answer"
    if not (group.passive or group.cls == "receive" or has):
        return False
    paper = s.tagged.noun_in(group.end, s.next_start(group), "doc")
    given = (
        paper is not None
        and paper.val in ("contract", "offer")
        and s.tagged.word(paper.first - 1, "definite", "your-own")  # no rule of a portal's
    )
    lead = None if answer is None else answer.first - 1
    given = given or (lead is not None and (lead < group.end or s.tagged.word(lead, "indefinite", "your-own")))
    return any(when.direct and when.kind != "clock" and (given or when.kind != "dur") for when in s.tagged.times)


def _said_by_me(s: Sentence, index: int) -> bool:
    """Whether "you" are told by the candidate: "I told Marc you'll have it", "you'll get it by Friday, I told Marc"."""
    tellers = [one for one in s.groups if one.cls in _TELLING and one.tense == "past"]
    teller = next((one for one in reversed(tellers) if one.index < index), None)
    behind = next((one for one in tellers if one.index > index), None)
    if teller is None and behind is not None and s.comma_between(index, behind.start):
        teller = behind
    return teller is not None and teller.subject.kind in ("me", "we") and not teller.passive


def _from_me(s: Sentence, step: int) -> bool:
    return s.tagged.word(step, "from") and s.tagged.is_pronoun(step + 1, "me")


def takes_up(s: Sentence, group: Group) -> bool:
    """Whether « le faire » stands for a verb before: « il n'a pas appelé, il le fera demain », « il l'a fait »."""
    tagged = s.tagged
    if tagged.lexicon.base_forms:
        so = group.lemma in tagged.lexicon.word_classes["pro-verb"] and tagged.word(group.end, "so-word")
        so = so and group.tense == "future"
        return so and (tagged.ends_at(group.end + 1) or tagged.timed_at(group.end + 1))  # "and will do so at ten"
    doing = group.lemma in tagged.lexicon.word_classes["making-done"]
    ends = doing and (tagged.ends_at(group.end) or tagged.timed_at(group.end))
    return ends and tagged.any_word(group.start, group.index, "it-clitic")


def tried(s: Sentence, group: Group) -> bool:
    """Whether an attempt is told: "tried calling Marc", "tried to ring me"."""
    told = not group.told.isdisjoint(s.tagged.lexicon.word_classes["tried"])
    return told or s.tagged.word(group.index - 1, "tried") or s.tagged.word(group.index - 2, "tried")
