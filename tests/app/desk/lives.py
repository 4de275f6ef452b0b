"""A pack and what happens to it after the sale, as the tests of several commands need it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.desk.books import standing
from app.desk.command import Command
from app.desk.commands.adjust_sessions import AdjustSessions
from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.end_freeze import EndFreeze
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.move_start import MoveStart
from app.desk.commands.reopen_package import ReopenPackage
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.commands.transfer_package import TransferPackage
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
from tests.founding import MANAGER, OWNER

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

    def reopen(self, by: str = OWNER, **fields: Any) -> Card:
        return self.done(ReopenPackage, by, **fields)

    def extend(self, days: int = 10, **fields: Any) -> Card:
        """So many days after the present last valid day."""
        to_day = fields.pop("to_day", None) or self.last + days * DAY
        return self.done(ExtendPackage, to_day=to_day, **fields)

    def freeze(self, begin: int = 0, days: int = 10, **fields: Any) -> Card:
        """So many days, from so many days on."""
        return self.done(FreezePackage, **self.span(begin, days), **fields)

    def span(self, begin: int = 0, days: int = 10) -> dict[str, Any]:
        first = self.clinic.today + begin * DAY
        return {"from_day": first, "to_day": first + (days - 1) * DAY}

    def end_freeze(self, position: int = 0, **fields: Any) -> Card:
        """The running or planned freeze at that place on the card."""
        key = self.card.freezes[position].freeze_id
        return self.clinic.approved(EndFreeze(freeze_id=key, **(WHY | fields)))

    def move_start(self, start: date, **fields: Any) -> Card:
        return self.done(MoveStart, start=start, **fields)

    def transfer(self, new_head: UUID, **fields: Any) -> Card:
        return self.done(TransferPackage, new_head_id=new_head, **fields)

    def adjust(self, change: int, **fields: Any) -> Card:
        return self.done(AdjustSessions, change=change, **({"service_id": self.sold.physio} | fields))

    # --- with no manager at the desk -----------------------------------------------------------------------------

    def send(self, command: Command[Any]) -> UUID:
        return self.clinic.desk.execute(SendForApproval.of(command))

    def approve(self, waiting_id: UUID, by: str = MANAGER) -> RequestState:
        return self.clinic.approved(ApproveRequest(waiting_id=waiting_id), by)

    def outcome(self, waiting_id: UUID) -> str:
        """The name of the refusal that overtook a request."""
        (found,) = self.clinic.all(select(ApprovalRequest.outcome).where(ApprovalRequest.id == waiting_id))
        return str(found)


def ahead(clinic: Clinic, days: int, renews: Life | None = None) -> Life:
    """A Recovery Pack that starts so many days from now: Nina's, or to follow on another one of the same head."""
    start = clinic.today + days * DAY
    if renews is None:
        package, buyer = clinic.recovery_pack("Recovery of Nina"), clinic.patient("Nina")
        receipt = clinic.sell(buyer, package, PACK_PRICE_MINOR, start=start)
        return Life(
            clinic, Sold(receipt, buyer, clinic.services["Physiotherapy"], clinic.services["Doctor Consultation"])
        )
    sold = renews.sold
    package = sold.receipt.card.package_id
    receipt = clinic.sell(sold.head, package, PACK_PRICE_MINOR, start=start, renews_id=sold.id)
    return Life(clinic, replace(sold, receipt=receipt))


def unpaid_life(clinic: Clinic, paid_minor: int = 0) -> Life:
    """A Recovery Pack of Uma's of which so much is paid; the rest is due in 20 days."""
    package, buyer = clinic.recovery_pack("Recovery of Uma"), clinic.patient("Uma")
    now = (PaymentFields(tender=Tender.CASH, amount_minor=paid_minor),) if paid_minor else ()
    later = (InstalmentFields(due_on=clinic.today + 20 * DAY, amount_minor=PACK_PRICE_MINOR - paid_minor),)
    receipt = clinic.sell(buyer, package, PACK_PRICE_MINOR, payments=now, later=later)
    return Life(clinic, Sold(receipt, buyer, clinic.services["Physiotherapy"], clinic.services["Doctor Consultation"]))


def _standing(read: Read, patient_package_id: UUID) -> Standing:
    return standing(read, must_find(read, PatientPackage, patient_package_id))
