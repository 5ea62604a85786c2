"""Words to look at are found where they stand, and left alone where they are quoted, negated or part of others."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.journal.cues import Cue, absolute, find, find_in_page
from app.journal.markdown import parse, plain
from app.knowledge import thinking_kinds
from models.domain.thought import ThinkingKind

KINDS = thinking_kinds(paths.resources() / "vocabularies")


def words(text: str) -> list[str]:
    return [text[cue.start : cue.end] for cue in find(text, KINDS)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I Always let them down.", ["Always"]),
        ("It’s all my fault", ["all my fault"]),
        ("It's my fault, isn't it", ["my fault"]),
        ("No one came; no-one rang.", ["No one", "no-one"]),
        ("What if they fall? I should’ve stayed.", ["What if", "should’ve"]),
        ("She will never change", ["will never"]),
        ("the difficult  family in bay two", ["difficult  family"]),
    ],
)
def test_phrases_are_found_whatever_their_capitals_and_apostrophes(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "It is not always so.",
        "It isn't my fault.",
        "It isn’t all my fault.",
        "That was hardly a disaster.",
        "I am no longer useless.",
        "without always asking",
    ],
)
def test_what_is_negated_is_left_alone(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I could not sleep. Always the same.", ["Always"]),
        ("I did not sleep, never mind the rest", ["never"]),
        ("They didn’t ring – everyone was out", ["everyone"]),
    ],
)
def test_a_negation_ends_with_its_clause(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        'She said "you always do this" and left.',
        "She said “you always do this” and left.",
        "She said ‘you always don’t care’ and left.",
        "She said 'you always don't care' and left.",
        "«always»",
        "> always",
    ],
)
def test_what_somebody_else_said_is_left_alone(text: str) -> None:
    assert words(text) == []


def test_what_follows_a_quotation_is_found_again() -> None:
    assert words("“Never,” she said. I always go.") == ["always"]
    assert words('An inch is 1". I always go.') == ["always"]


def test_quoted_paragraphs_of_a_page_are_left_alone() -> None:
    page = "# **Always**\n\n> never, ever\n\nI *never* sleep"
    text = plain(page)
    assert [text[cue.start : cue.end] for cue in find_in_page(page, KINDS)] == ["Always", "never"]


@pytest.mark.parametrize(
    "text", ["nevertheless", "mustard", "mustn’t've", "perfection", "never-ending", "ever-always"]
)
def test_parts_of_words_are_left_alone(text: str) -> None:
    assert words(text) == []


def test_a_phrase_of_two_kinds_names_both() -> None:
    kinds = (
        ThinkingKind("a", "A", cues=("either … or",)),
        ThinkingKind("b", "B", cues=("either … or", "or")),
    )
    assert find("It is either all of it or none.", kinds) == (Cue(6, 25, ("a", "b")),)
    assert find("nothing here", ()) == ()


def test_the_absolute_words_are_found_by_themselves() -> None:
    few = absolute(KINDS)
    text = "Always, never, everything, totally, everyone, no one; and it is a disaster."
    assert [text[cue.start : cue.end].lower() for cue in find(text, few)] == [
        "always", "never", "everything", "totally", "everyone", "no one"
    ]  # fmt: skip


PIECES = st.sampled_from([
    "always", "Never", "not", "isn't", "my fault", "“", "”", '"', "'", "’", "‘", ",", ".", "\n\n", "> ", "\n",
    "İ", "ß", "what if", "the worst", "**", "- ", " ", "x", "-",
])  # fmt: skip


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_a_paragraph_gives_alone_what_it_gives_in_its_page(page: str) -> None:
    found = find_in_page(page, KINDS)
    text = plain(page)
    assert all(0 <= cue.start < cue.end <= len(text) and cue.kinds for cue in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    alone = sum(len(find(block.text, KINDS)) for block in parse(page) if block.kind.value != "quote")
    assert len(found) == alone
