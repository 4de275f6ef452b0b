"""F1 on a page that fills the window by itself, and in a dialog: the help is loaded when somebody asks for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ui.keys import bind


def offer_help(page: QWidget, name: str) -> None:
    """Where one signs in, and on the first run."""

    def show() -> None:
        from ui.help.open import help_beside  # noqa: PLC0415 - loaded when somebody asks

        help_beside(page, page, name, name)

    bind(page, "F1", show, context=Qt.ShortcutContext.WindowShortcut)


def offer_help_over(dialog: QDialog) -> None:
    """In every dialog."""

    def show() -> None:
        from ui.help.open import help_over  # noqa: PLC0415 - loaded when somebody asks

        help_over(dialog)

    bind(dialog, "F1", show, context=Qt.ShortcutContext.WindowShortcut)
