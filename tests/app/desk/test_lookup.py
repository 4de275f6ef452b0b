"""Finding a record, or saying what was looked for."""

from uuid import uuid4

import pytest

from app.desk.lookup import centre_names, must_find
from app.domain.clinic import Centre
from app.domain.errors import NotFound
from app.domain.sale import Order
from tests.clinic import Clinic


def test_what_is_not_there_is_named(clinic: Clinic) -> None:
    with pytest.raises(NotFound) as refusal:
        clinic.desk.ask(must_find, Order, uuid4())

    assert refusal.value.what == "sale_order"


def test_what_is_there_is_given(clinic: Clinic) -> None:
    key = clinic.centres["Bandra West"]

    assert clinic.desk.ask(must_find, Centre, key).code == "BAN"
    assert clinic.desk.ask(centre_names)[key] == "Bandra West"
