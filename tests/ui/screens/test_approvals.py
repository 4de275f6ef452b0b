from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtTest import QTest

from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.approvals import decided_requests, waiting_requests
from app.desk.views.redemptions import Redeemed
from app.domain.approval import RequestState
from app.domain.ledger import LineKind
from tests.clinic import Clinic, Sold
from tests.drivers.catalogue import rows_of
from tests.drivers.eyes import words_on
from tests.drivers.hands import press
from tests.drivers.pages import Pages, cut_off, errors
from tests.drivers.stage import Stage, nameless
from tests.founding import MANAGER, PINS
from ui.widgets.table import Cell


@dataclass
class Asked:
    """Ravi asks to void two redemptions: one for a wrong patient, then one in words of his own."""

    physio: Redeemed
    doctor: Redeemed


@pytest.fixture
def asked(family: Sold, clinic: Clinic) -> Asked:
    made = Asked(
        clinic.redeem(family.receipt, family.physio, family.head),
        clinic.redeem(family.receipt, family.doctor, family.head),
    )
    clinic.clock.go(minutes=5)
    clinic.desk.execute(SendForApproval.of(clinic.voiding(made.physio)))
    clinic.clock.go(minutes=1)
    clinic.desk.execute(SendForApproval.of(clinic.voiding(made.doctor, reason="other", note="Came a day early")))
    return made


def sign(stage: Stage, pages: Pages) -> None:
    dialog = stage.approval()
    assert dialog is not None
    QTest.keyClicks(dialog.pin, PINS[MANAGER])
    pages.press("Return")


def states(clinic: Clinic) -> list[RequestState]:
    return [row.state for row in clinic.desk.ask(decided_requests)]


def test_what_waits_is_listed_oldest_first_with_all_there_is_to_know(asked: Asked, pages: Pages) -> None:
    screen = pages.approvals

    assert rows_of(screen.table) == ["1 Jan 2026, 10:35", "1 Jan 2026, 10:36"]
    assert [cell.text for row in screen.table.rows if isinstance(cell := row.cells[1], Cell)] == [
        "Void 1 Physiotherapy",
        "Void 1 Doctor Consultation",
    ]
    said = " ".join(words_on(screen))
    sentence = "1 Physiotherapy of Asha Kulkarni, recorded 1 Jan 2026, 10:30 by Ravi Patil, is voided"
    for words in (sentence, "Asked by Ravi Patil", "Reason: Wrong patient chosen"):
        assert words in said


def test_the_words_of_the_asker_stand_there(asked: Asked, pages: Pages) -> None:
    screen = pages.approvals
    pages.press("Down")

    assert "Came a day early" in " ".join(words_on(screen))


def test_nothing_waiting_is_said(clinic: Clinic, pages: Pages) -> None:
    assert pages.approvals.table.empty_words == "Nothing waits for a manager"


def test_the_rail_counts_what_waits(asked: Asked, stage: Stage, pages: Pages) -> None:
    frame = stage.window.frame
    assert frame is not None
    assert frame.rail.item("approvals").accessibleName() == "Approvals, 2 waiting"

    pages.approvals.withdraw.setFocus()
    pages.press("Return")

    assert frame.rail.item("approvals").accessibleName() == "Approvals, 1 waiting"


# --- approving ---------------------------------------------------------------------------------------------------


def test_approving_asks_for_the_pin_and_does_it(asked: Asked, stage: Stage, pages: Pages, clinic: Clinic) -> None:
    screen = pages.approvals
    pages.push("Approve…")
    assert stage.lines(LineKind.VOID) == 0

    sign(stage, pages)

    assert stage.lines(LineKind.VOID) == 1
    assert stage.toast.startswith("Approved and done.")
    assert (len(screen.table.rows), states(clinic)) == (1, [RequestState.APPROVED])
    assert pages.focus == "Requests"


def test_whoever_signs_reads_what_once_more(asked: Asked, stage: Stage, pages: Pages) -> None:
    assert pages.approvals.isVisible()
    pages.push("Approve…")

    dialog = stage.approval()
    assert dialog is not None
    words = words_on(dialog)
    assert words[1] == (
        "1 Physiotherapy of Asha Kulkarni, recorded 1 Jan 2026, 10:30 by Ravi Patil, is voided: what was used comes"
        " back. Asked by Ravi Patil."
    )
    assert words[2:5] == ["Physiotherapy", "9 left", "10 left"]


def test_pressing_twice_asks_once(asked: Asked, stage: Stage, pages: Pages) -> None:
    pages.approvals.approve.setFocus()
    press("Space", times=2)
    stage.settle()
    sign(stage, pages)

    assert (stage.approval(), stage.lines(LineKind.VOID)) == (None, 1)


