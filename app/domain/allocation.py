"""How the price of a package is spread over its sessions: pure integer arithmetic, exact to the minor unit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


def allocate(price_minor: int, weights: Sequence[int]) -> list[int]:
    """Divide a price over services by weight: whole minor units, largest remainder, ties to the earlier line.

    Source: domain.md, Allocation. The caller passes list values, or session counts where all list values are 0.
    """
    total = sum(weights)
    if total <= 0:
        message = "allocation needs a positive weight"
        raise ValueError(message)
    parts = [price_minor * weight // total for weight in weights]
    rest = price_minor - sum(parts)
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(price_minor * weights[i] % total), i))
    for i in by_remainder[:rest]:
        parts[i] += 1
    return parts


def allocate_package(price_minor: int, lines: Sequence[tuple[int, int]]) -> list[int]:
    """Divide a package price over its (sessions, list price) lines: by list value, by sessions where all are 0."""
    weights = [sessions * list_price for sessions, list_price in lines]
    return allocate(price_minor, weights if any(weights) else [sessions for sessions, _ in lines])


def value_up_to(part_minor: int, sold: int, k: int) -> int:
    """T(k), the worth of the first k of `sold` sessions together: part x k / n, rounded half up."""
    return (2 * part_minor * k + sold) // (2 * sold)


def value_of(part_minor: int, sold: int, numbers: Iterable[int]) -> int:
    """The worth of these numbered sessions; all numbers together are worth exactly the part."""
    return sum(value_up_to(part_minor, sold, k) - value_up_to(part_minor, sold, k - 1) for k in numbers)


def part_worth(value_minor: int, sold: int, used_before: int) -> int:
    """A part whose numbers after `used_before` are worth exactly so much together; nothing where none are left."""
    if used_before >= sold:
        return 0
    part = max(0, value_minor * sold // (sold - used_before) - 1)
    while part - value_up_to(part, sold, used_before) < value_minor:
        part += 1
    return part


@dataclass(frozen=True, slots=True)
class Numbers:
    """A set of session numbers, written as ranges ("1-3,5"), so that a package of 500 stays one short word."""

    members: frozenset[int] = frozenset()

    @classmethod
    def read(cls, text: str) -> "Numbers":
        """Read the written form."""
        found: set[int] = set()
        for piece in filter(None, text.split(",")):
            low, _, high = piece.partition("-")
            found.update(range(int(low), int(high or low) + 1))
        return cls(frozenset(found))

    def __str__(self) -> str:
        """Write as ranges in rising order."""
        pieces: list[str] = []
        start = last = 0
        for number in [*sorted(self.members), 0]:
            if start and number == last + 1:
                last = number
                continue
            if start:
                pieces.append(str(start) if start == last else f"{start}-{last}")
            start = last = number
        return ",".join(pieces)

    def __or__(self, other: "Numbers") -> "Numbers":
        """Both sets together."""
        return Numbers(self.members | other.members)

    def __sub__(self, other: "Numbers") -> "Numbers":
        """Without the other's numbers."""
        return Numbers(self.members - other.members)

    def __len__(self) -> int:
        """How many sessions."""
        return len(self.members)

    def lowest(self, count: int) -> "Numbers":
        """The `count` lowest of them (fewer where there are fewer)."""
        return Numbers(frozenset(sorted(self.members)[:count]))

    def highest(self, count: int) -> "Numbers":
        """The `count` highest of them (fewer where there are fewer)."""
        return Numbers(frozenset(sorted(self.members, reverse=True)[:count]))
