"""Open the library of worksheets as this computer and its person have it: shipped, their own, and in their language."""

from __future__ import annotations

from app import paths
from app.worksheets.loader import Library


def open_library(language: str = "") -> Library:
    """Return the shipped worksheets and the person's own.

    Args:
        language: The language of the interface; worksheets are said in it as far as there is an overlay.
    """
    return Library(
        paths.resources() / "worksheets",
        own=paths.user_worksheets_folder(),
        overlays=paths.worksheet_overlays(),
        language=language,
    )
