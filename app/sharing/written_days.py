"""Days as people write them: with the month by name or in figures, one or several, with the day of the week or alone.

Nothing here goes on in the next line: what follows there may be the next item of a list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.sharing.whole_words import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
_LONG_YEAR = r"(?:18|19|20)\d\d"
_YEAR = rf"(?:{_LONG_YEAR}|['’]?\d\d)"
_GOES_ON = (
    r"we|I|you|he|she|they|it|who|at|in|on|and|or|to|from|for|by|until|till|when|because|but|so|with|was|is|were|had|has"
    r"|the|a|an|my|our|his|her|that|this|nobody|there|after|before"
)
_SHORT_YEAR = rf"\d\d(?![\w/:%£]|[.,]{_S}*\d)(?={_S}*(?:$|[.,;:!?)\]”\"’'\n–—-]|(?:{_GOES_ON})\b))"
"""Two digits are a year where the sentence ends or goes on after them, and people where people follow."""

_ENDED = rf"(?:\.?,?{_S}+(?:{_LONG_YEAR}\b|['’]\d\d\b)|\.?{_S}+{_SHORT_YEAR})?"
_ENDING = r"(?:st|nd|rd|th)"
_NTH = rf"{_DAY}{_ENDING}?"
_OF_WEEK = r"(?:mon|tue(?:s)?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_WEEKDAY = rf"(?:{_OF_WEEK},?{_S}+)?"
_AND = rf"{_S}*(?:[-–—,&]|\b(?:to|and|until|or)\b){_S}*(?:the{_S}+)?"
_DAYS = rf"{_NTH}(?:{_AND}{_NTH}){{0,6}}"
_NIGHTS = rf"{_NTH}(?:(?:{_AND}{_WEEKDAY}(?:the{_S}+)?|{_S}?/{_S}?){_NTH}){{0,6}}"
_NAMED = rf"{_WEEKDAY}(?:the{_S}+)?{_NIGHTS}(?:{_S}+of)?{_S}+{_MONTH}{_ENDED}"
_MONTH_FIRST = rf"{_MONTH}\.?{_S}+(?:the{_S}+)?{_DAYS}(?!\d|{_S}*[\-–]{_S}*\d){_ENDED}"
_JOINED = rf"{_DAY}(?P<join>[/.\-]?){_MONTH}(?P=join){_YEAR}|{_DAY}[/\-]{_MONTH}"
_SINCE = rf"(?:{_DAY}(?:[/.]{_MONTH_NUMBER})?(?:/|{_S}*(?:[-–—&]|\b(?:to|and)\b){_S}*)){{1,4}}"
"""Other days before one in figures, with its month and its year: 12-13/3/26."""

_IN_FIGURES = rf"{_DAY}{_S}?(?P<sep>[/.\-]){_S}?{_MONTH_NUMBER}{_S}?(?P=sep){_S}?{_YEAR}"
_ISO = rf"{_LONG_YEAR}(?P<iso>[/.\-]){_MONTH_NUMBER}(?P=iso){_DAY}"
_DATE = re.compile(
    rf"(?:(?<![\w/.])|(?<=o\.b\.))(?:{_ISO}|{_WEEKDAY}{_IN_FIGURES}|{_SINCE}{_IN_FIGURES.replace('sep', 'last')}"
    rf"|{_JOINED}|{_NAMED}|{_MONTH_FIRST})(?![\w/]|\.\d)",
    re.IGNORECASE,
)
_NO_DATE = re.compile(rf"\d(?:/\d)?{_S}+may|(?:may|march){_S}+\d{{1,2}}")
"""A verb after or before a number: months have a capital letter, unless a year or the end of "3rd" stands by them."""

_BEFORE_DAY = (
    r"(?<!\w)(?:on|by|until|till|since|before|after|from|dated"
    rf"|(?:nights?|morning|afternoon|evening|shift){_S}+of){_S}+"
)
_DAY_AND_MONTH = re.compile(rf"{_BEFORE_DAY}(?P<day>(?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2]))(?![\w/]|\.\d)")
_TWO_NIGHTS = rf"{_DAY}{_ENDING}(?:{_S}?[/–-]{_S}?{_DAY}{_ENDING})?"
_DAY_ALONE = re.compile(
    rf"{_BEFORE_DAY}(?P<day>the{_S}+{_TWO_NIGHTS})"
    rf"(?={_S}*(?:$|[.,;:!?)”\"\n])|{_S}+(?:and|or|at|to|we|I|he|she|they|it|when|because|but|so|in|with)\b)",
    re.IGNORECASE,
)
"""A day whose month the reader of the sheet knows; not a third time or the second floor."""

_DAY_OF_WEEK = re.compile(
    rf"(?<!\w)(?P<day>(?=(?-i:[A-Z])|\w+day){_OF_WEEK},?{_S}+(?:the{_S}+)?{_TWO_NIGHTS})"
    rf"(?={_S}*(?:$|[.,;:!?)”\"\n–—-])|{_S}+(?:{_GOES_ON})\b)",
    re.IGNORECASE,
)
"""The same with the day of the week; not the third floor on a Monday, nor who sat third."""


def find(text: str) -> Iterator[tuple[int, int]]:
    """Yield where days stand: with a month by name or in figures, and alone where a word says that it is a day."""
    for match in _DATE.finditer(text):
        words = match.group()
        # "In May 12 people"
        counted = words.startswith("M") and text[: match.start()].endswith(("In ", "in "))
        if not _NO_DATE.fullmatch(words) and not (counted and _is_bare(words)):
            yield match.span()
    for pattern in (_DAY_AND_MONTH, _DAY_ALONE, _DAY_OF_WEEK):
        yield from (match.span("day") for match in pattern.finditer(text))


def _is_bare(words: str) -> bool:
    """Tell whether a date is a month and a number and nothing else."""
    return re.fullmatch(r"[A-Za-z.]+\s+\d{1,2}", words) is not None
