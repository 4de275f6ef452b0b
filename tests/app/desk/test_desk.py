"""The desk's own promises: once per action, who may do what, reads that cannot write."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from app.desk.command import Command
from app.desk.commands.add_member import AddMember
from app.desk.commands.change_settings import ChangeSettings
from app.desk.commands.found_clinic import FoundClinic
from app.desk.commands.hire_staff import HireStaff
from app.desk.commands.open_centre import CentreFields, OpenCentre
from app.desk.commands.register_patient import RegisterPatient
from app.desk.commands.save_package_type import SavePackageType
from app.desk.commands.save_service import SaveService
from app.desk.commands.withdraw_package import WithdrawPackage
from app.desk.desk import Desk
from app.desk.settings import ClinicSettings
from app.desk.views.rows import PatientFacts
from app.desk.work import Read, Work
from app.domain.clinic import Setting
from app.domain.errors import NoClinicYet, NotAllowed, NotSignedIn, Trouble
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from app.domain.patient import Patient
from app.domain.sale import Order, Payment
from tests.clinic import Clinic
from tests.founding import MANAGER, OWNER, RECEPTION


def count(clinic: Clinic, kind: type, *where: Any) -> int:
    return int(clinic.all(select(func.count()).select_from(kind).where(*where))[0])


@pytest.mark.parametrize("times", [2, 3])
def test_a_redemption_repeated_happens_once_and_answers_the_same(clinic: Clinic, times: int) -> None:
    sold = clinic.sold_pack()
    command = clinic.redemption(sold.receipt, sold.physio, sold.head)

    answers = [clinic.desk.execute(command) for _ in range(times)]

    assert all(answer == answers[0] for answer in answers)
    assert count(clinic, LedgerLine, LedgerLine.kind == LineKind.REDEEM) == 1
    assert count(clinic, Journal, Journal.request_id == command.request_id) == 1


def test_a_sale_repeated_is_one_order_one_payment_one_number(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    command = clinic.sale(buyer, package, 800_000)

    first, second = clinic.desk.execute(command), clinic.desk.execute(command)

    assert first == second
    assert (count(clinic, Order), count(clinic, Payment)) == (1, 1)


def test_a_void_repeated_with_its_approval_gone_answers_the_same(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    command = clinic.voiding(clinic.redeem(sold.receipt, sold.physio, sold.head))

    first = clinic.approved(command)
    second = clinic.desk.execute(command)

    assert first == second
    assert count(clinic, LedgerLine, LedgerLine.kind == LineKind.VOID) == 1


def test_a_repeat_after_a_restart_is_still_a_repeat(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    command = clinic.redemption(sold.receipt, sold.physio, sold.head)
    first = clinic.desk.execute(command)

    assert clinic.another_computer().desk.execute(command) == first
    assert clinic.row(sold.receipt, sold.physio).left == 9


def test_a_repeat_is_answered_even_when_it_would_be_refused_now(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    command = clinic.redemption(sold.receipt, sold.doctor, sold.head, sessions=2)
    clinic.desk.execute(command)

    assert clinic.desk.execute(command).redemption.left_now == 0


def test_a_refused_action_may_be_sent_again(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    command = clinic.redemption(sold.receipt, sold.physio, sold.head)
    clinic.desk.sign_out()
    with pytest.raises(NotSignedIn):
        clinic.desk.execute(command)
    clinic.sign_in(RECEPTION)

    assert clinic.desk.execute(command).redemption.left_now == 9


# --- who may do what -------------------------------------------------------------------------------------------

ACTS: dict[str, tuple[str, Callable[[Clinic], Command[Any]]]] = {
    "service": (MANAGER, lambda _: SaveService(code="ABC", name="Abc", list_price_minor=1)),
    "type": (MANAGER, lambda _: SavePackageType(name="Premium")),
    "package": (MANAGER, lambda c: c.package_command("Abc", {c.service("Physio", 100): 1}, 100)),
    "withdraw": (MANAGER, lambda c: WithdrawPackage(package_id=c.recovery_pack())),
    "centre": (OWNER, lambda _: OpenCentre(centre=CentreFields(code="NEW", name="New", time_zone="Asia/Kolkata"))),
    "staff": (OWNER, lambda _: HireStaff(name="New", role="owner", centre_ids=(), pin="730418")),
    "settings": (OWNER, lambda _: ChangeSettings(settings=ClinicSettings())),
    "patient": (RECEPTION, lambda _: RegisterPatient(name="Meera Shah")),
    "sell": (RECEPTION, lambda c: c.sale(c.patient("Meera Shah"), c.recovery_pack(), 800_000)),
    "member": (RECEPTION, lambda c: AddMember(patient_package_id=c.sold_pack().id, patient_id=c.patient("Sunil"))),
}


@pytest.mark.parametrize("act", ACTS)
def test_each_role_may_do_what_the_table_says(clinic: Clinic, act: str) -> None:
    needed, make = ACTS[act]
    order = [RECEPTION, MANAGER, OWNER]
    command = make(clinic)

    for name in order:
        clinic.sign_in(name)
        if order.index(name) >= order.index(needed):
            clinic.desk.execute(command)
            return
        with pytest.raises(NotAllowed) as refusal:
            clinic.desk.execute(command)
        assert refusal.value.needs == {MANAGER: "manager", OWNER: "owner"}[needed]


@pytest.mark.parametrize("act", ACTS)
def test_at_a_locked_desk_nobody_does_anything(clinic: Clinic, act: str) -> None:
    command = ACTS[act][1](clinic)
    clinic.desk.sign_out()

    with pytest.raises(NotSignedIn):
        clinic.desk.execute(command)


def test_before_the_clinic_is_founded_nothing_else_happens(desk: Desk) -> None:
    with pytest.raises(NoClinicYet):
        desk.execute(RegisterPatient(name="Asha"))
    with pytest.raises(NoClinicYet):
        desk.ask(lambda read: read.place)


def test_a_clinic_is_founded_once(clinic: Clinic) -> None:
    from app.domain.errors import ClinicExists

    again = FoundClinic(
        organisation="Second",
        currency="INR",
        centre=CentreFields(code="SEC", name="Second", time_zone="Asia/Kolkata"),
        workstation="Desk 1",
        owner="Second Owner",
        owner_pin="730418",
    )
    clinic.sign_in(OWNER)

    with pytest.raises(ClinicExists):
        clinic.desk.execute(again)


# --- reads -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flush", [True, False])
def test_a_view_cannot_write(clinic: Clinic, flush: bool) -> None:
    def sly(read: Read) -> None:
        read.session.add(Setting(name="sly", value="1"))
        if flush:
            read.session.flush()

    if flush:
        with pytest.raises((Trouble, DBAPIError)):
            clinic.desk.ask(sly)
    else:
        clinic.desk.ask(sly)

    assert clinic.all(select(Setting.name).where(Setting.name == "sly")) == []
    clinic.patient("Asha Kulkarni")  # and writing goes on afterwards


def test_a_command_that_fails_half_way_leaves_nothing(clinic: Clinic) -> None:
    class Fails(RegisterPatient):
        def result(self, work: Work) -> PatientFacts:
            raise RuntimeError(work.today)

    with pytest.raises(RuntimeError):
        clinic.desk.execute(Fails(name="Asha Kulkarni", request_id=uuid4()))

    assert count(clinic, Patient) == 0
    clinic.patient("Asha Kulkarni")
    assert count(clinic, Patient) == 1
