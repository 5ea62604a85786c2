from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from app.vault import lockfile
from app.vault.errors import InUse

if TYPE_CHECKING:
    from pathlib import Path

HOLDER = """
import sys, time
from pathlib import Path
from app.vault import lockfile
lock = lockfile.create(Path(sys.argv[1]))
lock.announce()
print("held", flush=True)
time.sleep(60)
"""


def test_only_one_may_hold_it(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    lock = lockfile.create(path)
    assert not lockfile.is_free(path)
    with pytest.raises(InUse):
        lockfile.acquire(path)
    lock.release()
    lock.release()
    assert lockfile.is_free(path)
    again = lockfile.acquire(path)
    assert again is not None
    again.release()
    again.announce()
    assert path.read_bytes() == b""


def test_without_a_file_there_is_nothing_to_hold(tmp_path: Path) -> None:
    assert lockfile.acquire(tmp_path / "vault.lock") is None
    assert lockfile.is_free(tmp_path / "vault.lock")
    assert list(tmp_path.iterdir()) == []


def test_looking_and_taking_write_nothing(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    path.write_bytes(b"1 old\n")
    before = path.stat().st_mtime_ns
    assert lockfile.is_free(path)
    lock = lockfile.acquire(path)
    assert lock is not None
    lock.release()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (b"1 old\n", before)


def test_it_names_the_process_and_a_token_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    path.write_bytes(b"9" * 100)
    lock = lockfile.acquire(path)
    assert lock is not None
    lock.announce()
    assert re.fullmatch(rf"{os.getpid()} [0-9a-f]{{16}}\n", path.read_text("ascii"))
    lock.release()


def test_a_look_does_not_keep_anyone_out(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    lockfile.create(path).release()
    descriptor = os.open(path, os.O_RDWR)
    assert lockfile._lock(descriptor, shared=True)
    assert lockfile.is_free(path)
    os.close(descriptor)


def test_a_folder_in_its_place_is_left_to_the_opening(tmp_path: Path) -> None:
    (tmp_path / "vault.lock").mkdir()
    (tmp_path / "plain").write_bytes(b"")
    assert lockfile.is_free(tmp_path / "vault.lock")
    assert lockfile.is_free(tmp_path / "plain" / "vault.lock")


def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(InUse):
            lockfile.acquire(path)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    start = time.perf_counter()
    lock = lockfile.acquire(path)
    assert lock is not None
    assert time.perf_counter() - start < 0.2
    lock.release()
