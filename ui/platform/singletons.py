"""Keeps None, True and False alive under Python 3.11.

PySide6 6.12 is built as if these three could never die, which is so from Python 3.12 on. Under 3.11 each call that
returns nothing takes one reference to None too many, and after some thousand calls (a few minutes of typing) the
interpreter stops with "deallocating None". A reserve of references that cannot be used up gives 3.11 what 3.12 has.
"""

from __future__ import annotations

import ctypes
import sys

_RESERVE = 1 << 60


def keep_singletons() -> None:
    """Give None, True and False references that no number of calls can use up; does nothing where they need none."""
    if sys.version_info >= (3, 12):
        return
    for each in (None, True, False):
        if sys.getrefcount(each) < _RESERVE // 2:
            ctypes.c_ssize_t.from_address(id(each)).value += _RESERVE
