"""Languages nobody speaks: sentences 40 % longer, accented and in brackets, from left to right or from right to left.

What stands on a picture without brackets was never translatable; what is cut off would be cut off in German too.
"""

import re

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

ACCENTED = str.maketrans("AEIOUYaceinouy", "ÀÉÎÕÛÝàçéîñõûý")
LONGER = 0.4
KEPT = re.compile(r"(\{[^{}]*\}|%n|&.)")
QT_OWN = {"QShortcut", "QKeySequence", "QGuiApplication"}


class Pseudo(QTranslator):
    """Every sentence of ours, as a language would say it that is 40 % longer."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        """There is something to say."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Brackets show where a sentence begins and ends."""
        del disambiguation
        if not source or context in QT_OWN:
            return ""
        words = source.replace("(s)", "" if n == 1 else "s")
        # {placeholders} are filled in later, and what is filled in may be a sentence of its own
        parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(words)]
        return f"[{''.join(parts)}{'·' * max(1, round(len(words) * LONGER))}]"


def speak_pseudo(app: QCoreApplication) -> Pseudo:
    """Above whatever language the window speaks."""
    words = Pseudo(app)
    app.installTranslator(words)
    return words


def mirror(app: QApplication, *, mirrored: bool = True) -> None:
    """As Arabic or Urdu would have it."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
