# ruff: noqa: N818 - these names say what happened; that they are errors is said by the module and the base class
"""What can go wrong with a journal's files and keys, one class for each cause, in words a person can use.

No error carries a passphrase, journal text or a path. None of them ever suggests deleting anything.
"""

from __future__ import annotations

from app.errors import QT_TRANSLATE_NOOP, AfterwordError


class VaultError(AfterwordError):
    """Anything that keeps a journal from being opened or written."""

    code = "vault"


class DamagedError(VaultError):
    """A file of the journal is missing, altered or damaged."""

    code = "damaged"
    exit_code = 4


class StorageError(VaultError):
    """The disk or the folder does not let the journal be read or written."""

    code = "storage"
    exit_code = 7


# What was typed.


class WrongPassphrase(VaultError):
    """The key file is sound and the passphrase fits none of its slots."""

    code = "wrong-passphrase"
    exit_code = 3
    title = QT_TRANSLATE_NOOP("Errors", "That passphrase does not open this journal")
    meaning = QT_TRANSLATE_NOOP("Errors", "Nothing has been changed, and you can try as often as you like.")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Look at Caps Lock and the keyboard layout, or use your fifteen recovery words."
    )


class WrongRecoveryWords(VaultError):
    """The words form a sound recovery key that belongs to another journal."""

    code = "wrong-recovery-words"
    exit_code = 3
    title = QT_TRANSLATE_NOOP("Errors", "These recovery words belong to another journal")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "The fifteen words fit together, but they do not open this journal. Nothing has been changed.",
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Look for the sheet you wrote when this journal was made.")


class RecoveryWordsIncomplete(VaultError):
    """There are not fifteen words."""

    code = "recovery-words-count"
    exit_code = 3
    title = QT_TRANSLATE_NOOP("Errors", "A recovery key has fifteen words")
    meaning = QT_TRANSLATE_NOOP("Errors", "You have given {count} so far.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Compare the list with your sheet, word by word.")


class RecoveryWordUnknown(VaultError):
    """One position holds something that is not in the word list, and no single word repairs the key."""

    code = "recovery-word-unknown"
    exit_code = 3
    title = QT_TRANSLATE_NOOP("Errors", "Word {position} is not in the word list")
    meaning = QT_TRANSLATE_NOOP("Errors", "Every recovery word comes from one list of common English words.")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Check the spelling of word {position}; its first four letters are enough."
    )


class RecoveryWordsSwapped(VaultError):
    """All words are right and two of them have changed places."""

    code = "recovery-words-swapped"
    exit_code = 3
    title = QT_TRANSLATE_NOOP("Errors", "Two recovery words have changed places")
    meaning = QT_TRANSLATE_NOOP("Errors", "Words {first} and {second} fit when they are the other way round.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Compare those two with your sheet and exchange them.")


class RecoveryWordsWrong(VaultError):
    """More than one word is wrong."""

    code = "recovery-words-wrong"
    exit_code = 3
    title = QT_TRANSLATE_NOOP("Errors", "These recovery words do not fit together")
    meaning = QT_TRANSLATE_NOOP("Errors", "More than one word differs from the ones you were given.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Compare the list with your sheet, word by word.")


class PassphraseEmpty(VaultError):
    """A journal cannot be closed with nothing."""

    code = "passphrase-empty"
    exit_code = 2
    title = QT_TRANSLATE_NOOP("Errors", "The passphrase is empty")
    meaning = QT_TRANSLATE_NOOP("Errors", "A journal needs a passphrase to be closed with.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose a passphrase, or let Afterword suggest one.")


# The key file.


class HeaderDamaged(DamagedError):
    """One copy of the key file does not have the shape it must have."""

    code = "key-file-copy-damaged"
    title = QT_TRANSLATE_NOOP("Errors", "A copy of the key file is damaged")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "Your entries are in a file of their own and have not been touched."
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Open the journal; Afterword uses the spare copy and repairs the other."
    )


class HeadersGone(DamagedError):
    """Neither copy of the key file can be read."""

    code = "key-files-gone"
    title = QT_TRANSLATE_NOOP("Errors", "Both copies of the key file are missing or damaged")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "Your entries are still in this folder, but locked: without a key file nothing can open them.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors",
        "Bring the key file back from a backup; the passphrase you used when it was made, or your recovery words, "
        "then open your entries.",
    )


class UnsafeKeySettings(DamagedError):
    """The key file asks for a key derivation outside the bounds, so nothing was computed from it."""

    code = "key-settings-unsafe"
    title = QT_TRANSLATE_NOOP("Errors", "The key file has unsafe settings and was not used")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "Someone or something may have altered it. Your entries have not been touched."
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Bring the key file back from a backup, or restore one that you trust."
    )


class HeaderAltered(DamagedError):
    """The key file is well formed but its seal is broken, and the spare copy does not help."""

    code = "key-file-altered"
    title = QT_TRANSLATE_NOOP("Errors", "The key file has been altered")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "Something other than Afterword has changed it, so nothing was opened and nothing was changed.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Keep the folder as it is, and bring the key file back from a backup."
    )


