"""Hostile and broken files: a typed error or a refusal by name; never a crash, half an import or a long wait."""

from __future__ import annotations

import io
import json
import random
import shutil
import tarfile
import time
import zipfile
from typing import TYPE_CHECKING

import pytest

from app.imports import SOURCES
from app.transfer.errors import (
    DamagedFileError,
    EncryptedFileError,
    ImportMissingError,
    ImportRefusedError,
    TooLargeError,
    UnsafeFileError,
    WrongEncodingError,
)
from app.transfer.importers import archive, plain_yaml, reading
from tests.app.transfer.importers import samples
from tests.app.transfer.importers.lz_writer import compressed
from tests.app.transfer.wired import Wired

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SECONDS = 2.0
"""The longest that any hostile file may keep the processor busy; how long it waits for one is the machine's affair."""


@pytest.fixture
def wired() -> Iterator[Wired]:
    with Wired() as wired:
        wired.write("Mine")
        yield wired


def refused(wired: Wired, source: str, path: Path, error: type[ImportRefusedError]) -> None:
    """Check that a file is refused for the right reason, soon, and that the journal is as it was."""
    changes, began = wired.connection.total_changes, time.process_time()
    with pytest.raises(error) as caught:
        wired.take_in(source, path)
    assert caught.value.__cause__ is None
    assert time.process_time() - began < SECONDS
    assert wired.connection.total_changes == changes


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


@pytest.mark.parametrize(
    "name", ["../../2023-06.txt", "/etc/2023-06.txt", "C:/2023-06.txt", "a\\..\\..\\2023-06.txt"]
)
def test_a_zip_whose_names_lead_out_of_it(wired: Wired, tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "slip.zip", {name: b"1: {text: hello}"})
    refused(wired, "rednotebook", path, UnsafeFileError)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["slip.zip"]


def test_a_zip_that_unpacks_to_far_more_than_it_is(wired: Wired, tmp_path: Path) -> None:
    path = zipped(tmp_path / "bomb.zip", {"2023-06.txt": b"\0" * 50_000_000})
    refused(wired, "rednotebook", path, TooLargeError)


def test_a_zip_of_many_large_texts(wired: Wired, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST_TEXT", 10_000)
    path = zipped(tmp_path / "many.zip", {f"2023-{month:02}.txt": bytes(2_000) for month in range(1, 13)})
    refused(wired, "rednotebook", path, TooLargeError)


def test_a_zip_that_lies_about_its_sizes(wired: Wired, tmp_path: Path) -> None:
    path = zipped(tmp_path / "lies.zip", {"2023-06.txt": b"1: {text: hello}" * 100})
    data = bytearray(path.read_bytes())
    where = data.rindex(b"PK\x01\x02") + 24
    data[where : where + 4] = (50).to_bytes(4, "little")
    path.write_bytes(data)
    refused(wired, "rednotebook", path, DamagedFileError)


def test_a_zip_with_a_password(wired: Wired, tmp_path: Path) -> None:
    path = zipped(tmp_path / "locked.zip", {"2023-06.txt": b"1: {text: hello}"})
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    path.write_bytes(data)
    refused(wired, "rednotebook", path, EncryptedFileError)


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_a_tar_with_links_and_devices(wired: Wired, tmp_path: Path, kind: bytes) -> None:
    with tarfile.open(tmp_path / "links.jex", "w:") as made:
        member = tarfile.TarInfo(f"{samples.NOTE}.md")
        member.type, member.linkname = kind, "/etc/passwd"
        made.addfile(member)
    refused(wired, "joplin", tmp_path / "links.jex", UnsafeFileError)


def test_a_tar_whose_names_lead_out_of_it(wired: Wired, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "slip.jex", "w:") as made:
        made.addfile(tarfile.TarInfo(f"../{samples.NOTE}.md"), io.BytesIO())
    refused(wired, "joplin", tmp_path / "slip.jex", UnsafeFileError)


@pytest.mark.parametrize(
    "text",
    [
        "1: !!python/object/apply:os.system ['touch /tmp/x']",
        "1: &a {text: x}\n2: *a",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
        "1: " + "[" * 5000,
        "1: {text: !!binary aGVsbG8=}",
    ],
    ids=["object", "alias", "laughs", "deep", "binary"],
)
def test_yaml_that_would_build_something(wired: Wired, tmp_path: Path, text: str) -> None:
    path = zipped(tmp_path / "yaml.zip", {"2023-06.txt": text.encode()})
    refused(wired, "rednotebook", path, UnsafeFileError)


@pytest.mark.parametrize("text", ["{a: ", "\t- x: y\n b", "'", "a: b: c", "- [x, y"])
def test_yaml_that_is_none(text: str) -> None:
    with pytest.raises(DamagedFileError):
        plain_yaml.parse(text)


@pytest.mark.parametrize("source", ["jrnl", "dayone", "afterword"])
def test_json_nested_without_end(wired: Wired, tmp_path: Path, source: str) -> None:
    path = tmp_path / "deep.json"
    path.write_text('{"entries": ' + "[" * 200_000)
    refused(wired, source, path, ImportRefusedError)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "9" * 5000])
