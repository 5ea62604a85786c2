"""Everything Qt."""

from __future__ import annotations

from ui.platform.singletons import keep_singletons

keep_singletons()  # before the first call into Qt, whichever way it is reached
