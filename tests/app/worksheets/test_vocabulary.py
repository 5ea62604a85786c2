"""Vocabularies load, know their groups and keep a person's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import paths
from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from app.worksheets.vocabulary import Vocabularies, load_vocabulary

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 'schema = 1\nid = "words"\nlang = "en-GB"\ntitle = "Words"\n'


def test_feelings_have_four_corners_and_what_is_between_people() -> None:
    feelings = Vocabularies(paths.resources() / "vocabularies").get("emotions")
    assert [group.id for group in feelings.groups] == [
        "pleasant-high", "pleasant-low", "unpleasant-high", "unpleasant-low", "connection"
    ]  # fmt: skip
    assert all(len(feelings.of(group.id)) >= 6 for group in feelings.groups)


def test_a_word_is_read_by_its_label_and_an_own_word_as_it_is() -> None:
    feelings = Vocabularies(paths.resources() / "vocabularies").get("emotions")
    assert feelings.label("calm") == "calm"
    assert feelings.label("wobbly") == "wobbly"


def test_a_vocabulary_is_read_once() -> None:
    shelf = Vocabularies(paths.resources() / "vocabularies")
    assert shelf.get("emotions") is shelf.get("emotions")
    with pytest.raises(UnknownWorksheetError):
        shelf.get("colours")


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ('words = [{ id = "a", label = "a" }, { id = "a", label = "b" }]', "id"),
        ('words = [{ id = "a", label = "a", group = "none" }]', "group"),
        ('words = [{ id = "a" }]', "label"),
        ("", "words"),
    ],
)
def test_a_faulty_vocabulary_is_refused(tmp_path: Path, words: str, key: str) -> None:
    path = tmp_path / "words.toml"
    path.write_text(HEAD + words, encoding="utf-8")
    with pytest.raises(WorksheetError) as caught:
        load_vocabulary(path)
    assert caught.value.key == key
