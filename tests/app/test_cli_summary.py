"""The command that writes a sheet for supervision: what may be shared is on it, what is private is nowhere."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from app.clock import SystemClock
from app.context import open_journal
from app.demo import DEMO_PASSPHRASE
from app.vault.kdf import KdfParams
from app.vault.recovery import RecoverySecret
from app.vault.session import create, unlock
from models.domain.departure import DepartureRoute
from models.domain.entry import WorksheetRef
from models.schema import create_schema
from tests.app.command import is_one_plain_line, run

if TYPE_CHECKING:
    from pathlib import Path

    from app.context import AppContext

PRIVATE = "marzipan"


@pytest.fixture(scope="module")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file: Path = tmp_path_factory.mktemp("secret") / "passphrase.txt"
    file.write_text(DEMO_PASSPHRASE + "\n", encoding="utf-8")
    return file


def opened(folder: Path) -> AppContext:
    clock = SystemClock()
    return open_journal(unlock(folder, bytearray(DEMO_PASSPHRASE.encode()), clock=clock), clock=clock)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with one prepared session, written just now, under a key that costs little."""
    folder: Path = tmp_path_factory.mktemp("summary") / "journal"
    create(
        folder,
        bytearray(DEMO_PASSPHRASE.encode()),
        recovery=RecoverySecret.generate(),
        prepare=create_schema,
        kdf=KdfParams.floor(),
        clock=SystemClock(),
    )
    context = opened(folder)
    found = context.worksheets.get("supervision-session")
    draft = context.journal.new_draft(WorksheetRef(found.id, found.version, found.lang), found.labels())
    answers = {"want": "Ten minutes about Grace.", "heavy": "The rota.", "hard_to_say": PRIVATE}
    context.journal.save(draft.with_answers(answers))
    context.journal.keep(draft.id)
    gathered = context.sharing().gather()
    context.sharing().save_selection("everything", gathered, [each.key for each in gathered.passages])
    names = context.sharing().names()
    context.sharing().save_names(names.with_pseudonym("Grace", "P1"))
    context.close()
    return folder


def text_of(file: Path) -> str:
    data = file.read_bytes()
    assert PRIVATE.encode() not in data
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


def test_what_may_be_shared_is_on_the_sheet_with_people_taken_out(
    journal: Path, secret: Path, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.pdf"
    answer = run("summary", journal, "--since", "2020-01-01", "--out", out, "--passphrase-file", secret)

    assert (answer.code, answer.err) == (0, "")
    assert answer.lines[:3] == ["pages: 1", "answers: 1 of 3", "to look at before it is shared: 0"]
    text = text_of(out)
    assert "Ten minutes about P1." in text
    assert not any(words in text for words in (PRIVATE, "rota", "Grace"))
    context = opened(journal)
    (line,) = context.departures.latest(1)
    context.close()
    assert (line.route, line.pages, line.records) == (DepartureRoute.PDF, 1, 1)


def test_actions_go_along_only_where_their_question_may_be_shared(
    journal: Path, secret: Path, tmp_path: Path
) -> None:
    context = opened(journal)
    action = context.actions.new("Ask about the syringe driver")
    context.actions.save(action)
    gathered = context.sharing().gather()
    assert action.id in {each.id for each in gathered.actions}
    assert action.id not in gathered.shareable_actions
    context.close()
    for number, selection in enumerate(((), ("--selection", "everything"))):
        out = tmp_path / f"{number}.pdf"
        command = ("summary", journal, "--since", "2020-01-01", *selection, "--out", out)
        assert run(*command, "--passphrase-file", secret).code == 0
        assert "syringe" not in text_of(out)


def test_a_saved_selection_says_what_goes_along(journal: Path, secret: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    command = ("summary", journal, "--since", "2020-01-01", "--selection", "everything", "--out", out)
    answer = run(*command, "--passphrase-file", secret)

    assert answer.lines[1] == "answers: 3 of 3"
    assert PRIVATE in text_of(out)


def test_what_cannot_be_done_is_said_in_one_line(journal: Path, secret: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.pdf"
    there.write_text("mine")
    new = ("--out", tmp_path / "new.pdf")
    for arguments in (("--out", there), (*new, "--selection", "unknown")):
        answer = run("summary", journal, "--since", "2020-01-01", *arguments, "--passphrase-file", secret)
        assert answer.code == 2
        assert is_one_plain_line(answer.err)
    for days in (("--since", "2020-01-01", "--until", "2019-12-31"), ("--since", "2999-01-01")):
        answer = run("summary", journal, *days, *new, "--passphrase-file", secret)
        assert answer.code == 2
        assert is_one_plain_line(answer.err)
        assert answer.err.startswith("The last day is before the first one.")
    assert there.read_text() == "mine"
    assert not (tmp_path / "new.pdf").exists()
