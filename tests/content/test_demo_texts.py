"""The invented pages name no one, use only slots that exist, and are worth reading."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.demo import material
from app.worksheets.loader import load
from tests.content.wording import faults, texts

if TYPE_CHECKING:
    from pathlib import Path

    from app.demo.material import Prose

FOLDER = paths.resources() / "demo"
FILES = sorted(FOLDER.glob("*.toml"))
TITLES = re.compile(r"\b(Mr|Mrs|Ms|Miss|Dr|Sister|Nurse|Aunt|Uncle) [A-Z]\w+")


def said(path: Path) -> list[str]:
    return list(texts(tomllib.loads(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_the_sentences_keep_the_rules(path: Path) -> None:
    found = [fault for text in said(path) for fault in faults(text, character_quoted=True)]
    assert found == []


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_nobody_has_a_name(path: Path) -> None:
    assert [text for text in said(path) if TITLES.search(text)] == []


def test_every_slot_can_be_filled_in_every_setting() -> None:
    everywhere = set(material.prose()["slots"])
    for name, setting in material.settings().items():
        known = everywhere | set(setting)
        own = [text for each in material.situations()[name] for text in texts(each)]
        shared = [*material.moments(), *texts(material.prose())]
        used = {slot for text in [*own, *shared] for slot in re.findall(r"\{(\w+)\}", text)}
        assert used <= known, name


def test_every_choice_is_closed() -> None:
    for path in FILES:
        for text in said(path):
            assert text.count("[") == text.count("]"), text
            assert text.count("{") == text.count("}"), text


def test_there_is_enough_to_tell() -> None:
    assert all(len(each) >= 6 for each in material.situations().values())
    assert len(material.moments()) >= 60
    assert len(set(material.moments())) == len(material.moments())


def test_the_newest_pages_answer_questions_that_exist() -> None:
    pages = material.recent()
    assert len(pages) >= 20
    for page in pages:
        sheet = load(paths.resources() / "worksheets" / f"{page['worksheet']}.toml")
        assert {key.partition(".")[0] for key in page["answers"]} <= set(sheet.labels())
        assert {name for name, *_ in page.get("feelings", ())} <= set(sheet.labels())
        if page["worksheet"] == "page":
            assert len(page["answers"]["text"].split()) >= 40


def test_every_tool_answers_questions_that_exist() -> None:
    for tool in material.tools():
        sheet = load(paths.resources() / "worksheets" / f"{tool['worksheet']}.toml")
        asked = {field.id for field in sheet.fields}
        for kind in ("say", "one", "some", "most", "feel", "step", "due", "day"):
            assert set(tool.get(kind, {})) <= asked, (sheet.id, kind)
        assert {*tool.get("always", ()), *tool.get("hard", ())} <= asked, sheet.id
        for case in tool.get("case", ()):
            for part in (case, *case.get("then", ())):
                assert {*part["answers"], *part.get("feel", {}), *part.get("step", {})} <= _asked(
                    part, asked
                ), sheet.id


def _asked(part: Prose, of_the_tool: set[str]) -> set[str]:
    """Return what is asked on the page of a case, which may be one of another tool."""
    if "worksheet" not in part:
        return of_the_tool
    return {field.id for field in load(paths.resources() / "worksheets" / f"{part['worksheet']}.toml").fields}


def test_a_tool_leaves_no_deck_empty() -> None:
    for tool in material.tools():
        for kind in ("say", "one", "some", "step"):
            assert all(tool.get(kind, {}).values()), tool["worksheet"]
