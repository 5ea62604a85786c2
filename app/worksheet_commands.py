"""What the `worksheets` commands do: list the library, and check a file before it goes into it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app import paths
from app.headless import one_line
from app.library import open_library
from app.secret_input import UsageError
from app.worksheets.errors import WorksheetError
from app.worksheets.loader import check
from app.worksheets.overlay import FILE, laid_over, read_overlay
from app.worksheets.own import OWN, broken_names
from app.worksheets.reading import parse, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.headless import Say
    from app.worksheets.reading import UnknownKey
    from app.worksheets.schema import Worksheet

DONE = 0


def list_all(*, as_json: bool, say: Say) -> int:
    """Say what the library holds: one line a worksheet, or one JSON list."""
    shelf = open_library()
    worksheets = shelf.all()
    if as_json:
        say(json.dumps([_summary(each) for each in worksheets], ensure_ascii=False, indent=2))
        return DONE
    for each in worksheets:
        say(
            "  ".join((
                each.id,
                each.group,
                each.priority,
                each.title,
                f"({', '.join(each.inventory) or '–'})",
            ))
        )
    for refused in shelf.refused():
        say(f"not used: {one_line(str(refused.error))}")
    return DONE


def check_file(path: Path, *, say: Say) -> int:
    """Say whether a file is a worksheet, or an overlay of one.

    Raises:
        UsageError: There is no such file.
        WorksheetError: It cannot be used; the error names the file, the table and the key.
    """
    if not path.is_file():
        raise UsageError(problem="There is no file of this name")
    if FILE.fullmatch(path.name) and not path.name.startswith(OWN) and _is_overlay(path):
        return _check_overlay(path, say)
    worksheet, unknown = check(path)
    _check_names(worksheet, path)
    _say_unknown(unknown, say)
    if not worksheet.id.startswith(OWN) and worksheet.id not in open_library().ids():
        say(f"note: to be used from your own folder, its id has to begin with “{OWN}”.")
    counts = f"{len(worksheet.fields)} fields, {len(worksheet.scores)} scores, {len(worksheet.trends)} trends"
    say(f"{path.name}: sound ({counts})")
    return DONE


def _summary(worksheet: Worksheet) -> dict[str, object]:
    return {
        "code": list(worksheet.inventory),
        "id": worksheet.id,
        "group": worksheet.group,
        "priority": worksheet.priority,
        "title": worksheet.title,
        "fields": len(worksheet.fields),
        "scores": len(worksheet.scores),
        "trends": len(worksheet.trends),
        "prints": bool(worksheet.print.order),
    }


def _is_overlay(path: Path) -> bool:
    return "overlay_for" in parse(text_of(path), file=path.name)


def _check_overlay(path: Path, say: Say) -> int:
    overlay = read_overlay(path)
    shelf, wanted = open_library(), str(overlay["overlay_for"])
    if wanted not in shelf.ids():
        reason = f"names “{wanted}”, and there is no such worksheet"
        raise WorksheetError(file=path.name, table="the top of the file", key="overlay_for", reason=reason)
    written = shelf.path(wanted)
    said = laid_over(parse(text_of(written), file=written.name), overlay, file=path.name)
    _say_unknown(said.unused, say)
    if said.is_partly:
        say(f"note: it was made for version {one_line(str(overlay['for_version']))}: partly translated.")
    say(f"{path.name}: sound")
    return DONE


def _check_names(worksheet: Worksheet, path: Path) -> None:
    words = {each.stem for each in (paths.resources() / "vocabularies").glob("*.toml")}
    known = {*open_library().ids(), worksheet.id}
    for fault in broken_names(worksheet, worksheets=known, vocabularies=words):
        raise WorksheetError(file=path.name, table=fault.table, key=fault.key, reason=fault.reason)


def _say_unknown(unknown: tuple[UnknownKey, ...], say: Say) -> None:
    for each in unknown:
        key = f" “{one_line(each.key)}”" if each.key else ""
        say(f"warning: {one_line(each.table)}:{key} is not known, and is left out.")
