"""Where things live on this computer.

Journals go to the local (never roaming) data folder; preferences hold nothing about content. Tests and portable copies
point the usual environment variables of the platform elsewhere.
"""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs(
    appname="Afterword" if sys.platform in {"win32", "darwin"} else "afterword", appauthor=False
)


_PORTABLE = "afterword-data"
"""Folder beside the program's own that makes a copy of the program portable."""


def is_portable() -> bool:
    """Say whether this copy of the program keeps everything beside itself, as on a stick."""
    return _portable() is not None


def default_journal_folder() -> Path:
    """Return the folder a new journal is offered: local application data, not a folder that is synchronised."""
    return _data() / "journal"


def journal_folder(remembered: str) -> Path:
    """Return the folder that `remembered` names, or the default one; see `remembered`."""
    if not remembered:
        return default_journal_folder()
    return (_portable() or Path()) / remembered


def remembered(folder: Path) -> str:
    """Return how a folder is written down: on a stick from the program on, because its letter changes."""
    root = _portable()
    if root is not None and folder.is_relative_to(root):
        return str(folder.relative_to(root))
    return str(folder)


def user_worksheets_folder() -> Path:
    """Return the folder for worksheets of a person's own, which may be absent: they hold questions and no answers."""
    return _data() / "worksheets"


def own_templates_folder() -> Path:
    """Return the folder for shapes of documents of a person's own, which may be absent."""
    return _data() / "templates"


def preferences_file() -> Path:
    """Return the file for theme, text size and window place."""
    return _config() / "preferences.json"


def last_seen_file() -> Path:
    """Return the note of the newest generation of each journal that this computer has opened."""
    return _config() / "last-seen.json"


def log_file() -> Path:
    """Return the log of failure codes; it never holds content."""
    return _log() / "afterword.log"


def demo_folder() -> Path:
    """Return the folder of the demonstration journal."""
    return _cache() / "demonstration-journal"


def bench_folder() -> Path:
    """Return the folder of the large journal that the bench measures on."""
    return _cache() / "bench"


def resources() -> Path:
    """Return the folder of shipped data, beside the program's packages also when it is bundled."""
    return _root() / "resources"


def translations() -> Path:
    """Return the folder of compiled translations."""
    return _root() / "translations"


def worksheet_overlays() -> Path:
    """Return the folder of shipped worksheets in other languages, which may be absent."""
    return translations() / "worksheets"


def _portable() -> Path | None:
    """Return the folder beside a bundled program's own that holds everything it keeps, when a person made one."""
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).resolve().parent.parent / _PORTABLE
    return beside if beside.is_dir() else None


def _data() -> Path:
    return _portable() or Path(_DIRS.user_data_dir)


def _config() -> Path:
    return _portable() or Path(_DIRS.user_config_dir)


def _cache() -> Path:
    root = _portable()
    return Path(_DIRS.user_cache_dir) if root is None else root / "cache"


def _log() -> Path:
    return _portable() or Path(_DIRS.user_log_dir)


def _root() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
