"""What expired is in the books before anything else happens: once, dated the day after the last valid day."""

from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Thread
from uuid import UUID

import pytest
from sqlalchemy import func, insert, select

from app.desk.contents import content_of, table_of
from app.desk.expiry import BATCH, is_expiry_due
from app.desk.views.day import day
from app.desk.views.roll_forward import roll_forward
from app.domain.journal import Journal
from app.domain.liability import Cause, LiabilityKind, LiabilityLine
from app.domain.status import Status
from app.domain.wallet import PatientPackage
from tests.app.desk.lives import Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic

DAY = timedelta(days=1)
LAST, AFTER = date(2026, 3, 31), date(2026, 4, 1)
FIRST_MINOR, SECOND_MINOR = 63_636, 63_637
"""What the first two sessions of Physiotherapy are worth."""


def lines(clinic: Clinic) -> list[tuple[Cause, int, date]]:
    found = clinic.all(select(LiabilityLine).order_by(LiabilityLine.at, LiabilityLine.seq))
    assert {line.kind for line in found} <= {LiabilityKind.BREAKAGE}
    return [(line.cause, line.amount_minor, line.booked_on) for line in found]


def due(clinic: Clinic) -> bool:
    with clinic.desk.database.read() as session:
        return is_expiry_due(session, clinic.clock.now())


# --- once, and dated -----------------------------------------------------------------------------------------------


def test_a_program_closed_for_a_month_is_right_at_once(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=120)

    assert clinic.card(sold.receipt, sold.head).status is Status.EXPIRED
    found = clinic.desk.ask(roll_forward, AFTER)

    assert lines(clinic) == [(Cause.EXPIRY, PACK_PRICE_MINOR - FIRST_MINOR, AFTER)]
    assert (found.breakage_minor, found.closing_minor) == (PACK_PRICE_MINOR - FIRST_MINOR, 0)


