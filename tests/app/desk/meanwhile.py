"""Two desks in the same instant, in one chosen order: the second acts just before the first sends a statement."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import event

from app.desk.desk import Desk

T = TypeVar("T")
LONG_ENOUGH = 0.5
"""Seconds after which the other desk is taken to wait for this one's lock."""


@contextmanager
def meanwhile(desk: Desk, statement: str, act: Callable[[], T]) -> Iterator[Future[T]]:
    """Run `act` elsewhere just before the desk first sends that statement; its answer is there at the end."""
    answer: list[Future[T]] = []
    done: Future[T] = Future()

    def start(_connection: object, _cursor: object, sent: str, *_: object) -> None:
        if statement in sent and not answer:
            answer.append(pool.submit(act))
            wait(answer, LONG_ENOUGH)

    with ThreadPoolExecutor(1) as pool:
        event.listen(desk.database.engine, "before_cursor_execute", start)
        try:
            yield done
        finally:
            event.remove(desk.database.engine, "before_cursor_execute", start)
    (acted,) = answer
    error = acted.exception()
    if error is None:
        done.set_result(acted.result())
    else:
        done.set_exception(error)
