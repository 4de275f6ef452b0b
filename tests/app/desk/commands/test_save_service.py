"""Services: unique names and codes, prices that change nothing sold."""

from uuid import uuid4

import pytest
from sqlalchemy import select

from app.desk.commands.save_service import SaveService
from app.desk.commands.save_tax_class import SaveTaxClass
from app.domain.catalogue import Service
from app.domain.entitlement import Entitlement
from app.domain.errors import CodeTaken, NameTaken, NotFound
from tests.clinic import Clinic


def test_names_and_codes_are_unique_ignoring_case(clinic: Clinic) -> None:
    clinic.as_owner(SaveService(code="PHY", name="Physiotherapy", list_price_minor=70_000))

    with pytest.raises(CodeTaken):
        clinic.as_owner(SaveService(code="phy", name="Other", list_price_minor=1))
    with pytest.raises(NameTaken):
        clinic.as_owner(SaveService(code="OTH", name="PHYSIOTHERAPY", list_price_minor=1))


def test_a_new_list_price_changes_nothing_sold(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    before = clinic.all(select(Entitlement.part_minor))

    clinic.as_owner(
        SaveService(service_id=sold.physio, code="PHY", name="Physio, new", list_price_minor=1, offered=False)
    )

    assert clinic.all(select(Service.list_price_minor).where(Service.id == sold.physio)) == [1]
    assert clinic.all(select(Entitlement.part_minor)) == before
    assert clinic.row(sold.receipt, sold.physio).service_name == "Physiotherapy"
    clinic.redeem(sold.receipt, sold.physio, sold.head)


def test_only_a_service_that_exists_is_edited(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.as_owner(SaveService(service_id=uuid4(), code="PHY", name="Physio", list_price_minor=1))


def test_its_tax_class_stays_unless_another_is_given(clinic: Clinic) -> None:
    tax_class = clinic.as_owner(SaveTaxClass(name="Cosmetic"))
    fields = {"code": "PEE", "name": "Peel", "list_price_minor": 100}
    peel = clinic.as_owner(SaveService.model_validate(fields | {"tax_class_id": tax_class}))

    clinic.as_owner(SaveService.model_validate(fields | {"service_id": peel, "name": "Big peel"}))
    assert clinic.all(select(Service.tax_class_id).where(Service.id == peel)) == [tax_class]

    clinic.as_owner(SaveService.model_validate(fields | {"service_id": peel, "tax_class_id": None}))
    assert clinic.all(select(Service.tax_class_id).where(Service.id == peel)) == [None]


def test_an_unknown_tax_class_is_refused(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.as_owner(SaveService(code="PEE", name="Peel", list_price_minor=1, tax_class_id=uuid4()))
