"""What a patient gets back who stops: the three policies, the fee, the shares of the services and their tax."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.refund import Quote, Refund, UsedService, quote, spread, taken_back
from app.domain.tax import Taxed, taxed
from app.domain.terms import RefundPolicy
from tests.app.domain.examples import HERE, STAMP, TODAY

PHYSIO = UsedService("Physiotherapy", 10, 3, 70_000, 190_909, 445_455)
DOCTOR = UsedService("Doctor Consultation", 2, 1, 90_000, 81_818, 81_818)
BOTH = (PHYSIO, DOCTOR)
PAID = 800_000
SERVICE = st.builds(
    lambda unused, used: UsedService("Any", 10, 3, 100, used, unused), st.integers(0, 10**9), st.integers(0, 10**9)
)


def quoted(
    policy: RefundPolicy,
    paid: int = PAID,
    fee: int = 0,
    cap: int | None = None,
    services: tuple[UsedService, ...] = BOTH,
) -> Quote:
    return quote(policy, services, paid, fee_basis_points=fee, cap_minor=paid if cap is None else cap)


@pytest.mark.parametrize(
    ("policy", "used", "refund"),
    [
        (RefundPolicy.LIST_PRICE, 300_000, 500_000),
        (RefundPolicy.PRO_RATA, 272_727, 527_273),
        (RefundPolicy.NONE, 0, 0),
    ],
)
def test_used_sessions_are_charged_by_the_policy_sold(policy: RefundPolicy, used: int, refund: int) -> None:
    found = quoted(policy)

    assert (found.used_minor, found.refund_minor, found.fee_minor) == (used, refund, 0)


def test_nothing_used_gives_all_back() -> None:
    unused = (replace(PHYSIO, used=0, used_value_minor=0, unused_value_minor=PAID),)

    for policy in (RefundPolicy.LIST_PRICE, RefundPolicy.PRO_RATA):
        assert quoted(policy, services=unused).refund_minor == PAID


def test_more_used_than_paid_gives_nothing_and_the_shortfall_is_shown() -> None:
    found = quoted(RefundPolicy.LIST_PRICE, paid=200_000)

    assert (found.refund_minor, found.shortfall_minor, found.fee_minor) == (0, 100_000, 0)


@pytest.mark.parametrize(("fee", "expected"), [(0, 0), (1_000, 50_000), (10_000, 500_000), (1, 50)])
def test_the_fee_is_a_percentage_of_the_refund(fee: int, expected: int) -> None:
    found = quoted(RefundPolicy.LIST_PRICE, fee=fee)

    assert (found.fee_minor, found.refund_minor) == (expected, 500_000 - expected)


def test_the_fee_is_rounded_half_up() -> None:
    assert quoted(RefundPolicy.PRO_RATA, fee=5_000, services=(), paid=3).fee_minor == 2


def test_after_an_upgrade_the_cap_is_lower_than_what_was_paid() -> None:
    assert quoted(RefundPolicy.LIST_PRICE, cap=120_000).refund_minor == 120_000


@given(
    policy=st.sampled_from(RefundPolicy),
    paid=st.integers(0, 10**10),
    cap=st.integers(0, 10**10),
    fee=st.integers(0, 10_000),
    services=st.lists(SERVICE, max_size=4).map(tuple),
)
def test_a_quote_lies_between_nothing_and_what_was_paid(
    policy: RefundPolicy, paid: int, cap: int, fee: int, services: tuple[UsedService, ...]
) -> None:
    found = quoted(policy, paid, fee, cap, services)

    assert 0 <= found.refund_minor <= min(paid, cap)
    assert found.fee_minor >= 0


# --- over the services -----------------------------------------------------------------------------------------


def test_a_refund_is_spread_by_what_is_unused() -> None:
    assert spread(100_000, BOTH) == [84_483, 15_517]


def test_what_goes_beyond_the_unused_is_spread_by_what_is_used() -> None:
    whole = PHYSIO.unused_value_minor + DOCTOR.unused_value_minor

    assert spread(whole, BOTH) == [445_455, 81_818]
    assert spread(whole + 272_727, BOTH) == [636_364, 163_636]


def test_a_refund_of_a_package_worth_nothing_is_spread_evenly() -> None:
    free = UsedService("Gift", 1, 0, 0, 0, 0)

    assert spread(5, [free, free]) == [3, 2]


def test_without_services_there_is_nothing_to_spread_over() -> None:
    assert spread(0, []) == []


@given(amount=st.integers(0, 10**9), services=st.lists(SERVICE, min_size=1, max_size=5))
def test_the_shares_come_to_the_refund_and_none_is_negative(amount: int, services: list[UsedService]) -> None:
    shares = spread(amount, services)

    assert sum(shares) == amount
    assert min(shares) >= 0


@given(amount=st.integers(0, 10**9), services=st.lists(SERVICE, min_size=1, max_size=5))
def test_no_service_gives_back_more_than_it_is_worth_while_there_is_enough(
    amount: int, services: list[UsedService]
) -> None:
    worth = [service.unused_value_minor + service.used_value_minor for service in services]
    if amount > sum(worth):
        return
    assert all(share <= most + 1 for share, most in zip(spread(amount, services), worth, strict=True))


# --- tax -------------------------------------------------------------------------------------------------------


@given(amount=st.integers(0, 10**10), rate=st.integers(0, 10_000), included=st.booleans(), halved=st.booleans())
def test_refunding_all_takes_back_exactly_the_tax_charged(amount: int, rate: int, included: bool, halved: bool) -> None:
    sold = taxed(amount, rate, included=included, halved=halved)

    assert taken_back(sold.net_minor, sold) == sold


def test_a_share_takes_back_tax_at_its_frozen_rate() -> None:
    assert taken_back(50_000, Taxed(100_000, 9_000, 9_000)) == Taxed(50_000, 4_500, 4_500)


def test_an_exempt_service_takes_none_back() -> None:
    assert taken_back(50_000, Taxed(100_000)).tax_minor == 0


def test_a_line_of_nothing_takes_none_back() -> None:
    assert taken_back(0, Taxed(0)) == Taxed(0)


def test_what_is_to_pay_out_includes_the_tax() -> None:
    refund = Refund(
        patient_package_id=uuid4(),
        centre_id=HERE,
        document_id=None,
        quoted_minor=500,
        net_minor=500,
        tax_minor=90,
        arithmetic="{}",
        decided_at=STAMP.at,
        decided_on=TODAY,
        staff_id=STAMP.staff_id,
        approver_id=None,
        reason="medical",
    )

    assert refund.total_minor == 590
