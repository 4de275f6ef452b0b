"""What an administrator set for a whole site: it outranks what anybody chooses here, and answers the first run.

One JSON file that ordinary users cannot write:

    {"settings": {"database": "postgresql://...", "language": "hi", "second_place": "/mnt/backups",
                  "update_source": "https://.../latest.json", "update_key": "RW..."},
     "answers": {"organisation": "...", "currency": "INR", "centre": "Andheri West", "code": "AND",
                 "time_zone": "Asia/Kolkata", "desk": "Desk 1", "owner": "..."}}

Every entry may be left out; one that is misspelt is trouble, not silence.
"""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from app.domain.errors import Trouble

NAME = "site.json"
WHERE = "SESSIONDESK_SITE"
"""Names another file: for tests, and for a site that keeps it elsewhere."""
MOST_BYTES = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSettings:
    """In force on this computer whatever its user chooses; empty means that the user decides."""

    database: str = ""
    """A PostgreSQL address."""
    language: str = ""
    second_place: str = ""
    """Where backups are copied to."""
    update_source: str = ""
    """Where `latest.json` lies: a file or an https address. Empty: nobody looks for updates."""
    update_key: str = ""
    """The minisign public key its signature must be of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the first run need not ask; the PIN is never among them."""

    organisation: str = ""
    currency: str = ""
    centre: str = ""
    code: str = ""
    time_zone: str = ""
    desk: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """Both together; empty where there is no such file."""

    settings: SiteSettings = field(default_factory=SiteSettings)
    answers: Answers = field(default_factory=Answers)


T = TypeVar("T", SiteSettings, Answers)


def site_file() -> Path:
    """Where administrators of this system put such things."""
    named = os.environ.get(WHERE, "")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Sessiondesk" / NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Sessiondesk") / NAME
    return Path("/etc/sessiondesk") / NAME


def read_site(file: Path | None = None) -> Site:
    """What is set; `Trouble("site")` says which entry cannot be understood."""
    try:
        with (file or site_file()).open("rb") as opened:
            text = opened.read(MOST_BYTES)
    except FileNotFoundError:
        return Site()
    except OSError as error:
        raise Trouble("site", str(error)) from error
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Trouble("site", str(error)) from error
    return _site(held)


def _site(held: Any) -> Site:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(held, dict):
        raise Trouble("site", "no object")
    for name in held:
        if name not in {"settings", "answers"}:
            raise Trouble("site", name)
    return Site(_part(SiteSettings, held.get("settings", {})), _part(Answers, held.get("answers", {})))


def _part(kind: type[T], held: Any) -> T:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(held, Mapping):
        raise Trouble("site", kind.__name__)
    known = {one.name for one in fields(kind)}
    for name, value in held.items():
        if name not in known or not isinstance(value, str):
            raise Trouble("site", str(name))
    return kind(**held)
