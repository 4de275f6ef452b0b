"""The acts a card's menu offers: the word, the icon and the form of each."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.desk.views.offers import Offer
from ui.dialogs.act_form import ActForm


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu; `form` is loaded when it is chosen."""

    icon: str
    form: str


ENTRIES: dict[Offer, Entry] = {
    Offer.TAKE_PAYMENT: Entry("cash", "ui.dialogs.take_payment:TakePaymentForm"),
    Offer.PAY_OUT: Entry("undo", "ui.dialogs.pay_out:PayOutForm"),
    Offer.EXTEND: Entry("calendar", "ui.dialogs.extend:ExtendForm"),
    Offer.FREEZE: Entry("snowflake", "ui.dialogs.freeze:FreezeForm"),
    Offer.END_FREEZE: Entry("snowflake", "ui.dialogs.freeze:EndFreezeForm"),
    Offer.MOVE_START: Entry("clock", "ui.dialogs.move_start:MoveStartForm"),
    Offer.ADJUST: Entry("edit", "ui.dialogs.adjust:AdjustForm"),
    Offer.TRANSFER: Entry("user", "ui.dialogs.transfer:TransferForm"),
    Offer.UPGRADE: Entry("chevron-up", "ui.dialogs.upgrade:UpgradeForm"),
    Offer.COMPLETE: Entry("flag", "ui.dialogs.complete:CompleteForm"),
    Offer.CANCEL: Entry("ban", "ui.dialogs.cancel:CancelForm"),
    Offer.REOPEN: Entry("renew", "ui.dialogs.complete:ReopenForm"),
    Offer.REVERSE_PAYMENT: Entry("undo", "ui.dialogs.reverse_payment:ReversePaymentForm"),
}
"""Selling again, upgrading and the statement are pages of their own."""


def offer_word(offer: Offer) -> str:
    """What the menu says."""
    return {
        Offer.TAKE_PAYMENT: QCoreApplication.translate("Acts", "Take a payment"),
        Offer.PAY_OUT: QCoreApplication.translate("Acts", "Pay out the refund"),
        Offer.RENEW: QCoreApplication.translate("Acts", "Sell again"),
        Offer.EXTEND: QCoreApplication.translate("Acts", "Extend"),
        Offer.FREEZE: QCoreApplication.translate("Acts", "Freeze"),
        Offer.END_FREEZE: QCoreApplication.translate("Acts", "End the freeze"),
        Offer.MOVE_START: QCoreApplication.translate("Acts", "Move the start"),
        Offer.ADJUST: QCoreApplication.translate("Acts", "Add or take sessions"),
        Offer.TRANSFER: QCoreApplication.translate("Acts", "Transfer to somebody else"),
        Offer.UPGRADE: QCoreApplication.translate("Acts", "Upgrade to another package"),
        Offer.COMPLETE: QCoreApplication.translate("Acts", "Complete early"),
        Offer.CANCEL: QCoreApplication.translate("Acts", "Cancel and refund"),
        Offer.REOPEN: QCoreApplication.translate("Acts", "Reopen"),
        Offer.REVERSE_PAYMENT: QCoreApplication.translate("Acts", "Reverse a payment"),
        Offer.PAPERS: QCoreApplication.translate("Acts", "Receipt and refund note"),
        Offer.STATEMENT: QCoreApplication.translate("Acts", "Statement"),
    }[offer]


def form_class(offer: Offer) -> type[ActForm]:
    """The form of an act, imported now."""
    module, name = ENTRIES[offer].form.split(":")
    loaded: Any = import_module(module)
    found: type[ActForm] = getattr(loaded, name)
    return found
