"""What every importer makes of its format: pages with their own time, and what could not be read, by name."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.transfer.errors import DamagedFileError, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

LONGEST_TEXT = 1_000_000
"""Characters of one page; the longest book chapter has a tenth of it."""
LONGEST_TITLE = 300
MOST_PAGES = 200_000
"""Pages of one import; a page a day takes five centuries."""
MOST_REFUSED = 20_000
"""Refusals after which a file is not worth reading on."""
LONGEST_TAG = 80
MOST_TAGS = 60


class Reason(StrEnum):
    """Why something in a file was left out."""

    NO_DATE = "no-date"
    EMPTY = "empty"
    ENCRYPTED = "encrypted"
    UNREADABLE = "unreadable"
    TOO_LONG = "too-long"


class Remark(StrEnum):
    """What is worth knowing of pages that are brought in."""

    DATED_BY_FILE = "dated-by-file"
    """The page says no day; it got the one its file was last changed on."""
    ZONE_UNKNOWN = "zone-unknown"
    """Its time zone is not known here; the time is kept as UTC."""
    MEDIA = "media"
    """Pictures and recordings that stay where they are; the page names them."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that is not brought in.

    Attributes:
        name: File, row or title by which the person finds it. Never logged.
    """

    name: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Thinking:
    """A thought with the kinds of thinking seen in it, under the names the other program has for them."""

    thought: str
    challenge: str = ""
    fairer: str = ""
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of another journal.

    Attributes:
        source_id: What it is called there, or "" where pages have no names.
        written_at: With the UTC offset of the place it was written at, as far as that is known.
        text: Markdown.
        day: The day it stood under there.
        stamp: Its time as the file says it, by which the same page is known again on a computer in another zone.
        thinking: When it is the record of a thought; the text is then left empty.
    """

    source_id: str
    written_at: datetime
    text: str
    title: str = ""
    tags: tuple[str, ...] = ()
    day: date | None = None
    stamp: str = ""
    thinking: Thinking | None = None


@dataclass(slots=True)
class Found:
    """What a file holds, gathered while it is read."""

    pages: list[Page] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    remarks: dict[Remark, int] = field(default_factory=dict)

    def add(self, page: Page, name: str) -> None:
        """Take a page in, tidied; one without words, or longer than a page can be, is refused.

        Raises:
            TooLargeError: There are more of them than any journal has.
        """
        if len(self.pages) >= MOST_PAGES:
            raise TooLargeError
        words = page.thinking.thought if page.thinking else page.text
        if not words.strip() and not page.title.strip():
            self.refuse(name, Reason.EMPTY)
        elif len(page.text) > LONGEST_TEXT:
            self.refuse(name, Reason.TOO_LONG)
        else:
            self.pages.append(_tidy(page))

    def refuse(self, name: str, reason: Reason) -> None:
        """Leave something out.

        Raises:
            DamagedFileError: Hardly anything in the file can be read.
        """
        if len(self.refused) >= MOST_REFUSED:
            raise DamagedFileError
        self.refused.append(Refused(name[:LONGEST_TITLE], reason))

    def remark(self, remark: Remark, count: int = 1) -> None:
        """Note something about pages that are brought in."""
        if count:
            self.remarks[remark] = self.remarks.get(remark, 0) + count


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the reading happens.

    Attributes:
        local: Gives a time without a zone the offset it had on this computer.
        tick: Called for every page; raises `ImportStoppedError` when the person has seen enough.
        freecbt: Ids of kinds of thinking, by the names FreeCBT gives them.
    """

    local: Callable[[datetime], datetime]
    tick: Callable[[], None] = lambda: None
    freecbt: Mapping[str, str] = field(default_factory=dict)


def on_this_computer(naive: datetime) -> datetime:
    """Return `naive` with the UTC offset that this computer's zone had then.

    Raises:
        ValueError: The computer knows no such time.
    """
    try:
        return naive.astimezone()
    except (OverflowError, OSError):
        raise ValueError("a time outside of what the computer knows") from None


def _tidy(page: Page) -> Page:
    tags = dict.fromkeys(" ".join(tag.split())[:LONGEST_TAG] for tag in page.tags)
    return Page(
        source_id=page.source_id[:LONGEST_TITLE],
        written_at=page.written_at,
        text=_lines(page.text).strip("\n"),
        title=" ".join(page.title.split())[:LONGEST_TITLE],
        tags=tuple(tag for tag in tags if tag)[:MOST_TAGS],
        day=page.day or page.written_at.date(),
        stamp=page.stamp or page.written_at.isoformat(),
        thinking=page.thinking,
    )


def _lines(text: str) -> str:
    """Return `text` with one kind of line end, and without the marks that stand for nothing."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u200b", "").replace("\ufeff", "")
