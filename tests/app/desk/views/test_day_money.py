"""What each person took by each tender, less what they gave back; the credit of an upgrade is no money."""

from app.desk.views.day_money import GivenBack
from app.domain.sale import Tender
from tests.app.desk.closing import to_close
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import MANAGER, OWNER, RECEPTION, SECOND_RECEPTION
from tests.money import cancelling, out, reversing, upgrading


def expected(clinic: Clinic) -> list[tuple[Tender, str, int]]:
    return [(row.tender, row.staff_name, row.expected_minor) for row in to_close(clinic).facts.money]


def test_tenders_and_people_stand_apart_in_their_order(clinic: Clinic) -> None:
    package = clinic.recovery_pack()
    for name in (SECOND_RECEPTION, RECEPTION, RECEPTION, SECOND_RECEPTION):
        clinic.sign_in(name)
        clinic.sell(clinic.patient(f"Patient of {name}"), package, PACK_PRICE_MINOR)

    assert expected(clinic) == [
        (Tender.CASH, RECEPTION, 2 * PACK_PRICE_MINOR),
        (Tender.CASH, SECOND_RECEPTION, 2 * PACK_PRICE_MINOR),
    ]


def test_a_payout_lies_against_what_was_taken(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.approved(cancelling(clinic, sold.receipt, payouts=out(300_000)), OWNER)

    assert expected(clinic) == [(Tender.CASH, RECEPTION, PACK_PRICE_MINOR - 300_000)]
    refund, payout = to_close(clinic).facts.money_back
    assert (refund.kind, refund.amount_minor, refund.tender) == (GivenBack.REFUND, PACK_PRICE_MINOR, None)
    assert (payout.kind, payout.amount_minor, payout.tender) == (GivenBack.PAYOUT, 300_000, Tender.CASH)
    assert (payout.patient_name, payout.staff_name, payout.approver_name) == ("Asha Kulkarni", RECEPTION, OWNER)


def test_more_may_be_paid_out_than_taken(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=1)
    clinic.approved(cancelling(clinic, sold.receipt, payouts=out(300_000)), OWNER)

    assert expected(clinic) == [(Tender.CASH, RECEPTION, -300_000)]


def test_a_reversal_is_money_back(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.approved(reversing(sold.receipt))

    assert expected(clinic) == [(Tender.CASH, RECEPTION, 0)]
    (row,) = to_close(clinic).facts.money_back
    assert (row.kind, row.amount_minor, row.approver_name) == (GivenBack.REVERSAL, PACK_PRICE_MINOR, MANAGER)


def test_credit_is_neither_taken_nor_paid_out(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    premium = clinic.package("Premium", {sold.physio: 24}, 1_500_000)
    clinic.clock.go(days=1)
    clinic.approved(upgrading(clinic, sold.receipt, premium, 1_500_000))

    assert expected(clinic) == [(Tender.CASH, RECEPTION, 1_500_000 - PACK_PRICE_MINOR)]
    assert [row.kind for row in to_close(clinic).facts.money_back] == [GivenBack.REFUND]
