"""A short list of reasons or choices of which one is taken: a framed column of radio rows."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QSizePolicy, QVBoxLayout

from ui.theme import tall, theme
from ui.widgets.mirror import draw_words, mirrored, reads_right_to_left
from ui.widgets.tips import tip

ROW_HEIGHT = 32
DOT = 16
MARGIN = 12


class RadioRow(QRadioButton):
    """One choice, the whole row clickable."""

    def __init__(self, text: str) -> None:
        """Unchosen."""
        # an ampersand in a clinic's own words is no mnemonic
        super().__init__(text.replace("&", "&&"))
        self._words = text
        self.setAccessibleName(text)
        tip(self, text)
        self.setFixedHeight(tall(ROW_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hitButton(self, position: QPoint) -> bool:
        """Anywhere in the row."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        width = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(width + DOT + 3 * MARGIN, tall(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words are cut short where the dialog is narrow; the tooltip has them all."""
        return QSize(120, tall(ROW_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft band when chosen, the dot, the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, colour = self.isChecked(), theme().color
        if chosen or self.underMouse():
            painter.fillRect(self.rect(), colour("soft" if chosen else "hover"))
        self._paint_dot(painter, chosen=chosen)
        painter.setFont(theme().font("body_strong" if chosen else "body"))
        painter.setPen(colour("soft_text" if chosen else "text"))
        where = QRect(MARGIN + DOT + 10, 0, self.width() - DOT - 3 * MARGIN, self.height())
        draw_words(painter, self._words, mirrored(where, self), rtl=reads_right_to_left(self))

    def _paint_dot(self, painter: QPainter, *, chosen: bool) -> None:
        box = QRectF(mirrored(QRect(MARGIN, (self.height() - DOT) // 2, DOT, DOT), self))
        painter.setBrush(theme().color("surface"))
        painter.setPen(QPen(theme().color("accent" if chosen else "ctl"), 5 if chosen else 2))
        inset = 2.5 if chosen else 1
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


class RadioList(QFrame):
    """Rows of one choice; nothing is chosen until somebody does."""

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        """Empty, with its accessible name."""
        super().__init__()
        self.setAccessibleName(name)
        self.rows: dict[Hashable, RadioRow] = {}
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(2, 2, 2, 2)
        self._rows.setSpacing(0)

    def set_options(self, options: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these, none chosen."""
        for old in self.rows.values():
            self._group.removeButton(old)
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = {key: RadioRow(text) for key, text in options}
        for key, row in self.rows.items():
            self._group.addButton(row)
            self._rows.addWidget(row)
            row.toggled.connect(lambda on, key=key: self.changed.emit(key) if on else None)

    @property
    def chosen(self) -> Hashable | None:
        """The key chosen, if any."""
        return next((key for key, row in self.rows.items() if row.isChecked()), None)

    def choose(self, key: Hashable) -> None:
        """Take that one."""
        self.rows[key].setChecked(True)

    def focus_first(self) -> None:
        """Put the focus on the chosen row, or on the first."""
        row = self.rows.get(self.chosen) or next(iter(self.rows.values()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The edge of something one can act on."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("ctl"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
