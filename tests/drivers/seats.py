"""Several people at one desk: signing in, switching, and what each has before them."""

from tests.clinic import Clinic
from tests.drivers.hands import focus_name, press, rewrite, until, write
from tests.drivers.stage import Stage
from tests.founding import PINS
from ui.frame import Frame


def sign_in(stage: Stage, name: str) -> None:
    """Ctrl+L was pressed: choose a name, type the PIN."""
    if stage.window.sign_in.name.text() != name:
        stage.window.sign_in.name.setFocus()
        rewrite(name)
        press("Return")
    until(lambda: focus_name() == "PIN", "the PIN field")
    write(PINS[name])
    press("Return")
    until(lambda: not stage.window.is_locked, f"{name} signed in")
    stage.settle()


def switch(stage: Stage, name: str) -> None:
    press("Ctrl+L")
    stage.settle()
    sign_in(stage, name)


def frame_of(stage: Stage) -> Frame:
    frame = stage.window.frame
    assert frame is not None
    return frame


def open_sale(stage: Stage, clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    stage.window.open_patient(sold.receipt.buyer.id)
    stage.settle()
    press("F3")
    stage.settle()
