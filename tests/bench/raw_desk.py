"""The baseline: what a redemption reads and writes, by hand in sqlite3, with the same pragmas and nothing around it."""

import hashlib
import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.desk.clock import SystemClock, civil_date
from app.storage.database import PRAGMAS
from tests.bench.stores import Comer

SEEN = "SELECT record_id FROM journal WHERE request_id = ?"
HEAD = "SELECT seq, hash FROM journal WHERE workstation_id = ? ORDER BY seq DESC LIMIT 1"
SOONEST = """
SELECT centre.time_zone, min(package.ends_on)
FROM patient_package AS package JOIN centre ON centre.id = package.centre_id
WHERE package.ends_on < ? AND package.ends_on IS NOT NULL AND package.closing IS NULL
  AND package.expiry_booked_on IS NULL GROUP BY centre.time_zone"""
PACKAGE = "SELECT * FROM patient_package WHERE id = ?"
CAME = """
SELECT patient.name,
  EXISTS (SELECT 1 FROM membership WHERE patient_package_id = :package AND patient_id = :person
          AND added_on <= :day AND (removed_on IS NULL OR removed_on > :day)),
  EXISTS (SELECT 1 FROM patient_package_centre WHERE patient_package_id = :package AND centre_id = :here),
  (SELECT coalesce(sum(payment.amount_minor), 0) FROM payment
   JOIN patient_package ON patient_package.order_id = payment.order_id WHERE patient_package.id = :package),
  (SELECT sale_order.total_minor FROM sale_order
   JOIN patient_package ON patient_package.order_id = sale_order.id WHERE patient_package.id = :package),
  (SELECT visit.id FROM ledger_line AS visit JOIN entitlement AS served ON served.id = visit.entitlement_id
   WHERE visit.person_id = :person AND visit.service_date = :day AND visit.kind = 'redeem'
     AND served.service_id = :service AND NOT EXISTS (SELECT 1 FROM ledger_line AS undo WHERE undo.voids_id = visit.id)
   ORDER BY visit.at DESC LIMIT 1) AS same_day,
  EXISTS (SELECT 1 FROM freeze WHERE patient_package_id = :package AND from_day <= :day AND to_day >= :day
          AND (ended_on IS NULL OR ended_on > :day)) AS frozen,
  EXISTS (SELECT 1 FROM day_close WHERE centre_id = :here AND day = :day) AS day_closed,
  entitlement.*, line.*
FROM patient
LEFT JOIN entitlement ON entitlement.patient_package_id = :package AND entitlement.service_id = :service
LEFT JOIN ledger_line AS line ON line.entitlement_id = entitlement.id
WHERE patient.id = :person ORDER BY line.seq DESC LIMIT 1"""
REDEMPTION = """
SELECT line.*, entitlement.*, package.*, person.name, head.name, head.record_number, staff.name, centre.name,
  centre.time_zone, workstation.name, undo.id,
  (SELECT last.balance FROM ledger_line AS last WHERE last.entitlement_id = line.entitlement_id
   ORDER BY last.seq DESC LIMIT 1),
  (SELECT coalesce(-sum(earlier.change), 0) FROM ledger_line AS earlier
   WHERE earlier.entitlement_id = line.entitlement_id AND earlier.kind = 'redeem' AND earlier.seq <= line.seq
     AND NOT EXISTS (SELECT 1 FROM ledger_line AS undone WHERE undone.voids_id = earlier.id))
FROM ledger_line AS line JOIN entitlement ON entitlement.id = line.entitlement_id
JOIN patient_package AS package ON package.id = entitlement.patient_package_id
JOIN patient AS person ON person.id = line.person_id JOIN patient AS head ON head.id = package.head_id
JOIN staff ON staff.id = line.staff_id JOIN centre ON centre.id = line.centre_id
JOIN workstation ON workstation.id = line.workstation_id
LEFT JOIN ledger_line AS undo ON undo.voids_id = line.id WHERE line.id = ?"""
PATIENT = "SELECT * FROM patient WHERE id = ?"
ORDERS = "SELECT * FROM sale_order WHERE id IN (?)"
FREEZES = "SELECT * FROM freeze WHERE patient_package_id IN (?) ORDER BY patient_package_id, position"
PACKAGES = """
SELECT package.*, centre.name, head.name,
  (SELECT coalesce(sum(amount_minor), 0) FROM payment WHERE payment.order_id = package.order_id),
  (SELECT coalesce(sum(net_minor), 0) FROM payment WHERE payment.order_id = package.order_id),
  (SELECT refund.net_minor + refund.tax_minor - (SELECT coalesce(sum(amount_minor), 0) FROM payout
   WHERE payout.refund_id = refund.id) FROM refund WHERE refund.patient_package_id = package.id)
FROM patient_package AS package
JOIN centre ON centre.id = package.centre_id JOIN patient AS head ON head.id = package.head_id
WHERE package.id IN (SELECT id FROM patient_package WHERE head_id = :person UNION
  SELECT patient_package_id FROM membership WHERE patient_id = :person
  AND added_on <= :today AND (removed_on IS NULL OR removed_on > :today))"""
