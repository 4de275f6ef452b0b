"""What a waiting request would do as things are now, told before anybody signs."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.send_for_approval import SendForApproval
from app.domain.ledger import LineKind
from tests.app.desk.lives import Life
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from tests.founding import MANAGER, PINS
from ui.screens.approvals import LOOK_MS


def look(stage: Stage) -> None:
    """Until it is told what approving would change."""
    QTest.qWait(LOOK_MS + 50)
    stage.settle()


@pytest.fixture
def voids(family: Sold, clinic: Clinic) -> None:
    """Two voids wait: of a Physiotherapy, then of a Doctor Consultation."""
    done = [
        clinic.redeem(family.receipt, family.physio, family.head),
        clinic.redeem(family.receipt, family.doctor, family.head),
    ]
    for one in done:
        clinic.clock.go(minutes=1)
        clinic.desk.execute(SendForApproval.of(clinic.voiding(one)))


@pytest.fixture
def late(family: Sold, clinic: Clinic) -> Life:
    """An extension waits to a day that another one has passed meanwhile."""
    life = Life(clinic, family)
    clinic.desk.execute(SendForApproval.of(life.act(ExtendPackage, to_day=date(2026, 4, 15))))
    life.extend(20)
    return life


@pytest.mark.usefixtures("voids")
def test_before_and_after_are_told_as_things_are_now(stage: Stage, pages: Pages) -> None:
    screen = pages.approvals
    look(stage)

    assert screen.changes.accessibleName() == "Physiotherapy: 9 of 10 left, then 10 of 10 left"
    assert stage.lines(LineKind.VOID) == 0
    assert not screen.stopped.isVisible()


@pytest.mark.usefixtures("voids")
def test_another_request_brings_its_own(stage: Stage, pages: Pages) -> None:
    screen = pages.approvals
    look(stage)
    pages.press("Down")
    look(stage)

    assert screen.changes.accessibleName() == "Doctor Consultation: 1 of 2 left, then 2 of 2 left"


@pytest.mark.usefixtures("late")
def test_what_can_no_longer_be_done_is_told_before_anybody_signs(stage: Stage, pages: Pages) -> None:
    screen = pages.approvals
    look(stage)

    assert screen.stopped.isVisible()
    assert screen.stopped.rest.full_text == "As things are, approving it would only close it."
    assert not screen.changes.isVisible()


@pytest.mark.usefixtures("late")
def test_a_request_that_was_overtaken_says_why(stage: Stage, pages: Pages) -> None:
    assert pages.approvals.isVisible()
    pages.push("Approve…")
    dialog = stage.approval()
    assert dialog is not None
    QTest.keyClicks(dialog.pin, PINS[MANAGER])
    pages.press("Return")
    pages.go("Waiting")
    pages.press("Right")

    said = " ".join(words_on(pages.approvals))
    assert "Overtaken by Kavita Rao" in said
    assert "The day asked for has passed, or is no extension." in said
