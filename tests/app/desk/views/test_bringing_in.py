from datetime import date

from app.desk.views.bringing_in import bringing_in, worth_of_left
from tests.app.desk.commands.test_bring_in_package import BOUGHT, bringing
from tests.clinic import Clinic
from tests.money import booked


def test_what_is_told_is_what_is_booked(clinic: Clinic) -> None:
    command = bringing(clinic)
    told = clinic.desk.ask(
        worth_of_left, command.package_id, command.left, price_minor=command.price_minor, bought_on=BOUGHT
    )
    card = clinic.as_owner(command)

    assert booked(clinic, card.patient_package_id) == [("brought_in", "import", told)]


def test_nothing_left_is_worth_nothing(clinic: Clinic) -> None:
    package = clinic.recovery_pack()

    assert clinic.desk.ask(worth_of_left, package, (), price_minor=800_000, bought_on=BOUGHT) == 0


def test_what_is_on_sale_here_can_be_brought_in(clinic: Clinic) -> None:
    clinic.recovery_pack("Recovery")

    found = clinic.desk.ask(bringing_in)
    assert found.today == date(2026, 1, 1)
    assert [row.name for row in found.packages] == ["Recovery"]
