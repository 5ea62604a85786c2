"""The command line: the window, or a command that needs no screen.

Answers go to standard output, errors as one plain line to standard error. A passphrase comes from a file or a prompt,
never from an argument or the environment. What a command needs is imported when it runs.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol

from app import __version__
from app.errors import AfterwordError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.sharing.templates import Template
    from models.domain.document import Document

DONE, FOUND_SOMETHING, USAGE = 0, 1, 2
MOST_ENTRIES = 500_000
EXPORT_FORMATS = ("json", "markdown", "csv", "html")
IMPORT_SOURCES = ("afterword", "markdown", "jrnl", "dayone", "rednotebook", "daylio", "joplin", "freecbt")
"""The same names as in `app.imports.SOURCES`, which the parser must not load."""

_EXIT_CODES = """\
exit codes:
  0 done, 1 a check found something, 2 usage, 3 wrong passphrase, 4 damaged,
  5 written by a newer version, 6 in use elsewhere, 7 disk or permission, 8 not a journal
"""


class Window(Protocol):
    """What has a window or pictures; see ui.bootstrap."""

    def run_window(self, journal: Path | None = None, *, demo_passphrase: str = "") -> int:
        """Open the window."""

    def tour(self, out: Path, theme: str | None, language: str | None) -> int:
        """Write a picture of every screen."""

    def bench(self, *, as_json: bool) -> int:
        """Measure."""

    def sheet_pdf(self, document: Document, template: Template) -> tuple[bytes, int]:
        """Return a document as a PDF, and how many pages it has."""

    def selftest(self) -> int:
        """Check that the program is whole."""


def run(arguments: Sequence[str], *, window: Callable[[], Window]) -> int:
    """Do what the arguments ask for and return the exit code; `window` is loaded only when it is needed."""
    from app import logsafe

    _speak_plainly()
    chosen = _chosen(arguments)
    chosen.window = window
    logsafe.install(None)
    try:
        code: int = chosen.run(chosen)
        if sys.stdout is not None:
            sys.stdout.flush()
    except AfterwordError as error:
        return _fail(error)
    except KeyboardInterrupt:
        return FOUND_SOMETHING
    except BrokenPipeError:  # whoever read the output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        from app.vault.failures import translate

        return _fail(translate(error))
    return code


def _window(chosen: argparse.Namespace) -> int:
    import gc

    from app import logsafe, paths

    gc.disable()  # nothing becomes garbage while modules load, and looking for it takes a twentieth of the start
    logsafe.install(paths.log_file())
    journal, demo_passphrase = chosen.journal, ""
    if chosen.demo:
        from app.headless import ensure_demo

        journal = paths.demo_folder()
        demo_passphrase = ensure_demo(journal)
    window: Window = chosen.window()
    return window.run_window(journal, demo_passphrase=demo_passphrase)


def _tour(chosen: argparse.Namespace) -> int:
    return _without_screen(chosen).tour(chosen.out, chosen.theme, chosen.language)


def _bench(chosen: argparse.Namespace) -> int:
    return _without_screen(chosen).bench(as_json=chosen.json)


def _selftest(chosen: argparse.Namespace) -> int:
    return _without_screen(chosen).selftest()


def _without_screen(chosen: argparse.Namespace) -> Window:
    """Return what draws, on a screen in memory where there is no other."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    window: Window = chosen.window()
    return window


def _demo(chosen: argparse.Namespace) -> int:
    from app import headless

    return headless.demo(
        chosen.folder,
        chosen.passphrase_file,
        entries=chosen.entries,
        seed=chosen.seed,
        until=chosen.until or _last_day(),
        words=chosen.words,
        say=_say,
    )


def _verify(chosen: argparse.Namespace) -> int:
    from app import backup_commands, headless

    if chosen.folder.is_file():
        return backup_commands.verify_backup(chosen.folder, chosen.passphrase_file, say=_say)
    return headless.verify(chosen.folder, chosen.passphrase_file, say=_say)


def _search(chosen: argparse.Namespace) -> int:
    from app import headless

    return headless.search(chosen.folder, chosen.passphrase_file, " ".join(chosen.words), say=_say)


def _export(chosen: argparse.Namespace) -> int:
    from app import transfer_commands

    return transfer_commands.export(
        chosen.folder, chosen.passphrase_file, chosen.format, chosen.out, say=_say
    )


