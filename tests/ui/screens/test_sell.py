from datetime import date
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from app.desk.payments import PaymentFields
from app.domain.sale import Order, Payment, Tender
from app.domain.wallet import PatientPackage
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.drivers.eyes import balance
from tests.drivers.hands import press
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver
from tests.drivers.stage import Stage
from tests.founding import MANAGER, PINS

UTR = "412345678901"


@pytest.fixture
def asha(clinic: Clinic) -> UUID:
    """Asha may be sold one of two packages."""
    clinic.recovery_pack("Recovery Pack")
    clinic.package("Knee Care", {clinic.services["Physiotherapy"]: 5}, 300_000)
    return clinic.patient("Asha Kulkarni", phone="9820012214")


@pytest.fixture
def page(asha: UUID, pages: Pages) -> SellDriver:
    return SellDriver.open(pages, "asha")


@pytest.fixture
def chosen(page: SellDriver) -> SellDriver:
    """The Recovery Pack is chosen."""
    page.choose("recov")
    return page


def orders(clinic: Clinic) -> int:
    return int(clinic.all(select(func.count()).select_from(Order))[0])


def payments(clinic: Clinic) -> list[tuple[str, int, int | None, str]]:
    rows: list[Payment] = clinic.all(select(Payment).order_by(Payment.position))
    return [(row.tender.value, row.amount_minor, row.tendered_minor, row.reference) for row in rows]


# --- the short way -----------------------------------------------------------------------------------------------


def test_exact_cash_is_f3_a_word_enter_and_ctrl_enter(asha: UUID, clinic: Clinic, pages: Pages) -> None:
    pages.find("asha")
    pages.press("F3")
    pages.write("recov")
    pages.press("Return", "Ctrl+Return")

    assert payments(clinic) == [("cash", PACK_PRICE_MINOR, PACK_PRICE_MINOR, "")]
    assert balance("Recovery Pack", "Physiotherapy") == (10, 10)
    assert pages.stage.toast.startswith("Recovery Pack sold, order AND/25-26/000001. 12 left.")
    assert pages.focus == "Redeem Physiotherapy from Recovery Pack"


def test_what_was_just_sold_is_redeemed_by_two_more_enters(chosen: SellDriver, pages: Pages) -> None:
    chosen.complete()
    pages.press("Return", "Return")

    assert balance("Recovery Pack", "Physiotherapy") == (9, 10)


def test_completing_twice_sells_once(chosen: SellDriver, clinic: Clinic, stage: Stage) -> None:
    press("Ctrl+Return", times=3)
    stage.settle()

    assert orders(clinic) == 1


def test_the_button_and_the_keys_together_sell_once(chosen: SellDriver, clinic: Clinic, stage: Stage) -> None:
    chosen.pages.go("Complete sale, ₹8,000.00")
    press("Space")
    press("Ctrl+Enter")
    stage.settle()

    assert orders(clinic) == 1


def test_the_one_package_there_is_needs_no_choosing(clinic: Clinic, pages: Pages) -> None:
    clinic.recovery_pack("Recovery Pack")
    clinic.patient("Asha Kulkarni")
    page = SellDriver.open(pages, "asha")

    page.complete()

    assert orders(clinic) == 1


def test_a_free_package_needs_no_payment(asha: UUID, clinic: Clinic, pages: Pages) -> None:
    clinic.package("Trial", {clinic.services["Physiotherapy"]: 1}, 0)
    page = SellDriver.open(pages, "asha")
    page.choose("trial")

    page.complete()

    assert (orders(clinic), payments(clinic)) == (1, [])


def test_escape_goes_back_and_sells_nothing(chosen: SellDriver, clinic: Clinic, pages: Pages) -> None:
    pages.press("Escape")

    assert (chosen.is_open, orders(clinic)) == (False, 0)
    assert pages.focus == "Sell package"


def test_before_a_package_is_chosen_nothing_can_be_completed(page: SellDriver, clinic: Clinic) -> None:
    page.complete()

    assert orders(clinic) == 0
    assert page.page.complete.text() == "Choose a package"


# --- paying ------------------------------------------------------------------------------------------------------


