"""What can be wrong with the file of a shape, in words that the person who wrote it can act on."""

from __future__ import annotations

from app.errors import QT_TRANSLATE_NOOP, AfterwordError

LONGEST = 80
"""Characters of a name out of a file that are shown; a file can hold longer ones."""


class TemplateError(AfterwordError):
    """A file is not a template.

    Attributes:
        details: `file` (its name, without the folder) and `key`, which is empty where the fault lies in the whole file.
    """

    code = "template"
    title = QT_TRANSLATE_NOOP("Errors", "“{file}” cannot be used as the shape of an account")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "“{key}” is missing, stands there twice or has another form than expected."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Compare it with one of the shapes that come with Afterword.")

    def __init__(self, *, file: str, key: str = "", line: int = 0) -> None:
        """Name the file, and the key or the line that is wrong."""
        super().__init__(file=_shown(file), key=_shown(key), line=line)


class TemplateUnreadableError(TemplateError):
    """There is no text to read in it."""

    meaning = QT_TRANSLATE_NOOP(
        "Errors", "It may not be opened, is not text in UTF-8, or is larger than 64 KiB."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Save it again as plain text, or take it away.")


class TemplateBrokenError(TemplateError):
    """The text is no TOML."""

    meaning = QT_TRANSLATE_NOOP("Errors", "Line {line} is not written as such a file asks for (TOML).")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Look there for a quotation mark, a bracket or an equals sign that is missing."
    )


class TemplateKeyUnknownError(TemplateError):
    """It says something that no template says."""

    meaning = QT_TRANSLATE_NOOP("Errors", "“{key}” is not known in such a file.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Look at how it is spelled, or take it out.")


class TemplateIdTakenError(TemplateError):
    """Another file has this id and was there first."""

    meaning = QT_TRANSLATE_NOOP("Errors", "Another shape has the same “{key}” and stays as it is.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Give it one of its own, such as own.counselling.")


class CheckedDayError(TemplateError):
    """The day on which the rules were checked is none."""

    meaning = QT_TRANSLATE_NOOP("Errors", "“{key}” is not a day.")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Write it in quotation marks as year, month and day, such as 2026-10-01."
    )


class StartsDayError(TemplateError):
    """The day on which a cycle begins does not come every year."""

    meaning = QT_TRANSLATE_NOOP("Errors", "“{key}” is not a day that every year has.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Write it in quotation marks as month and day, such as 04-01.")


class LongFooterError(TemplateError):
    """What is to stand at the foot of every sheet would leave little room for anything else."""

    meaning = QT_TRANSLATE_NOOP("Errors", "“{key}” is longer than the foot of a sheet can hold.")
    next_step = QT_TRANSLATE_NOOP("Errors", "A line or two stand well there; 400 characters are the most.")


def _shown(name: str) -> str:
    """Return a name out of a file without anything a terminal would obey, and not longer than anybody reads."""
    plain = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in name)
    return plain if len(plain) <= LONGEST else plain[:LONGEST] + "…"
