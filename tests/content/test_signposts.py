"""What is said beside a support line keeps the rules of the house."""

from __future__ import annotations

import pytest

from app import paths
from app.signposts import SignpostList, load_all
from tests.content.wording import faults, is_whole_sentence

LISTS = load_all(paths.resources() / "signposts")


@pytest.mark.parametrize("found", LISTS, ids=[each.id for each in LISTS])
def test_its_words_keep_the_rules(found: SignpostList) -> None:
    for line in found.signposts:
        assert [
            fault for text in (line.name, line.audience, line.hours, line.note) for fault in faults(text)
        ] == []
        assert not line.note or is_whole_sentence(line.note)
        assert line.audience
