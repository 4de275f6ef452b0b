"""The program's menu, as whoever uses the mouse finds it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.main_window import MainWindow


def entries(window: MainWindow) -> dict[str, QAction]:
    """What the menu offers now, by the id of the action; also what lies in the menus below it."""
    assert window.frame is not None
    window.frame.bar.menu_wanted.emit()
    return {one.objectName(): one for one in _inside(window.frame.menu) if one.objectName()}


def _inside(menu: QMenu) -> list[QAction]:
    below = [one.menu() for one in menu.actions()]
    return [*menu.actions(), *(entry for sub in below if isinstance(sub, QMenu) for entry in _inside(sub))]
