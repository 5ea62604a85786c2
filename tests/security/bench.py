"""Work done in another process, so that a crash there is a finding here and not the end of the tests."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import traceback
from typing import TYPE_CHECKING, Any, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

PROCESSES = multiprocessing.get_context("forkserver")
"""Every child is forked from a clean server that has loaded the program and opened nothing."""

PROCESSES.set_forkserver_preload(["tests.security.shelves", "tests.security.typist"])

T = TypeVar("T")

_PATIENCE = 60.0


class ChildDiedError(AssertionError):
    """The child was ended by a signal, or by itself, instead of answering."""


class ChildRaisedError(AssertionError):
    """The child's work raised an exception that it does not count as an answer."""


class Bench:
    """A child that does one piece of work after another; a new one takes over when it dies."""

    def __enter__(self) -> Self:
        self._process, self._line = self._start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self._line.close()
        self._process.join(_PATIENCE)
        self._process.kill()

    def ask(self, work: Callable[..., T], *arguments: object) -> T:
        """Return what `work`, a function of a module, returns in the child.

        Raises:
            ChildDiedError: It ended by a signal, or did not answer in a minute.
            ChildRaisedError: It raised.
        """
        self._line.send((work, arguments))
        reply = self._reply()
        if reply is None:
            raise ChildDiedError(self._replace())
        answer, problem = reply
        if problem:
            raise ChildRaisedError(problem)
        return answer  # type: ignore[no-any-return] # whatever `work` returned

    def _reply(self) -> tuple[Any, str | None] | None:
        with contextlib.suppress(EOFError, ConnectionError):
            if self._line.poll(_PATIENCE):
                return self._line.recv()  # type: ignore[no-any-return] # whatever the child sent
        return None

    def _start(self) -> tuple[Any, Connection]:
        ours, theirs = PROCESSES.Pipe()
        process = PROCESSES.Process(target=_serve, args=(theirs,))
        process.start()
        theirs.close()
        return process, ours

    def _replace(self) -> str:
        self._process.join(1)
        self._process.kill()
        self._process.join()
        code = self._process.exitcode or 0
        self._line.close()
        self._process, self._line = self._start()
        return signal.Signals(-code).name if code < 0 else f"exit status {code}"


def _serve(line: Connection) -> None:
    while True:
        try:
            work, arguments = line.recv()
        except EOFError:
            return
        line.send(_answer(work, arguments))


def _answer(work: Callable[..., object], arguments: tuple[object, ...]) -> tuple[object, str | None]:
    try:
        return work(*arguments), None
    except Exception:  # noqa: BLE001 - whatever it is, the asking side reports it
        return None, traceback.format_exc()
