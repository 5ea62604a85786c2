"""Lines on sheets: whole, in order, and in good company."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.sharing.pagination import MOST_AGAIN, Measured, kept_together, paginate

measured = st.builds(
    Measured,
    height=st.floats(1, 30),
    before=st.floats(0, 20),
    keeps=st.booleans(),
    must=st.sampled_from([False, False, False, True]),
)


@given(st.lists(measured, max_size=80), st.floats(30, 200))
def test_every_line_is_on_one_sheet_whole_and_in_order(lines: list[Measured], room: float) -> None:
    sheets = paginate(lines, room)

    assert [placed.index for sheet in sheets for placed in sheet] == list(range(len(lines)))
    for sheet in sheets:
        bottom = 0.0
        for placed in sheet:
            assert placed.top >= bottom
            bottom = placed.top + lines[placed.index].height
        assert bottom <= room + 1e-6
    assert all(sheets) or not lines


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 12)), max_size=30), st.integers(6, 40))
def test_no_heading_stands_alone_at_the_foot(blocks: list[tuple[bool, int]], room: int) -> None:
    lines: list[Measured] = []
    for headed, count in blocks:
        if headed:
            lines.append(Measured(1, 1, keeps=True, must=True))
        lines += [Measured(1, 0, keeps) for keeps in kept_together(count)]
    for sheet in paginate(lines, room)[:-1]:
        assert not lines[sheet[-1].index].must


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 12)), max_size=20), st.integers(5, 40))
def test_a_table_that_goes_on_has_its_head_again(tables: list[tuple[int, int]], room: int) -> None:
    lines: list[Measured] = []
    for head, rows in tables:
        under = range(len(lines), len(lines) + head)
        lines += [Measured(1, 1, keeps=True, must=True) for _ in under]
        lines += [Measured(1, 1, under=under) for _ in range(rows)]
    sheets = paginate(lines, room)

    assert [each.index for sheet in sheets for each in sheet if not each.again] == list(range(len(lines)))
    for sheet in filter(None, sheets):
        first = next(each for each in sheet if not each.again)
        under = lines[first.index].under
        again = [each.index for each in sheet if each.again]
        assert again == (list(under) if 2 * len(under) - 1 <= room * MOST_AGAIN else [])
        assert [each.again for each in sheet] == sorted((each.again for each in sheet), reverse=True)
        tops = [each.top for each in sheet]
        assert tops == [2 * place for place in range(len(tops))]
        assert tops[-1] + 1 <= room


def test_no_line_of_a_paragraph_is_left_by_itself() -> None:
    lines = [Measured(1) for _ in range(8)] + [Measured(1, 0, keeps) for keeps in kept_together(5)]
    first, second = paginate(lines, 9)[:2]

    assert [placed.index for placed in first] == list(range(8))
    assert second[0].index == 8
    assert kept_together(1) == (False,)
    assert kept_together(3) == (True, True, False)
    assert kept_together(5) == (True, False, False, True, False)


def test_what_keeps_together_for_longer_than_a_sheet_is_broken_all_the_same() -> None:
    sheets = paginate([Measured(1, 0, keeps=True, must=True)] * 12, 5)
    assert [len(sheet) for sheet in sheets] == [5, 5, 2]


def test_nothing_at_all_is_one_empty_sheet() -> None:
    assert paginate([], 10) == ((),)
