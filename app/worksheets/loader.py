"""Find and read worksheet files: the shipped ones, a person's own, and what is said in another language.

Reads files and nothing else: no code, no addresses and no expressions are ever taken from them. A shipped file that is
broken is an error; a file of the person's own that is broken is set aside with the reason and never in the way.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from app.worksheets.overlay import FILE, Overlaid, laid_over, read_overlay
from app.worksheets.own import OWN, broken_names
from app.worksheets.reading import LARGEST, Toml, UnknownKey, convert, parse, text_of, unknown
from app.worksheets.rules import faults
from app.worksheets.schema import Heading, Worksheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["LARGEST", "Library", "Refused", "UnknownKey", "check", "heading", "load"]

_TOP = "the top of the file"


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not used, and why.

    Attributes:
        file: Its name, without the folder.
        error: What is wrong with it, in words.
    """

    file: str
    error: WorksheetError


@dataclass(frozen=True, slots=True)
class _Own:
    """A worksheet of the person's own."""

    path: Path
    worksheet: Worksheet
    unknown: tuple[UnknownKey, ...]


class Library:
    """The worksheets there are, each shipped one read when it is first asked for."""

    def __init__(
        self, folder: Path, *, own: Path | None = None, overlays: Path | None = None, language: str = ""
    ) -> None:
        """Read from `folder`.

        Args:
            folder: The shipped worksheets, each named after its id.
            own: A folder with worksheets of the person's own, which may be absent. Their ids begin with "user.".
            overlays: A folder with files that say worksheets in other languages, named LANG.ID.toml.
            language: The language wanted, as "cy" or "cy-GB"; "" takes worksheets as they are written.
        """
        self._folder = folder
        self._own_folder = own
        self._overlay_folder = overlays
        self._languages = _languages(language)
        self._worksheets: dict[str, Worksheet] = {}
        self._headings: tuple[Heading, ...] | None = None
        self._own: dict[str, _Own] | None = None
        self._refused: dict[str, Refused] = {}
        self._partly: set[str] = set()

    def headings(self) -> tuple[Heading, ...]:
        """Return the top of every worksheet, by id, without reading the questions of shipped ones.

        Raises:
            WorksheetError: The top of a shipped file cannot be read.
        """
        if self._headings is None:
            shipped = [self._shipped_heading(path) for path in self._files()]
            own = [self.get(each) for each in self._own_files()]
            self._headings = tuple(sorted([*shipped, *own], key=lambda each: each.id))
        return self._headings

    def ids(self) -> tuple[str, ...]:
        """Return the id of every worksheet; no shipped file is opened."""
        return tuple(sorted([*(path.stem for path in self._files()), *self._own_files()]))

    def get(self, worksheet_id: str) -> Worksheet:
        """Return one worksheet, in the language wanted as far as it is said in it.

        Raises:
            UnknownWorksheetError: There is no file for this id.
            WorksheetError: Its file cannot be used.
        """
        if worksheet_id not in self._worksheets:
            self._worksheets[worksheet_id] = self._read(worksheet_id)
        return self._worksheets[worksheet_id]

    def all(self) -> tuple[Worksheet, ...]:
        """Return every worksheet, by id."""
        return tuple(self.get(each) for each in self.ids())

    def refused(self) -> tuple[Refused, ...]:
        """Return the files that are not used, by name: worksheets of the person's own, and overlays met so far."""
        self._own_files()
        return tuple(self._refused[name] for name in sorted(self._refused))

    def unknown(self, worksheet_id: str) -> tuple[UnknownKey, ...]:
        """Return the keys of a worksheet of the person's own that were not understood."""
        own = self._own_files().get(worksheet_id)
        return own.unknown if own else ()

    def is_partly_translated(self, worksheet_id: str) -> bool:
        """Tell whether a worksheet is said in another language by an overlay made for another version of it."""
        self.get(worksheet_id)
        return worksheet_id in self._partly

    def partly_translated(self) -> frozenset[str]:
        """Return the ids of all such worksheets; those that are said in no other language are not read for it."""
        self.headings()
        return frozenset(self._partly)

    def path(self, worksheet_id: str) -> Path:
        """Return the file of a worksheet.

        Raises:
            UnknownWorksheetError: There is no file for this id.
        """
        own = self._own_files().get(worksheet_id)
        path = own.path if own else self._folder / f"{worksheet_id}.toml"
        if own is None and path.name not in {each.name for each in self._files()}:
            raise UnknownWorksheetError(id=worksheet_id)
        return path

    def _read(self, worksheet_id: str) -> Worksheet:
        path, own = self.path(worksheet_id), self._own_files().get(worksheet_id)
        worksheet = own.worksheet if own else _named_after_its_id(load(path), path)
        said = self._said(worksheet, path)
        if said is None:
            return worksheet
        if said.is_partly:
            self._partly.add(worksheet_id)
        return convert(said.table, Worksheet, path.name)

    def _said(self, worksheet: Worksheet, path: Path) -> Overlaid | None:
        """Return the worksheet in the language wanted, or None when it stays as it is."""
        overlay = self._overlay(worksheet.id)
        if overlay is None or overlay.name.startswith(f"{worksheet.lang}."):
            return None
        try:
            said = laid_over(parse(text_of(path), file=path.name), read_overlay(overlay), file=overlay.name)
            _checked(said.table, overlay.name)
        except WorksheetError as error:
            self._refused[overlay.name] = Refused(overlay.name, error)
            return None
        return said

    def _overlay(self, worksheet_id: str) -> Path | None:
        folders = [each for each in (self._overlay_folder, self._own_folder) if each is not None]
        paths = (
            folder / f"{language}.{worksheet_id}.toml" for language in self._languages for folder in folders
        )
        return next((path for path in paths if path.is_file()), None)

    def _shipped_heading(self, path: Path) -> Heading:
        return heading(path) if self._overlay(path.stem) is None else self.get(path.stem)

    def _own_files(self) -> dict[str, _Own]:
        """Return the worksheets of the person's own, by id, read once; those that cannot be used are set aside."""
        if self._own is None:
            self._own = {}
            for path in _toml_files(self._own_folder):
                try:
                    own = self._read_own(path)
                    self._own[own.worksheet.id] = own
                except WorksheetError as error:
                    self._refused[path.name] = Refused(path.name, error)
        return self._own

    def _read_own(self, path: Path) -> _Own:
        worksheet, unused = check(path)
        if not worksheet.id.startswith(OWN):
            reason = f"has to begin with “{OWN}”, so that it is never taken for a shipped one"
            raise WorksheetError(file=path.name, table=_TOP, key="id", reason=reason)
        if worksheet.id in (self._own or {}):
            reason = f"is “{worksheet.id}”, as in another of your files"
            raise WorksheetError(file=path.name, table=_TOP, key="id", reason=reason)
        shipped = {each.stem for each in self._files()} | {worksheet.id}
        words = {each.stem for each in (self._folder.parent / "vocabularies").glob("*.toml")}
        for fault in broken_names(worksheet, worksheets=shipped, vocabularies=words):
            raise WorksheetError(file=path.name, table=fault.table, key=fault.key, reason=fault.reason)
        return _Own(path, worksheet, unused)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.toml"))


