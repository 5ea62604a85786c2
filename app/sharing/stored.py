"""How what was decided about documents is written into settings, and read whatever they hold.

Anything else than what was written here counts as nothing decided.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from app.sharing.pseudonyms import Names, Pseudonym

if TYPE_CHECKING:
    from models.domain.entry import JsonValue


def stored_names(names: Names) -> dict[str, JsonValue]:
    """Return what was decided about names as it is stored."""
    return {
        "pseudonyms": [[each.words, each.code] for each in names.pseudonyms],
        "own": list(names.own),
        "ignored": list(names.ignored),
        "given": list(names.given),
    }


def names_in(stored: JsonValue) -> Names:
    """Read what `stored_names` wrote."""
    if not isinstance(stored, dict):
        return Names()
    pairs = stored.get("pseudonyms")
    pseudonyms = tuple(
        Pseudonym(str(pair[0]), str(pair[1]))
        for pair in (pairs if isinstance(pairs, list) else [])
        if isinstance(pair, list) and len(pair) == 2
    )
    return Names(pseudonyms, *(_texts(stored.get(key)) for key in ("own", "ignored", "given")))


def selections_in(stored: JsonValue) -> dict[str, frozenset[str]]:
    """Read selections by their names: each a set of "worksheet/what was asked for"."""
    found = stored.items() if isinstance(stored, dict) else ()
    return {name: frozenset(map(str, keys)) for name, keys in found if isinstance(keys, list)}


def days_in(stored: JsonValue) -> dict[str, date]:
    """Read days by the ids of templates; what is no day is left out."""
    found: dict[str, date] = {}
    for template, day in stored.items() if isinstance(stored, dict) else ():
        with suppress(ValueError):
            found[template] = date.fromisoformat(str(day))
    return found


def _texts(stored: JsonValue) -> tuple[str, ...]:
    return tuple(str(each) for each in stored) if isinstance(stored, list) else ()
