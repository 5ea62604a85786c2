"""What can be wrong with a request to the journal."""

from __future__ import annotations

from app.errors import QT_TRANSLATE_NOOP, AfterwordError


class EntryNotFoundError(AfterwordError):
    """There is no entry, or no earlier version, of that id."""

    code = "entry-not-found"
    title = QT_TRANSLATE_NOOP("Errors", "This entry is not in the journal")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "It may have been deleted for good in the meantime. No other entry is affected."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Go back to the list and open another entry.")


class ThoughtNotFoundError(AfterwordError):
    """There is no thought of that id."""

    code = "thought-not-found"
    title = QT_TRANSLATE_NOOP("Errors", "This thought is not in the journal")
    meaning = QT_TRANSLATE_NOOP("Errors", "It may have been removed in the meantime. Your page is as it was.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Open the page again and choose the words you mean.")


class WordsNotFoundError(AfterwordError):
    """The words to be tagged do not stand in the page."""

    code = "words-not-found"
    title = QT_TRANSLATE_NOOP("Errors", "These words are not in the page any more")
    meaning = QT_TRANSLATE_NOOP("Errors", "The page has changed since you chose them. Nothing was tagged.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose the words again as they stand now.")


class TaggingOffError(AfterwordError):
    """The worksheet keeps words from being tagged."""

    code = "tagging-off"
    title = QT_TRANSLATE_NOOP("Errors", "Words are not tagged in this kind of page")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "What you feel here may be a fair answer to what happened, so thinking errors are kept out of it.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Write the thought on a page of its own if you want to look at it."
    )


class KindNameError(AfterwordError):
    """A kind of thinking needs a name that no other kind has."""

    code = "kind-name"
    title = QT_TRANSLATE_NOOP("Errors", "This kind of thinking needs a name of its own")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "It has none yet, or another kind has the same one. Nothing was changed."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Give it another name.")


class KindFixedError(AfterwordError):
    """The kinds that come with the program are not the person's own to change."""

    code = "kind-fixed"
    title = QT_TRANSLATE_NOOP("Errors", "This kind of thinking comes with Afterword")
    meaning = QT_TRANSLATE_NOOP("Errors", "Only kinds that you added can be renamed or put away.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Add a kind of your own beside it.")
