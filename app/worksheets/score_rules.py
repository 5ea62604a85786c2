"""Rules for scores, trends and print: every name leads to something, and every score can be computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets.rule import NO_ANSWER, Fault, asked, rising
from app.worksheets.scales import RATED, ends

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.worksheets.fields import Field
    from app.worksheets.schema import Score, Worksheet

MOST_DECIMALS = 4


def scores(sheet: Worksheet) -> Iterator[Fault]:
    """Refuse scores of fields that are not there or have no number, and what does not go with the method."""
    fields = {each.id: each for section, each in asked(sheet) if not section.repeat}
    for score in sheet.scores:
        table, items = f"score “{score.id}”", (*score.items, *score.over)
        yield from (Fault(table, key, reason) for key, reason in _items(score, fields, sheet))
        yield from (Fault(table, key, reason) for key, reason in _shape(score))
        if not set(score.reverse) <= set(items):
            yield Fault(table, "reverse", "names a field that is not in items")
        if score.min_answered is not None and not 0 < score.min_answered <= len(items):
            yield Fault(table, "min_answered", "has to be between 1 and the number of items")
        if score.range is not None and not rising(*score.range):
            yield Fault(table, "range", "has to be the lowest and then the highest")
        ends = [band.upto for band in score.bands]
        if ends != sorted(set(ends)):
            yield Fault(table, "bands", "have to rise from one upto to the next")


def references(sheet: Worksheet) -> Iterator[Fault]:
    """Refuse trends and print orders of what is not in the file."""
    known = {f"field:{each.id}" for each in sheet.fields} | {f"score:{each.id}" for each in sheet.scores}
    for trend in sheet.trends:
        for key, source in (("source", trend.source), ("also", trend.also)):
            if source is not None and source not in known:
                yield Fault(f"trend “{trend.id}”", key, f"names “{source}”, which is not in this file")
    for name in sheet.print.order:
        if name not in known and f"field:{name}" not in known:
            yield Fault("[print]", "order", f"names “{name}”, which is not in this file")


def _items(score: Score, fields: Mapping[str, Field], sheet: Worksheet) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the fields a score names: key and reason."""
    for key, names in (("items", score.items), ("over", score.over)):
        if len(set(names)) < len(names):
            yield key, "names a field twice"
        for name in names:
            each = fields.get(name)
            if each is None:
                yield key, f"names “{name}”, which is not a field of this file that is asked once"
            elif isinstance(each, NO_ANSWER) or (score.method != "count" and not isinstance(each, RATED)):
                yield key, f"names “{name}”, which is not answered with a number"
            elif (name in score.reverse or score.method == "gap") and ends(each, sheet.scale) is None:
                yield "reverse", f"names “{name}”, which has no lowest and highest answer"


def _shape(score: Score) -> Iterator[tuple[str, str]]:
    """Yield what does not go with the method of a score: key and reason."""
    pair = score.method == "change" or (score.method == "ratio" and not score.over)
    if pair and len(score.items) != 2:
        yield "items", "has to name two fields, the first and the second"
    if not score.items:
        yield "items", "is empty"
    if score.over and score.method != "ratio":
        yield "over", "goes with the method “ratio” alone"
    if score.at_least is not None and score.method != "count":
        yield "at_least", "goes with the method “count” alone"
    if not 0 <= score.decimals <= MOST_DECIMALS:
        yield "decimals", f"has to be between 0 and {MOST_DECIMALS}"
    if score.top is not None and score.top < 1:
        yield "top", "has to be 1 or more"
