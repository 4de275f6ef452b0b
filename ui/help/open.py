"""F1: the page for where one is, beside a screen or over a dialog."""

from typing import cast

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.help.pages import KEYS, pages
from ui.help.panel import HelpPanel
from ui.help.which import page_for
from ui.language import spoken


def help_beside(host: QWidget, over: QWidget, place: str = "", page: str = "") -> HelpPanel:
    """Open the panel of a page of the window; `page` is shown, else the one for where the keyboard is."""
    panel = next((one for one in host.children() if isinstance(one, HelpPanel)), None) or HelpPanel(host, over)
    focus = QApplication.focusWidget()
    if focus is not None and panel.isAncestorOf(focus):
        focus = panel.came_from
    inside = focus if focus is not None and over.isAncestorOf(focus) else None
    panel.open(page or page_for(inside, host, place, pages(spoken())))
    return panel


def help_over(dialog: QDialog) -> None:
    """Open the help over a dialog; over the help itself: all keys."""
    from ui.help.dialog import HelpDialog  # noqa: PLC0415 - a dialog itself: it imports the one that calls this

    if isinstance(dialog, HelpDialog):
        dialog.view.show_page(KEYS)
        return
    page = page_for(dialog.focusWidget(), dialog, "", pages(spoken()))
    HelpDialog(cast("QWidget", dialog.parent()).window(), dialog, page).open()
