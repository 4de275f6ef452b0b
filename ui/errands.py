"""One thing a screen wants from the desk, from the worker to the one right answer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import ApprovalNeeded, NoLongerHere, Refusal, Trouble
from ui.jobs import is_alive

if TYPE_CHECKING:
    from app.desk.command import Command
    from ui.client import Client

Done = Callable[[Any], None]
Refused = Callable[[Refusal], None]
Ended = Callable[[], None]


@dataclass(eq=False, kw_only=True)
class Errand:
    """Sent once, answered once; a retry sends the very same thing again (architecture.md, Errors)."""

    client: "Client"
    owner: QObject
    work: Callable[[], Any]
    then: Done
    refused: Refused | None = None
    ended: Ended | None = None
    approval_asked: Callable[[ApprovalNeeded], None] | None = None
    command: "Command[Any] | None" = None
    key: str | None = None
    doing: str = ""
    """Ids and kinds only: it stands in reports of bugs."""
    wrote: bool = False
    """Whether something was to be saved, or only shown."""

    def send(self) -> None:
        """Off to the worker."""
        if self.command is not None:
            self.client.sending.append(self)
        owner = self.owner if self.command is None else self.client
        self.client.jobs.start(self.work, self._succeed, failed=self._fail, owner=owner, key=self.key)

    def is_same_as(self, owner: QObject, command: "Command[Any]") -> bool:
        """Whether a second press asks for what is under way: equal but for the id of the press."""
        mine = self.command
        same_kind = mine is not None and type(mine) is type(command) and self.owner is owner
        return same_kind and mine is not None and fields_of(mine) == fields_of(command)

    def _succeed(self, result: Any) -> None:  # noqa: ANN401 - whatever the view or command gives
        self._landed()
        try:
            if is_alive(self.owner):
                self.then(result)
        finally:
            if self.command is not None:
                # whatever else must be read anew waits until the answer is on the screen
                self.client.jobs.later(partial(self.client.changed.emit, self.command))

    def _fail(self, error: Exception) -> None:
        self._landed()
        if not is_alive(self.owner):
            return
        match error:
            case ApprovalNeeded() if self.approval_asked is not None:
                self.approval_asked(error)
            case Refusal():
                self._refuse(error)
                if isinstance(error, NoLongerHere):
                    self.client.left.emit(error)
            case Trouble():
                self.client.faults.show_trouble(self.owner, error, self.send, wrote=self.wrote, ended=self.end)
            case _:
                self.client.faults.show_bug(error, self.doing, self.owner)
                self.end()

    def _refuse(self, error: Refusal) -> None:
        if self.refused is not None:
            self.refused(error)
            return
        page = page_of(self.owner)
        if page is None:
            self.client.refusal_shown.emit(self.owner, error)
        else:
            page.show_refusal(error)  # type: ignore[attr-defined]  # page_of looked for it
        self.end()

    def end(self) -> None:
        """Nothing will come of it: whoever sent it may be used again."""
        if self.ended is not None and is_alive(self.owner):
            self.ended()

    def _landed(self) -> None:
        if self in self.client.sending:
            self.client.sending.remove(self)


def fields_of(command: "Command[Any]") -> dict[str, Any]:
    """What a command asks for, without the id of the press that asked."""
    return {name: value for name, value in command if name != "request_id"}


def page_of(owner: QObject | None) -> QWidget | None:
    """The page or dialog around a widget that can show a refusal."""
    while owner is not None and not hasattr(owner, "show_refusal"):
        owner = owner.parent()
    return owner if isinstance(owner, QWidget) else None
