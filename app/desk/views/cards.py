"""The punch cards of a wallet: what each shows of a patient package, its services and its people."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.desk.views import wallet_queries as queries
from app.domain.errors import Refusal
from app.domain.sale import open_instalments
from app.domain.status import Status
from app.domain.terms import RefundPolicy, Scope
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class PersonUse:
    """A head or member of a package and how many sessions of it they used."""

    patient_id: UUID
    name: str
    relation: str
    is_head: bool
    is_current: bool
    """False for somebody removed who used sessions, and for the former head: they stay in the count."""
    used: int
    holds_place: bool = False
    """Whether they take one of the places beside the head: members, and removed ones who used sessions.

    Who came before a transfer takes none.
    """


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One included service on a card: "7 of 10 left", the pips, and whether it can be redeemed now."""

    entitlement_id: UUID
    service_id: UUID
    service_name: str
    sold: int
    """All sessions given: sold and net adjustments, the m of "n of m left"."""
    left: int
    pips: tuple[str, ...]
    """Names of who came, one a used session, in the order used."""
    used_by: tuple[tuple[str, int], ...]
    """(name, sessions) in the order of first use; two people of one name are two."""
    users: tuple[UUID, ...]
    """Who they are, in the same order."""
    pace_tenths: int | None
    """Visits a week needed to use all, in tenths; None at no days left or when it never expires."""
    redeemable: bool
    more_needed_minor: int
    """Under part payment: what must be paid before the next session can be used; 0 where it can."""
    proposed: bool
    """The package the rules propose for this service when several fit."""

    def used_of(self, person_id: UUID) -> int:
        """Sessions of this service that this person used."""
        uses = zip(self.users, self.used_by, strict=True)
        return next((sessions for user, (_, sessions) in uses if user == person_id), 0)


@dataclass(frozen=True, slots=True)
class FreezeRow:
    """A pause that is running, or planned."""

    freeze_id: UUID
    from_day: date
    to_day: date


@dataclass(frozen=True, slots=True)
class Card:
    """One patient package as the wallet shows it."""

    patient_package_id: UUID
    package_id: UUID
    name: str
    code: str
    type_name: str
    order_id: UUID | None
    """None for a package brought in: it has no order."""
    order_number: str
    bought_on: date
    bought_at: str
    status: Status
    starts_on: date
    last_valid_day: date | None
    days_left: int | None
    """0 reads "ends today"; None where it never expires or has not begun to run."""
    services: tuple[ServiceRow, ...]
    people: tuple[PersonUse, ...]
    max_members: int
    head_id: UUID
    head_name: str
    price_minor: int
    due_minor: int
    """Still to pay; nothing once the package has ended."""
    paid_minor: int
    instalments: tuple[tuple[date, int], ...]
    """(due on, still to pay), the oldest first."""
    overdue: bool
    """Whether the oldest should have been paid before today; it reminds and blocks nothing."""
    refund_due_minor: int
    """Decided and not yet paid out."""
    freezes: tuple[FreezeRow, ...]
    freezes_taken: int
    renews_id: UUID | None
    transferred_on: date | None
    part_payment: bool
    scope: Scope
    only_at: tuple[str, ...]
    """The centres where it may be redeemed."""
    refund_policy: RefundPolicy
    closed_on: date | None
    why_not: Refusal | None
    """The first failing rule for this patient, here and today; None when it can be redeemed."""

    @property
    def usable(self) -> bool:
        """Whether something of it can be redeemed here and now by this patient."""
        return self.why_not is None and any(service.left for service in self.services)

    @property
    def left(self) -> int:
        """Sessions left over all services."""
        return sum(service.left for service in self.services)


def instalment_rows(loaded: queries.Loaded, found: queries.FoundPackage) -> tuple[tuple[date, int], ...]:
    """What is still to pay of each instalment: money pays the oldest first, after what was paid at the sale."""
    agreed = loaded.instalments.get(found.package.order_id, []) if found.package.order_id else []
    return tuple(open_instalments(agreed, found.total_minor, found.paid_minor))


def service_rows(
    found: queries.FoundPackage,
    entitlements: Sequence[queries.FoundEntitlement],
    days_left: int | None,
    *,
    redeemable: bool,
) -> tuple[ServiceRow, ...]:
    """The services of a card; under part payment with what must be paid before the next session."""
    used = sum(entitlement.used_value_minor for entitlement in entitlements)
    rows: list[ServiceRow] = []
    for entitlement in entitlements:
        more = 0
        if found.order is not None and found.paid_minor < found.total_minor and entitlement.left:
            enough = found.order.gross_for(used + entitlement.next_value_minor)
            more = max(0, enough - found.paid_minor)
        row = _service(entitlement, days_left, redeemable=redeemable and not more)
        rows.append(replace(row, more_needed_minor=more))
    return tuple(rows)


def _service(found: queries.FoundEntitlement, days_left: int | None, *, redeemable: bool) -> ServiceRow:
    used: dict[UUID, tuple[str, int]] = {}
    pips: list[str] = []
    for person_id, name, sessions in found.uses:
        used[person_id] = (name, used.get(person_id, (name, 0))[1] + sessions)
        pips.extend([name] * sessions)
    return ServiceRow(
        entitlement_id=found.id,
        service_id=found.service_id,
        service_name=found.service_name,
        sold=found.granted,
        left=found.left,
        pips=tuple(pips),
        used_by=tuple(used.values()),
        users=tuple(used),
        pace_tenths=pace_tenths(found.left, days_left),
        redeemable=redeemable and found.left > 0,
        more_needed_minor=0,
        proposed=False,
    )


def pace_tenths(left: int, days_left: int | None) -> int | None:
    """Visits a week that use up what is left, in tenths, rounded half up (look.md, Punch card)."""
    if not left or days_left is None or days_left <= 0:
        return None
    return (2 * left * 70 + days_left) // (2 * days_left)


def person_rows(
    sold: PatientPackage,
    loaded: queries.Loaded,
    found: queries.FoundPackage,
    entitlements: Sequence[queries.FoundEntitlement],
) -> tuple[PersonUse, ...]:
    """The head, the members, the former head of a transferred package, and who was removed but used sessions."""
    used: dict[UUID, int] = {}
    for entitlement in entitlements:
        for person_id, _, sessions in entitlement.uses:
            used[person_id] = used.get(person_id, 0) + sessions
    others = {stay.patient_id: stay for stay in loaded.members.get(sold.id, ())}
    former = sold.former_head_id
    if former is not None and former not in others:
        others[former] = queries.FoundMember(former, found.former_head_name, "", is_current=False, before_transfer=True)
    others.pop(sold.head_id, None)  # somebody who was a member before they became the head is one person
    head = PersonUse(sold.head_id, found.head_name, "", is_head=True, is_current=True, used=used.get(sold.head_id, 0))
    shown = [
        PersonUse(
            key,
            stay.name,
            stay.relation,
            is_head=False,
            is_current=stay.is_current,
            used=used.get(key, 0),
            holds_place=not stay.before_transfer,
        )
        for key, stay in others.items()
        if stay.is_current or key in used or key == former
    ]
    return (head, *shown)
