"""Tell a role from a name, as well as a few rules can: nothing is refused, and a wrong guess costs one line to read."""

from __future__ import annotations

import re

_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev)\.?\s+[A-Z][\w'’-]+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")

_ROLES = frozenset((
    "a", "an", "and", "at", "for", "from", "his", "her", "in", "my", "of", "on", "one", "our", "the",
    "their", "to", "who", "with", "advocate", "apprentice", "aunt", "boss", "brother", "carer", "chair",
    "chaplain", "client", "clinician", "colleague", "commissioner", "consultant", "coordinator",
    "counsellor", "cousin", "dad", "daughter", "deputy", "director", "doctor", "driver", "family", "father",
    "friend", "granddad", "grandmother", "gran", "husband", "inspector", "interpreter", "keyworker", "lead",
    "manager", "matron", "mentor", "midwife", "mother", "mum", "neighbour", "night", "nobody", "nurse",
    "officer", "owner", "parent", "partner", "patient", "pharmacist", "physio", "police", "porter",
    "practitioner", "psychologist", "receptionist", "registrar", "relative", "resident", "senior",
    "sibling", "sister", "social", "solicitor", "son", "student", "supervisee", "supervisor", "support",
    "teacher", "team", "therapist", "trainee", "trainer", "tutor", "uncle", "union", "volunteer", "wife",
    "worker",
))  # fmt: skip
"""Words that a role may begin with a capital letter, as the first word of a line."""


def looks_like_name(text: str) -> bool:
    """Tell whether what stands for a person may be a name: "Anna", "carer Anna" or "Mrs Poole"; not "Senior carer"."""
    if _TITLED.search(text):
        return True
    capitals = (word for word in _WORD.findall(text) if word[0].isupper() and not _is_short_form(word))
    return any(_plain(word) not in _ROLES for word in capitals)


def _is_short_form(word: str) -> bool:
    return word.isupper() and len(word) > 1


def _plain(word: str) -> str:
    """Return a word without its capital and without what makes it many or somebody's."""
    small = word.casefold()
    for end in ("’s", "'s", "s’", "s'"):
        small = small.removesuffix(end)
    return small if small in _ROLES else small.removesuffix("s")
