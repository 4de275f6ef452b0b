"""Opening the clinic's desk on this computer: where the data lies, which schema it has, which desk this is."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from app.desk.clock import Clock, SystemClock
from app.desk.desk import Desk
from app.desk.site import Site, read_site
from app.domain.errors import NothingToBackUp, Trouble
from app.storage import schema
from app.storage.backup import remove, settle
from app.storage.database import Database, sqlite_url
from app.storage.presence import Presence

FILE_NAME = "clinic.db"
DESK_FILE = "desk.json"
SAMPLE_MARK = "sample.json"
"""Says that a folder holds the sample clinic, which never lies in the database of a site."""


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


def open_desk(folder: Path, *, clock: Clock | None = None, durable: bool = True, site: Site | None = None) -> Desk:
    """Open, create or migrate the clinic in this folder; `desk.place` is None until a clinic is founded.

    Raises `Trouble` for a newer, foreign or damaged database and leaves it untouched.
    """
    private_folder(folder)
    known = read_desk_file(folder)
    address = (site.settings.database if site else "") or known.database
    database = Database(address or sqlite_url(folder / FILE_NAME), durable=durable)
    try:
        if database.is_sqlite:
            database.presence = Presence.join(folder)
        schema.prepare(database, backup=lambda found: back_up_before_migration(found, folder, clock))
        desk = Desk(database, clock=clock, workstation_id=known.workstation)
        desk.folder = folder
        if site is not None and address and known.workstation is None and desk.place is not None:
            _take_place(desk, known, site)
        return desk
    except BaseException:
        database.close()
        raise


def _take_place(desk: Desk, known: DeskFile, site: Site) -> None:
    """This computer's own desk in a clinic of several, as its site file says; written down for the next time."""
    answers = site.answers
    if not answers.desk or not answers.code or desk.folder is None:
        return
    from app.desk.commands.join_desk import JoinDesk  # noqa: PLC0415 - pydantic loads where a computer is new

    desk_id = desk.execute(JoinDesk(centre_code=answers.code, name=answers.desk))
    write_desk_file(desk.folder, replace(known, workstation=desk_id))
    desk.place = Desk(desk.database, clock=desk.clock, workstation_id=desk_id).place


def write_desk_file(folder: Path, known: DeskFile) -> None:
    """Whole or not at all; `Trouble("unreachable")` where the folder does not take it."""
    temporary = folder / f".{DESK_FILE}"
    try:
        temporary.write_text(known.as_json(), "utf-8")
        settle(temporary, folder / DESK_FILE)
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error
    finally:
        remove(temporary)


def back_up_before_migration(database: Database, folder: Path, clock: Clock | None = None) -> None:
    """A backup of the clinic as it was; a server's backups are its administrator's."""
    if database.file is None:
        return
    from app.desk import backups  # noqa: PLC0415 - what makes archives loads where a migration is due

    # a file in which no clinic was founded yet has nothing to lose
    with suppress(NothingToBackUp):
        backups.make_backup(folder, backups.Why.BEFORE_MIGRATION, clock or SystemClock())


def database_of(folder: Path) -> str:
    """The address of the clinic's server; empty where its file lies in the folder. The site outranks the desk."""
    is_sample = (folder / SAMPLE_MARK).exists()
    return ("" if is_sample else read_site().settings.database) or read_desk_file(folder).database


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
