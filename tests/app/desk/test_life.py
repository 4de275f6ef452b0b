"""What the acts on a sold package have in common."""

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.desk.command import Command
from app.desk.commands.adjust_sessions import AdjustSessions
from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.end_freeze import EndFreeze
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.move_start import MoveStart
from app.desk.commands.reopen_package import ReopenPackage
from app.desk.commands.transfer_package import TransferPackage
from app.desk.requests import write_down
from app.domain.approval import ApprovalRequest, RequestState
from app.domain.errors import NotFound, NotInThisStatus, ReasonMissing
from app.domain.journal import Journal, PersonalValue
from app.domain.staff import Role
from tests.app.desk.lives import DAY, Life, ahead
from tests.clinic import Clinic
from tests.founding import MANAGER, OWNER


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def every_act(clinic: Clinic, **fields: Any) -> list[Command[Any]]:
    """Each act on a package it is allowed on."""
    life, closed, frozen, scheduled = Life(clinic), Life(clinic, head="B"), Life(clinic, head="C"), ahead(clinic, 9)
    closed.complete()
    frozen.freeze(days=5)
    return [
        life.act(CompletePackage, **fields),
        closed.act(ReopenPackage, **fields),
        life.act(ExtendPackage, to_day=life.last + DAY, **fields),
        life.act(FreezePackage, **life.span(), **fields),
        EndFreeze(freeze_id=frozen.card.freezes[0].freeze_id, **fields),
        scheduled.act(MoveStart, start=clinic.today, **fields),
        life.act(TransferPackage, new_head_id=closed.sold.head, **fields),
        life.act(AdjustSessions, service_id=life.sold.physio, change=1, **fields),
    ]


def test_a_receptionist_asks_for_each_and_each_may_wait(clinic: Clinic) -> None:
    for command in every_act(clinic, reason="medical"):
        assert (command.needs, command.approvable) == (Role.RECEPTIONIST, True)


def test_each_needs_a_reason_of_the_list_or_words(clinic: Clinic) -> None:
    wrong: tuple[dict[str, str], ...] = ({"reason": ""}, {"reason": "wrong_patient"}, {"reason": "other", "note": " "})
    for command in every_act(clinic, reason="medical"):
        for words in wrong:
            again = command.model_copy(update={**words, "request_id": uuid4()})
            with pytest.raises(ReasonMissing):
                clinic.desk.execute(type(again).model_validate(again.model_dump()))


def test_the_clinics_own_reasons_count_and_words_stay_out_of_the_chain(life: Life) -> None:
    life.clinic.settings(act_reasons=("Doctor says so",))
    life.adjust(1, reason="Doctor says so")

    life.adjust(1, reason="other", note="Asha fell ill")

    assert not any("Asha fell ill" in body for body in life.clinic.all(select(Journal.body)))
    kept = life.clinic.all(select(PersonalValue.value).where(PersonalValue.field == "note"))
    assert "Asha fell ill" in kept


def test_words_of_a_request_lie_beside_it(life: Life) -> None:
    command = life.act(CompletePackage, reason="other", note="Asha fell ill")

    assert "fell ill" not in write_down(command)
    waiting = life.send(command)
    life.approve(waiting)
    assert life.card.closed_on == life.clinic.today


@pytest.mark.parametrize("kind", [CompletePackage, ReopenPackage])
def test_a_package_that_is_not_there_is_told(clinic: Clinic, kind: type[Command[Any]]) -> None:
    missing = clinic.patient("Nobody")

    with pytest.raises(NotFound):
        clinic.approved(kind(patient_package_id=missing, reason="medical"), OWNER)  # type: ignore[call-arg]  # it has


def test_a_rule_that_says_no_is_told_before_a_reason_is_asked(life: Life) -> None:
    with pytest.raises(NotInThisStatus):
        life.reopen(reason="")


def test_each_can_be_shown_beforehand_without_anything_being_written(clinic: Clinic) -> None:
    commands = every_act(clinic, reason="medical")
    before = len(clinic.all(select(Journal.id)))

    needed = [clinic.desk.preview(command).needed for command in commands]

    assert [found.action for found in needed if found] == [
        "complete",
        "reopen",
        "extend",
        "freeze",
        "end_freeze",
        "move_start",
        "transfer",
        "adjust",
    ]
    assert len(clinic.all(select(Journal.id))) == before


def test_a_request_names_its_package_and_holds_nothing(clinic: Clinic) -> None:
    life = Life(clinic)
    waiting = life.send(life.act(ExtendPackage, to_day=life.last + DAY))

    (stored,) = clinic.all(select(ApprovalRequest))
    assert (stored.id, stored.patient_package_id, stored.record_id) == (waiting, life.id, life.id)
    life.redeem()
    life.extend(5)


def test_a_declined_request_changes_nothing(life: Life) -> None:
    waiting = life.send(life.act(CompletePackage))
    life.clinic.sign_in(MANAGER)

    state = life.clinic.desk.execute(DeclineRequest(waiting_id=waiting, note="Not before June"))

    assert state is RequestState.DECLINED
    assert life.card.closed_on is None


def test_a_double_press_counts_once(life: Life) -> None:
    command = life.act(AdjustSessions, service_id=life.sold.physio, change=1)

    assert life.clinic.approved(command) == life.clinic.approved(command)
    assert life.card.left == 13
