"""Each format brings what its pages say, under their own day, time and tags, and names what it leaves behind."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.transfer.errors import EncryptedFileError, NotThisFormatError
from app.transfer.importers import daylio, dayone, freecbt, joplin, jrnl, markdown, rednotebook
from app.transfer.importers.pages import Reason, Remark, Setting
from tests.app.transfer.importers import samples

if TYPE_CHECKING:
    from pathlib import Path

    from app.transfer.importers.pages import Page

KINDS = {"mind-reading": "mind", "magnification-of-the-negative": "grow"}
HERE = Setting(local=lambda naive: naive.replace(tzinfo=UTC), freecbt=KINDS)


def test_markdown_takes_the_day_from_front_matter_or_the_name(tmp_path: Path) -> None:
    found = markdown.read(samples.write_markdown(tmp_path), HERE)
    late, logseq = _page(found.pages, "handover"), _page(found.pages, "rota")
    assert late.title == "A late handover"
    assert late.written_at == datetime.fromisoformat("2024-03-09T23:40:00+01:00")
    assert late.written_at.utcoffset() == timedelta(hours=1)
    assert late.tags == ("night", "handover", "relief")
    assert "[board.jpg]" in late.text
    assert late.text.startswith("The board was *full* again.")
    assert (logseq.day, logseq.title) == (date(2024, 6, 1), "")
    assert [page.day for page in found.pages if "canal" in page.text] == [date(2024, 5, 4)]
    assert found.remarks == {Remark.MEDIA: 1}


def test_markdown_without_a_day_gets_that_of_its_file_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "loose.md").write_text("Somewhere, some time.")
    found = markdown.read(tmp_path, HERE)
    assert found.remarks == {Remark.DATED_BY_FILE: 1}
    assert found.pages[0].title == "loose"


def test_one_broken_file_of_many_is_refused_by_name(tmp_path: Path) -> None:
    folder = samples.write_markdown(tmp_path)
    (folder / "bad.md").write_bytes(b"\xfa\xfb\x00broken")
    (folder / "evil.md").write_text("---\nx: !!python/object/apply:os.system [ls]\n---\nHello\n")
    found = markdown.read(folder, HERE)
    assert len(found.pages) == 3
    assert {each.name for each in found.refused} == {"bad.md", "evil.md"}


def test_jrnl_as_json(tmp_path: Path) -> None:
    first, second = jrnl.read(samples.write_jrnl(tmp_path), HERE).pages
    assert (first.title, first.tags) == ("A quiet morning.", ("rota", "starred"))
    assert first.written_at == datetime(2024, 6, 16, 9, tzinfo=UTC)
    assert first.text == "Tea on the step.\nThen the rota. @rota"
    assert (second.title, second.text) == ("Late.", "")


def test_jrnl_as_text(tmp_path: Path) -> None:
    (tmp_path / "journal.txt").write_text(samples.JRNL_TEXT)
    first, second = jrnl.read(tmp_path / "journal.txt", HERE).pages
    assert (first.title, first.tags, first.text) == (
        "A quiet morning.",
        ("rota", "starred"),
        "Tea on the step. @rota",
    )
    assert second.written_at == datetime(2024, 6, 17, 23, 55, tzinfo=UTC)


def test_a_locked_jrnl_says_that_it_is_locked(tmp_path: Path) -> None:
    (tmp_path / "journal.txt").write_bytes(b"gAAAAABm1w2")
    with pytest.raises(EncryptedFileError):
        jrnl.read(tmp_path / "journal.txt", HERE)


def test_day_one_keeps_the_day_its_own_zone_had(tmp_path: Path) -> None:
    found = dayone.read(samples.write_day_one(tmp_path), HERE)
    visit, frost = found.pages
    assert visit.day == date(2024, 1, 16)
    assert visit.written_at.isoformat() == "2024-01-16T01:30:00+02:00"
    assert (visit.title, visit.tags) == ("The second visit", ("visits", "starred"))
    assert "at once." in visit.text
    assert "[photos/feed.jpeg]" in visit.text
    assert frost.text == "Frost on the car."
    assert found.remarks == {Remark.MEDIA: 1, Remark.ZONE_UNKNOWN: 1}


def test_red_notebook_reads_old_and_new_months(tmp_path: Path) -> None:
    found = rednotebook.read(samples.write_red_notebook(tmp_path), HERE)
    back, rounds, rain = found.pages
    assert (back.day, back.tags) == (date(2023, 6, 1), ("leave",))
    assert back.text == "Back after **leave**. *Slow* start. #leave"
    assert rounds.tags == ("team",)
    assert rounds.text.splitlines()[0] == "### Rounds"
    assert "[photo.png]" in rounds.text
    assert rounds.text.endswith("Ideas: plant a hedge")
    assert rain.text == "Rain all day."


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (samples.DAYLIO_7, [("2018-01-30T22:04:00", ("walk", "tea"), "Home, at last\n\n- good")]),
        (samples.DAYLIO_8, [("2024-11-02T22:15:00", ("night shift", "bus"), "First line\nsecond & last\n\n- meh"),
                            ("2024-11-03T09:05:00", (), "- rad")]),
        (samples.DAYLIO_9, [("2026-01-05T07:00:00", ("run",),
                             "Slept.\n\n- good\n- Sleep Quality: 8/10 points\n- Sleep Time: 8:00")]),
    ],
)  # fmt: skip
def test_daylio_in_every_set_of_columns(
    tmp_path: Path, table: str, expected: list[tuple[str, tuple[str, ...], str]]
) -> None:
    (tmp_path / "daylio.csv").write_text(table, encoding="utf-8", newline="")
    found = daylio.read(tmp_path / "daylio.csv", HERE)
    assert [(page.stamp, page.tags, page.text) for page in found.pages] == expected
    assert not found.refused


def test_a_row_of_daylio_without_a_day_is_refused_by_its_number(tmp_path: Path) -> None:
    (tmp_path / "daylio.csv").write_text(samples.DAYLIO_8.replace("2024-11-03", "soon"), newline="")
    found = daylio.read(tmp_path / "daylio.csv", HERE)
    assert [(each.name, each.reason) for each in found.refused] == [("3. soon", Reason.NO_DATE)]


def test_joplin_ties_notes_to_notebooks_and_tags(tmp_path: Path) -> None:
    found = joplin.read(samples.write_joplin(tmp_path), HERE)
    (note,) = found.pages
    assert (note.title, note.tags, note.source_id) == ("A visit", ("garden", "Work"), samples.NOTE)
    assert note.text == "We planted beans. [beans.jpg]"
    assert note.written_at == datetime(2024, 4, 5, 10, 11, 12, tzinfo=UTC)
    assert found.remarks == {Remark.MEDIA: 1}


def test_joplin_as_a_folder_and_without_what_is_encrypted_or_deleted(tmp_path: Path) -> None:
    for name, text in samples.JOPLIN.items():
        (tmp_path / name).write_text(text)
    note = samples.JOPLIN[f"{samples.NOTE}.md"]
    locked, gone = "f" * 32, "0" * 32
    (tmp_path / f"{locked}.md").write_text(
        note.replace(samples.NOTE, locked).replace("applied: 0", "applied: 1")
    )
    (tmp_path / f"{gone}.md").write_text(
        note.replace(samples.NOTE, gone).replace("deleted_time: 0", "deleted_time: 9")
    )
    found = joplin.read(tmp_path, HERE)
    assert [page.source_id for page in found.pages] == [samples.NOTE]
    assert [each.reason for each in found.refused] == [Reason.ENCRYPTED]


def test_freecbt_brings_thoughts_with_their_kinds(tmp_path: Path) -> None:
    (page,) = freecbt.read(samples.write_freecbt(tmp_path), HERE).pages
    assert page.thinking is not None
    assert page.thinking.thought == "They *all* saw that I was slow"
    assert page.thinking.kinds == ("mind", "grow")
    assert page.tags == ("unheard of",)
    assert page.written_at == datetime(2020, 2, 3, 18, 30, tzinfo=UTC)


@pytest.mark.parametrize("source", sorted(samples.WRITERS))
def test_a_file_of_another_kind_is_told_apart(tmp_path: Path, source: str) -> None:
    from app.transfer.importers.formats import PAGES

    (tmp_path / "other.bin").write_text(json.dumps([1, 2, 3]))
    if source == "markdown":  # any text is a page
        assert PAGES[source](tmp_path / "other.bin", HERE).pages
        return
    with pytest.raises(NotThisFormatError):
        PAGES[source](tmp_path / "other.bin", HERE)


def _page(pages: list[Page], word: str) -> Page:
    return next(page for page in pages if word in page.text or word in page.title)