def test_without_the_right_pin_it_goes_on_waiting(asked: Asked, stage: Stage, pages: Pages, clinic: Clinic) -> None:
    screen = pages.approvals
    pages.push("Approve…")
    dialog = stage.approval()
    assert dialog is not None
    QTest.keyClicks(dialog.pin, "135790")
    pages.press("Return")
    assert dialog.isVisible()

    pages.press("Escape")

    assert (stage.lines(LineKind.VOID), states(clinic)) == (0, [])
    assert screen.approve.isEnabled()


def test_what_can_no_longer_be_done_is_closed_and_said(
    asked: Asked, stage: Stage, pages: Pages, clinic: Clinic
) -> None:
    screen = pages.approvals
    clinic.void(asked.physio)

    pages.push("Approve…")
    sign(stage, pages)

    assert "It can no longer be done, so the request was closed." in screen.banner.words
    assert states(clinic) == [RequestState.OVERTAKEN]
    assert stage.lines(LineKind.VOID) == 1


def test_an_older_day_names_the_day(family: Sold, clinic: Clinic, stage: Stage, pages: Pages) -> None:
    clinic.clock.go(days=5)
    old = clinic.redemption(family.receipt, family.physio, family.head, service_date=date(2026, 1, 3))
    clinic.desk.execute(SendForApproval.of(old))
    screen = pages.approvals
    assert "is redeemed for Asha Kulkarni on 3 Jan 2026." in " ".join(words_on(screen))
    titles = [cell.text for row in screen.table.rows if isinstance(cell := row.cells[1], Cell)]
    assert titles == ["Record for an earlier date"]

    pages.push("Approve…")
    sign(stage, pages)

    assert stage.lines(LineKind.REDEEM) == 1


# --- declining and withdrawing -----------------------------------------------------------------------------------


@pytest.fixture
def managers(asked: Asked, clinic: Clinic) -> Asked:
    """A manager is at the desk."""
    clinic.sign_in(MANAGER)
    return asked


def test_declining_needs_a_reason(managers: Asked, stage: Stage, pages: Pages, clinic: Clinic) -> None:
    screen = pages.approvals
    pages.push("Decline")
    assert errors(screen) == {"Reason, needed to decline": "Say why, so that the asker knows."}
    assert (pages.focus, states(clinic)) == ("Why it is declined", [])

    pages.write("He did come")
    pages.press("Return")

    assert states(clinic) == [RequestState.DECLINED]
    assert (stage.lines(LineKind.VOID), len(screen.table.rows)) == (0, 1)
    assert (screen.reason.text(), pages.focus) == ("", "Requests")


def test_a_reason_for_one_request_is_not_kept_for_another(managers: Asked, pages: Pages) -> None:
    screen = pages.approvals
    pages.fill("Why it is declined", "He did come")
    screen.table.setFocus()
    pages.press("Down")

    assert screen.reason.text() == ""


def test_a_receptionist_does_not_decline(asked: Asked, pages: Pages) -> None:
    screen = pages.approvals

    assert not screen.decline.isVisible()
    assert not screen.reason_field.isVisible()


def test_the_asker_takes_it_back(asked: Asked, pages: Pages, clinic: Clinic) -> None:
    screen = pages.approvals
    pages.push("Withdraw")

    assert states(clinic) == [RequestState.WITHDRAWN]
    assert len(screen.table.rows) == 1
    assert pages.stage.toast.startswith("Withdrawn")


def test_nobody_takes_back_what_another_asked(managers: Asked, pages: Pages) -> None:
    assert not pages.approvals.withdraw.isVisible()


def test_what_somebody_else_decided_meanwhile_is_told(managers: Asked, pages: Pages, clinic: Clinic) -> None:
    screen = pages.approvals
    first = clinic.desk.ask(waiting_requests)[0]
    clinic.desk.execute(DeclineRequest(waiting_id=first.id, note="No"))

    pages.fill("Why it is declined", "He did come")
    pages.press("Return")

    assert screen.banner.words != ""
    assert len(screen.table.rows) == 1


def test_decided_ones_say_who_decided(managers: Asked, pages: Pages) -> None:
    screen = pages.approvals
    pages.fill("Why it is declined", "He did come")
    pages.press("Return")
    pages.go("Waiting")
    pages.press("Right")

    assert len(screen.table.rows) == 1
    said = " ".join(words_on(screen))
    assert "Declined by Kavita Rao" in said
    assert "He did come" in said
    assert not screen.approve.isVisible()


def test_everything_has_a_name_and_room_for_its_words(managers: Asked, pages: Pages) -> None:
    screen = pages.approvals

    assert nameless(screen) == []
    assert cut_off(screen) == []
