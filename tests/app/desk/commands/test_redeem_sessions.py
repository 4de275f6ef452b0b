"""The ten rules of a redemption, in their order, and what it leaves behind."""

from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from app.desk.commands.book_expired import BookExpired
from app.domain.appointment import Appointment
from app.domain.errors import (
    AppointmentOfAnother,
    CentreOutOfScope,
    NotActivated,
    NotAMember,
    NotEnoughSessions,
    NotFound,
    NotStarted,
    PackageClosed,
    PackageExpired,
    Refusal,
    ServiceDateInFuture,
    ServiceNotIncluded,
)
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind, Outcome
from app.domain.status import Closing
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic, Sold
from tests.founding import BANDRA, SECOND_RECEPTION

DAY = timedelta(days=1)


def refused(clinic: Clinic, sold: Sold, kind: type[Refusal], **fields: Any) -> Any:
    """The refusal of one redemption, with nothing written."""
    service, person = fields.pop("service", sold.physio), fields.pop("person", sold.head)
    before = entries(clinic)
    with pytest.raises(kind) as refusal:
        clinic.redeem(sold.receipt, service, person, **fields)
    assert entries(clinic) == before
    return refusal.value


def entries(clinic: Clinic) -> tuple[int, ...]:
    """How much is written down; what has expired is booked by the desk itself before anything else."""
    counted = [select(func.count()).select_from(kind) for kind in (LedgerLine, Journal, Appointment)]
    counted[1] = counted[1].where(Journal.kind != BookExpired.kind)
    return tuple(clinic.all(count)[0] for count in counted)


