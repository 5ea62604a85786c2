"""The full-text index stays sound when long entries are rewritten over and over, with words leaving it for good."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.models.journals import Opened
from tests.models.large_journal import Language


@pytest.mark.parametrize("seed", range(4))
def test_rewriting_long_entries_leaves_no_words_behind(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a repeatable story keeps no secret
    language = Language(800, seed)
    with Opened() as opened:
        drafts = [opened.write(language.text(chance.choice([3, 300])), language.text(2)) for _ in range(12)]
        for step in range(120):
            draft = chance.choice(drafts)
            words = chance.choice([0, 3, 30, 300, 300, 3000])
            title = language.text(chance.choice([0, 2, 4]))
            opened.journal.save(replace(draft.with_answers({"text": language.text(words)}), title=title))
            opened.journal.settle()
            if step % 10 == 0:
                opened.check_index()
        opened.check_index()
