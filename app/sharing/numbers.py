"""Identifiers that have a form of their own: numbers, dates, postcodes, addresses for messages.

Check digit of NHS and CHI numbers: modulus 11 over the first nine digits, weights 10 to 2 (NHS Data Dictionary).
National Insurance numbers: two letters, six digits, one of A to D (HMRC, NIM39110). Postcodes: area letters in use and
the inward letters that are never used (Royal Mail).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Span = tuple[str, int, int]

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_LONG_YEAR = r"(?:18|19|20)\d\d"
_YEAR = rf"(?:{_LONG_YEAR}|['’]?\d\d)"
_ENDED = rf"(?:\.?,?\s+(?:{_LONG_YEAR}\b|['’]\d\d\b))?"
_NTH = rf"{_DAY}(?:st|nd|rd|th)?"
_DAYS = rf"{_NTH}(?:\s*(?:[\-–—,&]|\b(?:to|and|until|or)\b)\s*(?:the\s+)?{_NTH}){{0,6}}"
_WEEKDAY = r"(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
_NAMED = rf"{_WEEKDAY}(?:the\s+)?{_DAYS}(?:\s+of)?\s+{_MONTH}{_ENDED}"
_MONTH_FIRST = rf"{_MONTH}\.?\s+(?:the\s+)?{_DAYS}(?!\d|\s*[\-–]\s*\d){_ENDED}"
_JOINED = rf"{_DAY}(?P<join>[/.\-]?){_MONTH}(?P=join){_YEAR}|{_DAY}[/\-]{_MONTH}"
_IN_FIGURES = rf"{_DAY}\s?(?P<sep>[/.\-])\s?(?:0?[1-9]|1[0-2])\s?(?P=sep)\s?{_YEAR}"
_ISO = rf"{_LONG_YEAR}(?P<iso>[/.\-])(?:0?[1-9]|1[0-2])(?P=iso){_DAY}"
_DATE = re.compile(
    rf"(?<![\w/.])(?:{_ISO}|{_IN_FIGURES}|{_JOINED}|{_NAMED}|{_MONTH_FIRST})(?![\w/]|\.\d)", re.IGNORECASE
)
_NO_DATE = re.compile(r"\d\s+may|(?:may|march)\s+\d{1,2}")
"""A verb after or before a number: months have a capital letter, unless a year or the end of "3rd" stands by them."""

_BEFORE_DAY = r"(?<!\w)(?:on|by|until|till|since|before|after|from|dated)\s+"
_DAY_AND_MONTH = re.compile(rf"{_BEFORE_DAY}(?P<day>(?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2]))(?![\w/]|\.\d)")
_DAY_ALONE = re.compile(
    rf"{_BEFORE_DAY}(?P<day>the\s+{_DAY}(?:st|nd|rd|th))"
    r"(?=\s*(?:$|[.,;:!?)”\"\n])|\s+(?:and|or|at|to|we|I|he|she|they|it|when|because|but|so|in|with)\b)",
    re.IGNORECASE,
)
"""A day whose month the reader of the sheet knows; not a third time or the second floor."""

_BIRTH = re.compile(r"\b(?:born|birth|birthday|d\.?o\.?b\.?)\b[^.!?]{0,30}$", re.IGNORECASE)

_TEN = re.compile(r"(?<![\w+])\d{3}[ .\-\u00a0\u2009]?\d{3}[ .\-\u00a0\u2009]?\d{4}(?!\w)")
_SIX = r"(?:[\s.\-]?\d\d){3}[\s.\-]?"
_NI = re.compile(
    r"(?<!\w)(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]" + _SIX + r"[A-D](?!\w)",
    re.IGNORECASE,
)
_NI_SHAPE = re.compile(rf"(?<!\w)[A-Z]{{2}}{_SIX}[A-D](?!\w)")
"""The form of a National Insurance number with letters that are never issued, as on forms filled in to show how."""

_AREAS = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|"
    "FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|"
    "NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|"
    "UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|ZZ"
)
_POSTCODE = re.compile(
    rf"(?<!\w)(?:(?:{_AREAS})\d[A-Z\d]?\s{{0,2}}\d[ABD-HJLNP-UW-Z]{{2}}|GIR\s?0AA)(?!\w)", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?<![\w/.])(?:(?:\+|00)\d{1,3}[\s\-]?(?:\(0\))?|\(?0)(?:[\s\-()]{0,2}\d){8,11}(?![\w/])"
)
_INSIDE = re.compile(r"\b(?:bleep|pager|ext(?:ension)?\.?)\s*(?:no\.?\s*|number\s*)?\d{3,6}\b", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+\-']{1,64}@[\w\-]+(?:\.[\w\-]+)+")
_ONLINE = re.compile(
    r"(?<![\w@])(?:https?://\S*\w|www\.\S*\w|@\w[\w.]{1,30}\w)|\b[\w\-]{1,63}\.(?:co\.uk|org\.uk|nhs\.uk|com|org|net)\b\S*",
    re.IGNORECASE,
)
_RECORD = re.compile(
    r"\b(?:MRN|CRN|URN|PAS|UPN|NHI)\s*(?:no\.?\s*|number\s*)?:?\s*[A-Z]{0,3}[/\-]?\d{4,}\b"
    r"|(?<![\w£$€.,:/+\-])(?=[A-Z\d/\-]*\d)(?:[A-Z]{1,4}[/\-]?\d{5,}(?:[/\-]\d+)*|\d{6,}(?:[/\-]\d+)*)(?![\w,.:/%]*\d|\w)"
    r"|(?<![\w£$€.,:/+\-])(?:(?=(?:[A-Z/\-]*\d){5})[A-Z]{1,5}(?:[/\-]\d{2,})+|\d{4}/\d{5,})(?![\w/\-]*\d|\w)"
)


def find(text: str) -> Iterator[Span]:
    """Yield kind, start and end of every identifier with a form, the surest forms first; some may overlap."""
    yield from _matches(_EMAIL, "email", text)
    yield from _matches(_ONLINE, "online", text)
    yield from _matches(_TEN, "nhs", text, is_nhs_number)
    yield from _matches(_NI, "ni", text)
    yield from _matches(_POSTCODE, "postcode", text)
    for start, end in _dates(text):
        kind = "birth" if _BIRTH.search(text, max(0, start - 60), start) else "date"
        yield (kind, start, end)
    yield from _matches(_PHONE, "phone", text)
    yield from _matches(_INSIDE, "phone", text)
    yield from _matches(_NI_SHAPE, "record", text)
    yield from _matches(_RECORD, "record", text)


def is_nhs_number(words: str) -> bool:
    """Tell whether ten digits, however they are spaced, carry the right check digit."""
    digits = [int(each) for each in words if each.isdecimal()]
    if len(digits) != 10 or len(set(digits)) == 1:
        return False
    check = 11 - sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return check % 11 == digits[9]


def _dates(text: str) -> Iterator[tuple[int, int]]:
    """Yield where days stand: with a month by name or in figures, and alone where a word says that it is a day."""
    for match in _DATE.finditer(text):
        words = match.group()
        counted = words.startswith("M") and text[: match.start()].endswith((
            "In ",
            "in ",
        ))  # "In May 12 people"
        if not _NO_DATE.fullmatch(words) and not (counted and _is_bare(words)):
            yield match.span()
    for pattern in (_DAY_AND_MONTH, _DAY_ALONE):
        yield from (match.span("day") for match in pattern.finditer(text))


def _is_bare(words: str) -> bool:
    """Tell whether a date is a month and a number and nothing else."""
    return re.fullmatch(r"[A-Za-z.]+\s+\d{1,2}", words) is not None


def _matches(
    pattern: re.Pattern[str], kind: str, text: str, fits: Callable[[str], bool] | None = None
) -> Iterator[Span]:
    return ((kind, *match.span()) for match in pattern.finditer(text) if fits is None or fits(match.group()))
