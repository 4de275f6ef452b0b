"""What the database can say about itself."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.desk.contents import table_of
from app.domain.clinic import Setting, Workstation
from app.domain.staff import StaffCentre
from app.storage import check
from app.storage.check import Fault, Finding, TableReader, examine
from app.storage.database import Database
from tests.app.storage.conftest import By

pytestmark = pytest.mark.durability
PLACE = ("INSERT INTO centre VALUES ('{0}', 'AND', 'Andheri', 'andheri', 'Asia/Kolkata', '', '', '')",)


def faults(database: Database) -> set[Fault]:
    return {finding.fault for finding in examine(database)}


def test_a_whole_database_has_no_findings(database: Database) -> None:
    assert examine(database) == ()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("PRAGMA application_id=1", Fault.FOREIGN),
        ("UPDATE alembic_version SET version_num = '0000'", Fault.FOREIGN),
        ("DELETE FROM alembic_version", Fault.FOREIGN),
        ("DROP TRIGGER payment_no_delete", Fault.SCHEMA),
        ("DROP INDEX ix_patient_phone", Fault.SCHEMA),
        ("INSERT INTO staff_centre VALUES ('nobody', 'nowhere')", Fault.REFERENCE),
    ],
)
def test_what_is_wrong_is_named(database: Database, by_hand: By, statement: str, fault: Fault) -> None:
    by_hand(statement)

    assert faults(database) == {fault}


def test_pages_that_contradict_each_other_are_found(database: Database, file: Path) -> None:
    with database.write() as session:
        session.add_all(Setting(name=f"s{number}", value="x" * 3000) for number in range(30))
    database.close()
    content = bytearray(file.read_bytes())
    content[-4096:] = content[-8192:-4096]
    file.write_bytes(content)

    assert faults(database) == {Fault.FILE}


def test_a_file_that_cannot_be_read_is_a_finding(database: Database, file: Path) -> None:
    database.close()
    file.write_bytes(b"x" * 8192)

    assert faults(database) == {Fault.FILE}


def test_a_table_is_read_page_by_page(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "PAGE_ROWS", 4)
    with database.write() as session:
        session.add_all(Setting(name=f"s{number:02d}", value=str(number)) for number in range(10))
    told: list[Finding] = []
    reader = TableReader(database, table_of(Setting))

    pages = list(reader.pages(told))
    later = [record["name"] for page in reader.pages(told, after=("s07",)) for record in page]
    chosen = reader.among("value", [str(number) for number in range(6, 20)], told)

    assert [len(page) for page in pages] == [4, 4, 2]
    assert later == ["s08", "s09"]
    assert sorted(record["name"] for record in chosen) == ["s06", "s07", "s08", "s09"]
    assert told == []


def test_a_key_of_two_columns_orders_too(database: Database, by_hand: By, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "PAGE_ROWS", 2)
    keys = sorted((str(UUID(int=a).hex), str(UUID(int=b).hex)) for a in range(2) for b in range(3))
    by_hand(*(f"INSERT INTO staff_centre VALUES ('{a}', '{b}')" for a, b in keys))
    told: list[Finding] = []

    pages = list(TableReader(database, table_of(StaffCentre)).pages(told))

    assert [(r["staff_id"].hex, r["centre_id"].hex) for page in pages for r in page] == keys


@pytest.mark.parametrize(
    ("table", "columns", "values"),
    [
        ("workstation", "id, centre_id, name", "'{0}', '{1}', 'Desk'"),
        (
            "membership",
            "id, patient_package_id, patient_id, relation, added_on, ended_by_transfer",
            "'{2}', '{2}', '{2}', '', '2026-1-01', 0",
        ),
        ("pin_guard", "staff_id, failed, last_at", "'{2}', 1, '2026-01-01T05:00:00'"),
    ],
    ids=["an id in capitals", "a day with one digit", "a moment with a T"],
)
def test_a_value_this_program_would_not_write_so_is_found(
    database: Database, by_hand: By, table: str, columns: str, values: str
) -> None:
    """A flipped bit turns a into A, and nothing else notices."""
    ids = (uuid4().hex[:31].upper() + "A", uuid4().hex, uuid4().hex)
    by_hand(f"INSERT INTO {table} ({columns}) VALUES ({values.format(*ids)})")
    told: list[Finding] = []
    mapped = next(found for found in table_of(Workstation).metadata.sorted_tables if found.name == table)

    assert [page for page in TableReader(database, mapped).pages(told) if page] == []
    assert [finding.fault for finding in told] == [Fault.SPELLING]
