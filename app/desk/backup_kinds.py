"""What a backup was made for, and what every page shows of the backups: light, because every page loads it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from app.desk.desk_settings import Section

STALE_AFTER = timedelta(hours=24)


class Why(StrEnum):
    """What a backup was made for."""

    BY_HAND = "by-hand"
    AT_CLOSE = "at-close"
    TIMED = "timed"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_RESTORE = "before-restore"
    BEFORE_IMPORT = "before-import"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlaces(Section):
    """Where this workstation puts a second copy, and when that last worked."""

    name: ClassVar[str] = "backups"
    second: str = ""
    second_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupStatus:
    """What every page shows of the backups."""

    on_server: bool = False
    newest_at: datetime | None = None
    age: timedelta = timedelta(0)
    is_changed: bool = False
    """Whether anything happened since."""
    second: str = ""
    second_is_fixed: bool = False
    """Whether the site's administrator chose it for everybody."""
    second_at: datetime | None = None
    second_due: bool = False
    """Whether there is no second copy that is recent enough."""

    @property
    def is_stale(self) -> bool:
        """Whether a day of work would be lost with this disk."""
        return not self.on_server and self.is_changed and (self.newest_at is None or self.age > STALE_AFTER)
