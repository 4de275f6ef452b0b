"""What the frame knows of the help: opening it, the tour, and saying once that a new version is here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QWidget

from app.version import VERSION

if TYPE_CHECKING:
    from ui.frame import Frame
    from ui.help.coach import Coach
    from ui.help.panel import HelpPanel
    from ui.main_window import MainWindow

SEEN_VERSION = "help/seen_version"
"""Where this desk keeps the version whose news were told."""


class Guide(QObject):
    """One for each frame; what it opens is loaded when it is first asked for."""

    def __init__(self, frame: "Frame", window: "MainWindow", *, is_sample: bool) -> None:
        """`is_sample`: a tour is offered where nothing is real."""
        super().__init__(frame)
        self._frame, self._window, self._is_sample = frame, window, is_sample
        # signed in before there is a frame: the clinic was founded just now, and nothing is new to it
        self._is_founded_now = window.client.actor is not None
        self._coach: Coach | None = None

    # --- help --------------------------------------------------------------------------------------------------

    def show_page(self) -> None:
        """The page for where one is; once more: all keys."""
        self._open("")

    def show_keys(self) -> None:
        """Every key there is."""
        from ui.help.pages import KEYS  # noqa: PLC0415 - loaded when somebody asks

        self._open(KEYS)

    def show_news(self) -> None:
        """What is new in this version."""
        from ui.help.pages import NEWS  # noqa: PLC0415 - loaded when somebody asks

        self._open(NEWS)

    def show_about(self) -> None:
        """Which program this is, and whose work is in it."""
        from ui.dialogs.about import AboutDialog  # noqa: PLC0415 - loaded when somebody asks

        AboutDialog(self._window).open()

    def _open(self, page: str) -> "HelpPanel":
        from ui.help.open import help_beside  # noqa: PLC0415 - loaded when somebody asks

        return help_beside(self._frame, self._frame.pages, self._frame.current, page)

    # --- the tour ----------------------------------------------------------------------------------------------

    def start_tour(self) -> None:
        """From its beginning, or from where it was left."""
        self.coach.begin()

    @property
    def coach(self) -> "Coach":
        """The small panel of the tour; made when it is first needed."""
        if self._coach is None:
            from ui.help.coach import Coach  # noqa: PLC0415 - loaded when somebody asks

            self._coach = Coach(self._frame, self._window)
        return self._coach

    def panes(self) -> list[QWidget]:
        """What F6 also steps through."""
        return [self._coach] if self._coach is not None else []

    # --- signing in --------------------------------------------------------------------------------------------

    def greet(self) -> None:
        """Somebody is here: go on with the tour, offer it on the first day, or tell of a new version."""
        QTimer.singleShot(0, self, self._greet)

    def _greet(self) -> None:
        from ui.help import progress  # noqa: PLC0415 - loaded after signing in

        if progress.is_running() or (self._is_sample and not progress.was_offered()):
            self.coach.offer()
        self._tell_news()

    def _tell_news(self) -> None:
        settings = QSettings()
        seen = str(settings.value(SEEN_VERSION, ""))
        if seen == VERSION:
            return
        settings.setValue(SEEN_VERSION, VERSION)
        if seen or not (self._is_founded_now or self._is_sample):
            said = self.tr("Sessiondesk {version} is here.").format(version=VERSION.removesuffix(".0"))
            self._window.toast(said, links=[(self.tr("What's new"), self.show_news)], icon="info")
