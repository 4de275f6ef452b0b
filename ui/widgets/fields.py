"""What people type into: a label above, the editor, and beside it what is wrong with what was typed."""

import datetime as dt
from unicodedata import category, normalize

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import format as show
from ui.theme import mark
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.labels import Label
from ui.widgets.search_field import SearchField

__all__ = [
    "CheckBox",
    "Combo",
    "DateEdit",
    "Field",
    "LineEdit",
    "MoneyEdit",
    "PinEdit",
    "SearchField",
    "TextArea",
]
CONTROL = frozenset(("Cc", "Cs", "Zl", "Zp"))
"""Kinds of characters that nobody can see and no field takes."""
LINE_ENDS = "\r\n", "\r", "\n", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"


def seen(text: str, *, line_end: str = " ") -> str:
    """The text as a field takes it: unseen characters out, tabs and the ends of pasted lines kept apart."""
    for end in LINE_ENDS:
        text = text.replace(end, line_end)
    return "".join(c for c in text.replace("\t", " ") if c == line_end or category(c) not in CONTROL)


class Field(QWidget):
    """A label above an editor, and an error under it."""

    def __init__(self, label: str, editor: QWidget, *, hint: str = "") -> None:
        """`hint` is shown where an error would be, quietly."""
        super().__init__()
        self.editor, self._hint, self._error = editor, hint, ""
        self.label = Label(label, font="small_strong", token="muted")
        self.label.setBuddy(editor)
        self.below = Label("", font="small", token="muted", wrap=True)
        self.lay_out()
        if isinstance(editor, LineEdit):
            editor.textEdited.connect(self._show)
        elif isinstance(editor, TextArea):
            editor.textChanged.connect(self._show)
        self._show()

    def lay_out(self) -> None:
        """One above the other; a row of settings stands otherwise."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.editor)
        column.addWidget(self.below)
        if self.editor.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed:
            # beside a field with an error, the others keep their labels at the top
            column.addStretch(1)

    def set_error(self, sentence: str | None) -> None:
        """Say what is wrong; None takes it back. What was typed stays."""
        self._error = sentence or ""
        mark(self.editor, state="alert" if sentence else None)
        self._show()

    def _show(self) -> None:
        words = self._error or self._left_out() or self._hint
        self.below.set_text(words)
        self.below.set_token("danger" if self._error else "muted")
        self.below.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)

    def _left_out(self) -> str:
        if isinstance(self.editor, LineEdit | TextArea) and self.editor.left_out:
            return self.tr("Characters that cannot be seen were left out.")
        return ""

    @property
    def error(self) -> str:
        """The sentence shown, empty where nothing is wrong."""
        return self._error


class LineEdit(QLineEdit):
    """One line of any Unicode, bounded; control characters never get in."""

    def __init__(self, name: str, placeholder: str = "", max_length: int = 120) -> None:
        """`name` is what a screen reader says; a placeholder is not a name."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(max_length)
        self.left_out = False
        self.textEdited.connect(self._tidy)

    def _tidy(self, text: str) -> None:
        clean = seen(text)
        self.left_out = len(clean) < len(text.replace("\r\n", "\n"))
        if clean != text:
            place = len(seen(text[: self.cursorPosition()]))
            self.setText(clean)
            self.setCursorPosition(place)

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
    """Several lines of any Unicode, bounded; control characters never stay."""

    def __init__(self, name: str, max_length: int = 2000) -> None:
        """Tab leaves it: it is never a trap for the keyboard."""
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._most = max_length
        self.left_out = False
        self.textChanged.connect(self._tidy)

    def _tidy(self) -> None:
        if self.isReadOnly():
            return
        text = self.toPlainText()
        clean = seen(text, line_end="\n")
        self.left_out = len(clean) < len(text)
        if clean[: self._most] != text:
            place = len(seen(text[: self.textCursor().position()], line_end="\n"))
            with QSignalBlocker(self):
                self.setPlainText(clean[: self._most])
            cursor = self.textCursor()
            cursor.setPosition(min(place, self._most, len(clean)))
            self.setTextCursor(cursor)

    def words(self) -> str:
        """What was typed, in one spelling."""
        return normalize("NFC", self.toPlainText()).strip()
