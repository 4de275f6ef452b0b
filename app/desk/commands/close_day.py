"""Closing a centre's day: money counted, what is open explained; after it nothing more is booked into that day."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field
from sqlalchemy import bindparam, select

from app.desk.command import Command
from app.desk.fields import Line0, Part
from app.desk.journal import tie_chains
from app.desk.lookup import must_find
from app.desk.views.day_close import DaySlip, day_slip
from app.desk.views.day_lists import unredeemed, waiting
from app.desk.views.day_money import Taken, taken
from app.desk.work import Work
from app.domain.base import MAX_MONEY_MINOR
from app.domain.clinic import Centre
from app.domain.day_close import CashCount, DayClose, OpenItem
from app.domain.errors import CountMissing, DayClosed, DayNotOver, DifferenceUnexplained, ItemUnexplained
from app.domain.sale import Tender
from app.domain.staff import Role, Staff

_CENTRE = select(Centre.id).where(Centre.id == bindparam("here")).with_for_update()
"""Everything that is booked points at its centre, so it waits for this."""


class CountFields(Part):
    """What was counted of one tender that one person took."""

    tender: Tender
    staff_id: UUID
    counted_minor: Annotated[int, Field(ge=-MAX_MONEY_MINOR, le=MAX_MONEY_MINOR, strict=True)]
    """Negative where more was paid out than taken."""
    reason: Line0 = ""
    """Why it differs from what the books expect."""


class ExplanationFields(Part):
    """Why a waiting request, or an appointment without redemption, stays open."""

    record_id: UUID
    explanation: Line0


class CloseDay(Command[DaySlip]):
    """Close a day of this desk's centre, today or any day before; it is never reopened (domain.md, Day close).

    Days may be closed in any order. Of two counts of the same tender and person the last one holds. What was counted
    though nothing is expected differs too. Explanations of what is no longer open are left out.
    """

    kind: ClassVar[str] = "close_day"
    needs: ClassVar[Role] = Role.MANAGER

    day: date
    counts: tuple[CountFields, ...] = ()
    explanations: tuple[ExplanationFields, ...] = ()

    def apply(self, work: Work) -> UUID:
        """Alone at the centre: whoever books waits, then finds the day closed, or is counted here."""
        work.session.execute(_CENTRE, {"here": work.place.centre_id})
        if self.day > work.today:
            raise DayNotOver(day=self.day)
        closed = select(DayClose.id).where(DayClose.centre_id == work.place.centre_id, DayClose.day == self.day)
        if work.session.scalar(closed) is not None:
            raise DayClosed
        counted = self._counted(work)
        explained = self._explained(work)
        tie_chains(work)
        work.book(self._close(work))
        work.add(*counted, *explained)
        return self.own_id("close")

    def result(self, work: Work) -> DaySlip:
        """The slip to print."""
        return day_slip(work, self.day)

    def _close(self, work: Work) -> DayClose:
        return DayClose(
            id=self.own_id("close"),
            centre_id=work.place.centre_id,
            day=self.day,
            closed_at=work.now,
            workstation_id=work.place.workstation_id,
            staff_id=work.actor.id,
            journal_id=work.journal_id,
        )

    def _counted(self, work: Work) -> Sequence[CashCount]:
        """Every tender that somebody took is counted; whatever differs has a reason."""
        given = {(count.tender, count.staff_id): count for count in self.counts}
        expected = {(row.tender, row.staff_id): row for row in taken(work, self.day)}
        for key, row in expected.items():
            if key not in given:
                raise CountMissing(tender=row.tender.value, staff=row.staff_name)
        return [self._count(work, fields, expected.get(key)) for key, fields in given.items()]

    def _count(self, work: Work, fields: CountFields, row: Taken | None) -> CashCount:
        expected = row.expected_minor if row else 0
        if fields.counted_minor != expected and not fields.reason:
            raise DifferenceUnexplained(
                tender=fields.tender.value, expected_minor=expected, counted_minor=fields.counted_minor
            )
        return CashCount(
            day_close_id=self.own_id("close"),
            tender=fields.tender,
            staff_id=must_find(work, Staff, fields.staff_id).id,
            expected_minor=expected,
            counted_minor=fields.counted_minor,
            reason=fields.reason,
        )

    def _explained(self, work: Work) -> Sequence[OpenItem]:
        """What still waits or was never redeemed is cleared, or explained."""
        said = {one.record_id: one.explanation for one in self.explanations if one.explanation}
        still_open = {
            "request": [row.request_id for row in waiting(work, self.day)],
            "appointment": [row.appointment_id for row in unredeemed(work, self.day)],
        }
        for what, records in still_open.items():
            missing = sum(record not in said for record in records)
            if missing:
                raise ItemUnexplained(what=what, count=missing)
        return [
            OpenItem(day_close_id=self.own_id("close"), record_id=record, explanation=said[record])
            for records in still_open.values()
            for record in records
        ]
