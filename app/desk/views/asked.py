"""What a waiting request asks for, in plain facts: so that nobody signs blindly."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from app.desk.work import Read
from app.domain.approval import ApprovalRequest
from app.domain.catalogue import Package, Service
from app.domain.freeze import Freeze
from app.domain.patient import Patient
from app.domain.sale import Order, Payment, Tender
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class Asked:
    """The facts of the stored command; empty where it says nothing of the kind."""

    service_name: str = ""
    sessions: int = 0
    """To redeem, or to add (below 0: to take)."""
    person_name: str = ""
    """Who comes, is removed, buys, or is the new head."""
    package_name: str = ""
    """Of the catalogue: what is sold, or what is upgraded to."""
    from_day: date | None = None
    """The first day of a freeze, a start, or the day of a visit or of a payment."""
    to_day: date | None = None
    """The last day of a freeze, or the new last valid day."""
    amount_minor: int = 0
    """Refunded, paid out, reversed, spent as credit, or the price of a sale."""
    quoted_minor: int = 0
    """What the quote said where a refund was asked for."""
    net_of_tax: bool = False
    """Whether the refund is told without the tax that goes back with it."""
    tender: Tender | None = None


PERSONS = ("person_id", "new_head_id", "patient_id")
FIRST_DAYS = ("from_day", "start", "service_date")


def asked_of(read: Read, stored: ApprovalRequest) -> Asked:
    """Read from the stored body, which a later program may not be able to run any more."""
    body = json.loads(stored.body)
    said: Mapping[str, Any] = body | body.get("sale", {}) | body.get("redemption", {})
    person = next((said[name] for name in PERSONS if said.get(name)), None)
    first = next((said[name] for name in FIRST_DAYS if said.get(name)), None)
    freeze = read.session.get(Freeze, UUID(said["freeze_id"])) if "freeze_id" in said else None
    facts: dict[str, Any] = {
        "from_day": freeze.from_day if freeze else _day(first),
        "to_day": freeze.to_day if freeze else _day(said.get("to_day")),
    }
    return Asked(
        service_name=_name(read, Service, said.get("service_id")),
        sessions=int(said.get("sessions") or said.get("change") or 0),
        person_name=_name(read, Patient, person),
        package_name=_name(read, Package, said.get("package_id")),
        **(facts | _money(read, stored, said)),
    )


def _name(read: Read, kind: Any, key: str | None) -> str:  # noqa: ANN401 - a kind of record with a name
    found = read.session.get(kind, UUID(key)) if key else None
    return str(found.name) if found is not None else ""


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _money(read: Read, stored: ApprovalRequest, said: Mapping[str, Any]) -> dict[str, Any]:
    if "payment_id" in said:
        payment = read.session.get(Payment, UUID(said["payment_id"]))
        if payment is None:
            return {}
        return {"amount_minor": payment.amount_minor, "tender": payment.tender, "from_day": payment.booked_on}
    if "quoted_minor" in said:
        final = said.get("final_minor")
        quoted = int(said["quoted_minor"])
        amount = quoted if final is None else int(final)
        return {"amount_minor": amount, "quoted_minor": quoted, "net_of_tax": _is_taxed(read, stored)}
    payouts = said.get("payouts") or ()
    if "refund_id" in said and payouts:
        return {"amount_minor": sum(one["amount_minor"] for one in payouts), "tender": Tender(payouts[0]["tender"])}
    return {"amount_minor": int(said.get("credit_minor") or said.get("price_minor") or 0)}


def _is_taxed(read: Read, stored: ApprovalRequest) -> bool:
    sold = read.session.get(PatientPackage, stored.patient_package_id) if stored.patient_package_id else None
    order = read.session.get(Order, sold.order_id) if sold is not None and sold.order_id else None
    return order is not None and order.tax_minor > 0
