"""An older clinic's patients are found by the new search after its step; words nobody has any more are forgotten."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from app.storage import schema, search
from app.storage.database import Database, sqlite_url
from tests.app.storage.steps import at_step
from tests.backends import PostgresBackend

CENTRE = """INSERT INTO centre (id, code, name, name_key, time_zone, address, receipt_header, upi_id, tax_number)
VALUES (:c, 'AND', 'Andheri', 'andheri', 'Asia/Kolkata', '', '', '', '')"""
PATIENT = """INSERT INTO patient (id, record_number, name, phone, sex, registered_at, registered_centre_id, revision)
VALUES (:p, :n, :name, '', 'unknown', '2026-01-01 00:00:00', :c, 1)"""
NAMES = ("Asha Kulkarni", "आशा जोशी", "Zoe")


def fill(connection: Connection) -> None:
    """A clinic as the first released program left it."""
    centre = "c" * 32
    connection.execute(text(CENTRE), {"c": centre})
    for place, name in enumerate(NAMES, 1):
        connection.execute(text(PATIENT), {"p": f"{place:032x}", "n": f"AND-{place:06d}", "name": name, "c": centre})
        for word in name.lower().split():
            connection.execute(text("INSERT INTO patient_key VALUES (:k, :p)"), {"k": word, "p": f"{place:032x}"})


def check(database: Database) -> None:
    at_step(database, "0001")
    with database.connection() as connection:
        fill(connection)

    schema.prepare(database, backup=lambda _: None)

    with database.connection() as connection:
        sounds = connection.execute(text("SELECT key FROM patient_key WHERE key LIKE '~%' ORDER BY key"))
        assert [key for (key,) in sounds] == ["~as", "~as", "~joe", "~josi", "~kulkrni"]
        search.keep(connection, ["kulkarni"])
        search.drop(connection, ["kulkarni"])
        assert search.near(connection, {"ulkarn"}) == ["kulkarni"]
        connection.execute(text("DELETE FROM patient_key WHERE key = 'kulkarni'"))
        search.drop(connection, ["kulkarni"])
        assert search.near(connection, {"ulkarn", ""}) == []
        assert search.near(connection, set()) == []


def test_the_step_makes_a_clinic_of_the_first_release_searchable(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path / "clinic.db"))
    check(database)
    database.close()


@pytest.mark.postgres
def test_and_one_on_a_server(postgres: PostgresBackend) -> None:
    postgres.make("searched")
    database = Database(postgres.url("searched"))
    try:
        check(database)
    finally:
        database.close()
        postgres.drop("searched")
