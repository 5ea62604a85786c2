"""A page survives being written down and read back, whatever is in it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.markdown import (
    Block,
    Kind,
    Run,
    clean,
    from_plain,
    normalised,
    parse,
    plain,
    render,
    word_count,
)

AWKWARD = st.text(alphabet=st.sampled_from("ab*\\#->1. \n\t_`[]"), max_size=24)
TEXT = st.one_of(AWKWARD, st.text(max_size=24), st.characters().map(str))
RUNS = st.builds(Run, TEXT, st.booleans(), st.booleans())
BLOCKS = st.lists(
    st.builds(Block, st.sampled_from(Kind), st.lists(RUNS, max_size=5).map(tuple)), max_size=8
).map(tuple)


@given(BLOCKS)
def test_blocks_survive_the_way_there_and_back(blocks: tuple[Block, ...]) -> None:
    assert parse(render(blocks)) == normalised(blocks)


@given(BLOCKS)
def test_normal_form_is_settled(blocks: tuple[Block, ...]) -> None:
    assert normalised(normalised(blocks)) == normalised(blocks)


@given(st.one_of(AWKWARD, st.text()))
def test_any_text_can_be_read_and_settles_after_one_writing(text: str) -> None:
    written = render(parse(text))
    assert render(parse(written)) == written


@given(st.text())
def test_plain_words_survive_as_paragraphs(text: str) -> None:
    assert "\n".join(block.text for block in parse(render(from_plain(text)))) == clean(text)


@given(BLOCKS)
def test_what_is_written_can_be_stored(blocks: tuple[Block, ...]) -> None:
    assert "\x00" not in render(blocks)
    render(blocks).encode("utf-8")


@pytest.mark.parametrize(
    ("blocks", "written"),
    [
        ((), ""),
        ((Block(), Block()), "\n\n"),
        ((Block(runs=(Run("a"),)), Block(), Block(runs=(Run("b"),))), "a\n\n\n\nb"),
        ((Block(Kind.HEADING_2, (Run("Handover"),)), Block(runs=(Run("x"),))), "## Handover\n\nx"),
        ((Block(Kind.BULLET, (Run("a"),)), Block(Kind.BULLET, (Run("b"),))), "- a\n- b"),
        ((Block(Kind.BULLET, (Run("a"),)), Block(Kind.NUMBERED, (Run("b"),))), "- a\n\n1. b"),
        ((Block(Kind.QUOTE, (Run("a\nb"),)), Block(Kind.QUOTE, (Run("c"),))), "> a\n> b\n>\n> c"),
        ((Block(runs=(Run("a\n\nb"),)),), "a\n\\\nb"),
        ((Block(runs=(Run("a "), Run("b ", bold=True), Run("c", italic=True))),), "a **b** *c*"),
        ((Block(runs=(Run("a", bold=True), Run(" b", bold=True, italic=True))),), "**a *b***"),
        ((Block(runs=(Run("# not a heading"),)),), "\\# not a heading"),
        ((Block(runs=(Run("1. 2* \\"),)),), "1\\. 2\\* \\\\"),
    ],
)
def test_grammar(blocks: tuple[Block, ...], written: str) -> None:
    assert render(blocks) == written
    assert parse(written) == normalised(blocks)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("## Night\n\n- *two* down\n- **phone** ringing", "Night\ntwo down\nphone ringing"),
        ("> she said\n> wait", "she said\nwait"),
        ("\\# five", "# five"),
        ("unclosed **bold", "unclosed bold"),
    ],
)
def test_plain_shows_words_without_marks(text: str, words: str) -> None:
    assert plain(text) == words


def test_words_are_counted_without_marks() -> None:
    assert word_count("# One\n\n- two **three**\n\n> four") == 4


def test_foreign_line_breaks_and_unstorable_characters_are_settled() -> None:
    assert parse("a\r\nb\u2028c\u2029d\x00\ud800") == (Block(runs=(Run("a\nb\nc\nd\ufffd"),)),)


def test_a_long_page_is_read_and_written_quickly() -> None:
    paragraph = "I keep **seeing** the hallway, and *the boxes* were packed. " * 10
    page = "\n\n".join([paragraph.strip(), "nothing special in this one, only words. " * 10] * 120)
    assert len(page) > 110_000
    started = time.process_time()
    render(parse(page))
    assert time.process_time() - started < 0.5
