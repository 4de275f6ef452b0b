"""The one door from every screen to the desk: off the GUI thread, with one answer to every kind of error."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.desk.desk import Desk
from app.desk.work import Place, Read
from app.domain.errors import ApprovalNeeded, Refusal
from app.domain.staff import Actor
from ui import wording
from ui.errands import Done, Ended, Errand, Refused
from ui.faults import Faults
from ui.jobs import Jobs, is_alive

if TYPE_CHECKING:
    from app.desk.command import Command

P = ParamSpec("P")
R = TypeVar("R")
ApprovalAsked = Callable[[ApprovalNeeded], None]


class Approver(Protocol):
    """Gets a manager's yes and sends the same command again: the dialog in ui/dialogs/approval.py."""

    def __call__(
        self, owner: QObject, command: "Command[Any]", needed: ApprovalNeeded, *, done: Done, ended: Ended
    ) -> None:
        """`done(result)` follows a yes, `ended()` anything else."""


class Client(QObject):
    """Asks, commands and sign-ins for every screen; the desk itself is touched by the worker alone."""

    changed = Signal(object)
    """The command that was carried out."""
    left = Signal(object)
    """The refusal that told that who is signed in works here no more."""
    refusal_shown = Signal(object, object)
    """(owner, refusal), where no page around the owner could show it."""

    def __init__(self, jobs: Jobs, desk: Desk, *, faults: Faults | None = None, parent: QObject | None = None) -> None:
        """Serve the screens of one window."""
        super().__init__(parent)
        self.jobs, self.desk = jobs, desk
        self.faults = faults or Faults(self)
        self.sending: list[Errand] = []
        self._approver: Approver | None = None

    # --- facts every page shows --------------------------------------------------------------------------------

    @property
    def place(self) -> Place | None:
        """Where this desk stands; None until a clinic is founded."""
        return self.desk.place

    @property
    def actor(self) -> Actor | None:
        """Who is signed in."""
        return self.desk.actor

    def words(self, error: Refusal) -> wording.Sentence:
        """The sentence for a refusal, with this clinic's money and this centre's time."""
        return wording.refusal(error, self.place)

    # --- asking and doing --------------------------------------------------------------------------------------

    def ask(
        self,
        owner: QObject,
        view: Callable[Concatenate[Read, P], R],
        *args: Any,  # noqa: ANN401 - the view's own arguments
        then: Callable[[R], None],
        refused: Refused | None = None,
        key: str | None = None,
    ) -> None:
        """Show what a view tells; a newer ask with the same key replaces the one that still waits."""
        work: Callable[[], Any] = partial(self.desk.ask, view, *args)
        Errand(
            client=self, owner=owner, work=work, then=then, refused=refused, key=key, doing=f"ask {name_of(view)}"
        ).send()

    def call(
        self,
        owner: QObject,
        function: Callable[[Desk], R],
        then: Callable[[R], None],
        *,
        refused: Refused | None = None,
        ended: Ended | None = None,
    ) -> None:
        """Anything else the desk does: sign in, verify, several views at once."""
        Errand(
            client=self,
            owner=owner,
            work=partial(function, self.desk),
            then=then,
            refused=refused,
            ended=ended,
            doing=f"call {name_of(function)}",
            wrote=True,
        ).send()

    def execute(
        self,
        owner: QObject,
        command: "Command[R]",
        then: Callable[[R], None],
        *,
        refused: Refused | None = None,
        ended: Ended | None = None,
        approval: tuple[UUID, str] | None = None,
        approval_asked: ApprovalAsked | None = None,
    ) -> None:
        """Carry a command out; what is pressed twice is sent once.

        `refused` takes refusals and questions, else the page's banner shows them; `approval` is (approver, PIN);
        `approval_asked` lets a dialog answer on a page of its own; `ended` runs when nothing will come of it
        (the approval was not given, the retry not wanted), so that a form can be used again.
        """
        if any(errand.is_same_as(owner, command) for errand in self.sending):
            return
        Errand(
            client=self,
            owner=owner,
            work=partial(_carry_out, self.desk, command, approval),
            then=then,
            refused=refused,
            ended=ended,
            approval_asked=approval_asked or partial(self._get_approval, owner, command, then, ended=ended),
            command=command,
            doing=f"{command.kind} {command.request_id}",
            wrote=True,
        ).send()

    def set_approver(self, handler: Approver) -> None:
        """Who answers an `ApprovalNeeded` that no dialog answers itself."""
        self._approver = handler

    def _get_approval(
        self, owner: QObject, command: "Command[Any]", then: Done, needed: ApprovalNeeded, *, ended: Ended | None
    ) -> None:
        if self._approver is None:
            raise needed

        def done(result: Any) -> None:  # noqa: ANN401 - the command's own result
            if is_alive(owner):
                then(result)

        def end() -> None:
            if ended is not None and is_alive(owner):
                ended()

        self._approver(owner, command, needed, done=done, ended=end)


def _carry_out(desk: Desk, command: "Command[R]", approval: tuple[UUID, str] | None) -> R:
    """On the worker: sign and send in one go, so that nothing comes between the yes and the act."""
    signed = desk.sign(command, *approval) if approval else None
    return desk.execute(command, signed)


def name_of(function: Callable[..., Any]) -> str:
    """A function's name for reports; a partial has its inner one."""
    inner = getattr(function, "func", function)
    return str(getattr(inner, "__qualname__", type(inner).__name__))
