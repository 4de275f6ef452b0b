"""A card in the middle of the window, scrolled where the window is too small for it."""

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.layouts import scroll

MARGIN = 16


def centred(card: QWidget) -> QScrollArea:
    """The card keeps its width and gets the height its words need."""
    page = QWidget()
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(card)
    line.addStretch(1)
    column = QVBoxLayout(page)
    column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    column.addStretch(1)
    column.addLayout(line)
    column.addStretch(1)
    return scroll(page)
