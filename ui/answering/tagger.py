"""How pages reach the tagging of thoughts: what they ask for, and what asks nobody where there is no tagging.

The feature that answers lives elsewhere and is handed in by the shell; pages know no more of it than this.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from models.domain.entry import EntryId
    from models.domain.thought import ThoughtTag
    from ui.answering.text_marks import TextMarks


@dataclass(frozen=True, slots=True)
class TaggedEntry:
    """The entry whose words can be tagged.

    Attributes:
        allowed: Whether its worksheet lets words be looked at as thoughts at all.
        save: Brings everything on the page into the journal; returns whether the entry is there.
    """

    id: EntryId
    allowed: bool
    save: Callable[[], bool]


class Tagger(Protocol):
    """What a page may ask about thoughts."""

    def follow(self, entry: TaggedEntry | None) -> None:
        """Belong to `entry` from now on, or to none."""

    def rest(self) -> None:
        """Look for nothing and wait for nothing, because the page goes out of sight."""

    def join(self, text: TextMarks) -> None:
        """Let words of `text` be tagged."""

    def line(self) -> QWidget | None:
        """Return what says how tagging goes, to be laid out under the words; None where there is no tagging."""

    def label(self, kind: str) -> str:
        """Return what a kind of thinking is called."""

    def is_fair(self, kind: str) -> bool:
        """Tell whether a kind says that a thought is no error."""

    def set_aside(self) -> bool:
        """Mark the selected words for supervision, or take that mark off where the cursor is; tell whether it could."""

    def choose(
        self,
        quote: str,
        tags: tuple[ThoughtTag, ...],
        *,
        beside: QWidget,
        chosen: Callable[[tuple[ThoughtTag, ...]], None],
    ) -> None:
        """Let the person choose tags for `quote`.

        Args:
            quote: The words, shown above the choice.
            tags: What they carry now.
            beside: Where the focus returns to; the choice opens over its page.
            chosen: Bound method, called with the new tags when the person is done; not called when they leave it.
        """


class NoTagger:
    """Stands where nothing can be tagged."""

    def follow(self, entry: TaggedEntry | None) -> None:
        """Take no note."""

    def rest(self) -> None:
        """Do nothing."""

    def join(self, text: TextMarks) -> None:
        """Take no note."""

    def line(self) -> None:
        """Say nothing."""

    def label(self, kind: str) -> str:
        """Return the id, for want of words."""
        return kind

    def is_fair(self, kind: str) -> bool:  # noqa: ARG002 - the port's signature
        """Tell nothing apart."""
        return False

    def set_aside(self) -> bool:
        """Mark nothing."""
        return False

    def choose(
        self,
        quote: str,
        tags: tuple[ThoughtTag, ...],
        *,
        beside: QWidget,
        chosen: Callable[[tuple[ThoughtTag, ...]], None],
    ) -> None:
        """Offer nothing."""


NO_TAGGER = NoTagger()
