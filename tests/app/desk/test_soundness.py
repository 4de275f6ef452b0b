"""Every command leaves the clinic sound: what it wrote, changed and took out is just what the journal speaks of."""

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from app.desk.appointment_lines import AppointmentFields
from app.desk.command import Command
from app.desk.commands.add_desk import AddDesk
from app.desk.commands.adjust_sessions import AdjustSessions
from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.book_expired import BookExpired
from app.desk.commands.bring_in_package import BringInPackage
from app.desk.commands.change_appointment import AppointmentFacts, ChangeAppointment
from app.desk.commands.change_settings import ChangeSettings
from app.desk.commands.choose_language import ChooseLanguage
from app.desk.commands.close_day import CloseDay, CountFields, ExplanationFields
from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.count_print import CountPrint
from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.edit_centre import EditCentre
from app.desk.commands.edit_patient import EditPatient
from app.desk.commands.edit_staff import EditStaff
from app.desk.commands.end_freeze import EndFreeze
from app.desk.commands.enter_appointment import EnterAppointment
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.import_appointments import ImportAppointments
from app.desk.commands.join_desk import JoinDesk
from app.desk.commands.lift_lockout import LiftLockout
from app.desk.commands.move_desk import MoveDesk
from app.desk.commands.move_start import MoveStart
from app.desk.commands.note_restore import NoteRestore
from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.commands.reopen_package import ReopenPackage
from app.desk.commands.reverse_payment import ReversePayment
from app.desk.commands.save_package_type import SavePackageType
from app.desk.commands.save_service import SaveService
from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.commands.set_appointment_state import SetAppointmentState
from app.desk.commands.sign_in import SignIn
from app.desk.commands.take_over_watched import TakeOverWatched
from app.desk.commands.take_payment import TakePayment
from app.desk.commands.transfer_package import TransferPackage
from app.desk.commands.withdraw_package import WithdrawPackage
from app.desk.payments import InstalmentFields
from app.desk.rehearsal import Rehearsal
from app.desk.requests import commands_by_kind
from app.desk.settings import ClinicSettings
from app.desk.verification import verify
from app.domain.appointment import AppointmentState
from app.domain.ledger import Outcome
from app.domain.sale import Tender
from app.domain.staff import Role
from tests.app.desk.asking import Asked
from tests.app.desk.guessing import waits
from tests.app.desk.visits import in_hours
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, PINS, RECEPTION, SECOND_RECEPTION
from tests.money import cancelling, cash, out, pay, register, taxed, upgrading, upi


def everything_at_the_counter(clinic: Clinic) -> None:
    sunil, meera = clinic.patient("Sunil"), clinic.patient("Meera", phone="9820012345")
    sold = clinic.sold_pack(members=(sunil,), centres=[ANDHERI, BANDRA])
    clinic.add_member(sold.receipt, meera, "Sister")
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sunil, appointment="A-7"))
    clinic.at(BANDRA).redeem(sold.receipt, sold.physio, meera, sessions=2)
    clinic.remove_member(sold.receipt, sunil)
    clinic.desk.execute(EditPatient(patient_id=meera, revision=1, name="Meera Rao"))
    clinic.clock.go(days=9)
    late = clinic.today - timedelta(days=3)
    clinic.approved(clinic.redemption(sold.receipt, sold.doctor, sold.head, service_date=late, appointment="A-8"))
    clinic.clock.go(days=90)
    clinic.patient("Whoever comes after something has expired")


def the_catalogue_edited(clinic: Clinic) -> None:
    package = clinic.recovery_pack(centres=[ANDHERI, BANDRA])
    only = {clinic.services["Physiotherapy"]: 1}
    clinic.package("Smaller", only, 5, package_id=package, revision=1)
    clinic.package("Larger", only | {clinic.services["Doctor Consultation"]: 3}, 5, package_id=package, revision=2)
    clinic.as_owner(WithdrawPackage(package_id=package))
    clinic.as_owner(SavePackageType(type_id=clinic.places.type_id, name="Healing"))
    service = SaveService(service_id=next(iter(only)), code="P", name="P", list_price_minor=1)
    clinic.as_owner(service)


