"""How far the tour is on this desk: it is resumed where it was left."""

from PySide6.QtCore import QSettings

STEP, STATE = "tour/step", "tour/state"
RUNNING, LEFT, ENDED = "running", "left", "ended"


def step() -> int:
    """The step one is at, from 0."""
    found = str(QSettings().value(STEP, "0"))
    return int(found) if found.isdecimal() else 0


def set_step(number: int) -> None:
    """Go on from there the next time."""
    QSettings().setValue(STEP, number)


def set_state(state: str) -> None:
    """Running, left for later, or ended."""
    QSettings().setValue(STATE, state)


def is_running() -> bool:
    """Whether somebody is in the middle of it."""
    return str(QSettings().value(STATE, "")) == RUNNING


def was_offered() -> bool:
    """Whether anybody at this desk was asked."""
    return bool(QSettings().value(STATE, ""))