class NewerVersion(VaultError):
    """A newer version of the program wrote this journal."""

    code = "newer-version"
    exit_code = 5
    title = QT_TRANSLATE_NOOP("Errors", "This journal was last saved by a newer version")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "This version cannot read it without risk, so nothing was opened and nothing was changed."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Update Afterword and open the journal again.")


class SpareNotUpdated(StorageError):
    """The key file was changed, its spare copy could not be."""

    code = "spare-not-updated"
    title = QT_TRANSLATE_NOOP("Errors", "The passphrase is changed, the spare copy is not")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "Your new passphrase opens this journal. The spare copy of the key file could not be written and still "
        "belongs to the old one.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Make room on the disk and open the journal again; the spare is then renewed."
    )


# The entries file.


class EntriesMissing(DamagedError):
    """The key file is there, the entries file is not."""

    code = "entries-missing"
    title = QT_TRANSLATE_NOOP("Errors", "The entries file is missing")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "This folder holds the keys of a journal but not its entries. It is not a new journal."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Restore a backup, or find the file journal.db and put it back.")


class EntriesEmpty(DamagedError):
    """The entries file has no bytes at all."""

    code = "entries-empty"
    title = QT_TRANSLATE_NOOP("Errors", "The entries file is empty")
    meaning = QT_TRANSLATE_NOOP("Errors", "The file is there but holds nothing. This is not a new journal.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Restore a backup; the files that are there now are kept.")


class EntriesCutShort(DamagedError):
    """The entries file ends in the middle of a page, as half-copied files do."""

    code = "entries-cut-short"
    title = QT_TRANSLATE_NOOP("Errors", "The entries file is incomplete")
    meaning = QT_TRANSLATE_NOOP("Errors", "It ends too early, as if copying it had been interrupted.")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Copy the whole folder again, restore a backup, or rescue what can be read."
    )


class EntriesForeign(DamagedError):
    """The entries file does not belong to this key file."""

    code = "entries-foreign"
    title = QT_TRANSLATE_NOOP("Errors", "The key file and the entries file do not belong together")
    meaning = QT_TRANSLATE_NOOP("Errors", "They come from different journals. Nothing was opened or changed.")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Put the files that were made together into one folder, or restore a backup."
    )


class FirstPageDamaged(DamagedError):
    """The key is right and the beginning of the entries file cannot be read with it."""

    code = "entries-first-page"
    title = QT_TRANSLATE_NOOP("Errors", "The beginning of the entries file is damaged")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "Your passphrase is right, but the file cannot be opened. Nothing was changed."
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Rescue what can be read, which may be everything, or restore a backup."
    )


class EntriesCorrupt(DamagedError):
    """Some page of the entries file is damaged; writing has stopped."""

    code = "entries-corrupt"
    title = QT_TRANSLATE_NOOP("Errors", "Part of the entries file is damaged")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "Afterword has stopped writing so that the damage cannot spread. What is sound stays as it is.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Rescue what can be read, or restore a backup. The damaged file is kept either way."
    )


class RolledBack(VaultError):
    """The journal is older than the one last opened on this computer."""

    code = "rolled-back"
    title = QT_TRANSLATE_NOOP("Errors", "This copy is older than the one last opened here")
    meaning = QT_TRANSLATE_NOOP("Errors", "It was saved on {this}; the newest one known here on {newest}.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Look for the newer copy, or continue with this one on purpose.")


class KeyFileOlder(RolledBack):
    """The key file is older than the entries: an earlier passphrase may have been brought back."""

    code = "key-file-older"
    title = QT_TRANSLATE_NOOP("Errors", "The key file is older than the entries")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "The passphrase was changed after this key file was made. Someone may have put an old copy back.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Look for the newer files vault.hdr and vault.hdr.bak, or continue with these on purpose."
    )


# The disk, the memory and other programs.


class DiskFull(StorageError):
    """No room is left."""

    code = "disk-full"
    title = QT_TRANSLATE_NOOP("Errors", "The disk is full")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "Everything saved so far is safe. The last change could not be written."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Make some room on the disk; then save again.")


class DiskTrouble(StorageError):
    """The disk reports an error of its own."""

    code = "disk-trouble"
    title = QT_TRANSLATE_NOOP("Errors", "The disk could not be read or written")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "The computer reported an error of the disk. Everything saved so far is kept."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Look at the disk or its cable, then open the journal again.")


class ReadOnly(StorageError):
    """The folder or the opened copy cannot be written."""

    code = "read-only"
    title = QT_TRANSLATE_NOOP("Errors", "This journal is open for reading only")
    meaning = QT_TRANSLATE_NOOP("Errors", "Changes cannot be saved here.")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Copy the journal folder to a place where you may write, and open it there."
    )


class NotPermitted(StorageError):
    """The account may not read the files, or not make a folder there."""

    code = "not-permitted"
    title = QT_TRANSLATE_NOOP("Errors", "Your account may not use this folder")
    meaning = QT_TRANSLATE_NOOP("Errors", "The computer does not let Afterword read or write there.")
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Choose another folder, or have your access to this one restored."
    )


