"""What the security tests share: the recorder, built once."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.security import recorder, shelves
from tests.security.bench import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def recorder_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The disk recorder, compiled."""
    return recorder.build(tmp_path_factory.mktemp("recorder"))


@pytest.fixture(scope="session")
def _empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "journal"
    with shelves.remembered_keys({}) as known:
        shelves.create(folder)
        with shelves.opened(folder):
            pass
        assert known
    return folder


@pytest.fixture
def keys(_empty_journal: Path) -> Iterator[shelves.Keys]:
    """Keys that were derived once and for all, for this test and its children; other tests derive their own."""
    with shelves.remembered_keys({}) as known:
        yield known


@pytest.fixture
def journal(_empty_journal: Path, keys: shelves.Keys, tmp_path: Path) -> Path:
    """A journal of its own, empty and closed."""
    return Path(shutil.copytree(_empty_journal, tmp_path / "journal"))


@pytest.fixture
def bench() -> Iterator[Bench]:
    """A child process for work that may crash."""
    with Bench() as child:
        yield child
