"""The pages of the main window, with a person's hands at the keyboard."""

import pytest

from tests.drivers.pages import Pages
from tests.drivers.stage import Stage


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)
