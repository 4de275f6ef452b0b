from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.app.desk.lives import Life
from tests.clinic import Clinic, Sold
from tests.drivers.ledger import LedgerDriver
from tests.drivers.stage import Stage

ENTER, ESC, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete
Open = Callable[..., LedgerDriver]


@pytest.fixture
def sold(clinic: Clinic) -> Sold:
    """Bought, redeemed for Asha, voided, redeemed for Rohan."""
    rohan = clinic.patient("Rohan Kulkarni")
    sold = clinic.sold_pack(members=(rohan,))
    done = clinic.redeem(sold.receipt, sold.physio, sold.head, appointment="APT-1")
    clinic.void(done, reason="wrong_family_member", note="Rohan came")
    clinic.redeem(sold.receipt, sold.physio, rohan, appointment="APT-2")
    return sold


@pytest.fixture
def open_page(stage: Stage, clinic: Clinic, sold: Sold) -> Open:
    def open_it() -> LedgerDriver:
        return LedgerDriver.open(stage, clinic.row(sold.receipt, sold.physio).entitlement_id)

    return open_it


def test_the_question_is_answered_by_a_sum(open_page: Open) -> None:
    page = open_page()

    assert page.question == "Why 9?"
    assert page.arithmetic == "10 bought, less 2 redeemed, plus 1 voided, is 9 left"


def test_who_used_what_is_told(open_page: Open) -> None:
    used = open_page().used_by

    assert "Rohan used 1" in used
    assert "Asha used 0" in used


def test_two_people_of_one_name_stay_two(stage: Stage, clinic: Clinic) -> None:
    other = clinic.patient("Asha Kulkarni")
    sold = clinic.sold_pack(members=(other,))
    for person in (sold.head, other, other):
        clinic.redeem(sold.receipt, sold.physio, person, again=True)

    page = LedgerDriver.open(stage, clinic.row(sold.receipt, sold.physio).entitlement_id)

    assert page.used_by.count("Asha Kulkarni used 1") == 1
    assert page.used_by.count("Asha Kulkarni used 2") == 1


def test_somebody_who_never_came_is_not_taken_for_a_namesake_who_did(stage: Stage, clinic: Clinic) -> None:
    other = clinic.patient("Asha Kulkarni")
    sold = clinic.sold_pack(members=(other,))
    clinic.redeem(sold.receipt, sold.physio, other)

    page = LedgerDriver.open(stage, clinic.row(sold.receipt, sold.physio).entitlement_id)

    assert page.used_by.count("Asha Kulkarni used 1") == 1
    assert page.used_by.count("Asha Kulkarni used 0") == 1


def test_the_other_service_is_one_press_away(open_page: Open, stage: Stage) -> None:
    page = open_page()

    page.choose_service("Doctor Consultation, 2 left")
    stage.settle()

    assert (page.question, len(page.rows)) == ("Why 2?", 1)


def test_what_was_adjusted_and_ended_is_in_the_sum(stage: Stage, clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem()
    life.adjust(-2)
    life.complete()
    page = LedgerDriver.open(stage, life.card.services[0].entitlement_id)

    assert page.arithmetic == "10 bought, less 2 adjusted, less 1 redeemed, plus 0 voided, less 7 ended, is 0 left"
