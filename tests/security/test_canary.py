"""The search for the canary finds it in every shape it could leave the program in."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from tests.security.canary import CANARY, files_with, found_in

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "abcd"])
@pytest.mark.parametrize("after", ["", "z", "zy"])
def test_base64_is_seen_through(before: str, after: str) -> None:
    assert found_in(b"::" + base64.b64encode(f"{before}{CANARY}{after}".encode()) + b"::")


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be", "utf-16"])
@pytest.mark.parametrize("word", [CANARY, CANARY.lower(), CANARY.upper(), CANARY[::-1]])
def test_other_encodings_and_cases_are_seen_through(word: str, code: str) -> None:
    assert found_in(b"\0" + word.encode(code) + b"\0")


def test_other_words_are_not_found() -> None:
    assert not found_in(CANARY[:-1].encode() + b"8")


def test_names_and_contents_are_searched(tmp_path: Path) -> None:
    (tmp_path / CANARY).mkdir()
    (tmp_path / "inside").write_bytes(b"x" + CANARY.encode("utf-16-le"))
    (tmp_path / "clean").write_bytes(b"x")
    assert {path.name for path in files_with([tmp_path])} == {CANARY, "inside"}
