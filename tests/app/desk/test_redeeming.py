"""Which day a visit counts for: the redeeming centre's own, until its midnight; late entries and second visits."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from app.domain.approval import Approval
from app.domain.errors import AlreadyRedeemed, ApprovalNeeded, NotAMember, PackageExpired, ServiceDateInFuture
from app.domain.ledger import LedgerLine, LineKind
from tests.clinic import Clinic, Sold
from tests.founding import ANDHERI, MANAGER, SECOND_RECEPTION

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


def sold_in(clinic: Clinic, centre: str, days: int) -> Sold:
    """A pack for Andheri and that centre, bought on 1 January in Andheri."""
    return clinic.sold_pack(centres=[ANDHERI, centre], validity_days=days)


@pytest.mark.parametrize(
    ("time_zone", "last"),
    [
        ("Asia/Kolkata", date(2026, 3, 31)),  # half an hour off
        ("Asia/Kathmandu", date(2026, 3, 31)),  # three quarters
        ("America/New_York", date(2026, 3, 8)),  # the day has 23 hours
        ("America/New_York", date(2026, 11, 1)),  # 25 hours
        ("Europe/London", date(2026, 3, 29)),
        ("Australia/Lord_Howe", date(2026, 4, 5)),  # its clocks move by half an hour
        ("Africa/Cairo", date(2026, 4, 23)),  # its summer begins at midnight: no 00:00 that day
        ("Pacific/Kiritimati", date(2026, 3, 31)),  # fourteen hours ahead
        ("Pacific/Pago_Pago", date(2026, 3, 31)),  # eleven behind
    ],
)
def test_it_is_usable_until_midnight_at_the_redeeming_centre(clinic: Clinic, time_zone: str, last: date) -> None:
    there = clinic.new_centre("FAR", "Far Away", time_zone)
    sold = sold_in(clinic, "Far Away", (last - date(2026, 1, 1)).days + 1)
    midnight = datetime.combine(last + DAY, datetime.min.time(), ZoneInfo(time_zone)).astimezone(UTC)

    clinic.clock.moment = midnight - SECOND
    there.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.moment = midnight

    with pytest.raises(PackageExpired) as refusal:
        there.redeem(sold.receipt, sold.physio, sold.head)
    assert refusal.value.last_valid_day == last


def test_at_one_moment_it_may_be_over_here_and_not_there(clinic: Clinic) -> None:
    there = clinic.new_centre("NYC", "Queens", "America/New_York")
    sold = sold_in(clinic, "Queens", 90)
    clinic.clock.moment = datetime(2026, 3, 31, 20, tzinfo=UTC)  # 1 April in Andheri, 31 March in New York

    with pytest.raises(PackageExpired):
        clinic.redeem(sold.receipt, sold.physio, sold.head)

    assert there.redeem(sold.receipt, sold.physio, sold.head).redemption.service_date == date(2026, 3, 31)


def test_todays_date_elsewhere_is_still_the_future_here(clinic: Clinic) -> None:
    there = clinic.new_centre("NYC", "Queens", "America/New_York")
    sold = sold_in(clinic, "Queens", 90)
    clinic.clock.moment = datetime(2026, 1, 10, 20, tzinfo=UTC)

    with pytest.raises(ServiceDateInFuture) as refusal:
        there.redeem(sold.receipt, sold.physio, sold.head, service_date=clinic.today)

    assert (refusal.value.service_date, refusal.value.today) == (date(2026, 1, 11), date(2026, 1, 10))


def test_a_validity_that_ends_after_all_calendars_is_no_crash(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=36500)

    assert clinic.card(sold.receipt, sold.head).last_valid_day == date(2125, 12, 7)


def test_a_leap_day_is_a_day_of_use(clinic: Clinic) -> None:
    clinic.clock.moment = datetime(2028, 1, 1, 5, tzinfo=UTC)

    assert clinic.sold_pack(validity_days=90).receipt.card.last_valid_day == date(2028, 3, 30)


# --- late entries ----------------------------------------------------------------------------------------------


def test_yesterdays_visit_needs_no_approval_an_older_one_does(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=10)
    yesterday, before = clinic.today - DAY, clinic.today - 2 * DAY

    clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=yesterday)
    with pytest.raises(ApprovalNeeded) as needed:
        clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=before)

    assert (needed.value.action, needed.value.needs_owner, needed.value.not_by) == ("back_dated", False, None)
    assert clinic.row(sold.receipt, sold.physio).left == 9


@pytest.mark.parametrize("appointment", ["", "A-7"])
def test_a_late_entry_keeps_both_dates_and_who_approved_it(clinic: Clinic, appointment: str) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=10)
    came = clinic.today - 5 * DAY

    clinic.approved(clinic.redemption(sold.receipt, sold.physio, sold.head, service_date=came, appointment=appointment))

    (line,) = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM))
    (approval,) = clinic.all(select(Approval))
    assert (line.service_date, line.booked_on) == (came, clinic.today)
    assert line.approver_id == approval.approver_id == clinic.staff[MANAGER]
    assert approval.journal_id == line.journal_id


def test_a_late_entry_counts_by_its_service_date_so_it_may_be_booked_after_expiry(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=5)
    clinic.clock.go(days=5)

    late = clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=clinic.today - DAY)

    assert late.redemption.left_now == 9


def test_somebody_added_later_was_no_member_then(clinic: Clinic) -> None:
    sold, sunil = clinic.sold_pack(), clinic.patient("Sunil Kulkarni")
    clinic.clock.go(days=3)
    clinic.add_member(sold.receipt, sunil)

    with pytest.raises(NotAMember):
        clinic.redeem(sold.receipt, sold.physio, sunil, service_date=clinic.today - DAY)

    assert clinic.redeem(sold.receipt, sold.physio, sunil).redemption.person_name == "Sunil Kulkarni"


def test_somebody_removed_today_came_yesterday_all_the_same(clinic: Clinic) -> None:
    sunil = clinic.patient("Sunil Kulkarni")
    sold = clinic.sold_pack(members=(sunil,))
    clinic.clock.go(days=3)
    clinic.remove_member(sold.receipt, sunil)

    with pytest.raises(NotAMember):
        clinic.redeem(sold.receipt, sold.physio, sunil)

    clinic.redeem(sold.receipt, sold.physio, sunil, service_date=clinic.today - DAY)


# --- already redeemed today ------------------------------------------------------------------------------------


def test_a_second_visit_that_day_is_asked_about_in_any_package(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    second = clinic.sell(sold.head, clinic.recovery_pack("Second"), 800_000)
    clinic.sign_in(SECOND_RECEPTION)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(hours=1)

    with pytest.raises(AlreadyRedeemed) as question:
        clinic.redeem(second, sold.physio, sold.head, again=False)

    asked = question.value
    assert (asked.person, asked.by, asked.at) == (
        "Asha Kulkarni",
        SECOND_RECEPTION,
        clinic.clock.now() - 60 * 60 * SECOND,
    )
    assert clinic.redeem(second, sold.physio, sold.head, again=True).redemption.left_now == 9


def test_another_person_service_or_day_is_no_second_visit(clinic: Clinic) -> None:
    sunil = clinic.patient("Sunil Kulkarni")
    sold = clinic.sold_pack(members=(sunil,))
    clinic.redeem(sold.receipt, sold.physio, sold.head, again=False)

    clinic.redeem(sold.receipt, sold.physio, sunil, again=False)
    clinic.redeem(sold.receipt, sold.doctor, sold.head, again=False)
    clinic.clock.go(days=1)
    clinic.redeem(sold.receipt, sold.physio, sold.head, again=False)


def test_a_voided_visit_is_not_asked_about(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head))

    assert clinic.redeem(sold.receipt, sold.physio, sold.head, again=False).redemption.left_now == 9


def test_the_question_comes_before_the_managers_pin_which_then_signs_the_answer(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    came = clinic.today
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=5)

    with pytest.raises(AlreadyRedeemed):
        clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=came, again=False)
    with pytest.raises(ApprovalNeeded):
        clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=came, again=True)
