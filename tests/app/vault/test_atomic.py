from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.vault import atomic
from app.vault.errors import DiskTrouble


@pytest.fixture
def open_umask() -> object:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_replaces_the_bytes_and_leaves_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "key"
    target.write_bytes(b"old")
    seen: list[bytes] = []
    atomic.replace(target, b"new", seen.append)
    assert target.read_bytes() == b"new"
    assert seen == [b"new"]
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_what_fails_its_check_changes_nothing(tmp_path: Path) -> None:
    target = tmp_path / "key"
    target.write_bytes(b"old")

    def refuse(_: bytes) -> None:
        raise DiskTrouble

    with pytest.raises(DiskTrouble):
        atomic.replace(target, b"new", refuse)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_a_disk_that_gives_back_other_bytes_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "key"
    target.write_bytes(b"old")
    monkeypatch.setattr(atomic, "write_new", lambda path, data: path.write_bytes(data[:-1]))
    with pytest.raises(DiskTrouble):
        atomic.replace(target, b"new")
    assert target.read_bytes() == b"old"


def test_leftovers_of_a_crash_are_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "key.new").write_bytes(b"half")
    atomic.replace(tmp_path / "key", b"new")
    assert (tmp_path / "key").read_bytes() == b"new"


@pytest.mark.usefixtures("open_umask")
def test_files_and_folders_are_private_under_any_umask(tmp_path: Path) -> None:
    atomic.write_new(tmp_path / "file", b"x")
    atomic.make_folder(tmp_path / "folder")
    atomic.replace(tmp_path / "other", b"x")
    assert mode(tmp_path / "file") == mode(tmp_path / "other") == 0o600
    assert mode(tmp_path / "folder") == 0o700


def test_private_even_under_a_strict_umask(tmp_path: Path) -> None:
    before = os.umask(0o777)
    try:
        atomic.write_new(tmp_path / "file", b"x")
        atomic.make_folder(tmp_path / "folder")
    finally:
        os.umask(before)
    assert mode(tmp_path / "file") == 0o600
    assert mode(tmp_path / "folder") == 0o700


def test_nothing_is_written_through_a_link_or_over_a_file(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"precious")
    (tmp_path / "key.new").symlink_to(tmp_path / "elsewhere")
    atomic.replace(tmp_path / "key", b"new")
    assert (tmp_path / "elsewhere").read_bytes() == b"precious"
    with pytest.raises(FileExistsError):
        atomic.write_new(tmp_path / "elsewhere", b"x")


def test_every_replacement_waits_for_the_disk_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    real_sync, real_replace = os.fsync, Path.replace

    def sync(descriptor: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        real_sync(descriptor)

    def replace(self: Path, target: Path) -> Path:
        order.append("rename")
        return real_replace(self, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", replace)
    atomic.replace(tmp_path / "key", b"new")
    assert order == ["file", "rename", "folder"]
