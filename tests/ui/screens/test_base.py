from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from app.desk.command import Command
from app.desk.commands.register_patient import RegisterPatient
from app.domain.errors import NotAllowed
from tests.drivers.stage import Stage
from ui.screens.base import Screen


class Counted(Screen):
    """Counts how often it is redrawn."""

    redrawn = 0

    def refresh(self) -> None:
        self.redrawn += 1


class Deaf(Counted):
    def is_stale_after(self, command: Command[Any]) -> bool:
        del command
        return False


def register(stage: Stage) -> None:
    stage.client.execute(stage.window, RegisterPatient(name="Asha Sharma"), lambda _: None)
    stage.settle()


def test_a_screen_is_drawn_when_it_is_looked_at(stage: Stage) -> None:
    screen = Counted(stage.client, stage.window)
    register(stage)
    assert screen.redrawn == 0

    stage.show(screen)
    assert screen.redrawn == 1
    stage.window.show_screen("desk")
    stage.settle()
    stage.show(screen)
    assert screen.redrawn == 1


def test_what_changed_meanwhile_is_drawn_at_the_next_look(stage: Stage) -> None:
    screen = Counted(stage.client, stage.window)
    stage.show(screen)
    stage.window.show_screen("desk")
    register(stage)
    register(stage)
    assert screen.redrawn == 1

    stage.show(screen)
    assert screen.redrawn == 2


def test_what_is_looked_at_is_drawn_at_once(stage: Stage) -> None:
    screen, deaf = Counted(stage.client, stage.window), Deaf(stage.client, stage.window)
    stage.show(deaf)
    stage.show(screen)

    register(stage)

    assert (screen.redrawn, deaf.redrawn) == (2, 1)


def test_a_refusal_is_shown_in_the_page(stage: Stage) -> None:
    screen = Counted(stage.client, stage.window)
    QVBoxLayout(screen).addWidget(screen.banner)
    stage.show(screen)

    screen.show_refusal(NotAllowed(needs="manager"))

    assert screen.banner.words.startswith("Only a manager or an owner may do this.")


def test_a_screen_without_a_banner_says_it_in_the_window(stage: Stage) -> None:
    screen = Counted(stage.client, stage.window)
    stage.show(screen)

    screen.show_refusal(NotAllowed(needs="manager"))

    assert stage.toast.startswith("Only a manager")
    assert not screen.banner.isVisible()
    assert screen.panes() == [screen]