def test_a_session_is_consumed_and_the_balance_told(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    assert (done.redemption.left_then, done.redemption.left_now, done.redemption.nth) == (9, 9, 1)
    assert (done.redemption.sold, done.redemption.sessions) == (10, 1)
    assert done.wallet.cards[0].services[0].left == 9


def test_1_a_closed_package_names_how_and_when(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    for closing in Closing:
        clinic.change(PatientPackage, sold.id, closing=closing, closed_on=clinic.today)

        refusal = refused(clinic, sold, PackageClosed)

        assert (refusal.closing, refusal.on) == (closing.value, clinic.today)


def test_2_tomorrow_has_not_happened(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    refusal = refused(clinic, sold, ServiceDateInFuture, service_date=clinic.today + DAY)

    assert (refusal.service_date, refusal.today) == (clinic.today + DAY, clinic.today)


def test_3_before_activation_what_is_missing_is_told(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.change(PatientPackage, sold.id, activated_on=None)

    assert refused(clinic, sold, NotActivated).due_minor == 0  # it is paid: only the fact of activation was undone


def test_4_before_the_start_the_start_is_told(clinic: Clinic) -> None:
    package, buyer = clinic.recovery_pack(), clinic.patient("Asha Kulkarni")
    receipt = clinic.sell(buyer, package, 800_000, start=clinic.today + 14 * DAY)
    sold = Sold(receipt, buyer, clinic.services["Physiotherapy"], clinic.services["Doctor Consultation"])

    assert refused(clinic, sold, NotStarted).starts_on == clinic.today + 14 * DAY


def test_4_after_the_last_valid_day_that_day_is_told(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    last = clinic.today + 89 * DAY

    clinic.clock.go(days=89)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=1)

    assert refused(clinic, sold, PackageExpired).last_valid_day == last


def test_6_out_of_scope_the_right_centres_are_named(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    refusal = refused(clinic.at(BANDRA), sold, CentreOutOfScope)

    assert (refusal.only_at, refusal.here) == (("Andheri West",), "Bandra West")


def test_7_a_stranger_may_not_use_it(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    stranger = clinic.patient("Meera Shah")

    refusal = refused(clinic, sold, NotAMember, person=stranger)

    assert (refusal.person, refusal.package, refusal.shareable) == ("Meera Shah", "Recovery of Asha Kulkarni", True)


def test_8_a_service_not_included_is_named(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    refusal = refused(clinic, sold, ServiceNotIncluded, service=clinic.service("Dry Needling", 50_000))

    assert (refusal.service, refusal.package) == ("Dry Needling", "Recovery of Asha Kulkarni")


def test_9_all_or_nothing(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    refusal = refused(clinic, sold, NotEnoughSessions, service=sold.doctor, sessions=3)

    assert (refusal.asked, refusal.left, refusal.sold) == (3, 2, 2)
    assert clinic.redeem(sold.receipt, sold.doctor, sold.head, sessions=2).redemption.left_now == 0


def test_9_when_none_is_left_who_used_the_last_is_told(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.doctor, sold.head, sessions=2)

    refusal = refused(clinic, sold, NotEnoughSessions, service=sold.doctor)

    assert (refusal.left, refusal.last_by, refusal.last_at) == (0, "Ravi Patil", clinic.clock.now())


def test_9_who_used_the_last_is_never_a_visit_that_was_voided(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    first = clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=4)
    used_at = clinic.clock.now()
    clinic.clock.go(hours=1)
    clinic.sign_in(SECOND_RECEPTION)
    mistaken = clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=6)
    clinic.void(mistaken)

    assert last_use(clinic, sold) == ("Ravi Patil", used_at)

    clinic.void(first)
    assert last_use(clinic, sold) == (None, None)


def last_use(clinic: Clinic, sold: Sold) -> tuple[str | None, datetime | None]:
    with pytest.raises(NotEnoughSessions) as refusal:
        clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=11)
    return refusal.value.last_by, refusal.value.last_at


def test_the_first_failing_rule_is_told_whatever_else_fails(clinic: Clinic) -> None:
    """Two rules fail at a time, all pairs: the earlier one is told."""
    sold = clinic.sold_pack()
    spoilt = Spoilt(clinic, sold)
    for first in spoilt.rules:
        for second in spoilt.rules[spoilt.rules.index(first) + 1 :]:
            if spoilt.fit_together(first, second):
                spoilt.expect(first, second)


class Spoilt:
    """A visit at which chosen rules fail."""

    rules = (1, 2, 3, 4, 6, 7, 8, 9, 10)
    kinds = (PackageClosed, ServiceDateInFuture, NotActivated, NotStarted, CentreOutOfScope, NotAMember)
    told: ClassVar[dict[int, type[Refusal]]] = dict(
        zip(rules, (*kinds, ServiceNotIncluded, NotEnoughSessions, AppointmentOfAnother), strict=True)
    )

    def __init__(self, clinic: Clinic, sold: Sold) -> None:
        self.clinic, self.sold = clinic, sold
        self.stranger, self.other = clinic.patient("Meera Shah"), clinic.service("Dry Needling", 50_000)
        clinic.redeem(sold.receipt, sold.doctor, sold.head, appointment="A-7")

    def fit_together(self, first: int, second: int) -> bool:
        # a day cannot be both in the future and before the start, nor a service both missing and used up
        return {first, second} not in ({2, 4}, {8, 9})

    def expect(self, *failing: int) -> None:
        closing = {"closing": Closing.CANCELLED, "closed_on": self.clinic.today} if 1 in failing else {}
        activated = None if 3 in failing else self.clinic.today
        self.clinic.change(PatientPackage, self.sold.id, **({"closing": None} | closing), activated_on=activated)
        desk = self.clinic.at(BANDRA) if 6 in failing else self.clinic
        refused(desk, self.sold, self.told[min(failing)], **self.visit(failing))

    def visit(self, failing: tuple[int, ...]) -> dict[str, Any]:
        shift = 1 if 2 in failing else -1 if 4 in failing else 0
        return {
            "service_date": self.clinic.today + shift * DAY,
            "person": self.stranger if 7 in failing else self.sold.head,
            "service": self.other if 8 in failing else self.sold.physio,
            "sessions": 11 if 9 in failing else 1,
            "appointment": "A-7" if 10 in failing else "",
        }


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_consumes(clinic: Clinic, outcome: Outcome) -> None:
    sold = clinic.sold_pack()

    done = clinic.redeem(sold.receipt, sold.physio, sold.head, outcome=outcome)

    assert (done.redemption.outcome, done.redemption.left_now) == (outcome, 9)


def test_several_sessions_are_one_line_with_the_lowest_free_numbers(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)
    undone = clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=2)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.void(undone)

    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)

    lines = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM).order_by(LedgerLine.seq))
    assert [line.numbers for line in lines] == ["1-3", "4-5", "6", "4-5,7"]


def test_a_package_or_a_patient_that_does_not_exist_is_not_found(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    command = clinic.redemption(sold.receipt, sold.physio, sold.head).redemption

    for field, what in (("patient_package_id", "patient_package"), ("person_id", "patient")):
        with pytest.raises(NotFound) as refusal:
            clinic.desk.execute(rebuilt(clinic, sold, command.model_copy(update={field: uuid4()})))
        assert refusal.value.what == what


def rebuilt(clinic: Clinic, sold: Sold, fields: Any) -> Any:
    whole = clinic.redemption(sold.receipt, sold.physio, sold.head)
    return whole.model_copy(update={"redemption": fields, "request_id": uuid4()})


def test_nobody_redeems_zero_or_fewer_sessions() -> None:
    from pydantic import ValidationError

    from app.desk.redeeming import RedemptionFields

    ids: dict[str, UUID] = {name: uuid4() for name in ("patient_package_id", "service_id", "person_id")}
    for count in (0, -1, True, 1.0, "2"):
        with pytest.raises(ValidationError):
            RedemptionFields.model_validate(ids | {"service_date": "2026-01-01", "sessions": count})
