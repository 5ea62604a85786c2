"""The rules of the house for every text a person reads, as far as they can be checked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORBIDDEN = (
    (re.compile(r"!"), "an exclamation mark"),
    (re.compile(r"\bshould(n['’]t)?\b", re.IGNORECASE), "“should”"),
    (
        re.compile(
            r"\b(color|behavior|favorite|favor|center|gray|mom|organiz\w*|recogniz\w*|realiz\w*|apologiz\w*"
            r"|summariz\w*|prioritiz\w*|analyz\w*|catalog|pajamas|tumor|pediatric\w*|counselor|skillful"
            r"|traveled|labor|honor|neighbor\w*|humor|practicing|gotten|program(?!me)s? of care)\b",
            re.IGNORECASE,
        ),
        "an American spelling",
    ),
    (
        re.compile(
            r"\b(headspace|buddhify|pro-?qol|maslach|mbi|phq|gad-7|panas|who-5|schwartz|wrap|mind over mood"
            r"|time to think|incisive|geneva|saakvitne|daylio|day one)\b",
            re.IGNORECASE,
        ),
        "a name that belongs to someone else",
    ),
    (re.compile(r"\b(just|simply) (do|try|think|relax|breathe)\b", re.IGNORECASE), "making light of it"),
    (re.compile(r"\b(diagnos\w+|disorder|symptom\w*|patholog\w+|severity)\b", re.IGNORECASE), "a diagnosis"),
    (
        re.compile(r"\b(well done|great job|congratulations|awesome|amazing|keep it up|streak)\b", re.I),
        "cheer",
    ),
    (re.compile(r"(https?:|www\.|\.com\b|\.co\.uk)", re.IGNORECASE), "a web address"),
    (re.compile(r"[\"'](?=\w)|(?<=\w)\""), "a straight quotation mark"),
    (re.compile(r"  |[ \t]\n|\t"), "stray white space"),
    (re.compile(r"\.\.\.|--"), "dots or dashes of a typewriter"),
)


def faults(text: str, *, character_quoted: bool = False) -> Iterator[str]:
    """Name what is wrong with a text; invented pages may quote a voice of cheer, our own words may not."""
    for pattern, name in _FORBIDDEN:
        if character_quoted and name in {"cheer", "making light of it"}:
            continue
        found = pattern.search(text)
        if found:
            yield f"{name}: “{text[max(0, found.start() - 30) : found.end() + 30]}”"


def is_whole_sentence(text: str) -> bool:
    """Tell whether a text begins like a sentence and ends like one."""
    return bool(re.match(r"[“‘]?[A-Z]", text)) and bool(re.search(r"[.?:…]”?$", text))


def texts(value: Any) -> Iterator[str]:
    """Yield every text in a table, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from texts(each)
