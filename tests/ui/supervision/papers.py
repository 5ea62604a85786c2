"""Documents for the tests of paper: one that stays the same, random ones, and a part with a chart."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from app import paths
from app.sharing.templates import Template, read_template
from models.domain.chart import Chart, ChartPoint
from models.domain.document import Document, DocumentId, DocumentKind, Part

if TYPE_CHECKING:
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
    kind = random.choice(["text", "text", "text", "bullets", "numbers", "quote", "heading", "bold", "table"])
    if kind == "text":
        rest = _words(random, random.randint(1, 160))
        return f"{_words(random, 20)} **{_words(random, 3)}** *{_words(random, 3)}* {rest}"
    if kind in {"bullets", "numbers"}:
        mark = "- " if kind == "bullets" else "1. "
        return "\n".join(mark + _words(random, random.randint(1, 30)) for _ in range(random.randint(1, 6)))
    if kind == "table":
        return "\n".join("| one | two | three |" for _ in range(random.randint(1, 4)))
    return (
        {"quote": "> ", "heading": "## ", "bold": "**"}[kind]
        + _words(random, 5)
        + ("**" if kind == "bold" else "")
    )


def _words(random: Random, count: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(max(1, count)))
