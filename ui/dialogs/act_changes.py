"""Lines of "before and after" that several acts show, in the same words."""

from PySide6.QtCore import QCoreApplication

from app.desk.views.cards import Card, ServiceRow
from ui import format as show
from ui.dialogs.act_form import Change
from ui.wording import status_word


def last_valid_words(card: Card) -> str:
    """31 Mar 2026, or that it never expires."""
    if card.last_valid_day is None:
        return QCoreApplication.translate("Acts", "never expires")
    return show.day(card.last_valid_day)


def last_valid(card: Card, result: Card, *, strong: bool = True) -> Change:
    """Until when it can be used."""
    name = QCoreApplication.translate("Acts", "Last valid")
    return Change(name, last_valid_words(card), last_valid_words(result), strong=strong)


def status(card: Card, result: Card) -> Change:
    """What its pill says."""
    name = QCoreApplication.translate("Acts", "Status")
    return Change(name, status_word(card.status), status_word(result.status))


def sessions_left(card: Card, result: Card) -> Change:
    """Over all services."""
    name = QCoreApplication.translate("Acts", "Sessions left")
    return Change(name, str(card.left), str(result.left), strong=True)


def left_words(row: ServiceRow) -> str:
    """7 of 10 left."""
    return QCoreApplication.translate("Acts", "{left} of {sold} left").format(left=row.left, sold=row.sold)


def due(card: Card, result: Card, currency: str) -> list[Change]:
    """What is owed, where the act changes it."""
    if result.due_minor == card.due_minor:
        return []
    name = QCoreApplication.translate("Acts", "Due")
    return [Change(name, show.money(card.due_minor, currency), show.money(result.due_minor, currency))]
