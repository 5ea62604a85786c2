"""The steps from words to paper, in a row; any of them can be gone to at any time."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout


class Step(StrEnum):
    """The steps, in order."""

    WORDS = "words"
    PEOPLE = "people"
    PAPER = "paper"
    PREVIEW = "preview"
    """The paper on its own, where there is no room beside the words."""


class SheetTabs(QWidget):  # the enumeration above is what it speaks in
    """Shows the steps.

    Attributes:
        step_chosen: Emitted with the `Step` to show.
    """

    step_chosen = Signal(object)

    def __init__(self) -> None:
        """Begin at the words."""
        super().__init__()
        self._tabs: dict[Step, QPushButton] = {}
        self._build()

    def step(self) -> Step:
        """Return the step that is shown."""
        return next(step for step, tab in self._tabs.items() if tab.isChecked())

    def show_step(self, step: Step) -> None:
        """Go to a step."""
        self._tabs[step].setChecked(True)
        self.setFocusProxy(self._tabs[step])
        self.step_chosen.emit(step)

    def tab(self, step: Step) -> QPushButton:
        """Return the tab of a step."""
        return self._tabs[step]

    def go_on(self) -> None:
        """Go to the step after this one."""
        steps = list(Step)
        self.show_step(steps[min(steps.index(self.step()) + 1, steps.index(Step.PAPER))])
        self.setFocus()

    def count(self, found: int) -> None:
        """Say how many findings there are to look at."""
        words = self.tr("People")
        tab = self._tabs[Step.PEOPLE]
        tab.setText(f"{words} ({found})" if found else words)
        tab.setAccessibleName(self.tr("People, {count} to look at").format(count=found) if found else words)

    def offer_preview(self, offered: bool) -> None:  # noqa: FBT001 - a state, named by its verb
        """Offer the paper as a step of its own, or no longer."""
        tab = self._tabs[Step.PREVIEW]
        tab.setVisible(offered)
        if not offered and tab.isChecked():
            self.show_step(Step.PAPER)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Steps"))
        flow = FlowLayout(self, spacing=16)
        group = QButtonGroup(self)
        names = {
            Step.WORDS: self.tr("Words"),
            Step.PEOPLE: self.tr("People"),
            Step.PAPER: self.tr("Paper"),
            Step.PREVIEW: self.tr("Preview"),
        }
        for step, words in names.items():
            tab = button(words, "tab", self._on_clicked)
            tab.setCheckable(True)
            tab.setProperty("step", step.value)
            group.addButton(tab)
            flow.addWidget(tab)
            self._tabs[step] = tab
        self._tabs[Step.WORDS].setChecked(True)
        self._tabs[Step.PREVIEW].hide()

    def _on_clicked(self) -> None:
        self.show_step(Step(self.sender().property("step")))
