"""The support bundle: what whoever looks after the program needs to know of this computer, and nothing of a patient.

Only what is named here goes in: versions, results of the checks, choices that are numbers or ticks, and our own logs.
"""

import json
import os
import platform
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from app.desk.backups import FOLDER, STAMP, backups_in, status
from app.desk.clock import Clock
from app.desk.desk_settings import SETTINGS_FILE, DeskSettings
from app.desk.logbook import log_files
from app.desk.opening import FILE_NAME, database_of, read_desk_file
from app.desk.settings import ClinicSettings
from app.desk.verification import verify_folder
from app.desk.work import CLINIC_SETTINGS
from app.domain.clinic import Setting
from app.domain.errors import Trouble
from app.storage import schema
from app.storage.backup import Watch, settle, unwatched
from app.storage.backup_archive import code_of
from app.storage.backup_facts import facts_of
from app.storage.database import Database, sqlite_url
from app.version import VERSION, commit

STEPS = 4
NEVER_TOLD = ("password", "secret", "token", "key")
"""Parts of names whose values stay at home, whoever made the setting."""


def bundle_name(clock: Clock) -> str:
    """A name that says what it is and when it was made."""
    return f"sessiondesk-support-{clock.now().strftime(STAMP)}.zip"


def write_support(
    folder: Path, target: Path, clock: Clock, *, more: Mapping[str, str] | None = None, watch: Watch = unwatched
) -> Path:
    """Write the bundle, whole or not at all; `more` adds versions that only a window knows. Raises `Trouble`."""
    members = _members(folder, clock, dict(more or {}), watch)
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".support-")
        os.close(handle)
        temporary = Path(name)
        try:
            with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as bundle:
                for member, content in members.items():
                    bundle.writestr(member, content)
            settle(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error
    return target


def _members(folder: Path, clock: Clock, more: dict[str, str], watch: Watch) -> dict[str, str | bytes]:
    looks: dict[str, Callable[[], object]] = {
        "about.json": lambda: _about(folder, clock) | more,
        "settings.json": lambda: _settings(folder),
        "backups.json": lambda: _backups(folder, clock),
        "checks.json": lambda: _checks(folder),
    }
    found: dict[str, str | bytes] = {}
    for number, (name, look) in enumerate(looks.items()):
        watch(number, STEPS)
        found[name] = json.dumps(_seen(look), indent=1, default=str)
    for log in log_files(folder):
        found[f"logs/{log.name}"] = log.read_bytes()
    watch(STEPS, STEPS)
    return found


def _checks(folder: Path) -> list[str]:
    return [f"{one.fault.value} {one.where} {one.detail}" for one in verify_folder(folder, database_of(folder))]


def _seen(look: Callable[[], object]) -> object:
    """What cannot be looked at is told as that: a bundle is wanted most where something is wrong."""
    try:
        return look()
    except Trouble as trouble:
        return {"trouble": trouble.what}


def _about(folder: Path, clock: Clock) -> dict[str, Any]:
    address, file = database_of(folder), folder / FILE_NAME
    return {
        "program": VERSION,
        "commit": commit(),
        "schema": schema.HEAD,
        "at": clock.now().isoformat(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "database": make_url(address).get_backend_name() if address else "sqlite",
        "workstation": read_desk_file(folder).workstation,
        "free_bytes": shutil.disk_usage(folder).free,
        "file_bytes": file.stat().st_size if file.is_file() else 0,
        **(_file_facts(file) if file.is_file() and not address else {}),
    }


def _file_facts(file: Path) -> dict[str, Any]:
    facts = facts_of(file)
    told = asdict(facts)
    for name in ("organisation", "heads"):
        del told[name]
    return {**told, "code": code_of(facts.heads), "desks": len(facts.heads)}


def _settings(folder: Path) -> dict[str, Any]:
    """Numbers, ticks and codes only: whatever a person could have typed words into stays at home."""
    database = Database(database_of(folder) or sqlite_url(folder / FILE_NAME))
    try:
        version = schema.current_revision(database)
        with database.read() as session:
            row = session.get(Setting, CLINIC_SETTINGS)
    finally:
        database.close()
    clinic = ClinicSettings.model_validate_json(row.value) if row is not None else ClinicSettings()
    desk = DeskSettings.read(folder)
    sections = {name: _plain(values) for name, values in desk.sections.items()}
    return {
        "schema": version,
        "clinic": _plain(clinic.model_dump()),
        SETTINGS_FILE: sections,
        "trouble": bool(desk.trouble),
    }


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """A text is told only by whether there is one."""
    return {
        name: value if isinstance(value, bool | int) else bool(value)
        for name, value in values.items()
        if not any(word in name for word in NEVER_TOLD)
    }


def _backups(folder: Path, clock: Clock) -> dict[str, Any]:
    now = status(folder, clock) if (folder / FILE_NAME).is_file() else None
    listed = [
        {
            "made_at": one.made_at.isoformat(),
            "bytes": one.size,
            "problem": one.problem,
            "program": one.manifest.program if one.manifest else "",
            "why": one.manifest.why if one.manifest else "",
            "code": one.manifest.code if one.manifest else "",
        }
        for one in backups_in(folder / FOLDER)
    ]
    return {"listed": listed, "changed_since": now.is_changed if now else None, "second_due": now and now.second_due}
