from __future__ import annotations

import shutil
import stat
from types import SimpleNamespace
from typing import TYPE_CHECKING

from app.vault import ballast

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_is_four_mebibytes_that_do_not_compress(tmp_path: Path) -> None:
    path = tmp_path / "ballast.bin"
    assert ballast.restore(path)
    assert path.stat().st_size == 4 << 20
    assert len(set(path.read_bytes())) == 256
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_is_given_up_once(tmp_path: Path) -> None:
    path = tmp_path / "ballast.bin"
    ballast.restore(path)
    assert ballast.release(path)
    assert not ballast.release(path)
    assert list(tmp_path.iterdir()) == []


def test_comes_back_only_when_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ballast.bin"
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=ballast.SPARE_ROOM - 1))
    assert not ballast.restore(path)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    assert ballast.restore(path)
    before = path.stat().st_mtime_ns
    assert ballast.restore(path)
    assert path.stat().st_mtime_ns == before


def test_a_folder_that_is_gone_is_no_failure(tmp_path: Path) -> None:
    assert not ballast.restore(tmp_path / "gone" / "ballast.bin")
