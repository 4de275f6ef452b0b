"""Expired packages come into the books; the desk does it by itself before anything else."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.expiry import book_expired
from app.desk.work import Work
from app.domain.liability import Cause, LiabilityLine


class BookExpired(Command[int]):
    """Book the breakage of what has expired, once for each expiry (domain.md, Expiry and breakage)."""

    kind: ClassVar[str] = "book_expired"
    by_itself: ClassVar[bool] = True

    def apply(self, work: Work) -> UUID:
        """A batch of expired packages; the desk sends another command while there are more."""
        book_expired(work)
        return self.request_id

    def result(self, work: Work) -> int:
        """How many lines of breakage it booked."""
        return sum(row["table"] == LiabilityLine.__tablename__ and row["cause"] is Cause.EXPIRY for row in work.booked)
