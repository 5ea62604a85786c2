"""A worksheet in another language: a file of strings alone, laid over the worksheet by id.

What an overlay does not say, or says in a way that cannot be used, stays as the worksheet has it, one string at a time.
A translation is never made here, and a licensed instrument is never reworded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING, Any

from app.worksheets.errors import WorksheetError
from app.worksheets.reading import Toml, UnknownKey, parse, text_of

if TYPE_CHECKING:
    from pathlib import Path

FILE = re.compile(r"([a-z]{2,3}(?:-[A-Z]{2})?)\.((?:user\.)?[a-z0-9-]+)\.toml")
"""How an overlay is named: its language and the id of its worksheet."""

_ABOUT = frozenset({"schema", "overlay_for", "for_version", "lang", "reviewed"})
_TOP = "the top of the file"
_TEXTS: Mapping[str, frozenset[str]] = {
    "": frozenset({"title", "summary"}),
    "origin": frozenset({"confirm"}),
    "safety": frozenset({"before", "stop", "after", "soft_wait_ask"}),
    "schedule": frozenset({"series_next", "series_ask", "follow_up_ask"}),
    "endings": frozenset({"seal", "let_go"}),
    "print": frozenset({"title"}),
    "section": frozenset({"title", "intro"}),
    "field": frozenset({
        "label", "help", "placeholder", "low", "high", "unit", "prompts", "columns", "starter"
    }),
    "option": frozenset({"label", "help"}),
    "scale": frozenset({"low", "high"}),
    "score": frozenset({"label"}),
    "band": frozenset({"label", "note"}),
    "trend": frozenset({"label"}),
}  # fmt: skip
"""What may be said in another language, by the kind of table."""


@dataclass(frozen=True, slots=True)
class Overlaid:
    """The tables of a worksheet with the strings of an overlay in them.

    Attributes:
        is_partly: The overlay was made for another version, so that parts may not be translated or not fit.
        unused: Keys that name nothing of the worksheet, or hold what cannot stand there.
    """

    table: Toml
    is_partly: bool
    unused: tuple[UnknownKey, ...]


def read_overlay(path: Path) -> Toml:
    """Return the tables of an overlay file.

    Raises:
        WorksheetError: It is not an overlay; the error names the file, the table and the key.
    """
    overlay = parse(text_of(path), file=path.name)
    if overlay.get("schema") != 1:
        raise WorksheetError(file=path.name, table=_TOP, key="schema", reason="has to be 1")
    for key in ("overlay_for", "for_version", "lang"):
        if not isinstance(overlay.get(key), str):
            raise WorksheetError(file=path.name, table=_TOP, key=key, reason="is missing, or is not text")
    named = FILE.fullmatch(path.name)
    if named is None or named.groups() != (overlay["lang"], overlay["overlay_for"]):
        reason = "and overlay_for have to be those of the file’s name: LANG.ID.toml"
        raise WorksheetError(file=path.name, table=_TOP, key="lang", reason=reason)
    return overlay


def laid_over(worksheet: Toml, overlay: Toml, *, file: str) -> Overlaid:
    """Return the tables of a worksheet in the language of the overlay.

    Args:
        worksheet: Tables that have been found to be a worksheet.
        overlay: See `read_overlay`.
        file: Name of the overlay, for the error.

    Raises:
        WorksheetError: The worksheet is another one, or its wording is licensed.
    """
    if overlay["overlay_for"] != worksheet["id"]:
        reason = f"is not “{worksheet['id']}”"
        raise WorksheetError(file=file, table=_TOP, key="overlay_for", reason=reason)
    if worksheet.get("origin", {}).get("wording") == "licensed":
        reason = "names a licensed instrument, and rewording it breaks its terms"
        raise WorksheetError(file=file, table=_TOP, key="overlay_for", reason=reason)
    table = deepcopy(worksheet)
    table["lang"] = overlay["lang"]
    said = {key: value for key, value in overlay.items() if key not in _ABOUT}
    unused = tuple(_lay(said, table, "", _TOP))
    return Overlaid(table, overlay["for_version"] != worksheet["version"], unused)


def _lay(said: Toml, table: Toml, kind: str, place: str) -> Iterator[UnknownKey]:
    """Put the strings of one table of an overlay into the table they are for; yield what has no place there."""
    for key, value in said.items():
        if key in _TEXTS[kind]:
            if not _put(table, key, value):
                yield UnknownKey(place, key)
        elif isinstance(value, Mapping) and (inner := _inner(kind, key)):
            yield from _lay_inner(dict(value), table, key, inner)
        else:
            yield UnknownKey(place, key)


def _inner(kind: str, key: str) -> str:
    """Return how the table `key` is reached inside one of `kind`: "one", or "id" when it is one of several."""
    if kind == "" and key in {"origin", "safety", "schedule", "endings", "print"}:
        return "one"
    inside = {"": {"section", "scale", "score", "trend"}, "section": {"field"}, "field": {"option", "stage"},
              "scale": {"option"}, "score": {"band"}}  # fmt: skip
    return "id" if key in inside.get(kind, ()) else ""


def _lay_inner(said: Toml, table: Toml, key: str, how: str) -> Iterator[UnknownKey]:
    if how == "one":
        own = table.get(key)
        if isinstance(own, dict):
            yield from _lay(said, own, key, f"[{key}]")
        else:
            yield UnknownKey(_TOP, key)
        return
    kind = "option" if key == "stage" else key
    for name, inner in said.items():
        place, own = f"{key} “{name}”", _named(table, key, name)
        if own is None or not isinstance(inner, Mapping):
            yield UnknownKey(place, "")
        else:
            yield from _lay(dict(inner), own, kind, place)


def _named(table: Toml, key: str, name: str) -> Toml | None:
    """Return the part that has this id: options and steps by id or number, bands and stages by their place."""
    if key == "scale":
        scale = table.get("scale", {}).get(name)
        return scale if isinstance(scale, dict) else None
    lists = {"option": ("options", "items", "unscored"), "stage": ("stages",), "band": ("bands",)}
    for each in lists.get(key, (key,)):
        for place, part in enumerate(table.get(each, ()), start=1):
            own = place if key in {"stage", "band"} else part.get("id", part.get("v"))
            if isinstance(part, dict) and str(own) == name:
                return part
    return None


def _put(table: Toml, key: str, value: Any) -> bool:  # noqa: ANN401 - whatever a file holds
    """Put one string, or a list of them, where the worksheet has one of the same shape."""
    own = table.get(key)
    if isinstance(value, str):
        if not value.strip() or isinstance(own, list) or _placeholders(value) != _placeholders(own or ""):
            return False
        table[key] = value
        return True
    if not isinstance(value, list) or not isinstance(own, list) or len(value) > len(own):
        return False
    fits = all(isinstance(each, str) for each in value)
    if fits:
        table[key] = [each if each.strip() else own[place] for place, each in enumerate(value)] + own[
            len(value) :
        ]
    return fits


def _placeholders(text: str) -> set[str | None]:
    """Return what would be filled in; a text with a stray brace has something that no other text has."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {None, text}
