"""The look through the built folder finds what must not be there."""

from pathlib import Path

import pytest
from dev_contents import NEEDED, look_through, only_gpl, owner
from dev_notices import Part, libraries


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder as PyInstaller leaves it, with everything in it that is needed."""
    folder = tmp_path / "sessiondesk"
    for name in (*(f"_internal/{needed}" for needed in NEEDED), "_internal/libsqlite3.so.0"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"\x7fELF" if ".so" in name else b"")
    (folder / "sessiondesk").write_bytes(b"\x7fELF")
    return folder


def part(name: str, licence: str) -> Part:
    return Part(name=name, version="1", licence=licence, home="", texts=(), purl=f"pkg:pypi/{name}@1")


def test_a_folder_with_nothing_but_what_is_named_passes(built: Path) -> None:
    assert look_through(built, libraries()) == []


def test_a_library_that_nobody_named_stops_the_build(built: Path) -> None:
    (built / "_internal/libreadline.so.8").write_bytes(b"\x7fELF")

    (wrong,) = look_through(built, libraries())
    assert wrong.startswith("_internal/libreadline.so.8: nobody says whose this is")


def test_a_part_of_qt_that_is_not_in_use_stops_the_build(built: Path) -> None:
    (built / "_internal/libQt6Charts.so.6").write_bytes(b"\x7fELF")

    assert "libQt6Charts" in look_through(built, libraries())[0]


def test_a_package_under_the_gpl_alone_stops_the_build(built: Path) -> None:
    assert look_through(built, [*libraries(), part("unidecode", "GPL-2.0-or-later")]) == [
        "unidecode is under GPL-2.0-or-later"
    ]


def test_what_the_program_reads_while_it_runs_must_be_there(built: Path) -> None:
    (built / "_internal/tzdata/zoneinfo/Asia/Kolkata").unlink()

    assert look_through(built, libraries()) == ["tzdata/zoneinfo/Asia/Kolkata is missing"]


@pytest.mark.parametrize(
    ("licence", "refused"),
    [
        ("MIT", False),
        ("LGPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", False),
        ("GPL-3.0-only", True),
        ("AGPL-3.0-or-later", True),
    ],
)
def test_only_the_gpl_alone_is_refused(licence: str, *, refused: bool) -> None:
    assert only_gpl(licence) is refused


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("_internal/PySide6/QtCore.abi3.so", "pyside6_essentials"),
        ("_internal/nacl/_sodium.abi3.so", "pynacl"),
        ("_internal/_cffi_backend.cpython-311-x86_64-linux-gnu.so", "cffi"),
        ("_internal/_argon2_cffi_bindings/_ffi.abi3.so", "argon2-cffi-bindings"),
    ],
)
def test_a_binary_belongs_to_the_package_in_whose_folder_it_lies(file: str, name: str) -> None:
    found = owner(Path(file), [part(name, "MIT")])

    assert found is not None
    assert found.name == name
