"""The entry that is open on the writing page: what has been answered so far, and the draft it is saved as."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.journal.markdown import parse, plain
from app.worksheets.fields import Actions, Alias, LongText, Tags, Text, TimedWriting
from models.domain.action import ActionId
from models.domain.entry import EntryState, Feeling, Phase
from ui.answering.kinds import written_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.journal.draft import Draft
    from app.worksheets.fields import Field
    from app.worksheets.schema import Worksheet
    from models.domain.action import Action
    from models.domain.entry import Entry, EntryId, JsonValue

TITLE_LENGTH = 60
"""Characters of the first words that stand in for a title."""


class Sheet:
    """Answers to one worksheet while they are being given.

    Attributes:
        worksheet: The tool.
        stored: Whether the journal has the entry already.
        title: The title a person gave, or "".
        tags: Tags of the entry.
        tags_changed: Whether the journal does not know the tags yet.
    """

    def __init__(self, worksheet: Worksheet, draft: Draft, *, entry: Entry | None = None) -> None:
        """Begin with what `draft` holds; `entry` is what the journal has of it, if it has any."""
        self.worksheet = worksheet
        self._draft = draft
        self._answers: dict[str, JsonValue] = dict(draft.answers)
        self._feelings: dict[str, tuple[Feeling, ...]] = _by_field(draft.feelings)
        self.stored = entry is not None
        self.state = entry.state if entry is not None else EntryState.DRAFT
        self.tags: tuple[str, ...] = entry.tags if entry is not None else ()
        self.tags_changed = False
        self._actions: dict[str, tuple[Action, ...]] = _listed(draft)
        self.title = "" if draft.title == self._first_words() else draft.title

    @property
    def id(self) -> EntryId:
        """Id of the entry."""
        return self._draft.id

    @property
    def thread(self) -> EntryId | None:
        """First entry of the series this continues."""
        return self._draft.thread

    @property
    def shift_date(self) -> date:
        """Day the entry belongs to."""
        return self._draft.shift_date

    def move(self, day: date) -> None:
        """Let the entry belong to `day`."""
        self._draft = replace(self._draft, shift_date=day)

    def tag(self, tags: tuple[str, ...]) -> None:
        """Give the entry these tags."""
        if tags != self.tags:
            self.tags, self.tags_changed = tags, True

    def follow(self, first: EntryId | None) -> None:
        """Continue the series that begins with `first`, or none."""
        self._draft = replace(self._draft, thread=first)

    def answer(self, field: str) -> JsonValue:
        """Return an answer, or None."""
        return self._answers.get(field)

    def text(self, field: str) -> str:
        """Return an answer in words, or ""."""
        found = self._answers.get(field)
        return found if isinstance(found, str) else ""

    def number(self, field: str) -> float | None:
        """Return an answer that is a number, or None."""
        found = self._answers.get(field)
        return float(found) if isinstance(found, int | float) and not isinstance(found, bool) else None

    def put(self, field: str, value: JsonValue) -> None:
        """Keep an answer; nothing at all counts as not answered."""
        if value is None or value in ("", [], ()):
            self._answers.pop(field, None)
        else:
            self._answers[field] = value

    def told(self) -> tuple[tuple[str, str], ...]:
        """Return every question answered in words of the person's own, with the words, in order."""
        fields = (
            field for field in self.worksheet.fields if isinstance(field, Text | LongText | TimedWriting)
        )
        return tuple(
            (field.label, plain(self.text(field.id)).strip())
            for field in fields
            if self.text(field.id).strip()
        )

    def drop(self, fields: Iterable[str]) -> None:
        """Let go of the answers to `fields`."""
        for field in fields:
            self._answers.pop(field, None)

    def feelings(self, field: str) -> tuple[Feeling, ...]:
        """Return the feelings named in one field."""
        return self._feelings.get(field, ())

    def feel(self, field: Field, words: Iterable[tuple[str, int | None]]) -> None:
        """Keep the feelings named in one field, each with its strength from 0 to 100 where it has one."""
        phase = Phase.AFTER if field.phase == "after" else Phase.BEFORE
        self._feelings[field.id] = tuple(Feeling(field.id, phase, word, strength) for word, strength in words)

    def actions(self, field: str) -> tuple[Action, ...]:
        """Return the actions that stand in one field, in their order."""
        return self._actions.get(field, ())

    def act(self, field: str, actions: Iterable[Action]) -> None:
        """Keep the actions that stand in one field; new ones belong to this entry from now on."""
        own = tuple(each if each.entry else replace(each, entry=self.id) for each in actions)
        self._actions[field] = own
        self.put(field, [action.id for action in own])

    def all_actions(self) -> tuple[Action, ...]:
        """Return the actions that stand in any field."""
        return tuple(action for each in self._actions.values() for action in each)

    def renew(self, actions: Iterable[Action]) -> bool:
        """Take over `actions` as the journal has them now, and tell whether any differed; others are gone."""
        stored = {action.id: action for action in actions}
        renewed = {
            field: tuple(stored[action.id] for action in held if action.id in stored)
            for field, held in self._actions.items()
        }
        changed = [field for field, held in renewed.items() if not _alike(held, self._actions[field])]
        for field in changed:
            self.act(field, renewed[field])
        return bool(changed)

    def answers(self) -> Mapping[str, JsonValue]:
        """Return all answers, by field id."""
        return self._answers

    def elsewhere(self) -> frozenset[str]:
        """Return the ids of the fields whose answers are kept apart from the others: feelings and tags."""
        felt = (field for field, words in self._feelings.items() if words)
        tags = (field.id for field in self.worksheet.fields if isinstance(field, Tags) and self.tags)
        return frozenset((*felt, *tags))

    def is_empty(self) -> bool:
        """Tell whether nothing has been given that would be missed."""
        said = (value for value in self._answers.values() if not isinstance(value, str) or value.strip())
        return not self.title and not any(True for _ in said) and not any(self._feelings.values())

    def draft(self, *, anonymous: bool = False) -> Draft:
        """Return what the journal is to store.

        Args:
            anonymous: Leave the title empty when no title was given, instead of taking the first words.
        """
        feelings = tuple(feeling for each in self._feelings.values() for feeling in each)
        title = self.title or ("" if anonymous else self._first_words())
        return replace(
            self._draft,
            title=title,
            labels=self._labels(),
            answers=dict(self._answers),
            feelings=feelings,
            actions=self.all_actions() if self._acts() else None,
        )

    def written(self) -> tuple[str, ...]:
        """Return the ids of the fields that hold words of the person's own."""
        lines = (field.id for field in self.worksheet.fields if isinstance(field, Text | Alias))
        return (*(field.id for field in written_fields(self.worksheet)), *lines)

    def _labels(self) -> dict[str, str]:
        """Return the wording of the worksheet as it is shown, and after it whatever it no longer asks."""
        shown = self.worksheet.labels()
        return shown | {key: words for key, words in self._draft.labels.items() if key not in shown}

    def _acts(self) -> bool:
        return any(isinstance(field, Actions) for field in self.worksheet.fields)

    def _first_words(self) -> str:
        fields = self.worksheet.fields
        texts = (self.text(field.id) for field in fields if not field.deprecated)
        return next((words for text in texts if (words := first_words(text))), "")


