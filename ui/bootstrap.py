"""Makes the application and hands over to what was asked for: the window, the tour, the bench or the self-test.

Nothing here is imported before it is needed: the unlock screen is on the screen before the rest is loaded.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import paths, preferences
from app.clock import SystemClock
from app.logsafe import qt_message
from ui.i18n.translator import install_language
from ui.theme.fonts import load_start_fonts
from ui.theme.look import Look

if TYPE_CHECKING:
    from pathlib import Path

    from app.preferences import Preferences
    from app.sharing.templates import Template
    from models.domain.document import Document
    from ui.shell.program import Program

USAGE_ERROR = 2

STYLE = "fusion"
"""Qt's own style, the same on every system; the style sheet is drawn on it."""

FIRST_SCREEN_MS = 200
"""When what the first screen does not need begins: it is there by then. Until then app.cli keeps garbage from being
looked for, and the window's own timer does so afterwards."""


class Started(NamedTuple):
    """An application with its look on."""

    application: QApplication
    look: Look
    preferences: Preferences


def start(chosen: Preferences | None = None, *, whole: bool = True) -> Started:
    """Make the application, in the language, theme and text size of `chosen` or of the preferences file.

    Args:
        chosen: What to go by instead of the file.
        whole: Whether it wears everything from the start; see `Look`.
    """
    wanted = chosen or preferences.load(paths.preferences_file())
    qInstallMessageHandler(qt_message)
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(["afterword", "-style", STYLE])
    application.setApplicationName("afterword")
    application.setApplicationDisplayName("Afterword")
    install_language(application, paths.translations(), wanted.language)
    load_start_fonts()
    look = Look(application, folder=paths.resources() / "themes", whole=whole)
    look.apply(wanted.theme, text_size=wanted.text_size, reduced_motion=wanted.reduced_motion)
    if whole:
        _watch_garbage(application)
    return Started(application, look, wanted)


def run_window(journal: Path | None = None, *, demo_passphrase: str = "") -> int:
    """Open the window on `journal`, or on the journal last opened.

    Args:
        journal: Folder of the journal, or None.
        demo_passphrase: Passphrase of a demonstration journal, to be shown on its unlock screen.
    """
    if not _has_screen():
        return _say_no_screen()
    from ui.platform.restart import replace_process
    from ui.shell.program import Program

    started = start(whole=False)
    program = Program(
        started=started,
        clock=SystemClock(),
        restart=replace_process,
        journal=journal,
        demo_passphrase=demo_passphrase,
    )
    program.show()
    QTimer.singleShot(FIRST_SCREEN_MS, partial(_watch_garbage, started.application))
    QTimer.singleShot(FIRST_SCREEN_MS, started.look.complete)
    QTimer.singleShot(0, partial(_heed_stop_signals, program))
    return QApplication.exec()


def _watch_garbage(application: QApplication) -> None:
    from ui.platform.garbage import GarbageTimer

    GarbageTimer(application)


def _heed_stop_signals(program: Program) -> None:
    """Close in good order when the system asks; until the first screen is there, nothing is open to be closed."""
    if sys.platform != "win32":  # there a pipe cannot wake the window, and closing the console asks nobody
        from ui.platform.stop_signals import StopSignals

        StopSignals(program).stop_requested.connect(program.window.close)


def selftest() -> int:
    """Check that everything the program is made of is here and works; see ui.commands.selftest."""
    from ui.commands.selftest import run

    return run(start())


def tour(out: Path, theme: str | None, language: str | None) -> int:
    """Write a picture of every screen to `out`; see ui.commands.tour."""
    from ui.commands.tour import run

    return run(out, theme=theme, language=language)


def sheet_pdf(document: Document, template: Template) -> tuple[bytes, int]:
    """Return a document as a PDF, and how many pages it has; see ui.commands.sheet_pdf."""
    started = start()  # kept until it is drawn: without its application there are no fonts
    from ui.commands.sheet_pdf import draw

    drawn = draw(document, template)
    del started
    return drawn


def bench(*, as_json: bool) -> int:
    """Measure and print the figures of docs/bench.md; see ui.commands.bench."""
    from ui.commands.bench import run

    return run(as_json=as_json)


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _say_no_screen() -> int:
    sys.stderr.write(
        "There is no screen to open a window on. Run this from a desktop session, or under a virtual screen:"
        " xvfb-run make demo\n"
    )
    return USAGE_ERROR
