"""Damage to the entries file is found or does no harm; it never crashes the program or changes a word in silence."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from app.clock import SystemClock
from app.errors import AfterwordError
from app.vault import session
from app.vault.errors import DamagedError, RolledBack
from tests.security import damage, shelves, story
from tests.security.bench import ChildDiedError, ChildRaisedError
from tests.security.seeds import seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.journal.service import Journal
    from models.domain.entry import Entry
    from tests.security.bench import Bench

_STEPS = 300


@dataclass(frozen=True, slots=True)
class Library:
    """A journal with a good deal in it, to be copied and damaged."""

    folder: Path
    shelf: story.Shelf


@dataclass(frozen=True, slots=True)
class Survey:
    """What became of a damaged journal.

    Attributes:
        verified: Whether a check from end to end found anything; errors that kept it from opening count.
        refused: Code of the error with which it refused to open, or "".
        withheld: How many entries could not be read, each with an error that says so.
        wrong: What was read and had never been written, or was missing without a word.
    """

    verified: bool
    refused: str
    withheld: int
    wrong: tuple[str, ...]

    @property
    def outcome(self) -> str:
        """One word for it."""
        if self.wrong:
            return "wrong"
        if self.refused:
            return "refused"
        if self.verified or self.withheld:
            return "found"
        return "harmless"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A journal in which a story has been told."""
    folder = tmp_path_factory.mktemp("library") / "journal"
    shelf: story.Shelf = {}
    with shelves.remembered_keys({}):
        shelves.create(folder)
    with shelves.remembered_keys({}), shelves.opened(folder) as app:
        for number in range(0, _STEPS, 50):
            player = shelves.Player(app)
            for step in story.some_steps("library", shelf, number, number + 49):
                player.do(step)
                shelf = story.after(shelf, step)
        app.journal.settle()
    return Library(folder, shelf)


def survey(folder: Path, known: shelves.Keys, shelf: story.Shelf) -> Survey:
    """Check a damaged journal, then open it and read all of it."""
    with shelves.remembered_keys(known):
        verified = _verify_finds_something(folder)
        try:
            with shelves.opened(folder) as app:
                withheld, wrong = _read(app.journal, shelf)
        except AfterwordError as refusal:
            return Survey(verified, refusal.code, 0, ())
    return Survey(verified, "", withheld, tuple(wrong))


def _verify_finds_something(folder: Path) -> bool:
    before = (folder / "journal.db").read_bytes()
    try:
        results = [*session.verify(folder, shelves.passphrase(), clock=SystemClock())]
        found = not all(result.ok for result in results)
    except DamagedError:
        found = True
    assert (folder / "journal.db").read_bytes() == before, "a check wrote into the journal"
    return found


def _read(journal: Journal, shelf: story.Shelf) -> tuple[int, list[str]]:
    """Read every entry by itself; return how many would not be read, and what was wrong with those that were."""
    try:
        lines = journal.timeline(shelves.EVERYTHING, limit=10_000)
    except AfterwordError:
        return len(shelf), []
    wrong = [f"missing: {title}" for title in shelf.keys() - {line.entry.title for line in lines}]
    withheld = 0
    for line in lines:
        try:
            wrong += _differences(journal, line.entry, shelf.get(line.entry.title))
        except AfterwordError:
            withheld += 1
    return withheld, wrong


def _differences(journal: Journal, entry: Entry, expected: story.Page | None) -> Iterator[str]:
    """Read an entry with its earlier versions, and find it; say what is not as it was written."""
    if shelves.page_of(journal, entry) != expected:
        yield f"changed: {entry.title}"
    for revision in journal.revisions(entry.id):
        answers = journal.revision(revision.id).answers
        if story.word_of(entry.title) not in str(answers["text"]):
            yield f"changed in an earlier version: {entry.title}"
    for hit in journal.search(story.word_of(entry.title), shelves.EVERYTHING):
        if hit.entry.id != entry.id or any("\0" in text for text, _ in hit.snippet):
            yield f"found wrongly: {entry.title}"


def _damaged(library: Library, folder: Path, kind: damage.Damage, seed: int) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(library.folder, folder)
    data = bytearray((folder / "journal.db").read_bytes())
    kind(data, seeded("damage", kind.__name__, seed))
    (folder / "journal.db").write_bytes(data)
    return folder


