"""Settings that belong to the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as upsert

from models.orm.tables import SettingRow
from models.repositories.values import from_json, to_json

if TYPE_CHECKING:
    from models.domain.entry import JsonValue
    from models.unit_of_work import UnitOfWork


def get(uow: UnitOfWork, key: str, default: JsonValue) -> JsonValue:
    """Return a setting, or `default` when it was never set."""
    text = uow.connection.scalar(select(SettingRow.value).where(SettingRow.key == key))
    if text is None:
        return default
    value: JsonValue = from_json(text)
    return value


def put(uow: UnitOfWork, key: str, value: JsonValue) -> None:
    """Set a setting."""
    statement = upsert(SettingRow).values(key=key, value=to_json(value))
    statement = statement.on_conflict_do_update(
        index_elements=["key"], set_={"value": statement.excluded.value}
    )
    uow.connection.execute(statement)
    uow.setting_changed(key)


def all_of(uow: UnitOfWork) -> dict[str, JsonValue]:
    """Return every setting, by key in alphabetical order."""
    rows = uow.connection.execute(select(SettingRow.key, SettingRow.value).order_by(SettingRow.key))
    return {key: from_json(text) for key, text in rows}
