"""A scan opens whose card or receipt it is, from wherever one is; nothing of it is ever typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from app.desk.desk_settings import DeskSettings
from app.desk.devices import ScannerSettings
from app.domain.scan_code import understood
from ui.scanner_filter import ScannerFilter

if TYPE_CHECKING:
    from app.desk.views.scanned import Scanned
    from app.domain.scan_code import ScanCode
    from ui.main_window import MainWindow

MOST_SHOWN = 40


class Scanner(QObject):
    """The scanner of one window."""

    heard = Signal(str)
    """Whatever was scanned, understood or not."""

    def __init__(self, window: "MainWindow") -> None:
        """Deaf until it is started."""
        super().__init__(window)
        self._window = window
        self.filter = ScannerFilter(self)
        self.filter.scanned.connect(self.take)
        window.closing.connect(self.filter.stop)

    def start(self) -> None:
        """Listen as this workstation's settings say; again after they were changed."""
        self.listen(DeskSettings.read(self._window.client.desk.folder).section(ScannerSettings))

    def listen(self, settings: ScannerSettings) -> None:
        """Listen by these settings."""
        self.filter.start(settings)

    @staticmethod
    def of(window: QObject) -> "Scanner | None":
        """The scanner of that window, if it has one."""
        return window.findChild(Scanner)

    @staticmethod
    def attach(window: "MainWindow") -> "Scanner":
        """The clinic is open: from now on its window hears scans; a clinic opened in its place is heard by the same."""
        scanner = Scanner.of(window) or Scanner(window)
        scanner.start()
        return scanner

    # --- what a scan does --------------------------------------------------------------------------------------

    def take(self, text: str) -> None:
        """One whole scan."""
        self.heard.emit(text)
        window = self._window
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        if window.is_locked or window.frame is None:
            window.sign_in.banner.show_refusal(self.tr("Sign in first, then scan again."))
            return
        if window.idle.is_counting:
            # whoever scans is there, though no key of it reached the window
            window.idle.start(window.idle.minutes)
        if any(dialog.isVisible() for dialog in window.findChildren(QDialog)):
            window.toast(self.tr("Close what is open first, then scan again."), icon="info")
            return
        code = understood(text)
        if code is None:
            self._tell_unknown(text)
            return
        from app.desk.views.scanned import scanned  # noqa: PLC0415 - not needed before the first scan

        window.client.ask(self, scanned, code, then=lambda found: self._open(code, found), key="scan")

    def _tell_unknown(self, text: str) -> None:
        shown = text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]} ..."
        said = self.tr("Scanned {code}: no card or receipt of this clinic. Nothing was done.")
        self._window.toast(said.format(code=shown), icon="alert-triangle")

    def _open(self, code: "ScanCode", found: "Scanned | None") -> None:
        window = self._window
        if found is None:
            self._tell_unknown(code.number)
            return
        if window.is_locked or window.frame is None:
            return
        window.frame.drop.close_list()
        window.open_patient(found.patient_id)
        if found.card is not None:
            from ui.dialogs.papers import PapersDialog  # noqa: PLC0415 - not needed before the first receipt

            PapersDialog(window.client, window, found.card).open()
