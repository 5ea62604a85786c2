"""What the journal has to know of worksheets, through three questions; it never sees a worksheet itself.

Whoever opens a journal answers them from the library. Without a library every text in an answer counts as words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from models.domain.entry import JsonValue


class Words(Protocol):
    """Tells an answer in words."""

    def __call__(
        self, worksheet_id: str, key: str, value: JsonValue, labels: Mapping[str, str] | None = None
    ) -> str:
        """Return what a person would read: labels in place of ids, "" when there is nothing; must not fail."""


def texts(value: JsonValue) -> Iterator[str]:
    """Yield every text in an answer, as it is stored."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, Iterable):
        for part in value:
            yield from texts(part)


def every_text(worksheet_id: str, key: str, value: JsonValue, labels: Mapping[str, str] | None = None) -> str:
    """Return every text in an answer, one a line; `Words` for when no worksheets are at hand."""
    del worksheet_id, key, labels
    return "\n".join(texts(value))


def no_aliases(worksheet_id: str) -> frozenset[str]:
    """Return no fields: `Wording.aliases` for when no worksheets are at hand."""
    del worksheet_id
    return frozenset()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a worksheet asks, as far as thoughts are concerned.

    Attributes:
        thoughts: Fields answered with a list of thoughts.
        lines: Fields answered with one line, shown as it was typed; all other writing is Markdown.
        body: Fields answered with words for what the body does.
        takes_tags: Whether words may be tagged with a kind of thinking.
    """

    thoughts: frozenset[str] = frozenset()
    lines: frozenset[str] = frozenset()
    body: frozenset[str] = frozenset()
    takes_tags: bool = True


NOTHING_KNOWN = Asked()


def nothing_known(worksheet_id: str) -> Asked:
    """Return what is taken for granted of any worksheet: `Wording.asked` for when none are at hand."""
    del worksheet_id
    return NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class Wording:
    """The three questions.

    Attributes:
        words: Tells an answer in words.
        aliases: Returns the ids of the fields of a worksheet in which people are named by role.
        asked: Returns what a worksheet asks, as far as thoughts are concerned.
    """

    words: Words = every_text
    aliases: Callable[[str], frozenset[str]] = no_aliases
    asked: Callable[[str], Asked] = nothing_known


@dataclass(frozen=True, slots=True)
class Telling:
    """How the answers of one entry are told: its worksheet, and the wording they were given under."""

    wording: Wording
    worksheet_id: str
    labels: Mapping[str, str]

    def words(self, key: str, value: JsonValue) -> str:
        """Return an answer in words."""
        return self.wording.words(self.worksheet_id, key, value, self.labels)

    def written(self, key: str, value: JsonValue) -> Iterator[str]:
        """Yield the texts of an answer that somebody wrote, not those that stand for an option or another thing."""
        if key in self.wording.asked(self.worksheet_id).thoughts:
            yield from _thoughts(value)
        elif isinstance(value, str):
            if self.words(key, value) == value:
                yield value
        elif isinstance(value, Mapping):
            for name, part in value.items():
                yield from self.written(name if name in self.labels else key, part)
        elif isinstance(value, Iterable):
            for part in value:
                yield from self.written(key, part)

    def people(self, answers: Mapping[str, JsonValue]) -> tuple[str, ...]:
        """Return the people named by role, in the order of the answers, each once."""
        fields = self.wording.aliases(self.worksheet_id)
        return tuple(dict.fromkeys(_named(answers, fields))) if fields else ()


def _thoughts(value: JsonValue) -> Iterator[str]:
    """Yield the words of a list of thoughts, without the names of its lines and tags."""
    for line in value if isinstance(value, list | tuple) else ():
        if isinstance(line, Mapping):
            yield from texts(line.get("text"))


def _named(value: JsonValue, fields: frozenset[str]) -> Iterator[str]:
    """Yield what is answered to any of `fields`, also in the repetitions of a section."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from texts(part) if key in fields else _named(part, fields)
    elif isinstance(value, Iterable) and not isinstance(value, str):
        for part in value:
            yield from _named(part, fields)
