"""A journal stays sound through many sittings of writing, revising and erasing long and short entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.security import shelves, story

if TYPE_CHECKING:
    from pathlib import Path

_SITTINGS = 6
_STEPS = 40


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2))])
def test_every_sitting_leaves_a_sound_journal(journal: Path, keys: shelves.Keys, seed: int) -> None:
    shelf: story.Shelf = {}
    for sitting in range(_SITTINGS):
        with shelves.opened(journal) as app:
            player = shelves.Player(app)
            for step in story.some_steps(seed, shelf, sitting * _STEPS, (sitting + 1) * _STEPS - 1):
                player.do(step)
                shelf = story.after(shelf, step)
        found = shelves.examine(journal, keys)
        assert (found.problem, found.unsound) == ("", ()), f"seed {seed}, sitting {sitting}"
        assert found.shelf == shelf, f"seed {seed}, sitting {sitting}"
        assert not (journal / "journal.db-wal").exists()


def test_an_erased_word_is_not_found_by_its_first_letters(journal: Path) -> None:
    with shelves.opened(journal) as app:
        player = shelves.Player(app)
        shelf: story.Shelf = {}
        for step in story.some_steps("erased", shelf, 0, 150):
            player.do(step)
            shelf = story.after(shelf, step)
        for beginning in ("m", "ma", "n", "ni", "wa", "quo", "caf"):
            found = {hit.entry.title for hit in app.journal.search(beginning, shelves.EVERYTHING, limit=1000)}
            words = {
                title: f"{title} {page.text}".casefold().replace("é", "e").split()
                for title, page in shelf.items()
            }
            expected = {title for title, said in words.items() if any(w.startswith(beginning) for w in said)}
            assert found == expected, beginning
