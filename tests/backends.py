"""Databases for tests: made once per session and worker, then copied for every test, on SQLite and on PostgreSQL."""

import os
import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.pool import NullPool

from app.desk.desk import Desk
from app.storage import schema
from app.storage.database import Database, sqlite_url
from tests.clinic import Clinic
from tests.founding import MovableClock, Places, people_and_places
from tests.kept import Kept

POSTGRES = "SESSIONDESK_TEST_POSTGRES"


@dataclass(frozen=True)
class Founded:
    """A template with a founded clinic in it, and the ids of who and what is there."""

    name: str
    places: Places


class Backend(ABC):
    """One kind of database, with an empty and a founded template."""

    @abstractmethod
    def url(self, name: str) -> str:
        """The address of one database by its name."""

    @abstractmethod
    def make(self, name: str, template: str = "") -> None:
        """A new database, empty or copied."""

    @abstractmethod
    def drop(self, name: str) -> None:
        """Throw one away."""

    @contextmanager
    def copy(self, template: str) -> Iterator[Database]:
        """A database for one test, as the template is; statements compiled for one test serve the next."""
        name = f"current_{template}"
        if template not in self.current:
            self.current[template] = Database(self.url(name), durable=False)
        self.take(name, template)
        try:
            yield self.current[template]
        finally:
            self.current[template].close()
            self.give_back(name)

    @cached_property
    def current(self) -> dict[str, Database]:
        """The databases that tests use in turn, by template."""
        return {}

    def take(self, name: str, template: str) -> None:
        """Make the database a test is about to use."""
        self.make(name, template)

    def give_back(self, name: str) -> None:
        """Take away what the test left."""
        self.drop(name)

    @cached_property
    def migrated(self) -> str:
        """A template with the schema and nothing in it."""
        name = f"migrated{uuid4().hex}"
        self.make(name)
        database = Database(self.url(name), durable=False)
        schema.prepare(database, backup=lambda _: None)
        database.close()
        return name

    @cached_property
    def founded(self) -> Founded:
        """A template with a clinic in it, so that hashing four PINs is paid once."""
        name = f"founded{uuid4().hex}"
        self.make(name, self.migrated)
        database = Database(self.url(name), durable=False)
        places = people_and_places(Desk(database, clock=MovableClock()))
        database.close()
        return Founded(name, places)

    @contextmanager
    def clinic(self, clock: MovableClock) -> Iterator[Clinic]:
        """A founded clinic for one test, with Ravi Patil of Andheri West at the desk."""
        with self.copy(self.founded.name) as database:
            clinic = Clinic.on(database, clock, self.founded.places)
            yield clinic
            clinic.close()


class SqliteBackend(Backend):
    """Files in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def url(self, name: str) -> str:
        return sqlite_url(self.folder / f"{name}.db")

    def make(self, name: str, template: str = "") -> None:
        if template:
            shutil.copyfile(self.folder / f"{template}.db", self.folder / f"{name}.db")

    def drop(self, name: str) -> None:
        (self.folder / f"{name}.db").unlink(missing_ok=True)


class PostgresBackend(Backend):
    """Databases on the server that SESSIONDESK_TEST_POSTGRES names."""

    def __init__(self, url: str) -> None:
        self.server = make_url(url).set(drivername="postgresql+psycopg")
        self.made: list[str] = []
        self.kept: dict[str, Kept] = {}

    def url(self, name: str) -> str:
        return self.server.set(database=name).render_as_string(hide_password=False)

    def make(self, name: str, template: str = "") -> None:
        # sorted as people in India sort, which tells apart what only works in the order of bytes
        options = (
            f"TEMPLATE {template} STRATEGY file_copy"
            if template
            else "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-IN'"
        )
        self._say(f"CREATE DATABASE {name} {options}")
        self.made.append(name)

    def drop(self, name: str) -> None:
        self._say(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self.made.remove(name)

    def take(self, name: str, template: str) -> None:
        """One that was put back is as good as new, and much cheaper."""
        if name not in self.kept:
            self.make(name, template)
            self.kept[name] = Kept(self.server.set(database=name))

    def give_back(self, name: str) -> None:
        """Put it back, or throw it away where a test did more than write rows."""
        if not self.kept[name].restore():
            self.kept.pop(name).close()
            self.drop(name)

    def close(self) -> None:
        """Leave the server as it was."""
        for kept in self.kept.values():
            kept.close()
        for name in list(self.made):
            self.drop(name)

    def _say(self, statement: str) -> None:
        engine = create_engine(self.server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            connection.execute(text(statement))


def postgres_address() -> str:
    """Where PostgreSQL is; empty where nobody said."""
    return os.environ.get(POSTGRES, "")


def postgres_url() -> str:
    """Where PostgreSQL is, or a skip that the summary counts."""
    url = postgres_address()
    if not url:
        pytest.skip(f"{POSTGRES} names no server")
    return url
