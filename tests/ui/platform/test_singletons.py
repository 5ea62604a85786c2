"""Python's own singletons outlive any number of calls into Qt."""

from __future__ import annotations

import sys

from PySide6.QtGui import QTextCharFormat

from ui.platform.singletons import keep_singletons


def test_calls_that_return_nothing_do_not_use_none_up() -> None:
    style = QTextCharFormat()
    for _ in range(50_000):
        style.setFontItalic(True)
    assert sys.getrefcount(None) > 1 << 30


def test_the_reserve_is_given_once() -> None:
    before = sys.getrefcount(True)
    keep_singletons()
    assert sys.getrefcount(True) < before + 1_000
