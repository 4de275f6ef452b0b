"""Whether the clinic's data is sound: the file, the journal's chains, every record against them, every ledger.

Runs at start, at day end and on demand, beside a desk that goes on working: it reads page by page and only looks.
"""

from pathlib import Path

from sqlalchemy import Table

from app.desk.contents import UNMARKED, mark, mark_key
from app.desk.opening import FILE_NAME, read_desk_file
from app.desk.verification_journal import JournalWalk
from app.desk.verification_ledger import replay_ledgers
from app.desk.verification_money import check_money
from app.desk.verification_papers import check_papers
from app.desk.verification_sums import add_up
from app.domain.errors import Trouble
from app.domain.records import Base
from app.storage import schema
from app.storage.check import Fault, Finding, Record, TableReader, examine
from app.storage.database import Database, sqlite_url

__all__ = ["Fault", "Finding", "verify", "verify_folder"]

OUT_OF_REACH = ("unreachable", "busy")
"""Then nothing can be said about the data at all."""
LOOKS_AGAIN = 3
"""How often a record that differs is looked at again, because a desk may have changed it meanwhile."""


def verify_folder(folder: Path, address: str = "") -> tuple[Finding, ...]:
    """Verify the clinic in a data folder without opening a desk on it; nothing is created, migrated or changed.

    `address` is the server's, where the site says so; else what the folder's desk file says.
    """
    try:
        database = Database(address or read_desk_file(folder).database or sqlite_url(folder / FILE_NAME))
        try:
            found = schema.current_revision(database)
            if found != schema.HEAD:
                return (Finding(Fault.FOREIGN, "database", str(found)),)
            return verify(database)
        finally:
            database.close()
    except Trouble as trouble:
        if trouble.what in OUT_OF_REACH:
            raise
        return (Finding(Fault.FILE, "database", f"{trouble.what} {trouble.detail}"),)


def verify(database: Database) -> tuple[Finding, ...]:
    """Everything that is wrong; an empty tuple is a clinic one can trust."""
    found = list(examine(database))
    if found:
        return tuple(found)
    try:
        walk = JournalWalk(database, found)
        walk.go_on()
        walk.count_records()
        walk.check_ties()
        _check_marks(database, walk, found)
        replay_ledgers(database, found)
        add_up(database, found)
        check_money(database, found)
        check_papers(database, found)
    except Trouble as trouble:
        found.append(Finding(Fault.FILE, "database", f"{trouble.what} {trouble.detail}"))
    return tuple(found)


def _check_marks(database: Database, walk: JournalWalk, findings: list[Finding]) -> None:
    for table in Base.metadata.sorted_tables:
        if table.name in UNMARKED:
            continue
        reader = TableReader(database, table)
        for attempt in range(LOOKS_AGAIN):
            told: list[Finding] = []
            wrong = _differing(reader, walk, told)
            if not (wrong or told) or attempt == LOOKS_AGAIN - 1 or not walk.go_on():
                findings.extend(told)
                findings.extend(Finding(Fault.RECORD, where) for where in wrong)
                break


def _differing(reader: TableReader, walk: JournalWalk, told: list[Finding]) -> list[str]:
    """The records of a table that are not as the journal left them, and those that are gone or in nobody's name."""
    wrong: list[str] = []
    seen: set[str] = set()
    for page in reader.pages(told):
        for record in page:
            where = mark_key(reader.table, record)
            seen.add(where)
            if not _is_as_left(walk, where, reader.table, record):
                wrong.append(where)
    prefix = f"{reader.table.name}:"
    return wrong + [where for where in walk.living(prefix) if where not in seen]


def _is_as_left(walk: JournalWalk, where: str, table: Table, record: Record) -> bool:
    """Whether one of the desks left it so: their chains have no common order. Without its salt nobody can tell."""
    return any(
        left.salt is None or left.digest == mark(table, record, left.salt)
        for left in walk.marks.get(where, {}).values()
    )
