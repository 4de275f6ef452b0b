"""Why not? Every package a patient cannot use for a service here and now, the exact rule, and the one next step."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from app.desk.lookup import must_find
from app.desk.views.cards import Card, ServiceRow
from app.desk.views.wallet import every_card
from app.desk.work import Read
from app.domain.catalogue import Service
from app.domain.errors import (
    CentreOutOfScope,
    FrozenOnDate,
    NotActivated,
    NotAMember,
    NotEnoughSessions,
    NotStarted,
    PackageClosed,
    PackageExpired,
    PaymentNeeded,
    Refusal,
    ServiceNotIncluded,
)
from app.domain.ledger import LedgerLine, LineKind
from app.domain.staff import Staff


class NextAction(StrEnum):
    """The one button beside a package that cannot be used."""

    SELL_AGAIN = "sell_again"
    RENEW = "renew"
    EXTEND = "extend"
    TAKE_PAYMENT = "take_payment"
    ADD_MEMBER = "add_member"
    END_FREEZE = "end_freeze"
    MOVE_START = "move_start"
    OTHER_CENTRE = "other_centre"
    WAIT = "wait"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Unfit:
    """One package that cannot be used, the first of the ten rules that says so, and what to do about it."""

    card: Card
    refusal: Refusal
    next_action: NextAction


ALWAYS: dict[type[Refusal], NextAction] = {
    PackageClosed: NextAction.SELL_AGAIN,
    NotActivated: NextAction.TAKE_PAYMENT,
    FrozenOnDate: NextAction.END_FREEZE,
    CentreOutOfScope: NextAction.OTHER_CENTRE,
    ServiceNotIncluded: NextAction.NONE,
    NotEnoughSessions: NextAction.SELL_AGAIN,
    PaymentNeeded: NextAction.TAKE_PAYMENT,
}
"""Rules whose next step depends on nothing else; a package without the service has none: another one is to be sold."""
_void = aliased(LedgerLine)
_LAST_USE = (
    select(LedgerLine.at, Staff.name)
    .join(Staff, Staff.id == LedgerLine.staff_id)
    .where(
        LedgerLine.entitlement_id == bindparam("entitlement_id"),
        LedgerLine.kind == LineKind.REDEEM,
        ~select(_void.id).where(_void.voids_id == LedgerLine.id).correlate(LedgerLine).exists(),
    )
    .order_by(LedgerLine.seq.desc())
    .limit(1)
)


def why_not(read: Read, patient_id: UUID, service_id: UUID) -> tuple[Unfit, ...]:
    """Each package that the patient heads or shares, or once did, and that one session now cannot come from.

    Empty where every package would do, and where there is none: then one is to be sold.
    """
    service = must_find(read, Service, service_id).name
    found: list[Unfit] = []
    for card in every_card(read, patient_id):
        row = next((row for row in card.services if row.service_id == service_id), None)
        refusal = _first_failing(read, card, row, service)
        if refusal is not None:
            found.append(Unfit(card, refusal, next_action(card, row, refusal)))
    return tuple(found)


def _first_failing(read: Read, card: Card, row: ServiceRow | None, service: str) -> Refusal | None:
    """Rules 1 to 7 as the card was judged by them, then 8 and 9; the tenth is about an appointment."""
    if card.why_not is not None:
        return card.why_not
    if row is None:
        return ServiceNotIncluded(service=service, package=card.name)
    if not row.left:
        use = read.rows(_LAST_USE, entitlement_id=row.entitlement_id).first()
        refusal = NotEnoughSessions(service=row.service_name, asked=1, left=0, sold=row.sold)
        if use is not None:
            refusal.last_at, refusal.last_by = use.at, use.name
        return refusal
    return PaymentNeeded(more_minor=row.more_needed_minor) if row.more_needed_minor else None


def next_action(card: Card, row: ServiceRow | None, refusal: Refusal) -> NextAction:
    """What a receptionist would offer first.

    What expired is extended while sessions of the service are left in it, else bought anew to follow it. What starts
    later can be moved, unless a pause is planned in it: then the patient waits. Who is not in the family is added
    where it may be shared and has a place, else nothing helps but a package of their own.
    """
    match refusal:
        case PackageExpired():
            return NextAction.EXTEND if row is not None and row.left else NextAction.RENEW
        case NotStarted():
            return NextAction.WAIT if card.freezes else NextAction.MOVE_START
        case NotAMember():
            has_place = sum(person.holds_place for person in card.people) < card.max_members
            return NextAction.ADD_MEMBER if refusal.shareable and has_place else NextAction.SELL_AGAIN
    return ALWAYS.get(type(refusal), NextAction.NONE)
