"""Whether a clinic's database is whole, as far as the database itself can tell; what the records say is checked above.

Everything here reads in short transactions, page by page: a long read would hold up a desk's commit.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Dialect, Table, literal_column, select, text, tuple_
from sqlalchemy.types import NULLTYPE

from app.domain.errors import Trouble
from app.storage import append_only, schema
from app.storage.database import APPLICATION_ID, Database

PAGE_ROWS = 500
TOLD_AT_MOST = 20


class Fault(StrEnum):
    """What is wrong, in kinds a screen has words for."""

    FILE = "file"
    """The pages of the file contradict each other."""
    FOREIGN = "foreign"
    """The file does not say it is ours, or is of another version."""
    SCHEMA = "schema"
    """A table, index or trigger was changed behind the program's back."""
    REFERENCE = "reference"
    """A record points at one that is not there."""
    SPELLING = "spelling"
    """A value is not written as this program writes it."""
    CHAIN = "chain"
    """An entry of the journal was changed, taken out or put in."""
    RECORD = "record"
    """A record is not what the journal says it was left as."""
    LEDGER = "ledger"
    """Replaying a ledger does not give what is stored."""
    SUM = "sum"
    """Amounts that must agree do not."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; `where` names table and ids only, never a person."""

    fault: Fault
    where: str
    detail: str = ""


def examine(database: Database) -> tuple[Finding, ...]:
    """What the database says about itself: its version, its guards, its pages, its references."""
    looks = (_identity, _guards, _pages, _references) if database.is_sqlite else (_revision, _guards)
    found: list[Finding] = []
    for look in looks:
        try:
            found.extend(look(database))
        except Trouble as trouble:
            found.append(Finding(Fault.FILE, "database", f"{trouble.what} {trouble.detail}"))
        if found:
            break  # what comes after would only repeat it in other words
    return tuple(found)


def _revision(database: Database) -> Iterator[Finding]:
    with database.read() as session:
        found = [str(row[0]) for row in session.execute(text("SELECT version_num FROM alembic_version"))]
    if found != [schema.HEAD]:
        yield Finding(Fault.FOREIGN, "alembic_version", ", ".join(found))


def _identity(database: Database) -> Iterator[Finding]:
    with database.read() as session:
        application = session.execute(text("PRAGMA application_id")).scalar_one()
    if application != APPLICATION_ID:
        yield Finding(Fault.FOREIGN, "application_id", str(application))
    yield from _revision(database)


def _guards(database: Database) -> Iterator[Finding]:
    with database.read() as session:
        connection = session.connection()
        if database.is_sqlite and schema.fingerprint(connection) != schema.FINGERPRINTS[schema.HEAD]:
            yield Finding(Fault.SCHEMA, "fingerprint")
        try:
            append_only.check(connection)
        except Trouble as trouble:
            yield Finding(Fault.SCHEMA, "triggers", trouble.detail)


def _pages(database: Database) -> Iterator[Finding]:
    with database.read() as session:
        told = session.execute(text(f"PRAGMA integrity_check({TOLD_AT_MOST})")).scalars().all()
    yield from (Finding(Fault.FILE, "integrity", words) for words in told if words != "ok")


def _references(database: Database) -> Iterator[Finding]:
    with database.read() as session:
        broken = session.execute(text("PRAGMA foreign_key_check")).fetchmany(TOLD_AT_MOST)
    yield from (Finding(Fault.REFERENCE, f"{row[0]}:{row[1]}", f"to {row[2]}") for row in broken)


@dataclass(frozen=True, slots=True)
class _Cell:
    """How one column is turned into a value and back."""

    name: str
    read: Callable[[Any], Any] | None
    spell: Callable[[Any], Any] | None

    def value(self, stored: Any, where: str) -> Any:  # noqa: ANN401 - whatever a column holds
        """The value, or `Misspelt` when writing it again would not give the same."""
        try:
            value = self.read(stored) if self.read else stored
            same = not self.spell or self.spell(value) == stored
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise Misspelt(Finding(Fault.SPELLING, where, self.name)) from error
        if not same:
            raise Misspelt(Finding(Fault.SPELLING, where, self.name))
        return value


class Misspelt(Exception):  # noqa: N818 - becomes a finding
    """A stored value that this program would never have written so."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.where)
        self.finding = finding


Record = dict[str, Any]


class TableReader:
    """Reads a table page by page in the order of a unique key, with values checked for their spelling."""

    def __init__(self, database: Database, table: Table, key: Sequence[str] = ()) -> None:
        """Order by `key`, else by the primary key."""
        self._database = database
        self.table = table
        self.key = tuple(key) or tuple(column.name for column in table.primary_key)
        self._cells = [_cell(column, database.engine.dialect) for column in table.columns]
        stored = [literal_column(f'"{table.name}"."{column.name}"', NULLTYPE) for column in table.columns]
        self._names = [cell.name for cell in self._cells]
        self._columns = {cell.name: column for cell, column in zip(self._cells, stored, strict=True)}
        order = [self._columns[name] for name in self.key]
        self._query = select(*stored).select_from(table).order_by(*order).limit(PAGE_ROWS)
        self._order = tuple_(*order)

    def pages(self, findings: list[Finding], after: Sequence[Any] | None = None) -> Iterator[list[Record]]:
        """Every record after that key; one whose spelling is wrong becomes a finding and is left out."""
        last = None if after is None else tuple(map(self._stored, self.key, after))
        while True:
            query = self._query if last is None else self._query.where(self._order > last)
            with self._database.read() as session:
                rows = session.execute(query).all()
            if not rows:
                return
            yield list(self._records(rows, findings))
            last = self._key_of(rows[-1])

    def among(self, name: str, values: Iterable[Any], findings: list[Finding]) -> list[Record]:
        """The records whose column holds one of these values."""
        wanted = [self._stored(name, value) for value in values]
        found: list[Record] = []
        for start in range(0, len(wanted), PAGE_ROWS):
            query = self._query.limit(None).where(self._columns[name].in_(wanted[start : start + PAGE_ROWS]))
            with self._database.read() as session:
                found.extend(self._records(session.execute(query).all(), findings))
        return found

    def _stored(self, name: str, value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
        spell = self._cells[self._names.index(name)].spell
        return spell(value) if spell else value

    def _records(self, rows: Sequence[Any], findings: list[Finding]) -> Iterator[Record]:
        for row in rows:
            where = f"{self.table.name}:{','.join(map(str, self._key_of(row)))}"
            try:
                yield {cell.name: cell.value(stored, where) for cell, stored in zip(self._cells, row, strict=True)}
            except Misspelt as wrong:
                findings.append(wrong.finding)

    def _key_of(self, row: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a row of stored values
        return tuple(row[self._names.index(name)] for name in self.key)


def _cell(column: Column[Any], dialect: Dialect) -> _Cell:
    kind = column.type.dialect_impl(dialect)
    spell = kind.bind_processor(dialect) if dialect.name == "sqlite" else None
    return _Cell(column.name, kind.result_processor(dialect, None), spell)
