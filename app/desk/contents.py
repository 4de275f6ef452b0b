"""What a record holds, as the journal writes it down.

Append-only records stand in the journal whole. Of every other record a command wrote it keeps a mark: the salted
digest of what the record was left as. So a row changed, put in or taken out with a database tool is found, and so is
a damaged one that SQLite itself does not notice (reliability.md, point 6). The salt lies beside the journal with the
Personal values, so that nobody can guess a name from its digest once the salt is deleted.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Insert, Row, Table, insert, inspect

from app.domain.base import Base
from app.domain.journal import canonical, personal_digest
from app.storage.append_only import APPEND_ONLY

E = TypeVar("E", bound=Base)
MARKS = "*marks"
"""The field under which the salt of an entry's marks lies among its Personal values; no command field is called so."""
GONE = ""
"""The mark of a record that a command deleted."""
DERIVED = {"patient_key", "name_slip", "appointment_claim"}
LATER = "since"
"""In the `info` of a column: the version it came with, where its table was there before."""
UNMARKED = {*APPEND_ONLY, *DERIVED, "personal_value", "pin_guard", "alembic_version"}
"""Kept whole, digested one by one, counted outside any command, or derived from other records."""


@cache
def insertion(kind: type[Base]) -> Insert:
    """The statement that writes one record of that kind, built once."""
    return insert(table_of(kind))


def table_of(kind: type[Base]) -> Table:
    """Where records of that kind lie."""
    table = inspect(kind).local_table
    assert isinstance(table, Table)  # noqa: S101 - every record of ours has a table of its own
    return table


@cache
def _attributes(kind: type[Base]) -> tuple[tuple[str, str], ...]:
    return tuple((attribute.columns[0].name, attribute.key) for attribute in inspect(kind).column_attrs)


def content_of(row: Base) -> dict[str, Any]:
    """A record's column values by column name."""
    return {name: getattr(row, key) for name, key in _attributes(type(row))}


def to_ask(kind: type[E], row: Row[*tuple[Any, ...]]) -> E:
    """A record made from plain values, only to ask it what its rules say.

    It is outside any session and cannot be changed: SQLAlchemy's own state, which every change needs, is left out.
    That costs a tenth of loading it, and a redemption asks four.
    """
    values = row._mapping  # noqa: SLF001 - public, underscored so that no column can hide it
    record = object.__new__(kind)
    record.__dict__.update({key: values[name] for name, key in _attributes(kind)})
    return record


def marks(written: Iterable[Base], salt: str) -> dict[str, str]:
    """The mark of each record a command wrote, by `mark_key`; records it took back leave none."""
    made: dict[str, str] = {}
    for row in written:
        table, state = table_of(type(row)), inspect(row)
        if table.name in UNMARKED or not (state.persistent or state.deleted):
            continue
        if state.deleted:
            made[f"{table.name}:{_spell(state.identity or ())}"] = GONE
        else:
            content = content_of(row)
            made[mark_key(table, content)] = mark(table, content, salt)
    return made


def mark(table: Table, content: Mapping[str, Any], salt: str) -> str:
    """The digest of a record's content.

    A column that came with a later version counts once it holds something: what was marked before it still holds.
    """
    empty = [name for name in _later(table) if content[name] is None]
    held = {name: value for name, value in content.items() if name not in empty} if empty else content
    return personal_digest(salt, canonical(held))


@cache
def _later(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns if LATER in column.info)


def mark_key(table: Table, content: Mapping[str, Any]) -> str:
    """How the journal names a record: its table and its primary key."""
    return f"{table.name}:{_spell(content[column.name] for column in table.primary_key)}"


def _spell(key: Iterable[Any]) -> str:
    return ",".join(part.hex if hasattr(part, "hex") else str(part) for part in key)
