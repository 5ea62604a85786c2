"""Preferences survive a round trip, and nonsense in their file costs nothing but itself."""

from __future__ import annotations

import json
import stat
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import preferences
from app.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

KEPT = Preferences(theme="dark", text_size=150, reduced_motion=True, idle_minutes=10, window=(1, 2, 900, 700))


def test_they_come_back_as_they_were_kept(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "preferences.json"
    preferences.save(KEPT, file)
    assert preferences.load(file) == KEPT
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '"theme"', "\x00"])
def test_an_unreadable_file_means_the_defaults(tmp_path: Path, text: str) -> None:
    file = tmp_path / "preferences.json"
    file.write_text(text, encoding="utf-8")
    assert preferences.load(file) == Preferences()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*Preferences.__slots__, "other"]), JSON))
def test_one_wrong_value_leaves_the_others(
    tmp_path_factory: pytest.TempPathFactory, found: dict[str, object]
) -> None:
    file = tmp_path_factory.mktemp("config") / "preferences.json"
    file.write_text(json.dumps({**found, "theme": "dark"}), encoding="utf-8")
    loaded = preferences.load(file)
    assert loaded.theme == "dark"
    assert isinstance(loaded.idle_minutes, int)
    assert len(loaded.window) in {0, 4}
