"""The command line's own words by gettext: English in the code, the other languages in ``locale/LANG``.

The sentences about processes stand in ``nudged.messages``; here are the remarks and questions of the commands. The
compiled catalogs are made when the package is built, which an editable install does too.
"""

from __future__ import annotations

import functools
import gettext
from pathlib import Path

from nudged.messages import spaced

DOMAIN = "nudge"
LOCALE = Path(__file__).parent / "locale"


def N_(text: str) -> str:  # noqa: N802 - gettext's own name, which extraction looks for
    """Mark ``text`` for translation, to be translated where it is shown."""
    return text


class Words:
    """The words of ``lang``: called with an English text, it gives that language's, with the values put in."""

    def __init__(self, lang: str, catalog: gettext.NullTranslations) -> None:
        self.lang, self._catalog = lang, catalog

    def __call__(self, text: str, /, **values: object) -> str:
        said = spaced(self.lang, self._catalog.gettext(text))
        return said.format_map(values) if values else said

    def ngettext(self, one: str, many: str, count: int, /, **values: object) -> str:
        """The text for ``count``, which is given to it as ``count``."""
        said = spaced(self.lang, self._catalog.ngettext(one, many, count))
        return said.format_map({"count": count, **values})


@functools.cache
def words(lang: str) -> Words:
    """The words of ``lang``; English where it has no catalog."""
    return Words(lang, gettext.translation(DOMAIN, LOCALE, [lang], fallback=True))
