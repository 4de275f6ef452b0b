"""What every command carries: an id that makes repeats harmless, and words that stay out of the chain."""

from uuid import uuid4

import pytest
from pydantic import ValidationError

from app.desk.command import with_words
from app.desk.commands.hire_staff import HireStaff
from app.desk.commands.register_patient import RegisterPatient
from app.desk.commands.sell_package import MemberFields, SellPackage
from app.desk.commands.void_redemption import VoidRedemption
from app.domain.staff import Role


def a_sale() -> SellPackage:
    kin = (MemberFields(patient_id=uuid4()), MemberFields(patient_id=uuid4(), relation="Husband"))
    return SellPackage(patient_id=uuid4(), package_id=uuid4(), start="2026-01-01", price_minor=1, members=kin)


def test_what_it_makes_has_the_same_id_at_every_repeat() -> None:
    command = VoidRedemption(line_id=uuid4(), reason="other")

    assert command.own_id("void") == command.model_copy().own_id("void")
    assert command.own_id("void") != command.own_id("other")
    assert command.own_id("void") != VoidRedemption(line_id=command.line_id, reason="other").own_id("void")


def test_it_is_frozen_and_knows_its_fields() -> None:
    command = RegisterPatient(name="Asha")

    with pytest.raises(ValidationError):
        command.name = "Meera"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        RegisterPatient.model_validate({"name": "Asha", "surname": "Kulkarni"})


def test_words_about_people_are_told_apart_however_deep_they_lie() -> None:
    command = a_sale()

    assert command.personal_fields() == {"members.1.relation": "Husband"}
    assert "Husband" not in str(command.public_fields())
    assert with_words(command.public_fields(), command.personal_fields())["members"][1]["relation"] == "Husband"


def test_put_together_again_it_is_the_very_command() -> None:
    command = a_sale()
    dumped = command.public_fields() | {"request_id": str(command.request_id)}

    assert SellPackage.model_validate(with_words(dumped, command.personal_fields())) == command


def test_a_secret_is_in_neither() -> None:
    command = HireStaff(name="Nila", role=Role.OWNER, centre_ids=(), pin="730418")

    assert "730418" not in str(command.public_fields()) + str(command.personal_fields()) + repr(command)
