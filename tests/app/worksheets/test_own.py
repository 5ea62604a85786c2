"""A person's own worksheets stand beside the shipped ones; one that is broken is set aside with the reason."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.worksheets.errors import UnknownWorksheetError
from app.worksheets.loader import LARGEST, Library
from tests.app.worksheets.files import OWN_HEAD, SHIPPED, small, written
from tests.app.worksheets.test_mutations import mutated

GOOD = small(head=OWN_HEAD)


def library(own: Path | None) -> Library:
    return Library(SHIPPED, own=own)


def test_an_own_worksheet_is_found_whatever_its_file_is_called(tmp_path: Path) -> None:
    written(tmp_path, GOOD, name="My huddle.toml")
    found = library(tmp_path)
    assert "user.small" in found.ids()
    assert found.get("user.small").title == "Small"
    assert "user.small" in {each.id for each in found.headings()}
    assert found.path("user.small").name == "My huddle.toml"
    assert found.refused() == ()
    assert [each.id for each in found.headings()] == list(found.ids())


@pytest.mark.parametrize("folder", [None, Path("/nowhere/at/all")])
def test_there_need_be_none(folder: Path | None) -> None:
    assert library(folder).ids() == Library(SHIPPED).ids()


def test_unknown_keys_are_named_and_the_rest_is_used(tmp_path: Path) -> None:
    written(tmp_path, small(head=OWN_HEAD + 'colour = "red"\n'))
    assert [each.key for each in library(tmp_path).unknown("user.small")] == ["colour"]
    assert library(tmp_path).unknown("oskar") == ()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (small(), "id"),
        (small(head=OWN_HEAD.replace("user.small", "oskar")), "id"),
        (GOOD.replace('"text"', '"oracle"'), "type"),
        (
            small('[[section.field]]\nid="e"\ntype="emotion"\nlabel="E"\nvocab="colours"\n', head=OWN_HEAD),
            "vocab",
        ),
        (
            small('[[section.field]]\nid="t"\ntype="thoughts"\nlabel="T"\ntags="none"\n', head=OWN_HEAD),
            "tags",
        ),
        (small('[[section.field]]\nid="b"\ntype="body"\nlabel="B"\nvocab="none"\n', head=OWN_HEAD), "vocab"),
        (small('[[section.field]]\nid="k"\ntype="kind"\nlabel="K"\nvocab="none"\n', head=OWN_HEAD), "vocab"),
        (
            small('[[section.field]]\nid="o"\ntype="offer"\nlabel="O"\nworksheets=["none"]\n', head=OWN_HEAD),
            "worksheets",
        ),
        (GOOD + '[safety]\nlighter = "none"\n', "lighter"),
        (GOOD + '[schedule]\nseries_offers = ["none"]\n', "series_offers"),
        (GOOD + "#" * LARGEST, ""),
        ("broken", ""),
    ],
)
def test_one_that_cannot_be_used_is_set_aside_with_the_reason(tmp_path: Path, text: str, key: str) -> None:
    written(tmp_path, text)
    found = library(tmp_path)
    assert found.ids() == Library(SHIPPED).ids()
    assert len(found.headings()) == len(found.ids())
    refused = found.refused()
    assert [(each.file, each.error.key) for each in refused] == [("small.toml", key)]
    assert refused[0].error.reason
    assert "small.toml" in str(refused[0].error)


def test_of_two_with_one_id_the_second_is_set_aside(tmp_path: Path) -> None:
    written(tmp_path, GOOD, name="a.toml")
    written(tmp_path, GOOD.replace("Small", "Other"), name="b.toml")
    found = library(tmp_path)
    assert found.get("user.small").title == "Small"
    assert [each.file for each in found.refused()] == ["b.toml"]


def test_what_is_no_worksheet_file_is_left_alone(tmp_path: Path) -> None:
    written(tmp_path, "notes", name="notes.txt")
    written(tmp_path, "x", name=".hidden.toml")
    (tmp_path / "folder.toml").mkdir()
    found = library(tmp_path)
    assert [each.file for each in found.refused()] == ["folder.toml"]


def test_an_own_worksheet_can_be_said_in_another_language(tmp_path: Path) -> None:
    written(tmp_path, GOOD, name="user.small.toml")
    overlay = 'schema = 1\noverlay_for = "user.small"\nfor_version = "1.0.0"\nlang = "cy"\ntitle = "Bach"\n'
    written(tmp_path, overlay, name="cy.user.small.toml")
    found = Library(SHIPPED, own=tmp_path, language="cy")
    assert found.get("user.small").title == "Bach"
    assert found.refused() == ()


@pytest.mark.parametrize("name", ["user.", "user.none", "user.../../etc/passwd", "../small"])
def test_only_what_was_found_can_be_asked_for(tmp_path: Path, name: str) -> None:
    written(tmp_path, GOOD)
    with pytest.raises(UnknownWorksheetError):
        library(tmp_path).get(name)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=mutated(), data=st.binary(max_size=200))
def test_whatever_lies_in_the_folder_the_library_opens(text: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        written(Path(folder), text.replace('id        = "', 'id        = "user.'), name="one.toml")
        (Path(folder) / "two.toml").write_bytes(data)
        found = library(Path(folder))
        own = [each for each in found.ids() if each.startswith("user.")]
        assert len(own) + len(found.refused()) == 2
        assert all(found.get(each).fields for each in own)
