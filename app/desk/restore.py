"""Restoring a backup, first half: unpacked, checked, migrated and verified beside the clinic, which stays as it is.

What is not a whole and sound backup of this very clinic is refused here, long before anything is replaced.
"""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from app.desk.clock import Clock
from app.desk.opening import FILE_NAME, database_of, private_folder
from app.desk.pins import PinGate
from app.desk.verification import verify
from app.desk.views.people import Person
from app.domain.clinic import Centre, Organisation
from app.domain.errors import ApproverMayNot, BackupRefused, KeptByServer, Trouble
from app.domain.journal import Journal
from app.domain.staff import Role, Staff
from app.storage import backup
from app.storage.backup import Watch, unwatched
from app.storage.backup_archive import SPARE_BYTES, Manifest, begins_as_archive, code_of, unpack
from app.storage.backup_facts import Facts, facts_of
from app.storage.backup_since import Since, since
from app.storage.backup_swap import migrated, recover, revision_by_guards
from app.storage.database import Database, sqlite_url
from app.storage.presence import LOCK_FILE, Presence

__all__ = ["Prepared", "Since", "prepare"]

UNPACKING = ".restoring-"
ABOUT_THE_BACKUP = ("foreign", "damaged", "newer", "altered")
"""Troubles that tell of the backup; all others are this machine's."""
STEPS, UNPACKED, CHECKED, BROUGHT_UP = 100, 40, 50, 60
"""What progress is counted in, and how much each part comes to."""


@dataclass(eq=False, kw_only=True)
class Prepared:
    """A backup that may take the clinic's place, unpacked beside it."""

    data: Path
    place: Path
    hold: Presence
    database: Database
    facts: Facts
    """As the backup was, before it was brought up to this program's schema."""
    as_of: datetime
    """When it was made; for a bare database file, when the last thing in it happened."""
    currency: str
    time_zone: str
    """Of the clinic's first centre."""
    gate: PinGate
    present_database: Database | None = None
    """Where the owners' PINs are looked at."""
    present: Facts | None = None
    """The clinic it would replace; None where there is none, or none that can be read."""
    is_first: bool = False
    """Whether there is no clinic here yet, so that nothing can be lost."""
    since: Since | None = None
    """What that clinic would lose."""
    owners: tuple[Person, ...] = ()
    """Whose PIN allows it: the present clinic's owners, or the backup's where that cannot be read."""

    @property
    def file(self) -> Path:
        """The copy that will be the clinic's file."""
        return self.place / FILE_NAME

    @property
    def code(self) -> str:
        """How the list of backups calls it."""
        return code_of(self.facts.heads)

    def allow(self, owner_id: object, pin: str, clock: Clock) -> Person:
        """An owner's yes, by PIN; wrong ones count as everywhere."""
        owner = next((one for one in self.owners if one.id == owner_id), None)
        if owner is None:
            raise ApproverMayNot(name="", why="needs_owner")
        self.gate.check(owner.id, pin, clock.now(), clock.monotonic())
        self.gate.forgive(owner.id)
        return owner

    def close(self) -> None:
        """Let go of both databases: nobody may have them open when one takes the other's place."""
        self.database.close()
        if self.present_database is not None:
            self.present_database.close()

    def discard(self) -> None:
        """Leave nothing behind."""
        self.close()
        self.hold.close()
        shutil.rmtree(self.place, ignore_errors=True)


def prepare(data: Path, source: Path, *, watch: Watch = unwatched) -> Prepared:
    """Make everything ready but the last step; `BackupRefused` for what may not take the clinic's place.

    What `watch` raises stops it; nothing is left behind then, and nothing was changed in any case.
    """
    ensure_on_this_computer(data)
    private_folder(data)
    sweep_unpacked(data)
    try:
        place = Path(tempfile.mkdtemp(dir=data, prefix=UNPACKING))
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error
    hold = Presence.join(place)
    try:
        return _checked(data, source, place, hold, watch=watch)
    except BaseException as error:
        hold.close()
        shutil.rmtree(place, ignore_errors=True)
        if isinstance(error, Trouble) and error.what in ABOUT_THE_BACKUP:
            raise BackupRefused(why=error.what, found=error.detail if error.what == "newer" else "") from error
        if isinstance(error, OSError):
            raise Trouble("unreachable", str(error)) from error
        raise


