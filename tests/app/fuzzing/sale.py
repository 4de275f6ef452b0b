"""A sold package in the second books: its dates, its family and its status, whatever the catalogue says later."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from app.domain import errors
from tests.app.fuzzing.money import Money
from tests.app.fuzzing.worth import Held, Short, Terms

DAY = timedelta(days=1)
ENDED = ("cancelled", "completed", "expired")


@dataclass
class Pause:
    """A freeze: ended on a day, that day is usable."""

    id: UUID
    first: date
    last: date
    ended: date | None = None

    @property
    def days(self) -> list[date]:
        """The days that are frozen."""
        every = [self.first + n * DAY for n in range((self.last - self.first).days + 1)]
        return [day for day in every if self.ended is None or day < self.ended]

    @property
    def counts(self) -> bool:
        """Withdrawn before it began it counts as none."""
        return self.ended is None or self.ended >= self.first


@dataclass
class Stay:
    """Somebody in the family, from the day added to the day before the day removed."""

    person: UUID
    since: date
    until: date | None = None
    of_former_head: bool = False

    def covers(self, day: date) -> bool:
        """Whether that day is within it."""
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(eq=False, repr=False)
class Sale(Short):
    """What was sold, and what became of it."""

    id: UUID
    order_id: UUID | None
    head: UUID
    bought_at: str
    bought_on: date
    start: date
    days: int | None
    max_members: int
    centres: tuple[str, ...]
    policy: str
    fee: int
    held: dict[UUID, Held]
    money: Money
    start_approved: bool = False
    activated: bool = False
    extended: int = 0
    pauses: list[Pause] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    closing: str = ""
    expired_on: date | None = None
    """The day its expiry is dated, once that is in the books."""
    former_head: UUID | None = None
    transferred_on: date | None = None
    renews: UUID | None = None
    waiting: list[UUID] = field(default_factory=list)
    """Requests on it that nobody decided."""

    def __repr__(self) -> str:
        return f"<{self.bought_at} {self.bought_on} {self.id.hex[:4]}>"

    # --- days --------------------------------------------------------------------------------------------------

    @property
    def frozen_days(self) -> int:
        """All days that freezes count."""
        return sum(len(pause.days) for pause in self.pauses)

    @property
    def last_day(self) -> date:
        """The last valid day."""
        if self.days is None:
            return date.max
        return self.start + (self.days - 1 + self.extended + self.frozen_days) * DAY

    def is_frozen(self, day: date) -> bool:
        """Whether nobody comes that day."""
        return any(day in pause.days for pause in self.pauses)

    def activate(self, today: date) -> None:
        """Start: on the chosen day, or today if that is later; an earlier one that was approved holds till its end."""
        self.activated = True
        if not self.start_approved or self.last_day < today:
            self.start = max(self.start, today)

    def status(self, today: date) -> str:
        """The word on the pill."""
        if self.closing:
            return self.closing
        if not self.activated:
            return "awaiting_payment"
        if today > self.last_day:
            return "expired"
        if today < self.start:
            return "scheduled"
        if not self.left:
            return "exhausted"
        return "frozen" if self.is_frozen(today) else "active"

    @property
    def left(self) -> int:
        """Sessions left."""
        return sum(held.left for held in self.held.values())

    @property
    def visits(self) -> list[date]:
        """The days somebody came."""
        return [use.day for held in self.held.values() for use in held.uses.values()]

    # --- people ------------------------------------------------------------------------------------------------

    def head_on(self, day: date) -> UUID:
        """A transfer counts from its day on."""
        if self.former_head is not None and self.transferred_on is not None and day < self.transferred_on:
            return self.former_head
        return self.head

    def members(self, day: date) -> set[UUID]:
        """Who shared it on that day, besides the head."""
        return {stay.person for stay in self.stays if stay.covers(day)}

    def users(self, *, of_former_head: bool = False) -> set[UUID]:
        """Who has live redemptions under the present head, or under the former one."""
        uses = [use for held in self.held.values() for use in held.uses.values()]
        moved = self.transferred_on
        return {use.person for use in uses if (moved is not None and use.day < moved) is of_former_head}

    def places(self, today: date) -> set[UUID]:
        """Who holds a place beside the head."""
        mine = [stay for stay in self.stays if not stay.of_former_head]
        former = {stay.person for stay in mine if not stay.covers(today)} & self.users()
        return {stay.person for stay in mine if stay.covers(today)} | former

    def former_places(self) -> set[UUID]:
        """Who held a place beside the former head when the family ended."""
        theirs = [stay for stay in self.stays if stay.of_former_head]
        until_then = {
            stay.person for stay in theirs if stay.until is not None and stay.until >= (self.transferred_on or date.max)
        }
        return until_then | ({stay.person for stay in theirs} & self.users(of_former_head=True))

    def lacks_place(self, person: UUID, day: date, today: date) -> bool:
        """Whether a late entry would take a place that another has by now."""
        before = self.transferred_on is not None and day < self.transferred_on
        if day >= today or person == self.head_on(day) or person in self.users(of_former_head=before):
            return False
        places = self.former_places() if before else self.places(today)
        return len(places | {person}) > self.max_members

    # --- the ten rules -----------------------------------------------------------------------------------------

    def first_failing(
        self, centre: str, service: UUID, person: UUID, visit: tuple[int, date], today: date
    ) -> type[errors.Refusal] | None:
        """The first of the ten rules that a visit of so many sessions on a day breaks."""
        count, day = visit
        told = self._days_fail(day, today)
        if told is not None:
            return told
        if centre not in (self.centres or (self.bought_at,)):
            return errors.CentreOutOfScope
        if person != self.head_on(day) and person not in self.members(day):
            return errors.NotAMember
        if self.lacks_place(person, day, today):
            return errors.PlaceTaken
        if service not in self.held:
            return errors.ServiceNotIncluded
        held = self.held[service]
        if count > held.left:
            return errors.NotEnoughSessions
        spendable = self.money.spendable
        return errors.PaymentNeeded if spendable is not None and held.worth(held.next_use(count)) > spendable else None

    def _days_fail(self, day: date, today: date) -> type[errors.Refusal] | None:
        if self.closing:
            return errors.PackageClosed
        if day > today:
            return errors.ServiceDateInFuture
        if not self.activated:
            return errors.NotActivated
        if day < self.start:
            return errors.NotStarted
        if day > self.last_day:
            return errors.PackageExpired
        return errors.FrozenOnDate if self.is_frozen(day) else None


def of_terms(terms: Terms, ids: tuple[UUID, UUID], head: UUID, place: tuple[str, date], held: dict[UUID, Held]) -> Sale:
    """A sale of those terms, nothing paid yet."""
    total = sum(one.net + sum(one.halves) for one in held.values())
    money = Money(held, total, sum(sum(one.halves) for one in held.values()), in_parts=False)
    return Sale(
        id=ids[0],
        order_id=ids[1],
        head=head,
        bought_at=place[0],
        bought_on=place[1],
        start=place[1],
        days=terms.days,
        max_members=terms.max_members,
        centres=terms.centres,
        policy=terms.policy,
        fee=terms.fee,
        held=held,
        money=money,
    )
