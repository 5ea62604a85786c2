"""What the Supervision page asks of the journal, on the worker's thread: plain data in, plain data out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.journal.errors import EntryNotFoundError
from app.sharing.known_words import known_words
from app.sharing.pseudonyms import released
from app.sharing.service import SESSION
from models.domain.document import DocumentKind
from models.domain.entry import Changes, EntryState
from ui.supervision.findings import found_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.context import AppContext
    from app.sharing.gathering import Gathered
    from app.sharing.pseudonyms import Names
    from app.sharing.templates import Template
    from models.domain.departure import Departure
    from models.domain.document import Document, DocumentId
    from models.domain.entry import EntryId

SUPERVISION = "supervision"
"""Id of the shape of a sheet for supervision."""

LOG = 8
"""Lines of the log that are shown at first."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What there is before anything is chosen.

    Attributes:
        since: First day that was not talked over yet.
        documents: The sheets made so far, the newest first.
        departures: What left the journal last, the newest first.
        titles: What the sheets and the accounts are called, by their ids.
        more: Whether more left the journal than that.
    """

    since: date
    documents: tuple[Document, ...]
    departures: tuple[Departure, ...]
    titles: Mapping[DocumentId, str] = field(default_factory=dict)
    more: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen.

    Attributes:
        gathered: What there was to choose from.
        passages: Keys of the answers that go along.
        actions: Ids of the actions that do.
        trends: Ids of the lines that do, each as a chart.
    """

    gathered: Gathered
    passages: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    trends: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Opened:
    """A document with what is needed to go on with it; `template` is None when its file is gone.

    Attributes:
        kept: Words of this document that were looked at and left as they are.
    """

    document: Document
    template: Template | None
    names: Names
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaving:
    """A document on its way out.

    Attributes:
        document: With people taken out.
        undecided: How many findings of the check nobody decided about.
    """

    document: Document
    undecided: int


def overview(context: AppContext, *, whole_log: bool = False) -> Overview:
    """Read what the page begins with."""
    sharing = context.sharing()
    documents = sharing.all(DocumentKind.SUPERVISION)
    titles = {each.id: each.title for each in (*documents, *sharing.all(DocumentKind.ACCOUNT))}
    log = context.departures.latest(None if whole_log else LOG + 1)
    shown = log if whole_log else log[:LOG]
    return Overview(sharing.since_last_time(), documents, shown, titles, more=len(log) > len(shown))


def gather(
    context: AppContext, template_id: str, since: date | None = None, until: date | None = None
) -> Gathered:
    """Read what could go into a document of a shape, from `since` or from where such a document begins.

    It reaches to `until`, or to today.
    """
    sharing = context.sharing()
    return sharing.gather_for(sharing.templates()[template_id], since, until)


def selections(context: AppContext) -> dict[str, frozenset[str]]:
    """Read the choices that were given a name."""
    return context.sharing().selections()


def save_selection(context: AppContext, name: str, choice: Choice) -> Changes:
    """Keep which questions are chosen under a name."""
    return context.sharing().save_selection(name, choice.gathered, choice.passages)


def remove_selection(context: AppContext, name: str) -> Changes:
    """Forget a choice that was given a name."""
    return context.sharing().remove_selection(name)


def drafted(context: AppContext, template_id: str, choice: Choice) -> Opened:
    """Return the document that would be made of what is chosen; nothing is stored."""
    sharing = context.sharing()
    template = sharing.templates()[template_id]
    found = sharing.make(template, choice.gathered, choice.passages, choice.actions, choice.trends)
    return Opened(found, template, sharing.names())


def made(context: AppContext, template_id: str, choice: Choice) -> Opened:
    """Make the document of what is chosen, and store it."""
    found = drafted(context, template_id, choice)
    context.sharing().save(found.document)
    return found


def opened(context: AppContext, document_id: DocumentId) -> Opened | None:
    """Read a document; None when it is not (any more) in the journal."""
    sharing = context.sharing()
    document = sharing.get(document_id)
    if document is None:
        return None
    template = sharing.templates().get(document.template)
    return Opened(document, template, sharing.names(), sharing.kept(document_id))


def leaving(context: AppContext, document_id: DocumentId) -> Leaving | None:
    """Return a document as it may leave; None when it is not (any more) in the journal."""
    found = opened(context, document_id)
    if found is None:
        return None
    known = known_words()
    document = released(found.document, found.names, known)
    return Leaving(document, len(found_in(document, found.names, known, ())))


def session_of(context: AppContext, document: Document) -> EntryId | None:
    """Return the entry in which the session was prepared that `document` draws on, or None."""
    for entry_id in document.sources:
        with suppress(EntryNotFoundError):  # deleted for good since
            entry = context.journal.record(entry_id).entry
            if entry.worksheet.id == SESSION and entry.state in {EntryState.DRAFT, EntryState.KEPT}:
                return entry_id
    return None


def session_to_record(context: AppContext) -> EntryId | None:
    """Return the session that was prepared last and that nobody wrote about since, or None."""
    return context.sharing().prepared()


def save(context: AppContext, document: Document | None) -> Changes:
    """Store a document as it stands; None, a page without one, changes nothing."""
    return Changes() if document is None else context.sharing().save(document)


def remove(context: AppContext, document_id: DocumentId) -> Changes:
    """Remove a document for good."""
    return context.sharing().remove(document_id)


def save_kept(context: AppContext, document_id: DocumentId, words: tuple[str, ...]) -> Changes:
    """Keep which words of a document were looked at and left as they are."""
    return context.sharing().keep_words(document_id, words)


def save_names(context: AppContext, names: Names) -> Changes:
    """Keep what was decided about names."""
    return context.sharing().save_names(names)
