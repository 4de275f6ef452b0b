from collections.abc import Callable, Iterator
from typing import Any, ClassVar
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desk.command import Command
from app.desk.commands.register_patient import RegisterPatient
from app.desk.commands.save_package_type import SavePackageType
from app.desk.desk import Desk
from app.desk.views.search import search
from app.desk.work import Read, Work
from app.domain.errors import ApprovalNeeded, NotAllowed, NotSignedIn, Refusal, Trouble
from tests.clinic import Clinic
from tests.founding import MANAGER, PINS, RECEPTION
from ui.client import Client
from ui.dialogs.bug import BugDialog
from ui.dialogs.trouble import TroubleDialog
from ui.jobs import Jobs


class Page(QWidget):
    """A page that can show why a rule says no."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals: list[Refusal] = []

    def show_refusal(self, error: Refusal) -> None:
        self.refusals.append(error)


class Front:
    """A client over a clinic, with a page that asks."""

    def __init__(self, clinic: Clinic, qtbot: QtBot) -> None:
        self.clinic, self.qtbot = clinic, qtbot
        self.jobs = Jobs()
        self.client = Client(self.jobs, clinic.desk)
        self.page = Page()
        self.page.show()
        self.told: list[Any] = []

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.jobs.is_idle)
        self.qtbot.wait(1)

    def dialog(self, kind: type[Any]) -> Any:
        return next((one for one in self.page.findChildren(kind) if one.isVisible()), None)

    def close(self) -> None:
        self.jobs.close()
        self.page.close()
        self.page.deleteLater()
        self.qtbot.wait(1)


@pytest.fixture
def front(styled: QApplication, clinic: Clinic, qtbot: QtBot) -> Iterator[Front]:
    made = Front(clinic, qtbot)
    yield made
    made.close()


class Failing(Command[str]):
    """Fails as often as it was told, then succeeds; counts how often it was applied."""

    kind: ClassVar[str] = "test_failing"
    failures: ClassVar[list[Exception]] = []
    applied: ClassVar[list[UUID]] = []

    def apply(self, work: Work) -> UUID:
        if self.failures:
            raise self.failures.pop(0)
        self.applied.append(self.request_id)
        return work.actor.id

    def result(self, work: Work) -> str:
        del work
        return "done"


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Failing]:
    def make(*errors: Exception) -> Failing:
        monkeypatch.setattr(Failing, "failures", list(errors))
        monkeypatch.setattr(Failing, "applied", [])
        return Failing()

    return make


# --- asking ------------------------------------------------------------------------------------------------------


def test_a_view_comes_back_as_rows(front: Front) -> None:
    front.clinic.patient("Asha Sharma")

    front.client.ask(front.page, search, "asha", then=front.told.append)
    front.settle()

    assert [row.facts.name for row in front.told[0]] == ["Asha Sharma"]


def test_a_command_is_told_to_its_sender_and_then_to_everybody(front: Front) -> None:
    command = RegisterPatient(name="Asha Sharma")
    front.client.changed.connect(lambda one: front.told.append(("changed", one)))

    front.client.execute(front.page, command, lambda facts: front.told.append(facts.name))
    front.settle()

    assert front.told == ["Asha Sharma", ("changed", command)]


def test_everybody_hears_of_it_even_if_the_sender_is_gone(front: Front, qtbot: QtBot) -> None:
    owner = QObject()
    front.client.changed.connect(lambda _one: front.told.append("changed"))

    front.client.execute(owner, RegisterPatient(name="Asha Sharma"), lambda _: front.told.append("told"))
    owner.deleteLater()
    qtbot.wait(5)
    front.settle()

    assert front.told == ["changed"]


def test_what_is_pressed_twice_is_sent_once(front: Front) -> None:
    for _ in range(3):
        front.client.execute(front.page, RegisterPatient(name="Asha Sharma"), front.told.append)
    front.client.execute(front.page, RegisterPatient(name="Vikram Iyer"), front.told.append)
    front.settle()

    assert [facts.name for facts in front.told] == ["Asha Sharma", "Vikram Iyer"]


def test_signing_in_goes_through_the_same_door(front: Front) -> None:
    person = front.clinic.staff[RECEPTION]

    front.client.call(front.page, lambda desk: desk.sign_in(person, PINS[RECEPTION]), front.told.append)
    front.settle()

    assert front.told == [front.client.actor]


# --- refusals ----------------------------------------------------------------------------------------------------


def test_a_refusal_goes_to_the_senders_own_answer(front: Front) -> None:
    command = SavePackageType(name="Therapy")

    front.client.execute(front.page, command, front.told.append, refused=front.told.append)
    front.settle()

    assert [type(one) for one in front.told] == [NotAllowed]
    assert front.page.refusals == []


def test_without_an_answer_of_its_own_the_page_around_shows_it(front: Front) -> None:
    inner = QWidget(front.page)

    front.client.execute(
        inner, SavePackageType(name="Therapy"), front.told.append, ended=lambda: front.told.append("ended")
    )
    front.settle()

    assert [type(one) for one in front.page.refusals] == [NotAllowed]
    assert front.told == ["ended"]


def test_where_no_page_is_around_the_window_hears_it(front: Front) -> None:
    owner = QObject()
    front.client.refusal_shown.connect(lambda _owner, error: front.told.append(type(error)))
    front.clinic.desk.sign_out()

    front.client.execute(owner, RegisterPatient(name="Asha Sharma"), front.told.append)
    front.settle()

    assert front.told == [NotSignedIn]


# --- approval ----------------------------------------------------------------------------------------------------


def test_an_act_that_needs_a_yes_is_sent_again_with_it(front: Front) -> None:
    sold = front.clinic.sold_pack()
    done = front.clinic.redeem(sold.receipt, sold.physio, sold.head)
    asked: list[ApprovalNeeded] = []

    def sign(owner: QObject, command: Command[Any], needed: ApprovalNeeded, *, done: Any, ended: Any) -> None:
        asked.append(needed)
        approval = (front.clinic.staff[MANAGER], PINS[MANAGER])
        front.client.execute(owner, command, done, approval=approval)

    front.client.set_approver(sign)
    front.client.execute(front.page, front.clinic.voiding(done), front.told.append)
    front.settle()

    assert [one.action for one in asked] == ["void"]
    assert [one.redemption.voided for one in front.told] == [True]


def test_a_dialog_may_answer_on_a_page_of_its_own(front: Front) -> None:
    sold = front.clinic.sold_pack()
    done = front.clinic.redeem(sold.receipt, sold.physio, sold.head)

    front.client.execute(front.page, front.clinic.voiding(done), front.told.append, approval_asked=front.told.append)
    front.settle()

    assert [type(one) for one in front.told] == [ApprovalNeeded]


# --- trouble and bugs --------------------------------------------------------------------------------------------


def test_trouble_is_told_and_the_very_same_command_is_tried_again(
    front: Front, failing: Callable[..., Failing]
) -> None:
    command = failing(Trouble("full"))

    front.client.execute(front.page, command, front.told.append)
    front.settle()
    dialog = front.dialog(TroubleDialog)
    assert dialog.windowTitle() == "Nothing was saved. Try again."
    assert front.told == []

    dialog.again.click()
    front.settle()
    assert front.told == ["done"]
    assert Failing.applied == [command.request_id]


def test_who_does_not_try_again_gets_the_form_back(front: Front, failing: Callable[..., Failing]) -> None:
    front.client.execute(
        front.page, failing(Trouble("full")), front.told.append, ended=lambda: front.told.append("ended")
    )
    front.settle()

    front.dialog(TroubleDialog).close_button.click()
    front.settle()

    assert front.told == ["ended"]


def test_a_bug_is_told_and_the_window_goes_on(
    front: Front, failing: Callable[..., Failing], warnings_logged: list[str]
) -> None:
    command = failing(KeyError("Asha Sharma"))

    front.client.execute(front.page, command, front.told.append, ended=lambda: front.told.append("ended"))
    front.settle()
    dialog = front.dialog(BugDialog)
    report = dialog.text.toPlainText()

    assert "KeyError" in report
    assert str(command.request_id) in report
    assert "Asha" not in report
    assert [line.partition("\n")[0] for line in warnings_logged] == ["sessiondesk.ui: bug"]
    warnings_logged.clear()
    dialog.close_button.click()
    front.client.ask(front.page, search, "asha", then=front.told.append)
    front.settle()
    assert front.told == ["ended", ()]


def test_the_facts_of_the_desk_are_at_hand(front: Front) -> None:
    assert front.client.place is not None
    assert front.client.place.centre_name == "Andheri West"
    assert front.client.actor is not None
    assert front.client.actor.name == RECEPTION
    assert isinstance(front.client.desk, Desk)


def failing_view(read: Read) -> None:
    del read
    raise Trouble("unreachable")


def test_a_view_that_cannot_be_read_may_be_asked_again(front: Front) -> None:
    front.client.ask(front.page, failing_view, then=front.told.append)
    front.settle()

    assert front.dialog(TroubleDialog).windowTitle() == "This cannot be shown just now."
