"""What can be done with a package now: the acts that its status and its money allow, for menus and next steps."""

from enum import StrEnum

from app.desk.views.cards import Card
from app.domain.acts import ALLOWED, Act
from app.domain.status import Status


class Offer(StrEnum):
    """One entry of a card's menu, in the order it is shown."""

    TAKE_PAYMENT = "take_payment"
    PAY_OUT = "pay_out"
    RENEW = "renew"
    EXTEND = "extend"
    FREEZE = "freeze"
    END_FREEZE = "end_freeze"
    MOVE_START = "move_start"
    ADJUST = "adjust"
    TRANSFER = "transfer"
    UPGRADE = "upgrade"
    COMPLETE = "complete"
    CANCEL = "cancel"
    REOPEN = "reopen"
    REVERSE_PAYMENT = "reverse_payment"
    PAPERS = "papers"
    STATEMENT = "statement"


BY_STATUS = {
    Offer.EXTEND: Act.EXTEND,
    Offer.FREEZE: Act.FREEZE,
    Offer.MOVE_START: Act.MOVE_START,
    Offer.ADJUST: Act.ADJUST,
    Offer.TRANSFER: Act.TRANSFER,
    Offer.UPGRADE: Act.UPGRADE,
    Offer.COMPLETE: Act.COMPLETE,
    Offer.CANCEL: Act.CANCEL,
    Offer.REOPEN: Act.REOPEN,
}
ENDLESS = (Offer.EXTEND, Offer.FREEZE)
"""Nothing to extend or freeze where a package never expires."""


def offers(card: Card) -> tuple[Offer, ...]:
    """What can be asked for this package; the command itself has the last word."""
    return tuple(offer for offer in Offer if _is_offered(card, offer))


def _is_offered(card: Card, offer: Offer) -> bool:
    if offer in BY_STATUS:
        allowed = card.status in ALLOWED[BY_STATUS[offer]]
        return allowed and not (offer in ENDLESS and card.last_valid_day is None)
    return {
        Offer.TAKE_PAYMENT: card.due_minor > 0 and card.status in ALLOWED[Act.PAY],
        Offer.PAY_OUT: card.refund_due_minor > 0,
        Offer.RENEW: card.status not in (Status.CANCELLED, Status.AWAITING_PAYMENT),
        Offer.END_FREEZE: bool(card.freezes),
        Offer.REVERSE_PAYMENT: _has_payments(card),
        Offer.PAPERS: card.order_id is not None or card.status is Status.CANCELLED,
        Offer.STATEMENT: True,
    }[offer]


def _has_payments(card: Card) -> bool:
    """After a cancellation nothing is reversed: the refund was decided on what was paid."""
    return card.order_id is not None and card.paid_minor > 0 and card.status is not Status.CANCELLED