def _summary(chosen: argparse.Namespace) -> int:
    from app import summary_command

    wanted = summary_command.Wanted(chosen.since, chosen.until, chosen.selection, chosen.out)
    draw = _without_screen(chosen).sheet_pdf
    return summary_command.summary(chosen.folder, chosen.passphrase_file, wanted, draw=draw, say=_say)


def _import(chosen: argparse.Namespace) -> int:
    from app import transfer_commands

    act = transfer_commands.look if chosen.dry_run else transfer_commands.bring_in
    return act(chosen.folder, chosen.passphrase_file, chosen.source, chosen.path, say=_say)


def _back_up(chosen: argparse.Namespace) -> int:
    from app import backup_commands

    return backup_commands.back_up(chosen.folder, chosen.passphrase_file, chosen.to, say=_say)


def _restore(chosen: argparse.Namespace) -> int:
    from app import backup_commands

    return backup_commands.restore(
        chosen.backup, chosen.folder, chosen.passphrase_file, replace=chosen.replace, say=_say
    )


def _list_worksheets(chosen: argparse.Namespace) -> int:
    from app import worksheet_commands

    return worksheet_commands.list_all(as_json=chosen.json, say=_say)


def _check_worksheet(chosen: argparse.Namespace) -> int:
    from app import worksheet_commands

    return worksheet_commands.check_file(chosen.file, say=_say)


def _say(line: str) -> None:
    print(line)  # noqa: T201 - what a command answers


def _fail(error: AfterwordError) -> int:
    line = " ".join(str(error).split())
    print(line, file=sys.stderr)  # noqa: T201 - what a command complains of
    return error.exit_code


