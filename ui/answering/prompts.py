"""Openings offered one at a time, in the order of the file, beginning somewhere else each day."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class Prompts:
    """Hands out prompts, each once before any comes again."""

    def __init__(self, prompts: Sequence[str], *, day: date | None = None) -> None:
        """Begin with a prompt that depends on `day` alone, so that nothing about it need be stored."""
        self._prompts = tuple(prompts)
        self._next = day.toordinal() % len(prompts) if prompts and day else 0

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._prompts)

    def another(self) -> str:
        """Return the next prompt."""
        found = self._prompts[self._next]
        self._next = (self._next + 1) % len(self._prompts)
        return found
