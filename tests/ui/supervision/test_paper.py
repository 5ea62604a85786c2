"""On paper no line is cut and no heading stands alone, and a PDF holds every word, in order, and nobody's name."""

from __future__ import annotations

import string
import tempfile
from io import BytesIO
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PasswordType, PdfReader
from pypdfium2 import PdfDocument, PdfiumError

from app.sharing.pdf import finished
from models.domain.document import Part
from tests.ui.supervision.papers import KEPT, document, random_document, sample, supervision_template
from ui.supervision.drawing import page_words, pdf_of
from ui.supervision.paper import Paper, PaperSize, TextSize, units
from ui.supervision.sheet_blocks import HEADINGS, blocks_of
from ui.supervision.typesetting import Piece, Sheets, line_rect, typeset

if TYPE_CHECKING:
    from app.sharing.pagination import Placed
    from models.domain.document import Document
    from ui.theme.look import Look

GOLDEN = Path(__file__).parent / "golden"
PASSWORD = "fen & sedge"  # noqa: S105 - of a PDF made in this file
OVERHANG = units(6)
"""What may stand outside of a line: the space that ends it, or the lean of a slanted letter."""

FOOTER = "Prepared by the supervisee, anonymised."


def squeezed(text: str) -> str:
    return "".join(text.split())


def sheets_of(written: Document, paper: Paper) -> Sheets:
    return typeset(blocks_of(written, supervision_template()), paper, footer=FOOTER)


def bodies(pdf: bytes) -> list[str]:
    """Return the text layer of each page without its foot, which is checked on the way."""
    pages = PdfReader(BytesIO(pdf)).pages
    found = []
    for number, page in enumerate(pages, 1):
        text = squeezed(page.extract_text())
        foot = squeezed(FOOTER + page_words(number, len(pages)))
        assert text.endswith(foot)
        found.append(text.removesuffix(foot))
    return found


def fonts_of(reader: PdfReader) -> list[Any]:
    resources: Any = reader.pages[0]["/Resources"]
    return [each.get_object() for each in resources["/Font"].values()]


def check(written: Document, paper: Paper) -> int:
    """Check one document from its blocks to its PDF; return how many sheets it takes."""
    sheets = sheets_of(written, paper)
    blocks = blocks_of(written, supervision_template())
    for page in sheets.pages:
        for placed in page:
            room = line_rect(sheets, placed)
            assert room.top() >= paper.margin - 1
            assert room.bottom() <= paper.margin + paper.room + 1
            for piece in sheets.lines[placed.index].pieces:
                assert piece.left + piece.line.naturalTextWidth() <= paper.width + OVERHANG
    for page in sheets.pages[:-1]:
        last = sheets.lines[page[-1].index]
        assert not last.measured.must
        assert not any(_text(piece).rstrip().endswith(KEPT) for piece in last.pieces)
    pdf = finished(pdf_of(sheets))
    told = [(body, head_again(sheets, page)) for body, page in zip(bodies(pdf), sheets.pages, strict=True)]
    assert all(body.startswith(head) for body, head in told)
    words = "".join(body.removeprefix(head) for body, head in told)
    assert words == squeezed(" ".join(block.text for block in blocks))
    return len(sheets.pages)


def head_again(sheets: Sheets, page: tuple[Placed, ...]) -> str:
    """Return the words at the top of a page that stood on an earlier one: the head of a table that goes on."""
    lines = [sheets.lines[placed.index] for placed in page if placed.again]
    pieces = sorted((piece for line in lines for piece in line.pieces), key=lambda piece: piece.left)
    return squeezed("".join(map(_text, pieces)))


def paper_for(random: Random) -> Paper:
    return Paper(random.choice(list(PaperSize)), random.choice(list(TextSize)), plain=random.random() < 0.5)


def test_random_documents_keep_their_lines_headings_and_words(look: Look) -> None:
    random = Random(6)  # noqa: S311 - believable pages, not secrets
    for _ in range(8):
        check(random_document(random), paper_for(random))


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_two_hundred_random_documents_keep_their_lines_headings_and_words(look: Look) -> None:
    random = Random(200)  # noqa: S311 - believable pages, not secrets
    sheets = [check(random_document(random), paper_for(random)) for _ in range(200)]
    assert max(sheets) > 3


