"""How much the identifier check finds in sentences marked by hand, and how much of what it finds is something."""

from __future__ import annotations

from app.sharing.known_words import known_words
from app.sharing.measure import labelled_sentences, measure
from ui.commands.probes import report


def main() -> None:
    """Measure once; the answer is the same on every machine."""
    found = measure(labelled_sentences(), known_words())
    report(
        structured=found.structured,
        names=found.names,
        precision=found.precision,
        sentences=found.sentences,
    )


if __name__ == "__main__":
    main()
