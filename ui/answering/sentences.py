"""Where a sentence begins and ends, for whoever marks one without selecting it."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n")


def sentence_at(text: str, at: int) -> tuple[int, int]:
    """Return where the sentence around character `at` of `text` begins and ends, white space aside.

    A line break ends a sentence, as does a full stop, a question mark or an exclamation mark before white space.
    Between two sentences it is the one before. What holds no words has an empty sentence.
    """
    begin = 0
    for found in _END.finditer(text):
        if found.end() >= at and text[begin : found.end()].strip():
            return _trimmed(text, begin, found.end())
        if found.end() >= at and text[found.start()] == "\n":
            return _trimmed(text, begin, found.end())
        begin = found.end()
    if text[begin:].strip() or begin == 0:
        return _trimmed(text, begin, len(text))
    return sentence_at(text, begin - 1)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
