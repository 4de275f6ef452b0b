"""What is owed at this centre, for the left of the desk: dues of patients, and refunds that were not paid out yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desk.views.dues import due_list
from app.desk.views.refunds import due_refunds
from ui.client import Client
from ui.screens.desk_side import DeskSide

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class DeskMoney(QObject):
    """Asks by itself, so that the lists of people never wait for sums of money; a redemption changes none of it."""

    def __init__(self, client: Client, window: "MainWindow", side: DeskSide) -> None:
        """Shown in these lists."""
        super().__init__(side)
        self._client, self._window, self._side = client, window, side

    def ask(self) -> None:
        """Read both anew."""
        side, window = self._side, self._window
        self._client.ask(self, due_list, then=lambda rows: side.set_dues(rows, window.currency), key="dues")
        self._client.ask(self, due_refunds, then=lambda rows: side.set_refunds(rows, window.currency), key="refunds")
