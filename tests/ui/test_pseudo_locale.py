"""Every screen with every text at twice its length: nothing is cut, and nothing is left in English.

The test language is made from the strings in the code as they are now, so a text that never reached the translators
shows up here at once.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTextEdit,
    QWidget,
)

from app import paths
from app.context import open_journal
from app.demo import DEMO_PASSPHRASE, material
from app.journal.markdown import plain
from app.vault import session
from app.worksheets.loader import Library
from models.domain.entry import EntryFilter, EntryState
from models.repositories import actions
from scripts import translations
from tests.touring import demonstration, staged, walks
from ui.commands.tour_clock import StandingClock
from ui.commands.tour_walk import walk
from ui.settings.about import CREDITS
from ui.supervision.source_row import GLIMPSE
from ui.supervision.source_words import short
from ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ui.commands.tour_stage import Stage
    from ui.commands.tour_steps import Act
    from ui.theme.look import Look

ACCENTED = re.compile("[áéíóúñýÁÉÍÓÚÑÝ]")
LETTERS = re.compile(r"[A-Za-z]{2,}")
MARKS = re.compile(r"<[^>]+>")
"""What a label with a few words in bold is written with."""

KEYS = re.compile(r"\b((Ctrl|Alt|Shift)\+)+(\w+|,)|\b(Del|Esc|F\d+)\b")
DATES = re.compile(
    r"\b((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June"
    r"|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)

SELF_SAID = {"Afterword", "British English", "Aa"}
"""The name of the program, and a language that calls itself by its own name, and letters that show what they do."""

SMALLEST = (1024, 640)
"""The window in which everything has to work."""

TYPED = (
    "We laughed, all three of us.",
    "The handover",
    "Less of it today.",
    "The bell, still ringing in the car.",
    "It is the corridor again. I can say where each of us stood…",
)
"""Entries that are written on the way and come into sight again."""

LAID_DOWN = ("huddle.toml", "one-thing.toml", "One thing to take home from a day.", "both ×")
"""Worksheets of somebody's own that are laid down on the way, and a word that is put into an answer."""

ON_A_SHEET = (
    "Supervision, November 2026",
    "What it came to",
    "({value} on",
    "on handovers. Mrs Okafor",
    "Mrs Okafor",
    "rang twice, from 020",
    ", from “",
    "{first} to {last} since {month}, from {count} answers.",
    "{last}, as in {month}, from {count} answers.",
    "of {count} rated twice, lower afterwards in {lower}, the same in {same}, higher in {higher}.",
    "{last} at the last of {count} answers.",
    "the last value is {last}, from {count} answers.",
    "{count} answers, none of them rated a second time.",
    "{count} more had too few answers to count.",
)
"""What stands on a sheet for supervision, which is in English as the templates are, or was written on one."""

OWN_WORDS = {"own-words", "words-to-copy", "earlier"}
"""Roles of labels that show words drawn by chance or written by a person."""


