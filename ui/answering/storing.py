"""The work that the journal's thread does for the writing page, each as one function."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.entry import Changes, WorksheetRef

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.journal.draft import Draft
    from app.journal.service import Journal
    from app.worksheets.schema import Worksheet


def save(journal: Journal, draft: Draft, tags: Iterable[str] | None) -> Changes:
    """Store a draft, and its tags where they changed."""
    changes = journal.save(draft)
    return changes if tags is None else _both(changes, journal.set_tags(draft.id, tags))


def seal(journal: Journal, draft: Draft) -> Changes:
    """Store a draft and seal it."""
    journal.save(draft)
    return journal.seal(draft.id)


def let_go(journal: Journal, draft: Draft, fields: Iterable[str]) -> Changes:
    """Keep an entry without the answers in `fields` and without any earlier version."""
    journal.save(draft)
    journal.drop_answers(draft.id, fields)
    return journal.keep(draft.id)


def mark(journal: Journal, worksheet: Worksheet) -> Changes:
    """Keep an entry that says no more than that a worksheet was used."""
    reference = WorksheetRef(worksheet.id, worksheet.version, worksheet.lang)
    draft = journal.new_draft(reference, {})
    journal.save(draft)
    return journal.keep(draft.id)


def _both(first: Changes, second: Changes) -> Changes:
    return Changes(
        first.entries | second.entries, first.tags or second.tags, first.settings | second.settings
    )
