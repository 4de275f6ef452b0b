"""Backups and restores that are killed, or whose calls fail, at one point after the other.

    python -m tests.chaos.restore_worker FOLDER SCRATCH backup|restore kill|fail [--step K] [--last N] [--careless]

FOLDER holds a clinic and, as `older.zip`, a backup of it from before somebody was registered. Every call to the system
that touches the clinic's folder (open, rename, remove ...) is counted by an audit hook; at the Nth the process dies as
by kill -9, or the call fails because the disk is full. One line each: `N old`, `N new` or `N BAD why`.
`--careless` removes the old file before the new one takes its place: a judge that stays silent then is worth nothing.
"""

import argparse
import contextlib
import errno
import io
import os
import shutil
import signal
import sqlite3
import sys
import traceback
from datetime import datetime, timedelta
from pathlib import Path

from app import cli
from app.desk import restore, restore_now
from app.desk.backups import backups_in, sweep
from app.desk.clock import SystemClock
from app.desk.verification import verify_folder
from app.storage.backup_facts import facts_of
from app.storage.backup_swap import put_in_place

COUNTED = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.truncate", "sqlite3.connect"}
NEVER = 10**9
MISSED, BUG, KILLED = 99, 98, 97


class Faults:
    """Counts the calls that touch a folder, and strikes at one of them."""

    def __init__(self) -> None:
        self.folder, self.kind, self.at, self.calls = "", "", NEVER, 0
        sys.addaudithook(self.hear)

    def hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in COUNTED or not self.folder or not any(self.folder in str(one) for one in arguments[:2]):
            return
        self.calls += 1
        if self.calls != self.at:
            return
        if self.kind == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if event == "sqlite3.connect":
            raise sqlite3.OperationalError("unable to open database file")
        raise OSError(errno.ENOSPC, "No space left on device")

    def run(self, folder: Path, words: list[str], kind: str = "", at: int = NEVER) -> int:
        """The console program with a fault waiting in it; gives its exit code."""
        self.folder, self.kind, self.at, self.calls = str(folder), kind, at, 0
        try:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                return cli.main([*words, "--data", str(folder)])
        finally:
            self.folder = ""


def words_of(verb: str, folder: Path) -> list[str]:
    return [verb] if verb == "backup" else [verb, str(folder / "older.zip"), "--yes"]


def fresh(folder: Path, scratch: Path) -> Path:
    shutil.rmtree(scratch, ignore_errors=True)
    return Path(shutil.copytree(folder, scratch / "clinic"))


def judge(folder: Path, patients: dict[int, str]) -> str:
    """Which clinic is there; BAD where it is neither, or where the next backup and restore do not clear up."""
    if not (folder / "clinic.db").exists():
        return "BAD no clinic"
    found = patients.get(facts_of(folder / "clinic.db").patients, "BAD somebody is missing")
    findings = verify_folder(folder)
    if findings:
        return f"BAD {findings[0]}"
    listed = [one.problem for one in backups_in(folder / "backups")]
    if any(listed):
        return f"BAD half a backup: {listed}"
    restore.prepare(folder, folder / "older.zip").discard()
    sweep(folder / "backups", Later())
    left = [one.name for one in folder.rglob(".*")]
    return f"BAD left over: {left}" if left else found


class Later(SystemClock):
    """The day after tomorrow, when what was left half done is swept."""

    def now(self) -> datetime:
        return super().now() + timedelta(days=2)


def strike(faults: Faults, folder: Path, verb: str, kind: str, at: int) -> int:
    """One try in a process of its own; gives how it ended."""
    child = os.fork()
    if child == 0:
        try:
            code = faults.run(folder, words_of(verb, folder), kind, at)
        except BaseException:  # noqa: BLE001 - whatever it is, nobody caught it
            traceback.print_exc()
            code = BUG
        os._exit(code if faults.calls >= at else MISSED)
    _, status = os.waitpid(child, 0)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else KILLED


def put_carelessly(new: Path, current: Path) -> None:
    current.unlink()
    put_in_place(new, current)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("scratch", type=Path)
    parser.add_argument("verb", choices=("backup", "restore"))
    parser.add_argument("kind", choices=("kill", "fail"))
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--last", type=int, default=0, help="only so many points from the end")
    parser.add_argument("--careless", action="store_true")
    asked = parser.parse_args(arguments)
    if asked.careless:
        vars(restore_now)["put_in_place"] = put_carelessly
    faults = Faults()
    here = facts_of(asked.folder / "clinic.db").patients
    patients = {here: "old", here - 1: "new"}
    faults.run(fresh(asked.folder, asked.scratch), words_of(asked.verb, asked.scratch / "clinic"))
    calls = faults.calls
    for at in range(max(1, calls + 1 - asked.last) if asked.last else 1, calls + 1, asked.step):
        folder = fresh(asked.folder, asked.scratch)
        ended = strike(faults, folder, asked.verb, asked.kind, at)
        if ended == BUG:
            print(at, "BAD nobody caught it", flush=True)
        elif ended != MISSED:
            print(at, judge(folder, patients), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
