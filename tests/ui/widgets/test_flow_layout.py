"""Words flow: nothing overlaps, nothing leaves the line, nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(widths=st.lists(st.integers(10, 300), min_size=1, max_size=12), room=st.integers(320, 900))
def test_fills_a_line_and_begins_the_next(qapp: QApplication, widths: list[int], room: int) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, spacing=6)
    parts = [QWidget() for _ in widths]
    for part, width in zip(parts, widths, strict=True):
        part.setFixedSize(width, 20)
        flow.addWidget(part)
    flow.setGeometry(QRect(0, 0, room, flow.heightForWidth(room)))
    places = [part.geometry() for part in parts]
    assert all(place.left() >= 0 and place.right() < room for place in places)
    assert max(place.bottom() for place in places) + 1 == flow.heightForWidth(room)
    in_order = [(place.top(), place.left()) for place in places]
    assert in_order == sorted(in_order)
    assert not any(one.intersects(two) for one in places for two in places if one is not two)


def test_hands_items_back(qapp: QApplication) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    flow.addWidget(QWidget())
    assert flow.itemAt(1) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 0
    assert flow.takeAt(0) is None
