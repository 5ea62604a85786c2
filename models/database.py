"""SQLAlchemy over the one connection that the vault opened. Nothing here can open another one."""

from __future__ import annotations

import sys
from typing import Any

from sqlalchemy import Engine, StaticPool, create_engine


def engine_over(connection: Any) -> Engine:  # noqa: ANN401 - the driver ships no types
    """Return an engine whose only connection is `connection`.

    Never dispose of it: that would close the connection, which belongs to the vault. Parameters stay out of error
    messages, because they are what people wrote.
    """
    return create_engine(
        "sqlite://",
        module=sys.modules[type(connection).__module__],
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,
    )
