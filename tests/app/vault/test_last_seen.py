from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import pytest

from app.vault import last_seen
from app.vault.meta import Meta

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytearray(32)
ONE, TWO = b"\x01" * 16, b"\x02" * 16
META = Meta(header_gen=3, sessions=14, saved_at="2025-11-22 07:30")


def test_remembers_each_journal_for_itself(tmp_path: Path) -> None:
    file = tmp_path / "config" / "last-seen.json"
    later = Meta(3, 15, "2025-11-23 07:30")
    last_seen.remember(file, ONE, KEY, META)
    last_seen.remember(file, TWO, KEY, later)
    assert last_seen.recall(file, ONE, KEY) == META
    assert last_seen.recall(file, TWO, KEY) == later
    assert last_seen.recall(file, b"\x03" * 16, KEY) is None
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_holds_no_path_and_no_name(tmp_path: Path) -> None:
    file = tmp_path / "last-seen.json"
    last_seen.remember(file, ONE, KEY, META)
    (item,) = json.loads(file.read_text("utf-8")).values()
    assert set(item) == {"header_gen", "sessions", "saved_at", "mac"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"[" * 100_000, b'{"0101": 1}', b"\xff"])
def test_a_damaged_note_is_no_note(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "last-seen.json"
    file.write_bytes(content)
    assert last_seen.recall(file, ONE, KEY) is None
    last_seen.remember(file, ONE, KEY, META)
    assert last_seen.recall(file, ONE, KEY) == META


@pytest.mark.parametrize("value", [1, [], {"header_gen": "x"}, {"header_gen": 1, "sessions": 1}, None])
def test_a_damaged_item_is_no_note(tmp_path: Path, value: object) -> None:
    file = tmp_path / "last-seen.json"
    file.write_text(json.dumps({ONE.hex(): value}))
    assert last_seen.recall(file, ONE, KEY) is None


def test_a_forged_item_is_no_note(tmp_path: Path) -> None:
    file = tmp_path / "last-seen.json"
    last_seen.remember(file, ONE, KEY, META)
    file.write_text(file.read_text("utf-8").replace('"sessions": 14', '"sessions": 99'))
    assert last_seen.recall(file, ONE, KEY) is None


def test_a_place_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file, not a folder")
    last_seen.remember(tmp_path / "config" / "last-seen.json", ONE, KEY, META)
    assert (tmp_path / "config").read_text("utf-8") == "a file, not a folder"


def test_either_counter_makes_a_copy_older() -> None:
    assert not last_seen.is_older(META, META)
    assert last_seen.is_older(META, Meta(4, 14, ""))
    assert last_seen.is_older(META, Meta(3, 15, ""))
    assert not last_seen.is_older(META, Meta(2, 13, ""))
