"""Short choices side by side in one frame."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import tall, theme
from ui.widgets.mirror import reads_right_to_left
from ui.widgets.tips import tip

SEGMENT_HEIGHTS = {"md": 40, "sm": 32}
EDGES = 8
MARK = 4
"""How strong the line under the chosen one is where tints are not enough."""
SEGMENT_FONTS = {"md": ("body", "body_strong"), "sm": ("small", "small_strong")}


class _Segment(QAbstractButton):
    """One of the segments."""

    def __init__(self, text: str, size: str) -> None:
        super().__init__()
        self._size = size
        self.setText(text)
        self.setCheckable(True)
        # a screen reader says radio button: one of several
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Widths follow the words."""
        width = QFontMetrics(theme().font(SEGMENT_FONTS[self._size][1])).horizontalAdvance(self.text())
        return QSize(width + 26, tall(SEGMENT_HEIGHTS[self._size]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words without room are cut with dots, and the pointer shows the whole."""
        super().resizeEvent(event)
        needed = QFontMetrics(theme().font(SEGMENT_FONTS[self._size][1])).horizontalAdvance(self.text())
        tip(self, self.text() if needed > self.width() - EDGES else "")

    def ground(self) -> str:
        """The token behind the words; the group paints it, so that it meets the frame."""
        hovered = self.isEnabled() and (self.underMouse() or self.isDown())
        return "soft" if self.isChecked() else "hover" if hovered else "surface"

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words alone."""
        del event
        painter = QPainter(self)
        on = self.isChecked()
        painter.setFont(theme().font(SEGMENT_FONTS[self._size][on]))
        painter.setPen(theme().color("dead" if not self.isEnabled() else "soft_text" if on else "text"))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - EDGES)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)


class Segments(QWidget):
    """Two to five short choices side by side; arrows move between them."""

    changed = Signal(object)

    def __init__(self, name: str = "", *, size: str = "md") -> None:
        """Nothing to choose yet; `size` md is 40 high, sm 32."""
        super().__init__()
        self.setAccessibleName(name)
        self._size = size
        self._group = QButtonGroup(self)
        self._keys: dict[QAbstractButton, object] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.buttonToggled.connect(self._on_toggle)
        theme().changed.connect(self.update)

    def set_segments(self, segments: Sequence[tuple[object, str]]) -> None:
        """(key, words); the one chosen before stays, else the first."""
        before = self.chosen
        for button in list(self._keys):
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys = {}
        for key, words in segments:
            button = _Segment(words, self._size)
            self._group.addButton(button)
            self._keys[button] = key
            self._row.addWidget(button)
        keys = [key for key, _ in segments]
        if keys:
            self.choose(before if before in keys else keys[0])

    def set_text(self, key: object, words: str) -> None:
        """Other words for one of them."""
        for button, known in self._keys.items():
            if known == key:
                button.setText(words)
                button.updateGeometry()

    @property
    def chosen(self) -> object:
        """The key chosen."""
        button = self._group.checkedButton()
        return self._keys.get(button) if button is not None else None

    def choose(self, key: object) -> None:
        """Choose by key."""
        for button, known in self._keys.items():
            if known == key:
                button.setChecked(True)

    def _on_toggle(self, button: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not on:
            return
        for one in self._keys:
            # Tab leads to the chosen one, also where nobody but us has chosen yet
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is button else Qt.FocusPolicy.ClickFocus)
        # whoever gives the keyboard to all of them means the chosen one
        self.setFocusProxy(button)
        if button in self._keys:
            self.changed.emit(self._keys[button])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._keys)
        current = self._group.checkedButton()
        if not step or current not in buttons:
            super().keyPressEvent(event)
            return
        if reads_right_to_left(self):
            step = -step
        other = buttons[(buttons.index(current) + step) % len(buttons)]
        other.setChecked(True)
        other.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame around all, thin lines between, the chosen one filled up to the frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(frame, theme().color("surface"))
        painter.setClipPath(frame)
        rtl = reads_right_to_left(self)
        for place, button in enumerate(self._keys):
            if isinstance(button, _Segment):
                painter.fillRect(button.geometry(), theme().color(button.ground()))
                if button.isChecked() and theme().scheme == "contrast":
                    # a tint on black is not enough to tell which
                    line = button.geometry().adjusted(0, button.height() - MARK, 0, 0)
                    painter.fillRect(line, theme().color("accent" if button.isEnabled() else "dead"))
            if place:
                x = button.geometry().right() if rtl else button.x()
                painter.fillRect(x, 0, 1, self.height(), theme().color("ctl"))
        painter.setClipping(False)
        painter.setPen(QPen(theme().color("ctl"), 1))
        painter.drawPath(frame)
