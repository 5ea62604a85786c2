"""What every test stands on: no screen, a home of its own, and no dialog that waits."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
