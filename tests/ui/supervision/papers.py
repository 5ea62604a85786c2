"""Documents for the tests of paper: one that stays the same, random ones, and a part with a chart."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from app import paths
from app.sharing.templates import Template, read_template
from models.domain.chart import Chart, ChartPoint
from models.domain.document import Document, DocumentId, DocumentKind, Part

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

NOW = datetime(2026, 11, 21, 19, 40, tzinfo=UTC)
PROSE = """office flight efficiency affine the a of naïve café “quoted” ‘so’ don’t I we rota night ward—hall 14:30 50%
anti-disestablishmentarianism Zoë Siân coöperate after before, again; never: £20 (perhaps) what? so"""
WORDS = PROSE.split()
FIRST, LAST = date(2026, 3, 1), date(2026, 5, 30)
CHART = Chart(
    0,
    4,
    FIRST,
    LAST,
    tuple(ChartPoint(FIRST + timedelta(days=n), n * 4 / 90) for n in range(0, 91, 10)),
    tuple((n, n + 1) for n in range(9)),
)
PART = Part("chart-1", "Body", "Body: 0 to 4 since March.", CHART)
KEPT = "§"
"""Ends what may not stand last on a sheet, in random documents: labels, and the cells of a head row."""


def supervision_template() -> Template:
    return read_template(paths.resources() / "templates" / "supervision.toml")


def document(*parts: Part, title: str = "Supervision, November 2026") -> Document:
    return Document(
        DocumentId("0"), DocumentKind.SUPERVISION, "supervision", title, NOW, NOW, parts=tuple(parts)
    )


def sample() -> Document:
    """Return a sheet of two pages with everything that can stand on one."""
    return document(
        Part("need", "What I need", "Fifteen minutes on saying **no** before ten at night."),
        Part(
            "practice",
            "Practice and standards",
            "**Record a moment, 12 November**\n\n*What happened?*\nA strategy meeting was moved at no notice. "
            + "P1 could not attend; I joined late. " * 12
            + "\n\n- an agreed minimum notice\n- who speaks for P1 when we are one short\n\n> “Not again,” I thought.",
        ),
        Part("learning", "Learning", ""),
        Part(
            "self",
            "How I am",
            "| Audit | August | Now |\n| --- | --- | --- |\n| Body | 2.1 | 2.8 |\n| Rest | 1.9 | 2.4 |\n\n"
            + "Nights still cost most, and the mornings after them are short. " * 20,
        ),
        Part(
            "actions",
            "Actions",
            "1. Left by ten past (done)\n2. Ask about notice at the team meeting (by 2 December)",
        ),
    )


def random_document(random: Random) -> Document:
    """Return a document of up to some twenty pages."""
    parts = [
        Part(
            str(number), _words(random, 4), "\n\n".join(_block(random) for _ in range(random.randint(0, 12)))
        )
        for number in range(random.randint(1, 6))
    ]
    return document(*parts, title=_words(random, 6))


def _block(random: Random) -> str:
    kind = random.choice(["text", "text", "text", *_KINDS])
    return _KINDS[kind](random) if kind in _KINDS else _text(random)


def _text(random: Random) -> str:
    rest = _words(random, random.randint(1, 160))
    return f"{_words(random, 20)} **{_words(random, 3)}** *{_words(random, 3)}* {rest}"


def _list(random: Random) -> str:
    mark = random.choice(["- ", "1. "])
    return "\n".join(mark + _words(random, random.randint(1, 30)) for _ in range(random.randint(1, 6)))


def _table(random: Random) -> str:
    width = random.randint(1, 4)
    head = "| " + f"{KEPT} | ".join(_words(random, random.randint(1, 8)) for _ in range(width)) + f"{KEPT} |"
    rows = [
        "| " + " | ".join(_words(random, random.randint(1, 12)) for _ in range(width)) + " |"
        for _ in range(random.choice([1, 2, 3, 5, 8, 20]))
    ]
    return "\n".join([head, "| --- " * width + "|", *rows] if random.random() < 0.8 else rows)


def _labelled(random: Random) -> str:
    """Return a question as it stands above an answer: in the same paragraph, or above whatever else it is."""
    label = f"*{_words(random, random.randint(1, 18))}{KEPT}*"
    if random.random() < 0.3:
        return f"{label}\n{_words(random, random.randint(1, 60))}"
    return f"{label}\n\n{random.choice([_list, _table, _text])(random)}"


_KINDS: dict[str, Callable[[Random], str]] = {
    "list": _list,
    "table": _table,
    "labelled": _labelled,
    "quote": lambda random: f"> {_words(random, 5)}",
    "heading": lambda random: f"## {_words(random, 5)}",
    "bold": lambda random: f"**{_words(random, 5)}**",
}


def _words(random: Random, count: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(max(1, count)))
