"""Checks that a copy of the program, as it was built, has everything it needs; runs without a person.

Run on the built program before it is given to anyone: a missing font, a missing codec or a library that reaches for the
network shows here.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.clock import SystemClock
from app.errors import AfterwordError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.bootstrap import Started

WORD = "heron"
"""What the self-test writes and finds again."""


def run(started: Started) -> int:
    """Run every check, print a line for each, and return 0 if all passed."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("themes", lambda: _themes(started)),
        ("fonts", _fonts),
        ("icons", _icons),
        ("worksheets", _worksheets),
        ("no network library", _no_network),
        ("journal", _journal),
        ("charts", _charts),
        ("paper", _paper),
        ("other journals", _other_journals),
    )
    results = [_line(name, check) for name, check in checks]
    return 0 if all(results) else 1


def _line(name: str, check: Callable[[], str]) -> bool:
    try:
        found = check()
    except (AfterwordError, OSError, ValueError, LookupError, ImportError, AssertionError) as problem:
        sys.stdout.write(f"FAIL  {name}: {type(problem).__name__} {getattr(problem, 'name', '')}\n")
        return False
    sys.stdout.write(f"ok    {name}: {found}\n")
    return True


def _themes(started: Started) -> str:
    from ui.theme.tokens import theme_ids

    ids = theme_ids(paths.resources() / "themes")
    for theme in ids:
        started.look.apply(theme)
    return ", ".join(ids)


def _fonts() -> str:
    from PySide6.QtGui import QFontDatabase

    from ui.theme.fonts import SANS, SERIF, load_writing_fonts

    load_writing_fonts()
    missing = {SANS, SERIF} - set(QFontDatabase.families())
    if missing:
        raise LookupError(missing)
    return f"{SANS}, {SERIF}"


def _icons() -> str:
    from PySide6.QtGui import QColor

    from ui.theme.icons import icon

    if icon("book-open", QColor("black")).pixmap(18, 18).isNull():
        raise LookupError("book-open")
    return "Phosphor"


def _worksheets() -> str:
    from app.worksheets.loader import Library

    found = Library(paths.resources() / "worksheets").all()
    return f"{len(found)} files"


def _no_network() -> str:
    loaded = sorted(name for name in sys.modules if name in {"ssl", "_ssl", "PySide6.QtNetwork"})
    if loaded:
        raise ImportError(loaded)
    return "none loaded"


def _charts() -> str:
    from importlib import import_module

    import_module("ui.trends.chart")  # with it numpy and pyqtgraph, which nothing loads before
    return "pyqtgraph"


def _paper() -> str:
    from app.sharing.pdf import finished
    from ui.supervision.drawing import pdf_of
    from ui.supervision.paper import Paper
    from ui.supervision.typesetting import typeset

    locked = finished(pdf_of(typeset((), Paper())), password=WORD)
    if not locked.startswith(b"%PDF") or b"/Encrypt" not in locked:
        raise ValueError("PDF")
    return "PDF with a password"


def _other_journals() -> str:
    from jinja2 import Environment

    from app.transfer.importers import plain_yaml

    read = plain_yaml.parse(f"word: {WORD}")
    written = Environment(autoescape=True).from_string("<p>{{ word }}</p>").render(read)
    if written != f"<p>{WORD}</p>":
        raise ValueError("YAML, HTML")
    return "YAML read, HTML written"


def _journal() -> str:
    from app.context import open_journal
    from app.vault.kdf import KdfParams
    from app.vault.recovery import RecoverySecret
    from app.vault.session import create, unlock
    from models.domain.entry import EntryFilter, WorksheetRef
    from models.schema import create_schema

    clock, passphrase = SystemClock(), b"only for this moment, then gone"
    with tempfile.TemporaryDirectory() as folder:
        journal = Path(folder) / "journal"
        create(
            journal,
            bytearray(passphrase),
            recovery=RecoverySecret.generate(),
            prepare=create_schema,
            kdf=KdfParams.floor(),
            clock=clock,
        )
        context = open_journal(unlock(journal, bytearray(passphrase), clock=clock), clock=clock)
        try:
            draft = context.journal.new_draft(WorksheetRef("page", "1.0.0", "en-GB"), {})
            context.journal.save(replace(draft, answers={"text": f"A {WORD} stood by the river."}))
            hits = context.journal.search(WORD[:3], EntryFilter(), limit=5)
        finally:
            context.close()
    if len(hits) != 1:
        raise LookupError(WORD)
    return "created, written, found"
