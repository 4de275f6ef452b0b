"""What a patient gets back who stops: the quote with its arithmetic, the decision, and the money paid out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.allocation import allocate
from app.domain.base import MAX_MONEY_MINOR, Base, Line, Name, one_of
from app.domain.sale import Tender
from app.domain.tax import WHOLE, Taxed, half_up
from app.domain.terms import RefundPolicy


@dataclass(frozen=True, slots=True)
class UsedService:
    """One service of the package as a quote sees it; goodwill sessions are free and not in it."""

    service_name: str
    sold: int
    used: int
    """Numbered sessions with a live redemption, no-shows too."""
    list_price_minor: int
    """Net of tax, of one session."""
    used_value_minor: int
    unused_value_minor: int
    gone_value_minor: int = 0
    """Of numbers that are neither: taken away by an adjustment, or used before the package was brought in."""

    @property
    def used_at_list_minor(self) -> int:
        """What the used ones cost one by one."""
        return self.used * self.list_price_minor


@dataclass(frozen=True, slots=True)
class Quote:
    """A refund by one policy, step by step, net of tax: paid - used, floor 0, cap, less the fee."""

    policy: RefundPolicy
    paid_minor: int
    used_minor: int
    cap_minor: int
    """Paid, or less after an upgrade."""
    fee_basis_points: int
    fee_minor: int
    refund_minor: int

    @property
    def shortfall_minor(self) -> int:
        """What the used sessions cost beyond what was paid: shown, never charged."""
        return max(0, self.used_minor - self.paid_minor)


def quote(
    policy: RefundPolicy, services: Sequence[UsedService], paid_minor: int, *, fee_basis_points: int, cap_minor: int
) -> Quote:
    """The refund by a policy (domain.md, Cancel): floor 0, cap paid, then less the fee, rounded half up."""
    used = {
        RefundPolicy.LIST_PRICE: sum(service.used_at_list_minor for service in services),
        RefundPolicy.PRO_RATA: sum(service.used_value_minor for service in services),
        RefundPolicy.NONE: 0,
    }[policy]
    base = 0 if policy is RefundPolicy.NONE else paid_minor - used
    before_fee = max(0, min(base, paid_minor, cap_minor))
    fee = half_up(before_fee * fee_basis_points, WHOLE)
    return Quote(policy, paid_minor, used, cap_minor, fee_basis_points, fee, before_fee - fee)


def spread(amount_minor: int, services: Sequence[UsedService]) -> list[int]:
    """A refund's net amount over services: by unused value, largest remainder, any rest over used value.

    What an adjustment took away counts as used here, so that refunding all gives each service its whole part.
    """
    if not services:
        return []
    unused = [service.unused_value_minor for service in services]
    first = min(amount_minor, sum(unused))
    shares = allocate(first, unused) if sum(unused) else [0] * len(services)
    rest = amount_minor - first
    if rest:
        used = [service.used_value_minor + service.gone_value_minor for service in services]
        weights = used if any(used) else [1] * len(services)
        shares = [share + more for share, more in zip(shares, allocate(rest, weights), strict=True)]
    return shares


def taken_back(share_minor: int, sold: Taxed) -> Taxed:
    """A share of a refund with the tax it takes back at the line's frozen rate: all of it for the whole line."""
    if not sold.net_minor:
        return Taxed(share_minor)
    return Taxed(
        share_minor,
        half_up(share_minor * sold.cgst_minor, sold.net_minor),
        half_up(share_minor * sold.sgst_minor, sold.net_minor),
    )


def refund_lines(amount_minor: int, services: Sequence[UsedService], sold: Sequence[Taxed], paid: Taxed) -> list[Taxed]:
    """A refund's net amount over the services, each share with the tax it takes back.

    Refunding all that was paid returns exactly the tax it contained, and never more than that is returned: the tax of
    a part payment is rounded over the order, the tax of a share by its line, and the two may differ.
    """
    if amount_minor == paid.net_minor and paid.gross_minor == sum(line.gross_minor for line in sold):
        return list(sold)  # also the tax of a line so small that its net is 0
    lines = [taken_back(*pair) for pair in zip(spread(amount_minor, services), sold, strict=True)]
    worked = sum(line.tax_minor for line in lines)
    tax = paid.tax_minor if amount_minor == paid.net_minor else min(worked, paid.tax_minor)
    if tax == worked:
        return lines
    halves = [half for line in (lines if worked else sold) for half in (line.cgst_minor, line.sgst_minor)]
    fitted = allocate(tax, halves) if any(halves) else halves
    return [
        Taxed(line.net_minor, cgst, sgst) for line, cgst, sgst in zip(lines, fitted[::2], fitted[1::2], strict=True)
    ]


class Refund(Base, kw_only=True):
    """The decision: how much goes back to the buyer; it counts in the books from its day, paid out or not."""

    __tablename__ = "refund"
    __table_args__ = (
        UniqueConstraint("patient_package_id", name="uq_refund_patient_package_id"),
        CheckConstraint(f"net_minor BETWEEN 0 AND {MAX_MONEY_MINOR}", name="net_range"),
        CheckConstraint("tax_minor >= 0", name="tax_not_negative"),
        Index("ix_refund_centre_id_decided_on", "centre_id", "decided_on"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    patient_package_id: Mapped[UUID] = mapped_column(ForeignKey("patient_package.id"))
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("document.id"))
    quoted_minor: Mapped[int]
    """By the policy sold, net of tax."""
    net_minor: Mapped[int]
    """Decided; another than quoted only with a reason."""
    tax_minor: Mapped[int]
    """Tax that goes back with it."""
    arithmetic: Mapped[str] = mapped_column(Text())
    """The quote as it was shown, in canonical JSON."""
    decided_at: Mapped[datetime]
    decided_on: Mapped[date]
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    approver_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[Line]

    @property
    def total_minor(self) -> int:
        """What is to pay out, tax included."""
        return self.net_minor + self.tax_minor


class RefundLine(Base, kw_only=True):
    """The share of one service in a refund, with the tax it takes back."""

    __tablename__ = "refund_line"

    refund_id: Mapped[UUID] = mapped_column(ForeignKey("refund.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    service_name: Mapped[Name]
    net_minor: Mapped[int]
    cgst_minor: Mapped[int]
    sgst_minor: Mapped[int]


class Payout(Base, kw_only=True):
    """Money handed back for a refund; in parts and over several tenders until all is out."""

    __tablename__ = "payout"
    __table_args__ = (
        UniqueConstraint("refund_id", "position", name="uq_payout_refund_id_position"),
        CheckConstraint(f"amount_minor BETWEEN 1 AND {MAX_MONEY_MINOR}", name="amount_range"),
        Index("ix_payout_centre_id_booked_on", "centre_id", "booked_on"),
        Index("ix_payout_journal_id", "journal_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    refund_id: Mapped[UUID] = mapped_column(ForeignKey("refund.id"))
    position: Mapped[int]
    tender: Mapped[Tender] = mapped_column(one_of(Tender))
    amount_minor: Mapped[int]
    reference: Mapped[Name]
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    approver_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]
    booked_on: Mapped[date]
    journal_id: Mapped[UUID] = mapped_column(ForeignKey("journal.id", deferrable=True, initially="DEFERRED"))