def test_any_command_books_it_first(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.clock.go(days=120)

    clinic.patient("Somebody")

    assert lines(clinic) == [(Cause.EXPIRY, PACK_PRICE_MINOR, AFTER)]
    kinds = clinic.all(select(Journal.kind).order_by(Journal.seq.desc()).limit(2))
    assert kinds == ["register_patient", "book_expired"]


def test_an_ordinary_page_waits_for_nothing(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.clock.go(days=120)

    clinic.desk.ask(day)

    assert (lines(clinic), due(clinic)) == ([], True)


def test_it_is_booked_once(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.clock.go(days=120)

    for _ in range(3):
        clinic.patient("Somebody")
        clinic.clock.go(days=1)
        clinic.desk.ask(roll_forward, AFTER)

    assert lines(clinic) == [(Cause.EXPIRY, PACK_PRICE_MINOR, AFTER)]
    assert not due(clinic)


def test_not_on_the_last_valid_day(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.clock.go(days=89)
    assert clinic.today == LAST

    clinic.patient("Somebody")

    assert lines(clinic) == []


def test_what_never_expires_and_what_was_used_up_books_nothing(clinic: Clinic) -> None:
    clinic.sold_pack(validity_days=None)
    used = clinic.sold_pack("Rohan Kulkarni")
    clinic.redeem(used.receipt, used.physio, used.head, sessions=10)
    clinic.redeem(used.receipt, used.doctor, used.head, sessions=2)
    clinic.clock.go(days=400)

    clinic.patient("Somebody")

    assert (lines(clinic), due(clinic)) == ([], False)


def test_before_activation_nothing_expires(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    unpaid_life(clinic)
    clinic.clock.go(days=400)

    assert not due(clinic)


def test_a_part_paid_package_breaks_what_was_paid(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, 100_000)
    life.redeem()
    clinic.clock.go(days=120)

    clinic.patient("Somebody")

    assert lines(clinic) == [(Cause.EXPIRY, 100_000 - FIRST_MINOR, AFTER)]


def test_a_completed_package_does_not_expire_as_well(clinic: Clinic) -> None:
    Life(clinic).complete()
    clinic.clock.go(days=120)

    assert not due(clinic)


def test_nobody_needs_to_be_signed_in(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.clock.go(days=120)
    clinic.desk.sign_out()

    clinic.desk.ask(roll_forward, AFTER)

    assert len(lines(clinic)) == 1


# --- the selling centre's own day ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "last_second"),
    [
        ("Asia/Kathmandu", datetime(2026, 1, 10, 18, 14, 59, tzinfo=UTC)),  # +5:45
        ("Asia/Kolkata", datetime(2026, 1, 10, 18, 29, 59, tzinfo=UTC)),
        ("America/St_Johns", datetime(2026, 1, 11, 3, 29, 59, tzinfo=UTC)),  # -3:30
        ("Pacific/Kiritimati", datetime(2026, 1, 10, 9, 59, 59, tzinfo=UTC)),  # +14
        ("Pacific/Pago_Pago", datetime(2026, 1, 11, 10, 59, 59, tzinfo=UTC)),  # -11
    ],
)
def test_it_expires_at_midnight_where_it_was_sold(clinic: Clinic, zone: str, last_second: datetime) -> None:
    there = clinic.new_centre("FAR", "Far Away", zone)
    package = there.package("Ten days", {there.service("Physiotherapy", 70_000): 1}, 100, validity_days=10)
    buyer = there.patient("Asha Kulkarni")
    there.sell(buyer, package, 100, start=max(date(2026, 1, 1), there.today))
    (last,) = clinic.all(select(PatientPackage.ends_on))

    clinic.clock.moment = last_second + (last - date(2026, 1, 10))
    assert not due(clinic)
    clinic.clock.go(seconds=1)
    assert due(clinic)

    clinic.patient("Somebody")  # at a desk in India
    assert lines(clinic) == [(Cause.EXPIRY, 100, last + DAY)]


@pytest.mark.parametrize(
    ("first", "last_second"),
    [
        (datetime(2026, 3, 20, 9, 0, tzinfo=UTC), datetime(2026, 3, 29, 22, 59, 59, tzinfo=UTC)),  # the day of 23 hours
        (datetime(2026, 10, 16, 9, 0, tzinfo=UTC), datetime(2026, 10, 25, 23, 59, 59, tzinfo=UTC)),  # of 25 hours
    ],
)
def test_summer_time_begins_or_ends_on_the_last_day(clinic: Clinic, first: datetime, last_second: datetime) -> None:
    clinic.clock.moment = first
    london = clinic.new_centre("LON", "London", "Europe/London")
    package = london.package("Ten days", {london.service("Physiotherapy", 70_000): 1}, 100, validity_days=10)
    london.sell(london.patient("Asha Kulkarni"), package, 100)

    clinic.clock.moment = last_second
    assert not due(clinic)
    clinic.clock.go(seconds=1)
    assert due(clinic)


@pytest.mark.parametrize(("year", "last"), [(2028, date(2028, 2, 29)), (2026, date(2026, 3, 1))])
def test_a_leap_day_is_a_day(clinic: Clinic, year: int, last: date) -> None:
    clinic.clock.moment = datetime(year, 1, 31, 5, 0, tzinfo=UTC)
    clinic.sold_pack(validity_days=30)
    clinic.clock.go(days=60)

    clinic.patient("Somebody")

    assert lines(clinic) == [(Cause.EXPIRY, PACK_PRICE_MINOR, last + DAY)]


def test_packages_of_a_zone_behind_hold_nobody_up(clinic: Clinic) -> None:
    """More of them than fit into one transaction end on the same day, where it is still yesterday."""
    west = clinic.new_centre("PAG", "Pago Pago", "Pacific/Pago_Pago")
    clinic.sold_pack()
    (mine,) = clinic.all(select(PatientPackage))
    row = content_of(mine) | {"order_id": None, "centre_id": west.centres["Pago Pago"]}
    with clinic.desk.database.write() as session:
        many = [row | {"id": UUID(int=number + 1)} for number in range(BATCH + 1)]
        session.execute(insert(table_of(PatientPackage)), many)
    clinic.clock.moment = datetime(2026, 4, 1, tzinfo=UTC)

    clinic.patient("Somebody")

    assert lines(clinic) == [(Cause.EXPIRY, PACK_PRICE_MINOR, AFTER)]
    assert clinic.all(select(func.count()).where(PatientPackage.expiry_booked_on.is_not(None))) == [1]


def test_more_than_one_batch_is_booked_before_anything_else(clinic: Clinic) -> None:
    clinic.sold_pack()
    (mine,) = clinic.all(select(PatientPackage))
    with clinic.desk.database.write() as session:
        many = [content_of(mine) | {"id": UUID(int=number + 1), "order_id": None} for number in range(BATCH + 1)]
        session.execute(insert(table_of(PatientPackage)), many)
    clinic.clock.go(days=120)

    clinic.patient("Somebody")

    assert not due(clinic)
    assert lines(clinic) == [(Cause.EXPIRY, PACK_PRICE_MINOR, AFTER)]
    assert clinic.all(select(func.count()).where(Journal.kind == "book_expired")) == [2]


def test_two_desks_at_once_book_it_once(clinic: Clinic) -> None:
    for number in range(5):
        clinic.sold_pack(f"Patient {number}")
    desks = [clinic.another_desk(f"Racer {number}") for number in range(4)]
    clinic.clock.go(days=120)
    start = Barrier(len(desks))

    def open_in_the_morning(desk: Clinic, number: int) -> None:
        start.wait()
        desk.desk.ask(roll_forward, AFTER)
        desk.patient(f"Early {number}")

    threads = [Thread(target=open_in_the_morning, args=(desk, number)) for number, desk in enumerate(desks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert lines(clinic) == [(Cause.EXPIRY, PACK_PRICE_MINOR, AFTER)] * 5
