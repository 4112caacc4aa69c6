"""Write what the words weigh (``nudged.reading.weights_en`` and ``weights_fr``), as counted in the annotated notes.

usage: weigh.py    (``make weights``: needs scikit-learn)

A logistic regression over the words of each sentence in which somebody else than the candidate acts: does it hold a
promise? The corpora that nobody looks into (see ``test_reading_corpus``) are left out, so that they still tell how
well unseen notes are read.
"""

from __future__ import annotations

import json
import sys
import textwrap
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from evaluate import overlaps
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from nudged.model import Type
from nudged.reading.languages import lexicons
from nudged.reading.note import read_note, read_sentences
from nudged.reading.settings import ReadingSettings
from nudged.reading.statements.voices import side
from nudged.reading.statements.weighed import traits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading.statements import Sentence

CORPUS = Path(__file__).parent
READING = CORPUS.parents[1] / "daemon" / "nudged" / "reading"
SEALED = ("sealed", "closed", "unseen", "unread", "hidden", "shut", "astray")
LANGUAGES = {"en": "English", "fr": "French"}
SEEN = 3
"""Sentences in which a word must stand to be counted."""
HARD = 2.0
"""How often a sentence counts that looks like a promise of theirs and is none."""
ROW, TRUE_ROW = 0.2, 0.6
"""How often a sentence counts that was made up alone, outside of any note; and where it is a promise."""


def main() -> None:
    for lexicon in lexicons(ReadingSettings()):
        lexicon.weights.clear()  # they are counted anew
    cases: dict[str, list[tuple[set[str], bool, float]]] = defaultdict(list)
    for file in sorted(CORPUS.glob("*.jsonl")):
        if not file.name.startswith(SEALED):
            for row in file.read_text(encoding="utf-8").splitlines():
                for language, case in _sentences(json.loads(row)):
                    cases[language].append(case)
    for file in sorted(CORPUS.glob("*-*.txt")):
        for row in file.read_text(encoding="utf-8").splitlines():
            for language, case in _row(row):
                cases[language].append(case)
    for code, name in LANGUAGES.items():
        text = _module(name, _weights(cases[code]))
        (READING / f"weights_{code}.py").write_text(text, encoding="utf-8")
        sys.stdout.write(f"{code}: {len(cases[code])} sentences, {sum(case[1] for case in cases[code])} promises\n")


def _sentences(case: dict[str, Any]) -> Iterator[tuple[str, tuple[set[str], bool, float]]]:
    """The sentences in which somebody else acts: the traits, whether it is a promise, and how often it counts."""
    if "file" not in case or "expect" not in case:
        return
    saved = datetime.fromisoformat(case["mtime"]).replace(tzinfo=ZoneInfo("UTC"))
    quotes = [one["quote"] for one in case["expect"] if one["type"] == "promise"]
    file, settings = f"{case['id']}/{case['file']}", ReadingSettings()
    kept = [one.quote for one in read_note(case["text"], file=file, modified=saved, settings=settings)]
    for read in read_sentences(case["text"], file, saved, settings):
        s = read.sentence
        text = read.text[read.piece.start : read.piece.end]
        promise = any(overlaps(case["text"], quote, text) for quote in quotes)
        told_again = any(one.type is Type.PROMISE and one.quote not in kept for one in read.statements)
        if s.count and (promise or (_acts(s) and not told_again)):
            yield s.tagged.lexicon.code, (traits(s.tagged), promise, HARD if not promise and _hard(s) else 1.0)


def _row(row: str) -> Iterator[tuple[str, tuple[set[str], bool, float]]]:
    """The sentences of a row of "kind + kind | text"; of several, only where none is a promise or all may be."""
    kinds, bar, text = row.partition("|")
    saved = datetime(2026, 3, 5, 18, tzinfo=ZoneInfo("UTC"))
    note = f"# Acme\n\n{text.strip()}\n"
    found = [read.sentence for read in read_sentences(note, "Acme.md", saved, ReadingSettings())][1:] if bar else []
    promise = "promise" in kinds
    if len(found) == 1 or not promise:
        for s in found:
            if s.count and (promise or _acts(s)):
                yield s.tagged.lexicon.code, (traits(s.tagged), promise, TRUE_ROW if promise else ROW)


def _acts(s: Sentence) -> bool:
    return any(
        group.tense in ("future", "present", "progressive", "past") and side(s, group) != "us" for group in s.groups
    )


def _hard(s: Sentence) -> bool:
    sides = ("them", "thing", "none", "third")
    return any(group.tense in ("future", "present", "progressive") and side(s, group) in sides for group in s.groups)


def _weights(cases: list[tuple[set[str], bool, float]]) -> dict[str, int]:
    """The weight of each trait in tenths; that of a sentence without any stands under ""."""
    counts: dict[str, int] = defaultdict(int)
    for found, _, _ in cases:
        for trait in found:
            counts[trait] += 1
    table = DictVectorizer()
    rows = table.fit_transform([{trait: 1 for trait in found if counts[trait] >= SEEN} for found, _, _ in cases])
    fitted = LogisticRegression(C=1, max_iter=1000).fit(
        rows, [promise for _, promise, _ in cases], sample_weight=[often for _, _, often in cases]
    )
    tenths = {trait: round(10 * weight) for trait, weight in zip(table.feature_names_, fitted.coef_[0], strict=True)}
    return {"": round(10 * fitted.intercept_[0]), **{trait: weight for trait, weight in tenths.items() if weight}}


def _module(language: str, weights: dict[str, int]) -> str:
    alike: dict[int, list[str]] = defaultdict(list)
    for trait, weight in weights.items():
        alike[weight] += [trait] if trait else []
    rows = [f"{weights['']}"]
    for weight in sorted(alike):
        start = f"{weight} "
        rows += textwrap.wrap(
            " ".join(sorted(alike[weight])), 120, initial_indent=start, subsequent_indent=start,
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
    head = f'"""What {language} words weigh, in tenths of log odds: made by ``make weights``, not by hand."""'
    return head + '\n\nWEIGHTS = r"""\n' + "\n".join(rows) + '\n"""\n'


if __name__ == "__main__":
    main()
