"""Who asks, who approves, at what hours, and who approved the void of their own entry."""

from datetime import date, timedelta
from typing import Any

import pytest

from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.approvals_report import ApprovalsReport, approvals_of_days, approvals_report
from app.domain.approval import Action
from app.domain.errors import NotAllowed
from tests.app.desk.asking import Asked
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION

DAY = timedelta(days=1)
FIRST, LAST = date(2026, 1, 1), date(2026, 1, 31)


def report(clinic: Clinic, **fields: Any) -> ApprovalsReport:
    asked = {"first": FIRST, "last": LAST} | fields
    clinic.sign_in(OWNER)
    try:
        return clinic.desk.ask(approvals_report, **asked)
    finally:
        clinic.sign_in(RECEPTION)


def test_each_yes_says_who_asked_and_who_approved_and_when(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.void(life.redeem())

    (row,) = report(clinic).approvals

    assert (row.action, row.requester_name, row.approver_name) == (Action.VOID, RECEPTION, MANAGER)
    assert (row.signed_at, row.centre_name, row.hour) == (clinic.clock.now(), ANDHERI, 10)
    assert (row.waited, row.own, row.own_redemption) == (False, False, False)


def test_a_request_that_waited_belongs_to_who_asked(clinic: Clinic) -> None:
    asked = Asked(clinic)
    clinic.clock.go(hours=2)
    clinic.sign_in(MANAGER)
    asked.approve()

    (row,) = report(clinic).approvals

    assert (row.requester_name, row.approver_name, row.waited) == (SECOND_RECEPTION, MANAGER, True)
    assert (row.asked_at, row.own) == (asked.at, False)


def test_what_an_asker_approved_too_shows(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.sign_in(MANAGER)
    life.extend()

    found = report(clinic)

    assert found.approvals[0].own
    assert [(row.name, row.approved, row.own) for row in found.approvers] == [(MANAGER, 1, 1)]


def test_a_void_approved_by_who_recorded_it_is_flagged(clinic: Clinic) -> None:
    clinic.settings(one_person_shift=True)
    life = Life(clinic)
    clinic.sign_in(MANAGER)
    own = life.redeem()
    clinic.void(own)
    clinic.sign_in(RECEPTION)
    clinic.void(life.redeem())

    found = report(clinic)

    assert found.one_person_shift
    assert [row.requester_name for row in found.flagged] == [MANAGER]
    assert [(row.approved, row.own_redemptions) for row in found.approvers] == [(2, 1)]


def test_askers_show_what_became_of_it(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.void(life.redeem())
    waits = [clinic.desk.execute(SendForApproval.of(clinic.voiding(life.redeem()))) for _ in range(3)]
    clinic.desk.execute(DeclineRequest(waiting_id=waits[0], withdraw=True))
    clinic.sign_in(MANAGER)
    clinic.desk.execute(DeclineRequest(waiting_id=waits[1], note="it was right"))

    found = report(clinic)

    (row,) = found.askers
    assert (row.name, row.asked, row.approved, row.declined) == (RECEPTION, 4, 1, 1)
    assert (row.withdrawn, row.overtaken, row.waiting) == (1, 0, 1)
    assert [(row.name, row.approved, row.declined) for row in found.approvers] == [(MANAGER, 1, 1)]


def test_pairs_come_by_how_often(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.void(life.redeem(), OWNER)
    for _ in range(2):
        clinic.void(life.redeem())

    assert report(clinic).pairs == ((RECEPTION, MANAGER, 2), (RECEPTION, OWNER, 1))


def test_hours_are_the_centres_own(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.void(life.redeem())
    clinic.clock.go(hours=12)
    clinic.void(life.redeem())

    found = report(clinic)

    assert {hour: many for hour, many in enumerate(found.hours) if many} == {10: 1, 22: 1}
    assert found.approvers[0].hours == found.hours
    assert len(found.hours) == 24


def test_days_are_the_centres_own_and_others_are_left_out(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.clock.moment = clinic.clock.moment.replace(hour=18, minute=29)
    clinic.void(life.redeem())
    clinic.clock.go(minutes=1)
    clinic.void(life.redeem())

    assert len(report(clinic, last=FIRST).approvals) == 1
    assert len(report(clinic, first=FIRST + DAY).approvals) == 1
    assert len(report(clinic).approvals) == 2


def test_one_centre_alone(clinic: Clinic) -> None:
    life = Life(clinic, centres=[ANDHERI, BANDRA])
    there = clinic.at(BANDRA)
    there.void(there.redeem(life.sold.receipt, life.sold.physio, life.sold.head))
    clinic.void(life.redeem())

    assert [row.centre_name for row in report(clinic, centre_id=clinic.centres[BANDRA]).approvals] == [BANDRA]
    assert len(report(clinic).approvals) == 2


@pytest.mark.parametrize("person", [RECEPTION, MANAGER])
def test_it_is_the_owners(clinic: Clinic, person: str) -> None:
    clinic.sign_in(person)

    with pytest.raises(NotAllowed):
        clinic.desk.ask(approvals_report, FIRST, LAST)


def test_the_days_up_to_today_include_today(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.void(life.redeem())
    clinic.clock.go(days=6)
    clinic.sign_in(OWNER)

    found = [clinic.desk.ask(approvals_of_days, days) for days in (7, 6)]

    assert [len(one.approvals) for one in found] == [1, 0]
    assert (found[0].first, found[0].last) == (FIRST, FIRST + 6 * DAY)
