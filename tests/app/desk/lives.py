"""A pack and what happens to it after the sale, as the tests of several commands need it."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.desk.books import standing
from app.desk.command import Command
from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.lookup import must_find
from app.desk.payments import InstalmentFields, PaymentFields
from app.desk.views.cards import Card
from app.desk.views.redemptions import Redeemed
from app.desk.views.wallet import card_of
from app.desk.work import Read
from app.domain.approval import ApprovalRequest, RequestState
from app.domain.liability import LiabilityLine, Standing
from app.domain.sale import Tender
from app.domain.wallet import PatientPackage
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold
from tests.founding import MANAGER

DAY = timedelta(days=1)
WHY = {"reason": "patient_asked"}


class Life:
    """A Recovery Pack of Asha's and the acts on it, each signed by the manager."""

    def __init__(self, clinic: Clinic, sold: Sold | None = None, **fields: Any) -> None:
        self.clinic = clinic
        self.sold: Sold = sold or clinic.sold_pack(**fields)

    @property
    def id(self) -> UUID:
        return self.sold.id

    @property
    def card(self) -> Card:
        return self.clinic.desk.ask(card_of, self.id)

    @property
    def last(self) -> date:
        found = self.card.last_valid_day
        assert found is not None
        return found

    @property
    def money(self) -> Standing:
        return self.clinic.desk.ask(_standing, self.id)

    def booked(self) -> list[tuple[str, str, int]]:
        """(kind, cause, amount) of its liability lines in their order."""
        query = select(LiabilityLine).where(LiabilityLine.patient_package_id == self.id).order_by(LiabilityLine.seq)
        return [(line.kind.value, line.cause.value, line.amount_minor) for line in self.clinic.all(query)]

    # --- acts --------------------------------------------------------------------------------------------------

    def redeem(self, person: UUID | None = None, **fields: Any) -> Redeemed:
        return self.clinic.redeem(self.sold.receipt, self.sold.physio, person or self.sold.head, **fields)

    def act(self, kind: type[Command[Card]], **fields: Any) -> Command[Card]:
        """The command, unsent."""
        return kind(patient_package_id=self.id, **(WHY | fields))  # type: ignore[call-arg]  # each act has it

    def done(self, kind: type[Command[Card]], by: str = MANAGER, **fields: Any) -> Card:
        return self.clinic.approved(self.act(kind, **fields), by)

    def complete(self, **fields: Any) -> Card:
        return self.done(CompletePackage, **fields)

    # --- with no manager at the desk -----------------------------------------------------------------------------

    def send(self, command: Command[Any]) -> UUID:
        return self.clinic.desk.execute(SendForApproval.of(command))

    def approve(self, waiting_id: UUID, by: str = MANAGER) -> RequestState:
        return self.clinic.approved(ApproveRequest(waiting_id=waiting_id), by)

    def outcome(self, waiting_id: UUID) -> str:
        """The name of the refusal that overtook a request."""
        (found,) = self.clinic.all(select(ApprovalRequest.outcome).where(ApprovalRequest.id == waiting_id))
        return str(found)


def unpaid_life(clinic: Clinic, paid_minor: int = 0) -> Life:
    """A Recovery Pack of Uma's of which so much is paid; the rest is due in 20 days."""
    package, buyer = clinic.recovery_pack("Recovery of Uma"), clinic.patient("Uma")
    now = (PaymentFields(tender=Tender.CASH, amount_minor=paid_minor),) if paid_minor else ()
    later = (InstalmentFields(due_on=clinic.today + 20 * DAY, amount_minor=PACK_PRICE_MINOR - paid_minor),)
    receipt = clinic.sell(buyer, package, PACK_PRICE_MINOR, payments=now, later=later)
    return Life(clinic, Sold(receipt, buyer, clinic.services["Physiotherapy"], clinic.services["Doctor Consultation"]))


def _standing(read: Read, patient_package_id: UUID) -> Standing:
    return standing(read, must_find(read, PatientPackage, patient_package_id))
