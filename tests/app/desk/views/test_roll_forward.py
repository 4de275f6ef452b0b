"""The liability roll-forward: exact for any month and centre, and the same when it is run again later."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from app.desk import books
from app.desk.views.roll_forward import RollForward, first_of_next, roll_forward
from app.desk.work import Read, report
from app.domain.wallet import PatientPackage
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import ANDHERI, BANDRA

DAY = timedelta(days=1)
JANUARY, FEBRUARY, MARCH, APRIL = (date(2026, month, 1) for month in (1, 2, 3, 4))
DOCTOR_MINOR = 163_636


@report
def owed(read: Read, centre_id: UUID | None) -> int:
    """What the clinic owes sessions for now, package by package."""
    every = read.session.scalars(select(PatientPackage)).all()
    return sum(
        books.standing(read, sold).liability_minor for sold in every if centre_id is None or sold.centre_id == centre_id
    )


def ask(clinic: Clinic, month: date, centre: str = "") -> RollForward:
    return clinic.desk.ask(roll_forward, month, clinic.centres[centre] if centre else None)


def closes(clinic: Clinic, month: date) -> bool:
    """Whether the month that runs now ends with what is owed, at each centre and in the clinic."""
    centres = [None, *clinic.centres.values()]
    return all(
        clinic.desk.ask(roll_forward, month, centre).closing_minor == clinic.desk.ask(owed, centre)
        for centre in centres
    )


def test_a_clinic_without_history_owes_nothing(clinic: Clinic) -> None:
    found = ask(clinic, JANUARY)

    assert (found.opening_minor, found.received_minor, found.closing_minor) == (0, 0, 0)


def test_money_comes_in_and_sessions_take_it_out(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)

    found = ask(clinic, JANUARY)

    assert (found.received_minor, found.redeemed_minor) == (PACK_PRICE_MINOR, 63_636)
    assert found.closing_minor == PACK_PRICE_MINOR - 63_636
    assert closes(clinic, JANUARY)


def test_a_month_opens_with_what_the_one_before_closed_with(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)
    clinic.clock.go(days=40)
    clinic.redeem(sold.receipt, sold.doctor, sold.head)

    january, february = ask(clinic, JANUARY), ask(clinic, FEBRUARY)

    assert february.opening_minor == january.closing_minor
    assert (february.received_minor, february.redeemed_minor) == (0, DOCTOR_MINOR // 2)
    assert closes(clinic, FEBRUARY)


def test_any_day_of_a_month_names_it(clinic: Clinic) -> None:
    clinic.sold_pack()

    assert ask(clinic, date(2026, 1, 31)) == ask(clinic, JANUARY)


def test_a_void_is_booked_on_its_own_day_so_the_month_before_stays_as_it_was(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=31)
    before = ask(clinic, JANUARY)

    clinic.settings(void_days=60)
    clinic.void(done)

    assert ask(clinic, JANUARY) == before
    assert ask(clinic, FEBRUARY).redeemed_minor == -63_636
    assert closes(clinic, FEBRUARY)


def test_a_late_entry_counts_in_the_month_it_is_booked(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=31)
    before = ask(clinic, JANUARY)

    clinic.approved(clinic.redemption(sold.receipt, sold.physio, sold.head, service_date=date(2026, 1, 20)))

    assert ask(clinic, JANUARY) == before
    assert ask(clinic, FEBRUARY).redeemed_minor == 63_636


def test_what_expires_is_breakage_of_the_month_after_its_last_day(clinic: Clinic) -> None:
    clinic.sold_pack()  # the last valid day is 31 March
    clinic.clock.go(days=200)

    march, april = ask(clinic, MARCH), ask(clinic, APRIL)

    assert (march.breakage_minor, march.closing_minor) == (0, PACK_PRICE_MINOR)
    assert (april.breakage_minor, april.closing_minor) == (PACK_PRICE_MINOR, 0)


def test_late_entries_and_voids_after_the_expiry_leave_the_months_before_alone(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=140)  # 21 May
    before = [ask(clinic, month) for month in (JANUARY, FEBRUARY, MARCH, APRIL)]

    clinic.settings(void_days=365)
    clinic.void(done)
    clinic.approved(clinic.redemption(sold.receipt, sold.doctor, sold.head, service_date=date(2026, 3, 31)))

    assert [ask(clinic, month) for month in (JANUARY, FEBRUARY, MARCH, APRIL)] == before
    may = ask(clinic, date(2026, 5, 1))
    assert (may.redeemed_minor, may.breakage_minor, may.closing_minor) == (
        DOCTOR_MINOR // 2 - 63_636,
        63_636 - DOCTOR_MINOR // 2,
        0,
    )


def test_a_session_used_elsewhere_lowers_what_the_selling_centre_owes(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    clinic.at(BANDRA).redeem(sold.receipt, sold.physio, sold.head)

    here, there = ask(clinic, JANUARY, ANDHERI), ask(clinic, JANUARY, BANDRA)

    assert (here.received_minor, here.redeemed_minor) == (PACK_PRICE_MINOR, 63_636)
    assert (there.received_minor, there.redeemed_minor, there.closing_minor) == (0, 0, 0)
    assert closes(clinic, JANUARY)


def test_the_clinic_is_the_sum_of_its_centres(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.at(BANDRA).sold_pack("Rohan Kulkarni")

    whole, *parts = ask(clinic, JANUARY), ask(clinic, JANUARY, ANDHERI), ask(clinic, JANUARY, BANDRA)

    assert whole.closing_minor == sum(part.closing_minor for part in parts) == 2 * PACK_PRICE_MINOR


def test_a_month_is_over_when_it_is_over_at_every_centre(clinic: Clinic) -> None:
    clinic.new_centre("LON", "London", "Europe/London")
    clinic.clock.go(days=30, hours=14)  # 1 February 00:30 in India, 31 January 19:00 in London
    assert clinic.today == FEBRUARY

    assert not ask(clinic, JANUARY).is_over
    clinic.clock.go(hours=5)
    assert ask(clinic, JANUARY).is_over
    assert not ask(clinic, FEBRUARY).is_over


def test_the_next_month_begins_on_its_first_day() -> None:
    assert [first_of_next(date(2024, month, 1)) for month in (1, 2, 12)] == [
        date(2024, 2, 1),
        date(2024, 3, 1),
        date(2025, 1, 1),
    ]
    assert first_of_next(date(9999, 12, 1)) == date.max
