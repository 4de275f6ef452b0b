"""Selling a package: the order, its payments, the patient package with its frozen terms, and the first sessions."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.selling import MemberFields, SaleFields, UseNow, sell
from app.desk.views.receipts import Receipt, receipt
from app.desk.work import Work

__all__ = ["MemberFields", "SellPackage", "UseNow"]


class SellPackage(SaleFields, Command[Receipt]):
    """Sell one package to a patient; the payment that completes the order activates it."""

    kind: ClassVar[str] = "sell_package"
    approvable: ClassVar[bool] = True

    def apply(self, work: Work) -> UUID:
        """Refused unless the package is on sale here, the start is allowed and the payments come to the price."""
        sold = sell(work, self, self.own_id)
        assert sold.order_id is not None  # noqa: S101 - a sale has an order
        return sold.order_id

    def result(self, work: Work) -> Receipt:
        """The receipt to show and print."""
        return receipt(work, self.own_id("order"))

    def subject(self) -> UUID:
        """The buyer."""
        return self.patient_id
