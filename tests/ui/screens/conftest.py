"""The pages of the main window, with a person's hands at the keyboard."""

import pytest

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from tests.founding import MANAGER, OWNER


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.fixture
def as_manager(clinic: Clinic) -> None:
    """Kavita Rao, a manager, is at the desk."""
    clinic.sign_in(MANAGER)


@pytest.fixture
def as_owner(clinic: Clinic) -> None:
    """Omkar, the owner, is at the desk."""
    clinic.sign_in(OWNER)
