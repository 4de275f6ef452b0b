"""Replaying every session ledger: the stored running state must be what the rules give, line by line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.desk.contents import table_of
from app.domain.allocation import Numbers, value_of
from app.domain.appointment import AppointmentClaim
from app.domain.ledger import LedgerLine, LineKind
from app.domain.wallet import Entitlement
from app.storage.check import Fault, Finding, Record, TableReader
from app.storage.database import Database


@dataclass
class Replay:
    """One ledger as far as it was read; what is expected of the next line follows from it."""

    entitlement: Record
    seq: int = 0
    balance: int = 0
    used: Numbers = field(default_factory=Numbers)
    redeemed: dict[UUID, Record] = field(default_factory=dict)
    """Live redemptions so far."""

    def take(self, line: Record) -> Iterator[str]:
        """Go one line on; tell what is wrong with it."""
        if line["seq"] != self.seq + 1:
            yield f"seq {self.seq} -> {line['seq']}"
        self.seq = line["seq"]
        self.balance += line["change"]
        if line["balance"] != self.balance or self.balance < 0:
            yield f"balance {line['balance']}, not {self.balance}"
        expected = self._expected(line)
        if expected is None:
            yield "voids what is not a live redemption"
            return
        numbers, value = expected
        if (line["numbers"], line["value_minor"]) != (str(numbers), value):
            yield f"numbers {line['numbers']} worth {line['value_minor']}, not {numbers} worth {value}"
        if line["used"] != str(self.used):
            yield f"in use {line['used']}, not {self.used}"

    def _expected(self, line: Record) -> tuple[Numbers, int] | None:
        """The numbers the line must take or give back and their worth (domain.md, Allocation)."""
        if line["kind"] is LineKind.REDEEM:
            sold, part = self.entitlement["sold"], self.entitlement["part_minor"]
            numbers = self.used.lowest_free(sold, -line["change"])
            self.used |= numbers
            self.redeemed[line["id"]] = line
            return numbers, value_of(part, sold, numbers.members)
        if line["kind"] is LineKind.VOID:
            undone = self.redeemed.pop(line["voids_id"], None)
            if undone is None or undone["change"] != -line["change"]:
                return None
            numbers = Numbers.read(undone["numbers"])
            self.used -= numbers
            return numbers, -undone["value_minor"]
        return Numbers(), 0


def replay_ledgers(database: Database, findings: list[Finding]) -> None:
    """Replay every ledger of the clinic, and check who holds the claim on each appointment."""
    lines = TableReader(database, table_of(LedgerLine), ("entitlement_id", "seq"))
    entitlements = TableReader(database, table_of(Entitlement))
    replay: Replay | None = None
    for page in lines.pages(findings):
        keys = {line["entitlement_id"] for line in page}
        known = {found["id"]: found for found in entitlements.among("id", keys, findings)}
        for line in page:
            if replay is None or replay.entitlement["id"] != line["entitlement_id"]:
                replay = Replay(known[line["entitlement_id"]])
                findings.extend(_first(line, replay.entitlement))
            findings.extend(Finding(Fault.LEDGER, f"ledger_line:{line['id'].hex}", what) for what in replay.take(line))
        _check_claims(database, page, findings)


def _first(line: Record, entitlement: Record) -> Iterator[Finding]:
    if line["kind"] is not LineKind.GRANT or line["change"] != entitlement["sold"]:
        yield Finding(Fault.LEDGER, f"ledger_line:{line['id'].hex}", f"does not grant {entitlement['sold']}")


def _check_claims(database: Database, page: Iterable[Record], findings: list[Finding]) -> None:
    """A live redemption holds its appointment, a voided one holds none."""
    booked = {line["id"]: line for line in page if line["kind"] is LineKind.REDEEM and line["appointment_id"]}
    if not booked:
        return
    voids = TableReader(database, table_of(LedgerLine)).among("voids_id", booked, findings)
    voided = {void["voids_id"] for void in voids}
    claims = TableReader(database, table_of(AppointmentClaim)).among("line_id", booked, findings)
    held: dict[Any, Any] = {claim["line_id"]: claim["appointment_id"] for claim in claims}
    for key, line in booked.items():
        if held.get(key) != (None if key in voided else line["appointment_id"]):
            findings.append(Finding(Fault.RECORD, f"appointment_claim:{key.hex}", "wrong claim"))
