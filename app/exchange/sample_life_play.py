"""The acts on a package in the sample clinic, and the closing of a day, as the commands that a desk would send."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from app.desk.command import Command
from app.desk.commands.adjust_sessions import AdjustSessions
from app.desk.commands.cancel_package import CancelPackage
from app.desk.commands.close_day import CloseDay, CountFields, ExplanationFields
from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.end_freeze import EndFreeze
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.move_start import MoveStart
from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.commands.reopen_package import ReopenPackage
from app.desk.commands.reverse_payment import ReversePayment
from app.desk.commands.take_payment import TakePayment
from app.desk.commands.transfer_package import TransferPackage
from app.desk.commands.upgrade_package import UpgradePackage
from app.desk.desk import Desk
from app.desk.refunding import PayoutFields
from app.desk.selling import SaleFields
from app.desk.views.cancelling import quotes
from app.desk.views.cards import Card
from app.desk.views.day_lists import unredeemed, waiting
from app.desk.views.day_money import Taken, taken
from app.desk.views.receipts import receipt
from app.desk.views.refunds import due_refunds
from app.desk.views.wallet import card_of
from app.domain.sale import Tender
from app.exchange.sample_clinic import SampleClinic
from app.exchange.sample_lives import Act
from app.exchange.sample_sales import Till

SHORT_MINOR, SHORT_ON = 100_00, (6, 19)
"""On these days of the month a note is missing from the drawer."""
SHORT_WHY = "One note short; counted twice"
UNREDEEMED_WHY = "Recorded by mistake and voided: nobody came"
WAITING_WHY = "The family still brings the doctor's letter"


@dataclass(frozen=True)
class Doing:
    """One act at one desk: all that its command is made of."""

    clinic: SampleClinic
    desk: Desk
    package_id: UUID
    today: date
    act: Act
    people: Mapping[str, UUID]
    till: Till

    @property
    def card(self) -> Card:
        """The package as the desk sees it now."""
        return self.desk.ask(card_of, self.package_id)

    @property
    def why(self) -> dict[str, Any]:
        """What every signed act tells, and its own id."""
        words = {"reason": self.act.reason, "note": self.act.details.get("note", "")}
        return {"request_id": self.clinic.request_id(), **words}

    @property
    def order_id(self) -> UUID:
        """The order that sold it."""
        order_id = self.card.order_id
        assert order_id is not None  # noqa: S101 - no life brought in has acts on its money
        return order_id

    def day(self, name: str) -> date:
        """A day told as so many days after the act."""
        return self.today + timedelta(days=self.act.details[name])

    def payouts(self, amount_minor: int) -> tuple[PayoutFields, ...]:
        """Handed back by UPI, where anything is."""
        if not amount_minor:
            return ()
        reference = self.till.reference(Tender.UPI)
        return (PayoutFields(tender=Tender.UPI, amount_minor=amount_minor, reference=reference),)


def _freeze(doing: Doing) -> Command[Any]:
    first, last = doing.day("from"), doing.day("to")
    return FreezePackage(patient_package_id=doing.package_id, from_day=first, to_day=last, **doing.why)


def _end_freeze(doing: Doing) -> Command[Any]:
    return EndFreeze(freeze_id=doing.card.freezes[0].freeze_id, **doing.why)


def _extend(doing: Doing) -> Command[Any]:
    to_day = max(doing.card.last_valid_day or doing.today, doing.today) + timedelta(days=doing.act.details["by"])
    return ExtendPackage(patient_package_id=doing.package_id, to_day=to_day, **doing.why)


def _move_start(doing: Doing) -> Command[Any]:
    return MoveStart(patient_package_id=doing.package_id, start=doing.day("to"), **doing.why)


def _complete(doing: Doing) -> Command[Any]:
    return CompletePackage(patient_package_id=doing.package_id, **doing.why)


def _reopen(doing: Doing) -> Command[Any]:
    return ReopenPackage(patient_package_id=doing.package_id, **doing.why)


def _transfer(doing: Doing) -> Command[Any]:
    new_head = doing.people[doing.act.details["to"]]
    return TransferPackage(patient_package_id=doing.package_id, new_head_id=new_head, **doing.why)


def _adjust(doing: Doing) -> Command[Any]:
    service, change = doing.clinic.services[doing.act.details["service"]], doing.act.details["change"]
    return AdjustSessions(patient_package_id=doing.package_id, service_id=service, change=change, **doing.why)


def _cancel(doing: Doing) -> Command[Any]:
    """By the quote as the sheet shows it."""
    sheet = doing.desk.ask(quotes, doing.package_id)
    out = sheet.total_minor * doing.act.details["percent_out"] // 100
    return CancelPackage(
        patient_package_id=doing.package_id,
        quoted_minor=sheet.sold.refund_minor,
        payouts=doing.payouts(out),
        **doing.why,
    )


def _pay_out(doing: Doing) -> Command[Any]:
    """All that is due."""
    refund = next(row for row in doing.desk.ask(due_refunds) if row.patient_package_id == doing.package_id)
    return PayOutRefund(
        request_id=doing.clinic.request_id(),
        refund_id=refund.refund_id,
        payouts=doing.payouts(doing.card.refund_due_minor),
    )


def _upgrade(doing: Doing) -> Command[Any]:
    sheet, package = doing.desk.ask(quotes, doing.package_id), doing.clinic.data.package[doing.act.details["to"]]
    sale = SaleFields(
        patient_id=sheet.card.head_id,
        package_id=doing.clinic.packages[package.code],
        start=doing.today,
        price_minor=package.price_minor,
        payments=doing.till.payments(package.price_minor - sheet.credit_minor),
    )
    return UpgradePackage(patient_package_id=doing.package_id, credit_minor=sheet.credit_minor, sale=sale, **doing.why)


def _pay(doing: Doing) -> Command[Any]:
    """A part, or all that is due."""
    amount = doing.act.details.get("amount", 0) * 100 or doing.card.due_minor
    return TakePayment(
        request_id=doing.clinic.request_id(), order_id=doing.order_id, payments=doing.till.payments(amount)
    )


def _reverse_payment(doing: Doing) -> Command[Any]:
    """The first one."""
    payment = doing.desk.ask(receipt, doing.order_id).payments[0]
    assert payment.payment_id is not None  # noqa: S101 - only a credit has none to reverse
    return ReversePayment(payment_id=payment.payment_id, **doing.why)


COMMANDS: dict[str, Callable[[Doing], Command[Any]]] = {
    "freeze": _freeze,
    "end_freeze": _end_freeze,
    "extend": _extend,
    "move_start": _move_start,
    "complete": _complete,
    "reopen": _reopen,
    "transfer": _transfer,
    "adjust": _adjust,
    "cancel": _cancel,
    "pay_out": _pay_out,
    "upgrade": _upgrade,
    "pay": _pay,
    "reverse_payment": _reverse_payment,
}


def closing(desk: Desk, day: date, request_id: UUID) -> CloseDay:
    """The day as its manager counts it; on some days the drawer is a note short."""
    why = {row.request_id: WAITING_WHY for row in desk.ask(waiting, day)}
    why |= {row.appointment_id: UNREDEEMED_WHY for row in desk.ask(unredeemed, day)}
    return CloseDay(
        request_id=request_id,
        day=day,
        counts=tuple(_count(row, short=day.day in SHORT_ON) for row in desk.ask(taken, day)),
        explanations=tuple(ExplanationFields(record_id=key, explanation=words) for key, words in why.items()),
    )


def _count(row: Taken, *, short: bool) -> CountFields:
    missing = SHORT_MINOR if short and row.tender is Tender.CASH else 0
    return CountFields(
        tender=row.tender,
        staff_id=row.staff_id,
        counted_minor=row.expected_minor - missing,
        reason=SHORT_WHY if missing else "",
    )
