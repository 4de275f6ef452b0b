"""How a visit went, told by keys, and where its session goes."""

import pytest
from sqlalchemy import select

from app.domain.appointment import Appointment, AppointmentState
from app.domain.ledger import LedgerLine, LineKind, Outcome
from tests.app.desk.visits import visit
from tests.clinic import Clinic, Sold
from tests.drivers.pages import Pages, cut_off, errors
from tests.drivers.redeem import said
from tests.drivers.stage import Stage, nameless
from tests.drivers.visits import on_the_first
from ui.dialogs.visit import VisitDialog

CANCELLED, NO_SHOW = AppointmentState.CANCELLED, AppointmentState.NO_SHOW


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


def ask(pages: Pages) -> VisitDialog:
    return on_the_first(pages, "Del", VisitDialog)


def state(clinic: Clinic) -> AppointmentState:
    return AppointmentState(clinic.all(select(Appointment.state))[0])


def outcomes(clinic: Clinic) -> list[Outcome]:
    return clinic.all(select(LedgerLine.outcome).where(LedgerLine.kind == LineKind.REDEEM))


def test_a_no_show_goes_on_to_its_redemption(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=-1)
    dialog = ask(pages)
    assert said(dialog.meaning).startswith("Nobody cancelled: a session is proposed.")

    pages.press("Return")
    assert (state(clinic), outcomes(clinic)) == (NO_SHOW, [])
    pages.press("Return")

    assert outcomes(clinic) == [Outcome.NO_SHOW]


def test_a_late_cancellation_is_redeemed_as_one(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    dialog = ask(pages)
    assert said(dialog.meaning).startswith("Cancelled too late: a session is proposed.")

    pages.press("Return", "Return")

    assert outcomes(clinic) == [Outcome.LATE_CANCELLATION]


def test_the_proposal_need_not_be_taken(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    ask(pages)
    pages.press("Return", "Escape")

    assert (state(clinic), outcomes(clinic)) == (NO_SHOW, [])
    assert pages.desk.side.today.rows[0].right == "Cancelled late, 10 left"


def test_a_cancellation_told_late_counts_from_when_it_happened(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    dialog = ask(pages)
    pages.fill("Cancelled on", "31/12/2025")
    pages.fill("Cancelled at", "11:30")
    assert said(dialog.meaning) == "No session is taken."
    pages.fill("Cancelled at", "11:31")
    assert said(dialog.meaning).startswith("Cancelled too late")
    pages.fill("Cancelled at", "9:00 am")
    pages.press("Return")

    assert (state(clinic), outcomes(clinic)) == (CANCELLED, [])
    assert pages.stage.toast.startswith("Saved for Asha. No session was taken.")


def test_the_clinics_own_cancellation_costs_nothing(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    dialog = ask(pages)
    pages.press("Right")
    assert said(dialog.meaning) == "No session is taken."
    pages.press("Return")

    assert (state(clinic), outcomes(clinic)) == (CANCELLED, [])


def test_what_cannot_be_is_refused_with_its_reason(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, reference="B-1")
    dialog = ask(pages)
    pages.press("Left")

    assert "Appointment B-1 is still to come (1 Jan 2026, 11:30)." in said(dialog.banner)
    pages.press("Return")
    assert dialog.isVisible()


def test_a_time_that_is_none_is_marked(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    dialog = ask(pages)
    pages.fill("Cancelled at", "25")

    assert errors(dialog) == {"At": "Such as 9:30."}
    pages.press("Return")
    assert state(clinic) is AppointmentState.BOOKED


def test_escape_says_nothing(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=-1)
    ask(pages)
    pages.press("Escape")

    assert state(clinic) is AppointmentState.BOOKED


def test_it_names_everything_and_cuts_nothing(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    dialog = ask(pages)

    assert nameless(dialog) == []
    assert cut_off(dialog) == []
    assert dialog.head_note.full_text == "11:30 · Asha Kulkarni · Physiotherapy"
