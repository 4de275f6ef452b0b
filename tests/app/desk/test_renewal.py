"""What was bought to follow on a package, and how it moves with it in the same approval."""

from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.domain.approval import Approval, RequestState
from app.domain.errors import FreezeInTheWay, NotFound, StartOutOfRange
from app.domain.status import Status
from tests.app.desk.lives import DAY, Life, ahead
from tests.clinic import PACK_PRICE_MINOR, Clinic


@pytest.fixture
def life(clinic: Clinic) -> Life:
    """Asha's, until 31 March."""
    return Life(clinic)


@pytest.fixture
def renewal(life: Life) -> Life:
    """Asha's next, from 1 April."""
    return ahead(life.clinic, 90, renews=life)


def test_a_renewal_follows_on_a_package_of_the_same_head(life: Life, renewal: Life) -> None:
    assert (renewal.card.renews_id, renewal.card.status) == (life.id, Status.SCHEDULED)


def test_it_follows_on_nobody_elses_package_and_on_none_that_is_not_there(life: Life) -> None:
    clinic = life.clinic
    nina, package = clinic.patient("Nina"), life.sold.receipt.card.package_id
    for buyer, follows in ((nina, life.id), (life.sold.head, uuid4())):
        with pytest.raises(NotFound):
            clinic.sell(buyer, package, PACK_PRICE_MINOR, renews_id=follows)

    life.transfer(nina)
    clinic.sell(nina, package, PACK_PRICE_MINOR, renews_id=life.id)
    with pytest.raises(NotFound):
        clinic.sell(life.sold.head, package, PACK_PRICE_MINOR, renews_id=life.id)


def test_it_never_moves_by_itself(life: Life, renewal: Life) -> None:
    life.extend(10)
    life.freeze(begin=5, days=5)

    assert renewal.card.starts_on == date(2026, 4, 1)


def test_extending_moves_it_in_the_same_approval(life: Life, renewal: Life) -> None:
    life.extend(10, move_renewal=True)

    card = renewal.card
    assert (card.starts_on, card.last_valid_day) == (date(2026, 4, 11), date(2026, 7, 9))
    assert len(life.clinic.all(select(Approval.id))) == 1


def test_freezing_moves_it_in_the_same_approval(life: Life, renewal: Life) -> None:
    life.freeze(begin=5, days=6, move_renewal=True)

    assert renewal.card.starts_on == date(2026, 4, 7)


def test_one_that_begins_later_anyway_stays_where_it_is(life: Life) -> None:
    renewal = ahead(life.clinic, 120, renews=life)

    life.extend(10, move_renewal=True)

    assert renewal.card.starts_on == date(2026, 5, 1)


def test_one_that_has_started_was_closed_or_changed_hands_stays(life: Life) -> None:
    clinic = life.clinic
    started, closed, given = (ahead(clinic, days, renews=life) for days in (2, 90, 90))
    closed.complete()
    given.transfer(clinic.patient("Nina"))
    clinic.clock.go(days=2)

    life.extend(10, move_renewal=True)

    assert [other.card.starts_on for other in (started, closed, given)] == [
        date(2026, 1, 3),
        date(2026, 4, 1),
        date(2026, 4, 1),
    ]


def test_without_a_renewal_there_is_nothing_to_move(life: Life) -> None:
    assert life.extend(10, move_renewal=True).last_valid_day == date(2026, 4, 10)


def test_not_beyond_a_year_after_it_was_sold(life: Life, renewal: Life) -> None:
    with pytest.raises(StartOutOfRange) as refusal:
        life.extend(300, move_renewal=True)

    assert refusal.value.latest == life.clinic.today + 365 * DAY
    assert (life.last, renewal.card.starts_on) == (date(2026, 3, 31), date(2026, 4, 1))


def test_a_freeze_planned_in_it_is_withdrawn_first(life: Life, renewal: Life) -> None:
    start = renewal.card.starts_on
    renewal.done(FreezePackage, from_day=start, to_day=start + 4 * DAY)

    with pytest.raises(FreezeInTheWay):
        life.extend(10, move_renewal=True)

    assert life.last == date(2026, 3, 31)


def test_a_waiting_extension_moves_it_when_it_is_approved(life: Life, renewal: Life) -> None:
    waiting = life.send(life.act(ExtendPackage, to_day=date(2026, 4, 30), move_renewal=True))
    assert renewal.card.starts_on == date(2026, 4, 1)
    life.clinic.clock.go(days=30)

    assert life.approve(waiting) is RequestState.APPROVED

    assert renewal.card.starts_on == date(2026, 5, 1)


def test_once_the_renewal_has_begun_an_extension_that_waited_leaves_it(life: Life, renewal: Life) -> None:
    waiting = life.send(life.act(ExtendPackage, to_day=date(2026, 4, 30), move_renewal=True))
    life.clinic.clock.go(days=92)

    assert life.approve(waiting) is RequestState.APPROVED

    assert (life.last, renewal.card.starts_on) == (date(2026, 4, 30), date(2026, 4, 1))