def load(path: Path) -> Worksheet:
    """Read one worksheet file.

    Raises:
        WorksheetError: It is not a worksheet; the error names the file, the table and the key.
    """
    return check(path)[0]


def check(path: Path) -> tuple[Worksheet, tuple[UnknownKey, ...]]:
    """Read one worksheet file and name the keys that were not understood.

    Raises:
        WorksheetError: It is not a worksheet; the error names the file, the table and the key.
    """
    table = parse(text_of(path), file=path.name)
    worksheet = _checked(table, path.name)
    return worksheet, tuple(unknown(table, worksheet, _TOP))


def heading(path: Path) -> Heading:
    """Read the top of one worksheet file, which is much quicker than reading all of it.

    Raises:
        WorksheetError: The top of the file cannot be read.
    """
    text = text_of(path)
    try:
        table = tomllib.loads(re.split(r"^\s*\[", text, maxsplit=1, flags=re.MULTILINE)[0])
    except (ValueError, RecursionError):
        table = parse(text, file=path.name)
    return convert(table, Heading, path.name)


def _checked(table: Toml, file: str) -> Worksheet:
    worksheet = convert(table, Worksheet, file)
    for fault in faults(worksheet):
        raise WorksheetError(file=file, table=fault.table, key=fault.key, reason=fault.reason)
    return worksheet


def _named_after_its_id(worksheet: Worksheet, path: Path) -> Worksheet:
    if worksheet.id != path.stem:
        reason = f"is “{worksheet.id}”, and in a library a file is named after its id"
        raise WorksheetError(file=path.name, table=_TOP, key="id", reason=reason)
    return worksheet


def _toml_files(folder: Path | None) -> Iterator[Path]:
    """Yield the worksheet files of a folder that may be absent or closed; overlays are not worksheets."""
    try:
        paths = sorted(folder.iterdir()) if folder is not None else []
    except OSError:
        return
    for path in paths:
        is_overlay = FILE.fullmatch(path.name) and not path.name.startswith(OWN)
        if path.suffix == ".toml" and not path.name.startswith(".") and not is_overlay:
            yield path


def _languages(language: str) -> tuple[str, ...]:
    """Return the language and what it falls back to: "cy-GB", and then "cy"."""
    name = language.replace("_", "-")
    return tuple(dict.fromkeys(each for each in (name, name.partition("-")[0]) if each))
