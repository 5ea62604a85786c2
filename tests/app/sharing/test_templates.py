"""Shapes of documents: those that come with the program, and files of one's own that may hold anything."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.library import open_library
from app.sharing.service import SESSION
from app.sharing.templates import LARGEST, TemplateError, read_template, templates
from tests.content.wording import faults, texts

SHIPPED = paths.resources() / "templates"
OWN = """
schema = 1
id     = "own"
kind   = "account"
title  = "For my own body"

[[part]]
id      = "what"
heading = "What"
"""


def test_every_shape_that_comes_along_can_be_read() -> None:
    found = templates([SHIPPED])

    assert set(found) == {path.stem for path in SHIPPED.glob("*.toml")}
    assert {"supervision", "account", "nmc", "swe", "hcpc"} <= set(found)
    assert (found["nmc"].cycle.count, found["nmc"].cycle.months) == (5, 36)
    assert (found["swe"].cycle.count, found["swe"].cycle.peers, found["swe"].cycle.starts) == (2, 1, "12-01")
    assert found["hcpc"].cycle.count == 0


def test_the_rules_of_a_body_say_when_they_were_checked() -> None:
    for template in templates([SHIPPED]).values():
        assert bool(template.body) == bool(template.checked)
        if template.checked:
            assert date.fromisoformat(template.checked) >= date(2026, 1, 1)


def test_they_speak_as_the_program_does() -> None:
    for template in templates([SHIPPED]).values():
        for text in texts(msgspec.to_builtins(template)):
            assert list(faults(text)) == []


def test_what_a_part_asks_for_is_there() -> None:
    """Groups and fields are ids of worksheets; a slip of the pen would leave a part empty for ever."""
    library = open_library()
    groups = {each.group for each in library.headings()}
    fields = {field.id for worksheet in library.all() for field in worksheet.fields}
    for template in templates([SHIPPED]).values():
        for part in template.parts:
            assert set(part.groups) <= groups, template.id
            assert set(part.fields) <= fields, template.id
    assert {"learned", "want"} <= {field.id for field in library.get(SESSION).fields}


def test_every_group_has_its_place_on_the_sheet() -> None:
    supervision = templates([SHIPPED])["supervision"]
    placed = {group for part in supervision.parts for group in part.groups}
    assert {each.group for each in open_library().headings()} <= placed


def test_a_file_of_ones_own_is_offered_beside_them(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    (tmp_path / "nmc.toml").write_text(OWN.replace('"own"', '"nmc"'), encoding="utf-8")
    (tmp_path / "broken.toml").write_text("schema = 1\n[[part", encoding="utf-8")
    found = templates([SHIPPED, tmp_path, tmp_path / "nowhere"])

    assert found["own"].title == "For my own body"
    assert found["nmc"].body
    assert "broken" not in found


@pytest.mark.parametrize(
    "text",
    [
        "",
        OWN.replace("schema = 1", "schema = 2"),
        OWN.replace('id     = "own"', 'id     = " "'),
        OWN + '[[part]]\nid = "what"\nheading = "Twice"\n',
        OWN + "run = true\n",
        OWN.partition("[[part]]")[0],
        OWN + "#" * LARGEST,
    ],
)
def test_a_file_that_is_no_shape_is_refused_kindly(tmp_path: Path, text: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateError):
        read_template(file)


@given(st.binary(max_size=400))
def test_any_bytes_at_all_are_refused_or_read(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("bytes") / "own.toml"
    file.write_bytes(OWN.encode() + data)
    with suppress(TemplateError):
        assert read_template(file).parts


def test_the_page_that_describes_the_form_shows_one_that_works(tmp_path: Path) -> None:
    page = Path(__file__).parents[3] / "docs" / "account-templates.md"
    example = page.read_text(encoding="utf-8").partition("```toml\n")[2].partition("```")[0]
    file = tmp_path / "own.toml"
    file.write_text(example, encoding="utf-8")
    template = read_template(file)

    assert (template.id, template.cycle.starts, template.parts[0].fields) == (
        "own.bacp",
        "04-01",
        ("description",),
    )
