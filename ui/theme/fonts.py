"""Source Sans for the interface, Source Serif for titles and a person's own words: the same on every system."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SANS = "Source Sans Pro"
SERIF = "Source Serif Pro"

_START = (
    ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    ("font_source_sans_pro", "SourceSansPro-Semibold.ttf"),
    ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf"),
)
"""What the unlock screen shows; the rest waits until a journal is open."""

_WRITING = (
    ("font_source_sans_pro", "SourceSansPro-It.ttf"),
    ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    ("font_source_serif_pro", "SourceSerifPro-It.ttf"),
    ("font_source_serif_pro", "SourceSerifPro-SemiboldIt.ttf"),
)


def load_start_fonts() -> None:
    """Load what the first screen needs."""
    _load(_START)


def load_writing_fonts() -> None:
    """Load the faces that only an open journal shows."""
    _load(_WRITING)


def interface_font(pixels: int) -> QFont:
    """Return the interface face at `pixels`."""
    return _font(SANS, pixels)


def writing_font(pixels: int) -> QFont:
    """Return the face of a person's own words at `pixels`."""
    return _font(SERIF, pixels)


def _font(family: str, pixels: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _load(faces: tuple[tuple[str, str], ...]) -> None:
    for package, file in faces:
        QFontDatabase.addApplicationFont(str(_folder(package) / file))


def _folder(package: str) -> Path:
    # The packages hold nothing but data: finding one does not import it.
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(package)
    return Path(spec.origin).parent / "files"
