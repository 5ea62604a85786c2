"""What trends have to know of the worksheets: which lines there are, and how answers become their points.

Trends and worksheets meet here and nowhere else. Answers are scored under today's rules, as `app.worksheets.scoring`
has them; nothing is scored twice or stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import structs

from app.knowledge import DAYS
from app.trends.figures import AS_GIVEN
from app.trends.series import Spec
from app.trends.service import BELIEF, NOTICED, Reading
from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from app.worksheets.given import is_given, number
from app.worksheets.scales import RATED, end_words, ends
from app.worksheets.schema import Score
from app.worksheets.scoring import scores

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.worksheets.loader import Library
    from app.worksheets.schema import Trend, Worksheet
    from models.domain.entry import JsonValue

MARKS = "turning-point"
"""The worksheet on which a person marks a change. Being an entry, a mark is found, exported, revised and binned as any
other page is."""

MARK_WORDS, MARK_DAY = "what", "when"
APART, APART_IN_A_SERIES = 14, 100
"""Most days between joined points of a tool without a rhythm, and within one series of its pages."""


class WorksheetSources:
    """The lines of every worksheet in a library."""

    def __init__(
        self,
        library: Library,
        belief: Callable[[], str] = lambda: "Belief in a thought",
        noticed: Callable[[], str] = lambda: "Kinds of thinking in a page",
    ) -> None:
        """Look into `library`; the others name the lines that come from thoughts, in the language of the window."""
        self._library = library
        self._belief = belief
        self._noticed = noticed
        self._known: dict[str, WorksheetMeasure | None] = {}

    def measure(self, worksheet_id: str) -> WorksheetMeasure | None:
        """Return how a worksheet becomes lines, or None when it has none or cannot be read (any more)."""
        if worksheet_id not in self._known:
            self._known[worksheet_id] = self._measure(worksheet_id)
        return self._known[worksheet_id]

    def belief(self) -> Spec:
        """Return the line of belief in thoughts."""
        return Spec(BELIEF, "", "", self._belief(), 0, 100, also=True, join_days=0, unit="thought")

    def noticed(self) -> Spec:
        """Return the line of kinds of thinking in an entry, which has no upper end."""
        return Spec(NOTICED, "", "", self._noticed(), 0, join_days=APART, unit="thinking")

    def marks(self, answers: Mapping[str, JsonValue], day: date) -> tuple[date, str] | None:
        """Return the day and the words of a marked change, the day of writing when none was given."""
        words, given = answers.get(MARK_WORDS), answers.get(MARK_DAY)
        if not isinstance(words, str) or not words.strip():
            return None
        try:
            return date.fromisoformat(given) if isinstance(given, str) else day, words.strip()
        except ValueError:
            return day, words.strip()

    @property
    def marked(self) -> tuple[str, frozenset[str]]:
        """Worksheet that marks changes, and the questions that matter here."""
        return MARKS, frozenset({MARK_WORDS, MARK_DAY})

    def _measure(self, worksheet_id: str) -> WorksheetMeasure | None:
        try:
            worksheet = self._library.get(worksheet_id)
        except (UnknownWorksheetError, WorksheetError):
            return None
        return WorksheetMeasure(worksheet) if worksheet.trends else None


@dataclass(frozen=True)
class WorksheetMeasure:
    """How the answers to one worksheet become points of its lines; see `app.trends.service.Measure`."""

    sheet: Worksheet

    @property
    def worksheet(self) -> str:
        """Id of the worksheet."""
        return self.sheet.id

    @cached_property
    def specs(self) -> tuple[Spec, ...]:
        """Its lines."""
        return tuple(_spec(self.sheet, trend) for trend in self.sheet.trends)

    @cached_property
    def fields(self) -> frozenset[str]:
        """Every question that a line or a condition on the way to one looks at."""
        asked = {item for score in self._scores for item in (*score.items, *score.over)}
        conditions = [each.show_if for each in (*self.sheet.sections, *self.sheet.fields)]
        return frozenset(asked | {each.field for each in conditions if each is not None})

    def read(self, answers: Mapping[str, JsonValue]) -> tuple[Reading | None, ...]:
        """Return a reading for each line, or None where nothing it asks was answered."""
        values = self._values(answers)
        return tuple(
            _reading(values[trend.source], None if trend.also is None else values[trend.also])
            for trend in self.sheet.trends
        )

    def items(self, trend: Trend) -> frozenset[str]:
        """Return the questions that one of its lines is made of."""
        by_id = {score.id: score for score in self._scores}
        asked = (by_id[name] for name in (trend.source, trend.also) if name)
        return frozenset(item for score in asked for item in (*score.items, *score.over))

    def eras(self, version: str, labels: Mapping[str, str]) -> tuple[object, ...]:
        """Return what each line meant: the first number of the version, and which of its questions were asked.

        A question whose meaning changes gets a new id, so a score over other ids is another score.
        """
        by_id = {score.id: score for score in self._scores}
        return tuple(
            (
                version.partition(".")[0],
                frozenset(each for each in by_id[trend.source].items if not labels or each in labels),
            )
            for trend in self.sheet.trends
        )

    def _values(self, answers: Mapping[str, JsonValue]) -> dict[str, Reading | None]:
        """Return what each source comes to."""
        found: dict[str, Reading | None] = {}
        for name, (field_id, low, high) in self._plain.items():
            found[name] = _plain_reading(answers.get(field_id), low, high)
        if self._scored.scores:
            for each in scores(self._scored, answers):
                given = any(is_given(answers.get(item)) for item in (*each.score.items, *each.score.over))
                found[each.score.id] = Reading(each.value, None, each.answered, each.of) if given else None
        return found

    @cached_property
    def _scores(self) -> tuple[Score, ...]:
        """Every source as a score; the value of a single question is the mean of it alone."""
        names = {name for trend in self.sheet.trends for name in (trend.source, trend.also) if name}
        declared = {f"score:{each.id}": each for each in self.sheet.scores}
        return tuple(
            structs.replace(declared[name], id=name)
            if name in declared
            else Score(
                id=name,
                label="",
                method="mean",
                items=(name.partition(":")[2],),
                min_answered=1,
                decimals=AS_GIVEN,
            )
            for name in sorted(names)
        )

    @cached_property
    def _scored(self) -> Worksheet:
        """The worksheet with the sources that have to be worked out as its only scores."""
        return structs.replace(
            self.sheet, scores=tuple(each for each in self._scores if each.id not in self._plain)
        )

    @cached_property
    def _plain(self) -> dict[str, tuple[str, float, float]]:
        """Sources that are a question always shown, with its ends: their answers need no working out."""
        shown = {
            field.id: field
            for section in self.sheet.sections
            for field in section.fields
            if section.show_if is None and field.show_if is None and isinstance(field, RATED)
        }
        found = {}
        for each in self._scores:
            field = shown.get(each.items[0]) if each.id.startswith("field:") else None
            between = ends(field, self.sheet.scale) if field is not None else None
            if between is not None:
                found[each.id] = (each.items[0], *between)
        return found


def _spec(sheet: Worksheet, trend: Trend) -> Spec:
    asked = sheet.find(trend.source.partition(":")[2]) if trend.source.startswith("field:") else None
    low_words, high_words = ("", "") if asked is None else end_words(asked, sheet.scale)
    per_thread = trend.per == "thread"
    every = sheet.schedule.every
    known = {f"score:{each.id}": each.decimals for each in sheet.scores}
    apart = APART_IN_A_SERIES if per_thread else 2 * DAYS[every] if every else APART
    return Spec(
        id=f"{sheet.id}/{trend.id}",
        worksheet=sheet.id,
        tool=sheet.title,
        label=trend.label,
        low=trend.min,
        high=trend.max,
        also=trend.also is not None,
        per_thread=per_thread,
        join_days=apart if trend.plot == "line" else 0,
        unit=sheet.kind,
        default=trend.default,
        decimals=max(known.get(name, AS_GIVEN) for name in (trend.source, trend.also) if name),
        low_words=low_words,
        high_words=high_words,
    )


def _reading(first: Reading | None, second: Reading | None) -> Reading | None:
    """Return one point of both values; a second value without a first one is no point."""
    if first is None or second is None:
        return first
    return Reading(first.value, second.value, first.answered, first.of)


def _plain_reading(answer: JsonValue, low: float, high: float) -> Reading | None:
    if not is_given(answer):
        return None
    given = number(answer)
    if given is None or not low <= given <= high:
        return Reading(None, None, 0, 1)
    return Reading(float(given), None, 1, 1)
