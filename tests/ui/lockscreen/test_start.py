"""The unlock screen is there before anything is loaded that it does not need; the rest follows by itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

_START = """
import json, sys
from pathlib import Path
from ui.bootstrap import start
from app.clock import SystemClock
from app.preferences import Preferences
started = start(Preferences())
from ui.lockscreen.gate import Gate
folder = Path(sys.argv[1])
gate = Gate(folder=folder, clock=SystemClock(), look=started.look, idle_minutes=3, last_seen=folder / "seen")
gate.show()
gate.grab()
before = sorted(sys.modules)
from PySide6.QtCore import QTimer
def look():
    if "app.context" in sys.modules and hasattr(sys.modules["app.context"], "open_journal"):
        gate.close_down()
        started.application.quit()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(20000, started.application.quit)
started.application.exec()
print(json.dumps({"before": before, "after": sorted(sys.modules)}))
"""

HEAVY = {"sqlalchemy", "cryptography", "zxcvbn", "msgspec", "qtawesome", "alembic", "sqlcipher3", "mnemonic"}


def test_nothing_heavy_is_loaded_before_the_first_picture_and_everything_soon_after(
    journal_folder: Path,
) -> None:
    found = subprocess.run(
        [sys.executable, "-c", _START, str(journal_folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    modules = json.loads(found.stdout.splitlines()[-1])
    before = set(modules["before"])
    assert not HEAVY & {name.split(".")[0] for name in before}
    assert not {"ui.lockscreen.first_run", "ui.lockscreen.recovery", "ui.lockscreen.failure"} & before
    assert not {name for name in before if name.startswith("app.vault")}
    assert {"sqlalchemy", "cryptography", "sqlcipher3", "app.context"} <= set(modules["after"])
