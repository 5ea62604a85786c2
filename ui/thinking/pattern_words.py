"""What goes with what, as plain sentences with their counts. They say what stands together, and nothing of a cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.journal.patterns import BODY, FEELING, PERSON, SITUATION

if TYPE_CHECKING:
    from app.journal.patterns import Pairing, Tally
    from app.worksheets.vocabulary import Vocabularies

translate = QCoreApplication.translate

FEELINGS = ("emotions", "emotions-moral")


class PatternWords:
    """Says counts in words."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        """Take the words for feelings and for the body from `vocabularies`."""
        self._vocabularies = vocabularies

    def tally(self, tally: Tally, label: str) -> str:
        """Return how often the kind called `label` was marked."""
        if tally.marks == 1:
            return translate("Patterns", "{kind}, marked once.").format(kind=label)
        if tally.entries == 1:
            words = translate("Patterns", "{kind}, marked {marks} times in one page.")
        else:
            words = translate("Patterns", "{kind}, marked {marks} times in {entries} pages.")
        return words.format(kind=label, marks=tally.marks, entries=tally.entries)

    def pairing(self, pairing: Pairing, label: str) -> str:
        """Return in how many of the pages with the kind called `label` the other was there too."""
        words = _sentence(pairing)
        other = self._other(pairing)
        return words.format(count=pairing.count, total=pairing.total, kind=label, other=other)

    def elsewhere(self, pairing: Pairing) -> str:
        """Return how common the other is in all pages, against which the count can be read."""
        words = translate("Patterns", "It holds for {with_total} of all {entries} pages in this time.")
        return words.format(with_total=pairing.with_total, entries=pairing.entries)

    def _other(self, pairing: Pairing) -> str:
        if pairing.what == BODY:
            return self._vocabularies.get("body").label(pairing.with_).lower()
        if pairing.what == FEELING:
            labels = (self._vocabularies.get(name).label(pairing.with_) for name in FEELINGS)
            return next((each for each in labels if each != pairing.with_), pairing.with_).lower()
        return pairing.with_


def _sentence(pairing: Pairing) -> str:
    if pairing.what == SITUATION:
        return translate("Patterns", "{count} of the {total} pages marked “{kind}” carry the tag “{other}”.")
    if pairing.what == PERSON:
        return translate("Patterns", "{count} of the {total} pages marked “{kind}” speak of {other}.")
    if pairing.what == FEELING:
        return translate(
            "Patterns", "{count} of the {total} pages marked “{kind}” name the feeling “{other}”."
        )
    if pairing.what == BODY:
        return translate(
            "Patterns", "{count} of the {total} pages marked “{kind}” tell of “{other}” in the body."
        )
    return _time(pairing.with_)


def _time(name: str) -> str:
    return {
        "morning": translate(
            "Patterns", "{count} of the {total} pages marked “{kind}” were begun in the morning."
        ),
        "afternoon": translate(
            "Patterns", "{count} of the {total} pages marked “{kind}” were begun in the afternoon."
        ),
        "evening": translate(
            "Patterns", "{count} of the {total} pages marked “{kind}” were begun in the evening."
        ),
        "night": translate("Patterns", "{count} of the {total} pages marked “{kind}” were begun at night."),
    }[name]
