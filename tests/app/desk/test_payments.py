"""Money against an order: it comes to the price, and no money pays twice."""

from typing import Any

import pytest
from sqlalchemy import func, select

from app.desk.payments import PaymentFields
from app.domain.errors import (
    AmountZero,
    PaymentMismatch,
    ReferenceMalformed,
    ReferenceMissing,
    ReferenceUsed,
    TenderedTooLittle,
)
from app.domain.sale import Order, Payment, Tender
from tests.clinic import Clinic
from tests.founding import BANDRA

PRICE = 100_000
UTR = "412345678901"


def pay(tender: Tender, amount_minor: int = PRICE, **fields: Any) -> PaymentFields:
    return PaymentFields(tender=tender, amount_minor=amount_minor, **fields)


class Till:
    """A package for Rs 1,000 and somebody who buys it."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.package = clinic.package("Checkup", {clinic.service("Checkup", PRICE): 1}, PRICE)
        self.buyer = clinic.patient("Asha Kulkarni")

    def sell(self, *payments: PaymentFields, desk: Clinic | None = None) -> Any:
        return (desk or self.clinic).sell(self.buyer, self.package, PRICE, payments=payments)

    @property
    def orders(self) -> int:
        return int(self.clinic.all(select(func.count()).select_from(Order))[0])


@pytest.fixture
def till(clinic: Clinic) -> Till:
    return Till(clinic)


@pytest.mark.parametrize(
    ("amounts", "due"), [((), PRICE), ((99_999,), 1), ((100_001,), -1), ((60_000, 60_000), -20_000)]
)
def test_the_payments_come_to_the_price_exactly(till: Till, amounts: tuple[int, ...], due: int) -> None:
    with pytest.raises(PaymentMismatch) as refusal:
        till.sell(*(pay(Tender.CASH, amount) for amount in amounts))

    assert (refusal.value.total_minor, refusal.value.due_minor) == (PRICE, due)
    assert till.orders == 0


def test_several_tenders_share_an_order(till: Till) -> None:
    receipt = till.sell(
        pay(Tender.CASH, 30_000, tendered_minor=50_000),
        pay(Tender.UPI, 40_000, reference=UTR),
        pay(Tender.CARD, 20_000, reference="000123"),
        pay(Tender.BANK, 10_000, reference="NEFT-9"),
    )

    assert [(one.tender, one.amount_minor, one.change_minor) for one in receipt.payments] == [
        (Tender.CASH, 30_000, 20_000),
        (Tender.UPI, 40_000, 0),
        (Tender.CARD, 20_000, 0),
        (Tender.BANK, 10_000, 0),
    ]
    assert (receipt.paid_minor, receipt.card.due_minor) == (PRICE, 0)


def test_cash_is_tendered_exactly_unless_said_otherwise(till: Till) -> None:
    (payment,) = till.sell(pay(Tender.CASH)).payments

    assert (payment.tendered_minor, payment.change_minor) == (PRICE, 0)


def test_too_little_cash_is_refused(till: Till) -> None:
    with pytest.raises(TenderedTooLittle):
        till.sell(pay(Tender.CASH, tendered_minor=99_999))

    assert till.orders == 0


def test_a_payment_of_nothing_is_refused(till: Till) -> None:
    with pytest.raises(AmountZero):
        till.sell(pay(Tender.CASH), pay(Tender.CARD, 0, reference="1"))


@pytest.mark.parametrize("tender", [Tender.CARD, Tender.UPI, Tender.BANK])
def test_without_a_reference_it_is_not_proved(till: Till, tender: Tender) -> None:
    with pytest.raises(ReferenceMissing) as refusal:
        till.sell(pay(tender))

    assert refusal.value.tender == tender.value


def test_a_utr_of_other_than_twelve_digits_is_refused(till: Till) -> None:
    with pytest.raises(ReferenceMalformed):
        till.sell(pay(Tender.UPI, reference="12345"))


@pytest.mark.parametrize(
    ("tender", "first", "second"), [(Tender.UPI, UTR, "4123 4567 8901"), (Tender.BANK, "NEFT-9a", "neft-9A")]
)
def test_the_same_transfer_pays_once_in_the_whole_clinic(till: Till, tender: Tender, first: str, second: str) -> None:
    till.sell(pay(tender, reference=first))

    with pytest.raises(ReferenceUsed) as refusal:
        till.sell(pay(tender, reference=second), desk=till.clinic.at(BANDRA))

    assert refusal.value.reference == second
    assert till.orders == 1


def test_the_same_transfer_pays_once_within_one_order(till: Till) -> None:
    with pytest.raises(ReferenceUsed):
        till.sell(pay(Tender.UPI, 50_000, reference=UTR), pay(Tender.UPI, 50_000, reference=UTR))


def test_card_slips_of_two_terminals_may_look_alike(till: Till) -> None:
    for _ in range(2):
        till.sell(pay(Tender.CARD, reference="000123"))

    assert till.orders == 2


def test_a_refused_sale_frees_its_reference(till: Till) -> None:
    with pytest.raises(PaymentMismatch):
        till.sell(pay(Tender.UPI, 50_000, reference=UTR))

    till.sell(pay(Tender.UPI, reference=UTR))


@pytest.mark.parametrize("reference", ["x" * 120, "ß" * 120, "भुगतान 💸", "'; DROP TABLE payment; --"])
def test_any_bank_reference_is_kept_as_it_was_typed(till: Till, reference: str) -> None:
    till.sell(pay(Tender.BANK, reference=reference))

    assert till.clinic.all(select(Payment.reference)) == [reference]
    with pytest.raises(ReferenceUsed):
        till.sell(pay(Tender.BANK, reference=reference))
