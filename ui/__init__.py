"""Everything Qt."""

from __future__ import annotations

import PySide6.QtCore  # noqa: F401 - what follows mends what it does

from ui.platform.quick_imports import skip_feature_search
from ui.platform.singletons import keep_singletons

keep_singletons()  # before the first call into Qt, whichever way it is reached
skip_feature_search()
