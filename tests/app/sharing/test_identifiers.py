"""What could tell a reader who somebody is: found by rules that can be explained, and never beyond doubt."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.journal.markdown import from_plain, plain, render
from app.sharing.identifiers import Finding, Kind, check, is_bare_day
from app.sharing.known_words import known_words
from app.sharing.measure import labelled_sentences, measure
from app.sharing.numbers import is_nhs_number
from app.sharing.pseudonyms import replaced
from app.sharing.whole_words import alike, folded, occurrences


def found(text: str, **lists: tuple[str, ...]) -> list[tuple[Kind, str]]:
    return [(each.kind, each.text) for each in check(text, known_words(), **lists)]


def test_enough_is_found_and_little_else() -> None:
    sentences = labelled_sentences()
    measured = measure(sentences, known_words())

    with_identifiers = sum(bool(each.marked) for each in sentences)
    assert len(sentences) >= 300
    assert 0.45 <= with_identifiers / len(sentences) <= 0.55
    assert measured.structured >= 0.98, measured.missed
    assert measured.names >= 0.85, measured.missed
    assert measured.precision >= 0.8, measured.mistaken


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("It was 999 110 6847.", Kind.NHS, "999 110 6847"),
        ("It was ab123456c.", Kind.NI, "ab123456c"),
        ("She was born on 3.4.1961 at home.", Kind.BIRTH, "3.4.1961"),
        ("We met on 3rd of June 2025.", Kind.DATE, "3rd of June 2025"),
        ("near sw1a 1aa", Kind.POSTCODE, "sw1a 1aa"),
        ("or 0044 7700 900123, later", Kind.PHONE, "0044 7700 900123"),
        ("write to a.b+c@ward-4.example.org.", Kind.EMAIL, "a.b+c@ward-4.example.org"),
        ("see https://example.org/x?y=1", Kind.ONLINE, "https://example.org/x?y=1"),
        ("under MRN: 4471902", Kind.RECORD, "MRN: 4471902"),
        ("at 14 Elm Road they know", Kind.PLACE, "14 Elm Road"),
        ("on ward 7b again", Kind.PLACE, "ward 7b"),
        ("with mr okonkwo again", Kind.NAME, "mr okonkwo"),
        ("and Ludwig van Beethoven too", Kind.NAME, "Ludwig van Beethoven"),
        ("I asked Grace again.", Kind.NAME, "Grace"),
        ("They live at 7 The Green now.", Kind.PLACE, "7 The Green"),
        ("on Acorn unit again", Kind.PLACE, "Acorn unit"),
        ("Will was late.", Kind.NAME, "Will"),
        ("Grace never said why.", Kind.NAME, "Grace"),
        ("Mark is late.", Kind.NAME, "Mark"),
        ("Then JOSH left.", Kind.NAME, "JOSH"),
        ("then josh left", Kind.NAME, "josh"),
        ("It was SARAH KHAN again.", Kind.NAME, "SARAH KHAN"),
        ("with mr smith again", Kind.NAME, "mr smith"),
        ("I rang Mr Ford.", Kind.NAME, "Mr Ford"),
        ("under SC/2024/00817 again", Kind.RECORD, "SC/2024/00817"),
        ("under 2025/04471 again", Kind.RECORD, "2025/04471"),
        ("It was AB-12-34-56-C.", Kind.NI, "AB-12-34-56-C"),
        ("It was QQ123456C.", Kind.RECORD, "QQ123456C"),
        ("It was 999.110.6847.", Kind.NHS, "999.110.6847"),
        ("born 14 / 03 / 1962 here", Kind.BIRTH, "14 / 03 / 1962"),
        ("seen 1962/03/14 here", Kind.DATE, "1962/03/14"),
        ("seen 12-Mar-2026 here", Kind.DATE, "12-Mar-2026"),
        ("from 3–5 March 2026 on", Kind.DATE, "3–5 March 2026"),
        ("on the 14th of March.", Kind.DATE, "the 14th of March"),
        ("by the 3rd.", Kind.DATE, "the 3rd"),
        ("on 14/03 again", Kind.DATE, "14/03"),
        ("on the night of 12/13 March again", Kind.DATE, "12/13 March"),
        ("the night of 12th/13th March 2026.", Kind.DATE, "12th/13th March 2026"),
        ("the night of the 12th/13th.", Kind.DATE, "the 12th/13th"),
        ("We met on Thursday 12th.", Kind.DATE, "Thursday 12th"),
        ("on Tuesday the 3rd, he fell", Kind.DATE, "Tuesday the 3rd"),
        ("Her date of birth is 3 March 85.", Kind.BIRTH, "3 March 85"),
        ("DoB 1st Jan 50", Kind.BIRTH, "1st Jan 50"),
        ("d.o.b. 1-1-50 again", Kind.BIRTH, "1-1-50"),
        ("d.o.b.03/04/85 again", Kind.BIRTH, "03/04/85"),
        ("On 12 March 26 we met.", Kind.DATE, "12 March 26"),
        ("on 12 March 10 people came", Kind.DATE, "12 March"),
        ("at 12 March 14:30", Kind.DATE, "12 March"),
        ("from 12-13/3/26 on", Kind.DATE, "12-13/3/26"),
        ("on Mon 3/3/26 again", Kind.DATE, "Mon 3/3/26"),
        ("ring ext: 4567 first", Kind.PHONE, "ext: 4567"),
        ("ring bleep no: 1234 first", Kind.PHONE, "bleep no: 1234"),
        ("ring 07700.900.123 first", Kind.PHONE, "07700.900.123"),
        ("ring +44.7700.900123 first", Kind.PHONE, "+44.7700.900123"),
        ("ring 01632–960–001 first", Kind.PHONE, "01632–960–001"),
        ("It was 999  110  6847.", Kind.NHS, "999  110  6847"),
        ("It was 999–110–6847.", Kind.NHS, "999–110–6847"),
        ("PIN 12A3456E again", Kind.RECORD, "12A3456E"),
        ("a blue van, AB12 CDE, left", Kind.RECORD, "AB12 CDE"),
        ("at 14 Acorn Rd they know", Kind.PLACE, "14 Acorn Rd"),
        ("at 3 Elm St again", Kind.PLACE, "3 Elm St"),
        ("at Acorn Ave again", Kind.PLACE, "Acorn Ave"),
    ],
)
def test_each_kind_is_found_as_it_stands(text: str, kind: Kind, words: str) -> None:
    assert (kind, words) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vitamin B12 3mg at 2pm, then 24/7 care on 1/2 a dose.",
        "The ratio was 1 in 10000 and the bill £123456.",
        "I said on Monday that the Code is clear; English is not my first language.",
        "Will anyone ask? May I? Mark it down.",
        "P1 and P2 met the GP at A&E.",
        "Easter came, the Fiesta would not start, and Schon was no help.",
        "Only 3 may visit; in May 12 people came.",
        "It was her 3rd fall on the 2nd floor, on 24/7 cover.",
        "WILL SOMEONE LISTEN? I SAID IT TWICE.",
        "May was hard. Summer was long. Her ms was worse.",
        "In the 12th week, for the 3rd time, it scored 12/13 and then 9/13 on the 2nd visit.",
        "On ward rounds the BP was 120/80, then 118/76; the clock said 12/24.",
        "He sat 2nd in a row of 12.",
        "On Monday 3rd floor staff and on Friday 2nd year students came.",
        "The 85 of us had 0.7700.900 to share; it was 1.2.3 again.",
        "He had B12 MCG and a ratio of 1/13 written on 14 A4 sheets.",
        "Only 1/2 may visit on Monday 12 at a time.",
        "The Stroke unit and the day centre were shut in 2024/2025.",
    ],
)
def test_what_identifies_nobody_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_name_keeps_its_title_and_leaves_its_possessive() -> None:
    assert found("It was Mrs Okafor’s idea.") == [(Kind.NAME, "Mrs Okafor")]
    assert found("We met Mr and Mrs Ellwood.") == [(Kind.NAME, "Mr and Mrs Ellwood")]


def test_ones_own_list_comes_first_and_what_is_ignored_is_never_found() -> None:
    assert found("the blue house on the hill", own=("Blue House",)) == [(Kind.OWN, "blue house")]
    assert found("I asked Grace and Bogdan.", ignored=("GRACE",)) == [(Kind.NAME, "Bogdan")]
    assert found("the bluebell", own=("blue",)) == []


@pytest.mark.parametrize(
    "text",
    [
        "I met Mrs P1 and Dr P2 on Place A.",
        "At Place B nobody from P3’s Place AB knew Mrs Place A.",
        "She had NEWS2, B12 and Covid19 written on A1c.",
    ],
)
def test_nothing_is_found_in_what_stands_in_for_somebody(text: str) -> None:
    assert found(text) == []


def test_findings_keep_to_their_line() -> None:
    assert found("Rang Sarah\nHome visit") == [(Kind.NAME, "Sarah")]
    assert found("Talked with Ali\nUnit meeting, bed\n4") == [(Kind.NAME, "Ali")]


def test_names_are_found_whatever_the_form_of_their_letters() -> None:
    assert found("I told _Sarah_ and Zoe\u0308.") == [(Kind.NAME, "Sarah"), (Kind.NAME, "Zoe\u0308")]
    assert found("I met Khan‑Jones.") == [(Kind.NAME, "Khan‑Jones")]


PIECES = st.sampled_from([
    "Will", "will", "Mrs", "Khan", "Khan-Jones", "Khan‑Jones", "Sarah", "_Sarah_", "Sarah2", "O’Blue", "blue",
    "Zoe\u0308", "Zoë", "Weiß", "İbrahim", "P1", "Place A", "May", "Mark", "the", "you", "said", "and", "’s", "14",
    "St", "Acorn", "Rd", "Ward", "7", "House", "on", "born", "12/3/85", "12/13", "March", "3rd", "2026", "85",
    "Thursday", "ext: 4567", "07700.900.123", "999 110 6847", "DOB-", "x@example.org", "@nel", "-", "–", ".", "“", "(",
    ",", "\n", "\n- ", "*", "ß",
])  # fmt: skip


@settings(max_examples=200)
@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " ", " "])), max_size=14))
def test_what_is_taken_out_is_not_found_again(pieces: list[tuple[str, str]]) -> None:
    known = known_words()
    page = render(from_plain("".join(map("".join, pieces))))
    for each in check(plain(page), known, own=("blue", "Will")):
        for by in ("[…]", "P7"):
            left = check(plain(replaced(page, each.text, by)), known, own=("blue", "Will"))
            assert folded(each.text) not in {folded(one.text) for one in left}, (page, each)


def test_words_are_compared_whatever_the_apostrophe_and_the_spaces() -> None:
    text = "Mr  O’Brien and mr o'brien"
    assert [text[start:end] for start, end in occurrences(alike(text), "Mr O'Brien")] == [
        "Mr  O’Brien",
        "mr o'brien",
    ]
    assert folded(" Mr\nO’Brien ") == "mr o'brien"


@given(st.integers(0, 999_999_999))
def test_nine_digits_have_at_most_one_check_digit(number: int) -> None:
    fitting = [digit for digit in range(10) if is_nhs_number(f"{number:09d}{digit}")]
    assert len(fitting) <= 1


@given(st.integers(0, 999_999_999), st.integers(0, 8))
def test_two_digits_that_changed_places_are_noticed(number: int, place: int) -> None:
    digits = f"{number:09d}"
    whole = next((digits + str(digit) for digit in range(10) if is_nhs_number(digits + str(digit))), "")
    swapped = whole[:place] + whole[place : place + 2][::-1] + whole[place + 2 :]
    assert swapped == whole or not is_nhs_number(swapped)


words = st.sampled_from([
    "Mrs",
    "Okafor",
    "the",
    "ward",
    "Ward",
    "7",
    "999 110 6847",
    "May",
    "O'Brien",
    "3/4/61",
    "“",
    ".",
    "’s",
    "St",
])


@given(st.one_of(st.text(max_size=200), st.lists(words, max_size=30).map(" ".join)))
def test_any_text_can_be_checked(text: str) -> None:
    findings = check(text, known_words(), own=("ward", "\\("), ignored=("may",))

    assert all(text[each.start : each.end] == each.text for each in findings)
    assert all(one.end <= other.start for one, other in pairwise(findings))
    assert all(isinstance(each, Finding) for each in findings)


def test_a_day_without_its_year_is_told_from_a_date() -> None:
    texts = (
        "It was 12 January.",
        "It was 12 January 2025.",
        "It was 12/1/25.",
        "She was born on 12 January.",
    )
    assert [is_bare_day(check(text, known_words())[0]) for text in texts] == [True, False, False, False]
