"""The wallet: a patient's packages as punch cards, each with what is left, who used what, and why not, if not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from app.desk.views import wallet_queries as queries
from app.desk.views.rows import PatientFacts, facts_of
from app.desk.work import Read
from app.domain.catalogue import RefundPolicy, Scope
from app.domain.errors import Refusal
from app.domain.status import Facts, Status, status_on
from app.domain.wallet import Circumstances, PatientPackage, Visit

ENDED = (Status.EXHAUSTED, Status.EXPIRED, Status.COMPLETED, Status.CANCELLED)
"""Cards that fold into one line."""


@dataclass(frozen=True, slots=True)
class PersonUse:
    """A head or member of a package and how many sessions of it they used."""

    patient_id: UUID
    name: str
    relation: str
    is_head: bool
    is_current: bool
    """False for somebody removed who used sessions: they stay in the count."""
    used: int


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One included service on a card: "7 of 10 left", the pips, and whether it can be redeemed now."""

    entitlement_id: UUID
    service_id: UUID
    service_name: str
    sold: int
    left: int
    pips: tuple[str, ...]
    """Names of who came, one a used session, in the order used."""
    used_by: tuple[tuple[str, int], ...]
    """(name, sessions) in the order of first use; two people of one name are two."""
    pace_tenths: int | None
    """Visits a week needed to use all, in tenths; None at no days left or when it never expires."""
    redeemable: bool
    proposed: bool
    """The package the rules propose for this service when several fit."""


@dataclass(frozen=True, slots=True)
class Card:
    """One patient package as the wallet shows it."""

    patient_package_id: UUID
    package_id: UUID
    name: str
    code: str
    type_name: str
    order_id: UUID
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


@dataclass(frozen=True, slots=True)
class Wallet:
    """Everything the front desk needs to know about one patient."""

    patient: PatientFacts
    cards: tuple[Card, ...]
    """Usable ones in the order proposed, then those that cannot be used now, then those that ended."""
    active: int
    left: int
    """"2 active, 14 left": what is usable today at this centre."""
    due_minor: int
    family: tuple[str, ...]
    today: date
    """The civil date at this desk's centre, by which everything here was judged."""

    @property
    def oldest_unsigned_day(self) -> date:
        """A redemption with an earlier service date needs a manager's yes (domain.md, Redemption)."""
        return self.today - timedelta(days=1)

    def fitting(self, service_id: UUID) -> tuple[Card, ...]:
        """The packages that this service can be redeemed from here and now, the proposed one first."""
        return tuple(
            card for card in self.cards if any(row.redeemable and row.service_id == service_id for row in card.services)
        )


def wallet(read: Read, patient_id: UUID) -> Wallet:
    """The wallet of one patient: packages they head and those shared with them."""
    patient = facts_of(read, patient_id)
    loaded = queries.load(read, patient_id)
    cards = [_card(read, patient, loaded, found) for found in loaded.packages]
    cards.sort(key=lambda card: _order(card, loaded))
    usable = [card for card in cards if card.usable]
    people = dict.fromkeys(
        person.name for card in cards for person in card.people if person.patient_id != patient_id and person.is_current
    )
    return Wallet(
        patient=patient,
        cards=tuple(_with_proposals(cards)),
        active=len(usable),
        left=sum(card.left for card in usable),
        due_minor=sum(card.due_minor for card in cards if card.head_id == patient_id),
        family=tuple(people),
        today=read.today,
    )


def _order(card: Card, loaded: queries.Loaded) -> tuple[int, date, object, str]:
    """Proposal order: soonest last valid day, then the older sale, then the lower order number."""
    group = 0 if card.usable else 2 if card.status in ENDED else 1
    sold_at = loaded.sold_at[card.patient_package_id]
    return (group, card.last_valid_day or date.max, sold_at, card.order_number)


