"""The catalogue's lists."""

from uuid import uuid4

import pytest

from app.desk.commands.withdraw_package import WithdrawPackage
from app.desk.views.catalogue import counts, lists, package, packages, sellable, withdrawn
from app.domain.errors import NotFound
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA


def test_packages_are_found_by_any_part_of_name_or_code(clinic: Clinic) -> None:
    physio = {clinic.service("Physio", 100): 1}
    for name in ("Café Recovery", "Back Pain"):
        clinic.package(name, physio, 0)

    def named(text: str) -> list[str]:
        return [row.name for row in clinic.desk.ask(packages, text)]

    assert named("") == ["Back Pain", "Café Recovery"]
    assert named("cafe") == named("RECOV") == ["Café Recovery"]
    assert named("nothing") == []


def test_withdrawn_packages_are_listed_apart(clinic: Clinic) -> None:
    key = clinic.recovery_pack()
    clinic.recovery_pack("Second")
    clinic.as_owner(WithdrawPackage(package_id=key))

    assert [row.name for row in clinic.desk.ask(packages)] == ["Second"]
    assert [row.name for row in clinic.desk.ask(withdrawn)] == ["Recovery"]
    assert clinic.desk.ask(counts) == (1, 1)


def test_only_what_is_sold_here_is_offered(clinic: Clinic) -> None:
    clinic.recovery_pack("Everywhere")
    clinic.recovery_pack("Two", centres=[ANDHERI, BANDRA])
    thane = clinic.new_centre("THN", "Thane", "Asia/Kolkata")

    assert [row.name for row in clinic.desk.ask(sellable)] == ["Everywhere", "Two"]
    assert [row.name for row in thane.desk.ask(sellable)] == ["Everywhere"]


def test_how_many_were_sold_is_told(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    assert clinic.desk.ask(package, sold.receipt.card.package_id).sold_count == 1


def test_a_price_above_list_value_saves_less_than_nothing(clinic: Clinic) -> None:
    key = clinic.package("Dear", {clinic.service("Physio", 100): 1}, 150)

    assert clinic.desk.ask(package, key).saving_minor == -50


def test_the_editor_chooses_from_all_services_types_and_centres(clinic: Clinic) -> None:
    clinic.recovery_pack()

    found = clinic.desk.ask(lists)

    assert [service.name for service in found.services] == ["Doctor Consultation", "Physiotherapy"]
    assert ([kind.name for kind in found.types], [centre.code for centre in found.centres]) == (
        ["Therapy"],
        ["AND", "BAN"],
    )


def test_a_package_that_does_not_exist_is_not_found(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.desk.ask(package, uuid4())
