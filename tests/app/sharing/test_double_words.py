"""Names that are words as well: taken out where they stand for somebody, and left where they do not."""

from __future__ import annotations

import pytest

from app.sharing.double_words import is_double
from app.sharing.identifiers import Kind, check
from app.sharing.known_words import known_words
from app.sharing.pseudonyms import Pseudonym, replaced, replaced_in_line, taken_out, taken_out_of_line


@pytest.mark.parametrize(
    ("name", "text", "leaves"),
    [
        ("Will", "Will said no, so I will ask. He will mark it.", "P1 said no, so I will ask. He will mark it."),
        ("Will", "Will you ask Will? Will’s mother will.", "Will you ask P1? P1’s mother will."),
        ("Will", "“Will anyone?” WILL shouted.", "“Will anyone?” P1 shouted."),
        ("Mark", "Mark the chart, they said. Mark cried.", "Mark the chart, they said. P1 cried."),
        ("Bill", "Bill them, I said. Bill never would.", "Bill them, I said. P1 never would."),
        ("Grace", "Grace cooked; the grace of it stayed.", "P1 cooked; the grace of it stayed."),
        ("Hope", "I hope that Hope is well. Hope is late.", "I hope that P1 is well. P1 is late."),
        ("Bill", "The bill is paid, and Bill knows.", "The bill is paid, and P1 knows."),
        ("Rose", "She rose. I saw Rose.", "She rose. I saw P1."),
        ("May", "May was kind. I may go in May or with May.", "P1 was kind. I may go in May or with P1."),
        ("May", "May I? Since May left I have been low since May.", "May I? Since P1 left I have been low since May."),
        ("May", "It was on 3 May. May 2026 was hard.", "It was on 3 May. May 2026 was hard."),
        ("Kit", "The first aid kit was Kit’s.", "The first aid kit was P1’s."),
        ("Khan", "Khan and khan", "P1 and P1"),
        ("Josh", "JOSH, josh and Josh", "P1, P1 and P1"),
        ("Manager", "My manager is Manager of the Year.", "My P1 is P1 of the Year."),
        ("will", "Will you? I will.", "P1 you? I P1."),
        ("Will Smith", "will smith said so.", "P1 said so."),
    ],
)  # fmt: skip
def test_a_name_that_is_a_word_goes_where_it_stands_for_somebody(name: str, text: str, leaves: str) -> None:
    assert taken_out(text, (Pseudonym(name, "P1"),)) == leaves
    assert taken_out_of_line(text, (Pseudonym(name, "P1"),)) == leaves
    assert replaced(text, name, "P1") == leaves
    assert replaced_in_line(text, name, "P1") == leaves


def test_words_of_all_kinds_are_told_apart() -> None:
    known = known_words()
    assert all(is_double(each, known) for each in ("Will", "WILL", "May", "Fox", "Kit"))
    assert not any(is_double(each, known) for each in ("will", "Khan", "Josh", "Mum", "Will Smith", "O'Will"))


def test_a_name_on_ones_own_list_that_is_a_word_is_found_as_a_name() -> None:
    found = check("I will ask Will. Will you?", known_words(), own=("Will",))
    assert [(each.kind, each.start) for each in found] == [(Kind.OWN, 11)]
