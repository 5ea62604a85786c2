"""Lists of words a field can offer: feelings, values, kinds of thinking. Each is a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from app.worksheets.fields import Record
from app.worksheets.reading import read

if TYPE_CHECKING:
    from pathlib import Path


class Group(Record, frozen=True, kw_only=True):
    """A part of the list, with its own heading."""

    id: str
    label: str
    help: str = ""


class Word(Record, frozen=True, kw_only=True):
    """One word. `cues` are phrases that may point to it, in this language alone."""

    id: str
    label: str
    help: str = ""
    group: str = ""
    cues: tuple[str, ...] = ()


class Axis(Record, frozen=True, kw_only=True):
    """A quick slider asked before any word: a question with words for its ends, answered from 0 to 100."""

    id: str
    label: str
    low: str
    high: str


class Vocabulary(Record, frozen=True, kw_only=True):
    """A list of words; the ids are stored, the labels are read.

    Attributes:
        axes: Quick sliders that go with the words; answered under the id of the field, a dot and their own id.
    """

    schema: int
    id: str
    lang: str
    title: str
    groups: tuple[Group, ...] = ()
    axes: tuple[Axis, ...] = ()
    words: tuple[Word, ...]

    def of(self, group: str) -> tuple[Word, ...]:
        """Return the words of one group, in the order of the file."""
        return tuple(word for word in self.words if word.group == group)

    def label(self, word_id: str) -> str:
        """Return how a stored word is read; a word of the person's own is returned as it is."""
        return next((word.label for word in self.words if word.id == word_id), word_id)


class Vocabularies:
    """The vocabularies of one folder, each read when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, Vocabulary] = {}

    def ids(self) -> tuple[str, ...]:
        """Return the id of every vocabulary; no file is opened."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.toml")))

    def get(self, vocabulary_id: str) -> Vocabulary:
        """Return one vocabulary.

        Raises:
            UnknownWorksheetError: There is no file for this id.
            WorksheetError: Its file cannot be used.
        """
        if vocabulary_id not in self._read:
            if vocabulary_id not in self.ids():
                raise UnknownWorksheetError(id=vocabulary_id)
            path = self._folder / f"{vocabulary_id}.toml"
            self._read[vocabulary_id] = load_vocabulary(path)
        return self._read[vocabulary_id]


def load_vocabulary(path: Path) -> Vocabulary:
    """Read one vocabulary file.

    Raises:
        WorksheetError: It is not a vocabulary; the error names the file, the table and the key.
    """
    vocabulary = read(path, Vocabulary)
    axes = [axis.id for axis in vocabulary.axes]
    if len(set(axes)) < len(axes):
        raise WorksheetError(file=path.name, table="axes", key="id", reason="is used twice")
    groups = {group.id for group in vocabulary.groups}
    seen: set[str] = set()
    for word in vocabulary.words:
        place = f"words “{word.id}”"
        if word.id in seen:
            raise WorksheetError(file=path.name, table=place, key="id", reason="is used twice")
        if word.group and word.group not in groups:
            reason = f"names “{word.group}”, which is not a group of this file"
            raise WorksheetError(file=path.name, table=place, key="group", reason=reason)
        seen.add(word.id)
    return vocabulary
