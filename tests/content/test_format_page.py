"""The page for people who write worksheets names every key there is, and its examples work."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from app.worksheets.fields import FIELD_TYPES, Field, Question, Record, ShowIf
from app.worksheets.loader import check
from app.worksheets.overlay import laid_over, read_overlay
from app.worksheets.reading import parse
from app.worksheets.schema import (
    Band,
    Endings,
    ItemRun,
    LikertScale,
    Origin,
    Print,
    Privacy,
    Safety,
    Schedule,
    Score,
    Section,
    SliderScale,
    Trend,
    Worksheet,
)
from app.worksheets.vocabulary import Axis, Group, Vocabulary, Word
from tests.app.worksheets.files import SHIPPED, written

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "worksheet-format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
TABLES = (
    Worksheet, Origin, Safety, Privacy, Schedule, Endings, LikertScale, SliderScale, ItemRun, Section, Band, Score,
    Trend, Print, Question, ShowIf, Vocabulary, Axis, Group, Word,
)  # fmt: skip


@pytest.mark.parametrize("kind", [*TABLES, *get_args(Field)], ids=lambda kind: str(kind.__name__))
def test_every_key_is_on_the_page(kind: type[Record]) -> None:
    for field in msgspec.structs.fields(kind):
        assert re.search(rf"\b{field.encode_name}\b", PAGE), field.encode_name


def test_every_field_type_is_on_the_page() -> None:
    assert all(f"| `{name}` |" in PAGE for name in FIELD_TYPES)


def test_the_smallest_worksheet_works(tmp_path: Path) -> None:
    sheet, unknown = check(written(tmp_path, EXAMPLES[0]))
    assert sheet.id.startswith("user.")
    assert unknown == ()


def test_the_overlay_works(tmp_path: Path) -> None:
    overlay = read_overlay(written(tmp_path, EXAMPLES[1], name="cy.self-care-audit.toml"))
    source = (SHIPPED / "self-care-audit.toml").read_text(encoding="utf-8")
    found = laid_over(parse(source, file="x"), overlay, file="cy.self-care-audit.toml")
    assert (found.unused, found.is_partly) == ((), False)
    assert found.table["title"] == "Archwiliad hunanofal"
