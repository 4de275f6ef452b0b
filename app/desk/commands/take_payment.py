"""Taking money for an order after its sale: an instalment, the rest, or all of it."""

from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from app.desk.command import Command
from app.desk.holding import Holding, hold, package_of
from app.desk.lookup import must_find
from app.desk.payments import PaymentFields, take_payments
from app.desk.views.receipts import Receipt, receipt
from app.desk.work import Read, Work
from app.domain.acts import Act
from app.domain.errors import NothingDue, PaidWithExtension
from app.domain.sale import Order
from app.domain.status import Status


class TakePayment(Command[Receipt]):
    """Record payments against an order; the one that completes it activates the package, in parts the first one."""

    kind: ClassVar[str] = "take_payment"

    order_id: UUID
    payments: Annotated[tuple[PaymentFields, ...], Field(min_length=1, max_length=20)]

    def apply(self, work: Work) -> UUID:
        """Refused where nothing is due, for more than is due, and on a package that has ended."""
        held = hold(work, package_of(work, self.order_id))
        order = must_find(work, Order, self.order_id)
        _ensure_payable(held)
        take_payments(work, order, held.package, self.payments)
        return order.id

    def result(self, work: Work) -> Receipt:
        """The receipt as it is now."""
        return receipt(work, self.order_id)

    def subject(self) -> UUID:
        """The order."""
        return self.order_id

    def about_package(self, read: Read) -> UUID | None:
        """The package the order sold."""
        return package_of(read, self.order_id)


def _ensure_payable(held: Holding) -> None:
    """On an expired package money is taken only with an extension; cancel and completion end what is due.

    So is it where the package has expired at the centre that sold it, whose clock is ahead: its money has lapsed.
    """
    sold, last = held.package, held.package.last_valid_day
    has_lapsed = sold.expiry_booked_on is not None and sold.closing is None
    if last is not None and (has_lapsed or held.status is Status.EXPIRED):
        raise PaidWithExtension(last_valid_day=last)
    held.ensure(Act.PAY)
    if held.due_minor <= 0:
        raise NothingDue
