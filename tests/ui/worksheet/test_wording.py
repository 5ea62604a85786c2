"""What was answered reads as it was asked, whatever the worksheet says today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.worksheets.loader import Library
from tests.ui.worksheet.conftest import Desk
from tests.ui.worksheet.filling import button, click, fill
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

FILE = """
schema = 1
id = "user.tea"
version = "{version}"
lang = "en-GB"
kind = "record"
title = "Tea"
needs = ["unwind"]

[scale.often]
type = "likert"
options = [ {{ v = 0, label = "{never}" }}, {{ v = 1, label = "Always" }} ]

[[section]]
id = "cup"
title = "The cup"

[[section.field]]
id = "kind"
type = "choice"
label = "{question}"
options = [ {options} ]

[[section.field]]
id = "how_often"
type = "likert"
scale = "often"
label = "I sit down for it."

[[section.field]]
id = "new"
type = "text"
label = "{other}"
"""

FIRST = {
    "version": "1.0.0", "never": "Never", "question": "Which tea was it?", "other": "And then?",
    "options": '{ id = "mint", label = "Mint" }, { id = "black", label = "Black" }',
}  # fmt: skip
SECOND = {
    "version": "2.0.0", "never": "Hardly at all", "question": "What was in the cup?", "other": "What came next?",
    "options": '{ id = "black", label = "Builders" }, { id = "green", label = "Green" }',
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "worksheets"
    found.mkdir()
    return found


@pytest.fixture
def tea(context: AppContext, folder: Path, look: Look, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(_with(context, folder, FIRST), look, qtbot)
    yield desk
    desk.close()


def _with(context: AppContext, folder: Path, words: dict[str, str]) -> AppContext:
    (folder / "user.tea.toml").write_text(FILE.format(**words), encoding="utf-8")
    return replace(context, worksheets=Library(folder))


def test_an_answer_keeps_its_question_and_an_option_that_is_gone(
    tea: Desk, context: AppContext, folder: Path
) -> None:
    tea.begin("user.tea")
    kind, often, _ = tea.view().questions()
    click(button(kind, "Mint"))
    click(button(often, "Never"))
    tea.page.leave()
    entry = tea.entry()

    tea.context = _with(context, folder, SECOND)
    tea.reopen(entry)
    words = [each.text() for each in tea.view().findChildren(QLabel)]
    assert "Which tea was it?" in words, "the wording it was answered under"
    assert "What came next?" in words, "what is not answered yet is asked as it is today"
    kind, often, new = tea.view().questions()
    assert [each.text() for each in kind.findChildren(QPushButton) if each.isChecked()] == ["Mint"]
    assert [each.text() for each in often.findChildren(QPushButton) if each.isChecked()] == ["Never"]

    fill(new)
    answers = tea.stored().answers
    assert answers["kind"] == "mint"
    assert answers["how_often"] == 0
    labels = tea.context.journal.record(entry).entry.labels
    assert labels["kind"] == "Which tea was it?"
    assert labels["kind.mint"] == "Mint"
    assert labels["new"] == "What came next?"


def test_a_new_entry_is_asked_in_the_words_of_today(tea: Desk, context: AppContext, folder: Path) -> None:
    tea.context = _with(context, folder, SECOND)
    tea.fresh_page().open_at(Place(PageName.WORKSHEET, worksheet="user.tea"))
    words = [each.text() for each in tea.view().findChildren(QLabel)]
    assert "What was in the cup?" in words
    offered = [each.text() for each in tea.view().questions()[0].findChildren(QPushButton)]
    assert offered == ["Builders", "Green"]


@pytest.mark.parametrize(("version", "is_partly"), [("1.0.0", False), ("0.9.0", True)])
def test_an_overlay_of_another_version_is_said_beside_the_title(
    tea: Desk, context: AppContext, folder: Path, version: str, is_partly: bool
) -> None:
    _with(context, folder, FIRST)
    overlay = f'schema = 1\noverlay_for = "user.tea"\nfor_version = "{version}"\nlang = "cy"\ntitle = "Te"\n'
    (folder / "cy.user.tea.toml").write_text(overlay, encoding="utf-8")
    tea.context = replace(context, worksheets=Library(folder, overlays=folder, language="cy"))
    tea.fresh_page().open_at(Place(PageName.WORKSHEET, worksheet="user.tea"))
    said = [each.text() for each in tea.page.findChildren(QLabel) if each.isVisibleTo(tea.page)]
    assert "Te" in said
    assert any(words.startswith("Partly translated") for words in said) is is_partly
