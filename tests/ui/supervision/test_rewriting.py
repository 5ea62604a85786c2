"""Words that are taken out of a part can be brought back: it is one step, like typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.supervision.conftest import prepare_session
from ui.supervision.part_page import PartPage
from ui.supervision.sheet_tabs import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from tests.ui.supervision.conftest import Opened
    from ui.theme.look import Look

TABLE = "| Who | Now |\n| --- | --- |\n| Sarah | 1.9 |"
TEXTS = (
    "",
    "Sarah said no.",
    "# Sarah\n\n- with **Sarah\nKhan**\n- again\n\n1. and *again*",
    f"{TABLE}\n\nAfter it.",
    f"> Before it.\n\n{TABLE}",
    f"Before it.\n\n{TABLE}\n\n- behind it",
)


@pytest.mark.parametrize("before", TEXTS)
@pytest.mark.parametrize("after", TEXTS)
def test_a_part_is_rewritten_in_one_step_that_can_be_undone(
    qtbot: QtBot, look: Look, before: str, after: str
) -> None:
    page, fresh = (PartPage(look=look, rows=1, name="Words") for _ in range(2))
    qtbot.addWidget(page)
    qtbot.addWidget(fresh)
    page.load(before)
    fresh.load(after)
    as_loaded = page.markdown()

    page.rewrite(after)
    assert page.markdown() == fresh.markdown()
    page.take_back()
    assert page.markdown() == as_loaded
    page.redo()
    assert page.markdown() == fresh.markdown()


def test_what_was_taken_out_comes_back_by_undoing(
    context: AppContext, open_page: Callable[..., Opened]
) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("Will said no, so I will ask Sarah.")
    page = opened.sheet._edit.editors()[0]._page

    opened.sheet._tabs.show_step(Step.PEOPLE)
    opened.press("Take it out: Will")
    opened.press("Take it out: Sarah")
    assert "[…] said no, so I will ask […]." in opened.on_paper()
    page.take_back()
    assert page.markdown() == "[…] said no, so I will ask Sarah."
    page.take_back()
    opened.sheet._look_again()
    assert "Will said no, so I will ask Sarah." in opened.on_paper()
    assert {"Will", "Sarah"} <= {row.words() for row in opened.people._findings.rows()}


def test_headings_are_brought_back_by_undoing_as_well(
    context: AppContext, open_page: Callable[..., Opened]
) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    title, heading = opened.sheet._title, opened.sheet._edit.editors()[0]._heading
    title.setText("For Sarah")
    heading.setText("What Sarah asked")
    opened.write("Sarah said no.")
    opened.sheet._tabs.show_step(Step.PEOPLE)

    opened.press("Take it out: Sarah")
    assert (title.text(), heading.text()) == ("For […]", "What […] asked")
    title.undo()
    heading.undo()
    assert (title.text(), heading.text()) == ("For Sarah", "What Sarah asked")
