"""What the tests of the shape read is forgotten in time."""

from collections.abc import Iterator

import pytest

from tests.shape import source


@pytest.fixture(scope="module", autouse=True)
def trees_are_forgotten() -> Iterator[None]:
    """A million nodes would stand in the way of every later test whenever Python looks for garbage."""
    yield
    source.forget()
