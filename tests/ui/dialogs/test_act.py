"""The one dialog of every act: told before signed, signed once, or left to wait."""

import pytest

from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.approvals import waiting_requests
from app.desk.views.offers import Offer
from app.domain.freeze import Freeze
from app.domain.status import Status
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.pages import cut_off
from tests.drivers.stage import Stage, nameless
from tests.founding import MANAGER, OWNER, PINS


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def freeze(stage: Stage, life: Life) -> ActDriver:
    return ActDriver(stage, life.sold, Offer.FREEZE)


def test_what_would_happen_is_told_and_nothing_is_written(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)

    assert "Last valid: 31 Mar 2026, then 7 Apr 2026" in act.changes
    assert act.can_act
    assert (act.card.status, act.card.freezes_taken) == (Status.ACTIVE, 0)


def test_a_manager_signs_it_with_a_reason_and_a_pin(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.approve()

    assert not act.is_open
    assert stage.toast.startswith("The freeze of Recovery of Asha Kulkarni is set.")
    assert act.card.status is Status.FROZEN


def test_a_rule_that_says_no_is_told_before_anybody_types_a_pin(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.fill("Last frozen day", "today")

    assert "3 days" in act.refusal
    assert (act.changes, act.can_act) == ("", False)

    act.fill("Last frozen day", "+9")
    assert (act.refusal, act.can_act) == ("", True)


def test_without_a_reason_nothing_is_sent(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.sign()

    assert act.errors == {"Reason": "Choose a reason."}
    assert (act.focus, act.card.freezes_taken) == ("Reason", 0)


def test_another_reason_needs_words(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.reason("Other")
    act.sign()
    assert act.errors == {"What happened": "Write a few words: what happened?"}

    act.fill("Note", "Away for a wedding")
    act.sign()
    assert not act.is_open


def test_enter_before_the_pin_leads_to_the_pin(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.reason()
    act.press("Return")

    assert act.errors == {f"{MANAGER}'s PIN": "Type the PIN."}
    assert act.focus == f"{MANAGER}'s PIN"


def test_a_wrong_pin_is_told_and_what_was_typed_stays(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.fill("Last frozen day", "+9")
    act.reason()
    act.sign(pin="000000")

    assert "That PIN is not right." in act.says
    assert (act.focus, act.card.freezes_taken) == (f"{MANAGER}'s PIN", 0)

    act.sign()
    assert (act.is_open, act.card.freezes_taken) == (False, 1)


def test_the_pin_of_somebody_else_does_not_sign(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.reason()
    act.sign(pin=PINS[OWNER])

    assert (act.is_open, act.card.freezes_taken) == (True, 0)


def test_enter_pressed_twice_does_it_once(stage: Stage, life: Life, clinic: Clinic) -> None:
    act = freeze(stage, life)
    act.reason()
    act.fill(f"{MANAGER}'s PIN", PINS[MANAGER])
    act.press_at_once("Return", "Return")

    assert len(clinic.all(Freeze.__table__.select())) == 1
    assert not act.is_open


def test_without_a_manager_it_waits_in_approvals(stage: Stage, life: Life, clinic: Clinic) -> None:
    act = freeze(stage, life)
    act.reason("Medical")
    act.fill("Note", "Knee surgery")
    act.push("Send for approval")

    assert [(row.reason, row.note) for row in clinic.desk.ask(waiting_requests)] == [("medical", "Knee surgery")]
    assert stage.toast == "Sent for approval. Nothing is changed until somebody signs it."
    assert (act.is_open, act.card.freezes_taken) == (False, 0)


def test_escape_leaves_everything_as_it_is(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.press("Escape")

    assert (act.is_open, act.card.freezes_taken) == (False, 0)


def test_what_changed_meanwhile_is_told_and_nothing_is_written(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.reason()
    life.complete()
    act.sign()

    assert act.is_open
    assert "This package is completed." in act.refusal
    assert act.card.freezes_taken == 0


def test_a_transfer_waits_for_what_was_asked_before(stage: Stage, life: Life, clinic: Clinic) -> None:
    clinic.patient("Rohan Kulkarni")
    clinic.desk.execute(SendForApproval.of(life.act(CompletePackage)))
    act = ActDriver(stage, life.sold, Offer.TRANSFER)
    act.write("rohan")
    act.press("Return")
    act.look()

    assert "Complete a package early" in act.refusal
    assert not act.can_act


def test_the_first_field_has_the_keyboard_and_everything_has_a_name(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)

    assert act.focus == "First frozen day"
    assert nameless(act.box) == []
    assert cut_off(act.box) == []


def test_enter_before_the_preview_has_come_waits_for_it(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.reason()
    act.fill(f"{MANAGER}'s PIN", PINS[MANAGER])
    act.box.form.changed.emit()
    act.press_at_once("Return")

    assert (act.is_open, act.card.freezes_taken) == (False, 1)


def test_enter_before_a_refusal_has_come_does_nothing(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.reason()
    act.fill(f"{MANAGER}'s PIN", PINS[MANAGER])
    act.go("Last frozen day")
    act.press_at_once("Ctrl+A", "1", "/", "1", "Return")

    assert (act.is_open, act.card.freezes_taken) == (True, 0)
    assert act.refusal
