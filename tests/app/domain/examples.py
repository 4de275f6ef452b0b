"""A sold package and a visit to it, as the domain's own tests need them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from app.domain.terms import RefundPolicy, Scope
from app.domain.visit import Circumstances, Stamp, Visit
from app.domain.wallet import PatientPackage

TODAY = date(2026, 3, 10)
DAY = timedelta(days=1)
HERE, THERE, HEAD, MEMBER, STRANGER = (uuid4() for _ in range(5))
STAMP = Stamp(
    at=datetime(2026, 3, 10, 5, tzinfo=UTC),
    booked_on=TODAY,
    centre_id=HERE,
    workstation_id=uuid4(),
    staff_id=uuid4(),
    journal_id=uuid4(),
)


def package(**changes: Any) -> PatientPackage:
    terms: dict[str, Any] = {
        "price_minor": 800_000,
        "net_minor": 800_000,
        "validity_days": 90,
        "scope": Scope.SINGLE,
        "max_members": 4,
    }
    names = {"code": "REC", "name": "Recovery", "type_name": "Therapy"}
    ids = {"order_id": uuid4(), "package_id": uuid4(), "head_id": HEAD, "centre_id": HERE}
    refund = {"refund_policy": RefundPolicy.NONE, "refund_fee_basis_points": 0}
    days = {"bought_on": TODAY, "chosen_start": TODAY, "starts_on": TODAY, "activated_on": TODAY, "sold_at": STAMP.at}
    return PatientPackage(**(ids | names | terms | refund | days | changes))


AROUND = Circumstances(
    today=TODAY,
    here=HERE,
    centre_names={HERE: "Andheri West", THERE: "Bandra West"},
    scope_centres=(),
    members=[MEMBER],
    person="Asha",
    paid_minor=800_000,
    total_minor=800_000,
)
VISIT = Visit(TODAY, HEAD, 1)
