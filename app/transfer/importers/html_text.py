"""The words of notes that are kept as HTML; everything but paragraphs, lists and weight is passed over."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
_BREAKS = {"br": "\n", "p": "\n\n", "div": "\n", "li": "\n- ", "ul": "\n", "ol": "\n"}
_UNSPOKEN = frozenset({"script", "style", "head"})
_LOOKS_LIKE_IT = re.compile(
    r"</?(?:br|p|div|b|i|em|strong|ul|ol|li|span|u)\b[^<>]{0,200}>|&(?:nbsp|amp|lt|gt);", re.IGNORECASE
)


def as_markdown(text: str) -> str:
    """Return `text` as Markdown when it looks like HTML, and as it is otherwise."""
    if not _LOOKS_LIKE_IT.search(text):
        return text.strip()
    words = _Words()
    words.feed(text)
    words.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(words.found)).strip()


class _Words(HTMLParser):
    """Gathers what a page says."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Break the line, or turn weight on."""
        del attrs
        self._silent += tag in _UNSPOKEN
        self.found.append(_BREAKS.get(tag, _MARKS.get(tag, "")))

    def handle_endtag(self, tag: str) -> None:
        """Turn weight off again."""
        self._silent = max(0, self._silent - (tag in _UNSPOKEN))
        self.found.append(_MARKS.get(tag, ""))

    def handle_data(self, data: str) -> None:
        """Take words in."""
        if not self._silent:
            self.found.append(data.replace("\xa0", " "))