def ensure_on_this_computer(data: Path) -> None:
    """A clinic on a server is restored by whoever looks after the server."""
    with suppress(Trouble):  # a damaged desk file names no server
        if database_of(data):
            raise KeptByServer


def sweep_unpacked(data: Path) -> None:
    """Remove what a restore that was killed had unpacked; one that is under way holds its own."""
    for left in data.glob(f"{UNPACKING}*"):
        with suppress(Trouble):
            if (left / LOCK_FILE).exists():
                Presence.alone(left).close()
            shutil.rmtree(left, ignore_errors=True)


def _checked(data: Path, source: Path, place: Path, hold: Presence, *, watch: Watch) -> Prepared:
    file = place / FILE_NAME
    label = _unpack(source, file, lambda done, total: watch(done * UNPACKED // max(total, 1), STEPS))
    step = revision_by_guards(file)
    backup.verify(file)
    facts = facts_of(file)
    if facts.schema != step or (label is not None and label.facts.heads != facts.heads):
        raise Trouble("damaged", "label")
    if not facts.organisation_id:
        raise BackupRefused(why="empty")
    watch(CHECKED, STEPS)
    database = migrated(file)
    try:
        watch(BROUGHT_UP, STEPS)
        _ensure_sound(database)
        watch(STEPS, STEPS)
        prepared = Prepared(
            data=data,
            place=place,
            hold=hold,
            database=database,
            facts=facts,
            as_of=label.made_at if label else _last_moment(database),
            currency=_currency(database),
            time_zone=_time_zone(database),
            gate=PinGate(database),
            owners=_owners(database),
        )
        _compare(prepared)
        return prepared
    except BaseException:
        database.close()
        raise


def _ensure_sound(database: Database) -> None:
    if verify(database):
        raise BackupRefused(why="unsound")


def _unpack(source: Path, file: Path, watch: Watch) -> Manifest | None:
    """The label of an archive; None for a bare database file, which is copied byte by byte."""
    try:
        if begins_as_archive(source):
            return unpack(source, file, watch=watch)
        size = source.stat().st_size
        if shutil.disk_usage(file.parent).free < size + SPARE_BYTES:
            raise Trouble("full", str(size))
        shutil.copyfile(source, file)
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error
    return None


def _compare(prepared: Prepared) -> None:
    """What the present clinic would lose, and whose PIN it takes; another clinic's backup is refused.

    Where the present clinic cannot be read, the backup's own owners decide, and nothing is known to be lost.
    """
    present = prepared.data / FILE_NAME
    prepared.is_first = not present.exists()
    if prepared.is_first or not recover(present):
        return
    with suppress(Trouble):
        prepared.present = facts_of(present)
    found = prepared.present
    if found is None or not found.organisation_id:
        prepared.is_first = found is not None
        return
    if found.organisation_id != prepared.facts.organisation_id:
        raise BackupRefused(why="other_clinic", found=prepared.facts.organisation)
    database = Database(sqlite_url(present))
    try:
        prepared.since, prepared.owners = since(present, prepared.file), _owners(database)
        prepared.gate, prepared.present_database = PinGate(database), database
    except Trouble:
        database.close()
        prepared.present = None


def _owners(database: Database) -> tuple[Person, ...]:
    query = select(Staff.id, Staff.name, Staff.role).where(Staff.active, Staff.role == Role.OWNER)
    with database.read() as session:
        return tuple(Person(row.id, row.name, row.role) for row in session.execute(query.order_by(Staff.name_key)))


def _currency(database: Database) -> str:
    with database.read() as session:
        return str(session.scalar(select(Organisation.currency)))


def _time_zone(database: Database) -> str:
    with database.read() as session:
        return str(session.scalar(select(Centre.time_zone).order_by(Centre.code).limit(1)))


def _last_moment(database: Database) -> datetime:
    with database.read() as session:
        found = session.scalar(select(func.max(Journal.at)))
        assert isinstance(found, datetime)  # noqa: S101 - a founded clinic has an entry
        return found
