"""What the desk says once something is done, with the paper and the way back that go with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desk.views.receipts import Receipt
from app.desk.views.redemptions import Redeemed
from app.desk.views.wallet import Wallet
from ui import format as show
from ui.client import Client
from ui.dialogs.void import VoidDialog
from ui.print.counted import receipt_output, slip_output
from ui.print.document import Paper
from ui.screens.wallet_rows import first_name

if TYPE_CHECKING:
    from ui.main_window import MainWindow

FOOT = 72


class DeskToasts(QObject):
    """1 session redeemed for Asha. 6 left. Print, Void."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Said in that window."""
        super().__init__(window)
        self._client, self._window = client, window

    def lift(self, page: int) -> None:
        """Above the foot of what lies over the desk: selling and the ledger have their buttons there."""
        if self._window.frame is not None:
            self._window.frame.toast.set_lift(FOOT if page else 0)

    def redeemed(self, result: Redeemed) -> None:
        """How many, for whom, what is left."""
        done = result.redemption
        said = self.tr("%n session(s) redeemed for {name}.", "", done.sessions)
        links = [
            (self.tr("Print"), lambda: self._print_redemption(result)),
            (self.tr("Void"), lambda: VoidDialog(self._client, self._window, done.line_id).open()),
        ]
        who = first_name(done.person_name)
        self._window.toast(said.format(name=who), self.tr("{n} left.").format(n=done.left_now), links)

    def sold(self, receipt: Receipt, paper: Paper) -> None:
        """What was sold under which number; printing never holds up the sale."""
        output = receipt_output(self._client, self._window, receipt, paper)
        links = [(self.tr("Print"), output.print_or_save), (self.tr("Preview"), output.preview)]
        said = self.tr("{package} sold, order {number}.")
        strong = self.tr("{n} left.").format(n=receipt.card.left)
        if receipt.due_minor:
            due = show.money(receipt.due_minor, receipt.currency)
            strong = self.tr("{amount} still to pay.").format(amount=due)
        self._window.toast(said.format(package=receipt.card.name, number=receipt.order_number), strong, links)

    def ask_who(self, found: Wallet | None) -> None:
        """Whoever asked for something of a patient while nobody is open is led to the search."""
        if found is None:
            self._window.toast(self.tr("Find the patient first."), icon="info")
            if self._window.frame is not None:
                self._window.frame.focus_search()

    def _print_redemption(self, result: Redeemed) -> None:
        place = self._window.place
        organisation = place.organisation if place is not None else ""
        slip_output(self._client, self._window, result.redemption, organisation).print_or_save()
