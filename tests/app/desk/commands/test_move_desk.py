"""A desk carried to another centre."""

from uuid import uuid4

import pytest

from app.desk.commands.move_desk import MoveDesk
from app.domain.errors import NotFound
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA


def test_it_sells_there_from_now_on_and_what_it_booked_stays(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    clinic.as_owner(MoveDesk(centre_id=clinic.centres[BANDRA]))

    assert clinic.sold_pack("Meera Shah").receipt.card.bought_at == BANDRA
    assert clinic.card(sold.receipt, sold.head).bought_at == ANDHERI


def test_only_to_a_centre_that_exists(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.as_owner(MoveDesk(centre_id=uuid4()))
