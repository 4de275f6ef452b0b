from datetime import date

from PySide6.QtCore import Qt

from app.domain.ledger import LedgerLine, LineKind, Outcome
from tests.clinic import Clinic, Sold
from tests.drivers.redeem import RedeemDriver
from tests.drivers.stage import Stage

ENTER, PAD_ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape


def test_who_came_shows_relation_and_use(family: Sold, clinic: Clinic, stage: Stage) -> None:
    clinic.redeem(family.receipt, family.physio, family.head)

    panel = RedeemDriver.open(stage, family.head)

    assert panel.people == [("Asha", "head, used 1"), ("Rohan", "husband, used 0")]
    assert panel.chosen_person == "Asha"
    assert panel.services == [("Physiotherapy", "9 left"), ("Doctor Consultation", "2 left")]


def test_what_somebody_used_is_of_the_service_in_hand(family: Sold, clinic: Clinic, stage: Stage) -> None:
    clinic.redeem(family.receipt, family.physio, family.head)
    panel = RedeemDriver.open(stage, family.head)
    panel.choose_person("Rohan")

    panel.choose_service("Doctor Consultation")

    assert panel.people == [("Asha", "head, used 0"), ("Rohan", "husband, used 0")]
    assert panel.chosen_person == "Rohan"


def test_a_family_member_comes_for_two_consultations(family: Sold, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)

    panel.choose_service("Doctor Consultation")
    panel.choose_person("Rohan")
    panel.one_more()
    assert panel.button == "Redeem 2 Doctor Consultation, 0 left"
    panel.press(ENTER)
    stage.settle()

    done = panel.results[0].redemption
    assert (done.service_name, done.sessions, done.person_name) == ("Doctor Consultation", 2, "Rohan Kulkarni")


def test_how_it_went_and_the_appointment_are_recorded(family: Sold, clinic: Clinic, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)

    panel.choose_outcome("No-show")
    panel.write_appointment("APT-77")
    panel.press(ENTER)
    stage.settle()

    assert panel.results[0].redemption.outcome is Outcome.NO_SHOW
    assert clinic.desk.ask(
        lambda read: read.session.get_one(LedgerLine, panel.results[0].redemption.line_id)
    ).appointment_id


def test_a_date_that_is_none_is_marked_beside_its_field(family: Sold, clinic: Clinic, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)

    panel.write_day("soon")
    panel.press(ENTER)
    stage.settle()

    assert stage.lines(LineKind.REDEEM) == 0
    assert panel.panel.form.day.text() == "soon"


def test_yesterday_needs_nobody(clinic: Clinic, stage: Stage) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=3)
    panel = RedeemDriver.open(stage, sold.head)

    panel.write_day("-1")
    assert panel.late == ""
    panel.press(ENTER)
    stage.settle()

    assert panel.results[0].redemption.service_date == date(2026, 1, 3)


def test_an_older_day_is_told_to_need_a_manager(clinic: Clinic, stage: Stage) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=3)
    panel = RedeemDriver.open(stage, sold.head)

    panel.write_day("-2")

    assert panel.late == "Older than yesterday: a manager signs for it."


def test_another_package_may_be_chosen_and_what_it_leaves_to_lapse_is_told(clinic: Clinic, stage: Stage) -> None:
    sold = clinic.sold_pack()
    clinic.sell(sold.head, clinic.package("Long", {sold.physio: 5}, 100_00, validity_days=400), 100_00)
    panel = RedeemDriver.open(stage, sold.head)
    assert panel.packages == [
        "Recovery of Asha Kulkarni, 10 left, ends 31 Mar 2026",
        "Long, 5 left, ends 4 Feb 2027",
    ]
    assert panel.passed_over == ""

    panel.choose_package("Long")
    assert panel.passed_over.startswith("Recovery of Asha Kulkarni ends sooner.")
    assert panel.button == "Redeem 1 Physiotherapy, 4 left"
    panel.press(ENTER)
    stage.settle()

    assert panel.results[0].redemption.package_name == "Long"


def test_what_may_lapse_is_told_with_its_arithmetic(clinic: Clinic, stage: Stage) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)
    clinic.clock.go(days=68)

    note = RedeemDriver.open(stage, sold.head).note

    assert note == "About 4 may lapse on 31 Mar 2026. 6 left for 21 days; 4 used in 69 days so far."
