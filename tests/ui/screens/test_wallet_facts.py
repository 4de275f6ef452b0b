"""What a card says of its money and its pauses, and the next step that stands on it."""

from app.desk.commands.cancel_package import CancelPackage
from app.desk.views.cancelling import quotes
from tests.app.desk.lives import DAY, Life, ahead, unpaid_life
from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.wallet import WalletDriver
from ui.dialogs.act import ActDialog
from ui.dialogs.freeze import EndFreezeForm
from ui.dialogs.move_start import MoveStartForm
from ui.dialogs.take_payment import TakePaymentForm

UMAS, ASHAS, NINAS = "Recovery of Uma", "Recovery of Asha Kulkarni", "Recovery of Nina"


def owing(clinic: Clinic, paid_minor: int) -> Life:
    clinic.settings(part_payment=True)
    return unpaid_life(clinic, paid_minor)


def test_what_is_due_stands_with_its_next_day(clinic: Clinic, pages: Pages) -> None:
    owing(clinic, 500_000)

    assert "₹3,000 due, next 21 Jan" in WalletDriver(pages, "uma").words(UMAS)


def test_what_should_have_been_paid_says_since_when(clinic: Clinic, pages: Pages) -> None:
    owing(clinic, 500_000)
    clinic.clock.go(days=21)

    assert "₹3,000 due, since 21 Jan" in WalletDriver(pages, "uma").words(UMAS)


def test_a_session_that_is_not_paid_says_how_much_more(clinic: Clinic, pages: Pages) -> None:
    owing(clinic, 30_000)
    wallet = WalletDriver(pages, "uma")

    assert "₹336.36 more needed for this session" in wallet.words(UMAS)
    assert f"Redeem Physiotherapy from {UMAS}" not in wallet.keys.values()

    pages.push(f"Take a payment for Physiotherapy from {UMAS}")
    assert isinstance(pages.wait_for(ActDialog).form, TakePaymentForm)
    pages.press("Escape")


def test_a_frozen_package_says_until_when_and_can_be_let_go(clinic: Clinic, pages: Pages) -> None:
    Life(clinic).freeze(days=10)
    wallet = WalletDriver(pages, "asha")
    assert "Frozen until 10 Jan 2026" in wallet.words(ASHAS)
    assert "Frozen 1 Jan" not in wallet.words(ASHAS)

    pages.push(f"End the freeze: {ASHAS}")
    assert isinstance(pages.wait_for(ActDialog).form, EndFreezeForm)
    pages.press("Escape")


def test_days_that_will_be_frozen_stand_on_the_card(clinic: Clinic, pages: Pages) -> None:
    Life(clinic).freeze(begin=9, days=10)

    assert "Frozen 10 Jan to 19 Jan" in WalletDriver(pages, "asha").words(ASHAS)


def test_a_scheduled_package_can_start_on_another_day(clinic: Clinic, pages: Pages) -> None:
    ahead(clinic, 20)
    WalletDriver(pages, "nina")

    pages.push(f"Move the start: {NINAS}")
    assert isinstance(pages.wait_for(ActDialog).form, MoveStartForm)
    pages.press("Escape")


def test_a_transferred_package_says_since_when(clinic: Clinic, pages: Pages) -> None:
    Life(clinic).transfer(clinic.patient("Rohan Mehta"))

    assert "transferred on 1 Jan 2026" in WalletDriver(pages, "rohan").words(ASHAS)


def test_an_expired_package_can_be_asked_to_be_extended(clinic: Clinic, pages: Pages) -> None:
    life = Life(clinic)
    clinic.clock.moment = clinic.clock.moment + 90 * DAY
    WalletDriver(pages, "asha")
    pages.push(f"Ask to extend: {life.card.name}")

    assert pages.wait_for(ActDialog).windowTitle() == "Extend the package"
    pages.press("Escape")


def test_a_refund_that_is_decided_is_due_until_it_is_paid_out(clinic: Clinic, pages: Pages) -> None:
    life = Life(clinic)
    life.redeem()
    found = clinic.desk.ask(quotes, life.id)
    clinic.approved(
        CancelPackage(patient_package_id=life.id, quoted_minor=found.sold.refund_minor, reason="moved_away"),
        "Omkar Owner",
    )
    words = WalletDriver(pages, "asha").words(ASHAS)

    assert "refund due ₹7,300" in words
    assert "1 of 12 used" in words
    pages.go(f"Pay out: {ASHAS}")


def test_a_completed_package_says_what_was_used(clinic: Clinic, pages: Pages) -> None:
    life = Life(clinic)
    life.redeem()
    life.complete()

    assert "Ended 1 Jan 2026 · 1 of 12 used" in WalletDriver(pages, "asha").words(ASHAS)
