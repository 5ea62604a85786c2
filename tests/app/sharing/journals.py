"""A journal with pages of every freedom to share, for the tests of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import paths
from app.journal.anchoring import Span
from app.library import open_library
from app.shareable import open_sharing
from app.sharing.service import SESSION
from app.worksheets.vocabulary import Vocabularies
from models.domain.entry import Feeling, Phase, WorksheetRef

if TYPE_CHECKING:
    from app.journal.draft import Draft
    from app.sharing.service import Sharing
    from models.domain.entry import JsonValue
    from tests.models.journals import Opened

PRIVATE = "the marzipan accusation"
"""Words that stand in private answers alone."""


def sharing_over(opened: Opened) -> Sharing:
    library = open_library()
    return open_sharing(
        opened.transactions, opened.clock, library, Vocabularies(paths.resources() / "vocabularies")
    )


def add(opened: Opened, worksheet: str, *, tags: tuple[str, ...] = (), **answers: JsonValue) -> Draft:
    """Keep an answered worksheet, a minute later."""
    opened.clock.advance(minutes=1)
    found = open_library().get(worksheet)
    draft = opened.journal.new_draft(WorksheetRef(found.id, found.version, found.lang), found.labels())
    draft = draft.with_answers(answers)
    opened.journal.save(draft)
    opened.journal.keep(draft.id)
    if tags:
        opened.journal.set_tags(draft.id, tags)
    return draft


def prepared(opened: Opened) -> Draft:
    """Keep a prepared session in which every kind of answer was given."""
    return add(
        opened,
        "supervision-session",
        want="Ten minutes about nights.",
        went_well="Grace stayed calm.\n\n- so did I",
        heavy="The rota.",
        hard_to_say=f"It is {PRIVATE}.",
        needs=["listen", "think"],
    )


def recorded(opened: Opened, **answers: JsonValue) -> Draft:
    """Keep the record of a session, with what was learned from it."""
    return add(opened, SESSION, tags=(), learned="Nights wear me down.", practice="I ask earlier.", **answers)


def unfinished(opened: Opened) -> Draft:
    """Begin a session page and leave it unfinished, a minute later."""
    opened.clock.advance(minutes=1)
    found = open_library().get(SESSION)
    draft = opened.journal.new_draft(WorksheetRef(found.id, found.version, found.lang), found.labels())
    draft = draft.with_answers({"want": "Time."})
    opened.journal.save(draft)
    return draft


def set_aside(opened: Opened, draft: Draft, field: str, words: str) -> None:
    """Mark words of an answer for supervision."""
    opened.thoughts.set_words_aside(draft.id, field, Span(0, 0, words))


FELT = Feeling("feelings", Phase.BEFORE, "tired", 60)
