"""What a refund is worked from: live uses, their worth, what was paid and the most that may go back."""

import pytest

from app.desk.quoting import RefundTerms, refund_terms
from app.desk.work import Read
from app.domain.tax import Taxed
from app.domain.terms import RefundPolicy
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic, Sold
from tests.money import reversing


def terms(clinic: Clinic, pack: Sold) -> RefundTerms:
    def find(read: Read) -> RefundTerms:
        found = read.session.get(PatientPackage, pack.id)
        assert found is not None
        return refund_terms(read, found)

    return clinic.desk.ask(find)


def test_only_live_uses_count_whatever_was_voided_before(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    first = clinic.redeem(pack.receipt, pack.physio, pack.head, sessions=4)
    clinic.redeem(pack.receipt, pack.physio, pack.head)
    clinic.void(first)

    physio, doctor = terms(clinic, pack).services

    assert (physio.used, physio.used_value_minor) == (1, 63_636)
    assert physio.used_value_minor + physio.unused_value_minor == 636_364
    assert (doctor.used, doctor.unused_value_minor) == (0, 163_636)


@pytest.mark.parametrize(
    ("policy", "refund"),
    [(RefundPolicy.LIST_PRICE, 590_000), (RefundPolicy.PRO_RATA, 609_091), (RefundPolicy.NONE, 0)],
)
def test_each_policy_has_its_own_quote(clinic: Clinic, policy: RefundPolicy, refund: int) -> None:
    pack = clinic.sold_pack(refund_policy=policy)
    clinic.redeem(pack.receipt, pack.physio, pack.head, sessions=3)

    found = terms(clinic, pack)

    assert found.quote().refund_minor == refund
    assert found.credit_minor == 800_000 - 190_909


def test_after_a_reversal_nothing_is_paid_and_nothing_goes_back(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.redeem(pack.receipt, pack.physio, pack.head)
    clinic.approved(reversing(pack.receipt))

    found = terms(clinic, pack)

    assert (found.paid, found.cap_minor, found.credit_minor, found.quote().refund_minor) == (Taxed(0), 0, 0, 0)
