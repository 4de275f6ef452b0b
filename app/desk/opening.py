"""Opening the clinic's desk on this computer: where the data lies, which schema it has, which desk this is."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.desk.clock import Clock, SystemClock
from app.desk.desk import Desk
from app.domain.errors import NothingToBackUp, Trouble
from app.storage import schema
from app.storage.database import Database, sqlite_url
from app.storage.presence import Presence

FILE_NAME = "clinic.db"
DESK_FILE = "desk.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskFile:
    """What this computer knows before the database is open: where it is and which desk this is.

    Read by hand, because it is read before the first page and pydantic would keep that waiting.
    """

    database: str = ""
    """A PostgreSQL address, or empty for the SQLite file beside this one."""
    workstation: UUID | None = None

    @classmethod
    def from_json(cls, text: str) -> "DeskFile":
        """What was written down; a `ValueError` where it says anything else."""
        match json.loads(text):
            case {**held} if held.keys() <= {"database", "workstation"}:
                database, workstation = held.get("database", ""), held.get("workstation")
            case _:
                raise ValueError(text)
        if not isinstance(database, str) or not isinstance(workstation, str | None):
            raise ValueError(text)  # noqa: TRY004 - the text is wrong, not the call
        return cls(database=database, workstation=None if workstation is None else UUID(workstation))

    def as_json(self) -> str:
        """How it is written down."""
        return json.dumps({"database": self.database, "workstation": self.workstation and str(self.workstation)})


def open_desk(folder: Path, *, clock: Clock | None = None, durable: bool = True) -> Desk:
    """Open, create or migrate the clinic in this folder; `desk.place` is None until a clinic is founded.

    Raises `Trouble` for a newer, foreign or damaged database and leaves it untouched.
    """
    private_folder(folder)
    known = read_desk_file(folder)
    database = Database(known.database or sqlite_url(folder / FILE_NAME), durable=durable)
    try:
        if database.is_sqlite:
            database.presence = Presence.join(folder)
        schema.prepare(database, backup=lambda found: back_up_before_migration(found, folder, clock))
        desk = Desk(database, clock=clock, workstation_id=known.workstation)
        desk.folder = folder
        return desk
    except BaseException:
        database.close()
        raise


def back_up_before_migration(database: Database, folder: Path, clock: Clock | None = None) -> None:
    """A backup of the clinic as it was; a server's backups are its administrator's."""
    if database.file is None:
        return
    from app.desk import backups  # noqa: PLC0415 - what makes archives loads where a migration is due

    # a file in which no clinic was founded yet has nothing to lose
    with suppress(NothingToBackUp):
        backups.make_backup(folder, backups.Why.BEFORE_MIGRATION, clock or SystemClock())


def private_folder(folder: Path) -> None:
    """Make the data folder for this user alone: patients' names lie in it."""
    os.umask(0o077)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error


def read_desk_file(folder: Path) -> DeskFile:
    """What this computer knows; the plain single desk where nothing is written down."""
    file = folder / DESK_FILE
    if not file.exists():
        return DeskFile()
    try:
        return DeskFile.from_json(file.read_text("utf-8"))
    except ValueError as error:
        raise Trouble("damaged", f"{DESK_FILE}: {error}") from error
