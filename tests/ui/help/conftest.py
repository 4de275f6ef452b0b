"""The pages of the main window, with a person's hands at the keyboard; what this desk remembers is its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from tests.founding import MANAGER


@pytest.fixture(autouse=True)
def settings(tmp_path: Path) -> Iterator[None]:
    """Nothing of the machine's own is read or written."""
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QSettings().clear()
    yield
    QSettings().clear()


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.fixture
def as_manager(clinic: Clinic) -> None:
    """Kavita Rao, a manager, is at the desk."""
    clinic.sign_in(MANAGER)
