"""The first thing a restored clinic knows: that it was restored."""

from datetime import datetime
from typing import ClassVar, Literal
from uuid import UUID

from pydantic import Field

from app.desk.command import Command
from app.desk.fields import Name0, Name1
from app.desk.work import Work


class NoteRestore(Command[UUID]):
    """Written into the copy before it takes the clinic's place, so that no restored clinic lacks it."""

    kind: ClassVar[str] = "note_restore"
    by_itself: ClassVar[bool] = True

    backup_code: Name1
    """Of the backup, as its list shows it."""
    made_at: datetime
    replaced_code: Name0 = ""
    """Of the data it replaced, which lies in the safety copy; empty where that could not be read."""
    entries_lost: int = Field(default=0, ge=0)
    restored_by: UUID | None = None
    """The owner whose PIN allowed it, also where the backup does not know them yet; None from the console."""
    place: Literal["window", "console"] = "window"

    def apply(self, work: Work) -> UUID:
        """Nothing but the entry itself."""
        return work.place.workstation_id

    def result(self, work: Work) -> UUID:
        """The desk it was restored at."""
        return work.place.workstation_id
