"""Several desks at the same instant: never below nothing, never twice, never a lost change."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Barrier, Thread
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import event, func, select

from app.desk.commands.edit_patient import EditPatient
from app.desk.payments import PaymentFields
from app.domain.appointment import AppointmentClaim
from app.domain.errors import (
    AppointmentRedeemed,
    ChangedMeanwhile,
    FamilyFull,
    NameTaken,
    NotEnoughSessions,
    PinTooSoon,
    ReferenceUsed,
    Refusal,
    WrongPin,
)
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from app.domain.patient import Patient
from app.domain.sale import Order, Tender
from app.domain.staff import PinGuard
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold
from tests.founding import RECEPTION

T = TypeVar("T")


def race(clinic: Clinic, many: int, act: Callable[[Clinic, int], T]) -> list[T | Refusal]:
    """So many computers, each with connections and a workstation of its own, all at once; a refusal is an answer."""
    desks = [clinic.another_desk(f"Racer {number}") for number in range(many)]
    start = Barrier(many)

    def run(number: int) -> T | Refusal:
        start.wait()
        return attempt(lambda: act(desks[number], number))

    with ThreadPoolExecutor(many) as pool:
        return list(pool.map(run, range(many)))


def attempt(act: Callable[[], T]) -> T | Refusal:
    try:
        return act()
    except Refusal as refusal:
        return refusal


def refusals(answers: list[Any]) -> list[type]:
    return [type(answer) for answer in answers if isinstance(answer, Refusal)]


def live(clinic: Clinic) -> int:
    undone = select(LedgerLine.voids_id).where(LedgerLine.kind == LineKind.VOID)
    used = select(func.coalesce(-func.sum(LedgerLine.change), 0)).where(
        LedgerLine.kind == LineKind.REDEEM, LedgerLine.id.not_in(undone)
    )
    return int(clinic.all(used)[0])


def test_two_desks_and_one_last_session(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=9)

    answers = race(clinic, 2, lambda desk, _: desk.redeem(sold.receipt, sold.physio, sold.head))

    assert refusals(answers) == [NotEnoughSessions]
    assert clinic.row(sold.receipt, sold.physio).left == 0


def test_eight_desks_take_exactly_what_was_granted(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    def three_times(desk: Clinic, _: int) -> list[Any]:
        return [attempt(lambda: desk.redeem(sold.receipt, sold.physio, sold.head)) for _ in range(3)]

    answers = [answer for some in race(clinic, 8, three_times) for answer in some]  # type: ignore[union-attr]

    assert refusals(answers) == [NotEnoughSessions] * 14
    assert live(clinic) == 10
    lines = clinic.all(
        select(LedgerLine).where(LedgerLine.entitlement_id == entitlement(sold)).order_by(LedgerLine.seq)
    )
    assert [line.balance for line in lines] == list(range(10, -1, -1))
    assert sum(line.value_minor for line in lines) == 636_364


def entitlement(sold: Sold) -> UUID:
    return next(row.entitlement_id for row in sold.receipt.card.services if row.service_id == sold.physio)


def test_one_action_sent_by_eight_happens_once(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    command = clinic.redemption(sold.receipt, sold.physio, sold.head)

    answers = race(clinic, 8, lambda desk, _: desk.desk.execute(command).redemption)

    assert len(set(answers)) == 1
    assert live(clinic) == 1
    assert clinic.all(select(func.count()).where(Journal.request_id == command.request_id)) == [1]


def test_one_redemption_is_voided_once(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    answers = race(clinic, 4, lambda desk, _: desk.void(done))

    assert refusals(answers) == []
    assert clinic.all(select(func.count()).where(LedgerLine.kind == LineKind.VOID)) == [1]
    assert clinic.row(sold.receipt, sold.physio).left == 10


def test_order_numbers_have_no_gap_and_no_twin(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()

    race(clinic, 5, lambda desk, _: desk.sell(buyer, package, PACK_PRICE_MINOR))

    numbers = clinic.all(select(Order.number).order_by(Order.number))
    assert numbers == [f"AND/25-26/{number:06d}" for number in range(1, 6)]


def test_record_numbers_have_no_twin(clinic: Clinic) -> None:
    race(clinic, 8, lambda desk, number: desk.patient(f"Patient {number}"))

    numbers = clinic.all(select(Patient.record_number).order_by(Patient.record_number))
    assert numbers == [f"AND-{number:06d}" for number in range(1, 9)]


def test_one_transfer_pays_one_of_two_orders(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    upi = (PaymentFields(tender=Tender.UPI, amount_minor=PACK_PRICE_MINOR, reference="412345678901"),)

    answers = race(clinic, 4, lambda desk, _: desk.sell(buyer, package, PACK_PRICE_MINOR, payments=upi))

    assert refusals(answers) == [ReferenceUsed] * 3
    assert clinic.all(select(Order.number)) == ["AND/25-26/000001"]


def test_one_appointment_is_redeemed_from_one_package(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    second = clinic.sell(sold.head, clinic.recovery_pack("Second"), PACK_PRICE_MINOR)
    receipts = (sold.receipt, second)

    answers = race(
        clinic, 2, lambda desk, number: desk.redeem(receipts[number], sold.physio, sold.head, appointment="A-7")
    )

    assert refusals(answers) == [AppointmentRedeemed]
    assert (live(clinic), clinic.all(select(func.count()).select_from(AppointmentClaim))) == (1, [1])


def test_the_last_place_in_a_family_goes_to_one(clinic: Clinic) -> None:
    sold = clinic.sold_pack(max_members=1)
    people = [clinic.patient(f"Person {number}") for number in range(4)]

    answers = race(clinic, 4, lambda desk, number: desk.add_member(sold.receipt, people[number]))

    assert refusals(answers) == [FamilyFull] * 3


def test_of_two_editors_of_a_patient_one_is_told(clinic: Clinic) -> None:
    asha = clinic.patient("Asha Kulkarni")

    answers = race(
        clinic,
        4,
        lambda desk, number: desk.desk.execute(EditPatient(patient_id=asha, revision=1, name=f"Asha {number}")),
    )

    assert refusals(answers) == [ChangedMeanwhile] * 3


def test_of_two_editors_of_a_package_one_is_told(clinic: Clinic) -> None:
    package = clinic.recovery_pack()
    items = {clinic.services["Physiotherapy"]: 1}

    answers = race(
        clinic, 4, lambda desk, number: desk.package(f"Pack {number}", items, 1, package_id=package, revision=1)
    )

    assert refusals(answers) == [ChangedMeanwhile] * 3


def test_one_name_goes_to_one_package(clinic: Clinic) -> None:
    items, codes = {clinic.service("Physio", 100): 1}, count()

    answers = race(clinic, 4, lambda desk, _: desk.package("Pack", items, 1, code=f"C{next(codes)}"))

    assert refusals(answers) == [NameTaken] * 3


def test_every_guess_at_once_is_counted(clinic: Clinic) -> None:
    answers = race(clinic, 8, lambda desk, _: desk.desk.sign_in(clinic.staff[RECEPTION], "999998"))

    counted = clinic.all(select(PinGuard.failed))
    assert set(refusals(answers)) <= {WrongPin, PinTooSoon}
    assert counted == [refusals(answers).count(WrongPin)] == [5]


def test_a_sale_during_an_edit_has_the_terms_of_one_side(clinic: Clinic) -> None:
    """Somebody saves the package just after its first row was read for a sale: they wait until it is sold."""
    physio, buyer = clinic.service("Physio", 100), clinic.patient("Asha Kulkarni")
    package = clinic.package("Pack", {physio: 10}, 1000)
    editor = clinic.another_desk("Editor")
    change = editor.package_command("Pack", {physio: 20}, 1000, package_id=package, revision=1, code="NEW")
    edit = Thread(target=editor.as_owner, args=(change,))

    def meanwhile(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if "FROM package_item" in statement and edit.ident is None:
            edit.start()
            edit.join(0.5)

    engine = clinic.desk.database.engine
    event.listen(engine, "before_cursor_execute", meanwhile)
    try:
        card = clinic.sell(buyer, package, 1000).card
    finally:
        event.remove(engine, "before_cursor_execute", meanwhile)
    edit.join()

    assert (card.code, card.services[0].sold) == ("Pack", 10)
    assert clinic.sell(buyer, package, 1000).card.services[0].sold == 20
