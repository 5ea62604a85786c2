"""A worksheet is said in another language string by string, and stays whole whatever an overlay holds."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.worksheets.errors import WorksheetError
from app.worksheets.loader import Library
from app.worksheets.overlay import laid_over, read_overlay
from app.worksheets.reading import parse
from tests.app.worksheets.files import EVERY_TYPE, written

TOP = 'schema = 1\noverlay_for = "small"\nfor_version = "1.0.0"\nlang = "cy"\nreviewed = true\n'
FULL = (
    TOP
    + """
title = "Bach"
[section.all]
title = "Popeth"
[section.all.field.f2]
label = "Llinell"
[section.all.field.f3]
prompts = ["Pam?"]
[section.all.field.f5.option.a]
label = "Un"
[section.all.field.f20.option.a]
label = "Wedi"
[section.all.field.f21.stage.1]
label = "I mewn"
[section.all.field.f22]
columns = ["Chwith", "De"]
[scale.often.option.0]
label = "Byth"
[scale.often.option.na]
label = "Amhosibl"
[scale.line]
low = "isel"
[score.mean]
label = "Cymedr"
[score.mean.band.1]
label = "Isel"
[trend.line]
label = "Llinell"
[print]
title = "Bach"
[schedule]
series_next = "Sesiwn {next} o {series}."
"""
)


def shelf(folder: Path, overlay: str = FULL, *, sheet: str = EVERY_TYPE, language: str = "cy") -> Library:
    (folder / "worksheets").mkdir(exist_ok=True)
    (folder / "overlays").mkdir(exist_ok=True)
    written(folder / "worksheets", sheet)
    written(folder / "overlays", overlay, name="cy.small.toml")
    return Library(folder / "worksheets", overlays=folder / "overlays", language=language)


def test_every_string_can_be_said_in_another_language(tmp_path: Path) -> None:
    library = shelf(tmp_path)
    sheet = library.get("small")
    labels = sheet.labels()
    assert (sheet.title, sheet.lang, sheet.sections[0].title) == ("Bach", "cy", "Popeth")
    assert [labels[key] for key in ("f2", "f5.a", "f20.a", "scale.often.0", "scale.often.na")] == [
        "Llinell", "Un", "Wedi", "Byth", "Amhosibl",
    ]  # fmt: skip
    assert sheet.scores[0].label == "Cymedr"
    assert sheet.scores[0].bands[0].label == "Isel"
    assert sheet.trends[0].label == "Llinell"
    assert sheet.schedule.series_next == "Sesiwn {next} o {series}."
    assert not library.is_partly_translated("small")
    assert library.refused() == ()
    assert library.headings()[0].title == "Bach"


def test_what_is_not_said_stays_as_it_was_one_by_one(tmp_path: Path) -> None:
    english = Library(shelf(tmp_path)._folder).get("small")
    sheet = shelf(tmp_path).get("small")
    assert sheet.labels()["f9"] == english.labels()["f9"] == "Where"
    assert sheet.summary == english.summary
    assert [field.id for field in sheet.fields] == [field.id for field in english.fields]
    assert sheet.scores[0].items == english.scores[0].items


@pytest.mark.parametrize("language", ["cy", "cy-GB", "cy_GB"])
def test_a_country_falls_back_to_its_language(tmp_path: Path, language: str) -> None:
    assert shelf(tmp_path, language=language).get("small").title == "Bach"


@pytest.mark.parametrize("language", ["", "en-GB", "ga", "../cy"])
def test_another_language_is_not_laid_over(tmp_path: Path, language: str) -> None:
    assert shelf(tmp_path, language=language).get("small").title == "Small"


def test_an_overlay_for_another_version_says_so_and_is_used(tmp_path: Path) -> None:
    library = shelf(tmp_path, FULL.replace('"1.0.0"', '"0.9.0"'))
    assert library.is_partly_translated("small")
    assert library.get("small").title == "Bach"


def test_a_licensed_instrument_is_never_reworded(tmp_path: Path) -> None:
    sheet = EVERY_TYPE + '[origin]\nwording = "licensed"\n'
    library = shelf(tmp_path, sheet=sheet)
    assert library.get("small").title == "Small"
    assert [each.file for each in library.refused()] == ["cy.small.toml"]
    assert "licensed" in library.refused()[0].error.reason


@pytest.mark.parametrize(
    ("overlay", "key"),
    [
        (FULL.replace('lang = "cy"', 'lang = "ga"'), "lang"),
        (FULL.replace('overlay_for = "small"', 'overlay_for = "large"'), "lang"),
        (FULL.replace('for_version = "1.0.0"\n', ""), "for_version"),
        (FULL.replace("schema = 1", "schema = 2"), "schema"),
        ("not toml", ""),
    ],
)
def test_an_overlay_that_is_none_is_set_aside(tmp_path: Path, overlay: str, key: str) -> None:
    library = shelf(tmp_path, overlay)
    assert library.get("small").title == "Small"
    refused = library.refused()[0]
    assert (refused.file, refused.error.key) == ("cy.small.toml", key)


def test_what_has_no_place_is_named_and_left_out() -> None:
    overlay = parse(
        TOP
        + """
colour = "coch"
summary = 3
[section.gone]
title = "X"
[section.all.field.f2]
type = "longtext"
label = ""
max_chars = 3
[section.all.field.f3]
prompts = ["a", "b", "c"]
[schedule]
series = 9
series_next = "Sesiwn {next} o {total}."
""",
        file="cy.small.toml",
    )
    found = laid_over(parse(EVERY_TYPE, file="small.toml"), overlay, file="cy.small.toml")
    assert {(each.table, each.key) for each in found.unused} == {
        ("the top of the file", "colour"), ("the top of the file", "summary"), ("section “gone”", ""),
        ("field “f2”", "type"), ("field “f2”", "label"), ("field “f2”", "max_chars"), ("field “f3”", "prompts"),
        ("[schedule]", "series"), ("[schedule]", "series_next"),
    }  # fmt: skip
    assert found.table["schedule"]["series_next"] == "Session {next} of {series}."
    assert found.table["schedule"]["series"] == 3


def test_the_overlay_of_another_worksheet_is_refused() -> None:
    with pytest.raises(WorksheetError):
        laid_over(
            parse(EVERY_TYPE, file="x"), {"overlay_for": "other", "for_version": "1"}, file="cy.other.toml"
        )


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_mutated_overlay_is_used_in_part_or_set_aside(data: st.DataObject) -> None:
    lines = FULL.split("\n")
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(lines) - 1))
        line = lines[place]
        junk = ["", "x", "[", line.replace('"', ""), f"{line}]", line.split("=")[0] + "= 3", "[section]"]
        lines[place] = data.draw(st.sampled_from(junk))
    with tempfile.TemporaryDirectory() as folder:
        library = shelf(Path(folder), "\n".join(lines))
        sheet = library.get("small")
        assert len(sheet.fields) == len(Library(library._folder).get("small").fields)
        assert sheet.lang in {"cy", "en-GB"}
        assert (sheet.lang == "en-GB") is bool(library.refused())


def test_an_overlay_file_is_read_by_its_name(tmp_path: Path) -> None:
    assert read_overlay(written(tmp_path, FULL, name="cy.small.toml"))["title"] == "Bach"
    with pytest.raises(WorksheetError):
        read_overlay(written(tmp_path, FULL, name="small.toml"))
