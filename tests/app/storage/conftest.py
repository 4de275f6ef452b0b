"""A durable database on a real file, and hands that reach past the program into it."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from shutil import copyfile
from sqlite3 import connect
from typing import Any

import pytest

from app.storage import schema
from app.storage.database import Database, sqlite_url

By = Callable[..., list[Any]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clinic.db"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the newest schema and nothing in it."""
    made = tmp_path_factory.mktemp("migrated") / "clinic.db"
    database = Database(sqlite_url(made))
    schema.prepare(database, backup=lambda _: None)
    database.close()
    return made


@pytest.fixture
def database(migrated: Path, file: Path) -> Iterator[Database]:
    """Migrated, empty, with every sync."""
    copyfile(migrated, file)
    made = Database(sqlite_url(file))
    yield made
    made.close()


@pytest.fixture
def by_hand(file: Path) -> By:
    """What somebody does to the file with a database tool and its default settings."""

    def run(*statements: str) -> list[Any]:
        with closing(connect(file, isolation_level=None)) as raw:
            return [raw.execute(statement).fetchall() for statement in statements][-1]

    return run
