"""Who may use a shared package besides its head."""

from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Name, yes_or_no


class Membership(Base, kw_only=True):
    """One stay of a person in the family of a patient package: from the day added to the day removed.

    A stay ends the day before `removed_on`: the day somebody is removed they can no longer come.
    """

    __tablename__ = "membership"
    __table_args__ = (
        CheckConstraint("removed_on IS NULL OR removed_on >= added_on", name="dates_in_order"),
        Index("ix_membership_patient_package_id", "patient_package_id"),
        Index("ix_membership_patient_id", "patient_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    patient_package_id: Mapped[UUID] = mapped_column(ForeignKey("patient_package.id"))
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    relation: Mapped[Name] = mapped_column(default="")
    added_on: Mapped[date]
    removed_on: Mapped[date | None] = mapped_column(default=None)
    ended_by_transfer: Mapped[bool] = mapped_column(yes_or_no("ended_by_transfer"), default=False)
    """The new head names members anew: who came before no longer counts towards the maximum."""

    def covers(self, day: date) -> bool:
        """Whether the person was a member on that day."""
        return self.added_on <= day and (self.removed_on is None or day < self.removed_on)
