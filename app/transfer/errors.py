"""What can go wrong with a file that is to be brought in. In every case the journal is as it was."""

from __future__ import annotations

from app.errors import QT_TRANSLATE_NOOP, AfterwordError


class ImportRefusedError(AfterwordError):
    """A file that cannot be brought in; nothing was added."""

    code = "import-refused"
    title = QT_TRANSLATE_NOOP("Errors", "This cannot be brought in")
    meaning = QT_TRANSLATE_NOOP("Errors", "Nothing was added to the journal, and the file is as it was.")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Export it again from where it came from, or choose another file."
    )


class NotThisFormatError(ImportRefusedError):
    """The file is of another kind than was chosen."""

    code = "import-other-format"
    exit_code = 2
    title = QT_TRANSLATE_NOOP("Errors", "This is not the kind of file that was chosen")
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose the program it comes from, or another file.")


class NewerFormatError(ImportRefusedError):
    """The file was exported by a newer version of this program."""

    code = "import-newer-format"
    exit_code = 5
    title = QT_TRANSLATE_NOOP("Errors", "This was exported by a newer version of Afterword")
    next_step = QT_TRANSLATE_NOOP("Errors", "Bring it in with that version.")


class DamagedFileError(ImportRefusedError):
    """The file ends too early, or says what no exporter writes."""

    code = "import-damaged"
    exit_code = 4
    title = QT_TRANSLATE_NOOP("Errors", "This file is damaged or not complete")


class WrongEncodingError(ImportRefusedError):
    """The file is not text in a known encoding."""

    code = "import-encoding"
    exit_code = 4
    title = QT_TRANSLATE_NOOP("Errors", "The letters of this file cannot be read")
    next_step = QT_TRANSLATE_NOOP("Errors", "Save it as UTF-8 where it came from, or choose another file.")


class TooLargeError(ImportRefusedError):
    """The file, or what it unpacks to, is larger than any journal."""

    code = "import-too-large"
    exit_code = 2
    title = QT_TRANSLATE_NOOP("Errors", "This is larger than what can be brought in at once")
    next_step = QT_TRANSLATE_NOOP("Errors", "Export it in parts, and bring in one after the other.")


class UnsafeFileError(ImportRefusedError):
    """The file holds what no exporter writes and what could do harm: paths that lead out of it, links, objects."""

    code = "import-unsafe"
    exit_code = 4
    title = QT_TRANSLATE_NOOP("Errors", "This file holds something unsafe and was not opened any further")


class EncryptedFileError(ImportRefusedError):
    """The file is locked with a password of the program it comes from."""

    code = "import-encrypted"
    exit_code = 2
    title = QT_TRANSLATE_NOOP("Errors", "This file is locked with a password of its own")
    next_step = QT_TRANSLATE_NOOP("Errors", "Export it without a password, and bring that file in.")


class ImportMissingError(ImportRefusedError):
    """There is nothing at the chosen place, or it may not be read."""

    code = "import-missing"
    exit_code = 7
    title = QT_TRANSLATE_NOOP("Errors", "There is nothing there that can be read")
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose another file or folder.")


class ImportStoppedError(AfterwordError):
    """The person stopped an import; nothing was added."""

    code = "import-stopped"
    title = QT_TRANSLATE_NOOP("Errors", "The import was stopped")
    meaning = QT_TRANSLATE_NOOP("Errors", "Nothing was added to the journal.")
    next_step = QT_TRANSLATE_NOOP("Errors", "It can be begun again at any time.")


class ExportPlaceTakenError(AfterwordError):
    """There is already something where an export would go."""

    code = "export-place-taken"
    exit_code = 2
    title = QT_TRANSLATE_NOOP("Errors", "There is already something of that name")
    meaning = QT_TRANSLATE_NOOP("Errors", "It was left as it is, and nothing was written.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose another name or folder.")


class ExportFailedError(AfterwordError):
    """The disk or folder refused what was to be written."""

    code = "export-failed"
    exit_code = 7
    title = QT_TRANSLATE_NOOP("Errors", "Nothing could be written there")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "The folder may be missing, full or closed to you. The journal is as it was; nothing was left behind.",
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose another folder.")