def test_json_numbers_that_are_none(number: str) -> None:
    with pytest.raises(DamagedFileError):
        reading.json_of(f'{{"a": {number}}}')


@pytest.mark.parametrize(
    "source", [each for each in SOURCES if each not in {"joplin", "rednotebook", "markdown"}]
)
def test_letters_that_cannot_be_read(wired: Wired, tmp_path: Path, source: str) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes(b'{"entries": "caf\xe9 \xff"}')
    refused(wired, source, path, WrongEncodingError)


def test_utf_16_with_its_mark_is_read() -> None:
    assert reading.decoded("caf\u00e9".encode("utf-16")) == "caf\u00e9"
    assert reading.decoded(b"\xef\xbb\xbfcaf\xc3\xa9") == "caf\u00e9"


def test_a_file_larger_than_any_journal(wired: Wired, tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as stream:
        stream.truncate(reading.LARGEST_TEXT + 1)
    refused(wired, "daylio", path, TooLargeError)


@pytest.mark.parametrize("source", SOURCES)
def test_nothing_there_and_nothing_readable(wired: Wired, tmp_path: Path, source: str) -> None:
    refused(wired, source, tmp_path / "absent.zip", ImportMissingError)
    (tmp_path / "empty.zip").write_bytes(b"")
    refused(wired, source, tmp_path / "empty.zip", ImportRefusedError)


def test_a_folder_that_holds_itself(wired: Wired, tmp_path: Path) -> None:
    folder = samples.write_markdown(tmp_path)
    (folder / "again").symlink_to(folder)
    (folder / "secret.md").symlink_to("/etc/hostname")
    assert wired.imports.look("markdown", folder).found == 3


@pytest.mark.parametrize(
    ("source", "text", "error"),
    [
        ("jrnl", '{"entries": [' + "[]," * 2_000_000 + "0]}", TooLargeError),
        ("jrnl", "[2024-01-01 09:00] x\n" * 250_000, TooLargeError),
        ("dayone", '{"entries": [' + "0," * 12_000_000 + "0]}", TooLargeError),
        ("daylio", "mood,activities,note,time\n" + "a\n" * 1_000_000, DamagedFileError),
    ],
    ids=["lists", "heads", "numbers", "rows"],
)
def test_a_small_file_that_would_take_a_lot_of_memory(
    wired: Wired, tmp_path: Path, source: str, text: str, error: type[ImportRefusedError]
) -> None:
    (tmp_path / "many.json").write_text(text)
    refused(wired, source, tmp_path / "many.json", error)


def test_a_table_with_a_million_columns(wired: Wired, tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("mood,activities,note,time" + ",x" * 1_000_000)
    refused(wired, "daylio", path, ImportRefusedError)


@pytest.mark.parametrize(
    ("key", "value"),
    [("id", "../../etc"), ("moment", 2**70), ("written_at", "2026-03-02T09:00:00"), ("written_at", "soon"),
     ("state", "eaten"), ("tags", "many"), ("words", -1), ("labels", []), ("shift_date", "2026-13-01")],
)  # fmt: skip
def test_an_export_of_ours_that_somebody_changed(
    wired: Wired, tmp_path: Path, key: str, value: object
) -> None:
    from app.exports import ExportFormat

    wired.exports.export(ExportFormat.JSON, tmp_path / "ours.json")
    document = json.loads((tmp_path / "ours.json").read_text())
    document["entries"][0][key] = value
    (tmp_path / "ours.json").write_text(json.dumps(document))
    refused(wired, "afterword", tmp_path / "ours.json", DamagedFileError)


@pytest.mark.parametrize(
    "spoke",
    ["<!--", "<a ", "<b", "</", "![[", "![](", "[", "![a](:/", "//", "=", '[""', "#", "\\", "&#", "**"],
)
def test_no_markup_takes_longer_than_its_length(wired: Wired, tmp_path: Path, spoke: str) -> None:
    text = "<br>" + spoke * (200_000 // len(spoke))
    note = samples.JOPLIN[f"{samples.NOTE}.md"].replace("We planted", text)
    (tmp_path / f"{samples.NOTE}.md").write_text(note)
    (tmp_path / "2024-01-01.md").write_text(text)
    (tmp_path / "daylio.csv").write_text(
        f'full_date,mood,activities,note,time\n2024-11-02,good,,"{text}",10:00\n'
    )
    month = zipped(tmp_path / "month.zip", {"2023-06.txt": json.dumps({"1": {"text": text}}).encode()})
    entry = {"creationDate": "2024-01-15T23:30:00Z", "text": text}
    (tmp_path / "dayone.json").write_text(json.dumps({"entries": [entry]}))
    began = time.process_time()
    for source, path in (
        ("joplin", tmp_path), ("markdown", tmp_path / "2024-01-01.md"), ("daylio", tmp_path / "daylio.csv"),
        ("rednotebook", month), ("dayone", tmp_path / "dayone.json"),
    ):  # fmt: skip
        wired.imports.look(source, path)
    assert time.process_time() - began < SECONDS


# Fuzzing


def cut(data: bytes, source: random.Random) -> bytes:
    return data[: source.randrange(len(data) + 1)]


def flip(data: bytes, source: random.Random) -> bytes:
    found = bytearray(data)
    for _ in range(source.randint(1, 20)):
        found[source.randrange(len(found))] = source.randrange(256)
    return bytes(found)


def swap(data: bytes, source: random.Random) -> bytes:
    begin, end = sorted(source.randrange(len(data) + 1) for _ in range(2))
    return data[:begin] + data[end:] + data[begin:end]


def repeat(data: bytes, source: random.Random) -> bytes:
    begin, end = sorted(source.randrange(len(data) + 1) for _ in range(2))
    return data[:end] + data[begin:end] * source.randint(1, 50) + data[end:]


def insert(data: bytes, source: random.Random) -> bytes:
    place = source.randrange(len(data) + 1)
    return data[:place] + source.choice(_SPOKES) + data[place:]


_SPOKES = (b"\0", b"\xff\xfe", b"{" * 3000, b"[" * 3000, b'"', b"&a *a", b"!!python/object:x ", b"9" * 5000,
           b"\xe2\x80\xae", b"---\n", b",,,,,", b"null", b"-1", b"1e999", b"\n\n", b"\xed\xa0\x80",
           b"../" * 40)  # fmt: skip
MUTATIONS: tuple[Callable[[bytes, random.Random], bytes], ...] = (cut, flip, swap, repeat, insert)


def fuzz(tmp_path: Path, cases: int, seed: int) -> None:
    """Bring in mutated samples of every format; each either comes whole or is refused, and soon."""
    folder = samples.write_markdown(tmp_path)
    shutil.make_archive(str(tmp_path / "vault"), "zip", folder)
    paths = {source: write(tmp_path) for source, write in samples.WRITERS.items()}
    paths |= {"markdown": tmp_path / "vault.zip", "afterword": _our_own(tmp_path, paths["freecbt"])}
    originals = {source: path.read_bytes() for source, path in paths.items()}
    with Wired() as wired:
        for case in range(cases):
            name, dice = SOURCES[case % len(SOURCES)], random.Random(f"{seed}:{case}")  # noqa: S311 - repeatable
            fuzzed = tmp_path / f"fuzzed{paths[name].suffix}"
            fuzzed.write_bytes(_mutated(name, originals[name], dice))
            _one_case(wired, name, fuzzed, f"{name} {seed}:{case}")
        wired.check_index()
        assert wired.connection.execute("PRAGMA foreign_key_check").fetchall() == []


def _our_own(folder: Path, thoughts: Path) -> Path:
    """Write an export of a small journal of ours."""
    from app.exports import ExportFormat

    with Wired() as wired:
        wired.take_in("freecbt", thoughts)
        wired.write("Mine", "A title")
        wired.exports.export(ExportFormat.JSON, folder / "ours.json")
    return folder / "ours.json"


def _mutated(name: str, data: bytes, dice: random.Random) -> bytes:
    """Return a file with faults: as a whole, or in the texts it holds, which are then packed again."""

    def worsened(text: bytes) -> bytes:
        for _ in range(dice.randint(1, 3)):
            text = dice.choice(MUTATIONS)(text or b" ", dice)
        return text

    if name == "freecbt" and dice.random() < 0.6:
        text = worsened(json.dumps(samples.FREECBT).encode()).decode("latin-1")
        return f":FreeCBT:{compressed(text)}:FreeCBT:".encode()
    if data.startswith(b"PK") and dice.random() < 0.6:
        packed = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
            for member in old.infolist():
                new.writestr(member.filename, worsened(old.read(member)))
        return packed.getvalue()
    return worsened(data)


def _one_case(wired: Wired, name: str, path: Path, told: str) -> None:
    entries, began = wired.rows("entry"), time.process_time()
    try:
        _, brought = wired.take_in(name, path)
    except ImportRefusedError:
        assert wired.rows("entry") == entries, f"{told}: a part of it came"
    except Exception as crash:
        raise AssertionError(f"{told}: {crash!r}") from crash
    else:
        assert wired.rows("entry") == entries + brought.entries, told
    assert time.process_time() - began < SECONDS, f"{told}: too long"


def test_a_few_fuzzed_files_of_every_format(tmp_path: Path) -> None:
    fuzz(tmp_path, 160, seed=1)


@pytest.mark.slow
def test_two_thousand_fuzzed_files(tmp_path: Path) -> None:
    fuzz(tmp_path, 2_000, seed=20_260_302)
