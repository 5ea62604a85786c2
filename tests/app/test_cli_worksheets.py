"""The worksheets commands: what the library holds, and what is wrong with a file of one's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.worksheets.loader import Library
from tests.app.command import is_one_plain_line, run
from tests.app.worksheets.files import EVERY_TYPE, OWN_HEAD, SHIPPED, small, written
from tests.app.worksheets.test_overlay import FULL

if TYPE_CHECKING:
    from pathlib import Path

CORE = {"A2", "C1", "C2", "C3", "C5", "C9", "C13", "D1", "E1", "E2", "E5", "F1", "H2", "I1", "J3", "K5"}


@pytest.fixture
def own() -> Path:
    folder = paths.user_worksheets_folder()
    folder.mkdir(parents=True)
    return folder


def test_the_list_has_every_tool_with_its_codes() -> None:
    answer = run("worksheets", "list", "--json")
    assert (answer.code, answer.err) == (0, "")
    listed = json.loads(answer.out)
    assert [each["id"] for each in listed] == list(Library(SHIPPED).ids())
    assert {code for each in listed for code in each["code"]} >= CORE
    oskar = next(each for each in listed if each["id"] == "oskar")
    assert oskar == {
        "code": ["J3"], "id": "oskar", "group": "coaching", "priority": "high", "title": "OSKAR",
        "fields": 17, "scores": 1, "trends": 1, "prints": True,
    }  # fmt: skip


def test_the_list_for_people_has_a_line_for_each() -> None:
    answer = run("worksheets", "list")
    assert answer.code == 0
    assert len(answer.lines) == len(Library(SHIPPED).ids())
    assert any("self-care-audit" in line and "C1" in line for line in answer.lines)


def test_own_worksheets_are_listed_and_broken_ones_named(own: Path) -> None:
    written(own, small(head=OWN_HEAD))
    written(own, small(head=OWN_HEAD).replace('"text"', '"oracle"'), name="broken.toml")
    answer = run("worksheets", "list")
    assert answer.code == 0
    assert any(line.startswith("user.small  ") for line in answer.lines)
    assert any(line.startswith("not used: ") and "broken.toml" in line for line in answer.lines)
    assert "user.small" in {each["id"] for each in json.loads(run("worksheets", "list", "--json").out)}


def test_a_sound_file_is_said_to_be_sound(tmp_path: Path) -> None:
    answer = run("worksheets", "check", written(tmp_path, small(head=OWN_HEAD)))
    assert (answer.code, answer.err) == (0, "")
    assert answer.lines == ["small.toml: sound (1 fields, 0 scores, 0 trends)"]


def test_every_shipped_file_is_sound() -> None:
    answer = run("worksheets", "check", SHIPPED / "self-care-audit.toml")
    assert answer.code == 0
    assert answer.lines[-1].startswith("self-care-audit.toml: sound")


def test_unknown_keys_are_warned_about(tmp_path: Path) -> None:
    answer = run("worksheets", "check", written(tmp_path, small(head=OWN_HEAD + 'colour = "red"\n')))
    assert answer.code == 0
    assert any(line.startswith("warning: ") and "colour" in line for line in answer.lines)


def test_an_id_that_could_not_be_used_from_ones_own_folder_is_said(tmp_path: Path) -> None:
    answer = run("worksheets", "check", written(tmp_path, small()))
    assert answer.code == 0
    assert any("user." in line for line in answer.lines)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            small(head=OWN_HEAD).replace('"text"', '"oracle"'),
            ("small.toml", "section “part”, field “line”", "type"),
        ),
        (small(head=OWN_HEAD) + '[safety]\nlevel = "extreme"\n', ("small.toml", "safety", "level")),
        (small(head=OWN_HEAD) + '[print]\norder = ["none"]\n', ("small.toml", "[print]", "order")),
        (
            small('[[section.field]]\nid="e"\ntype="emotion"\nlabel="E"\nvocab="x"\n', head=OWN_HEAD),
            ("vocab", "“e”"),
        ),
        ("not toml", ("small.toml", "line 1")),
        (small(head=OWN_HEAD.replace("1.0.0", "\\u001b[31m")), ("small.toml", "version")),
    ],
)
def test_what_is_wrong_names_file_table_and_key(tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    answer = run("worksheets", "check", written(tmp_path, text))
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err
    assert all(word in answer.err for word in words)
    assert "\x1b" not in answer.err


def test_a_file_that_is_not_there_is_a_matter_of_usage(tmp_path: Path) -> None:
    answer = run("worksheets", "check", tmp_path / "none.toml")
    assert answer.code == 2
    assert is_one_plain_line(answer.err)
    assert run("worksheets").code == 2
    assert run("worksheets", "frame").code == 2


def test_an_overlay_is_checked_against_its_worksheet(tmp_path: Path, own: Path) -> None:
    written(own, EVERY_TYPE.replace('"small"', '"user.small"').replace('"thinking-errors"', '"emotions"'))
    overlay = (
        FULL.replace('"small"', '"user.small"').replace('"1.0.0"', '"0.9.0"')
        + '[section.none]\ntitle = "X"\n'
    )
    answer = run("worksheets", "check", written(tmp_path, overlay, name="cy.user.small.toml"))
    assert answer.code == 0
    assert any("partly translated" in line for line in answer.lines)
    assert any("section “none”" in line for line in answer.lines)
    bad = run(
        "worksheets", "check", written(tmp_path, overlay.replace("user.small", "none"), name="cy.none.toml")
    )
    assert bad.code == 1
    assert "overlay_for" in bad.err
