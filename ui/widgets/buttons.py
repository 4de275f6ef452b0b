"""Buttons: verb first, the key that does the same at the trailing end."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme import tall, theme
from ui.widgets.key_hint import hint_height, hint_width, paint_hint
from ui.widgets.mirror import draw_words, mirrored, reads_right_to_left
from ui.widgets.tips import tip

HEIGHTS = {"sm": 32, "md": 40, "lg": 48, "xl": 56}
FONTS = {"sm": "small_strong", "md": "body_strong", "lg": "body_large", "xl": "body_large"}
ICON, SMALL_ICON, GAP = 20, 16, 10
"""Icons are drawn for these sizes: between them their lines would blur."""
ICON_GAPS = {"sm": 6, "md": 6, "lg": 8, "xl": 8}
PADDING = {"sm": 10, "md": 14, "lg": 18, "xl": 18}


def _is_faint(button: QPushButton) -> bool:
    """In high contrast quiet edges are as white as all others: what cannot be pressed must look it in another way."""
    return not button.isEnabled() and theme().scheme == "contrast"


def _edge_pen(token: str, button: QPushButton) -> QPen:
    if _is_faint(button):
        return QPen(theme().color("dead"), 1, Qt.PenStyle.DashLine)
    return QPen(theme().color(token), 1)


class ActionButton(QPushButton):
    """A button that shows icon, words and its key; the key is not part of its name."""

    def __init__(
        self, text: str, *, icon: str | None = None, key: str | None = None, kind: str = "plain", size: str = "md"
    ) -> None:
        """`kind` is plain, primary, danger, link or danger-link; `size` sm, md, lg or xl."""
        super().__init__(text)
        self._icon_name, self._key, self._size = icon, key, size
        self.shows_key, self.least = True, 0
        """So wide it is at least, where buttons stand below each other."""
        self.set_kind(kind)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme().font(FONTS[size]))
        self.set_key(key)
        theme().changed.connect(self.update)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        """Other words, in the tooltip too."""
        super().setText(text)
        self.set_key(self._key)

    def set_key(self, key: str | None) -> None:
        """Which key does the same; shown in the button and its tooltip."""
        self._key = key
        tip(self, f"{self._words()} ({key})" if key else "")
        self.updateGeometry()
        self.update()

    def show_key(self, shown: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """On a small window the words need the room; the tooltip still says the key."""
        if shown != self.shows_key:
            self.shows_key = shown
            self.updateGeometry()
            self.update()

    @property
    def _icon_side(self) -> int:
        return SMALL_ICON if self._size == "sm" else ICON

    @property
    def key_room(self) -> int:
        """The width its key takes, or would take."""
        return GAP + hint_width(self._key) if self._key else 0

    def set_kind(self, kind: str) -> None:
        """Another weight."""
        self._kind = kind
        # a dialog finds its acting button by this
        self.setProperty("kind", kind)
        self.update()

    def set_icon_name(self, icon: str | None) -> None:
        """Another icon."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, words and key."""
        return QSize(max(2 * PADDING[self._size] + self._inside(), self.least), tall(HEIGHTS[self._size]))

    def _inside(self) -> int:
        width = self.fontMetrics().horizontalAdvance(self._words())
        if self._icon_name:
            width += self._icon_side + (ICON_GAPS[self._size] if self._words() else 0)
        return width + (self.key_room if self.shows_key else 0)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _colours(self) -> tuple[str | None, str, str | None]:
        """Fill, words, edge."""
        hover = (self.underMouse() or self.isDown()) and self.isEnabled()
        if not self.isEnabled():
            return ("surface_2", "dead", "border") if not self._kind.endswith("link") else (None, "dead", None)
        table = {
            "primary": ("accent_hover" if hover else "accent", "accent_text", None),
            "danger": ("danger", "danger_text", None),
            "link": ("hover" if hover else None, "accent", None),
            "danger-link": ("hover" if hover else None, "danger", None),
            "plain": ("hover" if hover else "surface", "text", "ctl"),
        }
        return table[self._kind]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Everything in one go: mirrored right to left."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink, edge = self._colours()
        painter.setPen(_edge_pen(edge, self) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(fill) if fill else Qt.BrushStyle.NoBrush)
        if fill or edge:
            inset = 0.5 if edge else 0.0
            painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        words = self._words()
        content = self._inside()
        x = max(PADDING[self._size], (self.width() - content) // 2)
        if self._icon_name:
            side = self._icon_side
            where = mirrored(QRect(x, (self.height() - side) // 2, side, side), self)
            painter.drawPixmap(where, theme().pixmap(self._icon_name, side, ink))
            x += side + (ICON_GAPS[self._size] if words else 0)
        painter.setFont(self.font())
        painter.setPen(theme().color(ink))
        width = self.fontMetrics().horizontalAdvance(words)
        where = mirrored(QRect(x, 0, width + 2, self.height()), self)
        draw_words(painter, words, where, rtl=reads_right_to_left(self))
        if self._key and self.shows_key:
            self._paint_key(painter, x + width + GAP, ink)

    def _paint_key(self, painter: QPainter, x: int, ink: str) -> None:
        high = hint_height()
        box = mirrored(QRect(x, (self.height() - high) // 2, hint_width(self._key or ""), high), self)
        solid = self._kind in {"primary", "danger"} and self.isEnabled()
        paint_hint(painter, self._key or "", box, ink if solid or _is_faint(self) else None)


class IconButton(QPushButton):
    """A small button with an icon only; its name is always said."""

    def __init__(
        self, icon: str, name: str, tooltip: str = "", *, token: str = "muted", side: int = 32, edge: bool = False
    ) -> None:
        """`name` is what a screen reader says, `tooltip` what the pointer shows; `edge` where it stands by itself."""
        super().__init__()
        self._icon_name, self._token, self._side, self._edge = icon, token, side, edge
        self.setAccessibleName(name)
        tip(self, tooltip or name)
        self.setFixedSize(side, side)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def set_icon_name(self, icon: str) -> None:
        """Another icon."""
        self._icon_name = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, on a soft ground under the pointer."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self.underMouse() and self.isEnabled()
        if hover or self._edge:
            edge = "ctl" if self.isEnabled() else "border"
            painter.setPen(_edge_pen(edge, self) if self._edge else Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover" if hover else "surface"))
            inset = 0.5 if self._edge else 0.0
            painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
        token = self._token if self.isEnabled() else "dead"
        place = QRect((self.width() - ICON) // 2, (self.height() - ICON) // 2, ICON, ICON)
        painter.drawPixmap(place, theme().pixmap(self._icon_name, ICON, token))
