"""The catalogs of the command line: complete, in step with the code, and what the program shows."""

from __future__ import annotations

import re
import string
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import nudge
from nudge.words import LOCALE, words
from nudged.messages import spaced

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

REPOSITORY = Path(__file__).resolve().parents[2]
CODE = Path(nudge.__file__).parent
KEYWORDS = {"_": None, "N_": None, "words": None, "ngettext": (1, 2)}
Key = str | tuple[str, ...]


def extracted() -> set[Key]:
    """The English texts of the code and the templates, as ``make words`` finds them."""
    project: Any = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())
    tables = project["tool"]["babel"]["mappings"]
    method_map = [(table["pattern"], table["method"]) for table in tables]
    found: Any = extract_from_dir(CODE, method_map=method_map, keywords=KEYWORDS)
    return {message if isinstance(message, str) else tuple(message) for _, _, message, _, _ in found if message}


def catalog(lang: str) -> Catalog:
    with (LOCALE / lang / "LC_MESSAGES" / "nudge.po").open("rb") as file:
        return read_po(file, locale=lang)


def messages(lang: str) -> dict[Key, Message]:
    return {m.id if isinstance(m.id, str) else tuple(m.id): m for m in catalog(lang) if m.id}


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("lang", ["fr"])
class TestCatalog:
    def test_it_holds_every_text_and_no_other(self, lang: str) -> None:
        assert set(messages(lang)) == extracted()

    def test_every_text_is_translated_with_its_values(self, lang: str) -> None:
        for key, message in messages(lang).items():
            english, told = ([key], [message.string]) if isinstance(key, str) else (key, message.string)
            assert all(told), key
            assert not message.fuzzy, key
            for one in told:
                assert places(one) == places(english[-1]), key

    def test_the_program_speaks_by_it(self, lang: str) -> None:
        say = words(lang)
        for key, message in messages(lang).items():
            if isinstance(key, str):
                assert say(key) == spaced(lang, message.string), "the compiled catalog is old: run make lint"

    def test_numbers_take_their_form(self, lang: str) -> None:
        counted = [words(lang).ngettext("{count} note", "{count} notes", count) for count in (0, 1, 2)]
        assert counted == ["0 note", "1 note", "2 notes"]


def test_english_needs_no_catalog() -> None:
    assert words("en")("Written: {file}", file="a") == "Written: a"
    assert words("en").ngettext("{count} note", "{count} notes", 0) == "0 notes"


def test_texts_stand_where_extraction_finds_them() -> None:
    hidden = re.compile(r"""f(?:"[^"\n]*\{_[.(]|'[^'\n]*\{_[.(])|words\([\w.]*\)\(["']""")
    for file in CODE.rglob("*.py"):
        assert not hidden.search(file.read_text(encoding="utf-8")), file