def test_a_pdf_names_nobody_and_carries_its_fonts(look: Look) -> None:
    pdf = finished(pdf_of(sheets_of(sample(), Paper())))
    reader = PdfReader(BytesIO(pdf))

    assert reader.metadata is None
    assert reader.xmp_metadata is None
    assert not any(
        name in pdf for name in (b"/Author", b"/Creator", b"/Producer", b"/CreationDate", b"/Title")
    )
    fonts = fonts_of(reader)
    assert fonts
    for font in fonts:
        described = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert "/FontFile2" in described or "/FontFile3" in described


def test_a_pdf_asks_for_its_password(look: Look) -> None:
    pdf = finished(pdf_of(sheets_of(sample(), Paper())), password=PASSWORD)
    reader = PdfReader(BytesIO(pdf))

    assert b"Fifteen" not in pdf
    assert reader.is_encrypted
    encryption: Any = reader.trailer["/Encrypt"]
    assert encryption["/R"] == 6
    assert reader.decrypt("wrong") is PasswordType.NOT_DECRYPTED
    assert reader.decrypt(PASSWORD) is not PasswordType.NOT_DECRYPTED
    assert "Fifteen" in reader.pages[0].extract_text()


def test_a_reader_that_others_wrote_opens_it_with_its_password(look: Look) -> None:
    pdf = finished(pdf_of(sheets_of(sample(), Paper())), password=PASSWORD)

    with pytest.raises(PdfiumError, match="password"):
        PdfDocument(pdf)
    with PdfDocument(pdf, password=PASSWORD) as document:
        assert "Fifteen minutes" in document[0].get_textpage().get_text_range()


@pytest.mark.parametrize("count", range(1, 41))
def test_every_reader_reads_the_words_however_many_letters_a_face_has(look: Look, count: int) -> None:
    """Glyphs are numbered, and what a face says of glyph 9 is not what it says of the character 9."""
    letters = string.ascii_letters[:count]
    words = f"{letters[: count // 2]} {letters[count // 2 :]}".strip()
    sheets = typeset(blocks_of(document(Part("a", letters, words), title=letters), None), Paper())

    with PdfDocument(finished(pdf_of(sheets))) as read:
        told = read[0].get_textpage().get_text_range().splitlines()
    assert told == [letters, letters, words, page_words(1, 1)]


def test_nothing_touches_the_folder_for_temporary_files(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = tmp_path.stat().st_mtime_ns
    finished(pdf_of(sheets_of(sample(), Paper())), password=PASSWORD)

    assert tmp_path.stat().st_mtime_ns == before  # not even one that was taken away again


def test_an_empty_part_leaves_no_heading(look: Look) -> None:
    assert "Learning" not in [block.text for block in blocks_of(sample())]


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_pages_read_as_before(look: Look, size: PaperSize) -> None:
    """The golden pages: line by line as they break on paper."""
    sheets = sheets_of(sample(), Paper(size))
    told = "\n\f\n".join(
        "\n".join(
            " ".join(_text(piece) for piece in sheets.lines[placed.index].pieces).rstrip() for placed in page
        )
        for page in sheets.pages
    )
    assert told + "\n" == (GOLDEN / f"sample-{size}.txt").read_text(encoding="utf-8")


def test_paper_has_the_sizes_it_says(look: Look) -> None:
    assert Paper(PaperSize.A4).sheet.width() == pytest.approx(units(595), abs=units(1))
    assert Paper(PaperSize.LETTER).sheet.height() == pytest.approx(units(792), abs=units(1))
    assert all(style in HEADINGS for style in ("title", "heading"))
    pages = {size: len(sheets_of(sample(), Paper(text=size)).pages) for size in TextSize}
    assert pages[TextSize.SMALL] <= pages[TextSize.MEDIUM] <= pages[TextSize.LARGE]


def _text(piece: Piece) -> str:
    layout, line = piece.layout, piece.line
    found = layout.text()[line.textStart() : line.textStart() + line.textLength()]
    return found.replace("\u2028", "")
