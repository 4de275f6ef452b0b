from app.domain.patient import Sex
from app.domain.sale import Order
from tests.clinic import Clinic, Sold
from tests.drivers.pages import Pages
from tests.drivers.wallet import WalletDriver
from ui.dialogs.patient import PatientDialog


def test_the_head_tells_who_it_is(clinic: Clinic, pages: Pages) -> None:
    clinic.patient("Meera Joshi", phone="+919820012214", birth_year=1992, sex=Sex.FEMALE)

    assert WalletDriver(pages, "meera").head == [
        "Meera Joshi",
        "34, female",
        "98••• ••214",
        "AND-000001",
        "Nothing due",
    ]


def test_the_family_is_called_by_first_names(family: Sold, pages: Pages) -> None:
    assert "Family: Rohan" in WalletDriver(pages, "asha").head


def test_what_is_due_is_said_in_money_and_even_beside_the_panel(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.change(Order, family.receipt.order_id, total_minor=900_000)
    asha = WalletDriver(pages, "asha")
    assert "₹1,000.00 due" in asha.head

    pages.press("F2")
    assert asha.head == ["Asha Kulkarni", "AND-000002", "₹1,000.00 due"]


def test_on_a_low_window_the_head_is_one_line(family: Sold, pages: Pages) -> None:
    asha = WalletDriver(pages, "asha")
    pages.stage.window.resize(683, 384)
    pages.stage.settle()

    assert asha.head == ["Asha Kulkarni"]
    assert asha.view.head.sell.isVisible()


def test_each_button_tells_its_key_under_the_pointer(family: Sold, pages: Pages) -> None:
    head = WalletDriver(pages, "asha").view.head

    keys = {head.sell: "F3", head.why_not: "F7", head.card: "Ctrl+I", head.bring_in: "Ctrl+B"}
    assert [key for button, key in keys.items() if f"({key})" not in button.toolTip()] == []


def test_who_it_is_can_be_corrected_from_here(family: Sold, pages: Pages) -> None:
    WalletDriver(pages, "asha")
    pages.push("Edit the patient")

    assert pages.wait_for(PatientDialog).name.text() == "Asha Kulkarni"