def test_change_is_worked_out_while_typing(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pay("Cash", "", "10000")
    assert "₹2,000.00" in chosen.words

    chosen.complete()
    assert payments(clinic) == [("cash", PACK_PRICE_MINOR, 1_000_000, "")]


def test_cash_and_upi_share_an_order(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pay("Cash", "3000")
    assert "₹5,000.00 still to pay" in chosen.words
    chosen.pay("UPI", "", UTR)
    assert "Nothing left to pay" in chosen.words

    chosen.complete()

    assert payments(clinic) == [("cash", 300_000, 300_000, ""), ("upi", 500_000, None, UTR)]


@pytest.mark.parametrize(("tender", "reference"), [("Card", "slip 0042"), ("Bank transfer", "NEFT-778")])
def test_card_and_bank_are_paid_with_their_reference(
    chosen: SellDriver, clinic: Clinic, tender: str, reference: str
) -> None:
    chosen.pages.push(f"Add {tender}")
    chosen.pages.write(reference)
    chosen.complete()

    assert [(amount, proof) for _, amount, _, proof in payments(clinic)] == [(PACK_PRICE_MINOR, reference)]


def test_a_utr_used_before_is_refused_beside_its_field_and_nothing_is_lost(
    chosen: SellDriver, clinic: Clinic, pages: Pages
) -> None:
    other = clinic.patient("Meera Joshi")
    upi = (PaymentFields(tender=Tender.UPI, amount_minor=300_000, reference=UTR),)
    clinic.sell(other, clinic.package("Other", {clinic.services["Physiotherapy"]: 5}, 300_000), 300_000, payments=upi)
    chosen.pay("Cash", "3000")
    chosen.pay("UPI", "", f"{UTR[:4]} {UTR[4:8]} {UTR[8:]}")

    chosen.complete()

    assert list(chosen.errors) == ["UTR, 12 digits from the payer's app"]
    assert "4123 4567 8901" in chosen.errors["UTR, 12 digits from the payer's app"]
    assert chosen.tenders == [("cash", "3000", ""), ("upi", "5,000.00", "4123 4567 8901")]
    assert (orders(clinic), pages.focus) == (1, "UPI reference")

    pages.fill("UPI reference", "999999999999")
    assert chosen.errors == {}
    chosen.complete()
    assert orders(clinic) == 2


def test_a_utr_of_the_wrong_length_is_marked(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pages.push("Add UPI")
    chosen.pages.write("12345")
    chosen.complete()

    assert list(chosen.errors) == ["UTR, 12 digits from the payer's app"]
    assert orders(clinic) == 0


def test_a_card_without_its_slip_is_marked(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pages.push("Add Card")
    chosen.complete()

    assert list(chosen.errors) == ["Reference on the card slip"]
    assert (orders(clinic), chosen.pages.focus) == (0, "Card reference")


def test_too_little_cash_is_marked(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pay("Cash", "", "5000")
    chosen.complete()

    assert list(chosen.errors) == ["Tendered"]
    assert (orders(clinic), chosen.pages.focus) == (0, "Cash tendered")


def test_an_amount_that_is_none_is_marked_and_gets_the_keyboard(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pay("Cash", "abc")
    chosen.pages.go("Cash tendered")
    chosen.complete()

    assert chosen.errors == {"Amount": "Type an amount such as 1,500.00."}
    assert (orders(clinic), chosen.pages.focus) == (0, "Cash amount")


def test_paying_too_little_says_what_is_missing(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pay("Cash", "7000")
    chosen.complete()

    assert "₹1,000.00" in chosen.refusal
    assert (orders(clinic), chosen.tenders) == (0, [("cash", "7000", "")])


def test_after_a_refusal_the_keyboard_is_not_lost(chosen: SellDriver, clinic: Clinic) -> None:
    """The button that was pressed is disabled while the desk works."""
    package = clinic.package_command("Recovery Pack", {clinic.services["Physiotherapy"]: 10}, 900_000)
    known = next(row.package for row in chosen.page.chooser.tiles if row.package.name == "Recovery Pack")
    changed = {"package_id": known.id, "revision": known.revision, "code": known.code}
    clinic.as_owner(package.model_copy(update=changed))
    chosen.pages.go("Complete sale, ₹8,000.00")

    chosen.pages.press("Space")

    assert "₹9,000.00" in chosen.refusal
    assert chosen.pages.focus.startswith("Complete sale")
    chosen.pages.push("Show the new price")
    chosen.complete()
    assert payments(clinic) == [("cash", 900_000, 900_000, "")]


# --- dates, family, use now --------------------------------------------------------------------------------------


def test_it_may_start_later(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pages.fill("Start date", "+14")
    assert "Last valid 14 Apr 2026" in chosen.words

    chosen.complete()

    assert clinic.all(select(PatientPackage.starts_on)) == [date(2026, 1, 15)]


def test_a_start_more_than_a_year_ahead_is_marked(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pages.fill("Start date", "+400")
    chosen.complete()

    assert list(chosen.errors) == ["Starts"]
    assert (orders(clinic), chosen.pages.focus) == (0, "Start date")


def test_a_day_that_is_none_is_marked(chosen: SellDriver, clinic: Clinic) -> None:
    chosen.pages.fill("Start date", "soon")
    chosen.complete()

    assert chosen.errors == {"Starts": "Type a day such as 5/11, 5 nov or +30."}
    assert orders(clinic) == 0


def test_a_past_start_asks_a_manager(chosen: SellDriver, clinic: Clinic, stage: Stage) -> None:
    chosen.pages.fill("Start date", "-5")
    chosen.complete()
    dialog = stage.approval()
    assert dialog is not None
    assert orders(clinic) == 0

    QTest.keyClicks(dialog.pin, PINS[MANAGER])
    chosen.pages.press("Return")

    assert clinic.all(select(PatientPackage.starts_on)) == [date(2025, 12, 27)]
    assert not chosen.is_open


def test_without_the_managers_yes_the_sale_waits_as_it_was(chosen: SellDriver, clinic: Clinic, stage: Stage) -> None:
    chosen.pages.fill("Start date", "-5")
    chosen.complete()
    assert stage.approval() is not None
    chosen.pages.press("Escape")
    assert (chosen.is_open, orders(clinic)) == (True, 0)

    chosen.pages.fill("Start date", "today")
    chosen.complete()

    assert clinic.all(select(PatientPackage.starts_on)) == [clinic.today]
