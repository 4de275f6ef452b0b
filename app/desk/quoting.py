"""What a package would bring back: the facts of a refund quote, for the sheet that shows it and the act itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import case, func, select

from app.desk import books
from app.desk.holding import HeldService, services_of
from app.desk.work import Read
from app.domain.allocation import Numbers
from app.domain.liability import Standing
from app.domain.refund import Quote, UsedService, quote, refund_lines
from app.domain.sale import OrderLine, Payment, Tender
from app.domain.tax import Taxed
from app.domain.terms import RefundPolicy
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class RefundTerms:
    """All that a refund of one package is worked from, as its money stands now."""

    policy: RefundPolicy
    fee_basis_points: int
    services: tuple[UsedService, ...]
    sold: tuple[Taxed, ...]
    """The order lines of the services, with the tax frozen at the sale; without tax for a package brought in."""
    paid: Taxed
    """What was paid, net and tax; for a package brought in its opening value."""
    cap_minor: int
    """The most that may go back, net: what was paid, or less after an upgrade."""
    standing: Standing

    def quote(self, policy: RefundPolicy | None = None) -> Quote:
        """The refund by a policy; by the one it was sold with unless told otherwise."""
        return quote(
            policy or self.policy,
            self.services,
            self.paid.net_minor,
            fee_basis_points=self.fee_basis_points,
            cap_minor=self.cap_minor,
        )

    @property
    def credit_minor(self) -> int:
        """What an upgrade takes along, net: paid - used at allocated value, no fee, whatever the policy."""
        return max(0, self.paid.net_minor - sum(service.used_value_minor for service in self.services))

    def lines(self, net_minor: int) -> list[Taxed]:
        """A refund of so much over the services, with the tax it takes back."""
        return refund_lines(net_minor, self.services, self.sold, self.paid)

    def total_minor(self, net_minor: int) -> int:
        """What is to pay out for a refund of so much, tax included."""
        return sum(line.gross_minor for line in self.lines(net_minor))


def refund_terms(read: Read, sold: PatientPackage) -> RefundTerms:
    """The terms of refunding a package."""
    services = services_of(read, sold.id)
    standing = books.standing(read, sold)
    gross, credit_net = _paid(read, sold.order_id)
    net = standing.paid_minor
    capped = sold.refund_cap_minor
    return RefundTerms(
        policy=sold.refund_policy,
        fee_basis_points=sold.refund_fee_basis_points,
        services=tuple(_used(service) for service in services),
        sold=_sold(read, sold.order_id, services),
        paid=Taxed(net, max(0, gross - net) if sold.order_id is not None else 0),
        cap_minor=net if capped is None else max(0, min(net, net - credit_net + capped)),
        standing=standing,
    )


def _paid(read: Read, order_id: UUID | None) -> tuple[int, int]:
    """What was paid for an order, tax included, and how much of it, net, was the credit of an upgrade."""
    credit = case((Payment.tender == Tender.CREDIT, Payment.net_minor), else_=0)
    query = select(func.coalesce(func.sum(Payment.amount_minor), 0), func.coalesce(func.sum(credit), 0)).where(
        Payment.order_id == order_id
    )
    gross, credit_net = read.session.execute(query).one()
    return int(gross), int(credit_net)


def _used(held: HeldService) -> UsedService:
    """Numbered sessions with a live redemption are used, no-shows too; goodwill ones are free."""
    entitlement, last = held.entitlement, held.last.as_last
    used, unused = entitlement.value(last.in_use), entitlement.value(entitlement.free(last))
    every = entitlement.value(Numbers(frozenset(range(1, entitlement.sold + 1))))
    return UsedService(
        service_name=entitlement.service_name,
        sold=entitlement.sold - entitlement.used_before,
        used=len(last.in_use),
        list_price_minor=entitlement.net_list_price_minor,
        used_value_minor=used,
        unused_value_minor=unused,
        gone_value_minor=every - used - unused,
    )


def _sold(read: Read, order_id: UUID | None, services: Sequence[HeldService]) -> tuple[Taxed, ...]:
    lines = read.session.scalars(select(OrderLine).where(OrderLine.order_id == order_id))
    found = {line.service_id: Taxed(line.net_minor, line.cgst_minor, line.sgst_minor) for line in lines}
    return tuple(found.get(held.entitlement.service_id, Taxed(0)) for held in services)
