"""The part of YAML that journals use: texts, lists and maps. Every scalar stays text, so that nothing is ever built.

Aliases, which can make a small file huge, and tags, which can name objects, are refused. RedNotebook once wrote
"!!python/unicode" before its texts: that one tag means nothing and is passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from app.transfer.errors import DamagedFileError, UnsafeFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 12
MOST_NODES = 200_000
HARMLESS = frozenset({"tag:yaml.org,2002:python/unicode", "tag:yaml.org,2002:str", "tag:yaml.org,2002:map",
                      "tag:yaml.org,2002:seq", "!"})  # fmt: skip

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Yaml = str | list["Yaml"] | dict[str, "Yaml"]


def parse(text: str) -> Yaml:
    """Return the one document in `text`; "" when it is empty.

    Raises:
        DamagedFileError: It is no YAML.
        UnsafeFileError: It holds tags or aliases, or is nested deeper or larger than any journal.
    """
    try:
        events = _checked(yaml.parse(text, Loader=_LOADER))
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                return _value(next(events), events)
    except (yaml.YAMLError, StopIteration, RuntimeError, ValueError):
        raise DamagedFileError from None
    return ""


def words(value: Yaml) -> str:
    """Return a scalar as text: "" for what is empty, or no scalar."""
    return value.strip() if isinstance(value, str) and value.strip() not in {"null", "~"} else ""


def listed(value: Yaml) -> tuple[str, ...]:
    """Return a list of texts, which may also be written as one text with commas, or as the keys of a map."""
    if isinstance(value, str):
        return tuple(part for each in value.split(",") if (part := words(each)))
    return tuple(part for each in value if (part := words(each)))


def _checked(events: Iterator[Any]) -> Iterator[Any]:
    """Pass events on as long as they are harmless."""
    depth = 0
    for number, event in enumerate(events):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST or number > MOST_NODES or isinstance(event, yaml.AliasEvent):
            raise UnsafeFileError
        if getattr(event, "tag", None) not in {None, *HARMLESS}:
            raise UnsafeFileError
        yield event


def _value(event: Any, events: Iterator[Any]) -> Yaml:  # noqa: ANN401 - PyYAML has no types
    if isinstance(event, yaml.ScalarEvent):
        return str(event.value)
    if isinstance(event, yaml.SequenceStartEvent):
        return list(_until(yaml.SequenceEndEvent, events))
    found: dict[str, Yaml] = {}
    pairs = _until(yaml.MappingEndEvent, events)
    for key in pairs:
        value = next(pairs)
        if isinstance(key, str):
            found[key] = value
    return found


def _until(end: type, events: Iterator[Any]) -> Iterator[Yaml]:
    for event in events:
        if isinstance(event, end):
            return
        yield _value(event, events)