def _card(read: Read, patient: PatientFacts, loaded: queries.Loaded, found: queries.FoundPackage) -> Card:
    sold = found.package
    entitlements = loaded.entitlements.get(sold.id, ())
    left = sum(entitlement.left for entitlement in entitlements)
    status = status_on(_facts(sold, left), read.today)
    last = sold.last_valid_day if sold.activated_on is not None else None
    days_left = (last - read.today).days if last is not None else None
    why_not = _why_not(read, patient, loaded, found)
    scope = loaded.scope.get(sold.id, {}) if sold.scope is Scope.MULTI else {sold.centre_id: found.centre_name}
    return Card(
        patient_package_id=sold.id,
        package_id=sold.package_id,
        name=sold.name,
        code=sold.code,
        type_name=sold.type_name,
        order_id=sold.order_id,
        order_number=found.order_number,
        bought_on=sold.bought_on,
        bought_at=found.centre_name,
        status=status,
        starts_on=sold.starts_on,
        last_valid_day=last,
        days_left=days_left,
        services=tuple(_service(entitlement, days_left, redeemable=why_not is None) for entitlement in entitlements),
        people=_people(sold, loaded, found, entitlements),
        max_members=sold.max_members,
        head_id=sold.head_id,
        head_name=found.head_name,
        price_minor=sold.price_minor,
        due_minor=found.total_minor - found.paid_minor if sold.closing is None else 0,
        scope=sold.scope,
        only_at=tuple(sorted(scope.values())),
        refund_policy=sold.refund_policy,
        closed_on=sold.closed_on,
        why_not=why_not,
    )


def _facts(sold: PatientPackage, left: int) -> Facts:
    return Facts(
        closing=sold.closing,
        activated=sold.activated_on is not None,
        starts_on=sold.starts_on,
        last_valid_day=sold.last_valid_day,
        left=left,
    )


def _why_not(read: Read, patient: PatientFacts, loaded: queries.Loaded, found: queries.FoundPackage) -> Refusal | None:
    """Rules 1 to 7 for this patient coming here today."""
    sold = found.package
    around = Circumstances(
        today=read.today,
        here=read.place.centre_id,
        centre_names={
            read.place.centre_id: read.place.centre_name,
            sold.centre_id: found.centre_name,
            **loaded.scope.get(sold.id, {}),
        },
        scope_centres=loaded.scope.get(sold.id, {}),
        members=[stay.patient_id for stay in loaded.members.get(sold.id, ()) if stay.is_current],
        person=patient.name,
        paid_minor=found.paid_minor,
        total_minor=found.total_minor,
    )
    try:
        sold.ensure_redeemable(Visit(read.today, patient.id, 1), around)
    except Refusal as refusal:
        return refusal
    return None


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
        sold=found.sold,
        left=found.left,
        pips=tuple(pips),
        used_by=tuple(used.values()),
        pace_tenths=pace_tenths(found.left, days_left),
        redeemable=redeemable and found.left > 0,
        proposed=False,
    )


def pace_tenths(left: int, days_left: int | None) -> int | None:
    """Visits a week that use up what is left, in tenths, rounded half up (look.md, Punch card)."""
    if not left or days_left is None or days_left <= 0:
        return None
    return (2 * left * 70 + days_left) // (2 * days_left)


def _people(
    sold: PatientPackage,
    loaded: queries.Loaded,
    found: queries.FoundPackage,
    entitlements: Sequence[queries.FoundEntitlement],
) -> tuple[PersonUse, ...]:
    used: dict[UUID, int] = {}
    for entitlement in entitlements:
        for person_id, _, sessions in entitlement.uses:
            used[person_id] = used.get(person_id, 0) + sessions
    head = PersonUse(sold.head_id, found.head_name, "", is_head=True, is_current=True, used=used.get(sold.head_id, 0))
    members: Mapping[UUID, PersonUse] = {
        stay.patient_id: PersonUse(
            stay.patient_id,
            stay.name,
            stay.relation,
            is_head=False,
            is_current=stay.is_current,
            used=used.get(stay.patient_id, 0),
        )
        for stay in loaded.members.get(sold.id, ())
    }
    shown = [person for person in members.values() if person.is_current or person.used]
    return (head, *shown)


def _with_proposals(cards: Sequence[Card]) -> list[Card]:
    """Mark, for each service, the one row that the rules propose."""
    seen: set[UUID] = set()
    marked: list[Card] = []
    for card in cards:
        rows: list[ServiceRow] = []
        for row in card.services:
            first = row.redeemable and row.service_id not in seen
            seen |= {row.service_id} if first else set()
            rows.append(replace(row, proposed=True) if first else row)
        marked.append(replace(card, services=tuple(rows)))
    return marked
