"""What an act would do, told before anybody signs it: nothing of it stays."""

import pytest
from sqlalchemy import func, select

from app.desk.commands.complete_package import CompletePackage
from app.domain.errors import NotInThisStatus
from app.domain.journal import Journal
from app.domain.status import Status
from tests.app.desk.lives import Life
from tests.clinic import Clinic


def entries(clinic: Clinic) -> int:
    return int(clinic.all(select(func.count()).select_from(Journal))[0])


def test_it_shows_what_would_be_and_whose_yes_it_needs(clinic: Clinic) -> None:
    life = Life(clinic)

    found = clinic.desk.preview(life.act(CompletePackage))

    assert found.result.status is Status.COMPLETED
    assert found.needed is not None
    assert (found.needed.action, found.needed.needs_owner) == ("complete", False)


def test_nothing_of_it_stays(clinic: Clinic) -> None:
    life = Life(clinic)
    before = (life.card, life.booked(), entries(clinic))

    clinic.desk.preview(life.act(CompletePackage))

    assert repr((life.card, life.booked(), entries(clinic))) == repr(before)


def test_what_needs_nobodys_yes_says_so(clinic: Clinic) -> None:
    life = Life(clinic)

    found = clinic.desk.preview(clinic.redemption(life.sold.receipt, life.sold.physio, life.sold.head))

    assert (found.result.redemption.left_now, found.needed) == (9, None)
    assert life.card.left == 12


def test_it_raises_the_refusal_the_act_would_raise(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.clock.go(days=90)

    with pytest.raises(NotInThisStatus):
        clinic.desk.preview(life.act(CompletePackage))


def test_the_act_may_be_done_afterwards(clinic: Clinic) -> None:
    life = Life(clinic)
    command = life.act(CompletePackage)

    shown = clinic.desk.preview(command).result

    assert repr(clinic.approved(command)) == repr(shown)
