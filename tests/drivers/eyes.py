"""Two eyes on the screen: what is written there, what is left of a package, and a picture of it."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from tests.drivers.tongue import in_english
from ui.main_window import MainWindow
from ui.screens.wallet import WalletView
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label
from ui.widgets.lists import RowList
from ui.widgets.table import DataTable


def words_on(widget: QWidget) -> list[str]:
    """Everything written on a part of the screen, in the order of its making."""
    labels = [label for label in widget.findChildren(Label) if label.isVisible()]
    return [in_english(label.full_text) for label in labels if label.full_text]


def ground_of(widget: QWidget) -> str:
    """The colour a part of the screen stands on, at its leading edge."""
    return widget.grab().toImage().pixelColor(4, widget.height() // 2).name()


def shown_windows() -> list[QWidget]:
    """The main window, then what stands over it."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return sorted(shown, key=lambda one: one.isModal() or one.windowType() is Qt.WindowType.Popup)


def reads(words: str) -> bool:
    """Whether these words stand somewhere on the screen."""
    return any(words in text for window in shown_windows() for text in words_on(window))


def sentence_with(words: str) -> str:
    """The whole of what stands there around these words."""
    return next(text for window in shown_windows() for text in words_on(window) if words in text)


def buttons() -> list[str]:
    """What the buttons on the screen say."""
    shown = [one for window in shown_windows() for one in window.findChildren(QAbstractButton) if one.isVisible()]
    return [in_english(one.text().replace("&", "")) for one in shown]


def has_button(words: str) -> bool:
    """Whether a button with these words is on the screen."""
    return words in buttons()


def dialog(title: str) -> QDialog | None:
    """The dialog of that title (or whose title begins so), if it is open."""
    open_ones = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return next((one for one in open_ones if in_english(one.windowTitle()).startswith(title)), None)


def balance(package: str, service: str) -> tuple[int, int] | None:
    """(left, sold) of a service as the wallet's card of that package says it."""
    for card in _cards(package):
        for part in card.findChildren(QWidget):
            found = re.fullmatch(rf"Why (\d+) of (\d+) {re.escape(service)} left\?", in_english(part.accessibleName()))
            if found and part.isVisible():
                return int(found[1]), int(found[2])
    return None


def card_words(package: str) -> str:
    """What stands on the card of that package."""
    return " | ".join(text for card in _cards(package) for text in words_on(card))


def _cards(package: str) -> Iterator[CardFrame]:
    for window in shown_windows():
        for card in window.findChildren(CardFrame):
            if card.isVisible() and card.accessibleName() == package:
                yield card


def table_rows() -> list[list[str]]:
    """The cells of the table in front."""
    tables = [table for window in shown_windows() for table in window.findChildren(DataTable) if table.isVisible()]
    if not tables:
        return []
    return [[cell if isinstance(cell, str) else cell.text for cell in row.cells] for row in tables[-1].rows]


def picture(window: QWidget) -> QPixmap:
    """The window with every dialog and popup over it, as a person sees it."""
    whole = window.grab()
    corner = window.mapToGlobal(QPoint(0, 0))
    painter = QPainter(whole)
    for one in shown_windows():
        if one is not window:
            painter.drawPixmap(QRect(one.mapToGlobal(QPoint(0, 0)) - corner, one.size()), one.grab())
    painter.end()
    return whole


def take_picture(window: QWidget, file: Path) -> None:
    """Save what is on the screen as PNG."""
    if not picture(window).save(str(file), "PNG"):
        raise OSError(f"the picture could not be written: {file}")


def wallet_of(window: MainWindow) -> str:
    """Whose wallet the desk shows; nothing while it is none."""
    shown = [view for view in window.findChildren(WalletView) if view.isVisible() and view.wallet is not None]
    name = shown[0].wallet.patient.name if shown and shown[0].wallet else ""
    return name if shown and name in words_on(shown[0]) else ""


def listed(name: str) -> list[str]:
    """The rows of the list of that name."""
    lists = [one for window in shown_windows() for one in window.findChildren(RowList) if one.isVisible()]
    return [row.title for one in lists if in_english(one.accessibleName()) == name for row in one.rows]
