"""Right to left: what is painted changes sides, while each text still runs its own way."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def reads_right_to_left(widget: QWidget) -> bool:
    """Whether people read from the right there."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(box: QRect, widget: QWidget) -> QRect:
    """The box where it belongs in that widget, measured from where reading starts."""
    if reads_right_to_left(widget):
        box.moveLeft(widget.width() - box.right() - 1)
    return box


def draw_words(painter: QPainter, words: str, box: QRect, *, rtl: bool, end: bool = False) -> None:
    """Words in the middle of a line, at its start or its end; +10 stays +10 in a mirrored window."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignLeft if rtl is end else Qt.AlignmentFlag.AlignRight
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
