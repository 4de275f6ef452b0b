import pytest
from PySide6.QtWidgets import QScrollArea

from app.desk.views.clinic import CentreFacts, clinic_page
from tests.clinic import Clinic
from tests.drivers.catalogue import rows_of
from tests.drivers.pages import Pages, errors
from tests.founding import ANDHERI, BANDRA
from tests.ui.screens.test_settings import show
from ui.screens.settings_centres import CentresPart


@pytest.fixture
def centres(as_owner: None, clinic: Clinic, pages: Pages) -> CentresPart:
    return show(pages, "Centres and this desk").centres


def centre(clinic: Clinic, name: str) -> CentreFacts:
    return next(one for one in clinic.desk.ask(clinic_page).centres if one.name == name)


def open_centre(pages: Pages, code: str, name: str) -> None:
    pages.push("New centre")
    pages.write(code)
    pages.fill("Centre name", name)
    pages.press("Return")


def test_the_centre_of_this_desk_is_open_first(centres: CentresPart) -> None:
    assert rows_of(centres.table) == ["AND", "BAN"]
    assert (centres.name.text(), centres.here.isEnabled()) == (ANDHERI, False)


def test_a_new_centre_is_opened_in_the_zone_of_this_one(centres: CentresPart, pages: Pages, clinic: Clinic) -> None:
    open_centre(pages, "pun", "Pune")

    assert (centre(clinic, "Pune").code, centre(clinic, "Pune").time_zone) == ("PUN", "Asia/Kolkata")
    assert rows_of(centres.table) == ["AND", "BAN", "PUN"]
    assert centres.title.full_text == "Pune"


@pytest.mark.parametrize(("code", "name", "marked"), [("AND", "Pune", "Code"), ("PUN", ANDHERI, "Name")])
def test_a_code_or_name_that_is_taken_is_marked(
    centres: CentresPart, pages: Pages, code: str, name: str, marked: str
) -> None:
    open_centre(pages, code, name)

    assert list(errors(centres)) == [marked]
    assert (centres.code.text(), centres.name.text()) == (code, name)


def test_a_code_of_other_letters_is_marked(centres: CentresPart, pages: Pages) -> None:
    open_centre(pages, "p-", "Pune")

    assert errors(centres) == {"Code": "Use 1 to 3 capital letters or digits, such as AND."}


def test_a_zone_nobody_knows_is_marked(centres: CentresPart, pages: Pages) -> None:
    pages.fill("Time zone", "Asia/Nowhere")
    pages.press("Escape", "Return")

    assert list(errors(centres)) == ["Time zone"]


def test_address_header_and_upi_are_kept(centres: CentresPart, pages: Pages, clinic: Clinic) -> None:
    pages.fill("Address", "12 Link Road")
    pages.go("Receipt header")
    pages.write("GSTIN 27AA")
    pages.press("Return")
    pages.write("Open 8 to 8")
    pages.fill("UPI address", "nirog2@upi")
    pages.press("Return")

    kept = centre(clinic, ANDHERI)
    assert (kept.address, kept.receipt_header, kept.upi_id) == ("12 Link Road", "GSTIN 27AA\nOpen 8 to 8", "nirog2@upi")


def test_a_centre_is_registered_for_tax_and_may_be_so_no_longer(
    centres: CentresPart, pages: Pages, clinic: Clinic
) -> None:
    pages.fill("Tax number", "27aapfu0939f1zv")
    pages.press("Return")
    assert centre(clinic, ANDHERI).tax_number == "27AAPFU0939F1ZV"
    assert centres.tax.text() == "27AAPFU0939F1ZV"

    pages.fill("Tax number", " ")
    pages.press("Return")
    assert centre(clinic, ANDHERI).tax_number == ""


def test_a_new_centre_takes_its_tax_number_along(centres: CentresPart, pages: Pages, clinic: Clinic) -> None:
    pages.push("New centre")
    pages.write("PUN")
    pages.fill("Centre name", "Pune")
    pages.fill("Tax number", "27AAPFU0939F1ZV")
    pages.press("Return")

    assert centre(clinic, "Pune").tax_number == "27AAPFU0939F1ZV"


def test_the_code_stays_once_numbers_were_given(centres: CentresPart) -> None:
    assert not centres.code.isEnabled()


def test_this_desk_is_put_into_another_centre(centres: CentresPart, pages: Pages, clinic: Clinic) -> None:
    centres.table.setFocus()
    pages.press("Down")
    assert centres.name.text() == BANDRA
    pages.push("Put this desk here")

    place = clinic.desk.place
    assert place is not None
    assert place.centre_name == BANDRA
    assert BANDRA in pages.words
    assert not centres.here.isEnabled()


@pytest.mark.parametrize("height", [768, 736])
def test_a_whole_centre_is_seen_at_once_at_the_cheap_monitor(centres: CentresPart, pages: Pages, height: int) -> None:
    pages.stage.window.resize(1366, height)
    pages.stage.settle()
    area = centres.form.findChild(QScrollArea)
    assert area is not None

    assert area.verticalScrollBar().maximum() == 0
    assert centres.header.height() >= 3 * centres.header.fontMetrics().height()


def test_a_long_address_is_read_from_its_beginning(centres: CentresPart, pages: Pages) -> None:
    pages.fill("Address", "2nd floor, Sample House, Link Road, opposite the station, Andheri West, Mumbai 400053")
    pages.press("Return")

    assert centres.address.text().endswith("400053")
    assert centres.address.cursorPosition() == 0
