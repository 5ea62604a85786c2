"""Let a child do something in the real window, and kill it in the middle."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

from tests.security.bench import PROCESSES

if TYPE_CHECKING:
    from collections.abc import Callable

START = 30.0
"""Seconds within which the window has to come."""


class Told(Protocol):
    """What a child says of itself."""

    saved: int

    def hear(self, word: str, what: Any, at: float, /) -> None:
        """Take in one message."""


def live_and_die(target: Callable[..., None], *arguments: object, told: Told, life: float | None) -> float:
    """Start a child that runs `target` with `arguments` and a line to us, hear it, and kill it.

    Args:
        target: Runs in the child; its last argument is the connection it tells on.
        arguments: The others.
        told: Hears everything the child said before it died.
        life: Seconds it lives from its first word on, or None for until it has said that something is saved.

    Returns:
        When it was killed, by the monotonic clock that all processes share.
    """
    ours, theirs = PROCESSES.Pipe(duplex=False)
    child = PROCESSES.Process(target=target, args=(*arguments, theirs))
    child.start()
    theirs.close()
    assert ours.poll(START), "the window did not come"
    end = time.monotonic() + (life or START)
    while (left := end - time.monotonic()) > 0 and (life or not told.saved):
        if ours.poll(left):
            told.hear(*ours.recv())
    killed = time.monotonic()
    child.kill()
    child.join()
    assert child.exitcode == -9, "the window ended by itself"
    try:
        while True:
            told.hear(*ours.recv())
    except (EOFError, OSError):
        ours.close()
    return killed
