"""The words of an answer that was not ticked are nowhere in what leaves, nor in anything that is left around."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.generic import StreamObject

from app.sharing.gathering import suggested
from app.sharing.known_words import known_words
from app.sharing.pdf import finished, write_new
from app.sharing.pseudonyms import released
from models.domain.entry import WorksheetRef
from ui.supervision.drawing import pdf_of
from ui.supervision.paper import Paper
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.typesetting import typeset

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from app.context import AppContext
    from ui.theme.look import Look

PRIVATE = "marzipan accusation"


def everything_in(pdf: bytes) -> str:
    """Return the bytes of a PDF, each of its streams unpacked, and the text of its pages."""
    reader = PdfReader(BytesIO(pdf))
    objects = (reader.get_object(number) for number in range(1, int(str(reader.trailer["/Size"]))))
    streams = [each.get_data() for each in objects if isinstance(each, StreamObject)]
    texts = [page.extract_text() for page in reader.pages]
    return "\n".join([pdf.decode("latin-1"), *(each.decode("latin-1") for each in streams), *texts])


def test_what_was_not_ticked_is_nowhere(
    look: Look, context: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = tmp_path / "temporary"
    around.mkdir()
    monkeypatch.setenv("TMPDIR", str(around))
    found = context.worksheets.get("supervision-session")
    draft = context.journal.new_draft(WorksheetRef(found.id, found.version, found.lang), found.labels())
    answers = {"want": "Ten minutes about nights.", "hard_to_say": f"It was the {PRIVATE}."}
    context.journal.save(draft.with_answers(answers))
    sharing = context.sharing()
    gathered, template = sharing.gather(), sharing.templates()["supervision"]
    document = sharing.make(template, gathered, suggested(gathered))
    sharing.save(document)
    sheets = typeset(blocks_of(released(document, sharing.names(), known_words()), template), Paper())
    pdf = finished(pdf_of(sheets))
    write_new(tmp_path / "sheet.pdf", pdf)

    assert "Ten minutes about nights." in everything_in(pdf)
    assert PRIVATE in " ".join(passage.text for passage in gathered.passages)
    assert not any(word in everything_in(pdf) for word in PRIVATE.split())
    assert PRIVATE not in repr(sharing.get(document.id))
    assert list(around.iterdir()) == []
