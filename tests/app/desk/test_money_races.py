"""Several desks at the same instant with the same money: never twice, never more than there is."""

from typing import Any

from sqlalchemy import func, select

from app.desk.command import Command
from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.payments import InstalmentFields
from app.domain.errors import AlreadyReversed, NothingDue, NotInThisStatus, PaymentMismatch, PayoutTooMuch
from app.domain.refund import Payout, Refund
from app.domain.sale import Document, Payment
from tests.app.desk.test_races import race, refusals
from tests.clinic import Clinic
from tests.founding import OWNER
from tests.money import cancelled, cancelling, cash, out, pay, reversing, standing, upgrading, used_pack

DESKS = 3


def test_a_package_is_cancelled_once(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    commands = [cancelling(clinic, pack.receipt) for _ in range(DESKS)]

    answers = race(clinic, DESKS, lambda desk, number: desk.approved(commands[number], OWNER))

    assert refusals(answers) == [NotInThisStatus] * (DESKS - 1)
    assert len(clinic.all(select(Refund))) == 1
    assert standing(clinic, pack.id).liability_minor == 0


def test_a_package_is_either_cancelled_or_upgraded(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    premium = clinic.package("Premium", {pack.physio: 24}, 1_500_000)
    commands: list[Command[Any]] = [
        cancelling(clinic, pack.receipt),
        upgrading(clinic, pack.receipt, premium, 1_500_000),
    ]

    answers = race(clinic, 2, lambda desk, number: repr(desk.approved(commands[number], OWNER)))

    assert refusals(answers) == [NotInThisStatus]
    assert standing(clinic, pack.id).liability_minor == 0


def test_no_more_is_paid_out_than_was_decided(clinic: Clinic) -> None:
    refund = cancelled(clinic, used_pack(clinic))
    half = refund.total_minor // 2

    answers = race(
        clinic, DESKS, lambda desk, _: desk.approved(PayOutRefund(refund_id=refund.refund_id, payouts=out(half)), OWNER)
    )

    assert refusals(answers) == [PayoutTooMuch] * (DESKS - 2)
    assert clinic.all(select(func.sum(Payout.amount_minor))) == [2 * half]


def test_no_more_is_taken_than_is_due(clinic: Clinic) -> None:
    later = InstalmentFields(due_on=clinic.today, amount_minor=500_000)
    sale = clinic.sell(clinic.patient("Asha"), clinic.recovery_pack(), 800_000, payments=cash(300_000), later=(later,))

    answers = race(clinic, DESKS, lambda desk, _: pay(desk, sale, 300_000))

    assert set(refusals(answers)) <= {PaymentMismatch, NothingDue}
    assert clinic.all(select(func.sum(Payment.amount_minor))) == [600_000]


def test_a_payment_is_reversed_once(clinic: Clinic) -> None:
    sale = clinic.sold_pack().receipt

    answers = race(clinic, DESKS, lambda desk, _: desk.approved(reversing(sale), OWNER))

    assert refusals(answers) == [AlreadyReversed] * (DESKS - 1)
    assert clinic.all(select(func.sum(Payment.amount_minor))) == [0]


def test_refund_notes_are_consecutive(clinic: Clinic) -> None:
    packs = [used_pack(clinic, head=name) for name in ("Asha", "Meera", "Zara")]
    commands = [cancelling(clinic, pack.receipt) for pack in packs]

    answers = race(clinic, DESKS, lambda desk, number: desk.approved(commands[number], OWNER))

    assert refusals(answers) == []
    assert sorted(clinic.all(select(Document.number))) == [f"AND/25-26/R0000{number}" for number in (1, 2, 3)]
