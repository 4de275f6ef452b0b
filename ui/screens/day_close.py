"""Whether the day is closed, the way to close it, and its slip."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk.views.day_close import DaySlip, DayToClose, day_slip, day_to_close
from app.domain.staff import Role
from ui import format as show
from ui.client import Client
from ui.dialogs.close_day import CloseDayDialog
from ui.print.day_slip import day_slip_document
from ui.print.document import Paper
from ui.print.output import PaperOutput
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import FactLabel
from ui.widgets.layouts import hbox

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class DayCloseBar(QWidget):
    """One button: close the day, or its slip once it is closed."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Nothing until a day is shown."""
        super().__init__()
        self._client, self._window = client, window
        self._day: date | None = None
        self._page: DayToClose | None = None
        self._act_wanted = False
        self.state = FactLabel("lock", "", "muted")
        self.button = ActionButton("", icon="lock")
        self.setLayout(hbox(self.state, self.button, spacing=12))
        self.button.clicked.connect(self.act)
        self.hide()

    def show_day(self, day: date) -> None:
        """Ask how that day stands."""
        self._day = day
        self._client.ask(self, day_to_close, day, then=self._show, key="day-close")

    def _show(self, page: DayToClose) -> None:
        if page.facts.day != self._day:
            return
        self._page = page
        place, actor = self._window.place, self._window.actor
        closed = page.closed_at
        if closed is not None and place is not None:
            at = show.moment(closed, place.time_zone)
            self.state.set_text(self.tr("Closed {moment}").format(moment=at))
        self.state.setVisible(closed is not None)
        self.button.setText(self.tr("Close the day…") if closed is None else self.tr("Day slip"))
        self.button.set_icon_name("lock" if closed is None else "receipt")
        may_close = actor is not None and actor.role.includes(Role.MANAGER)
        self.button.setVisible(may_close or closed is not None)
        self.show()
        if self._act_wanted:
            self._act_wanted = False
            self.act()

    def act_when_known(self) -> None:
        """The button pressed by its key, also before the day was read."""
        if self._page is None:
            self._act_wanted = True
        else:
            self.act()

    def act(self) -> None:
        """Close it, or show its slip."""
        page = self._page
        if page is None:
            return
        if page.closed_at is not None:
            self._client.ask(self, day_slip, page.facts.day, then=self._preview)
            return
        dialog = CloseDayDialog(self._client, self._window, page)
        dialog.day_closed.connect(self._closed)
        dialog.open()

    def _closed(self, slip: DaySlip) -> None:
        output = self._output(slip)
        links = [(self.tr("Print"), output.print_or_save), (self.tr("Preview"), output.preview)]
        said = self.tr("{day} is closed.").format(day=show.weekday_long(slip.facts.day))
        self._window.toast(said, "", links)

    def _preview(self, slip: DaySlip) -> None:
        self._output(slip).preview()

    def _output(self, slip: DaySlip) -> PaperOutput:
        place = self._window.place
        organisation = place.organisation if place is not None else ""
        document = day_slip_document(slip, organisation, Paper.A5)
        title = f"day-{slip.facts.day.isoformat()}"
        return PaperOutput(self._window, document, Paper.A5, title)
