"""The catalogue's packages: what may be saved, and that nothing sold ever changes."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from pydantic import ValidationError
from sqlalchemy import select

from app.desk.commands.save_package import SavePackage
from app.desk.commands.save_service import SaveService
from app.desk.views.catalogue import package as package_view
from app.domain.catalogue import MAX_FAMILY, MAX_SESSIONS, MAX_VALIDITY_DAYS, Package, PackageItem
from app.domain.errors import (
    AboveListValue,
    ChangedMeanwhile,
    CodeTaken,
    NameTaken,
    NotFound,
    NothingIncluded,
    SameServiceTwice,
    ServiceNotOffered,
    TooFewCentres,
)
from app.domain.terms import Scope
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA


@pytest.fixture
def physio(clinic: Clinic) -> UUID:
    return clinic.service("Physiotherapy", 70_000)


def edit(clinic: Clinic, package: UUID, name: str, items: dict[UUID, int], **fields: Any) -> UUID:
    return clinic.package(name, items, 100, **({"package_id": package, "revision": 1} | fields))


def test_the_session_count_is_the_sum_and_list_value_and_saving_follow(clinic: Clinic) -> None:
    shown = clinic.desk.ask(package_view, clinic.recovery_pack())

    assert (shown.session_count, shown.price_minor) == (12, 800_000)
    assert (shown.list_value_minor, shown.saving_minor) == (880_000, 80_000)


def test_at_least_one_service_each_once(clinic: Clinic, physio: UUID) -> None:
    with pytest.raises(NothingIncluded):
        clinic.package("Empty", {}, 0)
    whole = clinic.package_command("Twice", {physio: 1}, 0)
    with pytest.raises(SameServiceTwice):
        clinic.as_owner(whole.model_copy(update={"items": whole.items * 2}))


def test_several_centres_are_at_least_two_different_ones(clinic: Clinic, physio: UUID) -> None:
    for centres in ([ANDHERI], [ANDHERI, ANDHERI]):
        with pytest.raises(TooFewCentres):
            clinic.package("Multi", {physio: 1}, 0, centres=centres)
    with pytest.raises(TooFewCentres):
        clinic.package("Multi", {physio: 1}, 0, scope=Scope.MULTI)

    package = clinic.package("Multi", {physio: 1}, 0, centres=[ANDHERI, BANDRA])
    assert clinic.desk.ask(package_view, package).centre_names == (ANDHERI, BANDRA)


def test_names_and_codes_are_unique_ignoring_case(clinic: Clinic, physio: UUID) -> None:
    clinic.package("Café Pack", {physio: 1}, 0, code="Cafe")

    with pytest.raises(NameTaken) as name:
        clinic.package("CAFÉ  pack", {physio: 1}, 0, code="OTHER")
    with pytest.raises(CodeTaken) as code:
        clinic.package("Other", {physio: 1}, 0, code="cAFE")

    assert (name.value.what, code.value.what) == ("package", "package")


def test_a_package_keeps_its_own_name_when_edited_and_takes_no_others(clinic: Clinic, physio: UUID) -> None:
    clinic.package("First", {physio: 1}, 0)
    second = clinic.package("Second", {physio: 1}, 0)

    edit(clinic, second, "second", {physio: 1})
    with pytest.raises(NameTaken):
        edit(clinic, second, "first", {physio: 1}, revision=2, code="X")


def test_above_list_value_is_asked_about(clinic: Clinic, physio: UUID) -> None:
    with pytest.raises(AboveListValue) as question:
        clinic.package("Dear", {physio: 2}, 140_001, above_list_value=False)
    assert (question.value.price_minor, question.value.list_minor) == (140_001, 140_000)

    clinic.package("Dear", {physio: 2}, 140_001, above_list_value=True)
    clinic.package("Just", {physio: 2}, 140_000, above_list_value=False)


@pytest.mark.parametrize(
    "fields",
    [
        {"price_minor": -1},
        {"price_minor": 10**13 + 1},
        {"price_minor": 1.5},
        {"validity_days": 0},
        {"validity_days": MAX_VALIDITY_DAYS + 1},
        {"max_members": -1},
        {"max_members": MAX_FAMILY + 1},
        {"refund_fee_basis_points": 10_001},
        {"items": [{"service_id": UUID(int=7), "sessions": 0}]},
        {"items": [{"service_id": UUID(int=7), "sessions": MAX_SESSIONS + 1}]},
        {"name": " "},
        {"code": ""},
        {"code": "A B"},
        {"name": "x" * 121},
        {"scope": "everywhere"},
    ],
    ids=str,
)
def test_what_no_package_can_be_is_bad_input(fields: dict[str, Any]) -> None:
    whole: dict[str, Any] = {"code": "A", "name": "A", "type_id": uuid4(), "price_minor": 1}
    SavePackage.model_validate(whole | {"items": [{"service_id": UUID(int=7), "sessions": 1}]})

    with pytest.raises(ValidationError):
        SavePackage.model_validate(whole | {"items": []} | fields)


def test_what_it_names_must_exist(clinic: Clinic, physio: UUID) -> None:
    for fields, what in (({"type_id": uuid4()}, "package_type"), ({"package_id": uuid4()}, "package")):
        with pytest.raises(NotFound) as refusal:
            clinic.as_owner(clinic.package_command("A", {physio: 1}, 0).model_copy(update=fields))
        assert refusal.value.what == what
    with pytest.raises(NotFound):
        clinic.package("A", {uuid4(): 1}, 0)
    with pytest.raises(NotFound):
        clinic.package("A", {physio: 1}, 0, scope=Scope.MULTI, centre_ids=(uuid4(), uuid4()))


def end(clinic: Clinic, service: UUID) -> None:
    clinic.as_owner(
        SaveService(service_id=service, code="PHY", name="Physiotherapy", list_price_minor=70_000, offered=False)
    )


def test_a_service_no_longer_offered_goes_into_no_package(clinic: Clinic, physio: UUID) -> None:
    doctor = clinic.service("Doctor", 90_000)
    package = clinic.package("Doctor's Pack", {doctor: 2}, 100)
    end(clinic, physio)

    with pytest.raises(ServiceNotOffered) as refusal:
        clinic.package("New", {doctor: 1, physio: 1}, 100)
    with pytest.raises(ServiceNotOffered):
        edit(clinic, package, "Doctor's Pack", {doctor: 2, physio: 1})

    assert refusal.value.service == "Physiotherapy"
    assert clinic.all(select(PackageItem.service_id)) == [doctor]


def test_what_a_package_includes_already_it_may_keep(clinic: Clinic, physio: UUID) -> None:
    package = clinic.package("Pack", {physio: 10}, 100)
    end(clinic, physio)

    edit(clinic, package, "Pack B", {physio: 12})

    assert clinic.all(select(PackageItem.sessions)) == [12]


def test_editing_changes_services_order_and_counts(clinic: Clinic, physio: UUID) -> None:
    doctor = clinic.service("Doctor", 90_000)
    package = clinic.package("Pack", {physio: 10, doctor: 2}, 100)

    edit(clinic, package, "Pack", {doctor: 5, physio: 1})

    rows = clinic.all(select(PackageItem).where(PackageItem.package_id == package).order_by(PackageItem.position))
    assert [(row.service_id, row.sessions) for row in rows] == [(doctor, 5), (physio, 1)]


def test_an_editor_opened_before_somebody_else_saved_does_not_overwrite(clinic: Clinic, physio: UUID) -> None:
    package = clinic.package("Pack", {physio: 10}, 100)
    edit(clinic, package, "Pack B", {physio: 9})

    with pytest.raises(ChangedMeanwhile):
        edit(clinic, package, "Pack C", {physio: 8})

    assert clinic.all(select(Package.name)) == ["Pack B"]


def test_the_longest_names_and_codes_fit(clinic: Clinic, physio: UUID) -> None:
    for letter in ("ﷺ", "ß", "İ", "\N{MATHEMATICAL FRAKTUR CAPITAL U}", "अ"):
        clinic.package(letter * 120, {physio: 1}, 0, code=letter * 40)

    assert len(clinic.all(select(Package))) == 5
