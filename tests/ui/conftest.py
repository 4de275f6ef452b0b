"""Windows of tests look as they look at a clinic, and stand on a real desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.clinic import Clinic, Sold
from tests.drivers.stage import Stage, staged
from ui.dialogs import act
from ui.language import speak
from ui.theme import theme


@pytest.fixture(scope="session")
def styled(qapp: QApplication) -> QApplication:
    """The application with its own fonts and colours."""
    speak(qapp)
    theme().apply()
    return qapp


@pytest.fixture(scope="session", autouse=True)
def settings_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What one worker keeps of a look or a language is neither another worker's nor the developer's."""
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)


@pytest.fixture(autouse=True)
def light_and_english_again() -> Iterator[None]:
    """Whatever a test chose is forgotten after it."""
    yield
    QSettings().clear()
    if QApplication.instance() is not None and theme().scheme != "light":
        theme().set_scheme("light")


@pytest.fixture(autouse=True)
def typing_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a dialog asks once nobody types any more, it asks at once: a test types in one go."""
    monkeypatch.setattr(act, "PREVIEW_MS", 1)


@pytest.fixture
def stage(styled: QApplication, clinic: Clinic) -> Iterator[Stage]:
    """The main window at Andheri West; Ravi Patil is signed in."""
    with staged(clinic) as made:
        yield made


@pytest.fixture
def family(clinic: Clinic) -> Sold:
    """Asha's shareable pack with her husband Rohan in it."""
    rohan = clinic.patient("Rohan Kulkarni")
    sold = clinic.sold_pack()
    clinic.add_member(sold.receipt, rohan, "husband")
    return sold
