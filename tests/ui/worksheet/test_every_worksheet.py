"""Every shipped worksheet, walked through the real page: filled, left half done, resumed, finished, reopened, found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.transfer.exporters.json import export_json
from app.worksheets import fields as asked
from app.worksheets.loader import Library
from app.worksheets.scoring import scores
from models.domain.entry import EntryFilter, EntryState
from tests.ui.worksheet.filling import UNANSWERED, WORD, button, click, fill
from ui.answering.kinds import WRITING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from models.domain.entry import EntryRecord
    from tests.ui.worksheet.conftest import Desk
    from ui.answering.question import Question
    from ui.answering.sheet import Sheet

LIBRARY = Library(paths.resources() / "worksheets")
STRUCTURED = tuple(each.id for each in LIBRARY.all() if each.kind != WRITING)


@pytest.mark.parametrize("worksheet", STRUCTURED)
def test_filled_left_resumed_finished_reopened_found_exported_and_scored_again(
    desk: Desk, worksheet: str, tmp_path: Path
) -> None:
    desk.begin(worksheet)
    sections = [each.id for each in desk.page.desk.sections()]
    half = sections[: max(1, len(sections) // 2)]
    filled = {field for section in half for field in _fill_section(desk, section)}
    _is_kept(desk.stored(), filled)

    entry = desk.entry()
    desk.reopen(entry)
    _shows_what_is_stored(desk)
    for section in [each.id for each in desk.page.desk.sections() if each.id not in half]:
        filled.update(_fill_section(desk, section))
    for late in [each.id for each in desk.page.desk.sections() if each.id not in {*sections}]:
        filled.update(_fill_section(desk, late))
    record = desk.stored()
    _is_kept(record, filled)

    _finish(desk)
    assert desk.context.journal.record(entry).entry.state is EntryState.KEPT
    assert dict(desk.context.journal.record(entry).answers) == dict(record.answers)

    desk.reopen(entry)
    _shows_what_is_stored(desk)
    hits = desk.context.journal.search(WORD, EntryFilter(), limit=5)
    assert [hit.entry.id for hit in hits] == [entry]
    _is_exported(desk, record, tmp_path / "journal.json")
    _is_scored_again(desk, record)


def _is_exported(desk: Desk, record: EntryRecord, file: Path) -> None:
    context = desk.context
    export_json(context.transactions, file, clock=context.clock)
    told = json.loads(file.read_text(encoding="utf-8"))
    answers = {each["field"]: each["value"] for each in told["answers"]}
    assert answers == json.loads(json.dumps(dict(record.answers)))
    assert len(told["feelings"]) == len(record.feelings)
    assert told["entries"][0]["labels"] == dict(record.entry.labels)


def _is_scored_again(desk: Desk, record: EntryRecord) -> None:
    """What the stored answers come to is what the open page comes to, and nothing of it is stored."""
    opened = desk.page._opened
    assert opened is not None
    sheet, worksheet = opened.sheet, opened.sheet.worksheet
    felt = frozenset(each.field for each in record.feelings)
    stored = scores(worksheet, record.answers, elsewhere=felt)
    assert stored == scores(worksheet, sheet.answers(), elsewhere=sheet.elsewhere())
    assert all(each.value is not None or each.gaps for each in stored if each.answered >= each.needed > 0)
    assert not {each.score.id for each in stored} & (set(record.answers) - {f.id for f in worksheet.fields})


def _fill_section(desk: Desk, section: str) -> Iterator[str]:
    view = desk.go(section)
    for question in view.questions():
        if question.isHidden() or isinstance(question.field, UNANSWERED):
            continue
        fill(question)
        if not isinstance(question.field, asked.EntryLink):
            yield question.field.id


def _is_kept(record: EntryRecord, filled: set[str]) -> None:
    felt = {feeling.field for feeling in record.feelings}
    tagged = {
        field.id for field in LIBRARY.get(record.entry.worksheet.id).fields if isinstance(field, asked.Tags)
    }
    missing = filled - set(record.answers) - felt - (tagged if record.entry.tags else set())
    assert not missing


def _shows_what_is_stored(desk: Desk) -> None:
    """Every widget hands back exactly what it was given to show."""
    record = desk.context.journal.record(desk.entry())
    for section in desk.page.desk.sections():
        for question in desk.go(section.id).questions():
            if not question.isHidden():
                _hands_back(question, record, desk)


def _hands_back(question: Question, record: EntryRecord, desk: Desk) -> None:
    opened = desk.page._opened
    assert opened is not None
    sheet: Sheet = opened.sheet
    question.keep_answer(sheet)
    assert sheet.answer(question.field.id) == record.answers.get(question.field.id)
    kept = [(each.word, each.intensity) for each in sheet.feelings(question.field.id)]
    assert kept == [
        (each.word, each.intensity) for each in record.feelings if each.field == question.field.id
    ]
    assert set(sheet.tags) == set(record.entry.tags)


def _finish(desk: Desk) -> None:
    desk.go(desk.page.desk.sections()[-1].id)
    click(button(desk.view(), "Done"))
    if desk.page.desk.is_closing():
        ways = [each for each in ("Keep it", "Close") if _has(desk, each)]
        click(button(desk.page.desk._close, ways[0]))
    assert desk.asked_for


def _has(desk: Desk, words: str) -> bool:
    try:
        button(desk.page.desk._close, words)
    except LookupError:
        return False
    return True
