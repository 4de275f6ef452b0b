"""Moving the start of a package that has not begun."""

from datetime import date

import pytest
from sqlalchemy import select

from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.move_start import MoveStart
from app.domain.approval import Action, Approval, RequestState
from app.domain.errors import (
    ApprovalNeeded,
    FreezeInTheWay,
    NotInThisStatus,
    NotStarted,
    ReasonMissing,
    StartOutOfRange,
)
from app.domain.status import Status
from app.domain.wallet import PatientPackage
from tests.app.desk.lives import DAY, Life, ahead, unpaid_life
from tests.clinic import Clinic


@pytest.fixture
def life(clinic: Clinic) -> Life:
    """Sold on 1 January, to start on the 21st."""
    return ahead(clinic, 20)


def test_the_validity_counts_from_the_new_start(life: Life) -> None:
    card = life.move_start(date(2026, 2, 28))

    assert (card.status, card.starts_on, card.last_valid_day) == (
        Status.SCHEDULED,
        date(2026, 2, 28),
        date(2026, 5, 28),
    )
    assert life.clinic.all(select(PatientPackage.chosen_start)) == [date(2026, 2, 28)]
    assert life.clinic.all(select(Approval.action)) == [Action.MOVE_START]
    with pytest.raises(NotStarted):
        life.redeem()


def test_moved_to_today_it_can_be_used_at_once(life: Life) -> None:
    assert life.move_start(life.clinic.today).status is Status.ACTIVE

    life.redeem()


def test_from_today_to_a_year_after_the_sale(life: Life) -> None:
    life.clinic.clock.go(days=5)
    latest = date(2027, 1, 1)
    for start in (life.clinic.today - DAY, latest + DAY):
        with pytest.raises(StartOutOfRange) as refusal:
            life.move_start(start)
        assert (refusal.value.earliest, refusal.value.latest) == (life.clinic.today, latest)

    assert life.move_start(latest).starts_on == latest


def test_a_start_on_a_leap_day(clinic: Clinic) -> None:
    clinic.clock.moment = clinic.clock.moment.replace(year=2028)
    life = ahead(clinic, 20)

    assert life.move_start(date(2028, 2, 29)).last_valid_day == date(2028, 5, 28)


def test_once_it_has_started_it_stays(life: Life, clinic: Clinic) -> None:
    clinic.clock.go(days=20)
    closed, unpaid = Life(clinic, head="Bina"), unpaid_life(clinic)
    closed.complete()

    for other, status in ((life, "active"), (closed, "completed"), (unpaid, "awaiting_payment")):
        with pytest.raises(NotInThisStatus) as refusal:
            other.move_start(clinic.today + DAY)
        assert (refusal.value.act, refusal.value.status) == ("move_start", status)


def test_a_planned_freeze_is_withdrawn_first(life: Life) -> None:
    start = life.card.starts_on
    life.done(FreezePackage, from_day=start, to_day=start + 4 * DAY)

    with pytest.raises(FreezeInTheWay) as refusal:
        life.move_start(start + DAY)
    assert (refusal.value.from_day, refusal.value.to_day) == (start, start + 4 * DAY)

    life.end_freeze()
    assert life.move_start(start + DAY).starts_on == start + DAY


def test_it_needs_a_managers_yes_and_a_reason(life: Life) -> None:
    with pytest.raises(ApprovalNeeded) as needed:
        life.clinic.desk.execute(life.act(MoveStart, start=life.clinic.today))
    assert needed.value.action == "move_start"
    with pytest.raises(ReasonMissing):
        life.move_start(life.clinic.today, reason="")


def test_sent_and_approved_later(life: Life) -> None:
    waiting = life.send(life.act(MoveStart, start=date(2026, 2, 1)))
    life.clinic.clock.go(days=3)

    assert life.approve(waiting) is RequestState.APPROVED

    assert life.card.starts_on == date(2026, 2, 1)


def test_overtaken_once_the_day_has_passed_or_it_has_begun(life: Life) -> None:
    soon = life.send(life.act(MoveStart, start=date(2026, 1, 3)))
    late = life.send(life.act(MoveStart, start=date(2026, 3, 1)))
    life.clinic.clock.go(days=5)
    assert life.approve(soon) is RequestState.OVERTAKEN
    life.clinic.clock.go(days=30)

    assert life.approve(late) is RequestState.OVERTAKEN

    assert (life.outcome(soon), life.outcome(late)) == ("StartOutOfRange", "NotInThisStatus")
    assert life.card.starts_on == date(2026, 1, 21)
