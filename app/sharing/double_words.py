"""Names that are words as well: Will said no, but we will see. Says where one of them stands for somebody.

To leave a name on paper is worse than to take a word out, so where nothing says that it is a word it is a name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.sharing.name_words import BEING, CALENDAR, NO_VERB, SPEAKING
from app.sharing.names import begins_sentence
from app.sharing.whole_words import SPACE

if TYPE_CHECKING:
    from app.sharing.known_words import KnownWords

_NEXT = re.compile(rf"{SPACE}+([^\W\d_]+)")
_NUMBER = re.compile(rf"{SPACE}+\d")
_IN_CALENDAR = re.compile(
    r"(?:\b(?:in|since|until|till|last|next|early|late|mid|during|this|every|each)|\d(?:st|nd|rd|th)?(?:\s+of)?)[\s-]+$",
    re.IGNORECASE,
)


def is_double(words: str, known: KnownWords) -> bool:
    """Tell whether `words` are one word with a capital letter, a name that means something else in small letters.

    What nobody takes for a name, such as Manager, stands for the same person in small letters.
    """
    small = words.casefold()
    if not words[:1].isupper() or not small.isalpha():
        return False
    if small in known.word_names or small in known.small:
        return True
    return known.is_ordinary(small) and small not in known.common and not known.means_nobody(small)


def names_somebody(text: str, start: int, end: int) -> bool:
    """Tell whether the word from `start` to `end`, a name and something else, stands for somebody there."""
    if not text[start].isupper():
        return False
    found = _NEXT.match(text, end)
    following = found[1].casefold() if found is not None else ""
    if (
        text[start:end].casefold() in CALENDAR
        and following not in SPEAKING | BEING
        and _is_time(text, start, end)
    ):
        return False
    return following not in NO_VERB or not begins_sentence(text, start)


def _is_time(text: str, start: int, end: int) -> bool:
    """Tell whether a number or a word such as "last" beside a word makes a month or a day of it."""
    before = _IN_CALENDAR.search(text, max(0, start - 16), start)
    return before is not None or _NUMBER.match(text, end) is not None
