"""A store on a real disk with every sync, and workers of other processes over it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree
from sqlite3 import connect

import pytest

from app.desk.verification import verify_folder
from tests.chaos import desk_worker

ROOT = Path(__file__).resolve().parents[2]
SESSIONS = 30
Worker = subprocess.Popen[str]


@dataclass
class Store:
    """A clinic's folder, what workers said about it, and the judge."""

    folder: Path
    said: dict[str, list[str]] = field(default_factory=lambda: {word: [] for word in ("TRY", "ACK", "DENY", "ERR")})

    def start(self, *arguments: str) -> Worker:
        environment = {**os.environ, "HARNESS_DIR": str(self.folder), "PYTHONPATH": str(ROOT)}
        run = [sys.executable, "-m", "tests.chaos.desk_worker", *arguments]
        return subprocess.Popen(run, env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT)

    def listen(self, worker: Worker) -> Iterator[str]:
        """The worker's lines as they come; the last one of a killed worker may be cut short."""
        assert worker.stdout is not None
        for line in worker.stdout:
            word, _, rest = line.partition(" ")
            if rest.endswith("\n") and word in self.said:
                self.said[word].append(rest.split()[0])
            yield word

    def finish(self, worker: Worker) -> None:
        for _ in self.listen(worker):
            pass
        worker.wait()

    @property
    def ids(self) -> list[str]:
        with closing(connect(self.folder / desk_worker.FILE)) as raw:
            return [request_id for (request_id,) in raw.execute(desk_worker.LIVE_IDS)]

    def judge(self) -> None:
        """Nothing promised is lost, nothing is there twice or unasked, and all of it is sound."""
        assert verify_folder(self.folder) == ()
        ids = self.ids
        assert len(set(ids)) == len(ids)
        assert set(self.said["ACK"]) <= set(ids) <= set(self.said["TRY"])


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded") / "clinic"
    desk_worker.init(folder, packages=1, sessions=SESSIONS)
    return folder


@pytest.fixture
def store(founded: Path, tmp_path: Path) -> Store:
    return Store(Path(copytree(founded, tmp_path / "clinic")))


@pytest.fixture
def start(store: Store) -> Iterator[Callable[..., Worker]]:
    """Start a worker; none outlives the test."""
    started: list[Worker] = []

    def run(*arguments: str) -> Worker:
        started.append(store.start(*arguments))
        return started[-1]

    yield run
    for worker in started:
        worker.kill()
        worker.wait()
        if worker.stdout is not None:
            worker.stdout.close()
