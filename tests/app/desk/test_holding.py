"""A package taken in hand: what its rules find in it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID, uuid4

import pytest

from app.desk.command import Command
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.holding import Holding, hold
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.errors import NotFound, NotFullyPaid, NotInThisStatus, RequestWaits
from app.domain.status import Status
from tests.app.desk.lives import Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic


class Look(Command[None]):
    """A command of this test: it takes a package in hand and looks."""

    kind = "test_look"
    seen: ClassVar[list[Any]] = []
    patient_package_id: UUID
    what: Callable[[Holding], Any]

    def apply(self, work: Work) -> UUID:
        self.seen.append(self.what(hold(work, self.patient_package_id)))
        return self.request_id

    def result(self, work: Work) -> None:
        del work

    def public_fields(self) -> dict[str, Any]:
        return {}


def seen(clinic: Clinic, package: UUID, what: Callable[[Holding], Any]) -> Any:
    clinic.desk.execute(Look(patient_package_id=package, what=what))
    return Look.seen.pop()


def test_it_knows_its_services_and_what_is_left_of_each(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem(sessions=3)

    left, names = seen(clinic, life.id, lambda held: (held.left, [one.last.balance for one in held.services]))
    physio = seen(clinic, life.id, lambda held: held.service(life.sold.physio))

    assert (left, names) == (9, [7, 2])
    assert (physio.entitlement.service_name, physio.last.balance) == ("Physiotherapy", 7)


def test_a_service_it_does_not_include_is_none(clinic: Clinic) -> None:
    assert seen(clinic, Life(clinic).id, lambda held: held.service(uuid4())) is None


def test_what_was_undone_is_no_visit(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.clock.go(days=1)
    life.redeem()
    clinic.void(life.redeem(service_date=clinic.today - timedelta(days=1)))

    assert seen(clinic, life.id, lambda held: held.visits) == [clinic.today]


def test_what_is_due_is_told_and_refused(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, 300_000)

    assert seen(clinic, life.id, lambda held: (held.paid_minor, held.due_minor)) == (300_000, 500_000)
    with pytest.raises(NotFullyPaid) as refusal:
        seen(clinic, life.id, lambda held: held.ensure_fully_paid())
    assert refusal.value.due_minor == 500_000


def test_a_paid_package_owes_nothing(clinic: Clinic) -> None:
    life = Life(clinic)

    assert seen(clinic, life.id, lambda held: (held.paid_minor, held.due_minor)) == (PACK_PRICE_MINOR, 0)
    seen(clinic, life.id, lambda held: held.ensure_fully_paid())


def test_an_act_is_judged_by_the_status_of_today(clinic: Clinic) -> None:
    life = Life(clinic)
    assert seen(clinic, life.id, lambda held: held.status) is Status.ACTIVE

    clinic.clock.go(days=90)

    with pytest.raises(NotInThisStatus) as refusal:
        seen(clinic, life.id, lambda held: held.ensure(Act.CANCEL))
    assert refusal.value.status == "expired"


def test_a_waiting_request_stands_in_the_way(clinic: Clinic) -> None:
    life = Life(clinic)
    seen(clinic, life.id, lambda held: held.ensure_no_request_waits())
    life.send(VoidRedemption(line_id=life.redeem().redemption.line_id, reason="recorded_twice"))

    with pytest.raises(RequestWaits) as refusal:
        seen(clinic, life.id, lambda held: held.ensure_no_request_waits())
    assert (refusal.value.action, refusal.value.by) == ("void", "Ravi Patil")


def test_a_request_on_another_package_does_not(clinic: Clinic) -> None:
    life, other = Life(clinic), Life(clinic, clinic.sold_pack("Meera"))
    other.send(VoidRedemption(line_id=other.redeem().redemption.line_id, reason="recorded_twice"))

    seen(clinic, life.id, lambda held: held.ensure_no_request_waits())


def test_a_package_that_is_not_there_is_refused(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        seen(clinic, uuid4(), lambda held: held)
