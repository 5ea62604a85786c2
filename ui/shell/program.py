"""The running program: from the gate to an open journal, and from there back to a locked one.

Locking ends this process and starts a fresh one at the gate, so that no text, key or undo history stays in memory.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import paths
from app import preferences as preferences_file
from app.errors import AfterwordError
from ui.lockscreen.gate import Gate
from ui.shell.held_lock import HeldLock
from ui.shell.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.clock import Clock
    from app.context import AppContext
    from app.preferences import Preferences
    from app.vault.kdf import KdfParams
    from app.vault.session import Vault
    from ui.bootstrap import Started
    from ui.shell.guard import Guard
    from ui.shell.session import Session

OPEN_JOURNAL = (
    "ui.shell.guard",
    "ui.dialogs.window_dialogs",
    "ui.theme.icons",
    "ui.shell.session",
    "ui.today.page",
)
"""Modules that an open journal needs first, loaded while the passphrase is typed."""


class Program(QObject):
    """Owns the window and what is in it."""

    def __init__(  # noqa: PLR0913 - facts and collaborators, each by its name
        self,
        *,
        started: Started,
        clock: Clock,
        restart: Callable[[list[str]], None],
        journal: Path | None = None,
        demo_passphrase: str = "",
        kdf: KdfParams | None = None,
    ) -> None:
        """Prepare the window.

        Args:
            started: The application with its look.
            clock: Tells the time, and how long nobody was there.
            restart: Replaces this process by one started with the given arguments, when the journal locks.
            journal: Folder of the journal, or None for the one last opened.
            demo_passphrase: Passphrase of the demonstration journal, when that is what is opened.
            kdf: Cost of a key derivation for new passphrases; measured on this computer when None.
        """
        super().__init__(started.application)
        self._look = started.look
        self._preferences = started.preferences
        self._clock = clock
        self._restart = restart
        self._demo_passphrase = demo_passphrase
        self._kdf = kdf
        self._folder = journal or paths.journal_folder(self._preferences.journal)
        self._gate: Gate | None = None
        self._session: Session | None = None
        self._guard: Guard | None = None
        self.window = Window(preferences=self._preferences, may_close=self._may_close)
        self._held = HeldLock(self.window)
        self._held.again.connect(self._on_again)
        self._held.without.connect(self._on_without)
        self._leave: Callable[[], None] = self._finish_lock
        self._show_gate()

    @property
    def session(self) -> Session | None:
        """The open journal, or None at the gate."""
        return self._session

    def show(self) -> None:
        """Put the window on the screen."""
        if self._preferences.maximised:
            self.window.showMaximized()
        else:
            self.window.show()

    def lock(self) -> None:
        """Save, close, hide, and replace this process; asks nothing, and waits only for a disk that takes no more."""
        self._leave = self._finish_lock
        if self._session is None:
            return
        if self._session.bring_home():
            self._finish_lock()
        else:
            self._held.begin()

    def _finish_lock(self) -> None:
        self._end_session(remember_place=True)
        self._keep_window_place()
        self.window.hide()
        self._restart(["--demo"] if self._demo_passphrase else ["--journal", str(self._folder)])

    def _may_close(self) -> bool:
        self._leave = self._finish_close
        if self._session is not None and not self._session.bring_home():
            self._held.begin()
            return False
        if self._gate is not None:
            self._gate.close_down()
        self._end_session(remember_place=False)
        self._keep_window_place()
        return True

    def _finish_close(self) -> None:
        self._end_session(remember_place=False)
        self.window.close()

    def _on_again(self) -> None:
        if self._session is None or self._session.bring_home():
            self._leave()

    def _on_without(self) -> None:
        self._leave()

    def _show_gate(self) -> None:
        gate = Gate(
            folder=self._folder,
            clock=self._clock,
            look=self._look,
            idle_minutes=self._preferences.idle_minutes,
            last_seen=paths.last_seen_file(),
            demo_passphrase=self._demo_passphrase,
            warm_up=OPEN_JOURNAL,
            kdf=self._kdf,
            nation=self._preferences.nation,
            reminder="" if self._demo_passphrase else self._preferences.reminder,
        )
        gate.opened.connect(self._on_opened)
        gate.folder_chosen.connect(self._on_folder_chosen)
        gate.close_requested.connect(self.window.close)
        self._gate = gate
        self.window.show_only(gate)

    def _on_opened(self, vault: Vault) -> None:
        from ui.dialogs.window_dialogs import WindowDialogs
        from ui.shell.guard import Guard
        from ui.shell.session import Session

        context = self._open_journal(vault)
        if context is None:
            return
        self._gate = None
        self._session = Session(
            context=context,
            look=self._look,
            dialogs=WindowDialogs(self.window),
            preferences=self._preferences,
            parent=self,
            kdf=self._kdf,
        )
        self._guard = Guard(
            window=self.window, clock=self._clock, idle_minutes=self._preferences.idle_minutes
        )
        self._connect_session(self._session, self._guard)
        self.window.show_only(self._session.shell)
        self._session.begin()

    def _open_journal(self, vault: Vault) -> AppContext | None:
        from app.context import open_journal

        try:
            return open_journal(vault, clock=self._clock)
        except AfterwordError as error:
            vault.close()
            if self._gate is not None:
                self._gate.show_failure(error)
            return None

    def _connect_session(self, session: Session, guard: Guard) -> None:
        session.shell.lock_requested.connect(self.lock)
        session.shell.hide_requested.connect(guard.hide_at_once)
        session.shell.quit_requested.connect(self.window.close)
        session.preferences_changed.connect(self._on_preferences_changed)
        session.lock_wanted.connect(self.lock)
        session.moved.connect(self._on_moved)
        guard.lock_due.connect(self.lock)

    def _on_folder_chosen(self, folder: Path) -> None:
        self._folder = folder
        self._keep(replace(self._preferences, journal=paths.remembered(folder)))

    def _on_moved(self, folder: Path) -> None:
        self._on_folder_chosen(folder)
        self.lock()

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        if self._demo_passphrase:  # invented visits have no say in what is remembered
            preferences = replace(preferences, reminder=self._preferences.reminder)
        if _look_of(preferences) != _look_of(self._preferences):
            self._look.apply(
                preferences.theme, text_size=preferences.text_size, reduced_motion=preferences.reduced_motion
            )
        if self._guard is not None:
            self._guard.set_idle_minutes(preferences.idle_minutes)
        self._keep(preferences)

    def _end_session(self, *, remember_place: bool) -> None:
        if self._guard is not None:
            self._guard.stop()
            self._guard = None
        if self._session is not None:
            self._session.end(remember_place=remember_place)
            self._session = None

    def _keep_window_place(self) -> None:
        place = self.window.geometry_now()
        self._keep(replace(self._preferences, window=place, maximised=self.window.isMaximized()))

    def _keep(self, preferences: Preferences) -> None:
        self._preferences = preferences
        with contextlib.suppress(
            OSError
        ):  # a folder that cannot be written costs the window's place, nothing else
            preferences_file.save(preferences, paths.preferences_file())


def _look_of(preferences: Preferences) -> tuple[object, ...]:
    return preferences.theme, preferences.text_size, preferences.reduced_motion
