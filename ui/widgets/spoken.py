"""What a screen reader is told where Qt's own answer would mislead: a choice has a name besides what is chosen."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox
from shiboken6 import isValid

ACTIONS = ["ShowMenu", "Press"]
MANY = 500
NAMED = "spokenChoice"
"""Dynamic property of a combo box that is to be spoken of by its own name."""


class SpokenChoice(QAccessibleWidget):
    """A combo box by its accessible name; Qt on Linux would give the current item as name and as value."""

    def __init__(self, combo: QComboBox) -> None:
        """For that box."""
        super().__init__(combo, QAccessible.Role.ComboBox)

    def _combo(self) -> QComboBox:
        widget = self.widget()
        if not isinstance(widget, QComboBox):
            message = "only a combo box is spoken of as a choice"
            raise TypeError(message)
        return widget

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, and what is chosen as its value."""
        if kind == QAccessible.Text.Name:
            return self._combo().accessibleName()
        if kind == QAccessible.Text.Value:
            return self._combo().currentText()
        return super().text(kind)

    def childCount(self) -> int:
        """The list to choose from."""
        return 1

    def child(self, index: int) -> QAccessibleInterface:
        """The list to choose from."""
        return QAccessible.queryAccessibleInterface(self._combo().view()) if index == 0 else super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's own name
        """The list is the only one."""
        return 0 if child.object() is self._combo().view() else -1

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's own name
        """It can be opened and closed, besides what all can do."""
        return [*ACTIONS, *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's own name
        """Open it, or close it where it is open."""
        if name in ACTIONS:
            combo = self._combo()
            combo.hidePopup() if combo.view().isVisible() else combo.showPopup()
        else:
            super().doAction(name)


_spoken: list[SpokenChoice] = []
"""Qt owns them, but their Python halves must live as long; those whose box is gone are let go."""


def _for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not (isinstance(thing, QComboBox) and thing.property(NAMED)):
        return None
    _spoken.append(SpokenChoice(thing))
    return _spoken[-1]


@cache
def _install() -> None:
    QAccessible.installFactory(_for)


def speak_by_name(combo: QComboBox) -> None:
    """Let a screen reader hear what is chosen among, then what is chosen."""
    _install()
    if len(_spoken) > MANY:
        # the youngest stay: one of a dialog that is being taken down is called invalid before it is gone
        _spoken[:-MANY] = [spoken for spoken in _spoken[:-MANY] if isValid(spoken)]
    combo.setProperty(NAMED, True)
