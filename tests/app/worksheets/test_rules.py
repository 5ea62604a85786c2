"""Parts of a worksheet that contradict each other are refused, and each rule says where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.worksheets.errors import WorksheetError
from app.worksheets.loader import load
from tests.app.worksheets.files import EVERY_TYPE, HEAD, small, written

if TYPE_CHECKING:
    from pathlib import Path


LONG_SECTION = """
[[section]]
id = "s{0}"
title = "S"
items = {{ prefix = "q{0}x", from = 1, to = 200, type = "scaling" }}
"""


def field(rest: str) -> str:
    return small(f'[[section.field]]\nid = "x"\nlabel = "X"\n{rest}\n')


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (small(head=HEAD.replace("schema = 1", "schema = 2")), "schema"),
        (small(head=HEAD.replace('"small"', '"Small One"')), "id"),
        (small(head=HEAD.replace('"1.0.0"', '"first"')), "version"),
        (small(head=HEAD.replace('"en-GB"', '"english"')), "lang"),
        (small(head=HEAD.replace('"Small"', '" "')), "title"),
        (small(head=HEAD + "minutes = [10, 5]\n"), "minutes"),
        (HEAD, "section"),
        (HEAD + '[[section]]\nid = "part"\ntitle = "Part"\n', "field"),
        (EVERY_TYPE.replace('id = "f2"', 'id = "f3"'), "id"),
        (EVERY_TYPE.replace('id = "run"', 'id = "all"'), "id"),
        (EVERY_TYPE.replace("to = 3", "to = 3000"), "items"),
        (EVERY_TYPE.replace('scale = "often", weigh', 'scale = "rarely", weigh'), "scale"),
        (EVERY_TYPE.replace('weigh = "often"', 'weigh = "line"'), "weigh"),
        (
            EVERY_TYPE.replace('scale = "line", phase = "before"', 'scale = "often", phase = "before"'),
            "scale",
        ),
        (EVERY_TYPE.replace("max = 100", "max = 0"), "max"),
        (EVERY_TYPE.replace("max = 100", "max = inf"), "max"),
        (EVERY_TYPE.replace('{ v = 1, label = "At times" }', '{ v = 0, label = "At times" }'), "options"),
        (EVERY_TYPE.replace('pair = "f7"', 'pair = "f70"'), "pair"),
        (EVERY_TYPE.replace('of = "f17"', 'of = "f2"'), "of"),
        (EVERY_TYPE.replace('of = "f17"', 'of = "f70"'), "of"),
        (EVERY_TYPE.replace('belief = "f7"', 'belief = "f9"'), "belief"),
        (EVERY_TYPE.replace('belief_after = "f8"', 'belief_after = "f80"'), "belief_after"),
        (EVERY_TYPE.replace('id = "f17", type', 'id = "f17", share = "share", type'), "share"),
        (EVERY_TYPE.replace('id = "f27", type', 'id = "f27", share = "share", type'), "share"),
        (EVERY_TYPE.replace('pair = "f7"', 'pair = "f9"'), "pair"),
        (EVERY_TYPE.replace('field = "f6"', 'field = "q1"'), "show_if"),
        (EVERY_TYPE.replace('"q1", "q2", "q3"', '"q1", "q2", "q9"'), "items"),
        (EVERY_TYPE.replace('reverse = ["q2"]', 'reverse = ["f9"]'), "reverse"),
        (EVERY_TYPE.replace("min_answered = 2", "min_answered = 4"), "min_answered"),
        (EVERY_TYPE.replace("range = [0, 1]", "range = [1, 1]"), "range"),
        (EVERY_TYPE.replace("upto = 0.5", "upto = 2"), "bands"),
        (EVERY_TYPE.replace('source = "score:mean"', 'source = "score:none"'), "source"),
        (EVERY_TYPE.replace('also = "field:f7"', 'also = "f7"'), "also"),
        (EVERY_TYPE.replace('order = ["f2"', 'order = ["f77"'), "order"),
        (field('type = "choice"\noptions = []'), "options"),
        (field('type = "checklist"\nitems = [{id="a",label="A"},{id="a",label="B"}]'), "items"),
        (field('type = "slider"'), "scale"),
        (field('type = "number"\nmin = 3\nmax = 3'), "max"),
        (field('type = "number"\nstep = 0'), "step"),
        (field('type = "timer"'), "seconds"),
        (field('type = "alias"\nshare = "share"'), "share"),
        (field('type = "emotion"\nshare = "share"'), "share"),
        (small() + "[schedule]\nseries = 0\n", "series"),
        (small() + "[safety]\nsoft_wait_days = -1\n", "soft_wait_days"),
        (small() + "[endings]\nchoices = []\n", "choices"),
        (EVERY_TYPE.replace("series_days = [7, 14]", "series_days = [7]"), "series_days"),
        (EVERY_TYPE.replace("series_days = [7, 14]", "series_days = [14, 7]"), "series_days"),
        (EVERY_TYPE.replace("follow_up_days = [7, 28]", "follow_up_days = [28, 7]"), "follow_up_days"),
        (EVERY_TYPE.replace("follow_up_days = [7, 28]", "follow_up_days = 0"), "follow_up_days"),
        (EVERY_TYPE.replace("{series}", "{series.__class__}"), "series_next"),
        (EVERY_TYPE.replace("{series}", "{"), "series_next"),
        (EVERY_TYPE.replace('overdue_at = "f13"', 'overdue_at = "f12"'), "overdue_at"),
        (EVERY_TYPE.replace('overdue_at = "f13"\n', ""), "overdue_until"),
        (EVERY_TYPE.replace('overdue_until = "f5"', 'overdue_until = "none"'), "overdue_until"),
        (EVERY_TYPE.replace('next_on = "f12"', 'next_on = "f13"'), "next_on"),
        (EVERY_TYPE.replace("due_days = 1", "due_days = -1"), "due_days"),
        (EVERY_TYPE.replace('levels = ["source"]', 'levels = ["root"]'), "levels"),
        (EVERY_TYPE.replace('title = "All"', 'title = "All"\nrepeat = true'), "type"),
        (EVERY_TYPE.replace('id = "run"', 'id = "f2"'), "id"),
        (EVERY_TYPE.replace('items = ["q1", "q2", "q3"]', 'items = ["q1", "q1", "q2"]'), "items"),
        (EVERY_TYPE.replace('items = ["q1", "q2", "q3"]', 'items = ["q1", "q2", "f2"]'), "items"),
        (EVERY_TYPE.replace('method = "mean"', 'method = "change"'), "items"),
        (EVERY_TYPE.replace('method = "mean"', 'method = "mean"\nover = ["f7"]'), "over"),
        (EVERY_TYPE.replace('method = "mean"', 'method = "mean"\nat_least = 1'), "at_least"),
        (EVERY_TYPE.replace('method = "mean"', 'method = "mean"\ndecimals = 9'), "decimals"),
        (EVERY_TYPE.replace('method = "mean"', 'method = "gap"\ntop = 0'), "top"),
        (EVERY_TYPE.replace('method = "mean"', 'method = "median"'), "method"),
        (
            EVERY_TYPE.replace(
                'items = ["q1", "q2", "q3"]\nreverse = ["q2"]',
                'items = ["q1", "q2", "f14"]\nreverse = ["f14"]',
            ),
            "reverse",
        ),
        (
            EVERY_TYPE.replace(
                'label = "How much", scale = "line"',
                'label = "How much", scale = "line", unscored = [{id="na",label="N"}]',
            ),
            "unscored",
        ),
        (HEAD + "".join(map(LONG_SECTION.format, range(4))), "section"),
    ],
)
def test_a_contradiction_is_refused(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(WorksheetError) as caught:
        load(written(tmp_path, text))
    assert caught.value.key == key
    assert caught.value.table
    assert caught.value.reason


def test_the_whole_format_without_contradictions_is_accepted(tmp_path: Path) -> None:
    assert load(written(tmp_path, EVERY_TYPE)).id == "small"
