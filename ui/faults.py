"""What a person sees when it was not their doing: the machine's trouble, with a safe retry, and our own bugs."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.version import full_version

if TYPE_CHECKING:
    from app.domain.errors import Trouble

if TYPE_CHECKING:
    from app.domain.errors import Trouble

LOG = logging.getLogger("sessiondesk.ui")


class Faults(QObject):
    """Shows troubles and bugs over the window; one dialog of a kind at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Dialogs are opened over whichever window the fault happened in."""
        super().__init__(parent)
        self._shown: list[QDialog] = []

    def show_trouble(
        self,
        owner: QObject | None,
        error: "Trouble",
        again: Callable[[], None],
        *,
        wrote: bool,
        ended: Callable[[], None],
    ) -> None:
        """Nothing was saved: offer the very same action again; it is safe, whatever became of the first try."""
        from ui.dialogs.trouble import TroubleDialog  # noqa: PLC0415 - words and dialogs load after the first paint

        LOG.info("trouble: %s", error.what)
        parent = window_of(owner)
        if parent is None:
            ended()
            return
        dialog = TroubleDialog(parent, error, wrote=wrote)
        dialog.accepted.connect(lambda: again())  # noqa: PLW0108 - a bound method is held weakly
        dialog.rejected.connect(lambda: ended())  # noqa: PLW0108 - the same
        self._open(dialog)

    def show_bug(self, error: BaseException, doing: str = "", owner: QObject | None = None) -> None:
        """Something is wrong in the program: a report to copy, and the window stays alive."""
        from ui.dialogs.bug import BugDialog  # noqa: PLC0415 - words and dialogs load after the first paint

        report = report_of(error, doing)
        LOG.error("bug\n%s", report)
        parent = window_of(owner)
        if parent is not None and not any(isinstance(one, BugDialog) for one in self._shown):
            self._open(BugDialog(parent, report))

    def install(self) -> None:
        """Catch what nobody else caught, in slots too, instead of a silent line on a console nobody sees."""
        sys.excepthook = self._uncaught

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del trace
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.show_bug(error)

    def _open(self, dialog: QDialog) -> None:
        self._shown.append(dialog)
        dialog.finished.connect(lambda _code: self._shown.remove(dialog))
        dialog.open()


def report_of(error: BaseException, doing: str = "") -> str:
    """Where it happened, without a single value: messages and arguments may hold patients' names."""
    chain: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(chain) < 5:  # noqa: PLR2004 - deeper causes tell nothing more
        frames = traceback.format_list(traceback.extract_tb(seen.__traceback__))
        chain.append(f"{type(seen).__module__}.{type(seen).__qualname__}\n{''.join(frames)}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    machine = f"Sessiondesk {full_version()}, {system}"
    return "\n".join([machine, f"Doing: {doing}" if doing else "", *chain]).replace("\n\n", "\n")


def window_of(owner: QObject | None) -> QWidget | None:
    """The window a dialog belongs over."""
    if isinstance(owner, QWidget):
        return owner.window()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return QApplication.activeWindow() or next(iter(shown), None)
