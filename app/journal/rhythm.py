"""When a worksheet is worth coming back to, in the terms of the journal, which knows no worksheets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What a worksheet says about coming back to it. Days are counted from a page's shift date.

    Attributes:
        worksheet: Its id.
        living: There is one page of it, which is gone back to.
        every: Days between one page and the next of a routine.
        min_gap_days: Days that are left at least between two pages.
        series: Number of sessions in a series.
        series_days: Days after the first session on which each of the others is offered, `min_gap_days` kept.
        follow_ups: Days after which the follow-up questions are offered, in rising order.
        follow_up_fields: Ids of those questions, and of a repeating section that holds them.
        overdue_at: Field with the time of day by which somebody means to be back.
        overdue_until: Field whose answer says that they are.
        next_on: Field with a day that was agreed.
    """

    worksheet: str
    living: bool = False
    every: int | None = None
    min_gap_days: int | None = None
    series: int | None = None
    series_days: tuple[int, ...] = ()
    follow_ups: tuple[int, ...] = ()
    follow_up_fields: frozenset[str] = frozenset()
    overdue_at: str | None = None
    overdue_until: str | None = None
    next_on: str | None = None
