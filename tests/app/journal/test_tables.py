"""Tables of a sheet: read from any text at all, and written so that they are read back as they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.journal.markdown import Block, Kind, Run, clean, parse, render
from app.journal.tables import Table, pieces, table_text, words_of

odd = st.text(st.sampled_from("ab é|\\*-:#>1. \n"), max_size=8) | st.text(max_size=8)
runs = st.lists(st.builds(Run, odd, st.booleans(), st.booleans()), max_size=3).map(tuple)


def squeezed(text: str) -> str:
    return "".join(text.split())


def words(table: Table) -> list[list[str]]:
    return [[words_of(cell) for cell in row] for row in table.rows]


def only(text: str) -> Table:
    (found,) = pieces(text)
    assert isinstance(found, Table)
    return found


@st.composite
def tables(draw: st.DrawFn) -> Table:
    row = st.lists(runs, min_size=(width := draw(st.integers(1, 4))), max_size=width).map(tuple)
    return Table(tuple(draw(st.lists(row, min_size=1, max_size=5))), draw(st.booleans()))


@given(tables())
def test_a_table_comes_back_as_it_was_written(table: Table) -> None:
    once = only(table_text(table))
    assert only(table_text(once)) == once
    assert once.headed == table.headed
    wanted = [[squeezed(clean(words_of(cell))) for cell in row] for row in table.rows]
    assert [[squeezed(cell) for cell in row] for row in words(once)] == wanted


@given(st.text(st.sampled_from("ab|-\\* \n")) | st.text())
def test_any_text_is_read_and_what_is_no_table_is_read_as_on_a_page(text: str) -> None:
    found = list(pieces(text))
    assert found
    if not any(isinstance(each, Table) for each in found):
        assert tuple(found) == parse(text)


@given(st.lists(st.builds(Block, st.sampled_from(Kind), runs), min_size=1, max_size=4), tables())
def test_a_table_stands_among_other_blocks(blocks: list[Block], table: Table) -> None:
    found = list(pieces("\n\n".join(["words", table_text(table), render(blocks)])))
    assert found[1] == only(table_text(table))


def test_dashes_below_the_first_row_make_it_the_head() -> None:
    assert only("| a | b |\n|---|:-:|\n| 1 | 2 |") == Table(
        (((Run("a"),), (Run("b"),)), ((Run("1"),), (Run("2"),))), headed=True
    )
    assert not only("| a |\n| b |").headed
    assert words(only("| a |\n| b |\n| - |")) == [["a"], ["b"], ["-"]]


def test_short_rows_are_filled_and_an_open_end_is_an_end() -> None:
    assert words(only("| a | b | c\n| 1 |\n|")) == [["a", "b", "c"], ["1", "", ""], ["", "", ""]]


def test_a_stroke_and_bold_words_in_a_cell_stay_in_it() -> None:
    assert only(r"| 1 \| 2 | **b** |").rows == (((Run("1 | 2"),), (Run("b", bold=True),)),)
