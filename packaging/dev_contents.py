"""What lies in the built folder, looked at file by file: nothing unnamed, nothing of the GPL, nothing missing."""

import re
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

from dev_notices import Part

MOST_MIB = 125
MIB = 1024 * 1024
BINARY = re.compile(r"\.(so|dylib|dll|pyd|exe)($|[.\-])")
GPL = re.compile(r"(?<!L)GPL|AGPL")
FREE_CHOICE = re.compile(r"\bLGPL|WITH Bootloader-exception")
"""Where the LGPL can be chosen, or the licence says itself that programs of any licence may carry it."""

NEEDED = (
    "resources/build.json",
    "resources/notices.txt",
    "resources/icons/app.svg",
    "resources/fonts/NotoSans-Regular.ttf",
    "resources/style/sessiondesk.qss",
    "resources/i18n/sessiondesk_en.qm",
    "resources/i18n/sessiondesk_hi.qm",
    "resources/help/en/desk.md",
    "resources/help/hi/desk.md",
    "app/storage/migrations/env.py",
    "app/storage/migrations/versions/0001_first_schema.py",
    "tzdata/zoneinfo/Asia/Kolkata",
)
"""What the program reads as files while it runs."""


def look_through(folder: Path, parts: Iterable[Part]) -> list[str]:
    """What is wrong with a built folder, in lines a person understands; none where it is as it should be."""
    inside = _inside(folder)
    listed = list(parts)
    binaries = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and _is_binary(file)]
    unnamed = [str(file.relative_to(folder)) for file in binaries if owner(file.relative_to(folder), listed) is None]
    wrong = [f"{name}: nobody says whose this is; name it in packaging/libraries.toml" for name in sorted(unnamed)]
    wrong += [f"{name} is missing" for name in NEEDED if not (inside / name).is_file()]
    wrong += [f"{link} points nowhere" for link in folder.rglob("*") if link.is_symlink() and not link.exists()]
    wrong += [f"{part.name} is under {part.licence}" for part in listed if only_gpl(part.licence)]
    if size(folder) > MOST_MIB * MIB:
        wrong.append(f"it takes {size(folder) / MIB:.1f} MiB, more than {MOST_MIB}")
    return wrong


def owner(file: Path, parts: Iterable[Part]) -> Part | None:
    """Whose work a binary is: a library of the list, or of the Python package in whose folder it lies."""
    path = file.as_posix()
    for part in parts:
        if any(fnmatch(file.name, pattern) or fnmatch(path, f"*/{pattern}") for pattern in part.files):
            return part
        if part.purl and any(_same(step, part.name) for step in file.parts[1:]):
            return part
    return None


def _same(step: str, package: str) -> bool:
    """PySide6_Essentials lies in PySide6, PyNaCl in nacl, argon2-cffi-bindings behind a _, cffi in one file."""
    name = package.lower().replace("-", "_")
    plain = step.lower().strip("_").partition(".")[0].removesuffix("_backend")
    return name in {plain, f"{plain}_essentials", f"py{plain}"}


def only_gpl(licence: str) -> bool:
    """Whether a licence forces the GPL upon the program; "LGPL or GPL" leaves the choice."""
    return bool(GPL.search(licence)) and not FREE_CHOICE.search(licence)


def size(folder: Path) -> int:
    """Bytes of all files, each counted once."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _inside(folder: Path) -> Path:
    return next(
        (place for place in (folder / "_internal", folder / "Contents" / "Resources") if place.is_dir()), folder
    )


def _is_binary(file: Path) -> bool:
    if BINARY.search(file.name):
        return True
    with file.open("rb") as opened:
        return opened.read(4) in {b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}
