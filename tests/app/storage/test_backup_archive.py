"""One file, two members, nothing trusted."""

import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.storage.backup_archive import MANIFEST, Manifest, digest_of, opened, pack, unpack
from app.storage.backup_facts import Facts, Head

FACTS = Facts(
    schema="0001",
    organisation_id="ab" * 16,
    organisation="Nirog",
    heads=(Head("cd" * 16, 7, "ef" * 32),),
    patients=1,
    packages=2,
    redemptions=3,
    entries=4,
)


def manifest(copy: Path) -> Manifest:
    made_at = datetime(2026, 3, 10, 5, 12, tzinfo=UTC)
    return Manifest(
        program="0.2.0",
        made_at=made_at,
        why="by-hand",
        facts=FACTS,
        size=copy.stat().st_size,
        sha256=digest_of(copy),
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    (tmp_path / "copy").write_bytes(bytes(range(256)) * 9000)
    return tmp_path / "copy"


def test_what_is_packed_is_unpacked(copy: Path, tmp_path: Path) -> None:
    pack(copy, manifest(copy), tmp_path / "one.zip")

    label = unpack(tmp_path / "one.zip", tmp_path / "again")

    assert (tmp_path / "again").read_bytes() == copy.read_bytes()
    assert label == manifest(copy)
    assert len(label.code) == 19
    assert sorted(one.name for one in tmp_path.iterdir()) == ["again", "copy", "one.zip"]


def test_a_copy_that_changes_while_it_is_packed_is_no_backup(copy: Path, tmp_path: Path) -> None:
    label = manifest(copy)
    copy.write_bytes(b"other" * 1000)

    with pytest.raises(Trouble):
        pack(copy, label, tmp_path / "one.zip")

    assert [one.name for one in tmp_path.iterdir()] == ["copy"]


def test_a_directory_of_a_million_names_is_not_even_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for number in range(3000):
            archive.writestr(f"{number}", b"")

    with pytest.raises(Trouble) as told, opened(tmp_path / "many.zip"):
        pass
    assert told.value.what == "foreign"


@pytest.mark.parametrize("text", ["[]", "{}", '{"format": 1}', '{"format": 1, "facts": 5}', "x", '{"format": "1"}'])
def test_a_label_that_says_something_else_is_refused(copy: Path, tmp_path: Path, text: str) -> None:
    with zipfile.ZipFile(tmp_path / "odd.zip", "w") as archive:
        archive.writestr(MANIFEST, text)
        archive.write(copy, "clinic.db")

    with pytest.raises(Trouble) as told:
        unpack(tmp_path / "odd.zip", tmp_path / "again")
    assert told.value.what in {"foreign", "damaged"}
    assert not (tmp_path / "again").exists()


def test_more_than_the_disk_holds_is_told_before_anything_is_written(copy: Path, tmp_path: Path) -> None:
    label = manifest(copy).as_json().replace(f'"size": {copy.stat().st_size}', f'"size": {10**17}')
    with zipfile.ZipFile(tmp_path / "huge.zip", "w") as archive:
        archive.writestr(MANIFEST, label)
        archive.write(copy, "clinic.db")

    with pytest.raises(Trouble) as told:
        unpack(tmp_path / "huge.zip", tmp_path / "again")
    assert told.value.what == "full"
    assert not (tmp_path / "again").exists()
