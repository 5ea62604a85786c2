"""What was answered in an entry, in the form in which it is stored."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.entry import Entry, Feeling, Phase
from models.repositories.values import UnreadableError, from_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.domain.action import Action
    from models.domain.thought import Thought


@dataclass(frozen=True, slots=True)
class Content:
    """Everything of an entry that a person can rewrite.

    Attributes:
        labels: The wording of the fields, by field id, in the order of the worksheet.
        answers: JSON text by field id.
        words: Number of words in the answers.
    """

    title: str
    labels: Mapping[str, str]
    answers: Mapping[str, str]
    feelings: tuple[Feeling, ...]
    words: int

    def says_the_same(self, other: Content) -> bool:
        """Tell whether nothing would be lost by keeping only one of the two."""
        return (
            self.title == other.title
            and self.answers == other.answers
            and self.feelings == other.feelings
            and self.labels == other.labels
        )


@dataclass(frozen=True, slots=True)
class Extract:
    """What is derived from a content for reading lists and searching.

    Attributes:
        preview: Its beginning, on one line.
        body: All of its text; None leaves the full-text index as it is for now.
    """

    preview: str
    body: str | None


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry that is ready to be added.

    Attributes:
        people: Whom it speaks of, by role.
        actions: What was written in it as a step to take; its extract holds their words already.
        thoughts: The lines of its lists of thoughts.
    """

    entry: Entry
    content: Content
    extract: Extract
    people: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    thoughts: tuple[Thought, ...] = ()


def pack(content: Content) -> bytes:
    """Return a content as compressed JSON, for a revision."""
    document = {
        "title": content.title,
        "words": content.words,
        "labels": dict(content.labels),
        "answers": dict(content.answers),
        "feelings": [[f.field, f.phase, f.word, f.intensity] for f in content.feelings],
    }
    return zlib.compress(json.dumps(document, separators=(",", ":")).encode())


def unpack(snapshot: bytes) -> Content:
    """Return the content a revision holds.

    Raises:
        UnreadableError: The snapshot is damaged.
    """
    try:
        document = from_json(zlib.decompress(snapshot).decode())
    except (zlib.error, UnicodeDecodeError):
        raise UnreadableError from None
    return Content(
        title=document["title"],
        labels=document["labels"],
        answers=document["answers"],
        feelings=tuple(Feeling(f, Phase(p), w, i) for f, p, w, i in document["feelings"]),
        words=document["words"],
    )
