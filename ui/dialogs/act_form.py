"""What an act asks of a person, apart from the reason and the signature: the part that each act fills in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.command import Command
from app.desk.views.cards import Card
from ui.client import Client

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Change:
    """One line of "before and after"."""

    name: str
    before: str
    after: str
    strong: bool = False

    @property
    def differs(self) -> bool:
        """Whether there is something to compare."""
        return bool(self.before) and self.before != self.after


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code of the clinic's list and words."""

    reason: str
    note: str = ""


class ActForm(QWidget):
    """One act on one package: its fields, its command, and how to say what it does."""

    changed = Signal()
    """Something was typed or chosen: the preview is asked anew."""
    title = ""
    icon = "edit"
    verb = ""
    """What the button says: a verb and its object."""
    danger = False
    needs_reason = True
    needs_approval = True
    room = 864
    """How wide its dialog is."""

    def __init__(self, card: Card, currency: str) -> None:
        """For that package; `currency` is the organisation's."""
        super().__init__()
        self.card, self.currency = card, currency
        self.first: QWidget | None = None
        """What has the keyboard at the start; the reason where the act asks nothing else."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def begin(self, client: Client, window: "MainWindow") -> None:
        """The dialog has opened: ask the desk for what the card does not tell, if anything."""

    def command(self, reason: Reason) -> Command[Any] | None:
        """The act as typed; None while something lacks or cannot be read, and the field says so."""
        raise NotImplementedError

    def sentence(self) -> str:
        """One sentence of what happens, from what is typed."""
        raise NotImplementedError

    def changes(self, result: Any) -> list[Change]:  # noqa: ANN401 - the command's own result
        """Before and after, by the very result the command would give."""
        raise NotImplementedError

    def done_words(self, result: Any) -> tuple[str, str]:  # noqa: ANN401 - as above
        """(what was done, what is strong in it), for the toast."""
        raise NotImplementedError

    def paper_of(self, result: Any) -> Card | None:  # noqa: ANN401 - the command's own result
        """The package whose receipt or refund note is handed over now, if the act gives one."""
        del result
        return None
