"""The shapes of documents, read from files: which parts they have, and what is asked in each.

A file of one's own has the same form. What it holds is text only: nothing in it is run or opened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from app.sharing.template_errors import (
    CheckedDayError,
    LongFooterError,
    StartsDayError,
    TemplateBrokenError,
    TemplateError,
    TemplateIdTakenError,
    TemplateKeyUnknownError,
    TemplateUnreadableError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

LARGEST = 64 * 1024
"""Bytes a template file may have."""

LONGEST_FOOTER = 400
"""Characters that stand at the foot of every sheet."""

MOST = 240
"""Accounts or months a cycle may have; days can be reckoned with in any such time."""


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

    count: Annotated[int, msgspec.Meta(ge=0, le=MOST)] = 0
    months: Annotated[int, msgspec.Meta(ge=1, le=MOST)] = 12
    peers: Annotated[int, msgspec.Meta(ge=0, le=MOST)] = 0
    starts: str = ""


class Template(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The shape of a document.

    Attributes:
        name: How it is offered.
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

    @property
    def offered_as(self) -> str:
        """What it is called where it is offered: its name, or what comes nearest where it has none."""
        return self.name.strip() or self.body.strip() or self.id


@dataclass(frozen=True, slots=True)
class Shapes:
    """What was found in the folders of templates.

    Attributes:
        usable: Templates by their ids.
        refused: What is wrong with the files that are none.
    """

    usable: Mapping[str, Template]
    refused: tuple[TemplateError, ...] = ()


def read_template(path: Path) -> Template:
    """Read one file.

    Raises:
        TemplateError: It is not a template, or not one that everything in the program can work with.
    """
    data = _data(path)
    try:
        found = msgspec.toml.decode(data, type=Template)
    except msgspec.ValidationError as problem:
        raise _misfit(path.name, str(problem)) from None
    except (msgspec.DecodeError, RecursionError) as problem:
        raise TemplateBrokenError(file=path.name, line=_line(str(problem), data)) from None
    except UnicodeDecodeError:
        raise TemplateUnreadableError(file=path.name) from None
    _check(found, path.name)
    return found


def shapes(folders: Iterable[Path]) -> Shapes:
    """Return the templates in `folders` and what is wrong with the other files; the first of an id stays."""
    usable: dict[str, Template] = {}
    refused = []
    for folder in folders:
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            try:
                template = read_template(path)
                if template.id in usable:
                    raise TemplateIdTakenError(file=path.name, key="id")
            except TemplateError as error:
                refused.append(error)
            else:
                usable[template.id] = template
    return Shapes(usable, tuple(refused))


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        raise TemplateUnreadableError(file=path.name) from None
    if len(data) > LARGEST:
        raise TemplateUnreadableError(file=path.name)
    return data


def _check(found: Template, file: str) -> None:
    """Refuse what the types allow and something in the program would stumble over."""
    ids = [part.id for part in found.parts]
    if not found.id.strip():
        raise TemplateError(file=file, key="id")
    if not ids or len(set(ids)) < len(ids):
        raise TemplateError(file=file, key="part, id")
    if found.kind == "supervision" and found.id != "supervision":
        raise TemplateError(
            file=file, key="kind"
        )  # there is one sheet for supervision, and nothing offers another
    if len(found.footer) > LONGEST_FOOTER:
        raise LongFooterError(file=file, key="footer")
    if found.checked and not _is_day(found.checked):
        raise CheckedDayError(file=file, key="checked")
    if found.cycle.starts and not _is_yearly(found.cycle.starts):
        raise StartsDayError(file=file, key="cycle, starts")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_yearly(text: str) -> bool:
    """Tell whether `text` is a month and a day that comes in every year, which 29 February does not."""
    return re.fullmatch(r"\d\d-\d\d", text, re.ASCII) is not None and _is_day(f"2001-{text}")


def _misfit(file: str, message: str) -> TemplateError:
    """Return what a message of the reader means: which key does not fit, named as its writer can find it."""
    what, _, path = message.partition(" - at `$")
    steps = re.findall(r"\.([^.\[\]`]+)(?:\[(\d+)\])?", path)
    keys = [f"{name} {int(number) + 1}" if number else name for name, number in steps]
    if named := re.search(r"field `(.+)`", what):
        keys.append(named[1])
    key = ", ".join(keys)
    known = {"checked": CheckedDayError, "cycle, starts": StartsDayError}
    kind = TemplateKeyUnknownError if "unknown field" in what else known.get(key, TemplateError)
    return kind(file=file, key=key)


def _line(message: str, data: bytes) -> int:
    """Return the line that a message of the reader names, or the last one."""
    named = re.search(r"at line (\d+)", message)
    return int(named[1]) if named else data.count(b"\n") + 1
