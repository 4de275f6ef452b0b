"""One backup is one file: a plain zip with two fixed members, the clinic's database and a manifest that describes it.

Any zip program opens it, should this one ever be gone. Reading trusts nothing: names are fixed, sizes are capped by
the manifest and by the room on the disk, and every byte is counted while it streams (reliability.md, Threats).
"""

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.errors import Trouble
from app.storage.backup import TEMPORARY, Watch, remove, settle, unwatched
from app.storage.backup_facts import Facts, Head

MANIFEST, DATABASE = "manifest.json", "clinic.db"
FORMAT = 1
PIECE = 1 << 20
MOST_MANIFEST_BYTES = 1 << 18
SPARE_BYTES = 16 << 20
"""Left free on the disk when a backup is unpacked."""
END, END_BYTES, LOCATOR, LOCATOR_BYTES = b"PK\x05\x06", 22, b"PK\x06\x07", 20
"""How a zip file ends; the standard module would read a directory of any length into memory."""
MOST_DIRECTORY_BYTES, MEMBERS, NEEDS_LOCATOR = 4096, 2, 1 << 31
SPEED = 3
"""Of zlib: twice as quick as its usual 6 and hardly larger."""
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError)
"""What the standard module says of a zip file that is not whole or not ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What stands on the label of a backup."""

    program: str
    """The version that made it."""
    made_at: datetime
    why: str
    facts: Facts
    size: int
    sha256: str

    @property
    def code(self) -> str:
        """7F3A-91C2-0B11-4E5D: stands for every journal entry in it, short enough to read out on the telephone."""
        return code_of(self.facts.heads)

    def as_json(self) -> str:
        """How it is written down."""
        held = {**asdict(self), "made_at": self.made_at.astimezone(UTC).isoformat(), "code": self.code}
        return json.dumps({"format": FORMAT, **held}, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> "Manifest":
        """What was written down, whatever a later program added; a `ValueError` where something lacks."""
        held = json.loads(text)
        try:
            facts = held["facts"]
            heads = tuple(Head(str(one["workstation"]), int(one["seq"]), str(one["hash"])) for one in facts["heads"])
            counts = [int(facts[name]) for name in ("patients", "packages", "redemptions", "entries")]
            made_at = datetime.fromisoformat(held["made_at"]).astimezone(UTC)
            return cls(
                program=str(held["program"]),
                made_at=made_at,
                why=str(held["why"]),
                facts=Facts(
                    schema=str(facts["schema"]),
                    organisation_id=str(facts["organisation_id"]),
                    organisation=str(facts["organisation"]),
                    heads=heads,
                    patients=counts[0],
                    packages=counts[1],
                    redemptions=counts[2],
                    entries=counts[3],
                ),
                size=int(held["size"]),
                sha256=str(held["sha256"]),
            )
        except (KeyError, TypeError, AttributeError, OverflowError) as error:
            raise ValueError(str(error)) from error


def code_of(heads: tuple[Head, ...]) -> str:
    """The same chains give the same code, on whichever computer."""
    told = "\n".join(f"{head.workstation} {head.seq} {head.hash}" for head in heads)
    digits = hashlib.sha256(told.encode()).hexdigest()[:16].upper()
    return "-".join(digits[start : start + 4] for start in range(0, 16, 4))


def digest_of(file: Path) -> str:
    """SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def pack(copy: Path, manifest: Manifest, target: Path, *, watch: Watch = unwatched) -> None:
    """Write the archive: under a temporary name, read back byte by byte, synced, renamed; a half one never shows."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=TEMPORARY)
        os.close(handle)
    except OSError as error:
        raise Trouble("no_backup", str(error)) from error
    temporary = Path(name)
    try:
        _write(copy, manifest, temporary, watch)
        _read_back(temporary, manifest, watch)
        settle(temporary, target)
    except OSError as error:
        raise Trouble("no_backup", str(error)) from error
    finally:
        remove(temporary)


def _write(copy: Path, manifest: Manifest, temporary: Path, watch: Watch) -> None:
    with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED, compresslevel=SPEED) as archive:
        archive.writestr(_member(MANIFEST, manifest), manifest.as_json())
        with copy.open("rb") as source, archive.open(_member(DATABASE, manifest), "w", force_zip64=True) as member:
            done = 0
            while piece := source.read(PIECE):
                member.write(piece)
                done += len(piece)
                watch(done // 2, manifest.size)


def _member(name: str, manifest: Manifest) -> zipfile.ZipInfo:
    at = manifest.made_at.astimezone(UTC)
    member = zipfile.ZipInfo(name, (max(at.year, 1980), at.month, at.day, at.hour, at.minute, at.second))
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o600 << 16
    return member


def _read_back(temporary: Path, manifest: Manifest, watch: Watch) -> None:
    digest = hashlib.sha256()
    with opened(temporary) as archive:
        for piece in _pieces(archive, manifest.size, lambda done, total: watch((total + done) // 2, total)):
            digest.update(piece)
    if digest.hexdigest() != manifest.sha256:
        raise Trouble("no_backup", "read back differently")


@contextmanager
def opened(file: Path) -> Iterator[zipfile.ZipFile]:
    """An archive with exactly our two members; `Trouble` foreign for another one, damaged for a torn one."""
    try:
        _ensure_small_directory(file)
        with zipfile.ZipFile(file) as archive:
            names = sorted(member.filename for member in archive.infolist())
            plain = all(not member.flag_bits & 1 and member.compress_type in (0, 8) for member in archive.infolist())
            if names != sorted((MANIFEST, DATABASE)) or not plain:
                raise Trouble("foreign", file.name)
            yield archive
    except BROKEN as error:
        raise Trouble("damaged", str(error)) from error
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error


def _ensure_small_directory(file: Path) -> None:
    with file.open("rb") as raw:
        raw.seek(0, os.SEEK_END)
        size = raw.tell()
        raw.seek(max(0, size - END_BYTES - LOCATOR_BYTES))
        locator, end = raw.read(LOCATOR_BYTES), raw.read(END_BYTES)
    if len(end) < END_BYTES or not end.startswith(END):
        raise Trouble("damaged" if begins_as_archive(file) else "foreign", file.name)
    members, directory = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    needs_locator = size >= NEEDS_LOCATOR
    if members != MEMBERS or directory > MOST_DIRECTORY_BYTES or (locator.startswith(LOCATOR) and not needs_locator):
        raise Trouble("foreign", file.name)


def begins_as_archive(file: Path) -> bool:
    """Whether its first bytes are those of a zip file."""
    with file.open("rb") as raw:
        return raw.read(4) == b"PK\x03\x04"


def manifest_of(archive: zipfile.ZipFile) -> Manifest:
    """The label; a format of a later program is `Trouble("newer")`."""
    with archive.open(MANIFEST) as member:
        text = member.read(MOST_MANIFEST_BYTES + 1)
    if len(text) > MOST_MANIFEST_BYTES:
        raise Trouble("foreign", MANIFEST)
    held: Any = json.loads(text)
    if not isinstance(held, dict) or not isinstance(held.get("format"), int):
        raise Trouble("foreign", MANIFEST)
    if held["format"] > FORMAT:
        raise Trouble("newer", str(held.get("program", "")))
    return Manifest.from_json(text.decode())


def unpack(file: Path, target: Path, *, watch: Watch = unwatched) -> Manifest:
    """Stream the database out to `target`; damaged where it is not byte for byte what the manifest promises."""
    with opened(file) as archive:
        manifest = manifest_of(archive)
        if shutil.disk_usage(target.parent).free < manifest.size + SPARE_BYTES:
            raise Trouble("full", str(manifest.size))
        digest = hashlib.sha256()
        with target.open("xb") as written:
            for piece in _pieces(archive, manifest.size, watch):
                digest.update(piece)
                written.write(piece)
    if digest.hexdigest() != manifest.sha256:
        raise Trouble("damaged", "digest")
    return manifest


def _pieces(archive: zipfile.ZipFile, size: int, watch: Watch) -> Iterator[bytes]:
    """The database piece by piece, never more than was promised."""
    done = 0
    with archive.open(DATABASE) as member:
        while piece := member.read(PIECE):
            done += len(piece)
            if done > size:
                raise Trouble("damaged", "longer than promised")
            watch(done, size)
            yield piece
    if done != size:
        raise Trouble("damaged", "shorter than promised")
