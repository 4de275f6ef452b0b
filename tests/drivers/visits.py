"""What a receptionist does with today's appointments at the left of the desk."""

from typing import TypeVar

from tests.drivers.pages import Pages
from ui.dialogs.shell import DialogShell

TODAY = "Today's appointments"
D = TypeVar("D", bound=DialogShell)


def on_the_first(pages: Pages, key: str, dialog: type[D]) -> D:
    """A key on the first appointment of today, and the dialog that it opens."""
    pages.refresh_desk()
    pages.go(TODAY)
    pages.press("Down", "Up", key)
    opened = pages.wait_for(dialog)
    pages.stage.settle()
    return opened
