"""Other names for people, and days as months."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.markdown import clean, plain
from app.sharing.days import day_in_words, has_year, month_of, year_in
from app.sharing.identifiers import Kind, check
from app.sharing.known_words import known_words
from app.sharing.pseudonyms import (
    Names,
    Pseudonym,
    is_code,
    months_only,
    released,
    replaced,
    replaced_in_line,
    taken_out,
)
from app.sharing.whole_words import alike, folded, occurrences
from models.domain.document import Document, DocumentId, DocumentKind, Part

AUTUMN = date(2026, 10, 24), date(2026, 11, 21)
SARAH = (Pseudonym("Sarah Khan", "P1"),)


def test_codes_are_given_in_turn_and_shared_on_request() -> None:
    names = Names()
    for words in ("the young person", "Grace", "her mother"):
        names = names.with_pseudonym(words, names.next_code())
    assert [each.code for each in names.pseudonyms] == ["P1", "P2", "P3"]
    assert names.code_for("GRACE") == "P2"

    names = names.without_pseudonym("grace").with_pseudonym("Leah", "P1")
    assert (
        taken_out("Leah is the Young Person. Her mother is not.", names.pseudonyms) == "P1 is P1. P3 is not."
    )


def test_a_code_that_was_ever_given_is_given_to_nobody_else() -> None:
    names = Names().with_pseudonym("Grace", "P1").without_pseudonym("Grace")
    assert names.next_code() == "P2"
    names = names.with_pseudonym("Leah", "P2").with_pseudonym("Leah", "Robin").forgetting("Leah")
    assert names.pseudonyms == ()
    assert names.next_code() == "P3"
    kept_before_codes_were_counted = Names((Pseudonym("Grace", "P1"),))
    assert kept_before_codes_were_counted.without_pseudonym("Grace").next_code() == "P2"


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.booleans()), max_size=30))
def test_no_new_name_has_the_code_of_another_one_however_often_names_go(
    steps: list[tuple[str, bool]],
) -> None:
    names, given_out = Names(), set[str]()
    for words, comes in steps:
        if not comes:
            names = names.forgetting(words)
        elif words not in {each.words for each in names.pseudonyms}:
            code = names.code_for(words)
            assert code not in given_out
            given_out.add(code)
            names = names.with_pseudonym(words, code)


def test_places_have_letters_of_their_own() -> None:
    names = Names().with_pseudonym("Grace", "P1")
    names = names.with_pseudonym("Acorn Ward", names.code_for("Acorn Ward", place=True))
    assert names.code_for("12 Larch Close", place=True) == "Place B"
    assert names.code_for("Leah") == "P2"
    assert taken_out("Grace is on Acorn Ward.", names.pseudonyms) == "P1 is on Place A."
    for number in range(26):
        names = names.with_pseudonym(f"Ward {number}", names.next_place())
    assert names.pseudonyms[-1].code == "Place AA"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Sarah", "P1"),
        ("Okonkwo-Bright", "P1"),
        ("Ms Okonkwo-Bright", "P1"),
        ("Bright", "P3"),
        ("Leah", "P3"),
        ("person", "P3"),
    ],
)
def test_the_first_or_last_name_of_somebody_known_is_offered_their_code(words: str, code: str) -> None:
    names = Names().with_pseudonym("Mrs Sarah Okonkwo-Bright", "P1").with_pseudonym("the young person", "P2")
    assert names.code_for(words) == code


def test_a_name_that_two_people_share_is_nobodys() -> None:
    names = Names().with_pseudonym("Sarah Khan", "P1").with_pseudonym("Sarah Bright", "P2")
    assert names.code_for("Sarah") == "P3"


def test_codes_are_known_as_such() -> None:
    assert all(is_code(each) for each in ("P1", "P12", "Place A", "Place AB"))
    assert not any(is_code(each) for each in ("Pat", "Place", "Place Verte"))


def test_longer_words_go_before_shorter_ones() -> None:
    table = (Pseudonym("Grace", "P1"), Pseudonym("Grace Okafor", "P2"))
    assert (
        taken_out("Grace Okafor met Grace’s aunt, not Gracella.", table) == "P2 met P1’s aunt, not Gracella."
    )


def test_a_code_that_holds_its_own_words_comes_once() -> None:
    table = (Pseudonym("manager", "manager A"), Pseudonym("team manager", "manager B"))
    once = "My manager A told manager B and manager A a lie."
    assert taken_out("My manager told team manager and manager a lie.", table) == once
    assert taken_out(once, table) == once
    assert (
        taken_out("My **manager** A told **manager B** so.", table)
        == "My **manager** A told **manager B** so."
    )


@given(
    st.lists(st.sampled_from(["a", "b", "c", "x y", "."]), max_size=12),
    st.sampled_from(["{} Q", "my {}", "q {} r"]),
)
def test_what_was_taken_out_once_stays_as_it_is(words: list[str], code: str) -> None:
    table = tuple(Pseudonym(each, code.format(each)) for each in ("a", "b", "x y"))
    once = taken_out(" ".join(words), table)
    assert taken_out(once, table) == once


@pytest.mark.parametrize(
    ("page", "leaves"),
    [
        ("I met Sarah **Khan** today.", "I met P1 today."),
        ("I met **Sarah Khan** today.", "I met **P1** today."),
        ("I met *Sarah* **Khan’s** son.", "I met *P1***’s** son."),
        ("# Sarah *Khan*\n\n- **Sarah\nKhan** again", "# P1\n\n- **P1** again"),
        ("> by *Sarah*\n> **Khan** again", "> by *P1* again"),
        ("\\*Sarah \\*Khan and \\*Sarah Khan", "\\*Sarah \\*Khan and \\*P1"),
        ("Sarah\n\nKhan, 2 \\* 2", "Sarah\n\nKhan, 2 \\* 2"),
    ],
)
def test_a_name_is_taken_out_whatever_its_marks(page: str, leaves: str) -> None:
    assert taken_out(page, SARAH) == leaves


@pytest.mark.parametrize("name", ["Sarah Khan-Jones", "Anne-Sarah Khan", "Sarah Khan’im", "O'Sarah Khan"])
def test_a_longer_name_is_another_name(name: str) -> None:
    assert taken_out(f"I met {name} and Sarah Khan.", SARAH) == f"I met {name} and P1."
    assert not [*occurrences(alike(name), "Sarah Khan")]


def test_what_the_person_looks_for_is_found_in_longer_words_too() -> None:
    found = check("by the blue-bell, O'Blue", known_words(), own=("blue",))
    assert [(each.kind, each.text) for each in found] == [(Kind.OWN, "blue-bell"), (Kind.OWN, "O'Blue")]


STORED = st.text(max_size=60).filter(lambda text: clean(text) == text)


@given(STORED, STORED.map(lambda text: text[:12]), st.sampled_from(["P1", "Place B"]))
def test_what_was_taken_out_stands_nowhere_any_more(text: str, words: str, code: str) -> None:
    line = f"{text} {words} {text}"
    around = code.casefold() in folded(words) or folded(words) in code.casefold()
    assert around or not [*occurrences(alike(replaced_in_line(line, words, code)), words)]
    page = replaced(line, words, code)
    assert around or not [
        hit for block in page.split("\n\n") for hit in occurrences(alike(plain(block)), words)
    ]


@given(st.text(alphabet="ab *_\\\n-#>1.|", max_size=60))
def test_a_page_without_the_words_stays_letter_for_letter(page: str) -> None:
    assert replaced(page, "Sarah Khan", "P1") == page


@given(st.text(alphabet="ab *\\\n", max_size=40))
def test_the_words_around_a_name_stay(around: str) -> None:
    page = f"{around}\n\nx Sarah **Khan** y\n\n{around}"
    assert plain(replaced(page, "Sarah Khan", "P1")) == plain(page).replace("Sarah Khan", "P1")


# Days


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("14 March 1952", "March 1952"),
        ("3rd of june", "June"),
        ("02/07/1948", "July 1948"),
        ("7/11/61", "November 1961"),
        ("2025-09-17", "September 2025"),
        ("April 4, 2025", "April 2025"),
        ("3/13/25", "3/13/25"),
        ("3–5 March 2026", "March 2026"),
        ("the 14th of March", "March"),
        ("12-Mar-2026", "March 2026"),
        ("12Mar26", "March 2026"),
        ("12 Mar ’26", "March 2026"),
        ("14 / 03 / 1962", "March 1962"),
        ("1962/03/14", "March 1962"),
        ("14/03", "March"),
        ("12/13 March", "March"),
        ("12th/13th March 2026", "March 2026"),
        ("12 March 26", "March 2026"),
        ("Mar 3 26", "March 2026"),
        ("1st Jan 50", "January 1950"),
        ("March 3 and 12", "March"),
        ("March 12", "March"),
        ("12-13/3/26", "March 2026"),
        ("12/13.3.26", "March 2026"),
        ("28/2-2/3/26", "March 2026"),
        ("the 3rd", "the 3rd"),
        ("Thursday 12th", "Thursday 12th"),
    ],
)
def test_a_day_becomes_its_month(written: str, month: str) -> None:
    assert month_of(written) == month
    assert has_year(written) == any(each.isdigit() for each in month[-2:])


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("12 November", "November 2026"),  # in the period
        ("14 March", "March 2026"),  # long before it
        ("2 December", "December 2026"),  # soon after it
        ("3 January", "January 2027"),
        ("29 Feb", "February 2026"),
        ("14/03", "March 2026"),
        ("14 March 1999", "March 1999"),
    ],
)
def test_a_day_without_a_year_has_the_one_the_sheet_tells_of(written: str, month: str) -> None:
    assert month_of(written, AUTUMN) == month


@given(st.dates(date(2020, 1, 1), date(2030, 12, 28)), st.dates(date(2020, 1, 1), date(2030, 12, 28)))
def test_a_day_is_written_with_its_year_where_another_one_would_be_read(day: date, until: date) -> None:
    period = (date(until.year - 2, until.month, 1), until)
    written = day_in_words(day, period)
    assert month_of(written, period).endswith(f" {day.year}")
    assert has_year(written) == (year_in(period, day.day, day.month) != day.year)


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("We met on 3 May 2025 at 14.30; 12 people came.", "We met in May 2025 at 14.30; 12 people came."),
        ("**A free page, 12 November**", "**A free page, November 2026**"),
        ("- Ask (by 2 October)", "- Ask (by October 2026)"),
        ("It was from 3–5 March 2026.", "It was in March 2026."),
        ("Between the 3rd and 5th of March we ran.", "In March 2026 we ran."),
        ("28 February – 2 March 2026", "February 2026 – March 2026"),
        ("28 Dec - 3 Jan 2026", "December 2025 – January 2026"),
        ("03/03/2026–05/03/2026", "March 2026"),
        ("On Tuesday, the 14th of March, he fell.", "In March 2026, he fell."),
        ("on **12-Mar-2026** and 3 *March* 2026", "in **March 2026** and March 2026"),
        ("It was the 12 January. We left.", "It was January 2027. We left."),
        ("Her birthday, 30 August, is near.", "Her birthday, August, is near."),
        ("On the night of 12/13 March he fell.", "On a night in March 2026 he fell."),
        (
            "We met on 12 March 26, and on 12 March 26 people came.",
            "We met in March 2026, and in March 2026 26 people came.",
        ),
        ("on Thursday 12th March; from 12-13/3/26", "in March 2026; in March 2026"),
        ("Born on 3 March 85 in a taxi.", "Born in March 1985 in a taxi."),
        ("Monday 12th to Friday 16th March", "March 2026"),
        ("The night of 12th/13th March 2026 was long.", "A night in March 2026 was long."),
        ("- Rang on 3 March\n- 4 March again", "- Rang in March 2026\n- March 2026 again"),
        ("- 3\n- March 2026", "- 3\n- March 2026"),
        ("We met on Thursday 12th.", "We met on Thursday 12th."),
        ("Only 3 may visit on the 3rd.", "Only 3 may visit on the 3rd."),
    ],
)
def test_every_day_becomes_month_and_year(text: str, leaves: str) -> None:
    assert months_only(text, known_words(), AUTUMN) == leaves


DAYS = st.dates(date(1940, 1, 1), date(2039, 12, 31))
"""Of years that two digits tell apart."""

FORMS = (
    "{d.day} {m} {d.year}",
    "the {d.day}th of {m} {d.year}",
    "{m} {d.day}, {d.year}",
    "{d.day}-{s}-{d.year}",
    "{d.day} {s}. {d.year}",
    "{d:%d/%m/%Y}",
    "{d:%Y-%m-%d}",
    "{d:%Y/%m/%d}",
    "{d:%d} . {d:%m} . {d:%Y}",
    "1–{d.day} {m} {d.year}",
    "{d.day} {m} {d:%y}",
    "the {d.day}th of {m} {d:%y}",
    "{d.day}/{d.month}/{d:%y}",
    "1st/{d.day}th {m} {d.year}",
    "1-{d.day}/{d.month}/{d.year}",
    "Thursday the {d.day}th of {m} {d.year}",
)


@given(DAYS, st.sampled_from(FORMS))
def test_a_day_in_any_form_leaves_as_its_month(day: date, form: str) -> None:
    written = form.format(d=day, m=f"{day:%B}", s=f"{day:%b}")
    assert months_only(f"We met, {written}, twice.", known_words()) == f"We met, {day:%B %Y}, twice."


def test_days_in_titles_and_headings_leave_as_months_too() -> None:
    made = datetime(2026, 11, 21, 19, tzinfo=UTC)
    parts = (Part("a", "Since 3 May", "On 4 May."),)
    document = Document(
        DocumentId("0"), DocumentKind.ACCOUNT, "nmc", "My 12 *November*", made, made, parts=parts
    )
    assert released(document, Names(), known_words()) == document
    leaving = Document(
        DocumentId("0"),
        DocumentKind.ACCOUNT,
        "nmc",
        "My 12 November",
        made,
        made,
        None,
        None,
        parts,
        (),
        True,
    )
    left = released(leaving, Names(), known_words())
    assert (left.title, left.parts[0].heading, left.parts[0].text) == (
        "My November 2026",
        "Since May 2026",
        "In May 2026.",
    )


def test_words_are_looked_for_or_passed_over_and_never_both() -> None:
    passed_over = Names(own=("Grace", "the bakery")).ignoring("grace")
    assert (passed_over.own, passed_over.ignored) == (("the bakery",), ("grace",))
    assert passed_over.ignoring("Grace") == passed_over
    looked_for = passed_over.looking_for("Grace")
    assert (looked_for.own, looked_for.ignored) == (("the bakery", "Grace"), ())
