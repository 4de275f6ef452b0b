"""Words on the screen: always plain text, always in a colour and a size by name."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.theme import tall, theme
from ui.widgets.mirror import draw_words, reads_right_to_left
from ui.widgets.tips import tip


class Label(QLabel):
    """Plain text; `elide` cuts with dots and shows the whole as a tooltip."""

    def __init__(
        self, text: str = "", font: str = "body", token: str = "text", *, wrap: bool = False, elide: bool = False
    ) -> None:
        """`font` and `token` are names of look.md."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._full, self._elide, self._token = text, elide, token
        self._wanted = self.alignment()
        self._align()
        self.setFont(theme().font(font))
        # on the ground of a list or a table Qt would take the role of their rows, whatever was asked for here
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.set_token(token)
        theme().changed.connect(self._recolour)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self.setMinimumWidth(24)
        self.set_text(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:  # noqa: N802 - Qt's own name
        """Left is where reading starts."""
        self._wanted = alignment
        self._align()

    def _align(self) -> None:
        """By the window's direction: left to itself Qt goes by the words', and a Latin name would stand apart."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        shown = self._wanted
        if reads_right_to_left(self) and shown & (left | right):
            shown ^= left | right
        super().setAlignment(shown | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        """Mirrored with the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def set_token(self, token: str) -> None:
        """Another colour by name."""
        self._token = token
        self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().color(self._token))
        self.setPalette(palette)

    def set_text(self, text: str) -> None:
        """Other words."""
        self._full = text
        self._show()

    @property
    def full_text(self) -> str:
        """The words before they were cut."""
        return self._full

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Who presses the name of a field means the field."""
        field: QWidget | None = self.buddy()
        if field is None or not field.isEnabled():
            super().mousePressEvent(event)
        else:
            field.setFocus(Qt.FocusReason.MouseFocusReason)

    def _show(self) -> None:
        if not self._elide:
            self.setText(self._full)
            return
        self.updateGeometry()
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(self.width(), 24))
        self.setText(shown)
        tip(self, self._full if shown != self._full else "")
        self.setAccessibleName(self._full)

    def sizeHint(self) -> QSize:
        """Room for all the words, though it may be given less."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 2, hint.height()) if self._elide else hint

    def minimumSizeHint(self) -> QSize:
        """What is cut may be short."""
        hint = super().minimumSizeHint()
        return QSize(24, hint.height()) if self._elide else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        if self._elide:
            self._show()


class FactLabel(QWidget):
    """An icon and a fact."""

    def __init__(self, icon: str, text: str, token: str = "text", font: str = "body", *, elide: bool = False) -> None:
        """The icon is decoration: the words say it all."""
        super().__init__()
        self._icon_name, self._token = icon, token
        self._icon = QLabel()
        self.words = Label(text, font=font, token=token, elide=elide)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self.words, 1)
        theme().changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        self._icon.setPixmap(theme().pixmap(self._icon_name, 16, self._token))

    def set_text(self, text: str) -> None:
        """Other words."""
        self.words.set_text(text)

    def set_look(self, icon: str, token: str) -> None:
        """Another icon and colour."""
        self._icon_name, self._token = icon, token
        self.words.set_token(token)
        self._redraw()


class CountLabel(QWidget):
    """The biggest thing on the screen: sessions left, painted so that its line is as high as the figures."""

    def __init__(self, text: str = "", font: str = "count") -> None:
        """`font` is count, count_panel, count_half or count_row."""
        super().__init__()
        self._text, self._font, self._token = text, font, "text"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme().changed.connect(self.update)

    def set_text(self, text: str, token: str = "text") -> None:
        """Another number."""
        self._text, self._token = text, token
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The number shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """As wide as the figures, as high as their size in pixels."""
        font = theme().font(self._font)
        return QSize(QFontMetrics(font).horizontalAdvance(self._text) + 2, font.pixelSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figures, without the room above and below that a label would add."""
        del event
        painter = QPainter(self)
        painter.setFont(theme().font(self._font))
        painter.setPen(theme().color(self._token))
        metrics = painter.fontMetrics()
        baseline = (self.height() + metrics.capHeight()) // 2
        x = 0
        if reads_right_to_left(self):
            x = self.width() - metrics.horizontalAdvance(self._text)
        painter.drawText(x, baseline, self._text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clicks go on to whoever holds it: the number opens the ledger too."""
        event.ignore()


class Link(QPushButton):
    """Words that do something: underlined among other words, bare where their ground tells them apart."""

    def __init__(
        self, text: str, token: str = "accent", font: str = "small_strong", *, underline: bool = True, height: int = 24
    ) -> None:
        """Looks like a link, behaves like a button."""
        super().__init__(text)
        self._token, self._font, self._underline, self._height = token, font, underline, height
        self.setFont(theme().font(font))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        """The words, in a target at least 24 high."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, tall(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words."""
        del event
        painter = QPainter(self)
        font = theme().font(self._font)
        font.setUnderline(self._underline)
        painter.setFont(font)
        painter.setPen(theme().color(self._token if self.isEnabled() else "dead"))
        box = QRect(0, 0, self.width(), self.height())
        draw_words(painter, self.text(), box, rtl=reads_right_to_left(self))
