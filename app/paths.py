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


def default_journal_folder() -> Path:
    """Return the folder a new journal is offered: local application data, not a folder that is synchronised."""
    return Path(_DIRS.user_data_dir) / "journal"


def user_worksheets_folder() -> Path:
    """Return the folder for worksheets of a person's own, which may be absent: they hold questions and no answers."""
    return Path(_DIRS.user_data_dir) / "worksheets"


def preferences_file() -> Path:
    """Return the file for theme, text size and window place."""
    return Path(_DIRS.user_config_dir) / "preferences.json"


def last_seen_file() -> Path:
    """Return the note of the newest generation of each journal that this computer has opened."""
    return Path(_DIRS.user_config_dir) / "last-seen.json"


def log_file() -> Path:
    """Return the log of failure codes; it never holds content."""
    return Path(_DIRS.user_log_dir) / "afterword.log"


def demo_folder() -> Path:
    """Return the folder of the demonstration journal."""
    return Path(_DIRS.user_cache_dir) / "demonstration-journal"


def bench_folder() -> Path:
    """Return the folder of the large journal that the bench measures on."""
    return Path(_DIRS.user_cache_dir) / "bench"


def resources() -> Path:
    """Return the folder of shipped data, beside the program's packages also when it is bundled."""
    return _root() / "resources"


def translations() -> Path:
    """Return the folder of compiled translations."""
    return _root() / "translations"


def worksheet_overlays() -> Path:
    """Return the folder of shipped worksheets in other languages, which may be absent."""
    return translations() / "worksheets"


def _root() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
