"""Transferring a package: the same sessions under a new head, from that day on."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.desk.commands.transfer_package import TransferPackage
from app.desk.views.search import search
from app.domain.approval import Action, Approval, RequestState
from app.domain.errors import (
    ApprovalNeeded,
    NotFound,
    NotFullyPaid,
    NotInThisStatus,
    ReasonMissing,
    RequestWaits,
    SameHead,
    TransferredBefore,
)
from app.domain.sale import Order
from app.domain.status import Status
from app.domain.wallet import PatientPackage
from tests.app.desk.families import Family
from tests.app.desk.lives import Life, ahead, unpaid_life
from tests.clinic import Clinic
from tests.founding import MANAGER


@pytest.fixture
def family(clinic: Clinic) -> Family:
    """A pack for Asha and two more; Sunil, Meera and Anil would like to share it."""
    return Family(clinic)


@pytest.fixture
def life(family: Family) -> Life:
    return Life(family.clinic, family.sold)


def keys(clinic: Clinic, patient: UUID) -> list[UUID]:
    return [card.patient_package_id for card in clinic.wallet(patient).cards]


def people(life: Life) -> list[tuple[str, bool, int]]:
    return [(person.name, person.is_current, person.used) for person in life.card.people]


def test_sessions_values_dates_freezes_terms_and_number_stay(life: Life) -> None:
    clinic = life.clinic
    life.redeem(sessions=3)
    life.freeze(begin=1, days=5)
    clinic.clock.go(days=1)
    before, money = life.card, life.money
    nina = clinic.patient("Nina")

    card = life.transfer(nina)

    assert (card.head_id, card.head_name, card.transferred_on) == (nina, "Nina", clinic.today)
    assert (card.patient_package_id, card.order_number) == (before.patient_package_id, before.order_number)
    assert (card.starts_on, card.last_valid_day, card.freezes) == (
        before.starts_on,
        before.last_valid_day,
        before.freezes,
    )
    assert (card.left, life.money, life.booked()) == (before.left, money, [])
    assert card.status is before.status is Status.FROZEN
    assert clinic.all(select(PatientPackage.former_head_id)) == [life.sold.head]
    assert clinic.all(select(Order.buyer_id)) == [life.sold.head]
    assert clinic.all(select(Approval.action))[-1] is Action.TRANSFER


def test_it_leaves_the_wallet_of_the_former_head_and_lies_in_the_new_one(life: Life) -> None:
    clinic = life.clinic
    nina = clinic.patient("Nina")

    life.transfer(nina)

    assert keys(clinic, life.sold.head) == []
    assert keys(clinic, nina) == [life.id]
    (found,) = clinic.desk.ask(search, "Asha")
    assert (found.active, found.left) == (0, 0)


def test_an_older_late_entry_of_the_former_head_needs_approval_as_always(life: Life) -> None:
    clinic = life.clinic
    day = clinic.today
    clinic.clock.go(days=5)
    life.transfer(clinic.patient("Nina"))
    command = clinic.redemption(life.sold.receipt, life.sold.physio, life.sold.head, service_date=day)

    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(command)

    clinic.approved(command)
    assert life.card.left == 11


def test_a_void_of_an_older_redemption_returns_its_session_to_this_package(life: Life) -> None:
    clinic = life.clinic
    done = life.redeem()
    clinic.clock.go(days=1)
    life.transfer(clinic.patient("Nina"))

    clinic.void(done)

    assert (life.card.left, people(life)) == (12, [("Nina", True, 0), ("Asha Kulkarni", False, 0)])


def test_once_a_package(life: Life) -> None:
    clinic = life.clinic
    nina = clinic.patient("Nina")
    life.transfer(nina)
    day = clinic.today
    clinic.clock.go(days=3)

    for head in (clinic.patient("Om"), life.sold.head):
        with pytest.raises(TransferredBefore) as refusal:
            life.transfer(head)
        assert refusal.value.on == day


def test_only_to_somebody_else_who_is_known(life: Life) -> None:
    with pytest.raises(SameHead) as refusal:
        life.transfer(life.sold.head)
    assert refusal.value.person == "Asha Kulkarni"
    with pytest.raises(NotFound):
        life.transfer(uuid4())


def test_only_while_fully_paid(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, paid_minor=300_000)

    with pytest.raises(NotFullyPaid) as refusal:
        life.transfer(clinic.patient("Nina"))

    assert refusal.value.due_minor == 500_000


def test_a_scheduled_one_can_be_transferred(clinic: Clinic) -> None:
    life = ahead(clinic, 20)

    card = life.transfer(clinic.patient("Om"))

    assert (card.status, card.head_name) == (Status.SCHEDULED, "Om")


def test_exhausted_expired_unpaid_and_closed_ones_cannot(clinic: Clinic) -> None:
    exhausted, expired = Life(clinic, head="Asha"), Life(clinic, head="Bina", validity_days=3)
    exhausted.redeem(sessions=10)
    clinic.redeem(exhausted.sold.receipt, exhausted.sold.doctor, exhausted.sold.head, sessions=2)
    unpaid, closed = unpaid_life(clinic), Life(clinic, head="Chitra")
    closed.complete()
    clinic.clock.go(days=3)
    om = clinic.patient("Om")

    cases = ((exhausted, "exhausted"), (expired, "expired"), (unpaid, "awaiting_payment"), (closed, "completed"))
    for life, status in cases:
        with pytest.raises(NotInThisStatus) as refusal:
            life.transfer(om)
        assert (refusal.value.act, refusal.value.status) == ("transfer", status)


def test_it_is_refused_while_another_request_on_the_package_waits(life: Life) -> None:
    clinic = life.clinic
    nina, done = clinic.patient("Nina"), life.redeem()
    life.send(clinic.voiding(done))

    with pytest.raises(RequestWaits):
        life.transfer(nina)
    with pytest.raises(RequestWaits):
        life.send(life.act(TransferPackage, new_head_id=nina))


def test_it_needs_a_managers_yes_and_a_reason(life: Life) -> None:
    nina = life.clinic.patient("Nina")
    with pytest.raises(ApprovalNeeded) as needed:
        life.clinic.desk.execute(life.act(TransferPackage, new_head_id=nina))
    assert needed.value.action == "transfer"
    with pytest.raises(ReasonMissing):
        life.transfer(nina, reason="")


def test_sent_and_approved_later_it_counts_from_the_day_of_the_approval(life: Life) -> None:
    clinic = life.clinic
    nina = clinic.patient("Nina")
    waiting = life.send(life.act(TransferPackage, new_head_id=nina))
    clinic.clock.go(days=2)
    life.redeem()

    assert life.approve(waiting, MANAGER) is RequestState.APPROVED

    assert (life.card.head_id, life.card.transferred_on) == (nina, clinic.today)


def test_overtaken_when_it_was_transferred_or_used_up_meanwhile(life: Life) -> None:
    clinic = life.clinic
    waiting = life.send(life.act(TransferPackage, new_head_id=clinic.patient("Nina")))
    life.redeem(sessions=10)
    clinic.redeem(life.sold.receipt, life.sold.doctor, life.sold.head, sessions=2)

    assert life.approve(waiting) is RequestState.OVERTAKEN

    assert (life.outcome(waiting), life.card.head_id) == ("NotInThisStatus", life.sold.head)
