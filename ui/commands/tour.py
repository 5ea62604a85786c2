"""Writes a picture of every screen, from journals of its own that are gone afterwards.

The program itself is driven, on a screen in memory; nothing of the person who asks is read or written: no journal, no
preferences, no session of the desktop.
"""

from __future__ import annotations

import errno
import html
import json
import os
import shutil
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler

from app import paths
from app.logsafe import qt_message
from app.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from ui.commands.tour_stage import Stage

DONE, FOUND_SOMETHING, USAGE = 0, 1, 2
WIDE, NARROW = (1280, 820), (1024, 640)
JOURNALS = ".journals-of-the-tour"
SCREEN = (1600, 1000)
SAID_BY_THE_SCREEN = "This plugin does not support"
"""How Qt begins what it says of every window on a screen in memory."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way for the window to look.

    Attributes:
        name: Name of its folder.
        text_size: Per cent.
        size: Of the window, in pixels.
    """

    name: str
    theme: str
    text_size: int = 100
    size: tuple[int, int] = WIDE


VARIANTS = (
    Variant("light", "light"),
    Variant("dark", "dark"),
    Variant("high-contrast", "high-contrast"),
    Variant("light-150", "light", text_size=150),
    Variant("light-narrow", "light", size=NARROW),
)


def run(out: Path, *, theme: str | None, language: str | None) -> int:
    """Write the pictures to `out`, in a folder for each variant, and a page that shows them beside each other.

    Args:
        out: Folder, made when it is not there; pictures of an earlier tour are replaced.
        theme: Only this theme, at its usual size; None for all variants.
        language: Locale code of the interface, or None for English.

    Returns:
        0; 1 when the window was not where the tour expected it; 2 when there is no such theme or language, or `out`
        cannot be written.
    """
    from ui.commands.tour_walk import LostError

    if problem := _problem(theme, language):
        return _refuse(problem)
    variants = VARIANTS if theme is None else (Variant(theme, theme),)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with _folder_for_journals(out) as folder:
            names = _shoot(out, folder, variants, language or "en_GB")
        (out / "index.html").write_text(_page(names, [each.name for each in variants]), encoding="utf-8")
    except LostError as lost:
        sys.stderr.write(f"The tour did not find its way to “{lost.scene}”.\n")
        return FOUND_SOMETHING
    except OSError as error:
        return _refuse(f"The pictures could not be written: {error.strerror}")
    return DONE


def _problem(theme: str | None, language: str | None) -> str:
    from ui.theme.tokens import theme_ids

    themes = theme_ids(paths.resources() / "themes")
    if theme is not None and theme not in themes:
        return f"There is no theme of that name; there are {', '.join(sorted(themes))}"
    if language and not language.startswith("en") and not _is_translated(language):
        return "There is no translation into that language"
    if language == "en_XA" and not _is_translated(language):
        return "The test language has not been compiled; “make translations” does it"
    return ""


def _is_translated(language: str) -> bool:
    return (paths.translations() / f"afterword_{language}.qm").exists()


def _shoot(out: Path, folder: Path, variants: Sequence[Variant], language: str) -> list[str]:
    """Take the pictures of every variant, and return the names of the scenes."""
    from app.demo import DEMO_ENTRIES, DEMO_PASSPHRASE, make_journal

    demo = folder / "demo"
    with _place_of_our_own(folder):
        make_journal(demo, bytearray(DEMO_PASSPHRASE.encode()), entries=DEMO_ENTRIES)
    names: list[str] = []
    for variant in variants:
        own = folder / variant.name
        own.mkdir()
        with _place_of_our_own(own):
            names = _shoot_variant(out, own, variant, demo, language)
    return names


def _shoot_variant(out: Path, folder: Path, variant: Variant, demo: Path, language: str) -> list[str]:
    from ui.bootstrap import start
    from ui.commands.tour_stage import Stage
    from ui.commands.tour_walk import LostError, walk

    started = start(
        Preferences(
            theme=variant.theme,
            text_size=variant.text_size,
            reduced_motion=True,
            language=language,
            idle_minutes=3,
        )
    )
    qInstallMessageHandler(_on_message)
    started.application.setCursorFlashTime(0)
    pictures = out / variant.name
    pictures.mkdir(exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    stage = Stage(started, folder=folder, demo=demo, size=variant.size)
    names = []
    try:
        for number, name in enumerate(walk(stage), 1):
            names.append(f"{number:03}-{name}.png")
            _take(stage, pictures / names[-1])
    except LostError as lost:
        _take(stage, pictures / f"lost-before-{lost.scene}.png")
        raise
    finally:
        stage.close()
    return names


def _take(stage: Stage, file: Path) -> None:
    if not stage.picture().save(str(file)):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    sys.stderr.write(f"{file.parent.name} {file.name}\n")


def _on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not message.startswith(SAID_BY_THE_SCREEN):
        qt_message(kind, context, message)


@contextmanager
def _folder_for_journals(out: Path) -> Iterator[Path]:
    """Keep the journals of the tour beside its pictures, and nothing of them afterwards."""
    folder = (out / JOURNALS).resolve()
    shutil.rmtree(folder, ignore_errors=True)  # of a tour that was stopped
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _place_of_our_own(folder: Path) -> Iterator[None]:
    """Let everything the program keeps lie in `folder`, with a screen in memory and no session of a desktop."""
    before = dict(os.environ)
    screen = folder / "screen.json"
    width, height = SCREEN
    screen.write_text(
        json.dumps({"screens": [{"name": "tour", "x": 0, "y": 0, "width": width, "height": height}]})
    )
    os.environ.update(_environment(folder), QT_QPA_PLATFORM=f"offscreen:configfile={screen}")
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _environment(folder: Path) -> Mapping[str, str]:
    kept = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME")
    places = {name: str(folder / "kept") for name in kept}
    windows = ("LOCALAPPDATA", "APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA", "WIN_PD_OVERRIDE_APPDATA")
    places |= {name: str(folder / "kept") for name in windows}
    # An address that nothing answers: libdbus opens no socket for it.
    buses = dict.fromkeys(("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"), "disabled:")
    return {**places, **buses}


def _page(names: Iterable[str], variants: Sequence[str]) -> str:
    heads = "".join(f"<th>{html.escape(variant)}</th>" for variant in variants)
    rows = "\n".join(_row(name, variants) for name in names)
    return (
        "<!DOCTYPE html>\n"
        '<html lang="en-GB"><head><meta charset="utf-8"><title>Every screen of Afterword</title><style>\n'
        "body { font-family: sans-serif; margin: 24px } th { text-align: left; padding: 4px 8px }\n"
        "td { padding: 4px 8px; vertical-align: top } img { width: 480px; border: 1px solid #999 }\n"
        "</style></head><body><h1>Every screen of Afterword</h1>\n"
        f"<table><tr><th></th>{heads}</tr>\n{rows}\n</table></body></html>\n"
    )


def _row(name: str, variants: Sequence[str]) -> str:
    title = html.escape(name.removesuffix(".png"))
    cells = "".join(
        f'<td><a href="{variant}/{name}"><img src="{variant}/{name}" loading="lazy" alt="{title}, {variant}"></a></td>'
        for variant in variants
    )
    return f"<tr><th>{title}</th>{cells}</tr>"


def _refuse(problem: str) -> int:
    sys.stderr.write(problem + "\n")
    return USAGE
