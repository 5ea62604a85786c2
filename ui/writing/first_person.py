"""Counts the words in which a writer stays inside the story. Asked for, shown, and never kept.

A soft number for the writer alone: nothing is concluded from it and nothing is stored.
"""

from __future__ import annotations

import re

_FIRST_PERSON = re.compile(
    r"\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves)(?:['’](?:m|ve|d|ll|re))?\b", re.IGNORECASE
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def first_person_count(text: str) -> int:
    """Return how often `text` says I, me, we and the like, words in quotation marks left out."""
    return len(_FIRST_PERSON.findall(_QUOTED.sub(" ", text)))
