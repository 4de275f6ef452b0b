"""Replaying every session ledger: the stored running state must be what the rules give, line by line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.desk.contents import table_of
from app.domain.allocation import Numbers, value_of
from app.domain.appointment import AppointmentClaim
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind
from app.storage.check import Fault, Finding, Record, TableReader
from app.storage.database import Database


@dataclass
class Replay:
    """One ledger as far as it was read; what is expected of the next line follows from it."""

    entitlement: Record
    seq: int = 0
    balance: int = 0
    granted: int = 0
    used: Numbers = field(default_factory=Numbers)
    withdrawn: Numbers = field(default_factory=Numbers)
    redeemed: dict[UUID, Record] = field(default_factory=dict)
    """Live redemptions so far."""
    ended: int = 0
    """Sessions that a completion or cancellation ended and no reopening brought back."""

    def take(self, line: Record) -> Iterator[str]:
        """Go one line on; tell what is wrong with it."""
        if line["seq"] != self.seq + 1:
            yield f"seq {self.seq} -> {line['seq']}"
        self.seq = line["seq"]
        expected = self._expected(line)
        self.balance += line["change"]
        if line["balance"] != self.balance or self.balance < 0:
            yield f"balance {line['balance']}, not {self.balance}"
        if expected is None:
            yield f"a {line['kind']} that cannot be"
            return
        numbers, value = expected
        if (line["numbers"], line["value_minor"]) != (str(numbers), value):
            yield f"numbers {line['numbers']} worth {line['value_minor']}, not {numbers} worth {value}"
        stands = (line["used"], line["withdrawn"], line["granted"])
        if stands != (str(self.used), str(self.withdrawn), self.granted):
            yield f"stands at {stands}, not {self.used}, {self.withdrawn}, {self.granted}"

    @property
    def _free(self) -> Numbers:
        first, sold = self.entitlement["used_before"] + 1, self.entitlement["sold"]
        return Numbers(frozenset(range(first, sold + 1))) - self.used - self.withdrawn

    def _worth(self, numbers: Numbers) -> int:
        return value_of(self.entitlement["part_minor"], self.entitlement["sold"], numbers.members)

    def _expected(self, line: Record) -> tuple[Numbers, int] | None:
        """The numbers the line must take or give back and their worth (domain.md, Allocation); None: impossible."""
        expect = {
            LineKind.GRANT: self._grant,
            LineKind.REDEEM: self._redeem,
            LineKind.VOID: self._void,
            LineKind.ADJUST: self._adjust,
            LineKind.END: self._end,
            LineKind.REOPEN: self._reopen,
        }
        return expect[line["kind"]](line)

    def _grant(self, line: Record) -> tuple[Numbers, int] | None:
        self.granted += line["change"]
        return (Numbers(), 0) if self.seq == 1 else None

    def _redeem(self, line: Record) -> tuple[Numbers, int]:
        numbers = self._free.lowest(-line["change"])
        self.used |= numbers
        self.redeemed[line["id"]] = line
        return numbers, self._worth(numbers)

    def _void(self, line: Record) -> tuple[Numbers, int] | None:
        undone = self.redeemed.pop(line["voids_id"], None)
        if undone is None or undone["change"] != -line["change"]:
            return None
        numbers = Numbers.read(undone["numbers"])
        self.used -= numbers
        return numbers, -undone["value_minor"]

    def _adjust(self, line: Record) -> tuple[Numbers, int]:
        change = line["change"]
        self.granted += change
        if change > 0:
            numbers = self.withdrawn.lowest(change)
            self.withdrawn -= numbers
            return numbers, -self._worth(numbers)
        goodwill = self.balance - len(self._free)
        numbers = self._free.highest(max(0, -change - goodwill))
        self.withdrawn |= numbers
        return numbers, self._worth(numbers)

    def _end(self, line: Record) -> tuple[Numbers, int] | None:
        self.ended += -line["change"]
        return (Numbers(), 0) if line["change"] == -self.balance else None

    def _reopen(self, line: Record) -> tuple[Numbers, int] | None:
        ended, self.ended = self.ended, 0
        return (Numbers(), 0) if line["change"] == ended else None


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
    if line["kind"] is not LineKind.GRANT or line["change"] != entitlement["sold"] - entitlement["used_before"]:
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
