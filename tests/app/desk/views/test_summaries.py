"""One line about many patients says the same as each wallet."""

from datetime import timedelta

from app.desk.views.search import search
from app.domain.status import Closing
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA


def test_the_line_says_what_the_wallet_says(clinic: Clinic) -> None:
    shared = clinic.patient("Anita Shared")
    sold = clinic.sold_pack("Anita Head", members=(shared,))
    clinic.sold_pack("Anita Everywhere", centres=[ANDHERI, BANDRA])
    clinic.sold_pack("Anita Expired", validity_days=1)
    closed = clinic.sold_pack("Anita Closed")
    clinic.change(PatientPackage, closed.id, closing=Closing.CANCELLED, closed_on=clinic.today)
    later = clinic.patient("Anita Later")
    clinic.sell(later, clinic.recovery_pack("Later"), 800_000, start=clinic.today + timedelta(days=9))
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=10)
    clinic.clock.go(days=1)

    for desk in (clinic, clinic.at(BANDRA)):
        rows = desk.desk.ask(search, "anita")
        wallets = [desk.wallet(row.facts.id) for row in rows]
        assert len(rows) == 6
        assert [(row.active, row.left) for row in rows] == [(wallet.active, wallet.left) for wallet in wallets]


def test_all_that_is_left_of_several_packages_is_added_up(clinic: Clinic) -> None:
    sold = clinic.sold_pack("Anita")
    clinic.sell(sold.head, clinic.recovery_pack("Second"), 800_000)

    (row,) = clinic.desk.ask(search, "anita")

    assert (row.active, row.left) == (2, 24)
