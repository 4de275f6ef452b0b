"""Where the session of a missed visit goes, chosen by keys."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.appointment import Appointment, AppointmentState
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind, Outcome
from tests.app.desk.visits import visit
from tests.clinic import Clinic, Sold
from tests.drivers.hands import choose_beside, focus_name
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import Stage, nameless
from tests.drivers.visits import on_the_first
from ui.dialogs.visit import VisitDialog

FIRST = "Recovery of Asha Kulkarni"


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.fixture
def two(family: Sold, clinic: Clinic) -> Sold:
    """Asha's second pack, which lasts longer and so is proposed after the first."""
    begins = clinic.today + timedelta(days=1)
    receipt = clinic.sell(family.head, clinic.recovery_pack("Second Pack"), 800_000, start=begins)
    clinic.clock.go(days=2)
    visit(clinic, family, hours=-0.2)
    return Sold(receipt, family.head, family.physio, family.doctor)


def ask(pages: Pages) -> VisitDialog:
    return on_the_first(pages, "Del", VisitDialog)


def taken(clinic: Clinic) -> list[tuple[UUID, Outcome | None]]:
    """From which package, and as what."""
    query = select(Entitlement.patient_package_id, LedgerLine.outcome).join(
        Entitlement, Entitlement.id == LedgerLine.entitlement_id
    )
    with clinic.desk.database.read() as session:
        return [(row[0], row[1]) for row in session.execute(query.where(LedgerLine.kind == LineKind.REDEEM))]


def test_several_packages_are_offered_and_the_chosen_one_gives_the_session(
    two: Sold, family: Sold, clinic: Clinic, pages: Pages
) -> None:
    dialog = ask(pages)
    names = [box.text() for box in dialog.package.options.boxes()]
    assert names == [FIRST, "Second Pack", "No session now"]
    assert (nameless(dialog), cut_off(dialog)) == ([], [])

    choose_beside("Second Pack", FIRST)
    pages.press("Return")
    assert pages.desk.panel.form.card.name == "Second Pack"
    pages.press("Return")

    (second,) = [card for card in clinic.wallet(family.head).cards if card.name == "Second Pack"]
    assert taken(clinic) == [(second.patient_package_id, Outcome.NO_SHOW)]


def test_left_as_it_is_the_proposed_one_gives_it(two: Sold, family: Sold, clinic: Clinic, pages: Pages) -> None:
    ask(pages)
    pages.press("Return")

    assert pages.desk.panel.form.card.name == FIRST


def test_no_session_now_saves_how_it_went_and_takes_nothing(two: Sold, clinic: Clinic, pages: Pages) -> None:
    ask(pages)
    choose_beside("No session now", FIRST)
    pages.press("Return")

    assert not pages.desk.panel.isVisible()
    assert clinic.all(select(Appointment.state)) == [AppointmentState.NO_SHOW]
    assert (taken(clinic), pages.stage.toast) == ([], "Saved for Asha. No session was taken.")


def test_it_is_asked_only_where_a_session_is_proposed(two: Sold, pages: Pages) -> None:
    dialog = ask(pages)
    assert dialog.package.isVisible()
    assert focus_name() == "Did not come"

    pages.press("Right", "Right")

    assert not dialog.package.isVisible()


def test_nothing_is_asked_of_who_has_no_package(clinic: Clinic, pages: Pages) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=10)
    visit(clinic, sold, hours=-0.2)

    assert not ask(pages).package.isVisible()
