"""Makes the view of a step that is shown once and put away: a caution, questions, a landing, or something to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answering.caution_view import CautionView
from ui.answering.series import offer_words, open_series
from ui.answering.surroundings import Surroundings
from ui.writing.ask_view import AskView
from ui.writing.landing_view import LandingView
from ui.writing.read_view import ReadView
from ui.writing.steps import Ask, Caution, Land

if TYPE_CHECKING:
    from app.clock import Clock
    from app.worksheets.loader import Library
    from app.worksheets.vocabulary import Vocabularies
    from ui.answering.alarm import Alarms
    from ui.answering.opening import Opened
    from ui.theme.look import Look
    from ui.writing.steps import Step

Passing = AskView | CautionView | LandingView | ReadView


class StepViews:
    """Knows what the views are made of."""

    def __init__(
        self, *, look: Look, library: Library, vocabularies: Vocabularies, clock: Clock, alarms: Alarms
    ) -> None:
        """Keep what every view needs."""
        self._look = look
        self._library = library
        self._vocabularies = vocabularies
        self._clock = clock
        self._alarms = alarms

    def made(self, step: Step, opened: Opened) -> Passing:
        """Return the view of `step`, with the answers given so far."""
        if isinstance(step, Caution):
            return self._caution(opened)
        if isinstance(step, Ask):
            return self._asked(step, opened)
        if isinstance(step, Land):
            return self._landing(step, opened)
        title = opened.sheet.worksheet.title
        return ReadView(look=self._look, title=title, paragraphs=(words for _, words in opened.sheet.told()))

    def _around(self, opened: Opened) -> Surroundings:
        return Surroundings(
            look=self._look,
            worksheet=opened.sheet.worksheet,
            vocabularies=self._vocabularies,
            clock=self._clock,
            alarms=self._alarms,
        )

    def _caution(self, opened: Opened) -> CautionView:
        worksheet = opened.sheet.worksheet
        lighter = self._library.get(worksheet.safety.lighter).title if worksheet.safety.lighter else ""
        view = CautionView(look=self._look, worksheet=worksheet, lighter=lighter)
        if (sessions := open_series(opened)) and opened.place.thread is None:
            view.offer_series(offer_words(worksheet, len(sessions)))
        return view

    def _asked(self, step: Ask, opened: Opened) -> AskView:
        view = AskView(around=self._around(opened), step=step)
        view.show_sheet(opened.sheet)
        return view

    def _landing(self, step: Land, opened: Opened) -> LandingView:
        view = LandingView(around=self._around(opened), step=step)
        view.show_sheet(opened.sheet)
        view.start()
        return view
