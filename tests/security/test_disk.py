"""The recorder sees every kind of write, and the disk model loses exactly what a power cut may lose."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.security import recorder
from tests.security.disk import Disk
from tests.security.recorder import Op
from tests.security.seeds import seeded

if TYPE_CHECKING:
    from pathlib import Path

_CUTS = 200

_CAREFUL = """
import os, sys
root = sys.argv[1]
new = os.open(root + "/new", os.O_WRONLY | os.O_CREAT)
os.write(new, b"b" * 3000)
os.fsync(new)
os.rename(root + "/new", root + "/file")
folder = os.open(root, os.O_RDONLY)
os.fsync(folder)
"""
_CARELESS = "\n".join(line for line in _CAREFUL.splitlines() if "fsync" not in line)

_EVERY_WAY = """
import os, shutil, sys, tempfile
root = sys.argv[1]
with open(root + "/plain", "wb") as plain:
    plain.write(b"one")
fd = os.open(root + "/at", os.O_RDWR | os.O_CREAT)
os.pwrite(fd, b"two", 700)
os.pwritev(fd, [b"thr", b"ee"], 800)
os.writev(fd, [b"fo", b"ur"])
shutil.copyfile(root + "/plain", root + "/copy")
with tempfile.TemporaryFile(dir=root) as nameless:
    nameless.write(b"five")
sys.stdout.write("six")
"""

_FILLING = """
import os, sys
from tests.security import recorder
root = sys.argv[1]
with open(root + "/spare", "wb") as spare:
    spare.write(bytes(8192))
recorder.set_free(4096)
fd = os.open(root + "/file", os.O_WRONLY | os.O_CREAT)
print(os.write(fd, bytes(3000)), os.write(fd, bytes(3000)))
try:
    os.write(fd, b"more")
except OSError as exc:
    print(exc.errno)
os.unlink(root + "/spare")
print(os.write(fd, b"more"))
"""


def _run(code: str, root: Path, library: Path) -> tuple[list[recorder.Event], str]:
    log = root.parent / "log"
    run = subprocess.run(
        [sys.executable, "-c", code, str(root)],
        env={**os.environ, **recorder.environment(library, log)},
        check=True,
        timeout=30,
        stdout=subprocess.PIPE,
        text=True,
    )
    return recorder.read(log), run.stdout


def _outcomes(code: str, tmp_path: Path, library: Path) -> set[bytes]:
    """What the file may hold after a power cut at the end of `code`."""
    root = tmp_path / "root"
    root.mkdir()
    (root / "file").write_bytes(b"a" * 2000)
    before = Disk(root)
    events, _ = _run(code, root, library)
    before.play(event for event in events if event.path.startswith(str(root)))
    found = set()
    for number in range(_CUTS):
        before.cut(tmp_path / f"cut{number}", seeded(number))
        found.add((tmp_path / f"cut{number}" / "file").read_bytes())
    return found


def test_a_synced_replacement_is_all_there(tmp_path: Path, recorder_library: Path) -> None:
    assert _outcomes(_CAREFUL, tmp_path, recorder_library) == {b"b" * 3000}


def test_an_unsynced_replacement_is_old_new_empty_or_torn(tmp_path: Path, recorder_library: Path) -> None:
    found = _outcomes(_CARELESS, tmp_path, recorder_library)
    assert {b"a" * 2000, b"b" * 3000, b""} < found
    assert any(content.count(0) % 512 == 0 and content.count(0) for content in found)


def test_every_way_of_writing_is_seen(tmp_path: Path, recorder_library: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    events, _ = _run(_EVERY_WAY, root, recorder_library)
    written = {(event.data, event.offset) for event in events if event.op is Op.WRITTEN}
    assert {(b"one", 0), (b"two", 700), (b"three", 800), (b"four", 0), (b"five", 0)} <= written
    assert any(event.data == b"one" and event.path.endswith("copy") for event in events)
    assert (b"six", 0) in written


def test_a_full_disk_takes_what_fits_and_recovers(tmp_path: Path, recorder_library: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    _, said = _run(_FILLING, root, recorder_library)
    assert said.split() == ["3000", "1096", "28", "4"]
