"""A process killed at any moment: what was acknowledged is there, nothing twice, no repair needed."""

import random
import time
from collections.abc import Callable

import pytest

from tests.chaos.conftest import Store, Worker

pytestmark = pytest.mark.durability


def test_kills_during_redemptions_lose_nothing(store: Store, start: Callable[..., Worker]) -> None:
    for after in ("TRY", "ACK"):
        worker = start("--worker")
        for word in store.listen(worker):
            if word == after:
                time.sleep(random.uniform(0, 0.02))
                worker.kill()
        worker.wait()
        store.judge()

    store.finish(start("--worker", "--count", "3"))

    assert store.said["ERR"] == []
    assert len(store.said["ACK"]) >= 3
    store.judge()


def test_the_judge_would_notice(store: Store, start: Callable[..., Worker]) -> None:
    """A green test that cannot go red proves nothing."""
    store.finish(start("--worker", "--count", "1"))
    store.judge()
    told = {word: list(ids) for word, ids in store.said.items()}

    for lie in ({"ACK": ["lost"]}, {"TRY": ["something else"]}):
        store.said = told | lie
        with pytest.raises(AssertionError):
            store.judge()
