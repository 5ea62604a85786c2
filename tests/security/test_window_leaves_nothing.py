"""The whole window, used by keyboard in a process of its own: no network, no plain text, nothing left by locking."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.security import recorder, shelves
from tests.security.canary import CANARY, files_with, found_in, shapes
from tests.security.recorder import Op

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FOLDERS = (
    "TMPDIR",
    "XDG_RUNTIME_DIR",
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
)
_SECRET = f"{shelves.PASSPHRASE} {CANARY}"
_SOCKET_FOLDERS = ("/run/", "/var/run/", "/tmp/.X11-unix/", "/tmp/.ICE-unix/", "/tmp/dbus")  # noqa: S108 - only compared
_CHUNK = 1 << 20

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Tour:
    """A journal, a home of its own, and how to start the tour in it."""

    home: Path
    folder: Path

    def start(self, *wrapper: str, **environment: str) -> subprocess.Popen[str]:
        """Start the tour inside the command `wrapper` and tell it what to type."""
        for name in _FOLDERS:
            (self.home / name.lower()).mkdir(parents=True, exist_ok=True, mode=0o700)
        child = subprocess.Popen(
            [*wrapper, sys.executable, "-m", "tests.security.window_tour"],
            env={
                **os.environ,
                **{name: str(self.home / name.lower()) for name in _FOLDERS},
                **environment,
                "HOME": str(self.home),
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        told = {"folder": str(self.folder), "passphrase": _SECRET, "words": CANARY}
        _say(child, json.dumps(told))
        return child

    def run(self, ending: str, *wrapper: str, **environment: str) -> int:
        """Take the whole tour and return the exit status; nothing it prints may hold the canary."""
        with self.start(*wrapper, **environment) as child:
            said, errors = child.communicate(f"{ending}\n", timeout=150)
        assert said == "ready\n", errors
        assert not found_in(errors.encode()), errors
        return child.returncode


@pytest.fixture
def tour(tmp_path: Path) -> Tour:
    """A tour of a new journal whose passphrase holds the canary."""
    shelves.create(tmp_path / "journal", _SECRET)
    return Tour(tmp_path / "home", tmp_path / "journal")


def _say(child: subprocess.Popen[str], line: str) -> None:
    assert child.stdin is not None
    child.stdin.write(line + "\n")
    child.stdin.flush()


def _traced(log: Path) -> list[str]:
    return log.read_text(encoding="utf-8", errors="replace").splitlines()


def _internet(calls: Sequence[str]) -> list[str]:
    return [call for call in calls if re.search(r"\bAF_(INET6?|NETLINK|PACKET)\b", call)]


def test_no_internet_socket_is_ever_opened(tour: Tour, tmp_path: Path) -> None:
    log = tmp_path / "calls"
    assert tour.run("quit", "strace", "-f", "-qq", "-e", "trace=%network", "-o", str(log)) == 0
    calls = _traced(log)
    assert _internet(calls) == []
    names = {name for call in calls for name in re.findall(r'sun_path=@?"([^"]+)"', call)}
    assert {name for name in names if not name.startswith((str(tour.home), *_SOCKET_FOLDERS))} == set()


def test_an_internet_socket_would_be_seen(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    opening = "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()"
    tracing = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(log)]
    subprocess.run([*tracing, sys.executable, "-c", opening], check=True, timeout=60)
    assert _internet(_traced(log))


def test_everything_works_where_there_is_no_network(tour: Tour) -> None:
    apart = ["unshare", "-rn"]
    seen = subprocess.run(
        [*apart, "cat", "/proc/self/net/dev"], check=True, capture_output=True, text=True, timeout=60
    )
    assert [line.split(":")[0].strip() for line in seen.stdout.splitlines()[2:]] == ["lo"]
    assert tour.run("quit", *apart) == 0


@pytest.mark.parametrize(("ending", "status"), [("quit", 0), ("kill", -9)])
def test_the_canary_is_written_nowhere(tour: Tour, recorder_library: Path, ending: str, status: int) -> None:
    log = tour.home.with_name("log")
    assert tour.run(ending, **recorder.environment(recorder_library, log)) == status
    events = [event for event in recorder.read(log) if not event.path.startswith("pipe:")]
    assert sum(event.size for event in events if event.op is Op.WRITTEN) > 50_000
    assert [event.path for event in events if found_in(event.data)] == []
    assert [event.path for event in events if found_in(f"{event.path} {event.other}".encode())] == []
    assert files_with([tour.home, tour.folder]) == []
    ours = (str(tour.home), str(tour.folder), "/dev/null", "/proc/self/")
    files = {event.path for event in events if event.path.startswith("/")}
    assert {path for path in files if not path.startswith(ours)} == set()


def _memory(pid: int) -> Iterator[bytes]:
    """Read everything a process can write to in its memory, in overlapping pieces."""
    longest = max(len(shape) for shape in shapes())
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
            where, rights = line.split()[:2]
            first, last = (int(part, 16) for part in where.split("-"))
            if not rights.startswith("rw") or line.endswith(("[vvar]", "[vsyscall]")):
                continue
            for at in range(first, last, _CHUNK):
                try:
                    memory.seek(at)
                    yield memory.read(min(_CHUNK + longest, last - at))
                except OSError:
                    continue


def _family(pid: int) -> list[int]:
    """Return a process and all it has started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *(found for child in children for found in _family(int(child)))]


def _remembers(pid: int, words: Sequence[bytes]) -> list[bytes]:
    return [
        word for word in words if any(word in piece for process in _family(pid) for piece in _memory(process))
    ]


def _wait(what: str, pid: int, file: str, sign: bytes) -> None:
    """Wait until a file of a process in /proc holds `sign`."""
    end = time.monotonic() + 60
    while sign not in Path(f"/proc/{pid}/{file}").read_bytes():
        assert time.monotonic() < end, what


def _secrets(folder: Path) -> list[bytes]:
    """Return what must be gone: words, passphrase and keys, in the forms a memory may hold them."""
    from app.vault import folder as folders
    from app.vault import keyring, keyslots
    from app.vault.errors import WrongPassphrase

    files = folders.JournalFiles(folder)
    derive = keyring.with_passphrase(shelves.passphrase(_SECRET))
    opened = keyring.open_copies(folders.read_copies(files), derive, WrongPassphrase)
    entries_key = bytes(keyslots.entries_key(opened.main_key, opened.sealed.header))
    keys = [bytes(opened.main_key), entries_key, entries_key.hex().encode()]
    return [*shapes(), *shapes(shelves.PASSPHRASE), *keys]


def test_locking_leaves_nothing_in_memory(tour: Tour) -> None:
    """Reads the memory of the program as only the administrator may."""
    secrets = _secrets(tour.folder)
    with tour.start() as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        before = _remembers(child.pid, secrets)
        assert CANARY.encode() in before, "the search must find what is there"
        _say(child, "lock")
        _wait("the program did not start afresh", child.pid, "cmdline", b"--journal")
        _wait("the gate did not come", child.pid, "maps", b"libQt6Widgets")
        found = [word for _ in range(3) for word in _remembers(child.pid, secrets)]
        assert child.poll() is None, "the gate closed by itself"
        child.kill()
    assert found == []
