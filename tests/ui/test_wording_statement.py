from dataclasses import replace

import pytest

from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.reopen_package import ReopenPackage
from app.desk.views.statement import Event, Statement, statement
from app.domain.ledger import Outcome
from tests.app.desk.lives import Life, ahead
from tests.clinic import Clinic
from tests.founding import OWNER
from tests.money import cancelled, out, reversing
from ui import wording_statement
from ui.wording_statement import balance_words, change_words, detail_words, event_words, money_words, who_words


def told(clinic: Clinic, life: Life) -> Statement:
    return clinic.desk.ask(statement, life.id)


def lines(clinic: Clinic, life: Life) -> list[str]:
    return [event_words(row, "INR") for row in told(clinic, life).rows]


def test_every_event_has_words() -> None:
    known = wording_statement._of_use() | wording_statement._of_life() | wording_statement._of_money()

    assert set(known) == set(Event)


def test_the_life_of_a_package_is_told_in_its_order(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem()
    life.freeze(1, 5)
    life.end_freeze()
    life.extend(10)
    life.adjust(-1)
    life.done(CompletePackage)
    life.done(ReopenPackage, by=OWNER)
    life.transfer(clinic.patient("Meena"))

    assert sorted(lines(clinic, life)) == sorted(
        [
            "10 Physiotherapy given",
            "2 Doctor Consultation given",
            "Paid by cash",
            "Physiotherapy for Asha Kulkarni",
            "Physiotherapy adjusted by hand",
            "Transferred to Meena",
            "Extended to 10 Apr 2026",
            "Frozen from 2 Jan 2026 to 6 Jan 2026",
            "Freeze from 2 Jan 2026 to 6 Jan 2026 ended",
            "Completed early",
            "Reopened",
            "8 Physiotherapy ended",
            "2 Doctor Consultation ended",
            "8 Physiotherapy given back",
            "2 Doctor Consultation given back",
        ]
    )


def test_money_is_told_with_its_side(clinic: Clinic) -> None:
    life = Life(clinic)
    cancelled(clinic, life.sold, payouts=out(300_000))
    found = told(clinic, life)

    assert [money_words(row, "INR") for row in found.rows if row.amount_minor] == [
        "₹8,000.00",
        "",
        "\N{MINUS SIGN}₹3,000.00",
    ]
    assert "Cancelled, ₹8,000.00 to go back" in lines(clinic, life)
    assert wording_statement.paid_words(found) == "₹8,000.00 paid, ₹3,000.00 paid out"


def test_a_payment_that_was_taken_back_is_told(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.approved(reversing(life.sold.receipt))

    assert "Payment by cash taken back" in lines(clinic, life)


def test_a_moved_start_and_an_expiry_are_told(clinic: Clinic) -> None:
    life = ahead(clinic, 5)
    life.move_start(clinic.today)
    clinic.clock.go(days=120)

    assert lines(clinic, life)[-1] == "Expired"
    assert "Start moved to 1 Jan 2026" in lines(clinic, life)


def test_what_stands_small_under_it(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.void(life.redeem(outcome=Outcome.NO_SHOW), reason="other", note="Came a day early")
    visit, void = told(clinic, life).rows[-2:]

    assert detail_words(visit) == "Andheri West · No-show · voided"
    assert detail_words(void, "Andheri West") == "Other · Came a day early"
    assert (who_words(visit), who_words(void)) == ("Ravi Patil", "Ravi Patil, approved by Kavita Rao")
    assert (change_words(visit), change_words(void)) == ("\N{MINUS SIGN}1", "+1")
    assert detail_words(replace(visit, late=True, voided=False, reference="4123 4567 8901", outcome=None)) == (
        "Andheri West · recorded after its day was closed · reference ends 8901"
    )


@pytest.mark.parametrize("completed", [False, True])
def test_the_sum_says_how_many_are_left_and_why(clinic: Clinic, completed: bool) -> None:
    life = Life(clinic)
    clinic.void(life.redeem())
    life.redeem()
    if completed:
        life.done(CompletePackage)

    said = balance_words(told(clinic, life).services[0])
    end = "9 ended, so 0 left" if completed else "so 9 left"
    assert said == f"Physiotherapy: 10 given, 2 used, 1 voided, {end}"
