"""What the sell page knows before anything is sold."""

from datetime import date, timedelta

from app.desk.views.selling import SalePrice, ends_on, sale_page
from app.domain.sale import DocumentKind
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.money import cash, register, taxed


def test_the_page_tells_where_who_and_from_when(clinic: Clinic) -> None:
    clinic.recovery_pack()

    page = clinic.desk.ask(sale_page)

    assert (page.organisation, page.centre.upi_id, page.staff_name) == ("Nirog Physio", "nirog@upi", "Ravi Patil")
    assert (page.today, page.latest_start) == (clinic.today, clinic.today + timedelta(days=365))


def test_the_last_valid_day_follows_the_chosen_start(clinic: Clinic) -> None:
    clinic.recovery_pack()
    clinic.recovery_pack("Never ends", validity_days=None)
    packs = {row.name: row for row in clinic.desk.ask(sale_page).packages}

    assert ends_on(packs["Recovery"], date(2026, 1, 1)) == date(2026, 3, 31)
    assert ends_on(packs["Never ends"], date(2026, 1, 1)) is None


def test_the_price_is_what_the_sale_will_ask_with_its_tax(clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800, included=False)
    physio = clinic.service("Physiotherapy", 70_000)
    package = clinic.package("Peels", {peel: 4, physio: 3}, 118_001)

    price = clinic.desk.ask(sale_page).prices[package]
    sale = clinic.sell(clinic.patient("Asha"), package, 118_001, payments=cash(price.total_minor))

    assert sale.total_minor == price.total_minor > 118_001
    assert sale.paper is not None
    assert price.paper is not None
    assert (price.paper.kind, price.paper.lines) == (DocumentKind.COMBINED, sale.paper.lines)


def test_an_unregistered_centre_asks_the_price_and_promises_no_paper(clinic: Clinic) -> None:
    package = clinic.recovery_pack()

    assert clinic.desk.ask(sale_page).prices[package] == SalePrice(PACK_PRICE_MINOR, None)


def test_sold_again_it_starts_the_day_after_the_one_it_follows(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    assert clinic.desk.ask(sale_page, sold.id).start == date(2026, 4, 1)
    assert clinic.desk.ask(sale_page).start == clinic.today
