"""The field one finds people and things with."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from ui.theme import theme
from ui.widgets.key_hint import KeyChip, hint_height, hint_width
from ui.widgets.mirror import mirrored, reads_right_to_left
from ui.widgets.tips import tip

GLASS, PAD, START, END = 20, 13, 28, 8


class SearchField(QLineEdit):
    """A field with a magnifying glass and the key that jumps into it.

    Both are parts of their own, so that Qt paints a letter without asking Python: whoever searches has it meanwhile.
    """

    text_changed = Signal(str)

    def __init__(self, name: str, placeholder: str, key_hint: str = "") -> None:
        """`key_hint` is shown at the end while the field is empty."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(120)
        self._hint = key_hint
        self._glass, self._chip = QLabel(parent=self), KeyChip(key_hint, self)
        for sign in (self._glass, self._chip):
            sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.setHidden(not key_hint)
        tip(self, f"{name} ({key_hint})" if key_hint else name)
        self.textChanged.connect(self._show_hint)
        self.textChanged.connect(self.text_changed)
        theme().changed.connect(self._colour)
        self._colour()
        self._make_room()

    def _colour(self) -> None:
        self._glass.setPixmap(theme().pixmap("search", GLASS, "muted"))
        self.update()

    def _show_hint(self, text: str) -> None:
        self._chip.setHidden(bool(text) or not self._hint)

    def _make_room(self) -> None:
        """Words begin after the glass and end before the hint; Qt does not mirror these margins.

        The hint's room is kept while somebody types: to give and take it would lay out the whole window each time.
        """
        end = hint_width(self._hint) if self._hint else 0
        if reads_right_to_left(self):
            self.setTextMargins(end, 0, START, 0)
        else:
            self.setTextMargins(START, 0, end, 0)

    def _place_signs(self) -> None:
        """The glass at the start, the hint at the end."""
        middle, width, height = self.height() // 2, hint_width(self._hint), hint_height()
        self._glass.setGeometry(mirrored(QRect(PAD, middle - GLASS // 2, GLASS, GLASS), self))
        chip = QRect(self.width() - width - END, middle - height // 2, width, height)
        self._chip.setGeometry(mirrored(chip, self))

    def changeEvent(self, event: QEvent) -> None:
        """Mirrored with the rest of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()
            self._place_signs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The signs keep their ends."""
        super().resizeEvent(event)
        self._place_signs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties it before it closes anything."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
