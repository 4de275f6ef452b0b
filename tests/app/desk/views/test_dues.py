from datetime import timedelta

from app.desk.payments import InstalmentFields
from app.desk.views.dues import DueRow, due_list
from app.desk.views.receipts import Receipt
from tests.clinic import Clinic
from tests.founding import BANDRA, OWNER
from tests.money import cancelling, cash, pay, reversing


def owed(clinic: Clinic, name: str, *due: tuple[int, int]) -> Receipt:
    """A Recovery Pack with instalments (in days, amount)."""
    later = tuple(
        InstalmentFields(due_on=clinic.today + timedelta(days=days), amount_minor=amount) for days, amount in due
    )
    first = 800_000 - sum(amount for _, amount in due)
    package = clinic.recovery_pack(f"Recovery of {name}")
    return clinic.sell(clinic.patient(name), package, 800_000, payments=cash(first) if first else (), later=later)


def rows(clinic: Clinic) -> tuple[DueRow, ...]:
    return clinic.desk.ask(due_list)


def test_the_most_overdue_comes_first(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    owed(clinic, "Later", (20, 100_000))
    owed(clinic, "Sooner", (5, 300_000), (15, 100_000))
    clinic.clock.go(days=10)

    found = rows(clinic)

    assert [(row.buyer_name, row.due_minor, row.next_due_on, row.days_overdue) for row in found] == [
        ("Sooner", 400_000, clinic.today - timedelta(days=5), 5),
        ("Later", 100_000, clinic.today + timedelta(days=10), 0),
    ]


def test_a_part_payment_counts_for_the_oldest_instalment(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    sale = owed(clinic, "Asha", (5, 300_000), (15, 100_000))
    pay(clinic, sale, 310_000)

    (row,) = rows(clinic)

    assert row.instalments == ((clinic.today + timedelta(days=15), 90_000),)
    pay(clinic, sale, 90_000)
    assert rows(clinic) == ()


def test_what_waits_for_payment_is_in_it(clinic: Clinic) -> None:
    owed(clinic, "Asha", (5, 800_000))

    (row,) = rows(clinic)

    assert (row.activated, row.due_minor) == (False, 800_000)


def test_money_that_was_taken_back_is_due_at_once(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.approved(reversing(pack.receipt))

    (row,) = rows(clinic)

    assert (row.at_once_minor, row.next_due_on) == (800_000, clinic.today)


def test_what_was_closed_or_has_expired_owes_nothing(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    sale = owed(clinic, "Asha", (5, 300_000))
    owed(clinic, "Meera", (5, 300_000))
    clinic.approved(cancelling(clinic, sale), OWNER)
    assert [row.buyer_name for row in rows(clinic)] == ["Meera"]

    clinic.clock.go(days=90)

    assert rows(clinic) == ()


def test_it_is_the_list_of_the_centre_that_sold(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    owed(clinic, "Asha", (5, 300_000))

    assert rows(clinic.at(BANDRA)) == ()
