"""What a page that could go along is called, and what of it goes along, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.journal.markdown import plain
from app.sharing.gathering import Level, Why, going, left_out, staying
from models.domain.action import ActionStatus
from ui.i18n import dates

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.sharing.gathering import Passage, Source
    from models.domain.action import Action
    from ui.supervision.sheet_work import Choice

translate = QCoreApplication.translate

NAMED = 3
"""Questions that are named before the others are only counted."""

SHORT = 44


def source_name(source: Source) -> str:
    """Return what an entry is called, with its day."""
    name = source.entry.title.strip() or source.tool
    return translate("Sharing", "{name}, {day}").format(
        name=name, day=dates.day_of_year(source.entry.shift_date)
    )


def why_words(why: Why) -> str:
    """Return why an entry is suggested, where that is worth a mark."""
    return {
        Why.MARKED: translate("Sharing", "marked"),
        Why.PREPARED: translate("Sharing", "prepared"),
        Why.AUDIT: translate("Sharing", "audit"),
        Why.WORDS: translate("Sharing", "words marked"),
        Why.THINKING: translate("Sharing", "thinking marked"),
    }.get(why, "")


def level_words(level: Level) -> str:
    """Return how freely an answer may be shared, where that has to be said."""
    return {
        Level.PRIVATE: translate("Sharing", "private"),
        Level.ASK: translate("Sharing", "your choice"),
    }.get(level, "")


def label_of(passage: Passage, source: Source) -> str:
    """Return the question of an answer, or the name of the tool where none was asked."""
    if passage.within:
        return translate("Sharing", "“{words}”").format(words=short(plain(passage.text)))
    return passage.label.strip().rstrip(":") or source.tool


def summary(source: Source, chosen: Collection[str]) -> str:
    """Return what of an entry goes along and what is left out."""
    taken = [label_of(each, source) for each in going(source, chosen)]
    left = [label_of(each, source) for each in staying(source, chosen)]
    if not taken:
        return translate("Sharing", "Left out: {left}").format(left=listed(left))
    goes = translate("Sharing", "Goes along: {taken}").format(taken=listed(taken))
    return f"{goes}\n{translate('Sharing', 'Left out: {left}').format(left=listed(left))}" if left else goes


def counted(choice: Choice, *, is_account: bool) -> str:
    """Return how many answers go along, and how many of the others are private."""
    total, out = len(choice.gathered.passages), left_out(choice.gathered, choice.passages)
    if not total:
        return translate(
            "Sharing", "Nothing was written in this time. You can look further back, or begin empty."
        )
    if is_account:
        goes = translate("Sharing", "Answers in the account: {chosen} of {total}.")
    else:
        goes = translate("Sharing", "Answers on the sheet: {chosen} of {total}.")
    goes = goes.format(chosen=total - len(out), total=total)
    return f"{goes} {_left_words(out)}" if out else goes


def _left_words(out: Sequence[Passage]) -> str:
    private = sum(each.level is Level.PRIVATE for each in out)
    if len(out) == 1:
        if private:
            return translate("Sharing", "The other one stays in your journal; it is marked as private.")
        return translate("Sharing", "The other one stays in your journal.")
    if not private:
        return translate("Sharing", "The others stay in your journal.")
    if private == 1:
        return translate("Sharing", "The others stay in your journal; one of them is marked as private.")
    words = translate("Sharing", "The others stay in your journal; {private} of them are marked as private.")
    return words.format(private=private)


def stays(choice: Choice) -> list[str]:
    """Return all that does not go along: a line for each page with its answers, one for actions, one for trends."""
    found = []
    for source in choice.gathered.sources:
        left = [short(label_of(each, source)) for each in staying(source, choice.passages)]
        if left:
            words = translate("Sharing", "{page}: {answers}")
            found.append(words.format(page=source_name(source), answers=" · ".join(left)))
    for words, left in (
        (
            translate("Sharing", "Actions: {words}"),
            [short(each.text) for each in choice.gathered.actions if each.id not in choice.actions],
        ),
        (
            translate("Sharing", "Trends: {words}"),
            [each.heading for each in choice.gathered.trends if each.id not in choice.trends],
        ),
    ):
        if left:
            found.append(words.format(words=" · ".join(left)))
    return found


def listed(labels: list[str]) -> str:
    """Return a few labels in a row, and how many more there are."""
    named = " · ".join(short(each.rstrip(".")) for each in labels[:NAMED])
    more = len(labels) - NAMED
    if more <= 0:
        return named
    return translate("Sharing", "{named} · {count} more").format(named=named, count=more)


def action_state(action: Action) -> str:
    """Return how an action stands."""
    if action.status is ActionStatus.DONE:
        return translate("Sharing", "done")
    return (
        translate("Sharing", "let go")
        if action.status is ActionStatus.LET_GO
        else translate("Sharing", "open")
    )


def short(words: str, most: int = SHORT) -> str:
    """Return the beginning of `words`, up to the end of a word."""
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0] + "…"
