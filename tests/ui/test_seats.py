"""Several people at one desk: each finds what they had in hand, and nobody else's."""

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.clinic import Clinic
from tests.drivers import eyes
from tests.drivers.hands import focus_name, go_to, press, until, write
from tests.drivers.seats import frame_of, open_sale, sign_in, switch
from tests.drivers.stage import Stage
from tests.founding import MANAGER, OWNER, RECEPTION, SECOND_RECEPTION
from ui import idle, seats
from ui.dialogs.question import QuestionDialog
from ui.widgets.fields import PinEdit


def test_a_sale_half_typed_waits_while_somebody_else_works_on_a_clean_desk(stage: Stage, clinic: Clinic) -> None:
    open_sale(stage, clinic)
    write("rec")
    mine, field = frame_of(stage), focus_name()

    switch(stage, MANAGER)
    theirs = frame_of(stage)
    assert theirs is not mine
    assert theirs.current == "desk"
    assert theirs.bar.search.hasFocus()
    assert theirs.bar.person.first.text() == MANAGER
    assert not mine.isVisible()

    switch(stage, RECEPTION)
    assert frame_of(stage) is mine
    assert focus_name() == field
    assert QApplication.focusWidget().text() == "rec"  # type: ignore[union-attr]  # a line edit has the focus
    assert mine.bar.person.first.text() == RECEPTION


def test_a_dialog_waits_for_its_own_person(stage: Stage) -> None:
    dialog = QuestionDialog(stage.window, "Void it?", act="Void it", keep="Keep it")
    dialog.open()
    stage.settle()
    stage.window.lock()
    stage.settle()

    sign_in(stage, MANAGER)
    assert not dialog.isVisible()

    switch(stage, RECEPTION)
    assert dialog.isVisible()
    dialog.reject()


def test_what_opens_late_waits_for_whoever_asked(stage: Stage) -> None:
    """An approval that comes while another person is here."""
    mine = frame_of(stage)
    switch(stage, MANAGER)
    late = QuestionDialog(stage.window, "Approve?", act="Approve", keep="Leave it")
    late.opened_for = mine.pages
    late.open()
    stage.settle()
    assert not late.isVisible()

    switch(stage, RECEPTION)
    assert late.isVisible()
    late.reject()


def test_a_pin_typed_and_not_sent_does_not_wait(stage: Stage) -> None:
    dialog = QuestionDialog(stage.window, "Approve?", act="Approve", keep="Leave it")
    pin = PinEdit("PIN")
    dialog.body.addWidget(pin)
    dialog.open()
    pin.setText("135")
    stage.window.lock()
    stage.settle()

    sign_in(stage, RECEPTION)

    assert pin.text() == ""
    dialog.reject()


def test_what_was_done_at_the_last_moment_is_told_on_coming_back(stage: Stage) -> None:
    press("Ctrl+L")
    stage.window.toast("1 session redeemed for Asha.")
    stage.settle()

    sign_in(stage, RECEPTION)

    assert stage.toast.startswith("1 session redeemed for Asha.")


def test_pages_of_who_left_nothing_half_done_longest_ago_go_first(
    stage: Stage, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seats, "MOST", 2)
    open_sale(stage, clinic)
    write("rec")
    sale = frame_of(stage)
    switch(stage, MANAGER)
    done = frame_of(stage)
    switch(stage, OWNER)
    switch(stage, SECOND_RECEPTION)

    assert not isValid(done)
    switch(stage, RECEPTION)
    assert frame_of(stage) is sale


def test_an_idle_desk_locks_over_an_open_redemption_and_gives_it_back(
    stage: Stage, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    sold = clinic.sold_pack()
    stage.window.open_patient(sold.receipt.buyer.id)
    stage.settle()
    press("F2")
    stage.settle()
    go_to("One more: Sessions")
    press("Space")
    stage.settle()
    chosen = focus_name()
    offered = next(one for one in eyes.buttons() if one.startswith("Redeem 2"))
    monkeypatch.setattr(idle, "MINUTE_MS", 100)
    stage.window.idle.start(1)

    until(lambda: stage.window.is_locked, "the idle desk to lock")
    stage.settle()
    sign_in(stage, RECEPTION)

    assert focus_name() == chosen
    assert offered in eyes.buttons()
    press("Return")
    stage.settle()
    assert stage.toast.startswith("2 sessions redeemed")
