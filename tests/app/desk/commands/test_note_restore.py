"""A restored clinic says so."""

from datetime import UTC, datetime

from sqlalchemy import select

from app.desk.commands.note_restore import NoteRestore
from app.desk.verification import verify
from app.domain.journal import Journal
from tests.clinic import Clinic


def test_it_is_an_entry_like_any_other_also_where_nobody_is_signed_in(clinic: Clinic) -> None:
    clinic.desk.sign_out()

    clinic.desk.execute(
        NoteRestore(backup_code="7F3A-91C2-0B11-4E5D", made_at=datetime(2026, 1, 1, tzinfo=UTC), place="console")
    )

    entry = clinic.all(select(Journal).where(Journal.kind == "note_restore"))[0]
    assert entry.actor_id is None
    assert '"place":"console"' in entry.body
    assert verify(clinic.desk.database) == ()
