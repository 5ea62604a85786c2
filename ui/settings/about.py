"""What this program is, in which version, and whose work is in it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QGridLayout

from app import __version__
from ui.settings.part import SettingsPart
from ui.widgets.text import label

CREDITS = (
    (
        "Source Sans, Source Serif",
        str(QT_TRANSLATE_NOOP("Credits", "Typefaces by Adobe, SIL Open Font Licence 1.1")),
    ),
    ("Phosphor Icons", str(QT_TRANSLATE_NOOP("Credits", "Icons by Phosphor Icons, MIT Licence"))),
    (
        "BIP-39",
        str(
            QT_TRANSLATE_NOOP(
                "Credits", "English word list of recovery words and suggested passphrases, MIT Licence"
            )
        ),
    ),
    ("Qt, PySide6", str(QT_TRANSLATE_NOOP("Credits", "The window, GNU Lesser General Public Licence 3"))),
    (
        "SQLCipher",
        str(QT_TRANSLATE_NOOP("Credits", "The encrypted journal file, BSD licence of Zetetic LLC")),
    ),
    ("cryptography", str(QT_TRANSLATE_NOOP("Credits", "Keys, Apache Licence 2.0 or BSD licence"))),
    (
        "SQLAlchemy, Alembic, platformdirs, mnemonic, zxcvbn, QtAwesome, pyqtgraph, PyYAML",
        str(QT_TRANSLATE_NOOP("Credits", "MIT Licence")),
    ),
    ("msgspec, numpy, Jinja, pypdf", str(QT_TRANSLATE_NOOP("Credits", "BSD licence"))),
)
"""Names, which are not translated, and what each is here for, in context "Credits"."""


class AboutSettings(SettingsPart):
    """Words to read and to copy."""

    def __init__(self) -> None:
        """Show the version and the credits."""
        super().__init__(self.tr("About"))
        self.column.addWidget(label(self.tr("Afterword {version}").format(version=__version__)))
        promise = self.tr(
            "It keeps your journal on this device only, and has no code in it that could send anything anywhere. It is"
            " a place to think, not a care record and not a substitute for help."
        )
        self.column.addWidget(label(promise, "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, what) in enumerate(CREDITS):
            grid.addWidget(label(name, "small"), row, 0)
            grid.addWidget(label(QCoreApplication.translate("Credits", what), "small"), row, 1)
        self.column.addLayout(grid)
