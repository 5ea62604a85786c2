"""A made-up life of a journal, told from a seed: what is written next, and what must then be in it.

The same seed tells the same story, so a test can kill or unplug the writer at any moment and say exactly which journals
may be found afterwards: the one after the last acknowledged step, or the one after the step that was under way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Literal

from tests.security.canary import CANARY
from tests.security.seeds import seeded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Act = Literal["begin", "revise", "keep", "bin", "erase", "tag", "checkpoint"]
_ACTS: tuple[Act, ...] = ("begin", "revise", "keep", "bin", "erase", "tag", "checkpoint")
_WEIGHTS = (25, 45, 5, 4, 8, 8, 5)
_FEWEST, _MOST = 3, 40


@dataclass(frozen=True, slots=True)
class Page:
    """What a journal holds of one entry."""

    text: str
    state: str = "draft"
    tags: frozenset[str] = frozenset()


Shelf = dict[str, Page]
"""Everything a journal holds, by title; titles are unique in a story."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person does."""

    number: int
    act: Act
    title: str
    text: str = ""
    tag: str = ""


def steps(seed: object, shelf: Mapping[str, Page], first: int) -> Iterator[Step]:
    """Tell the story from step `first` on, without end, for a journal that holds `shelf`."""
    now, number = dict(shelf), first
    while True:
        step = _step(seed, number, now)
        yield step
        now, number = after(now, step), number + 1


def some_steps(seed: object, shelf: Mapping[str, Page], first: int, last: int) -> list[Step]:
    """Return the steps from `first` to `last`, both included, for a journal that holds `shelf`."""
    return [*islice(steps(seed, shelf, first), max(0, last - first + 1))]


def after(shelf: Mapping[str, Page], step: Step) -> Shelf:
    """Return what the journal holds once `step` is done."""
    now = dict(shelf)
    match step.act:
        case "begin" | "revise":
            now[step.title] = replace(now.get(step.title, Page("")), text=step.text)
        case "keep":
            now[step.title] = replace(now[step.title], state="kept")
        case "bin":
            now[step.title] = replace(now[step.title], state="binned")
        case "erase":
            del now[step.title]
        case "tag":
            now[step.title] = replace(now[step.title], tags=frozenset({step.tag}))
        case "checkpoint":
            pass
    return now


def word_of(title: str) -> str:
    """Return a word that only the entry called `title` holds, in every version of its text."""
    return f"mark{title.rsplit(maxsplit=1)[-1]}end"


def _step(seed: object, number: int, shelf: Shelf) -> Step:
    chance = seeded("step", seed, number)
    open_pages = sorted(title for title, page in shelf.items() if page.state != "binned")
    act = chance.choices(_ACTS, _WEIGHTS)[0]
    if len(shelf) > _MOST:
        act = "erase"
    elif len(open_pages) < _FEWEST:
        act = "begin"
    if act == "begin":
        title = f"{CANARY} {number}"
        return Step(number, act, title, text=_text(seed, number, title))
    title = chance.choice(sorted(shelf) if act == "erase" else open_pages)
    if act == "revise":
        return Step(number, act, title, text=_text(seed, number, title))
    return Step(number, act, title, tag=f"{CANARY} tag {number % 5}" if act == "tag" else "")


def _text(seed: object, number: int, title: str) -> str:
    """A few lines or a few pages, the canary among them."""
    chance = seeded("text", seed, number)
    length = chance.choice((5, 50, 50, 300, 2000))
    words = (f"{chance.choice(('night', 'ward', 'rhag', 'café', 'über', CANARY))}{chance.randrange(99)}"
             for _ in range(length))  # fmt: skip
    return f"{word_of(title)} {CANARY} {number} {' '.join(words)}"
