"""The way into a journal: one small screen for each state it can be in, and never a word of what is inside.

Nothing that the unlock screen does not need is imported here at the top: it is on the screen first, the rest follows.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.lockscreen.folder_state import looks_like_journal, was_interrupted, what_is_wrong
from ui.lockscreen.reminder import Reminder
from ui.lockscreen.unlock import UnlockScreen
from ui.lockscreen.warm_up import WarmUp
from ui.tasks.worker import JournalWorker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from app.clock import Clock
    from app.errors import AfterwordError
    from app.vault.kdf import KdfParams
    from app.vault.session import Vault
    from ui.lockscreen.first_run import FirstRun
    from ui.lockscreen.mending import MendingFlow
    from ui.lockscreen.recovery import Recovery
    from ui.lockscreen.screen import Screen
    from ui.lockscreen.vault_work import Opening
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class Gate(QWidget):
    """Creates, unlocks or recovers a journal.

    Attributes:
        opened: Emitted with the unlocked `Vault`; the gate keeps no secret after that.
        folder_chosen: Emitted with the `Path` of the journal that is opened or made from now on.
        close_requested: Emitted when a person wants to leave the program.
    """

    opened = Signal(object)
    folder_chosen = Signal(object)
    close_requested = Signal()

    def __init__(  # noqa: PLR0913 - facts and collaborators, each by its name
        self,
        *,
        folder: Path,
        clock: Clock,
        look: Look,
        idle_minutes: int,
        last_seen: Path,
        demo_passphrase: str = "",
        worker: Worker | None = None,
        warm_up: Sequence[str] = (),
        kdf: KdfParams | None = None,
        nation: str = "",
        reminder: str = "",
    ) -> None:
        """Show the screen for the state of `folder`.

        Args:
            folder: Folder of the journal, which may not exist yet.
            clock: The computer's clocks.
            look: Colours, sizes and type.
            idle_minutes: Minutes until an open journal locks by itself, to be told at the start; 0 never.
            last_seen: This computer's note of the newest state of each journal.
            demo_passphrase: Passphrase of the demonstration journal, shown on its unlock screen.
            worker: Runs what takes time; a thread of its own when None.
            warm_up: Modules of the window to load while the passphrase is typed.
            kdf: Cost of a key derivation for new passphrases; measured on this computer when None.
            nation: Whose support lines are shown first.
            reminder: Moment of ISO 8601 from which to say that a reminder is due, or "".
        """
        super().__init__()
        self._folder = folder
        self._clock = clock
        self._look = look
        self._idle_minutes = idle_minutes
        self._last_seen = last_seen
        self._demo_passphrase = demo_passphrase
        self._kdf = kdf
        self._nation = nation
        self._reminder = Reminder(reminder, clock=clock, parent=self)
        self._reminder.came_due.connect(self._show_reminder)
        self._own_worker = JournalWorker(self)
        self._worker: Worker = worker or self._own_worker
        self._warm_up = WarmUp(warm_up, self)
        self._painted = False
        self._opening: Opening | None = None
        self._first_run: FirstRun | None = None
        self._recovery: Recovery | None = None
        self._mending: MendingFlow | None = None
        self._screen: Screen | None = None
        self._build()

    @property
    def screen_shown(self) -> Screen:
        """The screen a person sees now."""
        assert self._screen is not None  # noqa: S101 - there is one from the constructor on
        return self._screen

    def show_failure(self, error: AfterwordError) -> None:
        """Show the screen for what keeps the journal from being opened."""
        """Show what keeps the journal closed, in its own words."""
        from ui.lockscreen.failure import FailureScreen  # only a failure needs it

        screen = FailureScreen(error, look=self._look)
        screen.retry_wanted.connect(self._on_retry_wanted)
        screen.continue_wanted.connect(self._on_continue_wanted)
        screen.read_wanted.connect(self._on_read_wanted)
        screen.mending_wanted.connect(self._on_mending_wanted)
        screen.other_wanted.connect(self._on_other_wanted)
        screen.close_wanted.connect(self.close_requested)
        self._show(screen)

    def close_down(self) -> None:
        """Forget every secret, and close what was opened but not handed over."""
        self._warm_up.stop()
        self._forget()
        for flow in (self._first_run, self._recovery):
            if flow is not None:
                flow.forget()
        self.screen_shown.leave()
        self._own_worker.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where a person begins."""
        super().focusInEvent(event)
        self.screen_shown.begin()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Start loading the rest once the first screen has been painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_painted)

    def _build(self) -> None:
        self.setObjectName("paper")
        self._layout = QStackedLayout(self)
        self._show_door()

    def _show_door(self) -> None:
        if looks_like_journal(self._folder) or self._demo_passphrase:
            self._show_unlock()
        else:
            self._begin_first_run()

    def _show(self, screen: Screen) -> None:
        if not isinstance(screen, UnlockScreen):
            self._look.complete()
        before, self._screen = self._screen, screen
        self._layout.addWidget(screen)
        self._layout.setCurrentWidget(screen)
        if before is not None:
            before.leave()
            self._layout.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _show_unlock(self) -> None:
        screen = UnlockScreen(look=self._look, demo_passphrase=self._demo_passphrase)
        screen.passphrase_given.connect(self._on_secret_given)
        screen.recovery_wanted.connect(self._on_recovery_wanted)
        screen.other_wanted.connect(self._on_other_wanted)
        screen.support_wanted.connect(self._on_support_wanted)
        self._show(screen)
        self._show_reminder()

    def _show_reminder(self) -> None:
        if self._reminder.is_due() and isinstance(self._screen, UnlockScreen):
            self._screen.show_reminder()

    def _begin_first_run(self) -> None:
        from ui.lockscreen.first_run import FirstRun  # only a new journal needs it
        from ui.lockscreen.vault_work import Opening

        self._first_run = FirstRun(
            look=self._look,
            opening=Opening(self._folder, bytearray(), self._clock, self._last_seen, kdf=self._kdf),
            idle_minutes=self._idle_minutes,
            worker=self._worker,
            parent=self,
        )
        self._first_run.shown.connect(self._show)
        self._first_run.folder_chosen.connect(self._on_folder_made)
        self._first_run.existing_wanted.connect(self._on_other_wanted)
        self._first_run.opened.connect(self._hand_over)
        self._first_run.failed.connect(self.show_failure)
        self._first_run.begin()

    def _begin_recovery(self) -> None:
        from ui.lockscreen.recovery import Recovery  # only lost passphrases need it

        self._recovery = Recovery(look=self._look, worker=self._worker, kdf=self._kdf, parent=self)
        self._recovery.shown.connect(self._show)
        self._recovery.words_given.connect(self._on_secret_given)
        self._recovery.back_wanted.connect(self._on_back_wanted)
        self._recovery.opened.connect(self._hand_over)
        self._recovery.begin()

    def _on_painted(self) -> None:
        self._warm_up.start()
        if isinstance(self._screen, UnlockScreen):
            self._inspect()

    def _inspect(self) -> None:
        self._worker.run(
            partial(what_is_wrong, self._folder), done=self._on_inspected, failed=self._on_failed
        )

    def _on_inspected(self, error: AfterwordError | None) -> None:
        # Once a passphrase is on its way, opening says the same and more.
        if error is not None and self._opening is None and isinstance(self._screen, UnlockScreen):
            self.show_failure(error)

    def _on_secret_given(self, secret: bytearray | Sequence[str]) -> None:
        from ui.lockscreen.vault_work import Opening

        self._open(Opening(self._folder, secret, self._clock, self._last_seen))

    def _open(self, opening: Opening) -> None:
        self._opening = opening
        if isinstance(self._screen, UnlockScreen) and was_interrupted(self._folder):
            self._screen.show_checking()
        self._warm_up.hurry()
        self._worker.run(opening, done=self._on_unlocked, failed=self._on_failed)

    def _on_unlocked(self, vault: Vault) -> None:
        opening, self._opening = self._opening, None
        if opening is None or isinstance(opening.secret, bytearray):
            if opening is not None:
                opening.forget()
            self._hand_over(vault)
        elif self._recovery is not None:
            self._recovery.renew(vault, opening.secret)

    def _hand_over(self, vault: Vault) -> None:
        self.close_down()
        self.opened.emit(vault)

    def _on_failed(self, error: AfterwordError) -> None:
        if error.code == "wrong-passphrase" and isinstance(self._screen, UnlockScreen):
            self._forget()
            self._screen.show_wrong(error)
        elif self._recovery is not None and self._recovery.refuse(error):
            self._forget()
        else:
            self.show_failure(error)

    def _on_retry_wanted(self) -> None:
        if self._first_run is not None:
            self._first_run.try_again()
            return
        self._on_back_wanted()

    def _on_back_wanted(self) -> None:
        self._forget()
        self._show_door()
        if isinstance(self._screen, UnlockScreen):
            self._inspect()

    def _on_continue_wanted(self) -> None:
        if self._opening is not None:
            self._open(replace(self._opening, accept_older=True))

    def _on_read_wanted(self) -> None:
        if self._opening is not None:
            self._open(replace(self._opening, read_only=True))

    def _on_mending_wanted(self, way: str) -> None:
        from ui.lockscreen.mending import MendingFlow  # only a damaged journal needs it

        self._forget()
        self._mending = MendingFlow(
            way,
            folder=self._folder,
            clock=self._clock,
            last_seen=self._last_seen,
            look=self._look,
            worker=self._worker,
            parent=self,
        )
        self._mending.shown.connect(self._show)
        self._mending.finished.connect(self._on_back_wanted)
        self._mending.begin()

    def _on_recovery_wanted(self) -> None:
        self._begin_recovery()

    def _on_other_wanted(self) -> None:
        from ui.lockscreen.other import OtherScreen  # seldom needed

        self._forget()
        screen = OtherScreen(look=self._look, offer_new=self._first_run is None)
        screen.folder_chosen.connect(self._on_folder_chosen)
        screen.new_wanted.connect(self._on_new_wanted)
        screen.back_wanted.connect(self._on_back_wanted)
        self._show(screen)

    def _on_support_wanted(self) -> None:
        from ui.lockscreen.support import SupportScreen  # seldom needed

        screen = SupportScreen(look=self._look, nation=self._nation, today=self._clock.now().date())
        screen.back_wanted.connect(self._on_back_wanted)
        self._show(screen)

    def _on_folder_chosen(self, folder: Path) -> None:
        self._drop_first_run()
        self._folder = folder
        self.folder_chosen.emit(folder)
        self._on_back_wanted()

    def _on_folder_made(self, folder: Path) -> None:
        self._folder = folder
        self.folder_chosen.emit(folder)

    def _on_new_wanted(self) -> None:
        self._begin_first_run()

    def _drop_first_run(self) -> None:
        if self._first_run is not None:
            self._first_run.forget()
            self._first_run.deleteLater()
            self._first_run = None

    def _forget(self) -> None:
        if self._opening is not None:
            self._opening.forget()
            self._opening = None
