"""The scenes of taking the journal elsewhere and bringing another one in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.tour_gate import TO_TODAY
from ui.commands.tour_steps import Act, Scene, click, press, scroll_to, until, until_noted, until_usable
from ui.transfer.export_page import ExportPage
from ui.transfer.import_page import ImportPage
from ui.widgets.folder_field import FolderField

if TYPE_CHECKING:
    from ui.commands.tour_stage import Stage
    from ui.commands.tour_steps import Step

ELSEWHERE = Path("/home/you/Documents")
"""Where the pictures say that files are."""

_PAGES = (
    ("2019-03-02", "21:40", "A first week", "Everyone knew where the key was but me."),
    ("2019-05-18", "07:15", "Early", "Mist over the car park, and the night shift laughing in it."),
    ("2019-11-30", "22:05", "What she said about the tea", "The first one made properly since June."),
    ("2020-02-09", "23:10", "", "A long one. Two visits that went over, one that was not needed after all."),
    (
        "2020-06-21",
        "20:30",
        "The longest day",
        "Walked home along the river, and not once thought of the rota.",
    ),
    ("2021-01-04", "06:50", "Frost", "Scraped the windows of three cars before mine."),
)


def at(name: str) -> Step:
    """Show a path in the field, one that names no real computer."""
    return lambda stage: stage.one(FolderField).show_folder(ELSEWHERE / name)


def look_at_an_export(stage: Stage) -> None:
    """Write an export of another journal beside the journals of the tour, look at it, and let it go again."""
    file = stage.folder / "pages.json"
    entries = [
        {"date": day, "time": time, "title": title, "body": body}
        for day, time, title, body in (*_PAGES, ("2020-02-31", "", "", "On a day that never was."))
    ]
    file.write_text(json.dumps({"entries": entries}), encoding="utf-8")
    stage.one(FolderField).show_folder(file)
    stage.click("ImportPage", "Look at it")
    until_usable("ImportPage", "Bring them in")(stage)
    stage.one(FolderField).show_folder(ELSEWHERE / "pages.json")
    file.unlink()


_TO_SETTINGS = (*TO_TODAY, press("Ctrl+,"), scroll_to("TransferSettings", "Other programs"))
_TO_IMPORT = (
    click("ExportPage", "Back to the settings"),
    click("TransferSettings", "Bring in another journal"),
    until(ImportPage),
)

TRANSFER = Act(
    "demo",
    (
        Scene("settings-other-programs", _TO_SETTINGS),
        Scene(
            "export",
            (click("TransferSettings", "Take it elsewhere"), until(ExportPage), at("Afterword.json")),
        ),
        Scene(
            "export-some-pages",
            (click("ExportPage", "To read"), click("Selection", "Some pages"), at("Pages.html")),
        ),
        Scene("import", (*_TO_IMPORT, click("Sources", "Joplin"), at("journal.jex"))),
        Scene("import-preview", (click("Sources", "jrnl"), look_at_an_export)),
        Scene("import-done", (click("ImportPage", "Bring them in"), until_noted)),
    ),
    demo=True,
)
"""From the settings there and back."""
