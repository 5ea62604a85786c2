"""The sentences of resources/demo, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from app import paths

Prose = dict[str, Any]


@cache
def prose() -> Prose:
    """Return the sentences that any page can use."""
    return _read("prose")


@cache
def settings() -> Prose:
    """Return the roles and things of each setting."""
    return _read("settings")


@cache
def situations() -> dict[str, list[Prose]]:
    """Return what can happen, by setting."""
    found: dict[str, list[Prose]] = {}
    for each in _read("situations")["situation"]:
        found.setdefault(each["setting"], []).append(each)
    return found


@cache
def moments() -> list[str]:
    """Return smaller things, one paragraph each, that fit any setting."""
    found: list[str] = _read("moments")["moments"]
    return found


@cache
def recent() -> list[Prose]:
    """Return the newest pages, which are written out in full, the oldest first."""
    pages: list[Prose] = _read("recent")["page"]
    return pages


@cache
def tools() -> list[Prose]:
    """Return how each of the tools is used: how often, and what is said in it."""
    found: list[Prose] = _read("tools")["tool"]
    return found


def tool(worksheet_id: str) -> Prose:
    """Return how one tool is used."""
    return next(each for each in tools() if each["worksheet"] == worksheet_id)


def _read(name: str) -> Prose:
    with (paths.resources() / "demo" / f"{name}.toml").open("rb") as stream:
        return tomllib.load(stream)