def _surveyed(
    library: Library, folder: Path, keys: shelves.Keys, bench: Bench, cases: list[tuple[damage.Damage, int]]
) -> Counter[tuple[str, str]]:
    """Count the outcomes of every case by kind of damage; a wrong one or a crash fails at once."""
    outcomes: Counter[tuple[str, str]] = Counter()
    for kind, seed in cases:
        where = f"{kind.__name__}, seed {seed}"
        try:
            found = bench.ask(survey, _damaged(library, folder, kind, seed), keys, library.shelf)
        except (ChildDiedError, ChildRaisedError) as problem:
            pytest.fail(f"{problem}: {where}")
        assert found.outcome != "wrong", f"{found}: {where}"
        assert found.outcome != "harmless" or found.withheld == 0, where
        outcomes[kind.__name__, found.outcome] += 1
    return outcomes


def _assert_found(outcomes: Counter[tuple[str, str]]) -> None:
    """Only the salt, which the key file holds as well, and what was appended may turn out to do no harm."""
    harmless = {kind for kind, outcome in outcomes if outcome == "harmless"}
    assert harmless <= {"flipped_salt", "grown"}, outcomes


def test_each_kind_of_damage_is_found(
    library: Library, tmp_path: Path, keys: shelves.Keys, bench: Bench
) -> None:
    cases = [(kind, 1) for kind in damage.EVERY_KIND]
    _assert_found(_surveyed(library, tmp_path / "damaged", keys, bench, cases))


@pytest.mark.slow
def test_four_hundred_damages_are_found(
    library: Library, tmp_path: Path, keys: shelves.Keys, bench: Bench
) -> None:
    kinds = damage.EVERY_KIND
    cases = [(kinds[number % len(kinds)], number) for number in range(400)]
    _assert_found(_surveyed(library, tmp_path / "damaged", keys, bench, cases))


@pytest.mark.slow
def test_fifty_cuts_of_whole_pages_are_found(
    library: Library, tmp_path: Path, keys: shelves.Keys, bench: Bench
) -> None:
    cases: list[tuple[damage.Damage, int]] = [(damage.cut_by_pages, number) for number in range(50)]
    outcomes = _surveyed(library, tmp_path / "damaged", keys, bench, cases)
    assert {outcome for _, outcome in outcomes} <= {"refused", "found"}


_KEEP = "INSERT INTO setting VALUES ('x', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


def _open_noting(folder: Path, note: Path, *, write: str = "", accept_older: bool = False) -> tuple[str, ...]:
    """Open a journal as on a computer that keeps a note of what it saw; return the codes of what was noticed."""
    vault = session.unlock(
        folder, shelves.passphrase(), clock=SystemClock(), last_seen=note, accept_older=accept_older
    )
    with vault:
        if write:
            with vault.guard:
                vault.connection.execute(_KEEP, (write,))
                vault.connection.commit()
        return tuple(notice.code for notice in vault.notices)


@pytest.mark.parametrize("sittings", [1, 2, 5])
def test_an_older_copy_is_announced_where_a_newer_one_was_seen(
    journal: Path, tmp_path: Path, keys: shelves.Keys, sittings: int
) -> None:
    assert keys
    note = tmp_path / "last-seen.json"
    _open_noting(journal, note, write="old")
    old = shutil.copytree(journal, tmp_path / "old")
    for sitting in range(sittings):
        _open_noting(journal, note, write=str(sitting))
    shutil.rmtree(journal)
    shutil.copytree(old, journal)
    with pytest.raises(RolledBack):
        _open_noting(journal, note)
    assert "older-copy" in _open_noting(journal, note, accept_older=True)


def test_an_older_copy_is_not_noticed_on_a_computer_that_never_saw_a_newer_one(
    journal: Path, tmp_path: Path, keys: shelves.Keys
) -> None:
    """A limit that docs/threat-model.md states; when it falls, the page must be changed."""
    assert keys
    old = shutil.copytree(journal, tmp_path / "old")
    _open_noting(journal, tmp_path / "note", write="new")
    assert _open_noting(old, tmp_path / "note of another computer") == ()


def test_an_old_page_put_back_can_go_unnoticed(
    library: Library, tmp_path: Path, keys: shelves.Keys, bench: Bench
) -> None:
    """A limit that docs/threat-model.md states; when it falls, the page must be changed."""
    folder = tmp_path / "replayed"
    shutil.copytree(library.folder, folder)
    _open_noting(folder, tmp_path / "note", write="one")
    old = (folder / "journal.db").read_bytes()
    _open_noting(folder, tmp_path / "note", write="two")
    new = (folder / "journal.db").read_bytes()
    changed = [
        at
        for at in range(0, len(old), damage.PAGE)
        if old[at : at + damage.PAGE] != new[at : at + damage.PAGE]
    ]
    unnoticed = 0
    for at in changed:
        (folder / "journal.db").write_bytes(new[:at] + old[at : at + damage.PAGE] + new[at + damage.PAGE :])
        found = bench.ask(survey, folder, keys, library.shelf)
        assert not found.wrong, found
        unnoticed += found.outcome == "harmless"
    assert unnoticed
