"""What the `export` and `import` commands do: take a journal elsewhere, and bring another one in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import secret_input
from app.headless import DONE, FOUND_SOMETHING, one_line, opened, refuse_unreadable

if TYPE_CHECKING:
    from pathlib import Path

    from app.headless import Say
    from app.transfer.intake import Preview

_REMARKS = {
    "dated-by-file": "without a day of their own, dated by their files",
    "zone-unknown": "times kept in UTC, their zone is not known here",
    "media": "pictures and recordings that stay where they are, named in the pages",
}


def export(folder: Path, source: str | None, how: str, out: Path, *, say: Say) -> int:
    """Write everything to a new file or folder, which is not encrypted."""
    from app.exports import ExportFormat
    from app.transfer.errors import ExportPlaceTakenError

    refuse_unreadable(folder)
    if out.exists():
        raise ExportPlaceTakenError
    form = ExportFormat(how)
    with secret_input.lent(source) as passphrase, opened(folder, passphrase) as context:
        count = context.exports.export(form, out)
    say(f"{'points' if form is ExportFormat.CSV else 'entries'}: {count}")
    say("What was written is not encrypted: keep it as you would keep the pages on paper.")
    return DONE


def look(folder: Path, source: str | None, form: str, path: Path, *, say: Say) -> int:
    """Say how much of what another journal exported is new; nothing is added."""
    refuse_unreadable(folder)
    with secret_input.lent(source) as passphrase, opened(folder, passphrase) as context:
        found = context.imports.look(form, path)
    code = _say_what_came(found, say)
    say("Nothing was added.")
    return code


def bring_in(folder: Path, source: str | None, form: str, path: Path, *, say: Say) -> int:
    """Add what another journal exported, all of it or nothing, and say how much of it was new."""
    refuse_unreadable(folder)
    with secret_input.lent(source) as passphrase, opened(folder, passphrase) as context:
        found = context.imports.look(form, path)
        context.imports.bring_in(found)
    code = _say_what_came(found, say)
    say("What was read is still where it was, and not encrypted.")
    return code


def _say_what_came(found: Preview, say: Say) -> int:
    refused = found.shipment.refused
    say(f"found: {found.found}")
    say(f"new: {len(found.new)}")
    say(f"already there: {found.already}")
    say(f"refused: {len(refused)}")
    for each in refused:
        say(f"refused, {each.reason.value}: {one_line(each.name)}")
    for remark, count in found.shipment.remarks.items():
        say(f"{_REMARKS[remark.value]}: {count}")
    return FOUND_SOMETHING if refused else DONE
