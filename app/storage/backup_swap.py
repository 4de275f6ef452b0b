"""A checked copy takes the place of the clinic's file: at every moment there is the old one or the new one."""

import shutil
from pathlib import Path

from app.domain.errors import Trouble
from app.storage import schema
from app.storage.backup import Watch, back_up, remove, settle, sync_folder, unwatched
from app.storage.database import APPLICATION_ID, Database, sqlite_url

JOURNAL = "-journal"


def revision_by_guards(file: Path) -> str:
    """Which schema a file has, found without a question to any table of it: by its header and its fingerprint.

    `Trouble`: foreign for somebody else's, altered for ours with a table or trigger that this program never made.
    """
    if not file.is_file() or schema.application_of(file) != APPLICATION_ID:
        raise Trouble("foreign", file.name)
    database = Database(sqlite_url(file))
    try:
        with database.read() as session:
            found = schema.fingerprint(session.connection())
    finally:
        database.close()
    step = next((step for step, known in schema.FINGERPRINTS.items() if known == found), None)
    if step is None:
        raise Trouble("altered", found)
    return step


def migrated(file: Path) -> Database:
    """The database of a checked copy, brought to this program's schema."""
    database = Database(sqlite_url(file))
    try:
        schema.prepare(database, backup=lambda _found: None)
    except BaseException:
        database.close()
        raise
    return database


def recover(file: Path) -> bool:
    """Undo what a crash left half done, if SQLite still can; whether the file can be read at all."""
    database = Database(sqlite_url(file))
    try:
        return schema.current_revision(database) is not None
    except Trouble:
        return False
    finally:
        database.close()


def keep_as_it_is(file: Path, target: Path, *, watch: Watch = unwatched) -> Path:
    """A safety copy of a file that no backup can be made of any more: through SQLite where it still reads it."""
    try:
        back_up(file, target, watch=watch)
    except Trouble:
        _copy_bytes(file, target)
        journal = file.with_name(file.name + JOURNAL)
        if journal.exists():
            _copy_bytes(journal, target.with_name(target.name + JOURNAL))
    return target


def _copy_bytes(file: Path, target: Path) -> None:
    temporary = target.with_name(f".backup-{target.name}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.copyfile(file, temporary)
        settle(temporary, target)
    except OSError as error:
        raise Trouble("no_backup", str(error)) from error
    finally:
        remove(temporary)


def put_in_place(new: Path, current: Path) -> None:
    """The last step, for whoever is alone in the folder; `new` lies in the same file system and nobody has it open.

    The old file's journal goes first: SQLite would take it for one of the new file and undo what never was.
    """
    try:
        current.with_name(current.name + JOURNAL).unlink(missing_ok=True)
        sync_folder(current.parent)
        settle(new, current)
    except OSError as error:
        raise Trouble("not_restored", str(error)) from error
