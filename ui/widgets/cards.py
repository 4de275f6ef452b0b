"""White cards on the page, and panels that hold a list under a head."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import mark, tall
from ui.widgets.labels import Label

HEAD_HEIGHT = 40
INNER_RADIUS = 7


class CardFrame(QFrame):
    """A card; its edge says whether it is chosen or cannot be used."""

    def __init__(self) -> None:
        """An ordinary card."""
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def set_state(self, state: str) -> None:
        """chosen, dead, quiet or empty."""
        mark(self, state=state)


class Panel(QFrame):
    """A list under a head of 40 px."""

    def __init__(self, title: str) -> None:
        """`body` is filled by whoever makes it."""
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._note = Label("", font="small", token="muted")
        self.title = Label(title, font="body_strong", elide=True)
        head = QWidget()
        head.setObjectName("panelHead")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head.setFixedHeight(tall(HEAD_HEIGHT))
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 0, 12, 0)
        line.addWidget(self.title, 1)
        line.addWidget(self._note)
        self._head, self._head_box = line, head
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addLayout(self.body, 1)

    def set_note(self, text: str) -> None:
        """A quiet word at the end of the head."""
        self._note.set_text(text)

    def set_alone(self, *, alone: bool) -> None:
        """With nothing under it the head has no line either: the edge of the panel is there."""
        if alone is not (self._head_box.property("state") == "alone"):
            mark(self._head_box, state="alone" if alone else None)

    def add_to_head(self, widget: QWidget) -> None:
        """Something to press at the very end of the head."""
        self._head.addWidget(widget)


class RoundInside(QObject):
    """Keeps the corners of a list inside the round edge of what it fills: Qt does not clip them."""

    def __init__(self, inner: QWidget, *, top: bool = True) -> None:
        """Not at the `top` where a head stands above it."""
        super().__init__(inner)
        self._top = top
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as it is now."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            path = QPainterPath()
            over = 0 if self._top else -2 * INNER_RADIUS
            path.addRoundedRect(watched.rect().adjusted(0, over, 0, 0), INNER_RADIUS, INNER_RADIUS)
            watched.setMask(QRegion(path.toFillPolygon().toPolygon()))
        return False
