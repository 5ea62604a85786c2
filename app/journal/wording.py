"""What the journal has to know of worksheets, through two questions; it never sees a worksheet itself.

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
class Wording:
    """The two questions.

    Attributes:
        words: Tells an answer in words.
        aliases: Returns the ids of the fields of a worksheet in which people are named by role.
    """

    words: Words = every_text
    aliases: Callable[[str], frozenset[str]] = no_aliases


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
        if isinstance(value, str):
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


def _named(value: JsonValue, fields: frozenset[str]) -> Iterator[str]:
    """Yield what is answered to any of `fields`, also in the repetitions of a section."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from texts(part) if key in fields else _named(part, fields)
    elif isinstance(value, Iterable) and not isinstance(value, str):
        for part in value:
            yield from _named(part, fields)
