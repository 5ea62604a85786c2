"""Where support can be found: the lines of resources/signposts, read and never rung.

Nothing in here dials, sends or opens anything. An offline program cannot know whether a number still answers, so each
line says when it was last seen to be right.
"""

from __future__ import annotations

import tomllib
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal

import msgspec

from app.errors import QT_TRANSLATE_NOOP, AfterwordError

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["crisis", "profession", "employer", "advice"]
"""What a line is for: being at one's limit, one's profession, one's own workplace, or questions of rights."""

Nation = Literal["uk", "england", "scotland", "wales", "northern-ireland"]

ANYWHERE = "uk"

LARGEST = 256 * 1024
"""Bytes a file of lines may have."""


class SignpostsError(AfterwordError):
    """A file of support lines that cannot be read."""

    code: ClassVar[str] = "signposts"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "A list of support lines cannot be read")
    meaning: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "It is {file}: {reason}.")
    next_step: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Errors", "In danger, ring 999; to talk at any hour, ring Samaritans on 116 123."
    )


class Signpost(msgspec.Struct, frozen=True, kw_only=True):
    """One line of support.

    Attributes:
        nation: Where it is for; "uk" is anywhere in the United Kingdom.
        number: What to ring, as it is read aloud; "" where there is none.
        text: What to text and to which number, or "".
        hours: When somebody answers, or "" when that is not known.
        own: A blank row for the person to fill in, such as their union.
        checked: The day on which it was last seen to be right, or "".
        verify_by: Half a year after that, or "".
        status: "check first" when the line is in doubt whatever the day.
        source: Where it was seen; for the people who keep the list, not for the card.
    """

    id: str
    name: str
    nation: Nation
    kind: Kind
    audience: str = ""
    number: str = ""
    text: str = ""
    email: str = ""
    hours: str = ""
    note: str = ""
    own: bool = False
    checked: str = ""
    verify_by: str = ""
    status: Literal["", "check first"] = ""
    source: str = ""

    @property
    def checked_on(self) -> date | None:
        """The day on which it was last seen to be right, or None."""
        return date.fromisoformat(self.checked) if self.checked else None

    @property
    def has_to_be_verified_by(self) -> date | None:
        """The day from which it is in doubt, or None when it was never checked."""
        return date.fromisoformat(self.verify_by) if self.verify_by else None


class SignpostList(msgspec.Struct, frozen=True, kw_only=True):
    """The lines of one file: one nation, or the whole of the United Kingdom."""

    schema: int
    id: str
    nation: Nation
    title: str
    signposts: tuple[Signpost, ...] = msgspec.field(name="signpost", default=())


def past(verify_by: date | None, today: date) -> bool:
    """Tell whether a line is in doubt: its day has passed, or there never was one."""
    return verify_by is None or today > verify_by


def check_first(signpost: Signpost, today: date) -> bool:
    """Tell whether "check first" belongs beside a line. A person's own row is theirs to judge."""
    if signpost.own:
        return False
    return signpost.status == "check first" or past(signpost.has_to_be_verified_by, today)


def load_all(folder: Path) -> tuple[SignpostList, ...]:
    """Return every list of a folder, the whole of the United Kingdom first and then by title.

    Raises:
        SignpostsError: A file cannot be read or does not fit.
    """
    lists = [load(path) for path in sorted(folder.glob("*.toml"))]
    return tuple(sorted(lists, key=lambda each: (each.nation != ANYWHERE, each.title)))


def readable(folder: Path) -> tuple[SignpostList, ...]:
    """Return the lists that can be read, in the order of `load_all`; a support card is shown whatever happens."""
    lists = []
    for path in sorted(folder.glob("*.toml")):
        try:
            lists.append(load(path))
        except SignpostsError:
            continue
    return tuple(sorted(lists, key=lambda each: (each.nation != ANYWHERE, each.title)))


def load(path: Path) -> SignpostList:
    """Read one file of lines.

    Raises:
        SignpostsError: It cannot be read or does not fit; the error names the file and the line.
    """
    try:
        data = path.read_bytes()
        if len(data) > LARGEST:
            raise SignpostsError(file=path.name, reason=f"it is larger than {LARGEST // 1024} KiB")
        found = msgspec.convert(tomllib.loads(data.decode("utf-8")), SignpostList)
    except OSError as exc:
        raise SignpostsError(file=path.name, reason="it is not there or may not be read") from exc
    except msgspec.ValidationError as exc:
        raise SignpostsError(file=path.name, reason=str(exc).replace("`", "")) from exc
    except (ValueError, RecursionError) as exc:
        reason = "it is not written as the format asks (TOML)"
        raise SignpostsError(file=path.name, reason=reason) from exc
    _check(found, path.name)
    return found


def of_nation(lists: tuple[SignpostList, ...], nation: str) -> tuple[Signpost, ...]:
    """Return the lines for a nation and those for anywhere, the nearest first; without a nation, every line."""
    wanted = [each for each in lists if nation in {"", each.nation} or each.nation == ANYWHERE]
    nearest = sorted(wanted, key=lambda each: each.nation == ANYWHERE)
    return tuple(line for each in nearest for line in each.signposts)


def _check(found: SignpostList, file: str) -> None:
    seen: set[str] = set()
    for line in found.signposts:
        if line.id in seen:
            raise SignpostsError(file=file, reason=f"“{line.id}” is there twice")
        seen.add(line.id)
        for key in ("checked", "verify_by"):
            if not _is_day(getattr(line, key)):
                raise SignpostsError(file=file, reason=f"{key} of “{line.id}” has to be a day or nothing")


def _is_day(text: str) -> bool:
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False
