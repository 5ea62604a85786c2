"""A span never points at other words than its quote, whatever happens to the text; and it does not let go lightly."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.journal.anchoring import CONTEXT, Span, follow, place, span

PAGE = "I was late. They never ask me. I went home, and I never sleep."
LONG = "They always look past me in the corridor."


def of(text: str, quote: str, number: int = 0) -> Span:
    at = -1
    for _ in range(number + 1):
        at = text.index(quote, at + 1)
    return span(text, at, at + len(quote))


def after(before: str, text: str, old: Span) -> Span:
    return follow(before, text, [old])[0]


def test_a_span_knows_what_stands_around_it() -> None:
    assert of(PAGE, "They") == Span(
        12, 16, "They", "I was late. ", " never ask me. I went home, and I never sleep."[:CONTEXT]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Oh. " + PAGE,
        PAGE + " Oh.",
        PAGE.replace("late", "very late").replace("home", "straight home"),
        PAGE.replace("They", "Some of them").replace("ask me", "ask"),
        PAGE.replace("I went home, and ", ""),
        PAGE.replace("I was late. ", ""),
    ],
)
def test_it_follows_its_words_and_takes_no_others_for_them(text: str) -> None:
    for number in range(2):
        old = of(PAGE, "never", number)
        assert after(PAGE, text, old) == of(text, "never", number)


def test_words_that_are_gone_are_adrift_though_they_stand_elsewhere_too() -> None:
    text = PAGE.replace("They never ask me. ", "")
    gone = after(PAGE, text, of(PAGE, "never"))
    assert (gone.anchored, gone.quote) == (False, "never")
    back = after(text, PAGE, gone)
    assert back == of(PAGE, "never")


def test_a_change_inside_the_words_sets_them_adrift_until_it_is_undone() -> None:
    text = PAGE.replace("never ask", "nevver ask")
    gone = after(PAGE, text, of(PAGE, "never ask"))
    assert not gone.anchored
    assert after(text, PAGE, gone) == of(PAGE, "never ask")


def test_a_whole_sentence_is_found_wherever_it_was_taken() -> None:
    before, text = f"{LONG} It rained. We drove on.", f"It rained. We drove on.\nAnd then again: {LONG}"
    assert after(before, text, of(before, LONG)) == of(text, LONG)


def test_a_sentence_that_was_cut_and_pasted_in_two_steps_is_found_again() -> None:
    before = f"{LONG} It rained."
    between = after(before, "It rained.", of(before, LONG))
    assert after("It rained.", f"It rained. {LONG}", between) == of(f"It rained. {LONG}", LONG)


def test_an_edit_far_away_moves_where_lost_words_are_looked_for() -> None:
    lost = replace(of(PAGE, "never", 1), anchored=False)
    assert after(PAGE, "x" * 40 + PAGE, lost) == of("x" * 40 + PAGE, "never", 1)


def test_nothing_changes_when_the_text_does_not() -> None:
    lost = Span(0, 4, "gone", anchored=False)
    assert follow(PAGE, PAGE, [lost, of(PAGE, "They")]) == (lost, of(PAGE, "They"))


def test_the_nearest_of_equal_places_is_taken() -> None:
    text = "no no no no"
    assert place(text, "no", " ", " ", 6) == (6, 8)
    assert place(text, "", "", "", 0) is None
    assert place(text, "yes", "", "", 0) is None


def test_two_spans_may_overlap() -> None:
    spans = [of(PAGE, "They never ask me."), of(PAGE, "never ask"), of(PAGE, "ask me. I went")]
    text = "Well: " + PAGE
    assert [each.start for each in follow(PAGE, text, spans)] == [each.start + 6 for each in spans]


# Whatever happens

WORDS = st.sampled_from(["never", "always", "I", "they", ". ", " ", "\n", "İ", "😔", "never ", "no"])
TEXTS = st.lists(WORDS, max_size=20).map("".join)
EDITS = st.lists(st.tuples(st.integers(0, 120), st.integers(0, 20), TEXTS), min_size=1, max_size=4)


@st.composite
def stories(draw: st.DrawFn) -> tuple[list[str], tuple[Span, ...]]:
    """Draw a text, spans in it, and every text it becomes by a number of edits, one or several at a time."""
    text = draw(TEXTS.filter(len))
    spans = []
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text) - 1))
        spans.append(span(text, start, draw(st.integers(start + 1, len(text)))))
    texts = [text]
    for _ in range(draw(st.integers(1, 4))):
        for at, length, words in draw(EDITS):
            text = text[:at] + words + text[at + length :]
        texts.append(text)
    if draw(st.booleans()):
        texts.append(texts[0])
    return texts, tuple(spans)


def check_story(texts: list[str], spans: tuple[Span, ...]) -> None:
    quotes = [each.quote for each in spans]
    for before, text in pairwise(texts):
        spans = follow(before, text, spans)
        assert [each.quote for each in spans] == quotes
        for each in spans:
            if each.anchored:
                assert text[each.start : each.end] == each.quote
                assert each == span(text, each.start, each.end)
            else:
                assert 0 <= each.start <= each.end <= len(text)


@given(stories())
@settings(max_examples=200)
def test_a_span_never_points_at_other_words(story: tuple[list[str], tuple[Span, ...]]) -> None:
    check_story(*story)


@pytest.mark.slow
@given(stories())
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_span_never_points_at_other_words_in_ten_thousand_stories(
    story: tuple[list[str], tuple[Span, ...]],
) -> None:
    check_story(*story)


@given(TEXTS, TEXTS.filter(len), TEXTS, TEXTS, st.data())
def test_an_edit_beside_the_words_never_loses_them(
    left: str, quote: str, right: str, words: str, data: st.DataObject
) -> None:
    before = left + quote + right
    old = span(before, len(left), len(left) + len(quote))
    if data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(left)))
        end = data.draw(st.integers(at, len(left)))
    else:
        at = data.draw(st.integers(old.end, len(before)))
        end = data.draw(st.integers(at, len(before)))
    assert after(before, before[:at] + words + before[end:], old).anchored


@given(TEXTS, TEXTS.filter(len), TEXTS, TEXTS)
def test_words_come_back_to_their_place_when_the_text_does(
    left: str, quote: str, right: str, other: str
) -> None:
    assume(quote not in other)
    before = left + quote + right
    old = span(before, len(left), len(left) + len(quote))
    back = after(other, before, after(before, other, old))
    assert back.anchored
    assert back.quote == quote
