"""Before and after of a waiting request, from what it would do now."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.desk.rehearsal import Ahead
from app.desk.views.approvals import RequestRow
from app.desk.views.cards import Card
from app.desk.views.refunds import RefundFacts
from app.desk.views.wallet import Wallet
from ui import format as show
from ui.dialogs import act_changes
from ui.dialogs.act_form import Change


def changes_of(ahead: Ahead, row: RequestRow, currency: str) -> list[Change]:
    """Every line of the card that differs; a refund in its money, a new sale as it will be."""
    if isinstance(ahead.after, RefundFacts):
        return [_paid_out(ahead.after, row.asked.amount_minor, currency)]
    before = ahead.before
    after = card_in(ahead.after, before.patient_package_id if before else None)
    if after is None:
        return []
    lines = _new(after) if before is None else _changed(before, after, currency)
    return [line for line in lines if line.before != line.after]


def card_in(result: Any, patient_package_id: UUID | None) -> Card | None:  # noqa: ANN401 - the stored command's own
    """The package as the command leaves it, wherever its result holds it."""
    found = getattr(result, "card", result)
    if isinstance(found, Card):
        return found
    wallet = getattr(result, "wallet", result)
    if isinstance(wallet, Wallet):
        return next((card for card in wallet.cards if card.patient_package_id == patient_package_id), None)
    return None


def _paid_out(after: RefundFacts, out_minor: int, currency: str) -> Change:
    name = QCoreApplication.translate("Requests", "Refund due")
    before = show.money(after.due_minor + out_minor, currency)
    return Change(name, before, show.money(after.due_minor, currency), strong=True)


def _new(after: Card) -> list[Change]:
    return [
        Change(QCoreApplication.translate("Requests", "Starts"), "", show.day(after.starts_on)),
        Change(QCoreApplication.translate("Requests", "Last valid"), "", act_changes.last_valid_words(after)),
        Change(QCoreApplication.translate("Requests", "Sessions left"), "", str(after.left), strong=True),
    ]


def _changed(before: Card, after: Card, currency: str) -> list[Change]:
    name = QCoreApplication.translate("Requests", "Package")
    moved = [] if before.name == after.name else [Change(name, before.name, after.name)]
    starts = QCoreApplication.translate("Requests", "Starts")
    head = QCoreApplication.translate("Requests", "Head")
    return [
        *moved,
        *_services(before, after),
        act_changes.last_valid(before, after),
        Change(starts, show.day(before.starts_on), show.day(after.starts_on)),
        act_changes.status(before, after),
        Change(head, before.head_name, after.head_name),
        Change(QCoreApplication.translate("Requests", "Family"), _family(before), _family(after)),
        *_money(before, after, currency),
    ]


def _services(before: Card, after: Card) -> list[Change]:
    if before.patient_package_id != after.patient_package_id:
        return [act_changes.sessions_left(before, after)]
    now = {row.entitlement_id: row for row in after.services}
    return [
        Change(
            row.service_name, act_changes.left_words(row), act_changes.left_words(now[row.entitlement_id]), strong=True
        )
        for row in before.services
        if row.entitlement_id in now
    ]


def _family(card: Card) -> str:
    names = [person.name for person in card.people if person.is_current and not person.is_head]
    return ", ".join(names) or QCoreApplication.translate("Requests", "nobody")


def _money(before: Card, after: Card, currency: str) -> list[Change]:
    refund = QCoreApplication.translate("Requests", "Refund due")
    paid = QCoreApplication.translate("Requests", "Paid")
    return [
        *act_changes.due(before, after, currency),
        Change(paid, show.money(before.paid_minor, currency), show.money(after.paid_minor, currency)),
        Change(refund, show.money(before.refund_due_minor, currency), show.money(after.refund_due_minor, currency)),
    ]
