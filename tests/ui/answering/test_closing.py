"""What the last screen says of the days on which a page comes back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.worksheets.loader import load
from app.worksheets.vocabulary import Vocabularies
from models.domain.entry import WorksheetRef
from ui.answering.closing import kept
from ui.answering.sheet import Sheet

if TYPE_CHECKING:
    from pathlib import Path

    from app.context import AppContext

WORKSHEET = """
schema = 1
id = "user.look-back"
version = "1.0.0"
lang = "en-GB"
kind = "reflection"
title = "Look back"
[schedule]
follow_up_days = [7, 14, 28]
[[section]]
id = "page"
title = "The page"
[[section.field]]
id = "text"
type = "text"
label = "What is there?"
[[section]]
id = "later"
title = "Later"
phase = "follow_up"
[[section.field]]
id = "again"
type = "text"
label = "And now?"
"""


@pytest.fixture
def sheet(context: AppContext, tmp_path: Path) -> Sheet:
    file = tmp_path / "look-back.toml"
    file.write_text(WORKSHEET, encoding="utf-8")
    worksheet = load(file)
    return Sheet(worksheet, context.journal.new_draft(WorksheetRef(worksheet.id, "1.0.0", "en-GB"), {}))


@pytest.mark.parametrize(("age", "left"), [(0, 3), (7, 2), (20, 1), (28, 0)])
def test_every_day_that_is_left_is_named(sheet: Sheet, tmp_path: Path, age: int, left: int) -> None:
    today = sheet.shift_date + timedelta(days=age)
    said = " ".join(kept(sheet, Vocabularies(tmp_path), can_open_up=False, today=today).lines)
    days = [sheet.shift_date + timedelta(days=each) for each in (7, 14, 28)]
    named = [day for day in days if f"{day.day} {day:%B}" in said]
    assert named == days[3 - left :]
