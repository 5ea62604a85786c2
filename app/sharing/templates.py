"""The shapes of documents, read from files: which parts they have, and what is asked in each.

A file of one's own has the same form. What it holds is text only: nothing in it is run or opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from app.errors import QT_TRANSLATE_NOOP, AfterwordError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LARGEST = 64 * 1024
"""Bytes a template file may have."""


class TemplateError(AfterwordError):
    """A file is not a template."""

    code = "template"
    title = QT_TRANSLATE_NOOP("Errors", "This file cannot be used as the shape of an account")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "Something in it is missing or has another form than expected. Nothing in your journal is affected.",
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Compare it with one of the shapes that come with Afterword.")


class TemplatePart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of a document.

    Attributes:
        ask: What to write in it; shown while it is written, never on paper.
        groups: Groups of worksheets whose answers go here.
        fields: Ids of fields whose answers go here, whatever their worksheet; they go before groups.
        actions: Whether the list of actions goes here.
        learned: Whether what came of a recorded session goes here, unless its field has a part of its own.
    """

    id: str
    heading: str
    ask: str = ""
    groups: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    actions: bool = False
    learned: bool = False


class Cycle(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many accounts a body asks for.

    Attributes:
        count: How many in a cycle; 0 where there is no number.
        months: How long a cycle is.
        peers: How many of them talked over with a peer.
        starts: First day of a cycle that is the same for everybody, as month and day ("12-01"), or "" for one's own.
    """

    count: int = 0
    months: int = 12
    peers: int = 0
    starts: str = ""


class Template(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The shape of a document.

    Attributes:
        title: May hold {month}, for the month and year it is made in.
        lead: Line under the title on paper.
        footer: Line at the foot of every sheet.
        room: Heading over empty lines to write on, or "" for none.
        body: Who asks for it, or "".
        note: What to know before writing.
        checked: Day on which the rules were last checked, such as "2026-10-01".
    """

    schema: Literal[1]
    id: str
    kind: Literal["supervision", "account"]
    title: str
    parts: tuple[TemplatePart, ...] = msgspec.field(name="part")
    name: str = ""
    lead: str = ""
    footer: str = ""
    room: str = ""
    body: str = ""
    note: str = ""
    checked: str = ""
    cycle: Cycle = Cycle()


def read_template(path: Path) -> Template:
    """Read one file.

    Raises:
        TemplateError: It is not a template.
        OSError: It cannot be read.
    """
    data = path.read_bytes()
    if len(data) > LARGEST:
        raise TemplateError
    try:
        found = msgspec.toml.decode(data, type=Template)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise TemplateError from None
    ids = [part.id for part in found.parts]
    if not ids or len(set(ids)) < len(ids) or not found.id.strip():
        raise TemplateError
    return found


def templates(folders: Iterable[Path]) -> dict[str, Template]:
    """Return every template in `folders` by its id; a file that is none is passed over, the first of an id stays."""
    found: dict[str, Template] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            try:
                template = read_template(path)
            except (TemplateError, OSError):
                continue
            found.setdefault(template.id, template)
    return found
