"""Every package's money and days: an expiry is booked once, and after the end nothing is owed.

Truths 2 and 6 of domain.md. A desk may be selling meanwhile, so whatever seems wrong is looked at again.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from app.desk.contents import table_of
from app.domain.base import Base
from app.domain.entitlement import Entitlement
from app.domain.freeze import Freeze
from app.domain.ledger import LastLine, LedgerLine, LineKind
from app.domain.liability import OF_EXPIRY, Cause, LiabilityKind, LiabilityLine
from app.domain.refund import Refund
from app.domain.sale import Payment
from app.domain.status import Closing
from app.domain.wallet import PatientPackage
from app.storage.check import Fault, Finding, Record, TableReader
from app.storage.database import Database

LOOKS = 3
"""How often what seems wrong is looked at, because a desk may have changed it meanwhile."""
FURTHEST_AHEAD = timedelta(hours=14)
"""No civil day anywhere begins earlier than this before it does in UTC."""

NOTHING_YET = LastLine(0, 0, "")


@dataclass(frozen=True, slots=True)
class Account:
    """One package with all that its money and its days follow from."""

    package: Record
    payments: Sequence[Record]
    entitlements: Sequence[Record]
    lines: Sequence[Record]
    """Its redemptions and voids."""
    liabilities: Sequence[Record]
    freezes: Sequence[Record]
    refunds: Sequence[Record]

    @property
    def paid_minor(self) -> int:
        """Without tax; its opening value for a package brought in."""
        return _sum(self.payments, "net_minor") + self.booked(LiabilityKind.BROUGHT_IN)

    @property
    def liability_minor(self) -> int:
        """What is still owed."""
        ended = (LiabilityKind.BREAKAGE, LiabilityKind.REFUND, LiabilityKind.KEPT)
        return self.paid_minor - _sum(self.lines, "value_minor") - sum(map(self.booked, ended))

    def booked(self, kind: LiabilityKind) -> int:
        """All lines of a kind."""
        return _sum([row for row in self.liabilities if row["kind"] is kind], "amount_minor")

    @property
    def was_reversed(self) -> bool:
        """Whether money was taken back: only that makes a liability negative."""
        return any(row["reverses_id"] is not None for row in self.payments)

    def wrong(self) -> Iterator[str]:
        """All that does not hold."""
        yield from self._wrong_expiry()
        yield from self._wrong_end()
        yield from self._wrong_days()
        yield from self._wrong_refund()
        yield from self._wrong_opening()

    def _wrong_expiry(self) -> Iterator[str]:
        """An expiry is booked once, and not before it is due; an extension takes back what is left of it."""
        open_minor = 0
        for row in self.liabilities:
            if row["cause"] not in OF_EXPIRY:
                continue
            if row["cause"] is Cause.EXPIRY:
                if open_minor:
                    yield f"expiry booked twice, {open_minor} and {row['amount_minor']}"
                if row["booked_on"] > (row["at"] + FURTHEST_AHEAD).date():
                    yield f"expiry booked before {row['booked_on']}"
            open_minor += row["amount_minor"]
            if row["cause"] is Cause.EXTENSION and open_minor:
                yield f"{open_minor} of the expiry left by an extension"
        booked_on, ends_on = self.package["expiry_booked_on"], self.package["ends_on"]
        if booked_on is None and open_minor:
            yield f"{open_minor} of an expiry that is not booked"
        if booked_on is not None and (ends_on is None or booked_on != ends_on + timedelta(days=1)):
            yield f"expiry of {booked_on} booked, but it ends on {ends_on}"

    def _wrong_end(self) -> Iterator[str]:
        """Nothing is owed after the end; after a reversal the patient may owe."""
        owed, closing = self.liability_minor, self.package["closing"]
        has_ended = closing is not None or self.package["expiry_booked_on"] is not None
        if owed < 0 and not self.was_reversed:
            yield f"a liability of {owed}"
        if has_ended and (owed > 0 or (owed and closing is Closing.CANCELLED)):
            yield f"{owed} still owed after the end"

    def _wrong_days(self) -> Iterator[str]:
        """The frozen days are those of its freezes, and the last valid day follows from its parts."""
        days = sum(Freeze(**row).days for row in self.freezes)
        if days != self.package["days_frozen"]:
            yield f"{self.package['days_frozen']} days frozen, not {days}"
        last = PatientPackage(**self.package).last_valid_day if self.package["activated_on"] is not None else None
        if last != self.package["ends_on"]:
            yield f"ends on {self.package['ends_on']}, not {last}"

    def _wrong_refund(self) -> Iterator[str]:
        """A cancellation decides one refund, and just that is in the books."""
        decided, booked = _sum(self.refunds, "net_minor"), self.booked(LiabilityKind.REFUND)
        if decided != booked:
            yield f"{decided} refunded, {booked} in the books"
        if bool(self.refunds) != (self.package["closing"] is Closing.CANCELLED):
            yield "a refund without a cancellation, or none with one"

    def _wrong_opening(self) -> Iterator[str]:
        """What was brought in is worth what was left of it then; what was sold here brought nothing in."""
        value = 0
        if self.package["order_id"] is None:
            held = [Entitlement(**row) for row in self.entitlements]
            value = sum(one.value(one.free(NOTHING_YET)) for one in held)
        if self.booked(LiabilityKind.BROUGHT_IN) != value:
            yield f"{self.booked(LiabilityKind.BROUGHT_IN)} brought in, not {value}"


def check_money(database: Database, findings: list[Finding]) -> None:
    """Check the money and the days of every package."""
    for page in TableReader(database, table_of(PatientPackage)).pages(findings):
        keys: Collection[UUID] = [record["id"] for record in page]
        wrong: dict[UUID, list[str]] = {}
        for _ in range(LOOKS):
            accounts = _accounts(database, keys)
            wrong = {account.package["id"]: found for account in accounts if (found := list(account.wrong()))}
            keys = list(wrong)
            if not keys:
                break
        where = PatientPackage.__tablename__
        findings.extend(
            Finding(Fault.SUM, f"{where}:{key.hex}", what) for key, every in wrong.items() for what in every
        )


def _accounts(database: Database, keys: Collection[UUID]) -> Iterator[Account]:
    packages = _rows(database, PatientPackage, "id", keys)
    payments = _by(_rows(database, Payment, "order_id", {row["order_id"] for row in packages} - {None}), "order_id")
    entitlements = _rows(database, Entitlement, "patient_package_id", keys)
    lines = _by(_rows(database, LedgerLine, "entitlement_id", [row["id"] for row in entitlements]), "entitlement_id")
    held = _by(entitlements, "patient_package_id")
    liabilities, freezes, refunds = (
        _by(_rows(database, kind, "patient_package_id", keys), "patient_package_id")
        for kind in (LiabilityLine, Freeze, Refund)
    )
    for package in packages:
        key = package["id"]
        used = [line for row in held[key] for line in lines[row["id"]]]
        yield Account(
            package=package,
            payments=payments[package["order_id"]],
            entitlements=held[key],
            lines=[line for line in used if line["kind"] in {LineKind.REDEEM, LineKind.VOID}],
            liabilities=sorted(liabilities[key], key=lambda row: int(row["seq"])),
            freezes=freezes[key],
            refunds=refunds[key],
        )


def _rows(database: Database, kind: type[Base], name: str, values: Iterable[Any]) -> list[Record]:
    """Records as they are now; their spelling is told where every table is read."""
    return TableReader(database, table_of(kind)).among(name, values, [])


def _sum(rows: Iterable[Record], name: str) -> int:
    return sum(int(row[name]) for row in rows)


def _by(rows: Iterable[Record], name: str) -> defaultdict[Any, list[Record]]:
    found: defaultdict[Any, list[Record]] = defaultdict(list)
    for row in rows:
        found[row[name]].append(row)
    return found
