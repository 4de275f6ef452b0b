"""How a folder says that it holds the sample clinic: looked at on every start, so apart from what builds it."""

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

from app.desk.clock import Clock
from app.desk.desk import Desk
from app.desk.opening import FILE_NAME, open_desk
from app.desk.views.history import newest_day
from app.domain.errors import Trouble
from app.storage import schema

MARK_FILE = "sample.json"
CONTENT = 4
"""Counts what the sample is made of; a sample of another count is built anew. A test tells when to count on."""
FRESH_DAYS = 45


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleMark:
    """Says that a folder holds the sample clinic, and what its sign-in page must tell."""

    pin: str
    """The one PIN of everybody."""
    content: int
    schema_step: str
    built_on: date

    @classmethod
    def from_json(cls, text: str) -> "SampleMark":
        """What was written down, whatever a later program wrote beside it; a `ValueError` where something lacks."""
        match json.loads(text):
            case {"pin": str(pin), "content": int(content), "schema_step": str(step), "built_on": str(day)}:
                return cls(pin=pin, content=content, schema_step=step, built_on=date.fromisoformat(day))
        raise ValueError(text)

    def as_json(self) -> str:
        """How it is written down."""
        return json.dumps(asdict(self) | {"built_on": self.built_on.isoformat()}, separators=(",", ":"))


def sample_folder(base: Path) -> Path:
    """Where the sample lies: a folder of its own, never the clinic's."""
    return base / "sample"


def sample_mark(folder: Path) -> SampleMark | None:
    """The mark of the sample clinic, or None in the folder of a real one."""
    try:
        return SampleMark.from_json((folder / MARK_FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return None


def schema_step() -> str:
    """Which schema this program's samples have; one of another is built anew."""
    return f"{schema.HEAD}:{schema.FINGERPRINTS[schema.HEAD][:12]}"


def is_built(folder: Path, *, clock: Clock | None = None) -> bool:
    """Whether there is a sample that this program can use and that is still recent."""
    desk = open_built(folder, clock=clock)
    if desk is None:
        return False
    desk.close()
    return True


def open_built(folder: Path, *, clock: Clock | None = None) -> Desk | None:
    """The desk of a sample that this program can use and that is still recent; None where one must be built."""
    mark = sample_mark(folder)
    if mark is None or (mark.content, mark.schema_step) != (CONTENT, schema_step()):
        return None
    if not (folder / FILE_NAME).is_file():
        return None
    try:
        desk = open_desk(folder, clock=clock)
    except Trouble:
        return None
    if _is_recent(desk):
        return desk
    desk.close()
    return None


def _is_recent(desk: Desk) -> bool:
    try:
        newest, today = desk.ask(newest_day), desk.ask(lambda read: read.today)
    except Trouble:
        return False
    return newest is not None and timedelta(0) <= today - newest <= timedelta(days=FRESH_DAYS)
