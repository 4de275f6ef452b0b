from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.theme import theme
from ui.widgets.key_hint import HEIGHT, hint_width, paint_hint


def test_no_key_takes_no_room(styled: QApplication) -> None:
    assert hint_width("") == 0
    assert hint_width("Ctrl+Enter") > hint_width("F2") > 0


def test_the_hint_is_quiet_on_a_plain_ground(styled: QApplication) -> None:
    image = QImage(40, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)

    paint_hint(painter, "F2", QRect(0, 0, 40, HEIGHT))
    painter.end()

    assert image.pixelColor(4, 4).name() == theme().color("surface_2").name()