def the_clinic_run(clinic: Clinic) -> None:
    staff_id, centres = clinic.staff[RECEPTION], (clinic.centres[BANDRA],)
    clinic.as_owner(EditStaff(staff_id=staff_id, name="Ravi", role=Role.MANAGER, centre_ids=centres))
    clinic.as_owner(EditStaff(staff_id=staff_id, name="Ravi", role=Role.MANAGER, centre_ids=(), active=False))
    clinic.as_owner(ChangeSettings(settings=ClinicSettings(void_days=3)))
    clinic.as_owner(EditCentre(centre_id=clinic.centres[ANDHERI], name="Andheri", time_zone="Asia/Kolkata"))
    clinic.as_owner(AddDesk(centre_id=clinic.centres[ANDHERI], name="Desk 9"))
    clinic.as_owner(MoveDesk(centre_id=clinic.centres[BANDRA]))
    clinic.desk.sign_in(clinic.staff[MANAGER], PINS[MANAGER])
    for language in ("hi", "en"):
        clinic.desk.execute(ChooseLanguage(language=language))
    clinic.desk.execute(JoinDesk(centre_code="BAN", name="Desk 8"))
    restored = NoteRestore(backup_code="1F2E-3D4C", made_at=clinic.clock.now(), entries_lost=2)
    clinic.desk.execute(restored)


def a_lockout_lifted(clinic: Clinic) -> None:
    list(waits(clinic, 10))
    clinic.as_owner(LiftLockout(staff_id=clinic.staff[RECEPTION], new_pin="406173"))


def requests_decided(clinic: Clinic) -> None:
    asked = Asked(clinic, reason="other", note="Asha felt faint")
    again = clinic.desk.execute(SendForApproval.of(asked.command.model_copy(update={"reason": "recorded_twice"})))
    third = clinic.desk.execute(SendForApproval.of(asked.command))
    asked.approve()
    clinic.approved(ApproveRequest(waiting_id=again))
    clinic.sign_in(SECOND_RECEPTION)
    clinic.desk.execute(DeclineRequest(waiting_id=third, withdraw=True))


def a_package_lived_through(clinic: Clinic) -> None:
    sold, nina = clinic.sold_pack(members=(clinic.patient("Sunil"),)), clinic.patient("Nina")
    here: dict[str, Any] = {"patient_package_id": sold.id, "reason": "medical"}
    last = clinic.today + timedelta(days=89)
    renewed = clinic.sell(
        sold.head, sold.receipt.card.package_id, 800_000, start=last + timedelta(1), renews_id=sold.id
    )
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    frozen = {"from_day": clinic.today + timedelta(3), "to_day": clinic.today + timedelta(9), "move_renewal": True}
    card = clinic.approved(FreezePackage(**here, **frozen))
    clinic.clock.go(days=5)
    clinic.approved(EndFreeze(freeze_id=card.freezes[0].freeze_id, reason="other", note="Asha is back"))
    for change in (-2, 1, 3):
        clinic.approved(AdjustSessions(**here, service_id=sold.physio, change=change))
    clinic.approved(TransferPackage(**here, new_head_id=nina))
    clinic.approved(CompletePackage(**here))
    clinic.approved(ReopenPackage(**here), OWNER)
    key = renewed.card.patient_package_id
    clinic.approved(MoveStart(patient_package_id=key, start=clinic.today + timedelta(2), reason="medical"))
    clinic.clock.go(days=100)
    clinic.approved(ExtendPackage(**here, to_day=clinic.today))


def money_taken_and_given_back(clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800)
    rates = (RateFields(valid_from=clinic.today, rate_basis_points=500),)
    tax_class_id = clinic.as_owner(SaveTaxClass(name="Cosmetic", rates=rates))
    for name in ("Care", "Great care"):
        clinic.as_owner(SaveTaxClass(tax_class_id=tax_class_id, name=name, rates=rates))
    small, large = clinic.package("Small", {peel: 4}, 118_000), clinic.package("Large", {peel: 9}, 236_000)
    asha = clinic.patient("Asha")
    later = (InstalmentFields(due_on=clinic.today, amount_minor=18_000),)
    sale = clinic.sell(asha, small, 118_000, payments=upi(100_000), later=later)
    paid = clinic.desk.execute(TakePayment(order_id=sale.order_id, payments=cash(18_000)))
    clinic.approved(ReversePayment(payment_id=paid.payments[0].payment_id, reason="our_mistake"))
    pay(clinic, sale, 100_000)
    clinic.redeem(sale, peel, asha)
    upgrade = upgrading(clinic, sale, large, 236_000)
    cancel = cancelling(clinic, clinic.approved(upgrade), payouts=out(1_000))
    refund = clinic.approved(cancel, OWNER).refund
    clinic.approved(PayOutRefund(refund_id=refund.refund_id, payouts=out(refund.due_minor)), OWNER)
    told = {"price_minor": 118_000, "value_minor": 77_777, "bought_on": clinic.today, "start": clinic.today}
    clinic.as_owner(BringInPackage(patient_id=asha, package_id=small, left=((peel, 3),), **told))


