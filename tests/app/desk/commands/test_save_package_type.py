"""Package types: a category of the clinic's own, copied into what is sold."""

import pytest

from app.desk.commands.save_package_type import SavePackageType
from app.domain.errors import NameTaken
from tests.clinic import Clinic


def test_a_name_is_unique_ignoring_case(clinic: Clinic) -> None:
    with pytest.raises(NameTaken) as refusal:
        clinic.as_owner(SavePackageType(name="therapy"))

    assert refusal.value.what == "package_type"


def test_what_was_sold_keeps_the_name_it_had(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    clinic.as_owner(SavePackageType(type_id=clinic.places.type_id, name="Healing"))

    assert clinic.card(sold.receipt, sold.head).type_name == "Therapy"
    assert clinic.sold_pack("Meera Shah").receipt.card.type_name == "Healing"
