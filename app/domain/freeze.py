"""A pause of a patient package: the days inside do not count, and nobody comes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Line
from app.domain.errors import (
    FreezeInTheWay,
    FreezeOutsideValidity,
    FreezeOverlaps,
    FreezeTooEarly,
    FreezeTooShort,
    RedeemedInFreeze,
    TooManyFreezeDays,
    TooManyFreezes,
)


@dataclass(frozen=True, slots=True)
class FreezeLimits:
    """The clinic's own limits (tenant settings)."""

    shortest_days: int
    most: int
    """Freezes a package."""
    most_days: int
    """Days over all freezes of a package."""


class Freeze(Base, kw_only=True):
    """One pause, both days inclusive; ended on a day, that day is usable and only the days before it count."""

    __tablename__ = "freeze"
    __table_args__ = (
        UniqueConstraint("patient_package_id", "position", name="uq_freeze_patient_package_id_position"),
        CheckConstraint("to_day >= from_day", name="days_in_order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    patient_package_id: Mapped[UUID] = mapped_column(ForeignKey("patient_package.id"))
    position: Mapped[int]
    from_day: Mapped[date]
    to_day: Mapped[date]
    reason: Mapped[Line] = mapped_column(default="")
    ended_on: Mapped[date | None] = mapped_column(default=None)

    @property
    def withdrawn(self) -> bool:
        """Ended before it began: it counts as none."""
        return self.ended_on is not None and self.ended_on < self.from_day

    @property
    def last_day(self) -> date:
        """The last day that is frozen; before `from_day` where none is."""
        return self.to_day if self.ended_on is None else min(self.to_day, self.ended_on - timedelta(days=1))

    @property
    def days(self) -> int:
        """How many days count."""
        return max(0, (self.last_day - self.from_day).days + 1)

    @property
    def span(self) -> tuple[date, date] | None:
        """The frozen days, None where none is left."""
        return (self.from_day, self.last_day) if self.days else None

    def end(self, day: date) -> None:
        """End it on that day, or withdraw it before it begins."""
        self.ended_on = day


def spans(freezes: Collection[Freeze]) -> tuple[tuple[date, date], ...]:
    """The frozen days of a package."""
    return tuple(span for freeze in freezes if (span := freeze.span) is not None)


def ensure_freezable(
    from_day: date,
    to_day: date,
    *,
    asked_on: date,
    validity: tuple[date, date],
    others: Sequence[Freeze],
    visits: Collection[date],
    limits: FreezeLimits,
) -> None:
    """Refuse a freeze that breaks a rule (domain.md, Freeze); `visits` are service dates of live redemptions."""
    days = (to_day - from_day).days + 1
    if days < limits.shortest_days:
        raise FreezeTooShort(days=max(0, days), shortest=limits.shortest_days)
    if from_day < asked_on:
        raise FreezeTooEarly(earliest=asked_on)
    first, last = validity
    if not first <= from_day <= last:
        raise FreezeOutsideValidity(first=first, last=last)
    counted = [freeze for freeze in others if not freeze.withdrawn]
    for span in spans(counted):
        if from_day <= span[1] and span[0] <= to_day:
            raise FreezeOverlaps(from_day=span[0], to_day=span[1])
    if len(counted) >= limits.most:
        raise TooManyFreezes(most=limits.most)
    before = sum(freeze.days for freeze in counted)
    if before + days > limits.most_days:
        raise TooManyFreezeDays(most=limits.most_days, left=limits.most_days - before)
    inside = [day for day in visits if from_day <= day <= to_day]
    if inside:
        raise RedeemedInFreeze(on=min(inside))


def ensure_still_within(freezes: Collection[Freeze], unfrozen_last: date) -> None:
    """Refuse to shorten a validity that a later freeze begins in: each counts on the days of those before it."""
    last = unfrozen_last
    for freeze in sorted((freeze for freeze in freezes if freeze.days), key=lambda freeze: freeze.from_day):
        if freeze.from_day > last:
            raise FreezeInTheWay(from_day=freeze.from_day, to_day=freeze.last_day)
        last += timedelta(days=freeze.days)
