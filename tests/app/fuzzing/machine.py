"""The machine that plays days at the front desk: its clinic, its second books, and how it acts and is refused."""

from collections import Counter
from collections.abc import Callable, Collection
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis.stateful import Bundle, RuleBasedStateMachine
from sqlalchemy import select

from app.desk.command import Command
from app.desk.commands.edit_staff import EditStaff
from app.desk.verification import verify
from app.domain import errors
from app.domain.journal import Journal
from tests.app.fuzzing.sale import DAY, Sale
from tests.app.fuzzing.worth import Rate, Short, Terms
from tests.backends import Backend
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, RECEPTION, ROLES, SECOND_RECEPTION, MovableClock

SERVICES = {"Physiotherapy": 70_001, "Doctor Consultation": 90_000, "Gift": 0}
FAR = "St. John's"
ZONES = {ANDHERI: "Asia/Kolkata", BANDRA: "Asia/Kolkata", FAR: "America/St_Johns"}
"""Half hours on both sides of UTC, summer time on one."""
WHY = {"reason": "patient_asked"}
Refused = Collection[type[Exception]]


@dataclass
class Act:
    """Something a manager signs: what must refuse it now, and what it does to the second books."""

    sale: Sale
    command: Command[Any]
    refusals: Callable[[], Refused]
    book: Callable[[Any], None]
    books_a_day: Callable[[], bool] = lambda: True
    """Whether it writes something that a closed day refuses."""


@dataclass(eq=False, repr=False)
class Waiting(Short):
    """An act that somebody sent for approval."""

    id: UUID
    act: Act
    by: str
    centre: str
    asked_on: date

    def __repr__(self) -> str:
        return f"<{self.act.command.kind} {self.act.sale}>"


class Machine(RuleBasedStateMachine):
    """The clinic under test, and what the second books know of it."""

    databases: ClassVar[Backend]
    ran: ClassVar[Counter[str]] = Counter()
    """Examples and steps so far, and how often each kind of command went through."""
    patients: Bundle[UUID] = Bundle("patients")
    sales: Bundle[Sale] = Bundle("sales")
    packages: Bundle[Terms] = Bundle("packages")

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()
        self.clock = MovableClock()
        self.clinic = self.open.enter_context(self.databases.clinic(self.clock))
        self.desks = {centre: self.clinic.at(centre) for centre in (ANDHERI, BANDRA)}
        self.desks[FAR] = self.clinic.new_centre("SJN", FAR, ZONES[FAR])
        self.let_all_work_there()
        self.centre, self.serial, self.people = ANDHERI, 0, 0
        self.known: list[Sale] = []
        self.touched: list[Sale] = []
        self.requests: list[Waiting] = []
        self.closed: set[tuple[str, date]] = set()
        self.till: dict[tuple[str, date, str, str], int] = {}
        """What each person took by each tender, by centre and day."""
        self.rates = dict.fromkeys(SERVICES, Rate())
        self.registered: set[str] = set()
        self.rates_from = self.today
        self.in_parts = False
        self.deciding: Waiting | None = None
        for name, price in SERVICES.items():
            self.clinic.service(name, price)
        self.ran["examples"] += 1

    def teardown(self) -> None:
        try:
            self.ran.update(f"command {kind}" for kind in self.clinic.all(select(Journal.kind)))
            found = verify(self.clinic.desk.database)
            assert not found, found
        finally:
            self.open.close()

    # --- where and when ----------------------------------------------------------------------------------------

    @property
    def desk(self) -> Clinic:
        """The desk somebody stands at."""
        return self.desks[self.centre]

    @property
    def today(self) -> date:
        """The civil day where somebody stands."""
        return self.today_at(self.centre)

    def today_at(self, centre: str) -> date:
        """The civil day of a centre."""
        return self.clock.moment.astimezone(ZoneInfo(ZONES[centre])).date()

    def let_all_work_there(self) -> None:
        """The third centre opened after everybody was hired."""
        every = tuple(self.clinic.places.centres.values())
        for name in (MANAGER, RECEPTION, SECOND_RECEPTION):
            fields = {"staff_id": self.clinic.staff[name], "name": name, "role": ROLES[name]}
            self.clinic.as_owner(EditStaff(**fields, centre_ids=every))

    @property
    def day_closed(self) -> bool:
        """Whether nothing may be booked here today."""
        return (self.centre, self.today) in self.closed

    def next_serial(self) -> int:
        """A number nobody had."""
        self.serial += 1
        return self.serial

    def take(self, tender: str, amount: int) -> None:
        """Into the till, or out of it."""
        if tender == "credit":
            return
        key = (self.centre, self.today, tender, self.actor)
        self.till[key] = self.till.get(key, 0) + amount

    @property
    def actor(self) -> str:
        """Who is acting, or on whose behalf a request is carried out."""
        if self.deciding is not None:
            return self.deciding.by
        acting = self.desk.desk.actor
        assert acting is not None
        return acting.name

    # --- acting ------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """What has expired lapses, before anything else is done or told."""
        for sale in self.known:
            today = self.today_at(sale.bought_at)
            if sale.activated and not sale.closing and sale.expired_on is None and sale.last_day < today:
                lapsed = sale.money.liability
                sale.expired_on = sale.last_day + DAY
                sale.money.move(sale.expired_on, "breakage", lapsed)
                sale.money.of_expiry += lapsed
                self.touched.append(sale)

    def refused(self, expected: Refused, act: Callable[[], Any]) -> Any:
        """What the act gives, or None where the second books say it must be refused, for one of these reasons."""
        if not expected:
            return act()
        try:
            done = act()
        except tuple(expected):
            return None
        message = f"not refused by any of {sorted(kind.__name__ for kind in expected)}: {done}"
        raise AssertionError(message)

    def ensure_day(self, expected: Refused) -> Refused:
        """A closed day refuses what is booked into it, whatever else would."""
        return {*expected, errors.DayClosed} if self.day_closed else expected

    def perform(self, act: Act) -> Any:
        """Do it with the owner's yes, or be refused as the second books say."""
        self.settle()
        done = self.refused(self.expected(act), lambda: self.desk.approved(act.command, OWNER))
        if done is not None:
            act.book(done)
            self.touched.append(act.sale)
        return done

    def expected(self, act: Act) -> Refused:
        """Why an act must be refused now."""
        refusals = act.refusals()
        return self.ensure_day(refusals) if act.books_a_day() and (refusals or self.day_closed) else refusals

    def others_wait(self, sale: Sale) -> bool:
        """Whether another request on the package waits."""
        mine = None if self.deciding is None else self.deciding.id
        return any(request != mine for request in sale.waiting)
