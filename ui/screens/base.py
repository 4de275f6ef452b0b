"""What every screen is: it asks the desk through the client, and redraws only when it is looked at."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.desk.command import Command
from app.domain.errors import Refusal
from ui.client import Client
from ui.widgets.banner import Banner
from ui.widgets.fields import LineEdit, SearchField, TextArea

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Screen(QWidget):
    """A page of the main window; stale after a command until it is shown again."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Empty until it is first shown; a subclass puts `self.banner` where refusals belong."""
        super().__init__()
        self.client, self.window_ = client, window
        self.banner = Banner()
        self.spot: object = None
        """What is open here (a patient, a part), so that the page can be made anew in another language."""
        self.work: Sequence[QWidget] = ()
        """Parts that are something begun for as long as they are shown."""
        self._stale = True
        self._shown_to: UUID | None = None
        client.changed.connect(self._note)

    def refresh(self) -> None:
        """Ask the views this screen shows."""

    def is_stale_after(self, command: Command[Any]) -> bool:
        """Whether that command may have changed what is shown here."""
        del command
        return True

    def show_refusal(self, error: Refusal) -> None:
        """Say why in the page; nothing typed is lost."""
        words = self.client.words(error)
        if self.banner.parent() is None:
            self.window_.toast(str(words), icon="alert-triangle")
        else:
            self.banner.show_refusal(words.head, words.next_step)

    @property
    def is_half_done(self) -> bool:
        """Whether something typed here would be lost with the page; finding and filtering is no work."""
        if any(not page.isHidden() for page in self.work):
            return True
        typed = [one for one in self.findChildren(LineEdit) if one.isModified() and one.text()]
        notes = [one for one in self.findChildren(TextArea) if one.document().isModified() and one.toPlainText()]
        return bool(notes) or any(not isinstance(one, SearchField) for one in typed)

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the screen is chosen; the screen itself if None."""
        return None

    def panes(self) -> list[QWidget]:
        """The parts F6 steps through, in reading order."""
        return [self]

    def showEvent(self, event: QShowEvent) -> None:
        """Redraw what became stale meanwhile, and what another person may see or do differently."""
        super().showEvent(event)
        actor = self.window_.actor
        if actor is not None and actor.id != self._shown_to:
            self._shown_to, self._stale = actor.id, True
        if self._stale and not event.spontaneous():
            self._stale = False
            self.refresh()

    def _note(self, command: Command[Any]) -> None:
        if not self.is_stale_after(command):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
