"""Why not? Every package that does not fit, the exact rule, and the one next step."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from app.desk.views.why_not import NextAction, Unfit, why_not
from app.domain.errors import (
    CentreOutOfScope,
    FrozenOnDate,
    NotActivated,
    NotAMember,
    NotEnoughSessions,
    NotFound,
    NotStarted,
    PackageClosed,
    PackageExpired,
    PaymentNeeded,
    ServiceNotIncluded,
)
from tests.app.desk.lives import Life, ahead, unpaid_life
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, RECEPTION

DAY = timedelta(days=1)


def asked(clinic: Clinic, life: Life, person: UUID | None = None, service: UUID | None = None) -> tuple[Unfit, ...]:
    return clinic.desk.ask(why_not, person or life.sold.head, service or life.sold.physio)


def only(clinic: Clinic, life: Life, **asking: Any) -> tuple[type, NextAction]:
    (row,) = asked(clinic, life, **asking)
    return type(row.refusal), row.next_action


def test_what_can_be_used_is_not_asked_about(clinic: Clinic) -> None:
    assert asked(clinic, Life(clinic)) == ()


def test_a_completed_package_is_sold_again(clinic: Clinic) -> None:
    life = Life(clinic)
    life.complete()

    assert only(clinic, life) == (PackageClosed, NextAction.SELL_AGAIN)


def test_an_unpaid_one_is_paid(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic)

    (row,) = asked(clinic, life)

    assert isinstance(row.refusal, NotActivated)
    assert (row.refusal.due_minor, row.next_action) == (800_000, NextAction.TAKE_PAYMENT)


def test_under_part_payment_the_next_session_may_wait_for_money(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, 100_000)
    life.redeem()

    (row,) = asked(clinic, life)

    assert isinstance(row.refusal, PaymentNeeded)
    assert (row.refusal.more_minor, row.next_action) == (27_273, NextAction.TAKE_PAYMENT)


def test_what_starts_later_can_start_sooner(clinic: Clinic) -> None:
    assert only(clinic, ahead(clinic, 10)) == (NotStarted, NextAction.MOVE_START)


def test_unless_a_pause_is_planned_in_it(clinic: Clinic) -> None:
    life = ahead(clinic, 10)
    life.freeze(20)

    assert only(clinic, life) == (NotStarted, NextAction.WAIT)


def test_what_expired_is_extended_while_sessions_of_the_service_are_left(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem(sessions=10)
    clinic.clock.go(days=90)

    assert only(clinic, life, service=life.sold.doctor) == (PackageExpired, NextAction.EXTEND)
    assert only(clinic, life) == (PackageExpired, NextAction.RENEW)


def test_a_pause_can_end(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze()

    assert only(clinic, life) == (FrozenOnDate, NextAction.END_FREEZE)


def test_elsewhere_it_says_where(clinic: Clinic) -> None:
    life = Life(clinic)

    (row,) = clinic.at(BANDRA).desk.ask(why_not, life.sold.head, life.sold.physio)

    assert isinstance(row.refusal, CentreOutOfScope)
    assert (row.refusal.only_at, row.next_action) == ((ANDHERI,), NextAction.OTHER_CENTRE)


def test_a_service_that_is_not_in_it_has_no_next_step_there(clinic: Clinic) -> None:
    assert only(clinic, Life(clinic), service=clinic.service("Massage", 50_000)) == (
        ServiceNotIncluded,
        NextAction.NONE,
    )


def test_what_is_used_up_is_sold_again_and_says_who_used_the_last_one(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem(sessions=10)

    (row,) = asked(clinic, life)

    assert isinstance(row.refusal, NotEnoughSessions)
    assert (row.refusal.left, row.refusal.sold, row.refusal.last_by) == (0, 10, RECEPTION)
    assert row.next_action is NextAction.SELL_AGAIN


def test_who_left_the_family_is_added_again(clinic: Clinic) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    life = Life(clinic, members=(rohan,))
    clinic.clock.go(days=1)
    clinic.remove_member(life.sold.receipt, rohan)

    assert only(clinic, life, person=rohan) == (NotAMember, NextAction.ADD_MEMBER)


def test_unless_the_family_is_full(clinic: Clinic) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    life = Life(clinic, members=(rohan,), max_members=1)
    clinic.clock.go(days=1)
    clinic.remove_member(life.sold.receipt, rohan)
    clinic.add_member(life.sold.receipt, clinic.patient("Nina"))

    assert only(clinic, life, person=rohan) == (NotAMember, NextAction.SELL_AGAIN)


def test_the_former_head_is_told_too(clinic: Clinic) -> None:
    life = Life(clinic, max_members=0)
    life.transfer(clinic.patient("Nina"))

    assert only(clinic, life) == (NotAMember, NextAction.SELL_AGAIN)


def test_the_first_failing_rule_wins(clinic: Clinic) -> None:
    """Completed, over, used up and elsewhere: it was closed first of all."""
    life = Life(clinic)
    life.redeem(sessions=9)
    life.complete()
    clinic.clock.go(days=100)

    (row,) = clinic.at(BANDRA).desk.ask(why_not, life.sold.head, life.sold.physio)

    assert isinstance(row.refusal, PackageClosed)


def test_every_package_has_its_own_answer(clinic: Clinic) -> None:
    life = Life(clinic)
    life.complete()
    package = clinic.package("Small", {life.sold.physio: 1}, 100, validity_days=30)
    small = clinic.sell(life.sold.head, package, 100)
    clinic.redeem(small, life.sold.physio, life.sold.head)
    clinic.sell(life.sold.head, package, 100, start=clinic.today + 5 * DAY)
    clinic.sell(life.sold.head, clinic.package("Fits", {life.sold.physio: 1}, 100), 100)

    answers = {(row.card.name, type(row.refusal), row.next_action) for row in asked(clinic, life)}

    assert answers == {
        ("Recovery of Asha Kulkarni", PackageClosed, NextAction.SELL_AGAIN),
        ("Small", NotEnoughSessions, NextAction.SELL_AGAIN),
        ("Small", NotStarted, NextAction.MOVE_START),
    }


def test_it_says_what_a_redemption_would_say(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze()

    with pytest.raises(FrozenOnDate) as told:
        life.redeem()

    (row,) = asked(clinic, life)
    assert vars(row.refusal) == vars(told.value)


def test_somebody_without_a_package_has_no_row(clinic: Clinic) -> None:
    assert clinic.desk.ask(why_not, clinic.patient("Nina"), clinic.service("Physiotherapy", 70_000)) == ()


def test_an_unknown_service_is_refused(clinic: Clinic) -> None:
    nina = clinic.patient("Nina")

    with pytest.raises(NotFound):
        clinic.desk.ask(why_not, nina, nina)
