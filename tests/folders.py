"""A clinic in a data folder of its own, as on a computer at a desk: for backups, restores and the console."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree
from uuid import UUID

import pytest
from sqlalchemy import select

from app.desk.opening import open_desk
from app.domain.patient import Patient
from tests.clinic import Clinic, found
from tests.founding import RECEPTION, MovableClock, Places
from tests.tampering import worked


class Folder:
    """The folder, its clock, and short ways to be at its desk."""

    def __init__(self, path: Path, clock: MovableClock, clinic: "Clinic | Folder") -> None:
        self.path, self.clock = path, clock
        self.places: Places = clinic.places
        self.services: dict[str, UUID] = clinic.services

    @property
    def file(self) -> Path:
        return self.path / "clinic.db"

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.file.read_bytes()).hexdigest()

    @property
    def left_over(self) -> list[str]:
        """What should not outlast a backup or a restore, done or not."""
        return [one.name for one in self.path.rglob(".*")]

    @contextmanager
    def desk(self) -> Iterator[Clinic]:
        """Reception is at the desk."""
        desk = open_desk(self.path, clock=self.clock, durable=False)
        clinic = Clinic(desk, self.clock, self.places, dict(self.services))
        clinic.sign_in(RECEPTION)
        try:
            yield clinic
        finally:
            desk.close()

    def register(self, name: str) -> None:
        """Something happens."""
        with self.desk() as clinic:
            clinic.patient(name)

    @property
    def names(self) -> set[str]:
        with self.desk() as clinic:
            return set(clinic.all(select(Patient.name)))


@pytest.fixture(scope="session")
def founded_folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Clinic]:
    path = tmp_path_factory.mktemp("folders") / "clinic"
    desk = open_desk(path, clock=MovableClock(), durable=False)
    clinic = found(desk, MovableClock())
    clinic.sign_in(RECEPTION)
    worked(clinic)
    desk.close()
    return path, clinic


@pytest.fixture
def folder(founded_folder: tuple[Path, Clinic], tmp_path: Path) -> Folder:
    """A worked clinic; the clock has gone on a little."""
    path, clinic = founded_folder
    clock = MovableClock()
    clock.go(hours=1)
    return Folder(Path(copytree(path, tmp_path / "data")), clock, clinic)
