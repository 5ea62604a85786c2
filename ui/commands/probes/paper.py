"""How long a long document takes from its words to a finished PDF."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from statistics import median

from ui.commands.probes import report

PARTS = 16
TIMES = 5


def main() -> None:
    """Lay out, draw and finish the document several times, and report the median for twenty pages."""
    from app.sharing.pdf import finished
    from models.domain.document import Document, DocumentId, DocumentKind, Part
    from ui.bootstrap import start
    from ui.supervision.drawing import pdf_of
    from ui.supervision.paper import Paper
    from ui.supervision.sheet_blocks import blocks_of
    from ui.supervision.typesetting import typeset

    start()
    now = datetime.now(UTC)  # noqa: TID251 - a date for a document that is thrown away
    parts = tuple(Part(str(number), "A part", "What was said, and when. " * 300) for number in range(PARTS))
    document = Document(
        DocumentId("0"), DocumentKind.SUPERVISION, "supervision", "Long", now, now, parts=parts
    )
    times, pages = [], 1
    for _ in range(TIMES + 1):
        began = time.perf_counter()
        sheets = typeset(blocks_of(document), Paper())
        finished(pdf_of(sheets))
        times.append(time.perf_counter() - began)
        pages = len(sheets.pages)
    report(seconds=median(times[1:]) * 20 / pages, pages=pages)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
