"""What the security tests share: the recorder, built once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.security import recorder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def recorder_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The disk recorder, compiled."""
    return recorder.build(tmp_path_factory.mktemp("recorder"))
