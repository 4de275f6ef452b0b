from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import theme
from ui.widgets.mirror import draw_words, mirrored

BOX = QRect(0, 0, 200, 20)
Draw = Callable[[QPainter], object]


def drawn(draw: Draw) -> QImage:
    image = QImage(BOX.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(theme().font("body"))
    draw(painter)
    painter.end()
    return image


def inked(image: QImage) -> tuple[int, int]:
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 128 for y in range(20))]
    return min(columns), max(columns)


def at_the_left(words: str) -> QImage:
    """Drawn as everywhere in the world where nothing is mirrored."""
    return drawn(
        lambda painter: painter.drawText(BOX, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    )


def test_a_box_changes_sides(styled: QApplication) -> None:
    widget = QWidget()
    widget.resize(100, 20)

    assert mirrored(QRect(10, 2, 16, 16), widget) == QRect(10, 2, 16, 16)

    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert mirrored(QRect(10, 2, 16, 16), widget) == QRect(74, 2, 16, 16)


@pytest.mark.parametrize(
    ("rtl", "end", "left"), [(False, False, True), (False, True, False), (True, False, False), (True, True, True)]
)
def test_words_stand_where_reading_starts_or_ends(styled: QApplication, rtl: bool, end: bool, left: bool) -> None:
    first, last = inked(drawn(lambda painter: draw_words(painter, "14 left", BOX, rtl=rtl, end=end)))

    assert (first < 5) is left
    assert (last > 195) is not left


@pytest.mark.parametrize("words", ["+10", "\N{MINUS SIGN}1", "10 Mar 2026, 10:42", "Why 7?", "7 left"])
def test_latin_words_keep_their_order_in_a_mirrored_window(styled: QApplication, words: str) -> None:
    mirrored_words = drawn(lambda painter: draw_words(painter, words, BOX, rtl=True, end=True))

    assert mirrored_words == at_the_left(words)


def test_words_too_long_end_in_dots(styled: QApplication) -> None:
    long = "Physiotherapy after an operation at the knee"

    _, last = inked(drawn(lambda painter: draw_words(painter, long, QRect(0, 0, 80, 20), rtl=False)))

    assert last < 80
