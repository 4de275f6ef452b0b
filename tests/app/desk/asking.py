"""A void that somebody asks for while no manager is at the desk."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.redemptions import Redeemed
from app.domain.approval import ApprovalRequest, RequestState
from tests.clinic import Clinic, Sold
from tests.founding import MANAGER, SECOND_RECEPTION

DAY = timedelta(days=1)


class Asked:
    """A void that Ravi recorded wrongly and Rita asks for."""

    def __init__(self, clinic: Clinic, **fields: Any) -> None:
        self.clinic = clinic
        self.sold: Sold = clinic.sold_pack()
        self.done: Redeemed = clinic.redeem(self.sold.receipt, self.sold.physio, self.sold.head)
        clinic.clock.go(minutes=5)
        clinic.sign_in(SECOND_RECEPTION)
        self.command = clinic.voiding(self.done, **fields)
        self.id: UUID = clinic.desk.execute(SendForApproval.of(self.command))
        self.at = clinic.clock.now()

    def approve(self, by: str = MANAGER) -> RequestState:
        return self.clinic.approved(ApproveRequest(waiting_id=self.id), by)

    def decline(self, by: str = MANAGER, **fields: Any) -> RequestState:
        self.clinic.sign_in(by)
        return self.clinic.desk.execute(DeclineRequest(waiting_id=self.id, **fields))

    @property
    def state(self) -> RequestState:
        (found,) = self.clinic.all(select(ApprovalRequest.state))
        return RequestState(found)

    @property
    def left(self) -> int:
        return self.clinic.row(self.sold.receipt, self.sold.physio).left
