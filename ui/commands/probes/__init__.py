"""One process for each figure of the bench: each prints one line of JSON.

The last argument is the monotonic time, in seconds, at which the process was started.
"""

from __future__ import annotations

import json
import sys
import time


def report(**figures: float) -> None:
    """Print the figures of this probe."""
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


def since_start() -> float:
    """Return seconds since whoever measures started this process."""
    return time.monotonic() - float(sys.argv[-1])
