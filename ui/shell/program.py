"""The running program: from the gate to an open journal, and from there back to a locked one.

Locking ends this process and starts a fresh one at the gate, so that no text, key or undo history stays in memory.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import paths
from app import preferences as preferences_file
from ui.lockscreen.gate import Gate
from ui.shell.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.clock import Clock
    from app.preferences import Preferences
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

    def __init__(
        self,
        *,
        started: Started,
        clock: Clock,
        restart: Callable[[list[str]], None],
        journal: Path | None = None,
        demo_passphrase: str = "",
    ) -> None:
        """Prepare the window.

        Args:
            started: The application with its look.
            clock: Tells the time, and how long nobody was there.
            restart: Replaces this process by one started with the given arguments, when the journal locks.
            journal: Folder of the journal, or None for the one last opened.
            demo_passphrase: Passphrase of the demonstration journal, when that is what is opened.
        """
        super().__init__(started.application)
        self._look = started.look
        self._preferences = started.preferences
        self._clock = clock
        self._restart = restart
        self._demo_passphrase = demo_passphrase
        self._folder = journal or Path(self._preferences.journal or paths.default_journal_folder())
        self._gate: Gate | None = None
        self._session: Session | None = None
        self._guard: Guard | None = None
        self.window = Window(preferences=self._preferences)
        self.window.closing.connect(self._on_closing)
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
        """Save, close, hide, and replace this process; asks nothing."""
        if self._session is None:
            return
        self._end_session(remember_place=True)
        self._keep_window_place()
        self.window.hide()
        self._restart(["--demo"] if self._demo_passphrase else ["--journal", str(self._folder)])

    def _show_gate(self) -> None:
        gate = Gate(
            folder=self._folder,
            clock=self._clock,
            look=self._look,
            idle_minutes=self._preferences.idle_minutes,
            last_seen=paths.last_seen_file(),
            demo_passphrase=self._demo_passphrase,
            warm_up=OPEN_JOURNAL,
            nation=self._preferences.nation,
            reminder="" if self._demo_passphrase else self._preferences.reminder,
        )
        gate.opened.connect(self._on_opened)
        gate.folder_chosen.connect(self._on_folder_chosen)
        gate.close_requested.connect(self.window.close)
        self._gate = gate
        self.window.show_only(gate)

    def _on_opened(self, vault: Vault) -> None:
        from app.context import open_journal
        from ui.dialogs.window_dialogs import WindowDialogs
        from ui.shell.guard import Guard
        from ui.shell.session import Session

        self._gate = None
        self._session = Session(
            context=open_journal(vault, clock=self._clock),
            look=self._look,
            dialogs=WindowDialogs(self.window),
            preferences=self._preferences,
            parent=self,
        )
        self._guard = Guard(
            window=self.window, clock=self._clock, idle_minutes=self._preferences.idle_minutes
        )
        self._connect_session(self._session, self._guard)
        self.window.show_only(self._session.shell)
        self._session.begin()

    def _connect_session(self, session: Session, guard: Guard) -> None:
        session.shell.lock_requested.connect(self.lock)
        session.shell.hide_requested.connect(guard.hide_at_once)
        session.shell.quit_requested.connect(self.window.close)
        session.preferences_changed.connect(self._on_preferences_changed)
        guard.lock_due.connect(self.lock)

    def _on_folder_chosen(self, folder: Path) -> None:
        self._folder = folder
        self._keep(replace(self._preferences, journal=str(folder)))

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

    def _on_closing(self) -> None:
        if self._gate is not None:
            self._gate.close_down()
        self._end_session(remember_place=False)
        self._keep_window_place()

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
