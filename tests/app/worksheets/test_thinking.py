"""A vocabulary of kinds of thinking without a card is not one, and says where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.worksheets.errors import WorksheetError
from app.worksheets.thinking import load_kinds

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 'schema = 1\nid = "thinking"\nlang = "en-GB"\ntitle = "Kinds"\n[[words]]\nid = "one"\nlabel = "One"\n'
CARD = 'explanation = "E."\nexample = "X."\nquestion = "Q?"\n'


def test_a_kind_with_its_card_is_read(tmp_path: Path) -> None:
    (tmp_path / "thinking.toml").write_text(HEAD + CARD)
    assert [(kind.id, kind.question) for kind in load_kinds(tmp_path / "thinking.toml")] == [("one", "Q?")]


def test_a_kind_without_its_question_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thinking.toml").write_text(HEAD + CARD.replace('question = "Q?"\n', ""))
    with pytest.raises(WorksheetError, match="question"):
        load_kinds(tmp_path / "thinking.toml")
