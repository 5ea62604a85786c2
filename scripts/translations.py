"""Extract every string of the window into translations/*.ts, and compile what is translated.

`afterword.ts` is the template for translators. `afterword_en_XA.ts` is made from it: English with every text twice as
long, to show where a layout cannot cope. With --check nothing is written, and a stale file is an error.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
TEMPLATE = "afterword.ts"
PSEUDO = "afterword_en_XA.ts"

_KEPT = re.compile(r"(\{[^}]*\}|&\w|\n)")
_ACCENTS = str.maketrans("aeiounyAEIOUNY", "áéíóúñýÁÉÍÓÚÑÝ")


def main(arguments: list[str]) -> int:
    """Refresh, or with "--check" compare, the translation files."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        _extract(fresh / TEMPLATE)
        _make_pseudo(fresh / TEMPLATE, fresh / PSEUDO)
        stale = [name for name in (TEMPLATE, PSEUDO) if not _same(fresh / name, FOLDER / name)]
        if "--check" in arguments:
            if stale:
                print("Strings have changed. Run `make translations` and commit:", ", ".join(stale))
            return 1 if stale else 0
        for name in stale:
            (FOLDER / name).write_bytes((fresh / name).read_bytes())
    compile_all(FOLDER, FOLDER)
    return 0


def compile_all(sources: Path, into: Path) -> None:
    """Compile every translation in `sources` to a .qm file in `into`."""
    for source in sources.glob("afterword_*.ts"):
        _tool("lrelease", str(source), "-qm", str(into / f"{source.stem}.qm"))


def lengthened(text: str) -> str:
    """Return `text` with accents and at twice its length, placeholders and shortcuts untouched."""
    parts = _KEPT.split(text)
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    words = "".join(part for part in parts if not _KEPT.fullmatch(part)).translate(_ACCENTS).split()
    return f"{accented} {' '.join(words)}" if words else text


def _extract(template: Path) -> None:
    sources = sorted(str(file) for package in ("app", "ui") for file in (ROOT / package).rglob("*.py"))
    _tool(
        "lupdate",
        *sources,
        "-ts",
        str(template),
        "-locations",
        "none",
        "-no-obsolete",
        "-source-language",
        "en_GB",
    )


def _make_pseudo(template: Path, pseudo: Path) -> None:
    tree = ET.parse(template)  # noqa: S314 - written by lupdate a moment ago
    tree.getroot().set("language", "en_XA")
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
            translation.text = lengthened(message.findtext("source") or "")
    tree.write(pseudo, encoding="utf-8", xml_declaration=True)


def _same(fresh: Path, kept: Path) -> bool:
    return kept.exists() and kept.read_bytes() == fresh.read_bytes()


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([str(program), *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
