"""The story that the endurance tests tell is repeatable and does a bit of everything."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from tests.security import story


def _told(seed: int, count: int) -> tuple[Counter[str], story.Shelf]:
    shelf: story.Shelf = {}
    acts: Counter[str] = Counter()
    for step in islice(story.steps(seed, {}, 0), count):
        shelf = story.after(shelf, step)
        acts[step.act] += 1
    return acts, shelf


def test_the_same_seed_tells_the_same_story() -> None:
    assert _told(1, 300) == _told(1, 300)
    assert _told(1, 300) != _told(2, 300)


def test_a_story_does_a_bit_of_everything() -> None:
    acts, shelf = _told(1, 500)
    assert set(acts) == {"begin", "revise", "keep", "bin", "erase", "tag", "checkpoint"}
    assert {page.state for page in shelf.values()} == {"draft", "kept", "binned"}


def test_a_story_can_be_taken_up_again() -> None:
    whole = [*islice(story.steps(3, {}, 0), 60)]
    shelf: story.Shelf = {}
    for step in whole[:40]:
        shelf = story.after(shelf, step)
    assert [*islice(story.steps(3, shelf, 40), 20)] == whole[40:]
