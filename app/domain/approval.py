"""A manager's signed yes to one exact act, and the requests that wait for one."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Name, Word, one_of


class Action(StrEnum):
    """What is approved, in the clinic's words."""

    VOID = "void"
    BACK_DATED = "back_dated"
    REMOVE_MEMBER = "remove_member"
    CANCEL = "cancel"
    COMPLETE = "complete"
    REOPEN = "reopen"
    EXTEND = "extend"
    FREEZE = "freeze"
    END_FREEZE = "end_freeze"
    TRANSFER = "transfer"
    ADJUST = "adjust"
    MOVE_START = "move_start"
    REFUND = "refund"
    REVERSE_PAYMENT = "reverse_payment"
    UPGRADE = "upgrade"


class Approval(Base, kw_only=True):
    """The yes itself: bound by digest to one command, consumed in the same transaction."""

    __tablename__ = "approval"
    __table_args__ = (UniqueConstraint("journal_id", name="uq_approval_journal_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    action: Mapped[Action] = mapped_column(one_of(Action))
    approver_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    requester_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    digest: Mapped[Name]
    signed_at: Mapped[datetime]
    journal_id: Mapped[UUID] = mapped_column(ForeignKey("journal.id", deferrable=True, initially="DEFERRED"))


class RequestState(StrEnum):
    """Where a request for approval stands."""

    WAITING = "waiting"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    OVERTAKEN = "overtaken"


class ApprovalRequest(Base, kw_only=True):
    """A command that waits for a manager; it holds nothing meanwhile (domain.md, Void)."""

    __tablename__ = "approval_request"
    __table_args__ = (
        Index("ix_approval_request_state", "state"),
        Index("ix_approval_request_patient_package_id", "patient_package_id"),
        Index("ix_approval_request_journal_id", "journal_id"),  # a journal entry looks for who waited for it
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    action: Mapped[Action] = mapped_column(one_of(Action))
    requester_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    workstation_id: Mapped[UUID] = mapped_column(ForeignKey("workstation.id"))
    asked_at: Mapped[datetime]
    kind: Mapped[Word]
    version: Mapped[int]
    body: Mapped[str] = mapped_column(Text())
    record_id: Mapped[UUID]
    """What it is about, so that a screen can show it."""
    patient_package_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient_package.id"), default=None)
    """The package it is about, if any: cancel, complete and transfer are refused while it waits."""
    journal_id: Mapped[UUID] = mapped_column(ForeignKey("journal.id", deferrable=True, initially="DEFERRED"))
    """The entry of the asking: the free words of the request lie beside it."""
    state: Mapped[RequestState] = mapped_column(one_of(RequestState), default=RequestState.WAITING)
    decided_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"), default=None)
    decided_at: Mapped[datetime | None] = mapped_column(default=None)
    outcome: Mapped[Name] = mapped_column(default="")
    """Why it was declined (chosen words) or overtaken (the name of the refusal)."""
