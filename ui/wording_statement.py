"""Words for each thing that happened to a package, as its statement tells them on the screen and on paper."""

from PySide6.QtCore import QCoreApplication

from app.desk.views.statement import Event, ServiceBalance, Statement, StatementRow
from app.domain.ledger import Outcome
from ui import format as show
from ui.wording import outcome_word, reason_word, tender_inside

REFERENCE_END = 4
MINUS, PLUS = "\N{MINUS SIGN}", "+"


def event_words(row: StatementRow, currency: str) -> str:
    """What happened, in one line."""
    amount = show.money(row.amount_minor or 0, currency)
    return (_of_use() | _of_life() | _of_money())[row.event].format(
        service=row.service_name,
        person=row.person_name,
        n=abs(row.change),
        amount=amount,
        tender=tender_inside(row.tender) if row.tender else "",
        first=show.day(row.from_day) if row.from_day else "",
        last=show.day(row.to_day) if row.to_day else "",
    )


def _of_use() -> dict[Event, str]:
    return {
        Event.SALE: QCoreApplication.translate("Statement", "{n} {service} given"),
        Event.VISIT: QCoreApplication.translate("Statement", "{service} for {person}"),
        Event.VOID: QCoreApplication.translate("Statement", "Void of {service} for {person}"),
        Event.ADJUSTMENT: QCoreApplication.translate("Statement", "{service} adjusted by hand"),
        Event.ENDED: QCoreApplication.translate("Statement", "{n} {service} ended"),
        Event.GIVEN_BACK: QCoreApplication.translate("Statement", "{n} {service} given back"),
    }


def _of_life() -> dict[Event, str]:
    return {
        Event.EXPIRY: QCoreApplication.translate("Statement", "Expired"),
        Event.START_MOVED: QCoreApplication.translate("Statement", "Start moved to {first}"),
        Event.TRANSFER: QCoreApplication.translate("Statement", "Transferred to {person}"),
        Event.EXTENSION: QCoreApplication.translate("Statement", "Extended to {last}"),
        Event.FREEZE: QCoreApplication.translate("Statement", "Frozen from {first} to {last}"),
        Event.FREEZE_ENDED: QCoreApplication.translate("Statement", "Freeze from {first} to {last} ended"),
        Event.COMPLETION: QCoreApplication.translate("Statement", "Completed early"),
        Event.REOPENING: QCoreApplication.translate("Statement", "Reopened"),
    }


def _of_money() -> dict[Event, str]:
    return {
        Event.PAYMENT: QCoreApplication.translate("Statement", "Paid by {tender}"),
        Event.REVERSAL: QCoreApplication.translate("Statement", "Payment by {tender} taken back"),
        Event.CANCELLATION: QCoreApplication.translate("Statement", "Cancelled, {amount} to go back"),
        Event.UPGRADE: QCoreApplication.translate("Statement", "Upgraded, {amount} as credit"),
        Event.PAYOUT: QCoreApplication.translate("Statement", "Paid out by {tender}"),
    }


def detail_words(row: StatementRow, home: str = "") -> str:
    """Where (unless at `home`), how it went, why: what stands small under it."""
    parts = [row.centre_name if row.centre_name != home else ""]
    if row.outcome not in (None, Outcome.ATTENDED):
        parts.append(outcome_word(row.outcome))
    if row.voided:
        parts.append(QCoreApplication.translate("Statement", "voided"))
    if row.late:
        parts.append(QCoreApplication.translate("Statement", "recorded after its day was closed"))
    if row.reference:
        words = QCoreApplication.translate("Statement", "reference ends {end}")
        parts.append(words.format(end=row.reference.replace(" ", "")[-REFERENCE_END:]))
    if row.reason:
        parts.append(reason_word(row.reason))
    return " · ".join(filter(None, (*parts, row.note)))


def who_words(row: StatementRow) -> str:
    """Who recorded it, or asked for it; and who approved."""
    if not row.approver_name:
        return row.staff_name
    words = QCoreApplication.translate("Statement", "{staff}, approved by {approver}")
    return words.format(staff=row.staff_name, approver=row.approver_name)


def change_words(row: StatementRow) -> str:
    """+10, or one less with a minus; nothing where none moved."""
    return f"{PLUS if row.change > 0 else MINUS}{abs(row.change)}" if row.change else ""


def money_words(row: StatementRow, currency: str) -> str:
    """Money that moved, what went back with a minus; a decision is no money yet."""
    if row.event is Event.PAYMENT:
        return show.money(row.amount_minor or 0, currency)
    if row.event in (Event.REVERSAL, Event.PAYOUT):
        return MINUS + show.money(row.amount_minor or 0, currency)
    return ""


def balance_words(balance: ServiceBalance) -> str:
    """Physiotherapy: 10 given, 3 visits, 1 voided: 8 left."""
    parts = [QCoreApplication.translate("Statement", "{n} given").format(n=balance.given)]
    for count, words in (
        (balance.visits, QCoreApplication.translate("Statement", "{n} used")),
        (balance.voided, QCoreApplication.translate("Statement", "{n} voided")),
        (balance.ended, QCoreApplication.translate("Statement", "{n} ended")),
    ):
        if count:
            parts.append(words.format(n=count))
    whole = QCoreApplication.translate("Statement", "{service}: {parts}, so {left} left")
    return whole.format(service=balance.service_name, parts=", ".join(parts), left=balance.left)


def paid_words(found: Statement) -> str:
    """What was paid, and what went back."""
    paid = QCoreApplication.translate("Statement", "{amount} paid").format(
        amount=show.money(found.paid_minor, found.currency)
    )
    if not found.paid_out_minor:
        return paid
    out = QCoreApplication.translate("Statement", "{paid}, {amount} paid out")
    return out.format(paid=paid, amount=show.money(found.paid_out_minor, found.currency))


def valid_words(found: Statement) -> str:
    """Bought 1 Jan 2026, last valid 31 Mar 2026."""
    card = found.card
    last = QCoreApplication.translate("Statement", "never expires")
    if card.last_valid_day is not None:
        last = QCoreApplication.translate("Statement", "last valid {day}").format(day=show.day(card.last_valid_day))
    words = QCoreApplication.translate("Statement", "bought {day}, {last}")
    return words.format(day=show.day(card.bought_on), last=last)
