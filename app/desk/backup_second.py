"""The second place: another disk, a stick or a folder of the network, where the newest backup lies too."""

import shutil
from contextlib import suppress
from pathlib import Path

from app.desk.backups import FOLDER, BackupPlaces, newest_in, places_of, thin
from app.desk.desk_settings import DeskSettings, keep_section
from app.domain.errors import Trouble
from app.storage.backup import TEMPORARY, Watch, settle, unwatched
from app.storage.backup_archive import PIECE, digest_of


def choose_second_place(data: Path, second: Path | None) -> None:
    """From now on a copy goes there too; nowhere else where it is None. Raises `Trouble`."""
    if second is not None and (not second.is_dir() or second.resolve() == (data / FOLDER).resolve()):
        raise Trouble("no_second_place", str(second))
    try:
        keep_section(data, BackupPlaces(second=str(second or ""), second_at=""))
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error


def copy_to_second_place(data: Path, *, watch: Watch = unwatched) -> bool:
    """Bring the newest backup there, read back; False where the place is not at hand (a stick that is not in)."""
    places, _ = places_of(data)
    newest = newest_in(data / FOLDER)
    second = Path(places.second)
    # never make the folder: where a disk is not mounted, that would be on the very disk it is to be safe from
    if not places.second or newest is None or newest.manifest is None or not second.is_dir():
        return False
    target = second / newest.file.name
    if not target.exists():
        _copy_across(newest.file, target, watch)
    try:
        chosen = DeskSettings.read(data).section(BackupPlaces).second
        keep_section(data, BackupPlaces(second=chosen, second_at=newest.made_at.isoformat()))
    except OSError as error:
        raise Trouble("no_second_copy", str(error)) from error
    thin(second, newest.manifest.facts.organisation_id, but=target)
    return True


def put_copy(backup: Path, to: Path, *, watch: Watch = unwatched) -> Path:
    """A copy of a backup in a folder or under a name somebody chose; gives where it lies."""
    target = to / backup.name if to.is_dir() else to
    _copy_across(backup, target, watch)
    return target


def _copy_across(file: Path, target: Path, watch: Watch) -> None:
    """Under a temporary name, read back, renamed."""
    temporary = target.with_name(f"{TEMPORARY}{target.name}")
    try:
        total, done = file.stat().st_size, 0
        if shutil.disk_usage(target.parent).free < total:
            raise Trouble("full", str(total))
        with file.open("rb") as source, temporary.open("wb") as written:
            while piece := source.read(PIECE):
                written.write(piece)
                done += len(piece)
                watch(done, total)
        if digest_of(temporary) != digest_of(file):
            raise Trouble("no_second_copy", "read back differently")
        settle(temporary, target)
    except OSError as error:
        raise Trouble("no_second_copy", str(error)) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
