"""Markdown, HTML and the table of series say what was written, escape what they must, and are whole or not there."""

from __future__ import annotations

import csv
import os
import re
import stat
from datetime import date
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from app.demo.records import written
from app.exports import ExportFormat
from app.transfer.errors import ExportFailedError, ExportPlaceTakenError
from app.transfer.importers import markdown as importer
from app.transfer.importers.pages import Setting, on_this_computer
from models.domain.departure import DepartureKind, DepartureRoute
from models.domain.entry import EntryFilter, EntryState
from models.repositories import stream
from tests.app.transfer.wired import Wired

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UNTIL = date(2026, 3, 31)
SPITEFUL = "<script>alert('x')</script> & \"quoted\" *slow*"


@pytest.fixture
def wired() -> Iterator[Wired]:
    with Wired() as wired:
        found = {each.record.entry.id: each for each in written(80, seed=3, until=UNTIL)}
        wired.journal.add_many((each.record for each in found.values()), lambda name: found[name].actions)
        page = wired.write(SPITEFUL, 'A "late" night: \U0001f319\u2028 {{ 7 * 7 }}')
        wired.journal.set_tags(page.id, ["night, long", "#odd"])
        wired.journal.keep(page.id)
        yield wired


def readable(wired: Wired) -> int:
    return wired.exports.count(EntryFilter(states=frozenset(EntryState) - {EntryState.BINNED}))


def test_markdown_is_one_file_an_entry_for_its_owner_alone(wired: Wired, tmp_path: Path) -> None:
    count = wired.exports.export(ExportFormat.MARKDOWN, tmp_path / "out")
    files = list((tmp_path / "out").rglob("*.md"))
    assert count == len(files) == readable(wired)
    assert all(re.fullmatch(r"[\w .\-]+", file.name) for file in files)
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_markdown_comes_back_under_its_own_title_time_and_tags(wired: Wired, tmp_path: Path) -> None:
    wired.exports.export(ExportFormat.MARKDOWN, tmp_path / "out")
    pages = importer.read(tmp_path / "out", Setting(on_this_computer)).pages
    page = next(page for page in pages if "late" in page.title)
    record = wired.everything()[-1]
    assert page.title == 'A "late" night: \U0001f319 {{ 7 * 7 }}'
    assert page.tags == ("#odd", "night, long")
    assert (page.source_id, page.written_at) == (record.entry.id, record.entry.written_at)
    assert page.text == SPITEFUL


def test_every_answer_of_a_tool_stands_under_its_question(wired: Wired, tmp_path: Path) -> None:
    wired.exports.export(ExportFormat.MARKDOWN, tmp_path / "out")
    text = "\n".join(file.read_text(encoding="utf-8") for file in (tmp_path / "out").rglob("*.md"))
    record = next(
        each for each in wired.everything() if len(each.answers) > 2 and each.entry.state is EntryState.KEPT
    )
    field = next(field for field, value in record.answers.items() if isinstance(value, str))
    assert f"## {record.entry.labels[field]}\n\n" in text


class Page(HTMLParser):
    """Gathers the elements and the words of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        assert not {"src", "href", "onload"} & {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


def test_html_has_no_script_and_says_every_word(wired: Wired, tmp_path: Path) -> None:
    count = wired.exports.export(ExportFormat.HTML, tmp_path / "out.html")
    page = Page((tmp_path / "out.html").read_text(encoding="utf-8"))
    assert count == page.elements.count("article") == readable(wired)
    assert "script" not in page.elements
    assert "<script>alert('x')</script> & \"quoted\" " in page.words
    assert "{{ 7 * 7 }}" in page.words
    assert "em" in page.elements
    assert "not encrypted" in page.words


def test_series_are_a_table_of_days_and_values(wired: Wired, tmp_path: Path) -> None:
    count = wired.exports.export(ExportFormat.CSV, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert count == len(rows) > 20
    assert {date.fromisoformat(row["day"]) for row in rows}
    assert all(row["value"] == "" or float(row["value"]) > -1000 for row in rows)
    assert {row["entry"] for row in rows} <= {each.entry.id for each in wired.everything()}


def test_a_selection_leaves_the_rest_out(wired: Wired, tmp_path: Path) -> None:
    wanted = EntryFilter(tags=frozenset({"#odd"}))
    assert wired.exports.count(wanted) == 1
    assert wired.exports.export(ExportFormat.HTML, tmp_path / "one.html", wanted) == 1
    assert wired.exports.export(ExportFormat.MARKDOWN, tmp_path / "one", wanted) == 1


@pytest.mark.parametrize("how", ExportFormat)
def test_what_is_there_is_left_alone_and_nothing_is_noted(
    wired: Wired, tmp_path: Path, how: ExportFormat
) -> None:
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(ExportPlaceTakenError):
        wired.exports.export(how, tmp_path / "mine")
    assert (tmp_path / "mine").read_text() == "mine"
    assert wired.departures.latest() == ()


@pytest.mark.parametrize("how", [each for each in ExportFormat if each is not ExportFormat.CSV])
def test_a_failure_leaves_nothing_behind(
    wired: Wired, tmp_path: Path, how: ExportFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(stream, "_answers", fail)
    with pytest.raises(ExportFailedError):
        wired.exports.export(how, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []
    assert wired.departures.latest() == ()


def test_a_folder_that_is_not_there_is_said_so(wired: Wired, tmp_path: Path) -> None:
    with pytest.raises(ExportFailedError):
        wired.exports.export(ExportFormat.JSON, tmp_path / "absent" / "out.json")


def test_what_left_is_in_the_log_by_kind_and_number(wired: Wired, tmp_path: Path) -> None:
    count = wired.exports.export(ExportFormat.JSON, tmp_path / "all.json")
    wired.exports.export(ExportFormat.HTML, tmp_path / "one.html", EntryFilter(tags=frozenset({"#odd"})))
    one, whole = wired.departures.latest()
    assert (whole.kind, whole.route, whole.records) == (DepartureKind.WHOLE, DepartureRoute.FILE, count)
    assert (one.kind, one.records) == (DepartureKind.PAGES, 1)
