"""A fresh journal for each test, for whoever imports these into its conftest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.models.journals import FakeClock, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def opened(clock: FakeClock) -> Iterator[Opened]:
    with Opened(clock) as opened:
        yield opened
