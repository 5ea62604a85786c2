"""A place in the window: which page, and what it shows there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.domain.action import ActionId
    from models.domain.document import DocumentId
    from models.domain.entry import EntryId
    from models.domain.thought import ThoughtId


class PageName(StrEnum):
    """The pages of the window, in the order of the rail."""

    TODAY = "today"
    JOURNAL = "journal"
    TOOLS = "tools"
    TRENDS = "trends"
    ACTIONS = "actions"
    SUPERVISION = "supervision"
    SUPPORT = "support"
    SETTINGS = "settings"
    WRITING = "writing"
    WORKSHEET = "worksheet"
    THINKING = "thinking"
    PATTERNS = "patterns"
    EXPORT = "export"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go.

    Attributes:
        entry: Entry to open there, if any.
        worksheet: Id of the worksheet to begin, if any.
        text: What was already typed on the way there.
        thread: First entry of the series to continue, if any.
        search: Words to search for, if any.
        section: Part of the worksheet to open, if any.
        action: Action to show there, if any.
        origin: Entry from which a new one is begun, if any: what it has in common with it is carried over.
        thought: Thought to look at closely in the new entry, if any.
        document: Document to open there, if any.
    """

    page: PageName
    entry: EntryId | None = None
    worksheet: str = ""
    text: str = ""
    thread: EntryId | None = None
    search: str = ""
    section: str = ""
    action: ActionId | None = None
    origin: EntryId | None = None
    thought: ThoughtId | None = None
    document: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Destination:
    """A place under a name, for a list to choose from.

    Attributes:
        id: Name of its page.
        minutes: Never known: what is there is looked at, not filled in.
    """

    id: PageName
    title: str
    summary: str
    minutes: tuple[int, int] | None = None


def page_for(kind: str) -> PageName:
    """Return the page on which worksheets of `kind` are answered."""
    return PageName.WRITING if kind == "writing" else PageName.WORKSHEET
