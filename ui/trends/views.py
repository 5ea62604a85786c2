"""The ways to look at a time, each made when it is first asked for: what it needs is loaded with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.domain.thought import ThinkingKind
    from ui.theme.look import Look
    from ui.trends.view import View


@dataclass(frozen=True, slots=True)
class Makers:
    """Makes views.

    Attributes:
        kinds: Returns every kind of thinking; it may read the journal.
    """

    look: Look
    kinds: Callable[[], tuple[ThinkingKind, ...]]

    def make(self, name: str) -> View:
        """Return a new view: "lines", "year", "then", "thinking", "rhythm" or "words"."""
        makers: dict[str, Callable[[], View]] = {
            "lines": self._lines,
            "year": self._year,
            "then": self._then,
            "thinking": self._thinking,
            "rhythm": self._rhythm,
            "words": self._words,
        }
        return makers[name]()

    def _lines(self) -> View:
        from ui.trends.lines_view import LinesView

        return LinesView(look=self.look)

    def _year(self) -> View:
        from ui.trends.year_view import YearView

        return YearView(look=self.look)

    def _then(self) -> View:
        from ui.trends.then_view import ThenView

        return ThenView(look=self.look)

    def _thinking(self) -> View:
        from ui.trends.thinking_view import ThinkingView

        return ThinkingView(look=self.look, kinds=self.kinds)

    def _rhythm(self) -> View:
        from ui.trends.rhythm_view import RhythmView

        return RhythmView(look=self.look)

    def _words(self) -> View:
        from ui.trends.words_view import WordsView

        return WordsView(look=self.look)
