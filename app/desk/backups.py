"""The clinic's backups: made and read back, listed, thinned, and copied to a second place."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.desk.backup_keeping import kept
from app.desk.backup_kinds import BackupPlaces, BackupStatus, Why
from app.desk.clock import Clock
from app.desk.desk_settings import DeskSettings
from app.desk.opening import FILE_NAME
from app.desk.site import read_site
from app.domain.errors import KeptByServer, NothingToBackUp, Trouble
from app.storage import backup_archive
from app.storage.backup import TEMPORARY, Watch, back_up, unwatched
from app.storage.backup_archive import Manifest, digest_of, pack
from app.storage.backup_facts import Facts, facts_of, heads_of
from app.version import VERSION

__all__ = ["BackupPlaces", "BackupStatus", "Why"]

FOLDER = "backups"
PREFIX, SUFFIX, STAMP = "sessiondesk", ".zip", "%Y%m%dT%H%M%SZ"
EVERY = timedelta(hours=4)
SECOND_PLACE_WITHIN = timedelta(days=3)
"""So old may the newest copy in the second place be before somebody is reminded."""
FORGOTTEN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Backup:
    """One file in the list; `manifest` is None where it cannot be read, and `problem` says why."""

    file: Path
    made_at: datetime
    size: int
    manifest: Manifest | None
    problem: str = ""


# --- making one --------------------------------------------------------------------------------------------------


def clinic_file(data: Path, *, on_server: bool = False) -> Path:
    """The clinic's file in a data folder; a refusal where there is none to back up."""
    if on_server:
        raise KeptByServer
    file = data / FILE_NAME
    if not file.is_file() or file.stat().st_size == 0:
        raise NothingToBackUp
    return file


def make_backup(data: Path, why: Why, clock: Clock, *, watch: Watch = unwatched) -> Backup:
    """Copy, verify, pack, read back, then thin what is there; what `watch` raises stops it and leaves nothing."""
    source, place = clinic_file(data), data / FOLDER
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        making = Path(tempfile.mkdtemp(dir=place, prefix=TEMPORARY))
    except OSError as error:
        raise Trouble("no_backup", str(error)) from error
    try:
        copy = making / FILE_NAME
        back_up(source, copy, watch=lambda done, total: watch(done, 2 * total))
        facts = facts_of(copy)
        if not facts.organisation_id:
            raise NothingToBackUp
        made_at = clock.now().replace(microsecond=0)
        manifest = _labelled(copy, facts, why, made_at)
        target = free_name(place, facts.organisation_id, made_at, why)
        pack(copy, manifest, target, watch=lambda done, total: watch(total + done, 2 * total))
    except OSError as error:
        raise Trouble("no_backup", str(error)) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
    sweep(place, clock)
    thin(place, facts.organisation_id, but=target)
    return Backup(target, made_at, target.stat().st_size, manifest)


def _labelled(copy: Path, facts: Facts, why: Why, made_at: datetime) -> Manifest:
    return Manifest(
        program=VERSION,
        made_at=made_at,
        why=why.value,
        facts=facts,
        size=copy.stat().st_size,
        sha256=digest_of(copy),
    )


def free_name(place: Path, organisation_id: str, made_at: datetime, why: Why) -> Path:
    """Sorted by clinic and moment, so that several clinics may share a second place; never one that is taken."""
    stem = f"{PREFIX}-{organisation_id[:8]}-{made_at.astimezone(UTC).strftime(STAMP)}-{why.value}"
    tries = (place / f"{stem}{more}{SUFFIX}" for more in ("", *(f".{number}" for number in range(2, 1000))))
    return next(one for one in tries if not one.exists())


def moment_of(file: Path) -> datetime | None:
    """When a backup was made, by its name; None for a file that is none."""
    parts = file.name.split("-")
    if len(parts) < 4 or parts[0] != PREFIX or file.suffix != SUFFIX:  # noqa: PLR2004 - the parts of free_name
        return None
    try:
        return datetime.strptime(parts[2], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


# --- what is there -----------------------------------------------------------------------------------------------


def named(place: Path) -> list[tuple[datetime, Path]]:
    """The files in a folder that are called like backups, the newest first."""
    try:
        files = [(moment_of(file), file) for file in place.iterdir() if file.is_file()]
    except OSError:
        return []
    return sorted(((at, file) for at, file in files if at is not None), reverse=True)


def backups_in(place: Path) -> tuple[Backup, ...]:
    """Every backup of a folder with its label, the newest first."""
    return tuple(look_at(file, at) for at, file in named(place))


def look_at(file: Path, made_at: datetime) -> Backup:
    """Read the label only."""
    try:
        size = file.stat().st_size
        with backup_archive.opened(file) as archive:
            return Backup(file, made_at, size, backup_archive.manifest_of(archive))
    except Trouble as trouble:
        return Backup(file, made_at, 0, None, trouble.what)
    except OSError:
        return Backup(file, made_at, 0, None, "unreachable")


def thin(place: Path, organisation_id: str, *, but: Path | None = None) -> None:
    """Remove what need not be kept of this clinic's; another's, and what only looks like ours, is left alone."""
    mine = f"{PREFIX}-{organisation_id[:8]}-"
    ours = [(at, file) for at, file in named(place) if file.name.startswith(mine)]
    staying = kept(ours)
    for _, file in ours:
        if file not in staying and file != but:
            with suppress(OSError):
                file.unlink()


def sweep(place: Path, clock: Clock) -> None:
    """Remove what a process that was killed left half done."""
    oldest = (clock.now() - FORGOTTEN).timestamp()
    for left in place.glob(f"{TEMPORARY}*"):
        with suppress(OSError):
            if left.stat().st_mtime < oldest:
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def is_changed(data: Path) -> bool:
    """Whether anything happened in the clinic since the newest backup that can be read."""
    return _differs(data, newest_in(data / FOLDER))


def newest_in(place: Path) -> Backup | None:
    """The newest one that can be read."""
    return next((one for one in (look_at(file, at) for at, file in named(place)) if one.manifest is not None), None)


def _differs(data: Path, newest: Backup | None) -> bool:
    current = heads_of(clinic_file(data))
    return bool(current) and (newest is None or newest.manifest is None or newest.manifest.facts.heads != current)


def status(data: Path, clock: Clock, *, on_server: bool = False) -> BackupStatus:
    """What the top bar and the page of backups show."""
    if on_server:
        return BackupStatus(on_server=True)
    made, last, now = named(data / FOLDER), newest_in(data / FOLDER), clock.now()
    places, is_fixed = places_of(data)
    copied = _instant(places.second_at)
    first = made[-1][0] if made else now
    waiting_since = copied or first
    newest = last.made_at if last else None
    behind = newest is not None and (copied is None or copied < newest)
    return BackupStatus(
        newest_at=newest,
        age=max(timedelta(0), now - newest) if newest else timedelta(0),
        is_changed=_differs(data, last),
        second=places.second,
        second_is_fixed=is_fixed,
        second_at=copied,
        second_due=behind and now - waiting_since > SECOND_PLACE_WITHIN,
    )


def places_of(data: Path) -> tuple[BackupPlaces, bool]:
    """The second place, and whether the site's administrator chose it for everybody."""
    places, fixed = DeskSettings.read(data).section(BackupPlaces), read_site().settings.second_place
    return (replace(places, second=fixed), True) if fixed else (places, False)


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC) if text else None
    except ValueError:
        return None
