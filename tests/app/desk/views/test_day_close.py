"""A day before it is closed, and the slip of a closed one."""

from datetime import timedelta

import pytest

from app.desk.views.day_close import day_slip
from app.domain.errors import NotFound
from app.domain.sale import Tender
from tests.app.desk.closing import appointment, because, close, count, to_close
from tests.app.desk.lives import Life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import BANDRA, RECEPTION

DAY = timedelta(days=1)


def test_the_page_says_what_was_booked(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem(sessions=2)
    clinic.void(life.redeem())

    found = to_close(clinic)

    assert (found.facts.sold, found.facts.sold_minor, found.facts.redeemed) == (1, PACK_PRICE_MINOR, 3)
    assert (found.live, found.facts.voided) == (2, 1)
    assert [(row.tender, row.staff_name, row.expected_minor) for row in found.facts.money] == [
        (Tender.CASH, RECEPTION, PACK_PRICE_MINOR)
    ]
    assert len(found.facts.voids) == 1
    assert (found.closed_at, found.is_over) == (None, False)


def test_it_is_this_centres_day_by_booking_date(clinic: Clinic) -> None:
    Life(clinic)
    clinic.clock.go(days=1)

    assert to_close(clinic).facts.sold == 0
    assert to_close(clinic, clinic.today - DAY).facts.sold == 1
    assert to_close(clinic.at(BANDRA), clinic.today - DAY).facts.sold == 0
    assert to_close(clinic, clinic.today - DAY).is_over


def test_a_closed_day_says_when(clinic: Clinic) -> None:
    close(clinic)

    assert to_close(clinic).closed_at == clinic.clock.now()


def test_an_open_day_has_no_slip(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.desk.ask(day_slip, clinic.today)


def test_printed_again_the_slip_is_the_same(clinic: Clinic) -> None:
    life = Life(clinic)
    visit = appointment(clinic, life.sold.head, life.sold.physio)
    counts = (count(clinic, RECEPTION, 1, reason="the drawer was robbed"),)
    slip = close(clinic, counts=counts, explanations=(because(visit.id),))
    day = clinic.today
    clinic.clock.go(days=40)
    life.redeem()

    assert clinic.desk.ask(day_slip, day) == slip
    assert len(slip.code) == 64
