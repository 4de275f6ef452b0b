"""What happens in the sample clinic, as it is planned: one small record for each thing somebody did at a desk."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.desk.payments import PaymentFields
from app.domain.ledger import Outcome
from app.exchange.sample_data import CatalogueChange
from app.exchange.sample_lives import Act


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """When and where: the day (0 is today), the part of its opening hours, the centre's code."""

    day: int
    moment: int
    centre: str

    def later(self, moments: int) -> "Spot":
        """The same desk a little later that day."""
        return Spot(self.day, self.moment + moments, self.centre)


@dataclass(frozen=True, slots=True)
class SignsIn:
    """Somebody types their PIN at the start of their day."""

    spot: Spot
    staff: str


@dataclass(frozen=True, slots=True)
class Registers:
    """A person comes for the first time."""

    spot: Spot
    person: str


@dataclass(frozen=True, slots=True)
class Buys:
    """A package is sold."""

    spot: Spot
    sale: int
    package: str
    buyer: str
    start_in: int
    members: tuple[str, ...]
    payments: tuple[PaymentFields, ...]
    uses_now: str = ""
    """The service of a session used with the sale, if any."""
    later: tuple[tuple[int, int], ...] = ()
    """(day, amount) agreed to be paid later."""
    renews: int = 0
    """The sale it follows on, if any."""


@dataclass(frozen=True, slots=True)
class BringsIn:
    """A manager brings in a package that was sold by another program."""

    spot: Spot
    sale: int
    package: str
    buyer: str
    left: Mapping[str, int]
    bought_days_before: int


@dataclass(frozen=True, slots=True)
class Does:
    """An act on a sold package: signed at the desk, or sent to wait for a manager."""

    spot: Spot
    sale: int
    act: Act


@dataclass(frozen=True, slots=True)
class Closes:
    """A manager counts the money and closes the day."""

    spot: Spot


@dataclass(frozen=True, slots=True)
class Comes:
    """Sessions are redeemed, rightly or by mistake."""

    spot: Spot
    visit: int
    sale: int
    service: str
    person: str
    sessions: int = 1
    outcome: Outcome = Outcome.ATTENDED
    appointment: bool = False
    days_late: int = 0
    """Recorded that many days after the visit; from two on a manager approves."""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Voids:
    """A redemption is undone: approved at once, or sent to a manager."""

    spot: Spot
    visit: int
    reason: str
    note: str = ""
    by_owner: bool = False
    sent: str = ""
    """Empty: approved at the desk. Else it was sent, and is now waiting, approved or declined."""


@dataclass(frozen=True, slots=True)
class Joins:
    """A person is added to the family of a sold package."""

    spot: Spot
    sale: int
    person: str


@dataclass(frozen=True, slots=True)
class Leaves:
    """A person is removed from the family of a sold package."""

    spot: Spot
    sale: int
    person: str
    approved: bool
    """They used sessions, so a manager must say yes."""


@dataclass(frozen=True, slots=True)
class Changes:
    """A manager changes the catalogue."""

    spot: Spot
    change: CatalogueChange


Event = SignsIn | Registers | Buys | BringsIn | Comes | Voids | Joins | Leaves | Does | Changes | Closes
