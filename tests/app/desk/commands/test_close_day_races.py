"""Somebody closes the day while others book: each entry is counted by the close, or finds the day closed."""

from threading import Thread
from typing import Any

from sqlalchemy import event, func, select

from app.desk.commands.close_day import CloseDay
from app.desk.payments import PaymentFields
from app.domain.day_close import CashCount, DayClose
from app.domain.errors import DayClosed
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from app.domain.sale import Payment, Tender
from tests.app.desk.closing import count
from tests.app.desk.test_races import attempt, race, refusals
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import MANAGER, RECEPTION

SELLERS = 4


def closing(clinic: Clinic) -> CloseDay:
    """Whatever the books expect: the manager says why it differs."""
    counts = (count(clinic, RECEPTION, 0, reason="counted tomorrow"),)
    return CloseDay(day=clinic.today, counts=counts)


def test_no_sale_is_lost_between_the_count_and_the_close(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    command = closing(clinic)

    def act(desk: Clinic, number: int) -> Any:
        if number == SELLERS:
            desk.sign_in(MANAGER)
            return desk.desk.execute(command)
        return [attempt(lambda: desk.sell(buyer, package, PACK_PRICE_MINOR)) for _ in range(3)]

    *sales, slip = race(clinic, SELLERS + 1, act)

    answers = [answer for some in sales if isinstance(some, list) for answer in some]
    assert set(refusals(answers)) <= {DayClosed}
    sold = len(answers) - len(refusals(answers))
    assert clinic.all(select(func.count()).select_from(Payment)) == [sold]
    assert clinic.all(select(CashCount.expected_minor)) == [sold * PACK_PRICE_MINOR]
    assert slip.facts.sold == sold  # type: ignore[union-attr]


def test_of_two_managers_one_closes(clinic: Clinic) -> None:
    def act(desk: Clinic, _: int) -> Any:
        desk.sign_in(MANAGER)
        return desk.desk.execute(closing(desk))

    answers = race(clinic, 3, act)

    assert refusals(answers) == [DayClosed] * 2
    assert len(clinic.all(select(DayClose))) == 1


def test_who_books_just_before_the_close_is_waited_for(clinic: Clinic) -> None:
    """A manager closes after somebody's payment was written and before it is saved: the close counts it."""
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    manager, answers = clinic.another_desk("Office"), list[Any]()
    manager.sign_in(MANAGER)
    command = closing(clinic)
    close = Thread(target=lambda: answers.append(attempt(lambda: manager.desk.execute(command))))

    def meanwhile(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("INSERT INTO payment") and close.ident is None:
            close.start()
            close.join(0.5)

    engine = clinic.desk.database.engine
    event.listen(engine, "after_cursor_execute", meanwhile)
    try:
        clinic.sell(buyer, package, PACK_PRICE_MINOR)
    finally:
        event.remove(engine, "after_cursor_execute", meanwhile)
    close.join()

    assert refusals(answers) == []
    assert clinic.all(select(CashCount.expected_minor)) == [PACK_PRICE_MINOR]


def test_who_books_during_the_close_finds_the_day_closed(clinic: Clinic) -> None:
    """A payment comes just after the close has looked at the money: it waits, and is refused whole."""
    sold = clinic.sold_pack()
    reception, answers = clinic.another_desk("Desk 9"), list[Any]()
    upi = (PaymentFields(tender=Tender.UPI, amount_minor=PACK_PRICE_MINOR, reference="412345678901"),)
    package, command = clinic.recovery_pack(), closing(clinic)

    def book() -> None:
        answers.append(attempt(lambda: reception.sell(sold.head, package, PACK_PRICE_MINOR, payments=upi)))
        answers.append(attempt(lambda: reception.redeem(sold.receipt, sold.physio, sold.head)))

    booking = Thread(target=book)

    def meanwhile(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if "UNION ALL" in statement and "payout" in statement and booking.ident is None:
            booking.start()
            booking.join(0.5)

    engine = clinic.desk.database.engine
    event.listen(engine, "after_cursor_execute", meanwhile)
    clinic.sign_in(MANAGER)
    try:
        clinic.desk.execute(command)
    finally:
        event.remove(engine, "after_cursor_execute", meanwhile)
    booking.join()

    assert refusals(answers) == [DayClosed] * 2
    assert clinic.all(select(CashCount.expected_minor)) == [PACK_PRICE_MINOR]
    assert clinic.all(select(func.count()).where(LedgerLine.kind == LineKind.REDEEM)) == [0]
    assert clinic.all(select(func.count()).where(Journal.kind == "sell_package")) == [1]
