"""The program as people get it: built, it tests itself, and nothing in it could reach a network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORBIDDEN = re.compile(
    r"Qt6?Network|WebEngine|Qml|qvnc|tls/|networkinformation|libssl|_ssl|requests|urllib3|qtuiotouch",
    re.IGNORECASE,
)

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("bundle")
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--distpath", str(folder), "--workpath",
         str(folder / "work"), "--log-level", "ERROR", "build_installer.spec"],
        cwd=ROOT, check=True, timeout=800,
    )  # fmt: skip
    return folder / "afterword"


def test_it_tests_itself(bundle: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [bundle / "afterword", "selftest"],
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "journal: created, written, found" in done.stdout


def test_nothing_in_it_can_reach_a_network(bundle: Path) -> None:
    names = [str(file.relative_to(bundle)) for file in bundle.rglob("*")]
    assert len(names) > 100
    assert [name for name in names if FORBIDDEN.search(name)] == []


def test_the_reader_of_the_tour_is_left_out(bundle: Path) -> None:
    assert [file.name for file in bundle.rglob("*") if "pdfium" in file.name.lower()] == []


def test_no_library_in_it_needs_one_that_can(bundle: Path) -> None:
    readelf = shutil.which("readelf")
    assert readelf is not None
    libraries = [file for file in bundle.rglob("*.so*") if file.is_file()]
    needed = subprocess.run(
        [readelf, "-d", *map(os.fspath, libraries)], capture_output=True, text=True, check=True
    )
    assert "NEEDED" in needed.stdout
    assert "Qt6Network" not in needed.stdout
