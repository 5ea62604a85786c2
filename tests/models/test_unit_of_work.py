"""One transaction: all of it or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import DBAPIError

from models.domain.entry import Changes
from models.repositories import settings
from models.unit_of_work import reading, writing

if TYPE_CHECKING:
    from tests.models.journals import Opened


def test_what_is_written_is_there_and_reported(opened: Opened) -> None:
    with writing(opened.transactions.engine) as uow:
        assert opened.connection.in_transaction
        settings.put(uow, "one", 1)
        settings.put(uow, "two", 2)

    assert uow.changes() == Changes(settings=frozenset({"one", "two"}))
    assert not opened.connection.in_transaction
    with reading(opened.transactions.engine) as uow:
        assert settings.all_of(uow) == {"one": 1, "two": 2}


def test_nothing_is_written_when_anything_is_raised(opened: Opened) -> None:
    def interrupted() -> None:
        with writing(opened.transactions.engine) as uow:
            settings.put(uow, "one", 1)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert not opened.connection.in_transaction
    assert opened.journal.setting("one") is None


def test_an_error_of_the_database_carries_nothing_that_was_written(opened: Opened) -> None:
    with pytest.raises(DBAPIError) as caught, writing(opened.transactions.engine) as uow:
        uow.connection.exec_driver_sql("INSERT INTO setting VALUES (?, NULL)", ("hawthorn",))

    assert "hawthorn" not in str(caught.value)
    assert opened.rows("setting") == 0
