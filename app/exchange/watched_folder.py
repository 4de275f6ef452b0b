"""A folder where the booking system leaves its files: each new or changed one is taken over once, when it is whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import ClassVar

from app.desk.commands.take_over_watched import TakeOverWatched
from app.desk.desk import Desk
from app.desk.desk_settings import Section
from app.domain.errors import Refusal, Trouble
from app.exchange.appointments_in import read_appointments
from app.exchange.taking_over import match_in_steps, take_over

KINDS = (".ics", ".csv", ".tsv", ".txt")
MOST_FILES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchSettings(Section):
    """Which folder this desk watches."""

    name: ClassVar[str] = "watched_folder"
    folder: str = ""
    """A path; empty: none."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What one file brought."""

    source: Path
    new: int = 0
    changed: int = 0
    left_out: int = 0
    refusal: Refusal | None = None
    """Why nothing of it could be taken over."""


@dataclass
class WatchedFolder:
    """Remembers what was there, so that a file is neither read while it is being written nor twice."""

    folder: Path
    _stamps: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Time and size by name, as they were at the last look."""
    _digests: dict[str, str] = field(default_factory=dict)
    """What was taken over last, by name."""

    def look(self, desk: Desk, goes_on: Callable[[], bool]) -> Iterator[TakenOver]:
        """Take over each file that did not change since the look before; raises `OSError` where nothing can be read."""
        for source in self._whole():
            if not goes_on():
                return
            digest = sha256(source.read_bytes()).hexdigest()
            if self._digests.get(source.name) != digest:
                yield self._taken(desk, source)
                self._digests[source.name] = digest

    def _whole(self) -> list[Path]:
        """Files that look the same as at the look before: nobody is writing them any more."""
        found = [one for one in sorted(self.folder.iterdir()) if one.suffix.lower() in KINDS and one.is_file()]
        stamps = {one.name: (one.stat().st_mtime_ns, one.stat().st_size) for one in found[:MOST_FILES]}
        before, self._stamps = self._stamps, stamps
        return [one for one in found[:MOST_FILES] if before.get(one.name) == stamps[one.name]]

    def _taken(self, desk: Desk, source: Path) -> TakenOver:
        try:
            found = match_in_steps(desk, read_appointments(source), _unheard)
            take_over(desk, found.rows, _unheard, TakeOverWatched)
        except Refusal as refusal:
            return TakenOver(source, refusal=refusal)
        except Trouble as trouble:
            raise OSError(trouble.detail) from trouble
        return TakenOver(source, len(found.rows) - found.known, found.known, len(found.problems))


def _unheard(_done: int, _total: int) -> None:
    """Nobody waits for it."""
