"""A second opinion on the money of one sold package: dated movements, and what they add up to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from uuid import UUID

from tests.app.fuzzing.worth import Held, rounded, shares

IN = ("received", "brought_in")
OUT = ("redeemed", "breakage", "refunds", "kept")


@dataclass
class Paid:
    """One payment of an order."""

    amount: int
    tender: str
    reference: str = ""
    reversed: bool = False
    net: int = 0


@dataclass
class Back:
    """A refund that was decided."""

    id: UUID
    total: int
    out: int = 0


@dataclass
class Money:
    """Everything paid, used, lapsed and given back for one package, each on its booking date."""

    held: Mapping[UUID, Held]
    total: int
    """What the order comes to, tax included."""
    tax: int
    in_parts: bool
    paid: dict[UUID, Paid] = field(default_factory=dict)
    """By payment, those taken back too."""
    movements: list[tuple[date, str, int]] = field(default_factory=list)
    of_expiry: int = 0
    """What an extension would reverse."""
    of_completion: int = 0
    """What a reopening would reverse."""
    was_reversed: bool = False
    back: Back | None = None
    cap: int | None = None

    # --- paid --------------------------------------------------------------------------------------------------

    @property
    def gross(self) -> int:
        """All that was paid and not taken back."""
        return sum(payment.amount for payment in self.paid.values() if not payment.reversed)

    @property
    def due(self) -> int:
        """Still to pay."""
        return self.total - self.gross

    def net_of(self, gross: int) -> int:
        """Without its share of tax."""
        return gross - rounded(Fraction(gross * self.tax, self.total)) if self.total else gross

    @property
    def net(self) -> int:
        """What was paid, without tax; what a package brought in was worth."""
        return self.net_of(self.gross) + self.sum("brought_in")

    def pay(self, key: UUID, payment: Paid, day: date) -> None:
        """Money comes in."""
        before = self.net_of(self.gross)
        self.paid[key] = payment
        payment.net = self.net_of(self.gross) - before
        self.move(day, "received", payment.net)

    def reverse(self, key: UUID, day: date) -> int:
        """Money was not there after all; gives what it was worth."""
        before = self.net_of(self.gross)
        self.paid[key].reversed = True
        self.was_reversed = True
        worth = before - self.net_of(self.gross)
        self.move(day, "received", -worth)
        return worth

    # --- movements ---------------------------------------------------------------------------------------------

    def move(self, day: date, column: str, amount: int) -> None:
        """Book an amount."""
        if amount:
            self.movements.append((day, column, amount))

    def sum(self, column: str) -> int:
        """All of a column."""
        return sum(amount for _, name, amount in self.movements if name == column)

    @property
    def liability(self) -> int:
        """What is still owed."""
        return sum(amount if column in IN else -amount for _, column, amount in self.movements)

    def by_month(self) -> Counter[tuple[date, str]]:
        """The columns of each month."""
        found: Counter[tuple[date, str]] = Counter()
        for day, column, amount in self.movements:
            found[day.replace(day=1), column] += amount
        return found

    # --- giving back -------------------------------------------------------------------------------------------

    @property
    def used(self) -> int:
        """What the sessions used are worth."""
        return sum(held.worth(held.taken) for held in self.held.values())

    @property
    def spendable(self) -> int | None:
        """While something is due: what is paid and not used; None once all is paid."""
        return self.net - self.used if self.due > 0 else None

    @property
    def most(self) -> int:
        """What may go back at most: what was paid, or after an upgrade other money and what the old quote was."""
        if self.cap is None:
            return self.net
        credit = sum(payment.net for payment in self.paid.values() if payment.tender == "credit")
        return max(0, min(self.net, self.net - credit + self.cap))

    def quote(self, policy: str, fee: int) -> int:
        """The refund by a policy."""
        used = {
            "list_price": sum(len(held.taken) * held.list_price for held in self.held.values()),
            "pro_rata": self.used,
            "none": self.net,
        }[policy]
        before = max(0, min(self.net - used, self.most))
        return before - rounded(Fraction(before * fee, 10_000))

    def with_tax(self, net: int) -> int:
        """What goes back with the tax it takes along."""
        unused = {key: held.worth(held.free) for key, held in self.held.items()}
        first = min(net, sum(unused.values()))
        rest = shares(net - first, {key: held.net - unused[key] for key, held in self.held.items()})
        parts = {key: share + rest[key] for key, share in shares(first, unused).items()}
        taxes = [
            rounded(Fraction(parts[key] * half, held.net))
            for key, held in self.held.items()
            for half in held.halves
            if held.net
        ]
        contained = max(0, self.gross - self.net) if self.total else 0
        return net + (contained if net == self.net else min(sum(taxes), contained))
