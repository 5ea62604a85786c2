"""The journals that can be brought in: their names, and where in each program its export is found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.transfer.importers.pages import Reason, Remark

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Source:
    """One of them.

    Attributes:
        id: Its name among `app.imports.SOURCES`.
        name: The program, or the kind of file.
        how: Where its export comes from, and what to choose.
    """

    id: str
    name: str
    how: str


def sources() -> tuple[Source, ...]:
    """Return all of them, our own first."""
    return (
        Source(
            "afterword",
            translate("Sources", "Afterword"),
            translate(
                "Sources",
                "The complete copy (JSON) of another journal. Nothing is lost on the way.",
            ),
        ),
        Source(
            "dayone",
            translate("Sources", "Day One"),
            translate("Sources", "The zip file of its JSON export. The time zone of each page is kept."),
        ),
        Source(
            "daylio",
            translate("Sources", "Daylio"),
            translate(
                "Sources",
                "The CSV file of its export. Activities become tags; moods and scales stay in words.",
            ),
        ),
        Source(
            "joplin",
            translate("Sources", "Joplin"),
            translate(
                "Sources", "The JEX file of its export, or the folder of a RAW export. Notebooks become tags."
            ),
        ),
        Source(
            "rednotebook",
            translate("Sources", "RedNotebook"),
            translate("Sources", "Its data folder, or the zip file of a backup."),
        ),
        Source(
            "jrnl",
            translate("Sources", "jrnl"),
            translate(
                "Sources", "The file of its JSON export, or a journal of plain text that is not encrypted."
            ),
        ),
        Source(
            "freecbt",
            translate("Sources", "FreeCBT or Quirk"),
            translate(
                "Sources",
                "A text file with its archive. Kinds of thinking come along where they are known here.",
            ),
        ),
        Source(
            "markdown",
            translate("Sources", "Markdown"),
            translate(
                "Sources",
                "A folder of Markdown files, from Obsidian, Logseq or any editor, or a zip file of one.",
            ),
        ),
    )


def reason(why: Reason) -> str:
    """Return in words why something is not brought in."""
    return {
        Reason.NO_DATE: translate("Sources", "it has no day that can be read"),
        Reason.EMPTY: translate("Sources", "nothing is written in it"),
        Reason.ENCRYPTED: translate("Sources", "it is encrypted by the other program"),
        Reason.UNREADABLE: translate("Sources", "it is damaged, or no text"),
        Reason.TOO_LONG: translate("Sources", "it is longer than a page can be"),
    }[why]


def remark(what: Remark, count: int) -> str:
    """Return in words what is worth knowing of `count` pages or pictures."""
    return {
        Remark.MEDIA: translate(
            "Sources",
            "Pictures and recordings are not brought along: {count}. The pages say what they were called.",
        ),
        Remark.DATED_BY_FILE: translate(
            "Sources",
            "Pages that do not say their day: {count}. They get the day on which their file last changed.",
        ),
        Remark.ZONE_UNKNOWN: translate(
            "Sources",
            "Pages whose time zone is not known here: {count}. Their time is kept as it was in Greenwich.",
        ),
    }[what].format(count=f"{count:,}")