def _speak_plainly() -> None:
    """Let a terminal that lacks a letter show a question mark instead of ending the program."""
    for output in (sys.stdout, sys.stderr):
        reconfigure = getattr(output, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


# The arguments


def _chosen(arguments: Sequence[str]) -> argparse.Namespace:
    """Understand the arguments; the window, which would wait for it, is had without describing the commands."""
    match arguments:
        case []:
            return argparse.Namespace(run=_window, journal=None, demo=False)
        case ["--demo"]:
            return argparse.Namespace(run=_window, journal=None, demo=True)
        case ["--journal", folder] if not folder.startswith("-"):
            return argparse.Namespace(run=_window, journal=Path(folder), demo=False)
        case _:
            return _parser().parse_args(arguments)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one line."""

    def error(self, message: str) -> NoReturn:
        """End with exit code 2."""
        self.exit(USAGE, f"{message[:1].upper()}{message[1:]}. “{self.prog} --help” says more.\n")


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[_Parser]  # noqa: SLF001 - argparse gives it no public name


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="afterword",
        description="An encrypted, local journal for reflective practice. Without a command, opens the window.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"afterword {__version__}")
    parser.add_argument("--journal", type=Path, metavar="DIR", help="open the window on this journal")
    parser.add_argument("--demo", action="store_true", help="open the window on a demonstration journal")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    _add_demo(commands)
    _add_journal_commands(commands)
    _add_backup_commands(commands)
    _add_summary(commands)
    _add_worksheets(commands)
    _add_window_commands(commands)
    return parser


def _add_demo(commands: Commands) -> None:
    demo = commands.add_parser(
        "demo",
        help="make a journal of invented entries",
        description="Make a new journal of invented entries. The same seed gives the same content, times and ids. "
        "Without --passphrase-file it opens with the published passphrase of demonstrations, which is printed.",
    )
    _on_journal(demo, _demo, "folder of the new journal, absent or empty")
    demo.add_argument("--entries", type=_entries, required=True, metavar="N", help="how many; 0 for none")
    demo.add_argument("--seed", type=int, default=1, metavar="S", help="1 unless given")
    demo.add_argument("--until", type=_day, metavar="DATE", help="last day, written as 2026-10-31")
    demo.add_argument("--words", type=_entries, metavar="N", help="only free pages of about N words")


def _add_journal_commands(commands: Commands) -> None:
    verify = commands.add_parser("verify", help="check a journal or a backup from end to end")
    _on_journal(verify, _verify, "folder of the journal, or a backup; nothing in it is changed")
    search = commands.add_parser("search", help="find the entries that hold all of the words")
    _on_journal(search, _search, "folder of the journal")
    search.add_argument("words", nargs="+", metavar="WORD")
    export = commands.add_parser("export", help="write everything to a new file or folder, not encrypted")
    _on_journal(export, _export, "folder of the journal")
    export.add_argument("--format", choices=EXPORT_FORMATS, required=True)
    export.add_argument("out", type=Path, metavar="OUT", help="the file to make; of markdown, the folder")
    importing = commands.add_parser("import", help="add what another journal exported, all of it or nothing")
    _on_journal(importing, _import, "folder of the journal")
    importing.add_argument("--from", dest="source", choices=IMPORT_SOURCES, required=True, metavar="FORMAT",
        help=", ".join(IMPORT_SOURCES))  # fmt: skip
    importing.add_argument("path", type=Path, metavar="SRC", help="the file or folder to read")
    importing.add_argument("--dry-run", action="store_true", help="say what would be added, and add nothing")


def _add_summary(commands: Commands) -> None:
    summary = commands.add_parser(
        "summary",
        help="write a sheet for supervision, of what may be shared",
        description="Write a sheet for supervision as a PDF: what the worksheets let be shared, or what a selection "
        "saved in the window chose. Other names for people are put in; look at it before you share it.",
    )
    _on_journal(summary, _summary, "folder of the journal")
    summary.add_argument("--since", type=_day, required=True, metavar="DATE", help="first day, as 2026-10-31")
    summary.add_argument("--until", type=_day, metavar="DATE", help="last day; today unless given")
    summary.add_argument("--selection", default="", metavar="NAME", help="a selection saved in the window")
    summary.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the file to make")


def _add_backup_commands(commands: Commands) -> None:
    backup = commands.add_parser("backup", help="make a backup, verified before it says that it is there")
    _on_journal(backup, _back_up, "folder of the journal")
    backup.add_argument(
        "--to", type=Path, metavar="FOLDER", help="where it goes; else where the journal says"
    )
    restore = commands.add_parser("restore", help="make a journal again from a backup")
    restore.add_argument("backup", type=Path, metavar="BACKUP", help="the file to restore")
    _on_journal(restore, _restore, "folder of the journal, absent or empty")
    restore.add_argument(
        "--replace", action="store_true", help="take the place of the journal in DIR, whose files are kept"
    )


def _add_worksheets(commands: Commands) -> None:
    worksheets = commands.add_parser("worksheets", help="list the worksheets, or check a file of your own")
    actions = worksheets.add_subparsers(metavar="ACTION", parser_class=_Parser, required=True)
    listed = actions.add_parser("list", help="say what the library holds, your own worksheets included")
    listed.add_argument("--json", action="store_true", help="as one JSON list")
    listed.set_defaults(run=_list_worksheets)
    checked = actions.add_parser("check", help="say whether a file can be used, and if not, why")
    checked.add_argument(
        "file", type=Path, metavar="FILE", help="a worksheet, or an overlay named LANG.ID.toml"
    )
    checked.set_defaults(run=_check_worksheet)


def _add_window_commands(commands: Commands) -> None:
    tour = commands.add_parser("tour", help="write a picture of every screen")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--theme", metavar="T")
    tour.add_argument("--language", metavar="L")
    tour.set_defaults(run=_tour)
    bench = commands.add_parser("bench", help="measure how fast it is here")
    bench.add_argument("--json", action="store_true")
    bench.set_defaults(run=_bench)
    selftest = commands.add_parser("selftest", help="check that the program is whole and works")
    selftest.set_defaults(run=_selftest)


def _on_journal(
    parser: argparse.ArgumentParser, command: Callable[[argparse.Namespace], int], folder: str
) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help=folder)
    parser.add_argument(
        "--passphrase-file", metavar="FILE", help="its first line is the passphrase; - is standard input"
    )
    parser.set_defaults(run=command)


def _entries(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > MOST_ENTRIES:
        raise argparse.ArgumentTypeError(f"has to be a number from 0 to {MOST_ENTRIES}")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("has to be a date such as 2026-10-31") from None


def _last_day() -> date:
    from app.demo import LAST_DAY

    return LAST_DAY
