"""Installs the translation of the interface. The source language is British English, which needs none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

SOURCE = "en_GB"


def install_language(application: QCoreApplication, folder: Path, language: str) -> bool:
    """Install `language` ("" follows the computer) from the .qm files in `folder`.

    Returns:
        Whether the interface now speaks the language asked for; English is always there.
    """
    wanted = language or QLocale.system().name()
    QLocale.setDefault(QLocale(wanted if language else SOURCE))
    if wanted.startswith("en") and wanted != "en_XA":
        return True
    translator = QTranslator(application)
    if not translator.load(f"afterword_{wanted}", str(folder)):
        return not language
    return application.installTranslator(translator)
