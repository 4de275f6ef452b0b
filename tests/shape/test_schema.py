"""The tables: every UNIQUE has a name and somebody who knows what it means; the migrations make what the models say."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from sqlalchemy import Index, PrimaryKeyConstraint, Table, UniqueConstraint, text

import app.domain
from app.domain.base import Base
from app.storage import schema, trouble
from app.storage.database import Database

KNOWN = {
    **trouble.RETRIED_CONSTRAINTS,
    **trouble.RACED_CONSTRAINTS,
    **{name: columns for name, (columns, _) in trouble.REFUSED_CONSTRAINTS.items()},
    **trouble.BUG_CONSTRAINTS,
}


def tables() -> list[Table]:
    for module in walk_packages(app.domain.__path__, "app.domain."):
        import_module(module.name)
    return list(Base.metadata.sorted_tables)


def uniques(table: Table) -> Iterator[UniqueConstraint | PrimaryKeyConstraint | Index]:
    yield from (one for one in table.constraints if isinstance(one, UniqueConstraint | PrimaryKeyConstraint))
    yield from (index for index in table.indexes if index.unique)


def spelled(one: UniqueConstraint | PrimaryKeyConstraint | Index) -> str:
    """How SQLite, which names no constraint, tells which one was met."""
    return ", ".join(f"{column.table.name}.{column.name}" for column in one.columns)


def test_every_unique_has_a_name() -> None:
    assert [spelled(one) for table in tables() for one in uniques(table) if not one.name] == []


def test_every_unique_is_known_to_trouble() -> None:
    unknown = [
        str(one.name)
        for table in tables()
        for one in uniques(table)
        if not isinstance(one, PrimaryKeyConstraint) and str(one.name) not in KNOWN
    ]

    assert unknown == []


def test_trouble_knows_them_by_the_columns_sqlite_reports() -> None:
    real = {str(one.name): spelled(one) for table in tables() for one in uniques(table)}

    assert {name: columns for name, columns in KNOWN.items() if real.get(name) != columns} == {}


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'clinic.sqlite'}", durable=False)
    schema.prepare(database, backup=lambda _: None)
    yield database
    database.engine.dispose()


def test_the_migrations_make_what_the_models_say(migrated: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    assert tables()
    with migrated.read() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []


def test_every_table_is_strict(migrated: Database) -> None:
    """SQLite keeps text in a number column unless told otherwise."""
    with migrated.read() as session:
        rows = session.execute(text("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")).all()

    loose = {name for name, strict in rows if not strict and not name.startswith("sqlite_")}
    assert loose <= {"alembic_version"}
    assert {name for name, _ in rows} >= {table.name for table in tables()}
