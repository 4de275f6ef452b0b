"""Patients are found by the sound of their names in every script, and in spite of typing errors."""

from collections.abc import Iterator
from uuid import UUID

import sqlalchemy as sa
from alembic import op

from app.domain.patient import sound_key, words_of
from app.storage.search import keep

revision = "0002"
down_revision = "0001"

PAGE = 2000
KEY = sa.String(length=120).with_variant(sa.String(length=120, collation="C"), "postgresql")


def upgrade() -> None:
    """Take the clinic's file one step up."""
    op.create_table(
        "name_slip",
        sa.Column("slip", KEY, nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.CheckConstraint("length(slip) <= 120", name=op.f("ck_name_slip_slip_length")),
        sa.CheckConstraint('length("key") <= 120', name=op.f("ck_name_slip_key_length")),
        sa.PrimaryKeyConstraint("slip", "key", name=op.f("pk_name_slip")),
        sqlite_strict=True,
    )
    op.create_index("ix_name_slip_key", "name_slip", ["key"], unique=False)
    connection = op.get_bind()
    keys = sa.table("patient_key", sa.column("key", sa.String()), sa.column("patient_id", sa.Uuid()))
    known: set[str] = set()
    for page in _pages(connection):
        made = {(sound_key(word), patient_id) for patient_id, name in page for word in words_of(name)}
        rows = [{"key": key, "patient_id": patient_id} for key, patient_id in sorted(made) if key]
        if rows:
            connection.execute(sa.insert(keys), rows)
        words = {word for _, name in page for word in words_of(name)}
        fresh = {*words, *map(sound_key, words)} - known
        keep(connection, fresh)
        known |= fresh


def _pages(connection: sa.Connection) -> Iterator[list[tuple[UUID, str]]]:
    """Every patient's name, some at a time: a clinic of many years fits the memory of an old computer."""
    patients = sa.table("patient", sa.column("id", sa.Uuid()), sa.column("name", sa.String()))
    last = UUID(int=0)
    while True:
        query = (
            sa.select(patients.c.id, patients.c.name).where(patients.c.id > last).order_by(patients.c.id).limit(PAGE)
        )
        page = [(found_id, name) for found_id, name in connection.execute(query)]
        if not page:
            return
        yield page
        last = page[-1][0]
