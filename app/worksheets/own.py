"""What a worksheet of the person's own may name: shipped worksheets and lists of words, and nothing that is not there.

A shipped file is proven by tests; a person's own is proven here, so that a wrong name is found when the file is read
and not when somebody opens a question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets.fields import Body, Emotion, Offer, PickedKind, Tags, Thoughts, Values
from app.worksheets.rule import Fault

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.worksheets.schema import Worksheet

OWN = "user."
"""How the id of a worksheet of the person's own begins."""


def broken_names(
    worksheet: Worksheet, *, worksheets: Collection[str], vocabularies: Collection[str]
) -> Iterator[Fault]:
    """Yield the names that lead nowhere. Pages of other worksheets may be linked to whether they are there or not."""
    offered = (("[safety]", "lighter", worksheet.safety.lighter),
               *(("[schedule]", "series_offers", each) for each in worksheet.schedule.series_offers))  # fmt: skip
    for table, key, name in offered:
        if name and name not in worksheets:
            yield Fault(table, key, f"names “{name}”, and there is no such worksheet")
    for section in worksheet.sections:
        for each in section.fields:
            key, name = "vocab", ""
            if isinstance(each, Emotion | Values | Tags | Body | PickedKind):
                name = each.vocab
            elif isinstance(each, Thoughts):
                key, name = "tags", each.tags
            place = f"section “{section.id}”, field “{each.id}”"
            for tool in each.worksheets if isinstance(each, Offer) else ():
                if tool not in worksheets:
                    yield Fault(place, "worksheets", f"names “{tool}”, and there is no such worksheet")
            if name and name not in vocabularies:
                yield Fault(place, key, f"names “{name}”, and there is no such list of words")
