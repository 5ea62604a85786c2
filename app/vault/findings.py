"""What was noticed or repaired while a journal was opened, in words for the banner above the page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth saying after a journal opened.

    Attributes:
        code: Stable name, free of content.
        title: What happened, as a short heading.
        meaning: What it means and what is safe.
        details: Values for the placeholders of the words.
    """

    code: str
    title: str
    meaning: str
    details: Mapping[str, str | int] = field(default_factory=dict)


KEY_FILE_MISSING = Finding(
    "key-file-missing-repaired",
    QT_TRANSLATE_NOOP("Findings", "The key file was missing"),
    QT_TRANSLATE_NOOP("Findings", "It has been put back from its spare copy. Nothing was lost."),
)
KEY_FILE_DAMAGED = Finding(
    "key-file-damaged-repaired",
    QT_TRANSLATE_NOOP("Findings", "The key file was damaged"),
    QT_TRANSLATE_NOOP("Findings", "It has been repaired from its spare copy. Nothing was lost."),
)
KEY_FILE_UNSAFE = Finding(
    "key-file-unsafe-repaired",
    QT_TRANSLATE_NOOP("Findings", "The key file had unsafe settings"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "It was not used and may have been altered by someone. The spare copy was sound and has taken its place.",
    ),
)
KEY_FILE_ALTERED = Finding(
    "key-file-altered-repaired",
    QT_TRANSLATE_NOOP("Findings", "The key file had been altered"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "Something other than Afterword changed it. The spare copy was sound and has taken its place.",
    ),
)
SPARE_RENEWED = Finding(
    "spare-renewed",
    QT_TRANSLATE_NOOP("Findings", "The spare copy of the key file was renewed"),
    QT_TRANSLATE_NOOP("Findings", "It was missing, damaged or out of date. Nothing was lost."),
)
KEY_FILE_NOT_REPAIRED = Finding(
    "key-file-not-repaired",
    QT_TRANSLATE_NOOP("Findings", "A copy of the key file could not be repaired"),
    QT_TRANSLATE_NOOP("Findings", "The other copy is sound and was used. Afterword tries again next time."),
)
FIRST_BYTES_MENDED = Finding(
    "first-bytes-mended",
    QT_TRANSLATE_NOOP("Findings", "The first bytes of the entries file were damaged"),
    QT_TRANSLATE_NOOP("Findings", "They have been written again from the key file. Nothing was lost."),
)
CLOSED_UNEXPECTEDLY = Finding(
    "closed-unexpectedly",
    QT_TRANSLATE_NOOP("Findings", "Afterword closed unexpectedly last time"),
    QT_TRANSLATE_NOOP("Findings", "Everything that was saved has been checked and is fine."),
)
CLOSED_UNCHECKED = Finding(
    "closed-unchecked",
    QT_TRANSLATE_NOOP("Findings", "Afterword closed unexpectedly last time"),
    QT_TRANSLATE_NOOP(
        "Findings", "There was no room for the copy that a full check needs, so that check has not been made."
    ),
)
ENTRIES_DAMAGED = Finding(
    "entries-damaged",
    QT_TRANSLATE_NOOP("Findings", "Part of the entries file is damaged"),
    QT_TRANSLATE_NOOP(
        "Findings", "You are reading a copy of it. What cannot be read is left out; nothing was changed."
    ),
)
OPENED_READ_ONLY = Finding(
    "opened-read-only",
    QT_TRANSLATE_NOOP("Findings", "Opened for reading only"),
    QT_TRANSLATE_NOOP("Findings", "You are reading a private copy. Changes cannot be saved here."),
)
OLDER_COPY = Finding(
    "older-copy",
    QT_TRANSLATE_NOOP("Findings", "You continued with an older copy"),
    QT_TRANSLATE_NOOP("Findings", "It was saved on {this}; the newest one known here on {newest}."),
)
OLDER_KEY_FILE = Finding(
    "older-key-file",
    QT_TRANSLATE_NOOP("Findings", "You continued with an older key file"),
    QT_TRANSLATE_NOOP(
        "Findings", "The passphrase it belongs to opens this journal again. Consider changing it."
    ),
)
RECOVERY_WORD_CORRECTED = Finding(
    "recovery-word-corrected",
    QT_TRANSLATE_NOOP("Findings", "One recovery word was put right"),
    QT_TRANSLATE_NOOP(
        "Findings", "Word {position} differed from the one you were given. Correct it on your sheet."
    ),
)
CLOCK_CHANGED = Finding(
    "clock-changed",
    QT_TRANSLATE_NOOP("Findings", "Your computer's clock seems to have changed"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "Something here was written later than it is now. New entries are kept in the order you write them.",
    ),
)
