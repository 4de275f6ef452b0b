"""What is set at this one workstation (scanner, printer, folders): kept beside its desk file, not in the database."""

import contextlib
import json
import os
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, ClassVar, Self, TypeVar

SETTINGS_FILE = "desk-settings.json"
DAMAGED_SUFFIX = ".damaged"
MOST_BYTES = 1_000_000
_CHANGING = threading.Lock()
"""One change after the other, whichever page or worker makes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The settings of one device or place: a frozen dataclass whose every field has a default of a plain type.

    Plain and without pydantic, because the scanner's is read before the first page.
    """

    name: ClassVar[str]
    """How it is called in the file."""

    def checked(self) -> Self:
        """The same with what nobody could have meant set right; a `ValueError` means: take the defaults."""
        return self


S = TypeVar("S", bound=Section)


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """All sections as they stand in the file; those of other versions are kept as they are."""

    sections: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    trouble: str = ""
    """Why the file could not be read: then the defaults are in force and somebody should be told."""

    @classmethod
    def read(cls, folder: Path | None) -> "DeskSettings":
        """What is set at this workstation; the defaults where nothing is, or where it cannot be read."""
        if folder is None:
            return cls()
        try:
            text = (folder / SETTINGS_FILE).read_text("utf-8")
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError) as error:
            return cls(trouble=str(error))
        try:
            return cls(_sections_of(text))
        except (ValueError, RecursionError) as error:
            return cls(trouble=str(error) or type(error).__name__)

    def section(self, kind: type[S]) -> S:
        """One section; a field that holds anything of another type has its default."""
        held = self.sections.get(kind.name, {})
        usual = kind()
        known = {one.name: _like(held.get(one.name), getattr(usual, one.name)) for one in fields(kind)}
        try:
            return kind(**known).checked()
        except ValueError:
            return usual

    def having(self, section: Section) -> "DeskSettings":
        """The same with this section instead; what another version keeps in it stays."""
        held = self.sections.get(section.name, {})
        return DeskSettings({**self.sections, section.name: {**held, **asdict(section)}}, self.trouble)

    def write(self, folder: Path) -> None:
        """Whole or not at all; a damaged file is put aside first. Raises `OSError`."""
        target = folder / SETTINGS_FILE
        if self.trouble and target.exists():
            target.replace(target.with_name(SETTINGS_FILE + DAMAGED_SUFFIX))
        text = json.dumps(self.sections, ensure_ascii=False, indent=1, sort_keys=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=".desk-settings-")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as written:
                written.write(text)
                written.flush()
                os.fsync(written.fileno())
            temporary.replace(target)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def keep_section(folder: Path, section: Section) -> DeskSettings:
    """Set one section at this workstation: the file is read anew, so nobody else's change is lost. Raises `OSError`."""
    with _CHANGING:
        changed = DeskSettings.read(folder).having(section)
        changed.write(folder)
    return DeskSettings(changed.sections)


def _sections_of(text: str) -> dict[str, dict[str, Any]]:
    if len(text) > MOST_BYTES:
        message = "too large"
        raise ValueError(message)
    held = json.loads(text)
    if not isinstance(held, dict) or not all(isinstance(one, dict) for one in held.values()):
        message = "no sections"
        raise ValueError(message)
    return held


def _like(value: Any, usual: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """The value, where it is of the type of the usual one (True is no number); else the usual one."""
    if isinstance(usual, tuple):
        whole = isinstance(value, list) and all(isinstance(one, str) for one in value)
        return tuple(value) if whole else usual
    return value if type(value) is type(usual) else usual
