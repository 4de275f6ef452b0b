"""Two desks act on one package at the same instant: one comes first, and the other is judged by what it left."""

from datetime import date
from typing import Any

import pytest

from app.desk.commands.adjust_sessions import AdjustSessions
from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.transfer_package import TransferPackage
from app.desk.verification import verify
from app.domain.errors import (
    ExtensionTooEarly,
    FrozenOnDate,
    NotEnoughSessions,
    PackageClosed,
    RedeemedInFreeze,
    TransferredBefore,
)
from app.domain.status import Status
from tests.app.desk.lives import Life
from tests.app.desk.test_races import race, refusals
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import MANAGER, OWNER

APPROVERS = (MANAGER, OWNER)


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def signed_twice(life: Life, *commands: Any) -> list[type]:
    """Each desk sends its own with another approver's yes; the refusals that came."""

    def act(desk: Clinic, number: int) -> object:
        return desk.approved(commands[number], APPROVERS[number])

    return refusals(race(life.clinic, 2, act))


def beside_a_visit(life: Life, command: Any) -> list[type]:
    """One desk sends it while another redeems."""

    def act(desk: Clinic, number: int) -> object:
        if number:
            return desk.redeem(life.sold.receipt, life.sold.physio, life.sold.head)
        return desk.approved(command)

    return refusals(race(life.clinic, 2, act))


def test_a_session_used_while_the_package_is_completed_counts_or_is_refused(life: Life) -> None:
    said = beside_a_visit(life, life.act(CompletePackage))

    assert said in ([], [PackageClosed])
    assert (life.card.status, life.money.liability_minor) == (Status.COMPLETED, 0)
    assert (life.money.recognised_minor > 0) is (said == [])
    assert verify(life.clinic.desk.database) == ()


def test_nobody_comes_on_a_day_that_is_being_frozen(life: Life) -> None:
    said = beside_a_visit(life, life.act(FreezePackage, **life.span()))

    assert said in ([RedeemedInFreeze], [FrozenOnDate])


def test_the_last_session_is_used_or_taken_never_both(life: Life) -> None:
    life.redeem(sessions=9)

    said = beside_a_visit(life, life.act(AdjustSessions, service_id=life.sold.physio, change=-1))

    assert said == [NotEnoughSessions]
    assert life.card.services[0].left == 0
    money = life.money
    assert money.liability_minor == PACK_PRICE_MINOR - money.recognised_minor - money.breakage_minor


def test_two_yeses_to_the_same_day_extend_once(life: Life) -> None:
    day = date(2026, 4, 10)

    said = signed_twice(life, *(life.act(ExtendPackage, to_day=day) for _ in APPROVERS))

    assert said == [ExtensionTooEarly]
    assert life.last == day


def test_an_expiry_is_taken_back_once(life: Life) -> None:
    life.clinic.clock.go(days=95)
    day = life.clinic.today

    signed_twice(life, *(life.act(ExtendPackage, to_day=day) for _ in APPROVERS))

    assert [cause for _, cause, _ in life.booked()] == ["expiry", "extension"]
    assert life.money.liability_minor == PACK_PRICE_MINOR


def test_a_package_changes_hands_once(life: Life) -> None:
    heads = [life.clinic.patient(name) for name in ("Nina", "Om")]

    said = signed_twice(life, *(life.act(TransferPackage, new_head_id=head) for head in heads))

    assert said == [TransferredBefore]
    assert life.card.head_id in heads
