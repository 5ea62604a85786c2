"""Garbage that holds a widget is unmade on the thread of the window, whoever makes the next object."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.platform.garbage import GarbageTimer, collect_due

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class _Knot:
    """Holds itself and a widget, and notes the thread on which it goes."""

    def __init__(self, gone_on: list[int]) -> None:
        self.itself = self
        self.widget = QWidget()
        self._gone_on = gone_on

    def __del__(self) -> None:
        self._gone_on.append(threading.get_ident())


def _make_many_objects() -> None:
    for _ in range(200):
        kept = [[] for _ in range(1000)]  # type: list[list[object]]
        del kept


def test_a_busy_worker_unmakes_no_widget(qtbot: QtBot) -> None:
    parent = QObject()
    GarbageTimer(parent)
    gone_on: list[int] = []
    _Knot(gone_on)
    worker = threading.Thread(target=_make_many_objects)
    worker.start()
    worker.join()
    assert gone_on == []
    gc.collect()
    assert gone_on == [threading.get_ident()]


def test_what_is_due_is_collected(qtbot: QtBot) -> None:
    gone_on: list[int] = []
    _Knot(gone_on)
    for _ in range(200):
        kept = [[] for _ in range(1000)]  # type: list[list[object]]
        collect_due()
        del kept
    assert gone_on == [threading.get_ident()]