ENTITLEMENTS = """
SELECT entitlement.*, newest.*, line.person_id, patient.name, line.change
FROM entitlement JOIN ledger_line AS newest ON newest.id = (SELECT last.id FROM ledger_line AS last
  WHERE last.entitlement_id = entitlement.id ORDER BY last.seq DESC LIMIT 1)
LEFT JOIN ledger_line AS line ON line.entitlement_id = entitlement.id AND line.kind = 'redeem'
  AND NOT EXISTS (SELECT 1 FROM ledger_line AS undo WHERE undo.voids_id = line.id)
LEFT JOIN patient ON patient.id = line.person_id
WHERE entitlement.patient_package_id IN (?) ORDER BY entitlement.position, line.seq"""


class RawDesk:
    """One connection, one transaction a redemption."""

    def __init__(self, file: Path) -> None:
        self.raw = sqlite3.connect(file, isolation_level=None)
        self.raw.row_factory = sqlite3.Row
        for name, value in PRAGMAS.items():
            self.raw.execute(f"PRAGMA {name}={value}")
        place = "SELECT workstation.id, centre_id FROM workstation ORDER BY name LIMIT 1"
        self.workstation, self.centre = self.raw.execute(place).fetchone()
        (self.staff,) = self.raw.execute("SELECT id FROM staff WHERE role = 'receptionist'").fetchone()
        self.clock = SystemClock()

    def nothing(self) -> None:
        """A transaction that only adds a journal entry."""
        self.raw.execute("BEGIN IMMEDIATE")
        request = uuid4().hex
        self._one(SEEN, request)
        self._journal(request, uuid4().hex, request, {"command": {"kind": "nothing", "version": 1}, "rows": []})
        self.raw.execute("COMMIT")

    def redeem(self, comer: Comer) -> list[Any]:
        """Lock, read, decide, write, read what the screen shows, commit."""
        self.raw.execute("BEGIN IMMEDIATE")
        request, now = uuid4().hex, self.clock.now()
        self._one(SEEN, request)
        self.raw.execute(SOONEST, ((now + timedelta(hours=14)).date().isoformat(),)).fetchall()
        asked = {"package": comer.patient_package_id.hex, "service": comer.service_id.hex, "here": self.centre}
        asked |= {"person": comer.person_id.hex, "day": comer.service_date.isoformat()}
        package = self._one(PACKAGE, asked["package"])
        last = self.raw.execute(CAME, asked).fetchone()
        if package is None or last["balance"] < 1 or package["closing"] or package["head_id"] != asked["person"]:
            raise ValueError(asked)
        if last["same_day"] is not None or last["frozen"] or last["day_closed"]:
            raise ValueError(asked)
        line = self._line(last, asked, now)
        self.raw.execute(f"INSERT INTO ledger_line ({','.join(line)}) VALUES (:{',:'.join(line)})", line)
        body = {"command": {"kind": "redeem_sessions", "version": 1, "redemption": asked}, "rows": [line]}
        self._journal(request, line["journal_id"], line["id"], body)
        shown = self._shown(line["id"], asked["person"], now)
        self.raw.execute("COMMIT")
        return shown

    def _line(self, last: sqlite3.Row, asked: dict[str, str], now: datetime) -> dict[str, Any]:
        number = last["used"].rpartition("-")[2]
        return {
            "id": uuid4().hex,
            "entitlement_id": last["entitlement_id"],
            "seq": last["seq"] + 1,
            "kind": "redeem",
            "change": -1,
            "balance": last["balance"] - 1,
            "granted": last["granted"],
            "numbers": str(int(number) + 1),
            "used": f"1-{int(number) + 1}",
            "withdrawn": last["withdrawn"],
            "value_minor": last["part_minor"] // last["sold"],
            "service_date": asked["day"],
            "booked_on": civil_date(now, "Asia/Kolkata").isoformat(),
            "at": _instant(now),
            "centre_id": self.centre,
            "workstation_id": self.workstation,
            "staff_id": self.staff,
            "approver_id": None,
            "person_id": asked["person"],
            "outcome": "attended",
            "appointment_id": None,
            "voids_id": None,
            "reason": "",
            "journal_id": uuid4().hex,
        }

    def _journal(self, request: str, key: str, record: str, body: dict[str, Any]) -> None:
        seq, previous = self._one(HEAD, self.workstation)
        entry = {
            "id": key,
            "workstation_id": self.workstation,
            "seq": seq + 1,
            "request_id": request,
            "at": _instant(self.clock.now()),
            "centre_id": self.centre,
            "actor_id": self.staff,
            "approver_id": None,
            "kind": body["command"]["kind"],
            "record_id": record,
            "body": json.dumps(body, sort_keys=True, separators=(",", ":")),
            "previous_hash": previous,
        }
        whole = json.dumps(entry, sort_keys=True, separators=(",", ":"))
        entry["hash"] = hashlib.sha256(f"{previous}\n{whole}".encode()).hexdigest()
        self.raw.execute(f"INSERT INTO journal ({','.join(entry)}) VALUES (:{',:'.join(entry)})", entry)

    def _shown(self, line: str, person: str, now: datetime) -> list[Any]:
        today = civil_date(now, "Asia/Kolkata").isoformat()
        packages = self.raw.execute(PACKAGES, {"person": person, "today": today}).fetchall()
        found = [
            self.raw.execute(query, (package[key],)).fetchall()
            for package in packages
            for query, key in ((ORDERS, "order_id"), (ENTITLEMENTS, "id"), (FREEZES, "id"))
        ]
        return [self._one(REDEMPTION, line), self._one(PATIENT, person), packages, found]

    def _one(self, query: str, *values: str) -> Any:
        return self.raw.execute(query, values).fetchone()

    def close(self) -> None:
        self.raw.close()


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ")
