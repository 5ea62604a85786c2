"""Fill .venv from requirements.lock, and name (or, as root on Debian, install) the system libraries Qt needs.

Runs on Python 3.11 or newer with nothing else installed. Costs nothing when there is nothing to do.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
READY = VENV / "ready"
READY_FOR_TESTS = VENV / "ready-for-tests"

QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "glib-2.0": "libglib2.0-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xinerama": "libxcb-xinerama0",
    "xcb-xkb": "libxcb-xkb1",
}
"""Library name as the linker knows it, and the Debian package that brings it."""

TEST_COMMANDS = {
    "Xvfb": "xvfb",
    "xclip": "xclip",
    "strace": "strace",
    "dbus-daemon": "dbus-daemon",
    "cc": "gcc",
    "unshare": "util-linux",
}
"""Commands that the tests drive the program with, and the Debian package that brings each."""


def main(arguments: list[str]) -> int:
    """Set everything up; with "--tests" also what only the tests need."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this is where an older Python hears about it
        print("Afterword needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    with_tests = "--tests" in arguments
    stamp = READY_FOR_TESTS if with_tests else READY
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return 0
    if not (_system_packages(with_tests=with_tests) and _fill_venv()):
        return 1
    stamp.write_text(wanted, encoding="ascii")
    return 0


def _fill_venv() -> bool:
    python = _venv_python()
    if not python.exists():
        print("Making .venv …", flush=True)
        if subprocess.call([sys.executable, "-m", "venv", str(VENV)]) != 0:
            print(
                "Python could not make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv"
            )
            return False
    print("Installing what requirements.lock names …", flush=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    # The lock is complete: left to look for more, pip takes the newest release for a name with an extra, and then
    # refuses it because it is not the pinned one.
    if subprocess.call([*pip, "--no-deps", "--require-hashes", "-r", str(LOCK)]) != 0:
        print("Some packages could not be installed; the lines above say which.")
        return False
    return True


def _system_packages(*, with_tests: bool) -> bool:
    if not sys.platform.startswith("linux"):
        return True
    missing = [
        package for library, package in QT_LIBRARIES.items() if ctypes.util.find_library(library) is None
    ]
    if with_tests:
        missing += [package for command, package in TEST_COMMANDS.items() if shutil.which(command) is None]
    if not _can_make_venv():
        missing.append("python3-venv")
    if not missing:
        return True
    if shutil.which("apt-get") is None:
        print("Qt may need these system libraries (Debian's names):", " ".join(missing))
        return True
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        print("These system packages are missing. Install them with:\n  sudo", " ".join(command))
        return False
    print("Installing system packages:", " ".join(missing), flush=True)
    return _quietly(["apt-get", "update"]) and _quietly(command)


def _quietly(command: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.call(command, stdout=subprocess.DEVNULL, env=environment) == 0


def _can_make_venv() -> bool:
    if _venv_python().exists():
        return True
    return subprocess.call([sys.executable, "-c", "import venv, ensurepip"], stderr=subprocess.DEVNULL) == 0


def _venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
