"""Speed with 50,000 entries of 300 words: what is typed is found, and what is saved is saved, without waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.models.bench import build, page_times, save_times, search_times
from tests.models.large_journal import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.journal.service import Journal

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

ENTRIES = 50_000


@pytest.fixture(scope="module")
def language() -> Language:
    return Language()


@pytest.fixture(scope="module")
def journal(language: Language, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    journal, connection = build(tmp_path_factory.mktemp("large") / "journal.db", ENTRIES, language)
    yield journal
    connection.close()


def test_thirty_hits_with_snippets_come_within_thirty_milliseconds(
    journal: Journal, language: Language
) -> None:
    slow = {kind: timing for kind, timing in search_times(journal, language).items() if timing.p95 > 30}

    assert slow == {}


def test_a_page_of_the_timeline_comes_within_five_milliseconds(journal: Journal) -> None:
    times = page_times(journal)

    assert times["first page of the timeline"].median < 5
    assert times["page in the middle"].median < 5
    assert times["page of one worksheet"].median < 5
    assert times["Today"].median < 20
    assert times["thread of an unused worksheet"].median < 5


def test_a_long_page_is_saved_within_forty_milliseconds_while_it_is_written(
    journal: Journal, language: Language
) -> None:
    times = save_times(journal, language, 20_000)

    assert times["20000 words, while typing"].median < 40
    assert times["20000 words, new sitting"].median < 80
