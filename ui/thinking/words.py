"""Kinds of thinking and their tags in words, and finding a kind by what somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.domain.thought import FOR_SUPERVISION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from models.domain.thought import ThinkingKind, ThoughtTag

translate = QCoreApplication.translate


def name_in_words(kind: str, kinds: Mapping[str, ThinkingKind]) -> str:
    """Return what a kind is called, or the mark that keeps words for supervision."""
    if kind == FOR_SUPERVISION:
        return translate("Thinking", "For supervision")
    return kinds[kind].label if kind in kinds else kind


def tag_in_words(tag: ThoughtTag, kinds: Mapping[str, ThinkingKind]) -> str:
    """Return the name of a tag, with its strength where it has one."""
    name = name_in_words(tag.kind, kinds)
    if tag.strength is None:
        return name
    return translate("Thinking", "{kind}, {strength} of 100").format(kind=name, strength=tag.strength)


def tags_in_words(tags: Iterable[ThoughtTag], kinds: Mapping[str, ThinkingKind]) -> str:
    """Return all tags of a thought in one line."""
    said = "; ".join(tag_in_words(tag, kinds) for tag in tags)
    return said or translate("Thinking", "Marked, without a kind")


def names_in_words(tags: Iterable[ThoughtTag], kinds: Mapping[str, ThinkingKind]) -> str:
    """Return the names of the tags as part of a sentence, without strengths."""
    names = [name_in_words(tag.kind, kinds) for tag in tags]
    if len(names) < 2:
        return "".join(names)
    return translate("Thinking", "{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])


def shortened(quote: str, most: int) -> str:
    """Return words on one line, with at most so many characters of them."""
    words = " ".join(quote.split())
    return words if len(words) <= most else f"{words[:most].rstrip()}…"


def matches(kind: ThinkingKind, typed: str) -> bool:
    """Tell whether a kind is meant by what was typed: by its name, its other names, or what it is."""
    text = " ".join((kind.label, *kind.aka, kind.help, kind.number)).casefold().replace("’", "'")
    return all(word in text for word in typed.casefold().replace("’", "'").split())


def rank(kind: ThinkingKind, typed: str) -> int:
    """Return how near a kind is to what was typed: 0 where its name begins so, more where it is further."""
    wanted = typed.casefold().strip()
    if kind.label.casefold().startswith(wanted):
        return 0
    if any(name.casefold().startswith(wanted) for name in kind.aka):
        return 1
    return 2 if wanted in kind.label.casefold() else 3
