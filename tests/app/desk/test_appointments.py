"""Rule 10: an appointment belongs to one person and one service, and is redeemed once."""

from typing import Any

import pytest
from sqlalchemy import select

from app.domain.appointment import Appointment, AppointmentClaim
from app.domain.errors import AppointmentOfAnother, AppointmentRedeemed, Refusal
from app.domain.ledger import LedgerLine, LineKind
from tests.clinic import Clinic, Sold
from tests.founding import BANDRA


def refused(clinic: Clinic, sold: Sold, kind: type[Refusal], **fields: Any) -> Any:
    service = fields.pop("service", sold.physio)
    with pytest.raises(kind) as refusal:
        clinic.redeem(sold.receipt, service, sold.head, **fields)
    return refusal.value


def test_an_appointment_of_another_person_is_refused(clinic: Clinic) -> None:
    sunil = clinic.patient("Sunil Kulkarni")
    sold = clinic.sold_pack(members=(sunil,))
    clinic.redeem(sold.receipt, sold.physio, sunil, appointment="A-7")

    refusal = refused(clinic, sold, AppointmentOfAnother, appointment="A-7")

    assert (refusal.reference, refusal.person, refusal.service) == ("A-7", "Sunil Kulkarni", "Physiotherapy")


def test_an_appointment_for_another_service_is_refused(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment="A-7")

    assert refused(clinic, sold, AppointmentOfAnother, service=sold.doctor, appointment="A-7").reference == "A-7"


def test_an_appointment_is_redeemed_once_in_any_package(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    second = Sold(clinic.sell(sold.head, clinic.recovery_pack("Second"), 800_000), sold.head, sold.physio, sold.doctor)
    first = clinic.redeem(sold.receipt, sold.physio, sold.head, appointment="A-7")

    refusal = refused(clinic, second, AppointmentRedeemed, appointment="a-7")
    clinic.void(first)

    assert (refusal.reference, refusal.by) == ("A-7", "Ravi Patil")
    assert clinic.redeem(second.receipt, sold.physio, sold.head, appointment="A-7").redemption.left_now == 9


def test_named_for_the_first_time_it_is_entered_by_hand(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=" Visit 7 ")

    (known,) = clinic.all(select(Appointment))
    assert (known.reference, known.patient_id, known.service_id) == ("Visit 7", sold.head, sold.physio)
    (line,) = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM))
    (claim,) = clinic.all(select(AppointmentClaim))
    assert (line.appointment_id, claim.line_id) == (known.id, line.id)


def test_one_visit_may_consume_several_sessions(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    assert clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3, appointment="A-7").redemption.left_now == 7


def test_an_appointment_is_known_at_every_centre(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=["Andheri West", BANDRA])
    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment="A-7")

    refused(clinic.at(BANDRA), sold, AppointmentRedeemed, appointment="A-7")


def test_a_refused_redemption_enters_no_appointment(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    refused(clinic, sold, Refusal, appointment="A-7", sessions=11)

    assert clinic.all(select(Appointment)) == []


@pytest.mark.parametrize("reference", ["x" * 120, "ﷺ" * 120, "; DROP TABLE appointment"])
def test_any_reference_is_kept(clinic: Clinic, reference: str) -> None:
    sold = clinic.sold_pack()

    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=reference)

    assert clinic.all(select(Appointment.reference)) == [reference]
    refused(clinic, sold, AppointmentRedeemed, appointment=reference)