@pytest.fixture(scope="module")
def pseudo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The test language, extracted from the code and compiled."""
    folder: Path = tmp_path_factory.mktemp("pseudo")
    template = folder / translations.TEMPLATE
    translations._extract(template)
    translations._make_pseudo(template, folder / translations.PSEUDO)
    translations.compile_all(folder, folder)
    return folder / "afterword_en_XA.qm"


@pytest.fixture
def pseudo(qapp: QApplication, pseudo_file: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(pseudo_file))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demonstration(tmp_path_factory.mktemp("demo") / "journal")


@pytest.fixture(scope="module")
def said(demo: Path) -> Said:
    """What may be said in English."""
    library = Library(paths.resources() / "worksheets")
    found = list(chain.from_iterable(_strings(msgspec.to_builtins(sheet)) for sheet in library.all()))
    for file in paths.resources().rglob("*.toml"):
        found += _strings(msgspec.toml.decode(file.read_bytes()))
    own = (*_written(demo), *_glimpses(), *TYPED, *LAID_DOWN, *ON_A_SHEET)
    return Said([*found, *(name for name, _ in CREDITS), *own])


@pytest.mark.qt_log_ignore("This plugin does not support")  # said by a screen in memory of what menus ask for
@pytest.mark.usefixtures("pseudo")
@walks
def test_every_screen_at_twice_the_length(
    look: Look, said: Said, tmp_path: Path, demo: Path, acts: tuple[Act, ...]
) -> None:
    cut: dict[str, str] = {}
    english: dict[str, str] = {}
    with staged(look, tmp_path, demo, size=SMALLEST) as stage:
        for scene in walk(stage, acts):
            for text in cut_texts(stage):
                cut.setdefault(text, scene)
            for text in spoken(stage):
                if not said.is_translated(text, own=stage.words):
                    english.setdefault(text, scene)
    assert not [f"{scene}: {text}" for text, scene in cut.items()]
    assert not [f"{scene}: {text}" for text, scene in english.items()]


def visible(stage: Stage) -> list[QWidget]:
    """Return every widget in sight, those of open menus and sheets included."""
    return stage.all(QWidget)


def cut_texts(stage: Stage) -> Iterator[str]:
    """Yield what cannot be read whole although it is not meant to end in an ellipsis."""
    for page in stage.all(QTextEdit):
        if page.document().size().width() > page.viewport().width() + 1:
            yield f"the lines of {page.accessibleName()}"
    for widget in visible(stage):
        if (
            isinstance(widget, ElidedLabel)
            or not isinstance(widget, QLabel | QPushButton)
            or not widget.text()
        ):
            continue
        if _is_cut(widget) or _is_covered(widget):
            yield widget.text()


def _is_cut(widget: QLabel | QPushButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.sizeHint().width() or widget.height() < widget.minimumSizeHint().height()


def _is_covered(widget: QWidget) -> bool:
    """Tell whether a widget reaches past one it is in; where it can be scrolled to, that is no loss."""
    inside, place = widget, widget.rect()
    while (parent := inside.parentWidget()) is not None and not inside.isWindow():
        place.translate(inside.pos())
        if isinstance(area := parent.parentWidget(), QAbstractScrollArea):
            return place.left() < 0 or place.right() > area.width()
        if not parent.rect().contains(place):
            return True
        inside = parent
    return False


def spoken(stage: Stage) -> Iterator[str]:
    """Yield everything that is said to a person: what can be read, and what a screen reader says."""
    for widget in visible(stage):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton) and widget.property("role") not in OWN_WORDS:
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QMenu):
            yield from (action.text().partition("\t")[0] for action in widget.actions())


class Said:
    """Tells apart what the window says and what comes from a file of the product or from a person."""

    def __init__(self, data: list[str]) -> None:
        known = {" ".join(text.split()) for text in data}
        # What is put together begins a sentence wherever it stands, such as the hours of a line.
        known |= {text[:1].upper() + text[1:] for text in known if " " in text}
        self._data = known | SELF_SAID
        # A text may be put together from several of these; single small words are ids and would match anywhere.
        whole = (text for text in known if " " in text or "@" in text or text[:1].isupper())
        pieces = sorted(whole, key=len, reverse=True)
        self._pieces = [re.compile(re.sub(r"\\\{\w+\\\}", ".+?", re.escape(piece))) for piece in pieces]

    @cache  # noqa: B019 - lives as long as the module
    def is_translated(self, text: str, *, own: tuple[str, ...]) -> bool:
        """Tell whether a text went through the translators, is data, or has no words in it."""
        said = " ".join(MARKS.sub("", text.replace("\u200b", "")).split())
        if ACCENTED.search(said) or said in self._data or said in own or said.startswith("/"):
            return True
        for piece in self._pieces:
            said = piece.sub("", said)
        if said.strip(" ,.0123456789") in self._data:
            return True
        return not LETTERS.search(DATES.sub("", KEYS.sub("", said)))


def _written(demo: Path) -> Iterator[str]:
    """Yield the titles and tags of the demonstration journal."""
    clock = StandingClock()
    vault = session.unlock(demo, bytearray(DEMO_PASSPHRASE.encode()), clock=clock)
    context = open_journal(vault, clock=clock)
    try:
        for line in context.journal.timeline(EntryFilter(states=frozenset(EntryState)), limit=1000):
            yield from (line.entry.title, *line.entry.tags)
        for action in context.transactions.read(lambda uow: tuple(actions.everything(uow))):
            yield from (action.text, action.first_step, action.plan)
    finally:
        context.close()


def _glimpses() -> Iterator[str]:
    """Yield the beginnings of what was written, and the words that were marked, as they are offered for a sheet."""
    for page in material.recent():
        for text in page["answers"].values():
            if isinstance(text, str):
                yield " ".join(plain(text.strip()).split())[:GLIMPSE]
        for _, quote, *_ in page.get("marked", ()):
            yield short(quote)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(_strings, value.values()))
    elif isinstance(value, list | tuple):
        yield from chain.from_iterable(map(_strings, value))
