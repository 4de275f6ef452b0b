"""An action is done where it belongs."""

import pytest

from app.domain.staff import Role
from tests.drivers.stage import Stage
from ui.action import Action, run, tooltip
from ui.theme import theme


def test_it_goes_to_its_screen_first_and_takes_an_argument_along(stage: Stage) -> None:
    frame = stage.window.frame
    assert frame is not None
    run(Action(id="settings.look", words="Look", target="settings:show_part=look"), frame)
    stage.settle()

    screen = frame.made("settings")
    assert frame.current == "settings"
    assert getattr(screen, "look").isVisible()  # noqa: B009 - whatever the settings call their parts


@pytest.mark.parametrize(("target", "place"), [("go:day", "day"), ("frame:show_screen=day", "day")])
def test_places_and_the_frame_are_targets_too(stage: Stage, target: str, place: str) -> None:
    frame = stage.window.frame
    assert frame is not None
    run(Action(id="x", words="Day", target=target), frame)
    stage.settle()

    assert frame.current == place


def test_the_window_is_one(stage: Stage) -> None:
    assert stage.window.frame is not None
    run(Action(id="x", words="Lock", target="window:lock"), stage.window.frame)

    assert stage.window.is_locked


def test_who_may_less_than_its_role_may_not(stage: Stage) -> None:
    assert not Action(id="x", words="", target="go:day", role=Role.MANAGER).may(stage.window.actor)
    assert Action(id="x", words="", target="go:day").may(stage.window.actor)


def test_other_colours_are_one_key_away(stage: Stage) -> None:
    from tests.drivers.hands import press

    before = theme().chosen
    press("Ctrl+F9")
    assert theme().chosen == "dark"
    theme().set_scheme(before)


def test_a_tooltip_shows_the_key() -> None:
    assert (tooltip("Lock", "Ctrl+L"), tooltip("Lock", "")) == ("Lock (Ctrl+L)", "Lock")
