"""Keyboard shortcuts: one way of binding them, with both Enter keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(
    owner: QWidget,
    sequence: str,
    slot: Callable[[], object],
    *,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> list[QShortcut]:
    """Run `slot` on that key while the owner or a part of it has the focus; Return binds the pad's Enter too."""
    sequences = [sequence]
    if "Return" in sequence:
        sequences.append(sequence.replace("Return", "Enter"))
    made = []
    for keys in sequences:
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(context)
        shortcut.activated.connect(lambda: slot() if owner.isVisible() else None)
        made.append(shortcut)
    return made
