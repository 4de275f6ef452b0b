"""What is seen before anything else is loaded: the sign-in card as an outline.

Few of Qt's classes are named here and in ui/main_window on purpose: PySide makes a class with its enums when it is
first named, and the namespace `Qt` alone costs 16 ms (measured) before the first paint.
"""

from PySide6.QtCore import QRectF, QSettings
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ui.tokens import LOOK_SETTING, TEXT_SETTING, TEXT_SIZES, THEMES

CARD = (440.0, 534.0)
PARTS = ((28.0, 32.0, 120.0), (112.0, 40.0, 376.0), (396.0, 40.0, 376.0), (452.0, 48.0, 376.0))
"""(top, height, width) of the title, the two fields and the button."""
EDGE, CARD_RADIUS, RADIUS = 32.0, 12.0, 8.0


def scheme() -> str:
    """The look somebody chose, before there is a theme."""
    chosen = str(QSettings().value(LOOK_SETTING, "light"))
    if chosen == "system":
        chosen = system_scheme()
    return chosen if chosen in THEMES else "light"


def system_scheme() -> str:
    """What the system asks of every program now: high contrast, dark or light."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return "light"
    hints = app.styleHints()
    if hints.accessibility().contrastPreference().name == "HighContrast":
        return "contrast"
    return "dark" if hints.colorScheme().name == "Dark" else "light"


def text_scale() -> float:
    """How much larger somebody wanted words, and so the card; before there is a theme."""
    return TEXT_SIZES.get(str(QSettings().value(TEXT_SETTING, "")), 1.0)


def paint(window: QWidget, look: str) -> None:
    """The page's ground, the card, and where the fields will be."""
    tokens = THEMES[look]
    painter = QPainter(window)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(window.rect(), QColor(tokens["window"]))
    scale = text_scale()
    width, height = (round(side * scale) for side in CARD)
    left, top = (window.width() - width) / 2, (window.height() - height) / 2
    painter.setPen(QColor(tokens["border"]))
    painter.setBrush(QColor(tokens["surface"]))
    painter.drawRoundedRect(QRectF(left, top, width, height), CARD_RADIUS, CARD_RADIUS)
    painter.setBrush(QColor(tokens["surface_2"]))
    for down, high, wide in PARTS:
        part = QRectF(left + EDGE, top + down * scale, wide * scale, high * scale)
        painter.drawRoundedRect(part, RADIUS, RADIUS)
    painter.end()
