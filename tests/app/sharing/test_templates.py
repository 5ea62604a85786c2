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
from app.sharing.accounts import window
from app.sharing.composing import title
from app.sharing.service import SESSION
from app.sharing.template_errors import (
    CheckedDayError,
    LongFooterError,
    StartsDayError,
    TemplateBrokenError,
    TemplateError,
    TemplateIdTakenError,
    TemplateKeyUnknownError,
    TemplateUnreadableError,
)
from app.sharing.templates import LARGEST, read_template, shapes
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
    found = shapes([SHIPPED]).usable

    assert set(found) == {path.stem for path in SHIPPED.glob("*.toml")}
    assert {"supervision", "account", "nmc", "swe", "hcpc"} <= set(found)
    assert (found["nmc"].cycle.count, found["nmc"].cycle.months) == (5, 36)
    assert (found["swe"].cycle.count, found["swe"].cycle.peers, found["swe"].cycle.starts) == (2, 1, "12-01")
    assert found["hcpc"].cycle.count == 0


def test_the_rules_of_a_body_say_when_they_were_checked() -> None:
    for template in shapes([SHIPPED]).usable.values():
        assert bool(template.body) == bool(template.checked)
        if template.checked:
            assert date.fromisoformat(template.checked) >= date(2026, 1, 1)


def test_they_speak_as_the_program_does() -> None:
    for template in shapes([SHIPPED]).usable.values():
        for text in texts(msgspec.to_builtins(template)):
            assert list(faults(text)) == []


def test_what_a_part_asks_for_is_there() -> None:
    """Groups and fields are ids of worksheets; a slip of the pen would leave a part empty for ever."""
    library = open_library()
    groups = {each.group for each in library.headings()}
    fields = {field.id for worksheet in library.all() for field in worksheet.fields}
    for template in shapes([SHIPPED]).usable.values():
        for part in template.parts:
            assert set(part.groups) <= groups, template.id
            assert set(part.fields) <= fields, template.id
    assert {"learned", "want"} <= {field.id for field in library.get(SESSION).fields}


def test_every_group_has_its_place_on_the_sheet() -> None:
    supervision = shapes([SHIPPED]).usable["supervision"]
    placed = {group for part in supervision.parts for group in part.groups}
    assert {each.group for each in open_library().headings()} <= placed


def test_a_file_of_ones_own_is_offered_beside_them(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    (tmp_path / "nmc.toml").write_text(OWN.replace('"own"', '"nmc"'), encoding="utf-8")
    (tmp_path / "broken.toml").write_text("schema = 1\n[[part", encoding="utf-8")
    (tmp_path / "gone.toml").symlink_to(tmp_path / "nowhere.toml")
    found = shapes([SHIPPED, tmp_path, tmp_path / "nowhere"])

    assert found.usable["own"].title == "For my own body"
    assert found.usable["nmc"].body
    assert [(type(each), each.details["file"]) for each in found.refused] == [
        (TemplateBrokenError, "broken.toml"),
        (TemplateUnreadableError, "gone.toml"),
        (TemplateIdTakenError, "nmc.toml"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("", TemplateError, "schema"),
        (OWN.replace("schema = 1", "schema = 2"), TemplateError, "schema"),
        (OWN.replace('id     = "own"', 'id     = " "'), TemplateError, "id"),
        (OWN.replace('"account"', '"supervision"'), TemplateError, "kind"),
        (OWN.partition("[[part]]")[0], TemplateError, "part"),
        ("part = []\n" + OWN.partition("[[part]]")[0], TemplateError, "part, id"),
        (OWN + '[[part]]\nid = "what"\nheading = "Twice"\n', TemplateError, "part, id"),
        (OWN + "groups = 3\n", TemplateError, "part 1, groups"),
        (OWN + "[cycle]\nmonths = 0\n", TemplateError, "cycle, months"),
        (OWN + "[cycle]\nmonths = 99999999\n", TemplateError, "cycle, months"),
        (OWN + "[cycle]\ncount = -1\n", TemplateError, "cycle, count"),
        (OWN + '[cycle]\nstarts = "02-29"\n', StartsDayError, "cycle, starts"),
        (OWN + '[cycle]\nstarts = "1 April"\n', StartsDayError, "cycle, starts"),
        (OWN + "[cycle]\nstarts = 4\n", StartsDayError, "cycle, starts"),
        ('checked = "October 2026"' + OWN, CheckedDayError, "checked"),
        ("checked = 2026-10-01" + OWN, CheckedDayError, "checked"),
        (f'footer = "{"x" * 401}"' + OWN, LongFooterError, "footer"),
        (OWN + "run = true\n", TemplateKeyUnknownError, "part 1, run"),
        (OWN + "#" * LARGEST, TemplateUnreadableError, ""),
        (OWN + "heading", TemplateBrokenError, ""),
    ],
)
def test_a_file_that_is_no_shape_says_where_and_what_to_do(
    tmp_path: Path, text: str, kind: type[TemplateError], key: str
) -> None:
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateError) as refused:
        read_template(file)

    assert (type(refused.value), refused.value.details["key"]) == (kind, key)
    assert str(refused.value).startswith("“own.toml” cannot be used")
    assert f"“{key}”" in str(refused.value) or not key
    assert list(faults(str(refused.value))) == []


def test_a_line_that_is_broken_is_named(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(OWN.replace("kind   =", "kind"), encoding="utf-8")
    with pytest.raises(TemplateBrokenError, match=r"Line 4 is not written"):
        read_template(file)


def test_braces_of_ones_own_in_a_title_stay(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(OWN.replace("For my own body", "{who}, {month}, {"), encoding="utf-8")
    assert title(read_template(file), date(2026, 3, 2)) == "{who}, March 2026, {"


@given(st.text(alphabet="0123456789-", max_size=6), st.integers(-3, 300))
def test_every_cycle_that_is_read_can_be_reckoned_with(
    tmp_path_factory: pytest.TempPathFactory, starts: str, months: int
) -> None:
    file = tmp_path_factory.mktemp("cycles") / "own.toml"
    file.write_text(f'{OWN}[cycle]\nstarts = "{starts}"\nmonths = {months}\n', encoding="utf-8")
    with suppress(TemplateError):
        found = read_template(file)
        for today in (date(2024, 2, 29), date(2026, 11, 21)):
            assert window(found.cycle, today, date(2024, 2, 29))[0] <= today


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
