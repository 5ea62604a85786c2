"""A worksheet file becomes records, or an error that names the file, the table and the key."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from app.worksheets.fields import FIELD_TYPES, Likert, LongText, TimedWriting
from app.worksheets.loader import LARGEST, Library, check, load
from tests.app.worksheets.files import EVERY_TYPE, HEAD, SHIPPED, small, written

if TYPE_CHECKING:
    from pathlib import Path


X = "section “part”, field “x”"


def refused(folder: Path, text: str) -> WorksheetError:
    with pytest.raises(WorksheetError) as caught:
        load(written(folder, text))
    assert caught.value.file == "small.toml"
    assert "small.toml" in str(caught.value)
    return caught.value


def field(rest: str) -> str:
    return small(f'[[section.field]]\nid = "x"\n{rest}\n')


def test_every_field_type_of_the_format_is_decoded(tmp_path: Path) -> None:
    sheet, unknown = check(written(tmp_path, EVERY_TYPE))
    types = {each.__struct_config__.tag for each in sheet.fields}
    assert types == set(FIELD_TYPES)
    assert len(FIELD_TYPES) == 29
    assert unknown == ()


def test_keys_arrive_with_their_values(tmp_path: Path) -> None:
    sheet = load(written(tmp_path, EVERY_TYPE))
    room, timed = sheet.find("f3"), sheet.find("f4")
    assert isinstance(room, LongText)
    assert room.prompts == ("Why?",)
    assert isinstance(timed, TimedWriting)
    assert (timed.minutes, timed.perspective, timed.discard) == (15, "third", True)
    assert sheet.scores[0].bands[1].note == "So."
    assert sheet.print.order == ("f2", "score:mean", "field:f3")


def test_a_run_of_items_becomes_numbered_fields(tmp_path: Path) -> None:
    run = load(written(tmp_path, EVERY_TYPE)).sections[1]
    assert [each.id for each in run.fields] == ["q1", "q2", "q3"]
    assert all(isinstance(each, Likert) and each.scale == "often" for each in run.fields)


def test_labels_are_copied_in_the_order_of_the_worksheet(tmp_path: Path) -> None:
    labels = load(written(tmp_path, EVERY_TYPE)).labels()
    assert list(labels)[:2] == ["f1", "f2"]
    assert labels["f2"] == "Line"


def test_the_cursor_belongs_in_the_first_room_to_write(tmp_path: Path) -> None:
    room = load(written(tmp_path, EVERY_TYPE)).writing()
    assert room is not None
    assert room.id == "f3"
    assert load(written(tmp_path, small())).writing() is None


def test_unknown_keys_are_named_and_the_rest_is_used(tmp_path: Path) -> None:
    text = small(head=HEAD + 'colour = "red"\n') + 'font = "big"\n[safety]\nlevle = "high"\n'
    sheet, unknown = check(written(tmp_path, text))
    assert sheet.title == "Small"
    assert {(each.table, each.key) for each in unknown} == {
        ("the top of the file", "colour"), ("field “line”", "font"), ("safety", "levle")
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "table", "key"),
    [
        (small(head=HEAD.replace('title = "Small"', "")), "the top of the file", "title"),
        (small(head=HEAD.replace('"1.0.0"', "1")), "the top of the file", "version"),
        (field('type = "oracle"\nlabel = "X"'), X, "type"),
        (field('type = "text"'), X, "label"),
        (small('[[section.field]]\ntype = "text"\nlabel = "X"\n'), "section “part”, field number 1", "id"),
        (field('type = "choice"\nlabel = "X"\noptions = [{ id = "a" }]'), f"{X}, options “a”", "label"),
        (small() + "[scale.often]\noptions = []\n", "scale.often", "type"),
        (small() + '[scale.often]\ntype = "slider"\nmin = "low"\n', "scale.often", "min"),
        (small() + '[safety]\nlevel = "extreme"\n', "safety", "level"),
        (small(head=HEAD + 'needs = ["think", "sleep"]\n'), "the top of the file", "needs"),
        (field('type = "actions"\nlabel = "X"\nlevels = ["root"]'), X, "levels"),
        (small() + "schedule = 4\n[[section]]\n", "section number 2", "id"),
    ],
)  # fmt: skip
def test_a_fault_names_its_table_and_key(tmp_path: Path, text: str, table: str, key: str) -> None:
    error = refused(tmp_path, text)
    assert (error.table, error.key) == (table, key)


def test_a_fault_of_writing_names_the_line(tmp_path: Path) -> None:
    assert refused(tmp_path, HEAD + "this is not toml\n").table == "line 8"


def test_the_types_that_are_known_are_listed_when_one_is_not(tmp_path: Path) -> None:
    error = refused(tmp_path, small('[[section.field]]\nid = "x"\ntype = "essay"\nlabel = "X"\n'))
    assert "timedwriting" in error.reason


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"#" + b" " * LARGEST])
def test_what_is_not_a_text_of_this_size_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "small.toml"
    path.write_bytes(data)
    with pytest.raises(WorksheetError):
        load(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WorksheetError):
        load(tmp_path / "none.toml")


def test_a_library_reads_a_file_when_it_is_asked_for(tmp_path: Path) -> None:
    written(tmp_path, small())
    written(tmp_path, "broken", name="broken.toml")
    library = Library(tmp_path)
    assert library.ids() == ("broken", "small")
    sheet = library.get("small")
    assert library.get("small") is sheet
    with pytest.raises(WorksheetError):
        library.get("broken")


@pytest.mark.parametrize("name", ["nowhere", "../secrets", "", "small.toml"])
def test_a_library_knows_only_its_own_files(tmp_path: Path, name: str) -> None:
    written(tmp_path, small())
    with pytest.raises(UnknownWorksheetError):
        Library(tmp_path).get(name)


def test_a_file_that_is_not_named_after_its_id_is_refused(tmp_path: Path) -> None:
    written(tmp_path, small(), name="other.toml")
    with pytest.raises(WorksheetError):
        Library(tmp_path).get("other")


def test_headings_say_the_same_as_the_whole_file() -> None:
    library = Library(SHIPPED)
    for heading, sheet in zip(library.headings(), library.all(), strict=True):
        assert (heading.id, heading.title, heading.minutes) == (sheet.id, sheet.title, sheet.minutes)


def test_a_hundred_headings_are_listed_at_once(tmp_path: Path) -> None:
    source = (SHIPPED / "expressive-writing.toml").read_text(encoding="utf-8")
    for number in range(100):
        written(
            tmp_path, source.replace('"expressive-writing"', f'"sheet-{number}"'), name=f"sheet-{number}.toml"
        )
    began = time.process_time()
    assert len(Library(tmp_path).headings()) == 100
    assert time.process_time() - began < 0.3  # 15 ms on a quiet machine; a whole parse takes seconds
