"""How the money of a package stands, whatever happened to it."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from app.desk import books
from app.desk.command import Command
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.liability import Cause, LiabilityKind, LiabilityLine
from app.domain.wallet import PatientPackage
from tests.app.desk.lives import Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic

THREE_OF_TEN = 190_909  # 3/10 of 636,364, rounded


class Book(Command[None]):
    """A command of this test: it books one line."""

    kind = "test_book"
    patient_package_id: Any
    amount_minor: int
    on: Any = None

    def apply(self, work: Work) -> Any:
        sold = must_find(work, PatientPackage, self.patient_package_id)
        books.book(work, sold, (LiabilityKind.KEPT, Cause.CANCELLATION), self.amount_minor, on=self.on)
        return sold.id

    def result(self, work: Work) -> None:
        del work


def lines(clinic: Clinic) -> list[LiabilityLine]:
    return clinic.all(select(LiabilityLine).order_by(LiabilityLine.seq))


def test_what_was_sold_and_not_used_is_owed(clinic: Clinic) -> None:
    life = Life(clinic)

    assert (life.money.paid_minor, life.money.liability_minor) == (PACK_PRICE_MINOR, PACK_PRICE_MINOR)


def test_a_redemption_is_recognised_and_its_void_takes_that_back(clinic: Clinic) -> None:
    life = Life(clinic)

    done = life.redeem(sessions=3)
    assert (life.money.recognised_minor, life.money.liability_minor) == (THREE_OF_TEN, PACK_PRICE_MINOR - THREE_OF_TEN)

    clinic.void(done)
    assert (life.money.recognised_minor, life.money.liability_minor) == (0, PACK_PRICE_MINOR)


def test_money_still_due_is_in_no_term(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)

    life = unpaid_life(clinic, 300_000)

    assert (life.money.paid_minor, life.money.liability_minor) == (300_000, 300_000)


def test_an_amount_of_nothing_is_no_line(clinic: Clinic) -> None:
    life = Life(clinic)

    clinic.desk.execute(Book(patient_package_id=life.id, amount_minor=0))

    assert lines(clinic) == []


def test_a_line_is_of_today_unless_it_is_dated(clinic: Clinic) -> None:
    life = Life(clinic)
    earlier = clinic.today - timedelta(days=3)

    clinic.desk.execute(Book(patient_package_id=life.id, amount_minor=5))
    clinic.desk.execute(Book(patient_package_id=life.id, amount_minor=-2, on=earlier))

    found = [(line.seq, line.booked_on, line.amount_minor) for line in lines(clinic)]
    assert found == [(1, clinic.today, 5), (2, earlier, -2)]
    assert (life.money.kept_minor, life.money.liability_minor) == (3, PACK_PRICE_MINOR - 3)


def test_a_line_belongs_to_the_selling_centre_wherever_it_was_booked(clinic: Clinic) -> None:
    life = Life(clinic)

    clinic.at("Bandra West").desk.execute(Book(patient_package_id=life.id, amount_minor=5))

    assert [line.centre_id for line in lines(clinic)] == [clinic.centres["Andheri West"]]


def test_a_patient_without_an_order_paid_nothing(clinic: Clinic) -> None:
    assert clinic.desk.ask(books.paid_net, None) == 0
