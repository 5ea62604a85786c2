"""A finished worksheet in the reader: answers under their questions, and the numbers without a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.worksheet.filling import fill
from ui.dialogs.scripted import ScriptedDialogs
from ui.journal.page import JournalPage
from ui.journal.reader_text import ReaderText
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from tests.ui.worksheet.conftest import Desk


def read(desk: Desk) -> str:
    """Return what the journal shows of the entry that is open."""
    desk.page.leave()
    page = JournalPage(
        context=desk.context, worker=SynchronousWorker(), look=desk.look, dialogs=ScriptedDialogs()
    )
    desk.qtbot.addWidget(page)
    page.open_at(Place(PageName.JOURNAL, entry=desk.entry()))
    text = page.findChild(ReaderText)
    assert text is not None
    return str(text.toPlainText())


def answer(desk: Desk, section: str) -> None:
    for question in desk.go(section).questions():
        if not question.isHidden():
            fill(question)


def test_answers_weights_actions_and_scores_are_told_in_words(desk: Desk) -> None:
    desk.begin("self-care-audit")
    answer(desk, "body")
    answer(desk, "plan")
    told = read(desk)
    assert "Now and then. Matters now: a little" in told
    assert "Body\n1.4 of 4, 5 of 5 answered" in told
    assert "The kingfisher keeper (" in told, "the action, with how it stands"
    assert "Widest gaps\nI ate something decent" in told
    assert "How work is set up" in told
    assert "the kingfisher keeper" in told


def test_too_few_answers_make_no_number(desk: Desk) -> None:
    desk.begin("self-care-audit", section="mind")
    for question in desk.view().questions()[:2]:
        fill(question)
    assert "Not enough answered for a number: 2, and it takes 4." in read(desk)


def test_feelings_are_told_as_words(desk: Desk) -> None:
    desk.begin("emotional-diary")
    answer(desk, "moment")
    told = read(desk)
    assert "energised 50 of 100" in told
    assert "2 of 10" in told
