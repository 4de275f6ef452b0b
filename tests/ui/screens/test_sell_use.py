from uuid import UUID

import pytest
from sqlalchemy import func, select

from app.domain.ledger import LineKind
from app.domain.sale import Order, Payment
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import balance, reads
from tests.drivers.hands import until
from tests.drivers.pages import Pages, cut_off
from tests.drivers.sell import SellDriver
from tests.drivers.stage import Stage, nameless

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


def test_one_session_may_be_used_now(chosen: SellDriver, stage: Stage) -> None:
    chosen.pages.push("Use 1 session now")
    chosen.pages.take("Service used now", "Doctor")
    chosen.complete()

    assert stage.lines(LineKind.REDEEM) == 1
    assert balance("Recovery Pack", "Doctor Consultation") == (1, 2)


def test_using_now_is_not_kept_for_the_next_sale(chosen: SellDriver, stage: Stage, pages: Pages) -> None:
    chosen.pages.push("Use 1 session now")
    pages.press("Escape", "F3")

    assert not chosen.page.foot.use_now.isChecked()


def test_a_second_use_on_one_day_is_asked_about(clinic: Clinic, pages: Pages) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    page = SellDriver.open(pages, "asha")
    pages.push("Use 1 session now")
    page.complete()

    assert "Asha Kulkarni" in page.refusal
    assert orders(clinic) == 1
    pages.push("Redeem again")
    assert orders(clinic) == 2


def test_a_sale_stays_where_it_is_while_one_looks_elsewhere(chosen: SellDriver, pages: Pages) -> None:
    chosen.pay("Cash", "3000")
    pages.press("Ctrl+2", "Ctrl+1")

    assert chosen.is_open
    assert chosen.tenders == [("cash", "3000", "")]


def test_renewing_names_the_package_sold_before(clinic: Clinic, stage: Stage, pages: Pages) -> None:
    sold: Sold = clinic.sold_pack()
    clinic.recovery_pack("Another")
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=10)
    clinic.redeem(sold.receipt, sold.doctor, sold.head, sessions=2)
    pages.find("asha")
    pages.push("Renew Recovery of Asha Kulkarni")
    pages.press("Ctrl+Return")

    assert clinic.all(select(func.count()).where(PatientPackage.name == "Recovery of Asha Kulkarni")) == [2]


def test_everything_has_a_name_and_room_for_its_words(chosen: SellDriver) -> None:
    chosen.pages.push("Add UPI")

    assert nameless(chosen.page) == []
    assert cut_off(chosen.page) == []


def test_the_page_of_a_wallet_that_was_left_sells_to_the_right_person(page: SellDriver, clinic: Clinic) -> None:
    clinic.patient("Meera Joshi")
    page.pages.find("meera")
    page.pages.press("F3")

    until(lambda: reads("Sell a package to Meera Joshi"), "the page of Meera")
    page.choose("recov")
    page.complete()

    assert clinic.wallet(clinic.all(select(Order.buyer_id))[0]).patient.name == "Meera Joshi"
