"""Desks in processes of their own, all at the last sessions of one package."""

from collections.abc import Callable

import pytest

from tests.chaos.conftest import SESSIONS, Store, Worker

pytestmark = pytest.mark.durability
DESKS, TRIES = 3, 12


def test_exactly_what_was_granted_is_redeemed(store: Store, start: Callable[..., Worker]) -> None:
    workers = [start("--worker", "--no-note", "--count", str(TRIES)) for _ in range(DESKS)]
    for worker in workers:
        store.finish(worker)

    assert store.said["ERR"] == []
    assert len(store.said["ACK"]) == len(store.ids) == SESSIONS
    assert len(store.said["DENY"]) == DESKS * TRIES - SESSIONS
    store.judge()
