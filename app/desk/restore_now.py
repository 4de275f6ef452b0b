"""Restoring a backup, second half: the note in its journal, the safety copy, and the one renaming that counts."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from uuid import UUID

from app.desk.backups import FOLDER, STAMP, Why, make_backup
from app.desk.clock import Clock
from app.desk.commands.note_restore import NoteRestore
from app.desk.desk import Desk
from app.desk.opening import FILE_NAME, DeskFile, read_desk_file, write_desk_file
from app.desk.restore import Prepared
from app.domain.errors import NothingToBackUp, Trouble
from app.domain.staff import Actor, Staff
from app.storage.backup import Watch, unwatched
from app.storage.backup_archive import code_of
from app.storage.backup_swap import keep_as_it_is, put_in_place
from app.storage.presence import Presence


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done."""

    safety: Path | None
    """The clinic as it was before; None where there was none."""
    code: str


def restore_now(
    prepared: Prepared,
    clock: Clock,
    *,
    by: UUID | None = None,
    place: Literal["window", "console"] = "window",
    watch: Watch = unwatched,
) -> Restored:
    """Put the prepared copy in the clinic's place; `Trouble("in_use")` while any desk has the clinic open.

    Until the renaming everything is as it was; killed anywhere there is the old clinic or the new one. What is in
    use can be tried again with the same copy; after anything else the copy is gone.
    """
    data = prepared.data
    alone = Presence.alone(data)
    try:
        desk_file = _note(prepared, clock, by, place)
        prepared.close()
        safety = _keep_present(prepared, clock, watch)
        _set_desk(data, desk_file)
        put_in_place(prepared.file, data / FILE_NAME)
    except OSError as error:
        raise Trouble("not_restored", str(error)) from error
    finally:
        prepared.discard()
        alone.close()
    return Restored(safety, prepared.code)


def _note(prepared: Prepared, clock: Clock, by: UUID | None, place: Literal["window", "console"]) -> DeskFile:
    """Tell the copy's journal; gives what this computer must know of itself afterwards."""
    known = _known(prepared.data)
    desk = Desk(prepared.database, clock=clock, workstation_id=known.workstation)
    if desk.place is None:
        # this desk was added after the backup: it is the clinic's first one, until somebody adds it again
        known = DeskFile()
        desk = Desk(prepared.database, clock=clock)
    desk.actor = _actor(prepared, by)
    desk.execute(
        NoteRestore(
            backup_code=prepared.code,
            made_at=prepared.as_of,
            replaced_code=code_of(prepared.present.heads) if prepared.present else "",
            entries_lost=prepared.since.entries if prepared.since else 0,
            restored_by=by,
            place=place,
        )
    )
    return known


def _known(data: Path) -> DeskFile:
    try:
        return read_desk_file(data)
    except Trouble:
        return DeskFile()


def _actor(prepared: Prepared, by: UUID | None) -> Actor | None:
    """Whoever allowed it, where the backup knows them as one who works here."""
    if by is None:
        return None
    with prepared.database.read() as session:
        person = session.get(Staff, by)
        return person.actor() if person is not None and person.active else None


def _keep_present(prepared: Prepared, clock: Clock, watch: Watch) -> Path | None:
    """The safety copy: a backup like any other, or the bare file where it cannot be read any more."""
    present = prepared.data / FILE_NAME
    if not present.exists():
        return None
    if prepared.present is not None:
        try:
            return make_backup(prepared.data, Why.BEFORE_RESTORE, clock, watch=watch).file
        except NothingToBackUp:
            return None
        except Trouble as trouble:
            # what cannot be read whole is kept as it is; a full disk must stop the restore instead
            if trouble.what not in {"damaged", "foreign"}:
                raise
    name = f"damaged-{clock.now().strftime(STAMP)}.db"
    return keep_as_it_is(present, prepared.data / FOLDER / name, watch=watch)


def _set_desk(data: Path, known: DeskFile) -> None:
    """Written only where it says something else, or nothing one can read."""
    with suppress(Trouble):
        if read_desk_file(data) == known:
            return
    try:
        write_desk_file(data, known)
    except Trouble as trouble:
        raise Trouble("not_restored", trouble.detail) from trouble
