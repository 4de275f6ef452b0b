"""Charts one can read with the eyes, the keyboard and the ears: what is common to bars and grids."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme import theme
from ui.tokens import LIGHT
from ui.widgets.mirror import draw_words, reads_right_to_left
from ui.widgets.tips import plain_tip

Ink = Callable[[str], QColor]
MARGIN, TITLE_HEIGHT, LINE_HEIGHT = 24, 32, 22
PAD = 8
"""Between the focus ring and what is drawn."""
PICTURE_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing in a chart that can be looked at: a day, a month, an hour of the week."""

    tick: str
    """What stands below it."""
    told: str
    """What it says, as a whole sentence."""
    values: tuple[int, ...]
    shown: tuple[str, ...]
    """Each value in short, to stand right at its bar."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is painted on: a widget or a picture, from the left or from the right."""

    painter: QPainter
    ink: Ink
    size: QSize
    rtl: bool = False

    def fill(self, box: QRect, token: str | QColor) -> None:
        """An even area with hard edges, crisp at any scale."""
        self.painter.fillRect(self.placed(box), self.ink(token) if isinstance(token, str) else token)

    def frame(self, box: QRect, token: str, width: int = 2) -> None:
        """An empty area with an edge."""
        self.fill(box, token)
        self.fill(box.adjusted(width, width, -width, -width), "surface")

    def words(self, box: QRect, text: str, font: str, token: str | QColor) -> None:
        """Words in the middle of an area."""
        self.painter.setFont(theme().font(font))
        self.painter.setPen(self.ink(token) if isinstance(token, str) else token)
        self.painter.drawText(self.placed(box), Qt.AlignmentFlag.AlignCenter, text)

    def line(self, box: QRect, text: str, font: str, token: str) -> None:
        """Words from where reading starts; what has no room ends in dots."""
        self.painter.setFont(theme().font(font))
        self.painter.setPen(self.ink(token))
        draw_words(self.painter, text, self.placed(box), rtl=self.rtl)

    def placed(self, box: QRect) -> QRect:
        """The area where it belongs, measured from where reading starts."""
        if not self.rtl:
            return box
        return QRect(self.size.width() - box.right() - 1, box.y(), box.width(), box.height())


class Chart(QWidget):
    """Marks to look at; arrow keys move over them and each says its value, so does the pointer."""

    current_changed = Signal(int)

    def __init__(self, name: str) -> None:
        """`name` says what is counted."""
        super().__init__()
        self.setAccessibleName(name)
        self.marks: Sequence[Mark] = ()
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Other numbers; nothing is looked at yet."""
        self.marks = marks
        self.current = -1
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        """What is said of it before anything in it is looked at."""
        first, last = (self.marks[0].told, self.marks[-1].told) if self.marks else ("", "")
        return self.tr("{first} to {last}. Arrow keys tell each value.").format(first=first, last=last) if first else ""

    # --- looking at one ----------------------------------------------------------------------------------------

    def look_at(self, index: int) -> None:
        """Say that one's value."""
        if not self.marks or index == self.current:
            return
        self.current = max(0, min(index, len(self.marks) - 1))
        # a screen reader that stands here hears the change
        self.setAccessibleDescription(self.marks[self.current].told)
        self.current_changed.emit(self.current)
        self.update()

    @property
    def told(self) -> str:
        """The sentence of the one looked at."""
        return self.marks[self.current].told if 0 <= self.current < len(self.marks) else ""

    def box_of(self, index: int, size: QSize) -> QRect:
        """Where a mark is looked for, before mirroring."""
        raise NotImplementedError

    def at(self, point: QPoint) -> int:
        """Which mark is under a point; -1 for none."""
        sheet = Sheet(QPainter(), theme().color, self._inner, reads_right_to_left(self))
        inside = point - QPoint(PAD, PAD)
        places = (n for n in range(len(self.marks)) if sheet.placed(self.box_of(n, sheet.size)).contains(inside))
        return next(places, -1)

    def step(self, key: Qt.Key) -> int | None:
        """Where that key leads, the first time to the newest; None where it leads nowhere."""
        on = -1 if reads_right_to_left(self) else 1
        ways = {
            Qt.Key.Key_Left: self.current - on,
            Qt.Key.Key_Right: self.current + on,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.marks) - 1,
        }
        return len(self.marks) - 1 if self.current < 0 and key in ways else ways.get(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move over the marks."""
        wanted = self.step(Qt.Key(event.key())) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.look_at(wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the keyboard begins at the newest."""
        super().focusInEvent(event)
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.current < 0 and by_keys:
            self.look_at(len(self.marks) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer looks too."""
        found = self.at(event.position().toPoint())
        if found >= 0:
            self.look_at(found)

    def leaveEvent(self, event: QEvent) -> None:
        """What only the pointer looked at is looked at no more."""
        super().leaveEvent(event)
        if not self.hasFocus() and self.current >= 0:
            self.set_marks(self.marks)

    def event(self, event: QEvent) -> bool:
        """The sentence of what is under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self.marks[found].told) if found >= 0 else "", self)
            return True
        return super().event(event)

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, sheet: Sheet, *, current: int = -1) -> None:
        """Everything, at that size; `current` stands out."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colours of the look."""
        del event
        painter = QPainter(self)
        painter.translate(PAD, PAD)
        self.draw(Sheet(painter, theme().color, self._inner, reads_right_to_left(self)), current=self.current)

    @property
    def _inner(self) -> QSize:
        return self.size() - QSize(2 * PAD, 2 * PAD)

    def picture(self, title: str, note: str, size: QSize) -> QImage:
        """The chart to take along: on white, twice as fine, with its title above and a note below."""
        image = QImage(size * PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(PICTURE_SCALE)
        image.fill(QColor(LIGHT["surface"]))
        rtl = reads_right_to_left(self)
        painter = QPainter(image)
        paper = Sheet(painter, _on_paper, size, rtl)
        width = size.width() - 2 * MARGIN
        paper.line(QRect(MARGIN, MARGIN, width, TITLE_HEIGHT), title, "title_small", "text")
        paper.line(QRect(MARGIN, MARGIN + TITLE_HEIGHT, width, LINE_HEIGHT), note, "small", "muted")
        above = MARGIN + TITLE_HEIGHT + LINE_HEIGHT + 16
        painter.translate(MARGIN, above)
        self.draw(Sheet(painter, _on_paper, QSize(width, size.height() - above - MARGIN), rtl))
        painter.end()
        return image

    def minimumSizeHint(self) -> QSize:
        """Low, but never without its words."""
        return QSize(240, 140)


def _on_paper(token: str) -> QColor:
    return QColor(LIGHT[token])