def a_day_closed(clinic: Clinic) -> None:
    asked = Asked(clinic)
    day, ravi = clinic.today, clinic.staff[RECEPTION]
    count = CountFields(tender=Tender.CASH, staff_id=ravi, counted_minor=799_900, reason="a note was torn")
    why = ExplanationFields(record_id=asked.id, explanation="Kavita looks into it tomorrow")
    clinic.as_owner(CloseDay(day=day, counts=(count,), explanations=(why,)))
    clinic.clock.go(days=1)
    clinic.approved(clinic.redemption(asked.sold.receipt, asked.sold.doctor, asked.sold.head, service_date=day))
    asked.approve()


def appointments_kept(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    soon = in_hours(clinic, 1)
    row = clinic.desk.execute(EnterAppointment(patient_id=sold.head, service_id=sold.physio, starts_at=soon))
    clinic.clock.go(hours=2)
    clinic.desk.execute(SetAppointmentState(appointment_id=row.appointment_id, state=AppointmentState.COMPLETED))
    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=row.reference)
    told = {"patient_id": sold.head, "service_id": sold.doctor, "centre_id": clinic.centres[ANDHERI]}
    line = AppointmentFields(reference="B-81", starts_at=soon + timedelta(days=1), **told)
    clinic.as_owner(ImportAppointments(rows=(line,)))
    later = AppointmentFields(reference="B-82", starts_at=soon + timedelta(hours=3), **told)
    watched = clinic.desk.execute(TakeOverWatched(rows=(later,)))
    assert watched.count == 1
    missed = clinic.desk.execute(
        EnterAppointment(patient_id=sold.head, service_id=sold.physio, starts_at=later.starts_at)
    )
    told = {"patient_id": sold.head, "service_id": sold.physio}
    seen = AppointmentFacts.of(missed)
    clinic.desk.execute(
        ChangeAppointment(appointment_id=missed.appointment_id, seen=seen, starts_at=in_hours(clinic, 4), **told)
    )
    late = SetAppointmentState(appointment_id=missed.appointment_id, state=AppointmentState.CANCELLED)
    assert clinic.desk.execute(late).proposed is Outcome.LATE_CANCELLATION
    clinic.desk.execute(CountPrint(paper="receipt", record_id=sold.receipt.order_id))


@pytest.mark.parametrize(
    "act",
    [
        everything_at_the_counter,
        the_catalogue_edited,
        the_clinic_run,
        a_lockout_lifted,
        requests_decided,
        a_package_lived_through,
        money_taken_and_given_back,
        a_day_closed,
        appointments_kept,
    ],
)
def test_the_clinic_is_sound_afterwards(clinic: Clinic, act: Callable[[Clinic], None]) -> None:
    act(clinic)

    assert verify(clinic.desk.database) == ()


def test_no_command_is_forgotten_here() -> None:
    """A new command is played above, or by the founding that every test starts from."""
    tests = Path(__file__).parents[2]
    played_in = (Path(__file__), tests / "founding.py", tests / "clinic.py", tests / "money.py")
    text = "".join(file.read_text() for file in played_in)
    commands_by_kind()  # imports them all
    kinds = [kind for kind in all_below(Command) if "kind" in kind.__dict__ and kind.__module__.startswith("app.")]

    # a rehearsal is never carried out, the other two are sent by the desk itself
    by_itself = {SignIn.__name__, BookExpired.__name__, Rehearsal.__name__}
    played = set(re.findall(r"\b(\w+)(?:\.of)?\(", text)) | by_itself
    assert sorted({kind.__name__ for kind in kinds} - played) == []


def all_below(kind: type[BaseModel]) -> list[type[BaseModel]]:
    return [kind, *(deeper for one in kind.__subclasses__() for deeper in all_below(one))]
