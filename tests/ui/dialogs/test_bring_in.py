"""Bringing in a package of another program by keys alone; what it means for the books is told before."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from app.domain.status import Status
from tests.clinic import Clinic
from tests.drivers.menu import entries
from tests.drivers.pages import Pages, cut_off, errors
from tests.drivers.stage import Stage, nameless
from tests.founding import MANAGER
from tests.money import booked
from ui.dialogs.bring_in import PREVIEW_MS, BringInDialog

OPENING_MINOR = (636_364 - 254_546) + (163_636 - 81_818)
"""6 of 10 and 1 of 2 of Rs 8,000: the first four and the first one have gone (see the command's own test)."""


@pytest.fixture
def pages(clinic: Clinic, stage: Stage) -> Pages:
    """Kavita Rao, a manager, has Asha's empty wallet open."""
    clinic.recovery_pack("Recovery")
    clinic.patient("Asha Kulkarni")
    clinic.sign_in(MANAGER)
    actor = clinic.desk.actor
    assert actor is not None
    stage.window.enter(actor)
    stage.settle()
    found = Pages(stage)
    found.find("asha")
    return found


@pytest.fixture
def dialog(pages: Pages) -> BringInDialog:
    pages.push("Bring in a package")
    found = pages.wait_for(BringInDialog)
    pages.stage.settle()
    return found


def look(pages: Pages) -> None:
    """Until it is told what would happen."""
    QTest.qWait(PREVIEW_MS + 50)
    pages.stage.settle()


def type_it(pages: Pages) -> None:
    """6 of 10 and 1 of 2 are left of what was bought a month ago."""
    pages.fill("Bought on", "1/12/2025")
    pages.fill("Sessions left of Physiotherapy", "6")
    pages.fill("Sessions left of Doctor Consultation", "1")
    look(pages)


def test_what_it_means_for_the_books_is_told_before(dialog: BringInDialog, pages: Pages) -> None:
    assert not dialog.act.isEnabled()
    type_it(pages)

    assert dialog.words.bold.full_text == (
        "Asha Kulkarni gets 6 Physiotherapy, 1 Doctor Consultation, last valid 28 Feb 2026."
    )
    assert dialog.words.rest.full_text == (
        "₹4,636.36 is booked today as brought in: from now on the clinic owes these sessions. No cash is taken and no"
        " receipt is given. 5 sessions count as used before."
    )
    assert dialog.act.isEnabled()


def test_a_package_is_brought_in_and_lies_in_the_wallet(dialog: BringInDialog, pages: Pages, clinic: Clinic) -> None:
    type_it(pages)
    pages.press("Return")
    look(pages)

    wallet = pages.desk.wallet.wallet
    assert wallet is not None
    (card,) = wallet.cards
    assert (card.status, card.left, card.bought_on, card.order_id) == (Status.ACTIVE, 7, date(2025, 12, 1), None)
    assert booked(clinic, card.patient_package_id) == [("brought_in", "import", OPENING_MINOR)]
    assert "brought in for Asha Kulkarni." in pages.stage.toast
    assert "7 left" in pages.stage.toast


def test_enter_at_once_waits_for_what_would_happen(dialog: BringInDialog, pages: Pages) -> None:
    pages.fill("Bought on", "1/12/2025")
    pages.fill("Sessions left of Physiotherapy", "6")
    pages.press("Return")
    look(pages)

    wallet = pages.desk.wallet.wallet
    assert wallet is not None
    assert [card.left for card in wallet.cards] == [6]


def test_the_books_of_the_other_program_may_say_another_value(
    dialog: BringInDialog, pages: Pages, clinic: Clinic
) -> None:
    type_it(pages)
    pages.fill("Value of what is left", "5,000")
    look(pages)
    assert "₹5,000.00 is booked" in dialog.words.rest.full_text
    pages.press("Return")
    look(pages)

    wallet = pages.desk.wallet.wallet
    assert wallet is not None
    assert booked(clinic, wallet.cards[0].patient_package_id) == [("brought_in", "import", 500_000)]


def test_it_may_start_on_another_day_than_it_was_bought(dialog: BringInDialog, pages: Pages) -> None:
    type_it(pages)
    assert dialog.start.text() == "1 Dec 2025"
    pages.fill("First valid day", "20/12/2025")
    look(pages)

    assert "last valid 19 Mar 2026" in dialog.words.bold.full_text


def test_what_has_expired_is_refused_in_words_and_nothing_typed_is_lost(dialog: BringInDialog, pages: Pages) -> None:
    type_it(pages)
    pages.fill("First valid day", "1/6/2025")
    look(pages)

    assert dialog.banner.isVisible()
    assert not dialog.act.isEnabled()
    assert dialog.left.count == 7


def test_what_lacks_is_marked_once_somebody_goes_on(dialog: BringInDialog, pages: Pages) -> None:
    look(pages)
    assert errors(dialog) == {}
    pages.press("Return")

    assert list(errors(dialog)) == ["Bought on", "First valid day", "Sessions left"]
    assert dialog.isVisible()


def test_a_day_that_is_none_is_marked_beside_it(dialog: BringInDialog, pages: Pages) -> None:
    type_it(pages)
    pages.fill("First valid day", "soon")
    look(pages)

    assert list(errors(dialog)) == ["First valid day"]


def test_esc_brings_nothing_in(dialog: BringInDialog, pages: Pages) -> None:
    type_it(pages)
    pages.press("Escape")

    wallet = pages.desk.wallet.wallet
    assert wallet is not None
    assert wallet.cards == ()


def test_a_receptionist_is_not_offered_it(clinic: Clinic, stage: Stage) -> None:
    clinic.patient("Asha Kulkarni")
    pages = Pages(stage)
    pages.find("asha")

    assert not pages.desk.wallet.head.bring_in.isVisible()
    assert "desk.bring_in" not in entries(stage.window)


def test_the_menu_offers_it_to_a_manager(pages: Pages) -> None:
    entries(pages.stage.window)["desk.bring_in"].trigger()

    assert pages.wait_for(BringInDialog).isVisible()


def test_everything_has_a_name_and_room(dialog: BringInDialog, pages: Pages) -> None:
    type_it(pages)

    assert nameless(dialog) == []
    assert cut_off(dialog) == []
