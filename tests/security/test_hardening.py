"""A crash leaves no memory on disk and no other process of the account can read ours."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import hardening

if TYPE_CHECKING:
    from collections.abc import Iterator

_SOMEBODY = 65534
"""An account without rights, so that root's own rights do not hide what others can read."""

_CHILD = """
import ctypes, os, resource, signal, sys
from app import hardening
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({account})
    os.setuid({account})
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as after an ordinary start
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
refused = hardening.harden() if {hardened} else ()
assert not refused, refused
secret = "".join(reversed("yranac-gninedrah"))
print("ready", flush=True)
sys.stdin.readline()
os.kill(os.getpid(), signal.SIGSEGV)
"""

_READER = """
import os, sys
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({account})
    os.setuid({account})
try:
    with open("/proc/{pid}/mem", "rb"), open("/proc/{pid}/maps", "rb") as maps:
        maps.read()
    print("readable")
except PermissionError:
    print("refused")
"""


@pytest.fixture
def crash_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in which any account may leave a core file."""
    folder = tmp_path / "crash"
    folder.mkdir()
    for parent in (folder, *folder.parents[:2]):
        parent.chmod(0o777)
    yield folder
    for parent in folder.parents[:2]:
        parent.chmod(0o700)


def _child(folder: Path, *, hardened: bool) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _CHILD.format(account=_SOMEBODY, hardened=hardened)],
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _memory_of(pid: int) -> str:
    run = subprocess.run(
        [sys.executable, "-c", _READER.format(account=_SOMEBODY, pid=pid)],
        check=True,
        capture_output=True,
        text=True,
        timeout=30,
    )
    return run.stdout.strip()


@pytest.mark.parametrize(("hardened", "expected"), [(True, "refused"), (False, "readable")])
def test_memory_is_closed_to_the_same_account(crash_folder: Path, *, hardened: bool, expected: str) -> None:
    with _child(crash_folder, hardened=hardened) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        assert child.stdout.readline() == "ready\n"
        seen = _memory_of(child.pid)
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.wait(30) == -signal.SIGSEGV
    assert seen == expected
    if hardened:
        assert not [*crash_folder.iterdir()], "a crash left a file behind"


def test_limits_are_set_in_the_hardened_process(tmp_path: Path) -> None:
    code = (
        "import ctypes, os, resource\nfrom app import hardening\n"
        "hardening.harden()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3), os.umask(0))"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=30)
    assert run.stdout.split("\n")[0] == "(0, 0) 0 63"


@pytest.mark.parametrize("value", ["xcb", "offscreen", "minimal", "wayland;xcb", "wayland"])
def test_a_usual_windowing_choice_is_kept(value: str) -> None:
    environ = {"QT_QPA_PLATFORM": value}
    hardening.clean_environment(environ)
    assert environ == {"QT_QPA_PLATFORM": value}


@pytest.mark.parametrize("value", ["vnc", "vnc:size=800x600", "xcb;vnc", "", "/elsewhere/plugin"])
def test_an_unusual_windowing_choice_goes(value: str) -> None:
    environ = {"QT_QPA_PLATFORM": value}
    hardening.clean_environment(environ)
    assert environ == {}


def test_the_environment_keeps_what_is_needed_only() -> None:
    needed = {"HOME": "/h", "PATH": "/bin", "LANG": "cy_GB.UTF-8", "DISPLAY": ":0", "XDG_DATA_HOME": "/d"}
    needed |= {"QT_SCALE_FACTOR": "2", "QT_IM_MODULE": "ibus", "QT_ACCESSIBILITY": "1"}
    hostile = dict.fromkeys(
        [
            "QT_PLUGIN_PATH",
            "QT_QPA_PLATFORM_PLUGIN_PATH",
            "QT_QPA_PLATFORMTHEME",
            "QT_LOGGING_RULES",
            "PYTHONPATH",
            "PYTHONSTARTUP",
            "PYTHONINSPECT",
            "OPENSSL_CONF",
            "SQLITE_TMPDIR",
        ],
        "x",
    )
    environ = needed | hostile
    hardening.clean_environment(environ)
    assert environ == needed
