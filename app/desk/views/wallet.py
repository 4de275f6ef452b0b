"""The wallet: a patient's packages as punch cards, each with what is left, who used what, and why not, if not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from app.desk.lookup import must_find
from app.desk.views import wallet_queries as queries
from app.desk.views.awaiting import AwaitingVisit, awaiting
from app.desk.views.cards import Card, FreezeRow, ServiceRow, instalment_rows, person_rows, service_rows
from app.desk.views.rows import PatientFacts, facts_of
from app.desk.work import Read
from app.domain.errors import Refusal
from app.domain.freeze import Freeze, spans
from app.domain.status import Facts, Status, status_on
from app.domain.terms import Scope
from app.domain.visit import Circumstances, Visit
from app.domain.wallet import PatientPackage

OWES_NOTHING = (Status.EXPIRED, Status.COMPLETED, Status.CANCELLED)
"""Cancel, completion and expiry end what is due (domain.md, Sale 3)."""
ENDED = (Status.EXHAUSTED, Status.EXPIRED, Status.COMPLETED, Status.CANCELLED)
"""Cards that fold into one line."""


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
    visits: tuple[AwaitingVisit, ...] = ()
    """Today's here of everybody on the cards, the one nearest to now first."""

    @property
    def oldest_unsigned_day(self) -> date:
        """A redemption with an earlier service date needs a manager's yes (domain.md, Redemption)."""
        return self.today - timedelta(days=1)

    def fitting(self, service_id: UUID) -> tuple[Card, ...]:
        """The packages that this service can be redeemed from here and now, the proposed one first."""
        return tuple(
            card for card in self.cards if any(row.redeemable and row.service_id == service_id for row in card.services)
        )

    def visits_of(self, person_id: object, service_id: UUID) -> tuple[AwaitingVisit, ...]:
        """What a redemption of today may be for, the one proposed first."""
        return tuple(one for one in self.visits if (one.patient_id, one.service_id) == (person_id, service_id))


def card_of(read: Read, patient_package_id: UUID) -> Card:
    """One package as its head sees it."""
    sold = must_find(read, PatientPackage, patient_package_id)
    return next(card for card in wallet(read, sold.head_id).cards if card.patient_package_id == sold.id)


def every_card(read: Read, patient_id: UUID) -> tuple[Card, ...]:
    """Also the packages that the patient once headed or shared: what "Why not?" answers for."""
    patient = facts_of(read, patient_id)
    loaded = queries.load(read, patient_id, ever=True)
    sold_at = {found.package.id: found.package.sold_at for found in loaded.packages}
    cards = [_card(read, patient, loaded, found) for found in loaded.packages]
    return tuple(sorted(cards, key=lambda card: _order(card, sold_at)))


def wallet(read: Read, patient_id: UUID) -> Wallet:
    """The wallet of one patient: packages they head and those shared with them."""
    patient = facts_of(read, patient_id)
    loaded = queries.load(read, patient_id)
    cards = [_card(read, patient, loaded, found) for found in loaded.packages]
    sold_at = {found.package.id: found.package.sold_at for found in loaded.packages}
    cards.sort(key=lambda card: _order(card, sold_at))
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
        visits=awaiting(read, _everybody(cards)) if loaded.visits_today else (),
    )


def _everybody(cards: Sequence[Card]) -> set[UUID]:
    return {person.patient_id for card in cards for person in card.people if person.is_current}


def _order(card: Card, sold_at: Mapping[UUID, datetime]) -> tuple[int, date, object, str]:
    """Proposal order: soonest last valid day, then the older sale, then the lower order number."""
    group = 0 if card.usable else 2 if card.status in ENDED else 1
    return (group, card.last_valid_day or date.max, sold_at[card.patient_package_id], card.order_number)


def _card(read: Read, patient: PatientFacts, loaded: queries.Loaded, found: queries.FoundPackage) -> Card:
    sold = found.package
    entitlements = loaded.entitlements.get(sold.id, ())
    left = sum(entitlement.left for entitlement in entitlements)
    freezes = loaded.freezes.get(sold.id, ())
    status = status_on(_facts(sold, left, freezes), read.today)
    last = sold.last_valid_day if sold.activated_on is not None else None
    days_left = (last - read.today).days if last is not None else None
    why_not = _why_not(read, patient, loaded, found)
    instalments = instalment_rows(loaded, found) if status not in OWES_NOTHING else ()
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
        services=service_rows(found, entitlements, days_left, redeemable=why_not is None),
        people=person_rows(sold, loaded, found, entitlements),
        max_members=sold.max_members,
        head_id=sold.head_id,
        head_name=found.head_name,
        price_minor=sold.price_minor,
        due_minor=0 if status in OWES_NOTHING else found.total_minor - found.paid_minor,
        paid_minor=found.paid_minor,
        instalments=instalments,
        overdue=any(due_on < read.today for due_on, _ in instalments),
        refund_due_minor=found.refund_due_minor,
        freezes=_freeze_rows(freezes, read.today),
        freezes_taken=sum(not freeze.withdrawn for freeze in freezes),
        renews_id=sold.renews_id,
        transferred_on=sold.transferred_on,
        part_payment=found.order is not None and found.order.part_payment,
        scope=sold.scope,
        only_at=tuple(sorted(scope.values())),
        refund_policy=sold.refund_policy,
        closed_on=sold.closed_on,
        why_not=why_not,
    )


def _freeze_rows(freezes: Sequence[Freeze], today: date) -> tuple[FreezeRow, ...]:
    """Those that are running or planned."""
    return tuple(
        FreezeRow(freeze.id, freeze.from_day, freeze.last_day)
        for freeze in freezes
        if freeze.days and freeze.last_day >= today
    )


def _facts(sold: PatientPackage, left: int, freezes: Sequence[Freeze]) -> Facts:
    return Facts(
        closing=sold.closing,
        activated=sold.activated_on is not None,
        starts_on=sold.starts_on,
        last_valid_day=sold.last_valid_day,
        left=left,
        freezes=spans(freezes),
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
        freezes=spans(loaded.freezes.get(sold.id, ())),
    )
    try:
        sold.ensure_redeemable(Visit(read.today, patient.id, 1), around)
    except Refusal as refusal:
        return refusal
    return None


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
