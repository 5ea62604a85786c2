"""The scenes before a journal is open: making one, unlocking, recovering, and everything that can be wrong."""

from __future__ import annotations

import string
from itertools import chain
from typing import TYPE_CHECKING

from app.demo import DEMO_PASSPHRASE
from app.vault import errors
from ui.answering.editor import PageEditor
from ui.commands.tour_steps import (
    Act,
    Scene,
    click,
    fail_with,
    focus,
    give_words,
    instead,
    note_words,
    press,
    refuse_often,
    settled,
    until,
    until_judged,
    until_noted,
    until_usable,
    write,
)
from ui.lockscreen.failure import FailureScreen
from ui.lockscreen.mend import MendScreen
from ui.lockscreen.other import OtherScreen
from ui.lockscreen.ready import ReadyScreen
from ui.lockscreen.recover import RecoverScreen
from ui.lockscreen.renew import RenewScreen
from ui.lockscreen.write_down import WriteDownScreen
from ui.today.page import TodayPage
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.word_grid import WordGrid

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN_PASSPHRASE = "seven lanterns over the harbour wall"  # noqa: S105 - of a journal that is gone after the tour
SYNCED = "/home/someone/OneDrive - Trust/journal"

SAID_IN_PLACE = frozenset({
    "wrong-passphrase",
    "wrong-recovery-words",
    "recovery-words-count",
    "recovery-word-unknown",
    "recovery-words-swapped",
    "recovery-words-wrong",
    "passphrase-empty",
    "spare-not-updated",
    "not-a-backup",
    "backup-damaged",
    "backup-of-another",
    "backup-folder-missing",
    "copy-differs",
    "nothing-to-rescue",
    "interrupted",
})
"""Codes of the errors that are said beside a field and have no screen of their own."""

_DETAILS: dict[str, str | int] = {
    "this": "3 October 2026",
    "newest": "31 October 2026",
    "megabytes": 256,
    "check": "page seals",
}


def _failures() -> Iterator[errors.VaultError]:
    """Yield one error of every class that has words of its own."""
    kinds = list(errors.VaultError.__subclasses__())
    for kind in kinds:
        kinds += kind.__subclasses__()
        if "title" in vars(kind) and kind.code not in SAID_IN_PLACE:
            yield kind(**{name: _DETAILS[name] for name in _placeholders(kind)})


def _placeholders(kind: type[errors.VaultError]) -> set[str]:
    texts = (kind.title, kind.meaning, kind.next_step)
    found = chain.from_iterable(string.Formatter().parse(text) for text in texts)
    return {name for _, name, _, _ in found if name}


MAKING = Act(
    "own",
    (
        Scene("first-about"),
        Scene(
            "first-elsewhere",
            (click("AboutScreen", "Keep it somewhere else"), instead(SYNCED), until_noted),
        ),
        Scene("first-existing", (click("AboutScreen", "I already have a journal"), until(OtherScreen))),
        Scene(
            "first-passphrase-weak",
            (
                click("OtherScreen", "Back"),
                click("AboutScreen", "Go on"),
                until(PassphraseField, count=2),
                write("daisy1990"),
                press("Return", "Return"),
                until_noted,
            ),
        ),
        Scene(
            "first-passphrase-good",
            (instead(OWN_PASSPHRASE), press("Return"), write(OWN_PASSPHRASE), until_judged),
        ),
        Scene("first-recovery-words", (press("Return"), until(WriteDownScreen), note_words)),
        Scene("first-confirm", (click("WriteDownScreen", "They are on paper"), until(WordGrid))),
        Scene("first-confirm-wrong", (give_words(wrong=2), click("ConfirmScreen", "Go on"), until_noted)),
        Scene(
            "first-ready",
            (
                give_words(),
                click("ConfirmScreen", "Go on"),
                until(ReadyScreen),
                until_usable("ReadyScreen", "Start writing"),
            ),
        ),
        Scene("today-empty", (click("ReadyScreen", "Start writing"), until(TodayPage))),
        Scene("journal-empty", (press("Ctrl+J"),)),
        Scene("writing-empty", (press("Ctrl+1"), until(PageEditor))),
    ),
)
"""A first journal, from the welcome to its first empty page."""

UNLOCKING = Act(
    "own",
    (
        Scene("unlock"),
        Scene("unlock-typed", (write(OWN_PASSPHRASE),)),
        Scene("unlock-wrong", (instead("five lanterns"), press("Return"), until_noted)),
        Scene("unlock-delay", (refuse_often(8),)),
        Scene("unlock-other", (click("UnlockScreen", "Open another journal"), until(OtherScreen))),
        Scene("unlock-other-empty", (press("Return"), until_noted)),
        Scene(
            "recover",
            (
                click("OtherScreen", "Back"),
                click("UnlockScreen", "Use recovery words"),
                until(RecoverScreen),
            ),
        ),
        Scene(
            "recover-word-offered",
            (give_words(wrong=5), click("RecoverScreen", "Open the journal"), until_noted),
        ),
        Scene(
            "recover-renew",
            (give_words(), click("RecoverScreen", "Open the journal"), until(RenewScreen)),
        ),
    ),
)
"""The gate of a journal that is there, up to a new passphrase."""

FAILING = Act(
    "own",
    (
        *(Scene(f"failure-{error.code}", (fail_with(error), until(FailureScreen))) for error in _failures()),
        *(
            Scene(
                f"mend-{way}",
                (
                    fail_with(error),
                    until(FailureScreen),
                    click("FailureScreen", action),
                    until(MendScreen),
                ),
            )
            for way, error, action in (
                ("restore", errors.EntriesMissing(), "Restore a backup"),
                ("key-file", errors.HeadersGone(), "Bring back the key file"),
                ("rescue", errors.EntriesCorrupt(), "Rescue what can be read"),
            )
        ),
    ),
)
"""One screen for each thing that can keep a journal closed, and the ways back."""

TO_TODAY = (focus(PassphraseField), instead(DEMO_PASSPHRASE), press("Return"), until(TodayPage), settled)
"""From the gate of the demonstration journal to its Today page."""
