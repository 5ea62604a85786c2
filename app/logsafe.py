"""A log that can be shown to anybody: what kind of thing happened and where in the program, never with which values.

Exception messages, SQL parameters, file names and formatted log messages can all carry words from a journal, so none of
them is ever written: a line holds a time, a level, a code or the name of an exception class, places in the source, and
whole numbers. Everything that would otherwise reach the screen or a file by itself (an uncaught exception in any
thread, a warning, a library's own log) is turned into such a line.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import sys
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_LOGGER = logging.getLogger("afterword")
_LARGEST = 256 * 1024
_FRAMES = 12
_CHAIN = 4
_EVENT = "afterword_event"
_NAME = re.compile(r"[A-Za-z_][\w.]{0,80}")
_QT_PLACE = re.compile(r"Q[A-Za-z]+::~?[A-Za-z]+")


class Unraisable(Protocol):
    """What `sys.unraisablehook` is given."""

    @property
    def exc_value(self) -> BaseException | None:
        """The exception nobody could catch."""


def install(log_file: Path | None = None) -> None:
    """Send everything through this module from now on.

    Args:
        log_file: Where to keep the log (owner-only, at most twice 256 KiB), or None for standard error alone. A file
            that cannot be opened is done without.
    """
    logging.raiseExceptions = False
    logging.lastResort = None
    root = logging.getLogger()
    for handler in [*root.handlers]:
        root.removeHandler(handler)
    root.setLevel(logging.INFO)
    for handler in _handlers(log_file):
        handler.setFormatter(_PlacesOnly())
        root.addHandler(handler)
    logging.captureWarnings(capture=True)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    sys.unraisablehook = _on_unraisable


def note(code: str, **numbers: int) -> None:
    """Record that `code` happened; `numbers` are counts, line numbers or result codes."""
    figures = "".join(f" {name}={int(number)}" for name, number in numbers.items())
    _LOGGER.warning("", extra={_EVENT: code + figures}, stacklevel=2)


def note_exception(exc: BaseException, code: str = "exception") -> None:
    """Record the class of `exc`, of what caused it, and where each was raised."""
    _LOGGER.error("", extra={_EVENT: f"{code} {describe(exc)}"}, stacklevel=2)


def describe(exc: BaseException) -> str:
    """Return the classes and places of `exc` and its causes on one line, without any value."""
    return " < ".join(f"{type(link).__name__} at {_places(link)}" for link in _chain(exc))


def qt_message(kind: object, context: object, message: str) -> None:
    """Record that Qt said something, for `qInstallMessageHandler`; of its words only a leading "QClass::method"."""
    place = _QT_PLACE.match(message)
    category = getattr(context, "category", None)
    words = (
        "qt",
        str(getattr(kind, "name", "message")),
        _plain(category) if category else "default",
        place.group() if place else "somewhere",
    )
    _LOGGER.warning("", extra={_EVENT: " ".join(words)})


class _PlacesOnly(logging.Formatter):
    """Write what a record is about and where it was made; drop its message and arguments."""

    def format(self, record: logging.LogRecord) -> str:
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        event = getattr(record, _EVENT, None)
        if event is None:
            exc = record.exc_info[1] if record.exc_info else None
            source = record.name if record.name in sys.modules else "library"
            event = f"{source}:{record.lineno}" + (f" {describe(exc)}" if exc else "")
        return f"{when} {record.levelname} {event}"


class _PrivateFile(logging.FileHandler):
    """A log file that only its owner may read; a full one is put aside in place of the one before it.

    Python's own rotating handler is not used: importing it loads sockets, and takes a twentieth of the start.
    """

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        file = Path(self.baseFilename)
        if self.stream is not None and self.stream.tell() > _LARGEST:
            self.close()
            with contextlib.suppress(OSError):  # then it grows a little longer
                file.replace(file.with_suffix(".log.1"))

    def _open(self) -> IO[str]:  # type: ignore[override] # a text stream is all that logging needs
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        return os.fdopen(os.open(self.baseFilename, flags, 0o600), "a", encoding="utf-8")


def _handlers(log_file: Path | None) -> Iterator[logging.Handler]:
    if sys.stderr is not None:
        yield logging.StreamHandler(sys.stderr)
    if log_file is not None:
        try:
            log_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            yield _PrivateFile(log_file, encoding="utf-8")
        except OSError:
            return


def _chain(exc: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = exc
    for _ in range(_CHAIN):
        if link is None:
            return
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _places(exc: BaseException) -> str:
    places, trace = [], exc.__traceback__
    while trace is not None:
        module = _plain(str(trace.tb_frame.f_globals.get("__name__", "")))
        places.append(f"{module}:{trace.tb_lineno}")
        trace = trace.tb_next
    return ",".join(places[-_FRAMES:]) or "nowhere"


def _plain(name: str) -> str:
    return name if _NAME.fullmatch(name) else "unnamed"


def _on_exception(_kind: type[BaseException], exc: BaseException, _trace: TracebackType | None) -> None:
    if not isinstance(exc, KeyboardInterrupt):
        note_exception(exc, "uncaught")


def _on_thread_exception(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
        note_exception(args.exc_value, "uncaught-in-thread")


def _on_unraisable(args: Unraisable) -> None:
    if args.exc_value is not None:
        note_exception(args.exc_value, "unraisable")
