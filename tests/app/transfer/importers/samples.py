"""Invented journals in the formats of other programs, small and whole. Every word in them was made up for this."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from typing import TYPE_CHECKING

from tests.app.transfer.importers.lz_writer import compressed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

MARKDOWN = {
    "2024/A late handover.md": """---
title: A late handover
created: 2024-03-09T23:40:00+01:00
tags: [night, handover]
---

The board was *full* again. ![](images/board.jpg)

Sat down at last. #relief
""",
    "2024-05-04.md": "A walk by the canal after the shift.\n",
    "notes/2024_06_01.md": "tags:: rota\nThe new rota came.\n",
}

JRNL = {
    "tags": {"@rota": 1},
    "entries": [
        {"title": "A quiet morning.", "body": "Tea on the step.\nThen the rota. @rota", "date": "2024-06-16",
         "time": "09:00", "tags": ["@rota"], "starred": True},
        {"title": "Late.", "body": "", "date": "2024-06-17", "time": "23:55"},
    ],
}  # fmt: skip

JRNL_TEXT = """[2024-06-16 09:00] A quiet morning. *
Tea on the step. @rota

[2024-06-17 11:55 PM] Late.
Home by bus.
"""

DAY_ONE = {
    "metadata": {"version": "1.0"},
    "entries": [
        {"uuid": "0123456789ABCDEF0123456789ABCDEF", "creationDate": "2024-01-15T23:30:00Z",
         "modifiedDate": "2024-01-16T08:00:00Z", "timeZone": "Europe/Helsinki", "starred": True,
         "tags": ["visits"], "photos": [{"identifier": "AB12", "md5": "feed", "type": "jpeg"}],
         "text": "# The second visit\n\nShe opened the door at once\\.\n\n![](dayone-moment://AB12)"},
        {"uuid": "ABCDEF0123456789ABCDEF0123456789", "creationDate": "2024-02-01T07:10:00Z",
         "timeZone": "Moon/Crater", "richText": json.dumps({"contents": [{"text": "Frost on the car.\n"}]})},
    ],
}  # fmt: skip

RED_NOTEBOOK = {
    "2023-06.txt": "1: {text: 'Back after **leave**. //Slow// start. #leave'}\n"
    "14:\n  Tags: {team: null}\n  Ideas: {plant a hedge: null}\n"
    '  text: "=== Rounds ===\\nQuick today. [\\"\\"/home/x/photo\\"\\".png]"\n',
    "2026-06.txt": "3: {text: !!python/unicode 'Rain all day.'}\n",
}

DAYLIO_7 = """year,date,weekday,time,mood,activities,note
2018,January 30,Tuesday,10:04 PM,good,walk | tea,"Home, at last"
"""
DAYLIO_8 = """\ufefffull_date,date,weekday,time,mood,activities,note_title,note
2024-11-02,2 November,Saturday,22:15,meh,"night shift | bus ","Long one","First line<br>second &amp; last"
2024-11-03,3 November,Sunday,9:05 am,rad,,,
"""
DAYLIO_9 = """full_date,date,weekday,time,mood,activities,scales,note_title,note
2026-01-05,5 January,Monday,7:00 am,good,run,Sleep Quality: 8/10 points | Sleep Time: 8:00,,Slept.
"""

NOTE, BOOK, TAG, TIE, PICTURE = (letter * 32 for letter in "abcde")
JOPLIN = {
    f"{NOTE}.md": f"A visit\n\nWe planted beans. ![pot](:/{PICTURE})\n\nid: {NOTE}\nparent_id: {BOOK}\n"
    "created_time: 2024-04-05T10:11:12.000Z\nuser_created_time: 2024-04-05T10:11:12.000Z\n"
    "encryption_applied: 0\ndeleted_time: 0\ntype_: 1",
    f"{BOOK}.md": f"Work\n\nid: {BOOK}\ntype_: 2",
    f"{TAG}.md": f"garden\n\nid: {TAG}\ntype_: 5",
    f"{TIE}.md": f"id: {TIE}\nnote_id: {NOTE}\ntag_id: {TAG}\ntype_: 6",
    f"{PICTURE}.md": f"beans.jpg\n\nid: {PICTURE}\nmime: image/jpeg\ntype_: 4",
}

FREECBT = {
    "v": "Archive-v1",
    "thoughts": [
        {"automaticThought": "They *all* saw that I was slow", "challenge": "Two people were in the room",
         "alternativeThought": "I was careful, and it took a minute longer", "uuid": "@Quirk:thoughts:1",
         "cognitiveDistortions": ["mind-reading", "magnification-of-the-negative", "unheard-of"],
         "createdAt": "2020-02-03T18:30:00.000Z", "updatedAt": "2020-02-03T18:30:00.000Z"},
    ],
}  # fmt: skip


def write_markdown(folder: Path) -> Path:
    """Write a folder of Markdown."""
    for name, text in MARKDOWN.items():
        file = folder / "vault" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder / "vault"


def write_jrnl(folder: Path) -> Path:
    """Write an export of jrnl."""
    return _text(folder / "journal.json", json.dumps(JRNL))


def write_day_one(folder: Path) -> Path:
    """Write an export of Day One with a picture in it."""
    members = {"Journal.json": json.dumps(DAY_ONE).encode(), "photos/feed.jpeg": b"\xff\xd8\xff"}
    return _zip(folder / "dayone.zip", members)


def write_red_notebook(folder: Path) -> Path:
    """Write a backup of RedNotebook."""
    return _zip(folder / "backup.zip", {name: text.encode() for name, text in RED_NOTEBOOK.items()})


def write_daylio(folder: Path) -> Path:
    """Write an export of Daylio."""
    return _text(folder / "daylio.csv", DAYLIO_8)


def write_joplin(folder: Path) -> Path:
    """Write an export of Joplin."""
    path = folder / "export.jex"
    with tarfile.open(path, "w:") as archive:
        for name, text in {**JOPLIN, f"resources/{PICTURE}.jpg": "\x00"}.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return path


def write_freecbt(folder: Path) -> Path:
    """Write an archive of FreeCBT."""
    return _text(folder / "freecbt.txt", f":FreeCBT:{compressed(json.dumps(FREECBT))}:FreeCBT:")


WRITERS: Mapping[str, Callable[[Path], Path]] = {
    "markdown": write_markdown,
    "jrnl": write_jrnl,
    "dayone": write_day_one,
    "rednotebook": write_red_notebook,
    "daylio": write_daylio,
    "joplin": write_joplin,
    "freecbt": write_freecbt,
}


def _text(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="")
    return path


def _zip(path: Path, members: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path
