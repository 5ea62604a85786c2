"""The text of a page, written block by block: what did not change is not written again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.journal.markdown import Block, Kind, join, render_block
from ui.answering.document import kind_of, runs_of

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument


class BlockCache(QObject):
    """Keeps the written form of every block of a document until the block changes.

    Blocks are known by their number. A change tells where it was and how much it touched, so that the entries of the
    touched blocks are dropped and the others move along; a key in a long page costs one block, not the page.
    """

    def __init__(self, document: QTextDocument) -> None:
        """Watch `document`, which owns this cache."""
        super().__init__(document)
        self._document = document
        self._written: list[tuple[Kind, str] | None] = [None] * document.blockCount()
        document.contentsChange.connect(self._on_contents_change)

    def markdown(self) -> str:
        """Return the whole page as it is stored."""
        for number, written in enumerate(self._written):
            if written is None:
                self._written[number] = _write(self._document.findBlockByNumber(number))
        return join(written for written in self._written if written is not None)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:  # noqa: ARG002 - Qt's signature
        count = self._document.blockCount()
        first = max(0, self._document.findBlock(position).blockNumber())
        last_block = self._document.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else count - 1
        gone = last - (count - len(self._written))
        self._written[first : gone + 1] = [None] * (last - first + 1)


def _write(block: QTextBlock) -> tuple[Kind, str]:
    kind = kind_of(block)
    return kind, render_block(Block(kind, runs_of(block)))
