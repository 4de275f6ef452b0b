"""Whatever is done to a package, each month closes with what is owed, and a month that is over stays as it was."""

from collections.abc import Callable
from datetime import date

from app.desk.views.roll_forward import RollForward, roll_forward
from app.domain.terms import RefundPolicy
from tests.app.desk.commands.test_bring_in_package import brought_in
from tests.app.desk.lives import Life, unpaid_life
from tests.app.desk.views.test_roll_forward import closes, owed
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import OWNER
from tests.money import cancelling, out, register, reversing, taxed, upgrading

JANUARY, FEBRUARY = date(2026, 1, 1), date(2026, 2, 1)


def month(clinic: Clinic, first: date = JANUARY) -> RollForward:
    return clinic.desk.ask(roll_forward, first)


def test_a_completion_is_breakage_and_a_reopening_takes_it_back(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem()
    life.complete()
    assert (month(clinic).breakage_minor, month(clinic).closing_minor) == (PACK_PRICE_MINOR - 63_636, 0)

    clinic.clock.go(days=31)
    before = month(clinic)
    life.reopen()

    assert month(clinic) == before
    assert month(clinic, FEBRUARY).breakage_minor == 63_636 - PACK_PRICE_MINOR
    assert closes(clinic, FEBRUARY)


def test_a_cancellation_is_refund_and_kept(clinic: Clinic) -> None:
    sold = clinic.sold_pack(refund_fee_basis_points=1_000)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=31)
    before = month(clinic)
    clinic.approved(cancelling(clinic, sold.receipt), OWNER)

    assert month(clinic) == before
    found = month(clinic, FEBRUARY)
    assert found.refunds_minor == 657_000  # Rs 8,000 less Rs 700 used, less a tenth
    assert found.kept_minor == PACK_PRICE_MINOR - 63_636 - 657_000
    assert (found.opening_minor, found.closing_minor) == (PACK_PRICE_MINOR - 63_636, 0)


def test_paying_a_refund_out_moves_nothing(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.approved(cancelling(clinic, sold.receipt, payouts=out(1_000)), OWNER)

    assert (month(clinic).refunds_minor, month(clinic).closing_minor) == (PACK_PRICE_MINOR, 0)


def test_more_refunded_than_was_left_is_kept_below_nothing(clinic: Clinic) -> None:
    sold = clinic.sold_pack(refund_policy=RefundPolicy.PRO_RATA)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.approved(cancelling(clinic, sold.receipt, final_minor=PACK_PRICE_MINOR), OWNER)

    found = month(clinic)

    assert (found.refunds_minor, found.kept_minor, found.closing_minor) == (PACK_PRICE_MINOR, -63_636, 0)


def test_the_credit_of_an_upgrade_goes_out_of_one_package_and_into_the_other(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    premium = clinic.package("Premium", {sold.physio: 24}, 1_500_000)
    clinic.approved(upgrading(clinic, sold.receipt, premium, 1_500_000))

    found = month(clinic)

    assert (found.received_minor, found.refunds_minor) == (PACK_PRICE_MINOR + 1_500_000, PACK_PRICE_MINOR)
    assert found.closing_minor == 1_500_000
    assert closes(clinic, JANUARY)


def test_what_is_brought_in_is_no_money_received(clinic: Clinic) -> None:
    brought_in(clinic)

    found = month(clinic)

    assert (found.received_minor, found.closing_minor) == (0, found.brought_in_minor)
    assert found.brought_in_minor > 0
    assert closes(clinic, JANUARY)


def test_adjustments_take_value_and_give_it_back(clinic: Clinic) -> None:
    life = Life(clinic)
    life.adjust(-2)
    taken = month(clinic).breakage_minor
    assert taken > 0

    life.adjust(5)

    assert (month(clinic).breakage_minor, closes(clinic, JANUARY)) == (0, True)


def test_a_reversal_may_leave_a_liability_below_nothing(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=31)
    before = month(clinic)
    clinic.approved(reversing(sold.receipt))

    assert month(clinic) == before
    assert month(clinic, FEBRUARY).received_minor == -PACK_PRICE_MINOR
    assert month(clinic, FEBRUARY).closing_minor == -63_636
    assert closes(clinic, FEBRUARY)


def test_instalments_come_in_when_they_are_paid(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, 100_000)
    life.redeem()

    assert (month(clinic).received_minor, month(clinic).closing_minor) == (100_000, 100_000 - 63_636)


def test_a_transfer_and_a_freeze_move_nothing(clinic: Clinic) -> None:
    life = Life(clinic)
    before = month(clinic)
    life.freeze()
    life.end_freeze()
    life.transfer(clinic.patient("Nina"))
    life.extend()

    assert month(clinic) == before


def test_it_is_net_of_tax(clinic: Clinic) -> None:
    register(clinic)
    massage = taxed(clinic, "Massage", 118_000, 1_800)
    package = clinic.package("Taxed", {massage: 10}, 1_000_000)
    buyer = clinic.patient("Asha Kulkarni")
    sale = clinic.sell(buyer, package, 1_000_000)
    clinic.redeem(sale, massage, buyer)

    found = month(clinic)

    assert (found.received_minor, found.redeemed_minor) == (847_458, 84_746)
    assert closes(clinic, JANUARY)
    clinic.approved(cancelling(clinic, sale), OWNER)
    assert month(clinic).closing_minor == clinic.desk.ask(owed, None) == 0


ACTS: tuple[Callable[[Life], object], ...] = (
    lambda life: life.redeem(),
    lambda life: life.freeze(begin=1),
    lambda life: life.clinic.clock.go(days=12),
    lambda life: life.adjust(2),
    lambda life: life.adjust(-3),
    lambda life: life.clinic.void(life.redeem()),
    lambda life: life.transfer(life.clinic.patient("Nina")),
    lambda life: life.clinic.clock.go(days=100),
    lambda life: life.extend(to_day=life.clinic.today),
    lambda life: life.clinic.clock.go(days=10),
    lambda life: life.extend(to_day=life.clinic.today),
    lambda life: life.complete(),
    lambda life: life.reopen(),
    lambda life: life.extend(),
    lambda life: life.clinic.approved(cancelling(life.clinic, life.sold.receipt), OWNER),
)


def test_after_each_act_the_month_closes_and_the_months_before_stay(clinic: Clinic) -> None:
    life = Life(clinic)
    over: dict[date, RollForward] = {}
    for act in ACTS:
        act(life)
        this = clinic.today.replace(day=1)
        assert closes(clinic, this)
        assert {first: month(clinic, first) for first in over} == over
        over |= {first: month(clinic, first) for first in _before(this) if month(clinic, first).is_over}
    assert month(clinic, clinic.today).closing_minor == 0
    assert len(over) > 3


def _before(this: date) -> list[date]:
    return [date(2026, number, 1) for number in range(1, this.month)]
