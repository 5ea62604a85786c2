"""What the `summary` command does: a sheet for supervision as a PDF, of what may be shared and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import secret_input
from app.headless import DONE, opened, refuse_unreadable
from app.secret_input import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date
    from pathlib import Path

    from app.headless import Say
    from app.sharing.gathering import Gathered
    from app.sharing.service import Sharing
    from app.sharing.templates import Template
    from models.domain.document import Document

    Draw = Callable[[Document, Template], tuple[bytes, int]]

TEMPLATE = "supervision"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the sheet is to look back on.

    Attributes:
        since: First day.
        until: Last day, or None for today.
        selection: Name of a saved selection, or "" for everything that may be shared unasked.
        out: The file to make.
    """

    since: date
    until: date | None
    selection: str
    out: Path


def summary(folder: Path, source: str | None, wanted: Wanted, *, draw: Draw, say: Say) -> int:
    """Write the sheet to a new file; what is private is on it only when the saved selection says so."""
    from app.clock import SystemClock, shift_date
    from app.sharing.gathering import left_out
    from app.sharing.known_words import known_words
    from app.sharing.pdf import write_new
    from app.sharing.pseudonyms import released
    from models.domain.departure import DepartureKind, DepartureRoute

    refuse_unreadable(folder)
    if wanted.out.exists():
        raise UsageError(problem="There is already something where the sheet would go")
    if (wanted.until or shift_date(SystemClock().now())) < wanted.since:
        raise UsageError(problem="The last day is before the first one")
    with secret_input.lent(source) as passphrase, opened(folder, passphrase) as context:
        sharing = context.sharing()
        gathered = sharing.gather(wanted.since, wanted.until)
        template = sharing.templates()[TEMPLATE]
        chosen = _chosen(sharing, gathered, wanted.selection)
        document = sharing.make(template, gathered, chosen, gathered.shareable_actions)
        document = released(document, sharing.names(), known_words())
        data, pages = draw(document, template)
        write_new(wanted.out, data)
        records = len(document.sources)
        context.departures.note(DepartureKind.SUPERVISION, DepartureRoute.PDF, pages=pages, records=records)
        say(f"pages: {pages}")
        total = len(gathered.passages)
        say(f"answers: {total - len(left_out(gathered, chosen))} of {total}")
        say(f"to look at before it is shared: {_recognisable(document, sharing)}")
    say("The file is not encrypted: keep it as you would keep it on paper.")
    return DONE


def _chosen(sharing: Sharing, gathered: Gathered, selection: str) -> Collection[str]:
    from app.sharing.gathering import chosen_by, shareable

    if not selection:
        return shareable(gathered)
    saved = sharing.selections()
    if selection not in saved:
        raise UsageError(problem="There is no selection of that name")
    return chosen_by(saved[selection], gathered)


def _recognisable(document: Document, sharing: Sharing) -> int:
    """Return how many names, numbers and places still stand in a document."""
    from app.journal.markdown import plain
    from app.sharing.identifiers import check, is_bare_day
    from app.sharing.known_words import known_words

    names = sharing.names()
    texts = (plain(part.text) for part in document.parts)
    found = (check(text, known_words(), own=names.own, ignored=names.ignored) for text in texts)
    return sum(not is_bare_day(each) for findings in found for each in findings)
