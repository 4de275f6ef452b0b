from datetime import date

import pytest

from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.extend_package import ExtendPackage
from app.desk.rehearsal import Rehearsal, look_ahead
from app.desk.requests import commands_by_kind
from app.domain.errors import ExtensionTooEarly, NotApprovable
from app.domain.journal import Journal
from tests.app.desk.every_request import MAKERS, waits
from tests.app.desk.lives import Life
from tests.clinic import Clinic


def test_there_is_one_of_every_kind_that_can_wait() -> None:
    assert sorted(MAKERS) == sorted(commands_by_kind())


@pytest.mark.parametrize("kind", MAKERS)
def test_what_can_be_approved_is_told_before_and_nothing_is_written(clinic: Clinic, kind: str) -> None:
    row = waits(clinic, MAKERS[kind](clinic))
    entries = len(clinic.all(Journal.__table__.select()))

    ahead = look_ahead(clinic.desk, row.id)

    assert (row.kind, ahead.refusal) == (kind, None)
    assert ahead.after is not None
    assert len(clinic.all(Journal.__table__.select())) == entries


def test_a_request_does_not_stand_in_its_own_way(clinic: Clinic) -> None:
    """Completing is refused while another request on the package waits."""
    life = Life(clinic)
    ahead = look_ahead(clinic.desk, waits(clinic, life.act(CompletePackage)).id)

    assert ahead.refusal is None
    assert ahead.before is not None
    assert (ahead.before.left, ahead.after.left) == (12, 0)


def test_what_can_no_longer_be_done_is_refused_as_an_approval_would(clinic: Clinic) -> None:
    life = Life(clinic)
    row = waits(clinic, life.act(ExtendPackage, to_day=date(2026, 4, 15)))
    life.extend(20)

    assert isinstance(look_ahead(clinic.desk, row.id).refusal, ExtensionTooEarly)


def test_it_is_never_carried_out(clinic: Clinic) -> None:
    row = waits(clinic, MAKERS["extend_package"](clinic))

    with pytest.raises(NotApprovable):
        clinic.desk.execute(Rehearsal(waiting_id=row.id))
