"""What a line, a count or a day says, in whole sentences: only what is there, never what to make of it."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.trends.figures import rounded
from app.trends.periods import Span
from app.trends.rules import ENOUGH, FEW, has_thin_line, rated_twice, summary, usual_days
from ui.i18n import dates
from ui.i18n.numbers import number

if TYPE_CHECKING:
    from datetime import date

    from app.trends.counts import Hours, Together
    from app.trends.rules import Summary
    from app.trends.series import Series, Spec
    from app.trends.service import Mark

translate = QCoreApplication.translate


def short_month(day: date) -> str:
    """Return the month of a day for a narrow place, such as "Nov"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMM")


def short_weekday(day: date) -> str:
    """Return the name of a day for a narrow place, such as "Mon"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd")


def change(then: float, now: float, decimals: int) -> str:
    """Return what lies between two values as they are said, with its sign: "+2", "−0.5", "0"."""
    apart = rounded(now, decimals) - rounded(then, decimals)
    words = number(abs(apart), decimals)
    return f"+{words}" if apart > 0 else f"−{words}" if apart < 0 else words


def title(span: Span, since: date | None, until: date | None) -> str:
    """Return what heads the page: the time it shows."""
    if span is Span.MONTH:
        return translate("TrendWords", "The last month")
    if span is Span.QUARTER and since is not None:
        return translate("TrendWords", "Since {month}").format(month=dates.month(since))
    if span is Span.YEAR:
        return translate("TrendWords", "The last year")
    if span is Span.OWN and since is not None and until is not None:
        words = translate("TrendWords", "{first} to {last}")
        return words.format(first=dates.short_day(since), last=dates.short_day(until))
    return translate("TrendWords", "All of it")


def belief() -> str:
    """Return what the line of belief in thoughts is called."""
    return translate("TrendWords", "Belief in a thought")


def noticed() -> str:
    """Return what the line of kinds of thinking in each page is called."""
    return translate("TrendWords", "Kinds of thinking in a page")


def heading(series: Series) -> str:
    """Return what heads a chart: the line and where it comes from."""
    spec = series.spec
    if not spec.tool:
        return spec.label
    return translate("TrendWords", "{line}, from “{tool}”").format(line=spec.label, tool=spec.tool)


def sentence(series: Series) -> str:
    """Return what a line comes to in one or two sentences."""
    found = summary(series)
    if not found.points:
        return translate("TrendWords", "{line}: nothing in this time.").format(line=series.spec.label)
    if found.last is None:
        words = translate(
            "TrendWords",
            "{line}: no value yet, from {count} in this time, with too few answers to count.",
        )
        return words.format(line=series.spec.label, count=_times(series.spec, found.points))
    parts = [_values(series, found)]
    if found.unscored == 1:
        parts.append(translate("TrendWords", "One more had too few answers to count."))
    elif found.unscored:
        words = translate("TrendWords", "{count} more had too few answers to count.")
        parts.append(words.format(count=found.unscored))
    if found.breaks:
        parts.append(
            translate(
                "TrendWords",
                "The questions changed their meaning in between, and the line begins anew there.",
            )
        )
    return " ".join(parts)


def _values(series: Series, found: Summary) -> str:
    spec = series.spec
    if found.first is None or found.last is None:
        return ""
    if spec.also:
        return _pairs(series, found)
    first, last = (number(series.values[each], spec.decimals) for each in (found.first, found.last))
    if found.is_little or spec.per_thread:
        words = (
            translate("TrendWords", "{line}: the last value is {last}, from {count}.")
            if found.ends_unscored
            else translate("TrendWords", "{line}: {last} at the last of {count}.")
        )
        return words.format(line=spec.label, last=last, count=_times(spec, found.scored))
    words = (
        translate("TrendWords", "{line}: {last}, as in {since}, from {count}.")
        if first == last
        else translate("TrendWords", "{line}: {first} to {last} since {since}, from {count}.")
    )
    since = dates.month(series.day(found.first))
    return words.format(line=spec.label, first=first, last=last, since=since, count=_times(spec, found.alike))


def _pairs(series: Series, summed: Summary) -> str:
    """Return how often the second value was the lower one, the higher one, or the same."""
    found = rated_twice(series)
    if not found.count:
        words = translate("TrendWords", "{line}: {count}, none of them rated a second time.")
        return words.format(line=series.spec.label, count=_times(series.spec, summed.scored))
    words = translate(
        "TrendWords",
        "{line}: of {count} rated twice, lower afterwards in {lower}, the same in {same}, higher in {higher}.",
    )
    return words.format(
        line=series.spec.label, count=found.count, lower=found.lower, same=found.same, higher=found.higher
    )


def _times(spec: Spec, count: int) -> str:
    """Return a number of points, called what they are."""
    if spec.unit == "audit":
        one, more = translate("TrendWords", "one audit"), translate("TrendWords", "{count} audits")
    elif spec.unit == "thought":
        one, more = translate("TrendWords", "one thought"), translate("TrendWords", "{count} thoughts")
    else:
        one, more = translate("TrendWords", "one page"), translate("TrendWords", "{count} pages")
    return one if count == 1 else more.format(count=count)


def missing(series: Series, whole: Series) -> str:
    """Return how much it takes before more can be shown of a part of the `whole`, or "" when there is enough."""
    count = summary(series).scored
    if count < FEW:
        if count == 1:
            words = translate(
                "TrendWords",
                "Points stay points here: from {few} on they begin to show a shape, and in this time there is one.",
            )
        else:
            words = translate(
                "TrendWords",
                "Points stay points here: from {few} on they begin to show a shape, and in this time there are"
                " {count}.",
            )
        return words.format(few=FEW, count=count)
    if series.usual is None and not series.spec.per_thread:
        promised = (
            translate(
                "TrendWords",
                "From {enough} values on, your usual range and a running median are drawn as well.",
            )
            if series.reach
            else translate("TrendWords", "From {enough} values on, your usual range is drawn as well.")
        )
        return f"{promised.format(enough=ENOUGH)} {_so_far(whole)}"
    return ""


def _so_far(series: Series) -> str:
    """Return how many values there are to the questions as they are meant now."""
    count = _of_the_present_meaning(series)
    if series.present:
        if count == 1:
            return translate("TrendWords", "Since the questions changed there is one.")
        return translate("TrendWords", "Since the questions changed there are {count}.").format(count=count)
    return translate("TrendWords", "So far there are {count}.").format(count=count)


def _of_the_present_meaning(series: Series) -> int:
    """Return how many values there are to the questions as they are meant now."""
    return sum(
        era == series.present and not isnan(value)
        for value, era in zip(series.values, series.eras, strict=True)
    )


def reading(series: Series, index: int) -> str:
    """Return what stands at one point."""
    day, value, second = dates.long_day(series.day(index)), series.value(index), series.second(index)
    answered, of = series.answered[index], series.of[index]
    if value is None:
        words = translate("TrendWords", "{day}: not enough answered to count, {answered} of {of}.")
    elif second is not None:
        words = translate("TrendWords", "{day}: {value}, and {second} afterwards.")
    elif of > 1:
        words = translate("TrendWords", "{day}: {value}, with {answered} of {of} answered.")
    else:
        words = translate("TrendWords", "{day}: {value}.")
    return words.format(
        day=day,
        value="" if value is None else number(value, series.spec.decimals),
        second="" if second is None else number(second, series.spec.decimals),
        answered=answered,
        of=of,
    )


def usual(series: Series) -> str:
    """Return what the shaded band and the thin line are, as far as they are drawn, or ""."""
    if series.usual is None or not usual_days(series):
        return ""
    low, high = (number(each, series.spec.decimals) for each in series.usual)
    words = (
        translate(
            "TrendWords",
            "At least half of your values since the questions changed lie in the shaded band, from {low} to {high}.",
        )
        if series.present
        else translate(
            "TrendWords", "At least half of all your values lie in the shaded band, from {low} to {high}."
        )
    )
    told = words.format(low=low, high=high)
    if not has_thin_line(series):
        return told
    return f"{told} {translate('TrendWords', 'The thin line is the median of the last four.')}"


def marked(mark: Mark) -> str:
    """Return what a change says that somebody marked."""
    words = translate("TrendWords", "{day}: you marked “{words}”.")
    return words.format(day=dates.long_day(mark.day), words=mark.words)


def open_marks(series: Series) -> str:
    """Return what an open mark is, or "" where there are none."""
    if not series.spec.also:
        return ""
    twice = (
        not isnan(value) and not isnan(also) for value, also in zip(series.values, series.also, strict=True)
    )
    return translate("TrendWords", "The open marks are the values given afterwards.") if any(twice) else ""


def scale_ends(spec: Spec) -> str:
    """Return what the ends of a scale are called, or ""."""
    if spec.low is None or spec.high is None or not spec.low_words or not spec.high_words:
        return ""
    words = translate("TrendWords", "{low} is “{low_words}”, {high} is “{high_words}”.")
    return words.format(
        low=number(spec.low), low_words=spec.low_words, high=number(spec.high), high_words=spec.high_words
    )


def together(found: Together) -> tuple[str, str]:
    """Return the count that stands in front of a comparison, and the comparison."""
    count = translate("TrendWords", "{count} values").format(count=found.with_count)
    words = translate(
        "TrendWords",
        "{line} on days with the tag “{tag}”: median {with_median}. On the other {other}: {other_median}.",
    )
    return count, words.format(
        line=found.label,
        tag=found.tag,
        with_median=number(found.with_median),
        other=found.other_count,
        other_median=number(found.other_median),
    )


def hours(found: Hours) -> str:
    """Return when somebody wrote, by the parts of the day."""
    if not found.total:
        return translate("TrendWords", "Nothing was written in this time.")
    words = translate(
        "TrendWords",
        "{early} of {total} pages were begun between 5 and 13 o’clock, {late} between 13 and 21, and {night} at night.",
    )
    return words.format(
        early=found.shift("early"), total=found.total, late=found.shift("late"), night=found.shift("night")
    )
