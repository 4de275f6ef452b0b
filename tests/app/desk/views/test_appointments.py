"""Today's visits, and what covers each."""

from datetime import timedelta

import pytest

from app.desk.views.appointments import Cover, Covered
from app.domain.appointment import AppointmentState
from tests.app.desk.lives import Life
from tests.app.desk.visits import enter, listed, say, visit
from tests.clinic import Clinic, Sold
from tests.founding import ANDHERI, BANDRA


def covered(clinic: Clinic) -> list[Covered]:
    return [row.covered for row in listed(clinic).rows]


def test_the_visits_of_today_here_by_their_time(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    later, sooner = visit(clinic, sold, hours=3), visit(clinic, sold, hours=1)
    visit(clinic, sold, hours=24)
    visit(clinic.at(BANDRA), sold, hours=1)

    assert [row.reference for row in listed(clinic).rows] == [sooner.reference, later.reference]


@pytest.mark.parametrize(("hours", "count"), [(-10.5, 1), (-10.6, 0), (13.4, 1), (13.5, 0)])
def test_today_is_from_midnight_to_midnight_at_the_centre(clinic: Clinic, hours: float, count: int) -> None:
    visit(clinic, clinic.sold_pack(), hours=hours)

    assert len(listed(clinic).rows) == count


def test_two_packages_cover_with_what_they_have_left_of_the_service(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.sell(sold.head, clinic.recovery_pack("Second"), 800_000)
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)
    visit(clinic, sold)
    enter(clinic, sold.head, sold.doctor)

    assert sorted(covered(clinic), key=lambda one: one.left) == [
        Covered(Cover.COVERED, 2, 4),
        Covered(Cover.COVERED, 2, 17),
    ]


def test_a_member_of_the_family_is_covered(clinic: Clinic) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    sold = clinic.sold_pack(members=(rohan,))
    enter(clinic, rohan, sold.physio)

    assert covered(clinic) == [Covered(Cover.COVERED, 1, 10)]


def test_a_service_that_no_package_includes_says_so(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    enter(clinic, sold.head, clinic.service("Laser", 50_000))

    assert covered(clinic) == [Covered(Cover.NOT_INCLUDED)]


def test_used_up_is_told_from_not_included(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.doctor, sold.head, sessions=2)
    enter(clinic, sold.head, sold.doctor)

    assert covered(clinic) == [Covered(Cover.NONE_LEFT)]


def test_without_a_package_that_can_be_used_here_today_nothing_covers(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    enter(clinic, clinic.patient("Sunil Kulkarni"), sold.physio)
    enter(clinic.at(BANDRA), sold.head, sold.physio)

    assert covered(clinic) == covered(clinic.at(BANDRA)) == [Covered(Cover.NO_PACKAGE)]


def test_a_frozen_package_covers_nothing(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze(days=5)
    visit(clinic, life.sold)

    assert covered(clinic) == [Covered(Cover.NO_PACKAGE)]


def test_what_was_redeemed_for_it_is_told_until_the_void(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    row = visit(clinic, sold)
    assert row.awaits
    redeemed = clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=row.reference)

    (row,) = listed(clinic).rows
    assert (row.redeemed_at, row.redeemed_by, row.awaits) == (clinic.clock.now(), "Ravi Patil", False)
    clinic.void(redeemed)
    assert listed(clinic).rows[0].awaits


def test_what_does_not_match_is_listed_on_both_sides(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    row = visit(clinic, sold)
    say(clinic, row, AppointmentState.COMPLETED)
    walk_in = clinic.redeem(sold.receipt, sold.doctor, sold.head)
    clinic.void(clinic.redeem(sold.receipt, sold.doctor, sold.head))

    found = listed(clinic)
    assert [open_.appointment_id for open_ in found.unredeemed] == [row.appointment_id]
    assert [open_.line_id for open_ in found.without_appointment] == [walk_in.redemption.line_id]

    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=row.reference)
    assert listed(clinic).unredeemed == ()


def test_a_late_entry_for_yesterday_is_no_visit_of_today(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=1)
    clinic.redeem(sold.receipt, sold.doctor, sold.head, service_date=clinic.today - timedelta(days=1))

    assert listed(clinic).without_appointment == ()


def test_other_centres_have_lists_of_their_own(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    clinic.redeem(sold.receipt, sold.physio, sold.head)

    assert listed(clinic.at(BANDRA)).without_appointment == ()


def test_a_cancelled_visit_awaits_nobody(clinic: Clinic) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=3)

    assert not say(clinic, row, AppointmentState.CANCELLED, by_clinic=True).row.awaits


def test_packages_shared_or_not_are_counted_by_who_may_use_them(clinic: Clinic) -> None:
    asha: Sold = clinic.sold_pack()
    visit(clinic, asha)
    enter(clinic, clinic.patient("Rohan Kulkarni"), asha.physio, hours=1)

    assert [one.cover for one in covered(clinic)] == [Cover.COVERED, Cover.NO_PACKAGE]
