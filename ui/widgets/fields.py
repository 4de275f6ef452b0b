"""What people type into: a label above, the editor, and beside it what is wrong with what was typed."""

import datetime as dt
from collections.abc import Sequence
from unicodedata import category, normalize

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui import format as show
from ui.theme import mark, theme
from ui.widgets.labels import Label

BOX, BOX_TARGET = 20, 28


class Field(QWidget):
    """A label above an editor, and an error under it."""

    def __init__(self, label: str, editor: QWidget, *, hint: str = "") -> None:
        """`hint` is shown where an error would be, quietly."""
        super().__init__()
        self.editor, self._hint = editor, hint
        self.label = Label(label, font="small_strong", token="muted")
        self.label.setBuddy(editor)
        self._below = Label(hint, font="small", token="muted", wrap=True)
        self._below.setVisible(bool(hint))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(editor)
        column.addWidget(self._below)
        # beside a field with an error, the others keep their labels at the top
        column.addStretch(1)

    def set_error(self, sentence: str | None) -> None:
        """Say what is wrong; None takes it back. What was typed stays."""
        self._below.set_text(sentence or self._hint)
        self._below.set_token("danger" if sentence else "muted")
        self._below.setVisible(bool(sentence or self._hint))
        mark(self.editor, state="alert" if sentence else None)
        self.editor.setAccessibleDescription(sentence or self._hint)

    @property
    def error(self) -> str:
        """The sentence shown, empty where nothing is wrong."""
        return self._below.full_text if self._below.full_text != self._hint else ""


class LineEdit(QLineEdit):
    """One line of any Unicode, bounded; control characters never get in."""

    def __init__(self, name: str, placeholder: str = "", max_length: int = 120) -> None:
        """`name` is what a screen reader says; a placeholder is not a name."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(max_length)
        self.textEdited.connect(self._tidy)

    def _tidy(self, text: str) -> None:
        clean = "".join(c for c in text if category(c) not in {"Cc", "Cs"})
        if clean != text:
            self.setText(clean)

    def words(self) -> str:
        """What was typed, in one spelling."""
        return normalize("NFC", self.text()).strip()


class PinEdit(LineEdit):
    """A PIN: shown as dots, may be pasted, never times out."""

    def __init__(self, name: str) -> None:
        """Digits only."""
        super().__init__(name, max_length=32)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)


class MoneyEdit(LineEdit):
    """An amount of the clinic's currency."""

    def __init__(self, name: str, currency: str = "INR") -> None:
        """Figures stand at the end."""
        super().__init__(name, max_length=24)
        self._currency = currency
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def set_currency(self, currency: str) -> None:
        """Another currency."""
        self._currency = currency

    def minor(self) -> int | None:
        """The amount in minor units, None where nothing or no amount was typed."""
        return show.parse_money(self.text(), self._currency)

    def set_minor(self, minor: int) -> None:
        """Show an amount."""
        self.setText(show.amount(minor, self._currency))

    def problem(self) -> str | None:
        """What is wrong with what was typed."""
        if self.minor() is not None:
            return None
        return self.tr("Type an amount such as {example}.").format(example=show.amount(150000, self._currency))


class DateEdit(LineEdit):
    """A day, typed as 5/11, 5 nov, +30 or today."""

    def __init__(self, name: str) -> None:
        """Empty until a day is set."""
        super().__init__(name, placeholder="", max_length=24)
        self._today = dt.date.min
        self.editingFinished.connect(self._rewrite)

    def set_today(self, today: dt.date) -> None:
        """Which day it is at the centre."""
        self._today = today

    def date(self) -> dt.date | None:
        """The day typed, None where it is none."""
        return show.parse_day(self.text(), self._today)

    def set_date(self, value: dt.date) -> None:
        """Show a day."""
        self.setText(show.day(value))

    def _rewrite(self) -> None:
        found = self.date()
        if found is not None:
            self.set_date(found)

    def problem(self) -> str | None:
        """What is wrong with what was typed."""
        return None if self.date() is not None else self.tr("Type a day such as 5/11, 5 nov or +30.")


class TextArea(QPlainTextEdit):
    """Several lines."""

    def __init__(self, name: str) -> None:
        """Tab leaves it: it is never a trap for the keyboard."""
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)


class Combo(QComboBox):
    """A choice from a list; typing its first letters chooses."""

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        """Its accessible name is what is chosen, not the choice."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _index: self.changed.emit(self.key()))

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """(key, words); what was chosen stays where it is still there."""
        before = self.key()
        self.clear()
        for key, words in items:
            self.addItem(words, key)
        self.set_key(before or "")

    def key(self) -> str:
        """The key chosen, empty where there is none."""
        return str(self.currentData() or "")

    def set_key(self, key: str) -> None:
        """Choose by key; the first where it is unknown."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box of the style sheet with a drawn chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        x = 10 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - 28
        painter.drawPixmap(x, (self.height() - 18) // 2, theme().pixmap("chevron-down", 18, "muted"))


class CheckBox(QAbstractButton):
    """Yes or no, in a target of 28 px."""

    def __init__(self, text: str) -> None:
        """The words are its name."""
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Box and words."""
        return QSize(BOX + 10 + self.fontMetrics().horizontalAdvance(self.text()) + 4, BOX_TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box with a tick."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - BOX - 1 if right else 1
        y = (self.height() - BOX) // 2
        on = self.isChecked()
        edge = "accent" if on and self.isEnabled() else "ctl" if self.isEnabled() else "border"
        painter.setPen(QPen(theme().color(edge), 1.5))
        painter.setBrush(theme().color("accent" if on and self.isEnabled() else "surface"))
        painter.drawRoundedRect(x, y, BOX - 1, BOX - 1, 4, 4)
        if on:
            painter.drawPixmap(x + 2, y + 2, theme().pixmap("check", 16, "accent_text" if self.isEnabled() else "dead"))
        painter.setPen(theme().color("text" if self.isEnabled() else "dead"))
        start = 0 if right else BOX + 10
        room = self.rect().adjusted(start, 0, -(BOX + 10) if right else 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.text())


class SearchField(QLineEdit):
    """A field with a magnifying glass and the key that jumps into it."""

    text_changed = Signal(str)

    def __init__(self, name: str, placeholder: str, key_hint: str = "") -> None:
        """`key_hint` is shown at the end while the field is empty."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(120)
        self.setTextMargins(26, 0, 0, 0)
        self._hint = QLabel(key_hint, self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setFont(theme().font("key"))
        self._hint.setVisible(bool(key_hint))
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._on_text)

    def _on_text(self, text: str) -> None:
        self._hint.setVisible(bool(self._hint.text()) and not text)
        self.text_changed.emit(text)

    def resizeEvent(self, event: object) -> None:
        """Keep the hint at the end."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # handed on as it came
        size = self._hint.sizeHint()
        right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = self.width() - size.width() - 12 if right else 12
        self._hint.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The glass at the start."""
        super().paintEvent(event)
        painter = QPainter(self)
        x = 12 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - 30
        painter.drawPixmap(x, (self.height() - 18) // 2, theme().pixmap("search", 18, "muted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties it before it closes anything."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