def first_words(markdown: str, length: int = TITLE_LENGTH) -> str:
    """Return the beginning of a page, cut between words, to call it by."""
    line = next(
        (line for block in parse(markdown[:2000]) for line in block.text.split("\n") if line.strip()), ""
    )
    words = " ".join(line.split())
    if len(words) <= length:
        return words
    return words[: length + 1].rsplit(" ", 1)[0][:length].rstrip(" ,;:.-–") + "…"


def _alike(some: tuple[Action, ...], others: tuple[Action, ...]) -> bool:
    """Tell whether actions are the same but for when they were last changed."""
    return [replace(each, changed_at=each.created_at) for each in some] == [
        replace(each, changed_at=each.created_at) for each in others
    ]


def _by_field(feelings: Iterable[Feeling]) -> dict[str, tuple[Feeling, ...]]:
    found: dict[str, tuple[Feeling, ...]] = {}
    for feeling in feelings:
        found[feeling.field] = (*found.get(feeling.field, ()), feeling)
    return found


def _listed(draft: Draft) -> dict[str, tuple[Action, ...]]:
    """Return the actions of a draft by the field they stand in, in the order in which the answer lists them."""
    known = {action.id: action for action in draft.actions or ()}
    found: dict[str, tuple[Action, ...]] = {}
    for field, answer in draft.answers.items():
        ids = answer if isinstance(answer, list | tuple) else ()
        here = tuple(known.pop(ActionId(each)) for each in ids if isinstance(each, str) and each in known)
        if here:
            found[field] = here
    for action in known.values():
        found[action.field] = (*found.get(action.field, ()), action)
    return found
