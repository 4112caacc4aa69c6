"""The answer to one's own question, a time and hardly more: "When will I hear? By Friday, she reckoned."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.acts import Deed, deed, of_noun
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import fill_due, is_meeting_time
from nudged.reading.statements.persons import sayer
from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_AWAITED = ("answer", "doc", "call", "money")
_GIVEN = ("reply", "call", "send", "give", "confirm", "tell", "decide", "arrive", "depart")
_SHORT = 3
_KINDS = (
    "date", "dom", "wd", "rel", "dur", "period", "nth-week", "week-of", "later", "holiday", "season", "nth-wd", "vague",
)  # fmt: skip


def asked(s: Sentence) -> Deed | None:
    """What the candidate asks when they will get: "when do they decide?", « et le contrat ? », "feedback?"."""
    if not s.count or s.tagged.tokens[-1].norm != "?" or s.context.heading or s.context.todo:
        return None
    if s.context.voice != "me" or s.context.label is not None or any(s.quoted) or s.tagged.has("third"):
        return None
    if any(group.tense == "infinitive" and group.cls in _GIVEN and not group.to_me for group in s.groups):
        return None  # « quand leur donner ma réponse ? »
    acting = [group for group in s.groups if group.tense != "infinitive" and not _idle(s, group)]
    if any(not _gives(s, group) for group in acting):
        return None
    noun = next((noun for noun in s.tagged.all_nouns if noun.cat in _AWAITED and not _ours(s, noun)), None)
    if noun is not None:
        return of_noun(noun)
    giving = next((group for group in acting if side(s, group) in ("them", "none")), None)
    done = deed(s, giving) if giving is not None else None
    if done is not None and done.act is not None:
        return done
    return Deed(Act.REPLY) if acting else None


def answered(s: Sentence) -> bool:
    """Note the promise that a time alone tells, right behind the question for it."""
    done = s.carried.asked
    when = s.tagged.times[0] if s.tagged.times else None
    if done is None or when is None or when.past or when.event or when.kind not in _KINDS or not _opens(s, when):
        return False
    if is_meeting_time(s, when) or any(s.tagged.has(cat) for cat in ("if", "maybe", "hope", "third", "nothing")):
        return False
    if any(not (group.cls in ("say", "tell") or _idle(s, group)) or side(s, group) == "us" for group in s.groups):
        return False
    if s.tagged.noun_in(when.last, s.count, *_AWAITED, "meeting") is not None:
        return False
    draft = Draft(Type.PROMISE, 0, s.count, when.first, done.act, sayer(s), thing=done.thing)
    fill_due(s, draft, [when, *(other for other in s.tagged.times[1:] if not other.past)])
    s.drafts.append(draft)
    return True


def _opens(s: Sentence, when: When) -> bool:
    """Whether a time stands at the head of a sentence, behind one or two small words at most."""
    before = range(when.first)
    return when.first <= _SHORT and all(s.tagged.norms[step] in s.tagged.lexicon.known for step in before)


def _idle(s: Sentence, group: Group) -> bool:
    """Whether a verb asks only for when something is: « la réponse, c'est pour quand ? »."""
    return group.lemma in s.tagged.lexicon.word_classes["to-be"]


def _gives(s: Sentence, group: Group) -> bool:
    """Whether a verb of a question tells what they do, or what the candidate gets or will know."""
    whose, classes = side(s, group), s.tagged.lexicon.word_classes
    if group.negated or group.tense == "past":
        return False
    if whose in ("them", "thing", "none"):
        return group.cls in _GIVEN
    gets = group.cls == "receive" or group.passive or group.lemma in classes["having-verb"] | classes["knowing-verb"]
    return whose == "us" and gets


def _ours(s: Sentence, noun: Tag) -> bool:
    """Whether a noun is the candidate's to give: « le test ? », « mes références ? »."""
    return noun.val == "test" or s.tagged.has("own-doc", max(0, noun.first - 1), noun.last)
