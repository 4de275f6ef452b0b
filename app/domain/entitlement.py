"""The sessions of one service in one patient package: how each entry of their ledger follows from the last one."""

from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.allocation import Numbers, value_of
from app.domain.base import Base, Name
from app.domain.errors import NotARedemption, NotEnoughSessions, NothingToAdjust, PaymentNeeded
from app.domain.ledger import LastLine, LedgerLine, LineKind
from app.domain.visit import Stamp, Visit


class Entitlement(Base, kw_only=True):
    """The sessions of one service in one patient package, with the part of the price they carry."""

    __tablename__ = "entitlement"
    __table_args__ = (
        UniqueConstraint("patient_package_id", "service_id", name="uq_entitlement_patient_package_id_service_id"),
        CheckConstraint("sold >= 1", name="sold_positive"),
        CheckConstraint("used_before BETWEEN 0 AND sold", name="used_before_range"),
        CheckConstraint("part_minor >= 0", name="part_not_negative"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    patient_package_id: Mapped[UUID] = mapped_column(ForeignKey("patient_package.id"))
    position: Mapped[int]
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service.id"))
    service_name: Mapped[Name]
    sold: Mapped[int]
    used_before: Mapped[int] = mapped_column(default=0)
    """Numbers 1 to this were used before the package was brought in; nothing is known of them."""
    list_price_minor: Mapped[int]
    """As the catalogue said, tax included where its class says so."""
    net_list_price_minor: Mapped[int]
    """Without tax: what a used session is charged at under the `list_price` refund policy."""
    part_minor: Mapped[int]
    """The part of the price these sessions carry, net of tax."""

    def free(self, last: LastLine) -> Numbers:
        """The numbered sessions nobody used and no adjustment took away."""
        numbered = Numbers(frozenset(range(self.used_before + 1, self.sold + 1)))
        return numbered - last.in_use - last.taken_away

    def value(self, numbers: Numbers) -> int:
        """What these numbered sessions are worth together, net of tax."""
        return value_of(self.part_minor, self.sold, numbers.members)

    def used_value_minor(self, used: Numbers) -> int:
        """What the numbered sessions in use are worth together."""
        return self.value(used)

    def grant(self, stamp: Stamp) -> LedgerLine:
        """The first line: the sessions bought, or those left when the package was brought in."""
        left = self.sold - self.used_before
        line = self._line(stamp, LineKind.GRANT, LastLine(0, 0, ""), left)
        line.granted = left
        return line

    def redeem(self, visit: Visit, last: LastLine, stamp: Stamp, *, spendable_minor: int | None = None) -> LedgerLine:
        """Rule 9: consume the lowest free numbers, all or nothing; goodwill sessions go last and are worth nothing.

        `spendable_minor` is what is paid and not yet used, given only while the order is part paid.
        """
        if visit.sessions > last.balance:
            raise NotEnoughSessions(
                service=self.service_name, asked=visit.sessions, left=last.balance, sold=last.granted
            )
        numbers = self.free(last).lowest(visit.sessions)
        value = self.value(numbers)
        if spendable_minor is not None and value > spendable_minor:
            raise PaymentNeeded(more_minor=value - spendable_minor)
        line = self._line(stamp, LineKind.REDEEM, last, -visit.sessions, on=visit.service_date)
        line.numbers, line.used, line.value_minor = str(numbers), str(last.in_use | numbers), value
        line.person_id, line.outcome, line.appointment_id = visit.person_id, visit.outcome, visit.appointment_id
        return line

    def void(self, redemption: LedgerLine, last: LastLine, stamp: Stamp, *, reason: str) -> LedgerLine:
        """Undo one whole redemption: exactly its sessions, its numbers and its value come back."""
        if redemption.kind is not LineKind.REDEEM or redemption.entitlement_id != self.id:
            raise NotARedemption
        line = self._line(stamp, LineKind.VOID, last, -redemption.change, on=redemption.service_date)
        line.numbers, line.used = redemption.numbers, str(last.in_use - redemption.taken)
        line.value_minor, line.voids_id, line.reason = -redemption.value_minor, redemption.id, reason
        line.person_id = redemption.person_id
        return line

    def adjust(self, change: int, last: LastLine, stamp: Stamp, *, reason: str) -> LedgerLine:
        """Give or take sessions by hand, never below 0 (domain.md, Adjust).

        A plus first gives back numbers a minus took, the lowest first, then goodwill; a minus takes goodwill first,
        then the highest free numbers. `value_minor` is what the numbers taken are worth, negative when given back.
        """
        if change == 0:
            raise NothingToAdjust
        if -change > last.balance:
            raise NotEnoughSessions(service=self.service_name, asked=-change, left=last.balance, sold=last.granted)
        line = self._line(stamp, LineKind.ADJUST, last, change)
        line.granted, line.reason = last.granted + change, reason
        if change > 0:
            numbers = last.taken_away.lowest(change)
            line.withdrawn, line.value_minor = str(last.taken_away - numbers), -self.value(numbers)
        else:
            free = self.free(last)
            goodwill = last.balance - len(free)
            numbers = free.highest(max(0, -change - goodwill))
            line.withdrawn, line.value_minor = str(last.taken_away | numbers), self.value(numbers)
        line.numbers = str(numbers)
        return line

    def end(self, last: LastLine, stamp: Stamp, *, reason: str) -> LedgerLine:
        """Close: all that is left ends here; the money it stood for is booked as lines of its own."""
        line = self._line(stamp, LineKind.END, last, -last.balance)
        line.reason = reason
        return line

    def reopen(self, ended: LedgerLine, last: LastLine, stamp: Stamp, *, reason: str) -> LedgerLine:
        """Undo a completion: exactly the sessions that it ended come back."""
        line = self._line(stamp, LineKind.REOPEN, last, -ended.change)
        line.reason = reason
        return line

    def _line(self, stamp: Stamp, kind: LineKind, last: LastLine, change: int, *, on: date | None = None) -> LedgerLine:
        return LedgerLine(
            entitlement_id=self.id,
            seq=last.seq + 1,
            kind=kind,
            change=change,
            balance=last.balance + change,
            granted=last.granted,
            used=last.used,
            withdrawn=last.withdrawn,
            service_date=on or stamp.booked_on,
            booked_on=stamp.booked_on,
            at=stamp.at,
            centre_id=stamp.centre_id,
            workstation_id=stamp.workstation_id,
            staff_id=stamp.staff_id,
            approver_id=stamp.approver_id,
            journal_id=stamp.journal_id,
        )
