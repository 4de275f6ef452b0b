"""What the sell page knows before anything is sold."""

from datetime import date, timedelta

from app.desk.views.selling import ends_on, sale_page
from tests.clinic import Clinic


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
