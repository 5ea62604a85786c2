"""Words for parts of a score: an instrument's only on request, and always with a word on what they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from app.worksheets.loader import load
from ui.answering.bands import as_told
from ui.answering.score_words import score_words
from ui.settings.scores import ScoreSettings
from ui.tasks.worker import SynchronousWorker

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from app.worksheets.schema import Worksheet

WORKSHEET = """
schema = 1
id = "user.check"
version = "1.0.0"
lang = "en-GB"
kind = "{kind}"
title = "Check"
[[section]]
id = "page"
title = "The page"
[[section.field]]
id = "tired"
type = "scaling"
label = "How tired are you?"
[[score]]
id = "tired"
label = "Tiredness"
method = "max"
items = ["tired"]
range = [1, 10]
bands = [{{ upto = 5, label = "Lower half" }}, {{ upto = 10, label = "Upper half", note = "Rest first." }}]
"""
NO_DIAGNOSIS = "This is not a diagnosis."


def worksheet(folder: Path, kind: str) -> Worksheet:
    file = folder / "check.toml"
    file.write_text(WORKSHEET.format(kind=kind), encoding="utf-8")
    return load(file)


def settings(qtbot: QtBot, context: AppContext) -> tuple[ScoreSettings, QCheckBox]:
    """Return the settings as they are opened anew, with the choice in them."""
    part = ScoreSettings(journal=context.journal, worker=SynchronousWorker())
    qtbot.addWidget(part)
    box = part.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    return part, box


def told(context: AppContext, sheet: Worksheet) -> list[str]:
    ((_, words),) = score_words(as_told(context.journal, sheet), {"tired": 7})
    return words.split("\n")[1:]


def test_an_instrument_says_no_more_than_its_number_until_it_is_asked(
    context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = worksheet(tmp_path, "instrument")
    assert told(context, sheet) == []

    part, choice = settings(qtbot, context)
    choice.click()
    assert told(context, sheet) == ["Upper half", "Rest first.", NO_DIAGNOSIS]

    later, choice = settings(qtbot, context)
    assert choice.isChecked()
    choice.click()
    assert told(context, sheet) == []
    del part, later


def test_a_persons_own_words_for_their_own_audit_are_told(context: AppContext, tmp_path: Path) -> None:
    assert told(context, worksheet(tmp_path, "audit")) == ["Upper half", "Rest first."]
