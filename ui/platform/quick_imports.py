"""Keeps PySide6 from reading the source of every module that is imported after it.

PySide6 looks for the words of its `__feature__` switch in the source of each module, ours and everybody's; that costs a
tenth of the start and keeps the text of a thousand files in memory. Nothing here uses the switch, so it is told at once
that no module does.
"""

from __future__ import annotations

import sys


def skip_feature_search() -> None:
    """Answer PySide6's question for every module yet to come; does nothing where there is no such question."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]  # noqa: SLF001 - there is no public switch


def _uses_no_feature(_module: object) -> bool:
    return False
