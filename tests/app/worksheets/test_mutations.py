"""Whatever happens to a worksheet file, it loads or is refused with its name; it never brings the program down."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.worksheets.errors import WorksheetError
from app.worksheets.loader import check, heading, load
from tests.app.worksheets.files import EVERY_TYPE, SHIPPED

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

SOURCES = [EVERY_TYPE, *(path.read_text(encoding="utf-8") for path in sorted(SHIPPED.glob("*.toml")))]
JUNK = [
    "",
    "[[",
    "]]",
    "= nan",
    "= -1",
    "= 99999999999999999999",
    '= ""',
    "= []",
    "= {}",
    "= true",
    "= 1979-05-27",
    "\x00",
    "é",
    "[[[[[" * 50,
]


def tried(read: Callable[[], T]) -> T | WorksheetError:
    try:
        return read()
    except WorksheetError as error:
        return error


@st.composite
def mutated(draw: Callable[..., object]) -> str:
    text = str(draw(st.sampled_from(SOURCES)))
    for _ in range(int(str(draw(st.integers(1, 4))))):
        lines = text.split("\n")
        place = int(str(draw(st.integers(0, len(lines) - 1))))
        match draw(st.sampled_from(["drop", "double", "value", "swap", "cut", "type"])):
            case "drop":
                del lines[place]
            case "double":
                lines.insert(place, lines[place])
            case "value":
                lines[place] = lines[place].split("=")[0] + str(draw(st.sampled_from(JUNK)))
            case "swap":
                other = int(str(draw(st.integers(0, len(lines) - 1))))
                lines[place], lines[other] = lines[other], lines[place]
            case "cut":
                lines = lines[:place] or [""]
            case _:
                lines[place] = lines[place].replace('type = "', 'type = "un')
        text = "\n".join(lines) or "x"
    return text


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=mutated())
def test_a_mutated_file_loads_or_is_refused_by_name(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mutated.toml"
        path.write_text(text, encoding="utf-8", newline="")
        outcome = tried(lambda: check(path)[0])
        if isinstance(outcome, WorksheetError):
            assert outcome.file == "mutated.toml"
            assert outcome.table
            assert "mutated.toml" in str(outcome)
            assert outcome.key in str(outcome)
        else:
            assert outcome.fields
            assert heading(path).id == outcome.id


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=400))
def test_any_bytes_at_all_are_refused_by_name(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "noise.toml"
        path.write_bytes(data)
        outcomes = [tried(lambda: load(path).id), tried(lambda: heading(path).id)]
    for outcome in outcomes:
        assert isinstance(outcome, WorksheetError)
        assert outcome.file == "noise.toml"
