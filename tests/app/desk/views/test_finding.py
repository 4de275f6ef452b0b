"""One answer holds people and papers."""

from app.desk.views.finding import find
from tests.clinic import Clinic


def test_a_number_finds_the_sale_and_its_buyer(clinic: Clinic) -> None:
    sold = clinic.sold_pack("Asha Kulkarni")

    found = clinic.desk.ask(find, sold.receipt.order_number)

    assert [row.facts.name for row in found.people.rows] == ["Asha Kulkarni"]
    assert [row.number for row in found.papers] == [sold.receipt.order_number]
    assert clinic.desk.ask(find, "") == clinic.desk.ask(find, "\x00") != found
