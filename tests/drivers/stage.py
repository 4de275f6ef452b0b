"""The real main window over a clinic, with somebody signed in: where tests put a page or a dialog."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from sqlalchemy import func, select

from app.domain.ledger import LedgerLine, LineKind
from tests.clinic import Clinic
from tests.drivers.breath import BREATH_MS, breathe
from tests.drivers.redeem import said
from ui.client import Client
from ui.dialogs.approval import ApprovalDialog
from ui.jobs import Jobs
from ui.main_window import MainWindow

PATIENCE_MS = 10_000


class Stage:
    """A window at a desk; every answer has arrived once it is settled."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.jobs = Jobs()
        self.client = Client(self.jobs, clinic.desk)
        self.window = MainWindow(self.jobs)
        self.window.open_clinic(self.client)
        actor = clinic.desk.actor
        assert actor is not None
        self.window.enter(actor)
        self.window.show()
        self.settle()

    def show(self, page: QWidget) -> None:
        """Put a page where screens are."""
        frame = self.window.frame
        assert frame is not None
        frame.pages.addWidget(page)
        frame.pages.setCurrentWidget(page)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way and everything was drawn."""
        waited = 0
        breathe()
        while not self.jobs.is_idle and waited < PATIENCE_MS:
            breathe()
            waited += BREATH_MS
        assert self.jobs.is_idle
        breathe()

    @property
    def toast(self) -> str:
        """What was said last."""
        frame = self.window.frame
        assert frame is not None
        return said(frame.toast)

    def approval(self) -> ApprovalDialog | None:
        """The dialog that asks for a manager's yes, if it is open."""
        dialogs = self.window.findChildren(ApprovalDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)

    def lines(self, kind: LineKind) -> int:
        """How many lines of a kind are in the clinic's ledger."""
        return int(self.clinic.all(select(func.count()).where(LedgerLine.kind == kind))[0])

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        breathe()


def nameless(page: QWidget) -> list[str]:
    """Parts one can reach with the keyboard that a screen reader has no name for."""
    parts = [part for part in page.findChildren(QWidget) if part.isVisible()]
    reached = [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [
        type(part).__name__
        for part in reached
        if not part.accessibleName() and not (isinstance(part, QAbstractButton) and part.text())
    ]


@contextmanager
def staged(clinic: Clinic) -> Iterator[Stage]:
    """A stage that is taken down in order."""
    stage = Stage(clinic)
    try:
        yield stage
    finally:
        stage.close()