class InUse(VaultError):
    """Another window or program has the journal open."""

    code = "in-use"
    exit_code = 6
    title = QT_TRANSLATE_NOOP("Errors", "This journal is already open")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "Another Afterword window has it open. One at a time keeps your entries safe."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Go to that window, or close it and try again.")


class NotEnoughMemory(StorageError):
    """The key derivation could not get the memory it needs."""

    code = "not-enough-memory"
    title = QT_TRANSLATE_NOOP("Errors", "There is not enough free memory to check the passphrase")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "Opening this journal takes {megabytes} MB for a moment. Nothing was changed."
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Close some programs and try again, or use your fifteen recovery words."
    )


class UnsuitableLibrary(VaultError):
    """The encryption library is not the one this program was built with."""

    code = "unsuitable-library"
    title = QT_TRANSLATE_NOOP("Errors", "The encryption library does not fit")
    meaning = QT_TRANSLATE_NOOP("Errors", "A safety check failed ({check}), so the journal was not opened.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Install Afterword again.")


# Backups.


class NotABackup(VaultError):
    """The file is something else."""

    code = "not-a-backup"
    exit_code = 8
    title = QT_TRANSLATE_NOOP("Errors", "This file is not a backup of a journal")
    meaning = QT_TRANSLATE_NOOP("Errors", "It does not begin as a backup does. Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose a file whose name ends in “.afterword-backup”.")


class BackupDamaged(DamagedError):
    """Some byte of a backup is not what was written."""

    code = "backup-damaged"
    title = QT_TRANSLATE_NOOP("Errors", "This backup is damaged")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "It is incomplete, or something in it has changed since it was made. Your journal is as it was.",
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Use another backup, and leave this file where it is.")


class BackupOfAnother(VaultError):
    """The backup was made of another journal, or before its keys were renewed."""

    code = "backup-of-another"
    exit_code = 8
    title = QT_TRANSLATE_NOOP("Errors", "This backup has other keys than this journal")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "It was made of another journal, or before the keys of this one were renewed. Nothing was changed.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "Errors", "Restore it into a folder of its own, with the passphrase it had then."
    )


class BackupFolderMissing(StorageError):
    """The folder chosen for backups is not there."""

    code = "backup-folder-missing"
    title = QT_TRANSLATE_NOOP("Errors", "The folder for backups is not there")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "The stick or the share it is on may not be connected. Nothing was changed."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Connect it and try again, or choose another folder.")


class CopyDiffers(StorageError):
    """What was built does not hold what it was built from."""

    code = "copy-differs"
    title = QT_TRANSLATE_NOOP("Errors", "The copy is not the same as the journal")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "They were compared entry by entry before anything was exchanged. Your journal is as it was.",
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Try again; if it happens twice, look at the disk.")


class NothingToRescue(DamagedError):
    """Not one page of the entries file can be read."""

    code = "nothing-to-rescue"
    title = QT_TRANSLATE_NOOP("Errors", "No entry could be rescued")
    meaning = QT_TRANSLATE_NOOP(
        "Errors",
        "Your passphrase is right, but no page of the entries file is readable. Nothing was changed.",
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Keep the folder as it is and restore a backup.")


class Interrupted(VaultError):
    """Somebody stopped it, or the journal was closed meanwhile."""

    code = "interrupted"
    title = QT_TRANSLATE_NOOP("Errors", "This was stopped before it was done")
    meaning = QT_TRANSLATE_NOOP("Errors", "Nothing was changed, and nothing half done was left behind.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Begin again whenever you like.")


# The folder.


class JournalMissing(VaultError):
    """There is no such folder."""

    code = "journal-missing"
    exit_code = 8
    title = QT_TRANSLATE_NOOP("Errors", "There is no journal here")
    meaning = QT_TRANSLATE_NOOP("Errors", "The folder does not exist, or the disk it is on is not connected.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Connect the disk, or choose the folder your journal is in.")


class NotAJournal(VaultError):
    """The folder or file is something else."""

    code = "not-a-journal"
    exit_code = 8
    title = QT_TRANSLATE_NOOP("Errors", "This is not an Afterword journal")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "The folder holds none of the files a journal has. Nothing was changed."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose the folder that holds vault.hdr and journal.db.")


class JournalExists(VaultError):
    """A new journal would land where one is already."""

    code = "journal-exists"
    exit_code = 7
    title = QT_TRANSLATE_NOOP("Errors", "There is already a journal in this folder")
    meaning = QT_TRANSLATE_NOOP("Errors", "Afterword never writes a new journal over another one.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Open the journal that is there, or choose an empty folder.")


class PlaceUnusable(VaultError):
    """The path cannot be a folder."""

    code = "place-unusable"
    exit_code = 7
    title = QT_TRANSLATE_NOOP("Errors", "A journal cannot be made there")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "Part of that path is a file, or its name is not one a folder can have."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose another folder.")


class FolderNotEmpty(VaultError):
    """A new journal would land among other files."""

    code = "folder-not-empty"
    exit_code = 7
    title = QT_TRANSLATE_NOOP("Errors", "This folder is not empty")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "A journal needs a folder of its own, so that nothing gets mixed up."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Choose an empty folder or the name of a new one.")
