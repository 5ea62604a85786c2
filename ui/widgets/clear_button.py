"""Names the button with which Qt lets a person empty a field; it has none of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_QT_NAME = "_q_qlineeditclearaction"


def name_clear_button(field: QLineEdit) -> None:
    """Give the clear button of `field` a name; the keyboard empties the field with Escape."""
    action = field.findChild(QAction, _QT_NAME)
    if isinstance(action, QAction):
        action.setText(QCoreApplication.translate("Fields", "Empty the field"))
