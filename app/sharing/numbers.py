"""Identifiers that have a form of their own: numbers, dates, postcodes, addresses for messages.

Check digit of NHS and CHI numbers: modulus 11 over the first nine digits, weights 10 to 2 (NHS Data Dictionary).
National Insurance numbers: two letters, six digits, one of A to D (HMRC, NIM39110). Postcodes: area letters in use and
the inward letters that are never used (Royal Mail). Days are in `written_days`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.sharing import written_days
from app.sharing.whole_words import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Span = tuple[str, int, int]

_BIRTH = re.compile(r"\b(?:born\b|birth\b|birthday\b|d\.?o\.?b(?:\.|\b))[^.!?]{0,30}$", re.IGNORECASE)

_BETWEEN = rf"{_S}{{0,2}}[.\-–—]?{_S}{{0,2}}"
_TEN = re.compile(rf"(?<![\w+])\d{{3}}{_BETWEEN}\d{{3}}{_BETWEEN}\d{{4}}(?!\w)")
_SIX = rf"(?:(?:{_S}|[.\-–])?\d\d){{3}}(?:{_S}|[.\-–])?"
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
    rf"(?<!\w)(?:(?:{_AREAS})\d[A-Z\d]?{_S}{{0,2}}\d[ABD-HJLNP-UW-Z]{{2}}|GIR{_S}?0AA)(?!\w)", re.IGNORECASE
)
_PHONE = re.compile(
    rf"(?<![\w/.])(?:(?:(?:\+|00)\d{{1,3}}(?:{_S}|-)?(?:\(0\))?|\(?0)(?:(?:{_S}|[-–()]){{0,2}}\d){{8,11}}"
    r"|(?:(?:\+|00)44\.|0)\d{2,4}(?:\.\d{3,6}){1,2})(?![\w/]|\.\d)"
)
_INSIDE = re.compile(
    rf"\b(?:bleep|pager|ext(?:ension|n)?\.?){_S}*(?:no\.?|number)?{_S}*:?{_S}*\d{{3,6}}\b", re.IGNORECASE
)
_EMAIL = re.compile(r"[\w.+\-']{1,64}@[\w\-]+(?:\.[\w\-]+)+")
_ONLINE = re.compile(
    r"(?<![\w@])(?:https?://\S*\w|www\.\S*\w|@\w[\w.]{1,30}\w)|\b[\w\-]{1,63}\.(?:co\.uk|org\.uk|nhs\.uk|com|org|net)\b\S*",
    re.IGNORECASE,
)
_RECORD = re.compile(
    rf"\b(?:MRN|CRN|URN|PAS|UPN|NHI){_S}*(?:no\.?|number)?{_S}*:?{_S}*[A-Z]{{0,3}}[/\-]?\d{{4,}}\b"
    r"|(?<![\w£$€.,:/+\-])(?=[A-Z\d/\-]*\d)(?:[A-Z]{1,4}[/\-]?\d{5,}(?:[/\-]\d+)*|\d{6,}(?:[/\-]\d+)*)(?![\w,.:/%]*\d|\w)"
    r"|(?<![\w£$€.,:/+\-])(?:(?=(?:[A-Z/\-]*\d){5})[A-Z]{1,5}(?:[/\-]\d{2,})+|\d{4}/\d{5,})(?![\w/\-]*\d|\w)"
)
_PIN = re.compile(r"(?<!\w)\d\d[A-L]\d{4}[A-Z](?!\w)", re.IGNORECASE)
"""The number of a nurse or midwife: year, month as a letter, four digits, and where somebody joined."""

_PLATE = re.compile(rf"(?<!\w)[A-HJ-PR-Y]{{2}}\d\d{_S}?[A-HJ-PR-Z]{{3}}(?!\w)")
"""A number plate as they have been since 2001."""


def find(text: str) -> Iterator[Span]:
    """Yield kind, start and end of every identifier with a form, the surest forms first; some may overlap."""
    yield from _matches(_EMAIL, "email", text)
    yield from _matches(_ONLINE, "online", text)
    yield from _matches(_TEN, "nhs", text, is_nhs_number)
    yield from _matches(_NI, "ni", text)
    yield from _matches(_POSTCODE, "postcode", text)
    for start, end in written_days.find(text):
        kind = "birth" if _BIRTH.search(text, max(0, start - 60), start) else "date"
        yield (kind, start, end)
    yield from _matches(_PHONE, "phone", text)
    yield from _matches(_INSIDE, "phone", text)
    yield from _matches(_NI_SHAPE, "record", text)
    for pattern in (_RECORD, _PIN, _PLATE):
        yield from _matches(pattern, "record", text)


def is_nhs_number(words: str) -> bool:
    """Tell whether ten digits, however they are spaced, carry the right check digit."""
    digits = [int(each) for each in words if each.isdecimal()]
    if len(digits) != 10 or len(set(digits)) == 1:
        return False
    check = 11 - sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return check % 11 == digits[9]


def _matches(
    pattern: re.Pattern[str], kind: str, text: str, fits: Callable[[str], bool] | None = None
) -> Iterator[Span]:
    return ((kind, *match.span()) for match in pattern.finditer(text) if fits is None or fits(match.group()))
