"""Every shipped vocabulary loads and keeps the rules of the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import paths
from app.worksheets.vocabulary import load_vocabulary
from tests.content.wording import faults, is_whole_sentence

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((paths.resources() / "vocabularies").glob("*.toml"))
every_file = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


@every_file
def test_it_is_named_after_its_id_and_says_something(path: Path) -> None:
    vocabulary = load_vocabulary(path)
    assert vocabulary.id == path.stem
    assert len(vocabulary.words) >= 10


@every_file
def test_its_words_are_short_and_each_is_explained_in_a_sentence(path: Path) -> None:
    for word in load_vocabulary(path).words:
        assert len(word.label) <= 24
        assert len(word.help) <= 70
        assert is_whole_sentence(word.help)
        assert list(faults(f"{word.label}. {word.help}")) == []


@every_file
def test_no_two_words_are_explained_alike(path: Path) -> None:
    helps = [word.help for word in load_vocabulary(path).words]
    assert len(set(helps)) == len(helps)
