"""The size of a file in words a person uses."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def size_in_words(size: int) -> str:
    """Return `size`, in bytes, as "2.4 MB" in the way of the person's language."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
