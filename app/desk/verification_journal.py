"""Walking the journal: each desk's chain link by link, and what its entries say about the records they wrote."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, tuple_

from app.desk.contents import GONE, MARKS, table_of
from app.desk.journal import Head, hash_of
from app.domain.clinic import Workstation
from app.domain.journal import GENESIS, Journal, PersonalValue, personal_digest, plain
from app.domain.records import Base
from app.storage.append_only import APPEND_ONLY
from app.storage.check import PAGE_ROWS, Fault, Finding, Record, TableReader
from app.storage.database import Database

BOOKED = tuple(table for table in Base.metadata.sorted_tables if table.name in {*APPEND_ONLY} - {"journal"})
"""Append-only records that stand whole in the journal."""
ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Left:
    """How an entry left a record: its digest and the salt, None once that was deleted."""

    digest: str
    salt: str | None


class JournalWalk:
    """Reads the journal once, remembers where it is, and goes on from there as the clinic goes on working."""

    def __init__(self, database: Database, findings: list[Finding]) -> None:
        """Write what is wrong into `findings`."""
        self.marks: dict[str, dict[UUID, Left]] = {}
        """By record and desk: how that desk left the record last."""
        self._heads: dict[UUID, Head] = {}
        self._ties: list[tuple[UUID, UUID, Head]] = []
        """(entry, desk, where it says that desk's chain stood): day closes tie the chains together."""
        self._told = findings
        self._confirmed: Counter[str] = Counter()
        self._database = database
        self._journal = TableReader(database, table_of(Journal), ("workstation_id", "seq"))
        self._personal = TableReader(database, table_of(PersonalValue))
        self._booked = {table.name: TableReader(database, table) for table in BOOKED}

    def go_on(self) -> bool:
        """Read what was written since; False when there was nothing."""
        before = dict(self._heads)
        with self._database.read() as session:
            desks = session.scalars(select(Workstation.id)).all()
        for desk in desks:
            for page in self._pages(desk):
                self._read(page)
        return self._heads != before

    def _pages(self, desk: UUID) -> Iterator[list[Record]]:
        after = (desk, self._heads.get(desk, Head(0, GENESIS)).seq)
        for page in self._journal.pages(self._told, after):
            own = list(takewhile(lambda entry: entry["workstation_id"] == desk, page))
            yield own
            if len(own) < len(page):
                return

    def _read(self, page: list[Record]) -> None:
        bodies = {entry["id"]: self._body(entry) for entry in page if self._links(entry)}
        self._confirm(bodies)
        salts = self._salts(bodies)
        for entry_id, body in bodies.items():
            for desk, head in body.get("chains", {}).items():
                self._ties.append((entry_id, UUID(desk), Head(head["seq"], head["hash"])))
        for entry in page:
            left = bodies.get(entry["id"], {}).get("marks", {}).get("rows", {})
            for where, digest in left.items():
                self.marks.setdefault(where, {})[entry["workstation_id"]] = Left(digest, salts.get(entry["id"]))

    def _links(self, entry: Record) -> bool:
        """Whether the entry follows from the one before and holds what its hash was made of."""
        head = self._heads.get(entry["workstation_id"], Head(0, GENESIS))
        self._heads[entry["workstation_id"]] = Head(entry["seq"], entry["hash"])
        content = {name: value for name, value in entry.items() if name != "hash"}
        follows = entry["seq"] == head.seq + 1 and entry["previous_hash"] == head.hash
        if follows and entry["hash"] == hash_of(content):
            return True
        self._told.append(Finding(Fault.CHAIN, f"journal:{entry['id'].hex}", f"{head.seq} -> {entry['seq']}"))
        return False

    def check_ties(self) -> None:
        """Each desk's chain must still hold what a day close named: else its end was cut off or made anew."""
        for start in range(0, len(self._ties), PAGE_ROWS):
            ties = self._ties[start : start + PAGE_ROWS]
            wanted = [(desk, head.seq) for _, desk, head in ties]
            key = tuple_(Journal.workstation_id, Journal.seq)
            query = select(Journal.workstation_id, Journal.seq, Journal.hash).where(key.in_(wanted))
            with self._database.read() as session:
                there = {(desk, seq): hash_ for desk, seq, hash_ in session.execute(query)}
            self._told.extend(
                Finding(Fault.CHAIN, f"journal:{entry.hex}", f"names {desk.hex} at {head.seq}")
                for entry, desk, head in ties
                if there.get((desk, head.seq)) != head.hash
            )

    def _body(self, entry: Record) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(entry["body"])
        return body

    # --- records that stand whole in the journal -----------------------------------------------------------------

    def _confirm(self, bodies: dict[UUID, dict[str, Any]]) -> None:
        """Each append-only record an entry speaks of must be there and be what it says."""
        for name, reader in self._booked.items():
            said = {
                UUID(row["id"]): (entry_id, row)
                for entry_id, body in bodies.items()
                for row in body["rows"]
                if row["table"] == name
            }
            there = {record["id"]: record for record in reader.among("id", said, self._told)}
            for key, (entry_id, row) in said.items():
                if key in there and _says(row, there[key]) and there[key]["journal_id"] == entry_id:
                    self._confirmed[name] += 1
                else:
                    what = "differs" if key in there else "is gone"
                    self._told.append(Finding(Fault.RECORD, f"{name}:{key.hex}", what))

    def count_records(self) -> None:
        """No append-only record may be there that no entry speaks of."""
        for _ in range(ROUNDS):
            counts = self._counts_now()
            if counts is not None:
                break
            self.go_on()
        else:
            return  # the desks are too busy to count; nothing is known to be wrong
        for name, count in counts.items():
            if count > self._confirmed[name]:
                self._told.extend(self._unspoken(self._booked[name]))

    def _counts_now(self) -> dict[str, int] | None:
        """How many there are, if the walk has read every entry at this very moment."""
        newest = select(Journal.workstation_id, func.max(Journal.seq)).group_by(Journal.workstation_id)
        with self._database.read() as session:
            newest_seqs = {desk: seq for desk, seq in session.execute(newest)}  # noqa: C416 - a Row is no pair to mypy
            if newest_seqs != {desk: head.seq for desk, head in self._heads.items()}:
                return None
            return {
                table.name: int(session.execute(select(func.count()).select_from(table)).scalar_one())
                for table in BOOKED
            }

    def _unspoken(self, reader: TableReader) -> Iterator[Finding]:
        for page in reader.pages([]):
            entries = self._journal.among("id", {record["journal_id"] for record in page}, [])
            bodies = {entry["id"]: self._body(entry) for entry in entries}
            for record in page:
                rows = bodies.get(record["journal_id"], {"rows": []})["rows"]
                if record["id"].hex not in {row["id"] for row in rows}:
                    yield Finding(Fault.RECORD, f"{reader.table.name}:{record['id'].hex}", "not in the journal")

    # --- values beside the journal -------------------------------------------------------------------------------

    def _salts(self, bodies: dict[UUID, dict[str, Any]]) -> dict[UUID, str]:
        """Check each Personal value that was not deleted; give the salts of the entries' marks."""
        salts: dict[UUID, str] = {}
        for value in self._personal.among("journal_id", bodies, self._told):
            body = bodies[value["journal_id"]]
            is_salt = value["field"] == MARKS
            said = body.get("marks", {}).get("salt") if is_salt else body["command"].get(value["field"])
            if said != personal_digest(value["salt"], value["value"]):
                where = f"personal_value:{value['journal_id'].hex},{value['field']}"
                self._told.append(Finding(Fault.RECORD, where, "differs"))
            elif is_salt:
                salts[value["journal_id"]] = value["salt"]
        return salts

    def living(self, prefix: str) -> Iterable[str]:
        """The records of a table that some desk wrote and none deleted since."""
        for where, left in self.marks.items():
            if where.startswith(prefix) and all(one.digest != GONE for one in left.values()):
                yield where


def _says(row: dict[str, Any], record: Record) -> bool:
    """Whether the journal's row is this record; a column that came with a later version is not held against it."""
    there = plain(record)
    return all(name == "table" or (name in there and there[name] == value) for name, value in row.items())
