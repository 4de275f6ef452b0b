from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from ui.theme import load_fonts, theme


def line_of(words: str) -> tuple[float, float]:
    """How far a line of these words reaches above and below where its letters stand."""
    layout = QTextLayout(words, theme().font("body"))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent(), line.descent()


def test_hindi_stands_on_the_line_of_the_digits_and_names_beside_it(qtbot: QtBot) -> None:
    load_fonts()

    assert line_of("सेशन लगाएँ") == line_of("Ravi Patil 10")
