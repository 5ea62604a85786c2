"""Support lines are read, dated and never in doubt without saying so."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.signposts import SignpostsError, check_first, load, load_all, of_nation, past, readable

FOLDER = paths.resources() / "signposts"
TODAY = date(2026, 10, 31)
LINE = """
schema = 1
id = "x"
nation = "uk"
title = "X"
[[signpost]]
id = "a"
name = "A"
nation = "uk"
kind = "crisis"
"""


def test_every_nation_is_there_and_the_whole_comes_first() -> None:
    lists = load_all(FOLDER)
    assert [each.nation for each in lists] == ["uk", "england", "northern-ireland", "scotland", "wales"]
    assert readable(FOLDER) == lists
    ids = [line.id for each in lists for line in each.signposts]
    assert len(set(ids)) == len(ids)


def test_the_numbers_that_count_are_right() -> None:
    lines = {line.id: line for each in load_all(FOLDER) for line in each.signposts}
    numbers = {
        "emergency": "999", "samaritans": "116 123", "lifeline-ni": "0808 808 8000",
        "breathing-space": "0800 83 85 87", "bma-counselling": "0330 123 1245",
    }  # fmt: skip
    assert {name: lines[name].number for name in numbers} == numbers
    assert lines["shout"].text.endswith("85258")
    said = " ".join(line.number + line.note for line in lines.values())
    assert "0808 801 0455" not in said, "closed at the end of 2024"
    assert "0300 131 7000" not in said, "ended with the pandemic"


def test_a_line_is_in_doubt_from_the_day_after() -> None:
    assert not past(TODAY, TODAY)
    assert past(TODAY, TODAY + timedelta(days=1))
    assert past(None, TODAY)


def test_what_was_checked_is_to_be_verified_within_half_a_year() -> None:
    for each in load_all(FOLDER):
        for line in each.signposts:
            checked, verify_by = line.checked_on, line.has_to_be_verified_by
            assert (checked is None) is (verify_by is None)
            if checked and verify_by:
                assert timedelta(days=180) <= verify_by - checked <= timedelta(days=186)
            assert check_first(line, TODAY) is not line.own
            assert line.source
            assert line.own or line.number or line.text or "website" in line.note


def test_a_persons_own_rows_are_theirs_to_judge() -> None:
    own = [line for each in load_all(FOLDER) for line in each.signposts if line.own]
    assert len(own) >= 5
    assert not any(line.number for line in own)
    assert not any(check_first(line, date(2100, 1, 1)) for line in own)


def test_the_nearest_come_first_and_other_nations_stay_away() -> None:
    lists = load_all(FOLDER)
    scotland = of_nation(lists, "scotland")
    assert [line.nation for line in scotland[:3]] == ["scotland"] * 3
    assert {line.nation for line in scotland} == {"scotland", "uk"}
    assert {line.nation for line in of_nation(lists, "")} == {each.nation for each in lists}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("nothing", "TOML"),
        (LINE.replace('kind = "crisis"', 'kind = "cash"'), "kind"),
        (LINE.replace('name = "A"\n', ""), "name"),
        (LINE + 'checked = "last week"\n', "checked"),
        (LINE + LINE[LINE.index("[[") :], "twice"),
        (LINE + "#" * 300_000, "larger"),
    ],
)
def test_a_list_that_cannot_be_used_is_named_and_the_others_stay(
    tmp_path: Path, text: str, reason: str
) -> None:
    (tmp_path / "bad.toml").write_text(text, encoding="utf-8")
    (tmp_path / "good.toml").write_text(LINE, encoding="utf-8")
    with pytest.raises(SignpostsError) as caught:
        load_all(tmp_path)
    assert "bad.toml" in str(caught.value)
    assert reason in str(caught.value)
    assert [each.id for each in readable(tmp_path)] == ["x"]


def test_a_missing_list_is_refused_and_a_missing_folder_is_empty(tmp_path: Path) -> None:
    with pytest.raises(SignpostsError):
        load(tmp_path / "none.toml")
    assert readable(tmp_path / "none") == ()


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_refused_by_name(data: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "noise.toml").write_bytes(data)
        assert readable(Path(folder)) == ()
        with pytest.raises(SignpostsError):
            load_all(Path(folder))
