"""The baseline of a search and of a wallet: what they read, by hand in sqlite3, as one would without the program."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from app.desk.views import recent
from app.desk.views.keyed import HIGHEST
from app.desk.views.search import ENOUGH, MOST
from app.domain.keys import fold
from app.storage.database import PRAGMAS
from tests.bench.raw_desk import ENTITLEMENTS, FREEZES, ORDERS, PACKAGES, PATIENT

BEGIN_SO = """
SELECT * FROM patient WHERE id IN
  (SELECT patient_id FROM patient_key WHERE key BETWEEN :word AND :end ORDER BY key, patient_id LIMIT :enough)
ORDER BY record_number = upper(:word) OR lower(name) = :word DESC,
  id IN (SELECT patient_id FROM patient_key WHERE key = :word) DESC, lower(name), record_number LIMIT :most"""
RECENT = """
SELECT patient_id FROM (
  SELECT person_id AS patient_id, at FROM ledger_line
  WHERE centre_id = :here AND booked_on >= :since AND person_id IS NOT NULL
  UNION ALL SELECT buyer_id, placed_at FROM sale_order WHERE centre_id = :here AND booked_on >= :since)
GROUP BY patient_id ORDER BY max(at) DESC, patient_id LIMIT :lately"""
CALLED_SO = """
SELECT * FROM patient WHERE id IN ({})
  AND id IN (SELECT patient_id FROM patient_key WHERE key BETWEEN ? AND ?)"""
USABLE = """
SELECT used.patient_id, package.*, (SELECT sum(line.balance) FROM ledger_line AS line
  JOIN entitlement ON entitlement.id = line.entitlement_id
  WHERE entitlement.patient_package_id = package.id AND line.seq =
    (SELECT max(last.seq) FROM ledger_line AS last WHERE last.entitlement_id = entitlement.id))
FROM (SELECT head_id AS patient_id, id AS package_id FROM patient_package WHERE head_id IN ({0})
  UNION ALL SELECT patient_id, patient_package_id FROM membership WHERE patient_id IN ({0})
  AND added_on <= ? AND (removed_on IS NULL OR removed_on > ?)) AS used
JOIN patient_package AS package ON package.id = used.package_id
WHERE package.closing IS NULL AND package.activated_on IS NOT NULL AND package.starts_on <= ?"""


class RawSearch:
    """One connection that reads."""

    def __init__(self, file: Path, here: UUID, today: date) -> None:
        """`here` is the centre at which somebody searches."""
        self.raw = sqlite3.connect(file, isolation_level=None)
        self.raw.row_factory = sqlite3.Row
        for name, value in PRAGMAS.items():
            self.raw.execute(f"PRAGMA {name}={value}")
        self.here, self.today = here.hex, today

    def search(self, word: str) -> list[sqlite3.Row]:
        """Who is called so, whoever was here lately among them, and what each has left."""
        keys = {"word": fold(word), "end": fold(word) + HIGHEST, "enough": ENOUGH, "most": MOST}
        found = self.raw.execute(BEGIN_SO, keys).fetchall()
        since = (self.today - timedelta(days=recent.DAYS)).isoformat()
        asked = {"here": self.here, "since": since, "lately": recent.MOST}
        lately = [row[0] for row in self.raw.execute(RECENT, asked)]
        called_so = CALLED_SO.format(",".join("?" * len(lately)))
        found += self.raw.execute(called_so, (*lately, keys["word"], keys["end"])).fetchall()
        people = [row["id"] for row in found[:MOST]]
        usable = USABLE.format(",".join("?" * len(people)))
        day = self.today.isoformat()
        return self.raw.execute(usable, (*people, *people, day, day, day)).fetchall()

    def wallet(self, person: UUID) -> list[list[sqlite3.Row]]:
        """The patient, their packages and what is in them."""
        asked = {"person": person.hex, "today": self.today.isoformat()}
        packages = self.raw.execute(PACKAGES, asked).fetchall()
        inside = [
            self.raw.execute(query, (package[key],)).fetchall()
            for package in packages
            for query, key in ((ORDERS, "order_id"), (ENTITLEMENTS, "id"), (FREEZES, "id"))
        ]
        return [self.raw.execute(PATIENT, (person.hex,)).fetchall(), packages, *inside]

    def close(self) -> None:
        self.raw.close()
