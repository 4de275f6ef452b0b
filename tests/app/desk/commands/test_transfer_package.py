"""Transferring a package: the same sessions under a new head, from that day on."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.desk.commands.transfer_package import TransferPackage
from app.desk.views.search import search
from app.domain.approval import Action, Approval, RequestState
from app.domain.errors import (
    AlreadyMember,
    ApprovalNeeded,
    FamilyFull,
    NotAMember,
    NotFound,
    NotFullyPaid,
    NotInThisStatus,
    PlaceTaken,
    ReasonMissing,
    RequestWaits,
    SameHead,
    TransferredBefore,
)
from app.domain.family import Membership
from app.domain.sale import Order
from app.domain.status import Status
from app.domain.wallet import PatientPackage
from tests.app.desk.families import Family
from tests.app.desk.lives import DAY, Life, ahead, unpaid_life
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


def test_from_that_day_the_former_head_and_members_come_no_more(family: Family, life: Life) -> None:
    family.add(family.sunil)
    nina = family.clinic.patient("Nina")
    life.transfer(nina)

    for person in (life.sold.head, family.sunil):
        with pytest.raises(NotAMember):
            life.redeem(person)
    life.redeem(nina)


def test_late_entries_for_days_before_it_are_the_former_familys(family: Family, life: Life) -> None:
    family.add(family.sunil)
    clinic, nina = family.clinic, family.clinic.patient("Nina")
    clinic.clock.go(days=1)
    life.transfer(nina)
    yesterday = clinic.today - DAY

    with pytest.raises(NotAMember):
        life.redeem(nina, service_date=yesterday)
    life.redeem(life.sold.head, service_date=yesterday)
    life.redeem(family.sunil, service_date=yesterday)

    assert people(life) == [("Nina", True, 0), ("Sunil", False, 1), ("Asha Kulkarni", False, 1)]
    assert life.card.left == 10


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


def test_a_late_entry_for_the_former_family_takes_no_place_that_somebody_else_had(family: Family, life: Life) -> None:
    family.add(family.sunil, family.meera)
    clinic = family.clinic
    clinic.clock.go(days=1)
    family.remove(family.sunil)
    family.add(family.anil)
    clinic.clock.go(days=1)
    life.transfer(clinic.patient("Nina"))
    before = clinic.today - 2 * DAY

    def late(person: UUID) -> None:
        clinic.approved(clinic.redemption(life.sold.receipt, life.sold.physio, person, service_date=before))

    late(family.meera)
    with pytest.raises(PlaceTaken):
        late(family.sunil)


def test_the_new_head_names_members_anew_up_to_the_maximum(family: Family, life: Life) -> None:
    clinic = family.clinic
    family.add(family.sunil, family.meera)
    family.redeem(family.sunil)
    family.remove_approved(family.sunil)
    nina, om, uma = (clinic.patient(name) for name in ("Nina", "Om", "Uma"))
    clinic.clock.go(days=1)
    life.transfer(nina)

    family.add(om, uma)

    with pytest.raises(FamilyFull):
        family.add(family.anil)
    with pytest.raises(AlreadyMember):
        family.add(nina)
    shown = {person.name: person.holds_place for person in life.card.people}
    assert shown == {"Nina": False, "Sunil": False, "Om": True, "Uma": True, "Asha Kulkarni": False}


def test_every_former_stay_ends_that_day_and_is_marked(family: Family, life: Life) -> None:
    clinic = family.clinic
    family.add(family.sunil, family.meera)
    clinic.clock.go(days=1)
    family.remove(family.sunil)
    clinic.clock.go(days=1)

    life.transfer(clinic.patient("Nina"))

    stays = clinic.all(select(Membership).order_by(Membership.removed_on))
    assert [(stay.removed_on, stay.ended_by_transfer) for stay in stays] == [
        (clinic.today - DAY, True),
        (clinic.today, True),
    ]


def test_the_former_head_may_be_named_a_member(family: Family, life: Life) -> None:
    clinic = family.clinic
    life.redeem()
    clinic.clock.go(days=1)
    life.transfer(clinic.patient("Nina"))

    family.add(life.sold.head)

    assert people(life) == [("Nina", True, 0), ("Asha Kulkarni", True, 1)]
    life.redeem(life.sold.head)
    assert keys(clinic, life.sold.head) == [life.id]


def test_a_member_who_used_sessions_may_become_the_head_and_counts_once(family: Family, life: Life) -> None:
    family.add(family.sunil)
    life.redeem()
    family.redeem(family.sunil)
    family.clinic.clock.go(days=1)

    life.transfer(family.sunil)
    life.redeem(family.sunil)

    assert people(life) == [("Sunil", True, 2), ("Asha Kulkarni", False, 1)]
    assert sum(used for _, _, used in people(life)) == 12 - life.card.left


def test_a_former_member_removed_again_needs_no_approval_for_sessions_of_the_old_family(
    family: Family, life: Life
) -> None:
    clinic = family.clinic
    family.add(family.sunil)
    family.redeem(family.sunil)
    clinic.clock.go(days=1)
    life.transfer(clinic.patient("Nina"))
    family.add(family.sunil)

    family.remove(family.sunil)

    om, uma = clinic.patient("Om"), clinic.patient("Uma")
    family.add(om, uma)


def test_a_void_of_an_older_redemption_returns_its_session_to_this_package(life: Life) -> None:
    clinic = life.clinic
    done = life.redeem()
    clinic.clock.go(days=1)
    life.transfer(clinic.patient("Nina"))

    clinic.void(done)

    assert (life.card.left, people(life)) == (12, [("Nina", True, 0), ("Asha Kulkarni", False, 0)])


def test_a_head_who_is_a_member_elsewhere_stays_one(family: Family, life: Life) -> None:
    other = Life(family.clinic, head="Bina")
    family.clinic.add_member(other.sold.receipt, life.sold.head)

    life.transfer(other.sold.head)

    assert keys(family.clinic, life.sold.head) == [other.id]
    assert set(keys(family.clinic, other.sold.head)) == {life.id, other.id}


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


def test_with_the_clock_set_back_no_stay_ends_before_it_began(family: Family, life: Life) -> None:
    clinic = family.clinic
    clinic.clock.go(days=5)
    family.add(family.sunil)
    added = clinic.today
    clinic.clock.go(days=-3)

    life.transfer(clinic.patient("Nina"))

    assert clinic.all(select(Membership.removed_on)) == [added]
    clinic.clock.go(days=5)
    with pytest.raises(NotAMember):
        life.redeem(family.sunil)
