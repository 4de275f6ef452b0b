"""The smoke test of the built program: a day at the desk through its real window on a screen of its own.

    /usr/bin/python3 packaging/dev_smoke.py --out DIR [--root CHROOT] PROGRAM

PROGRAM is the installed program, as it is called inside CHROOT where one is given (a bare Debian without Python, say);
the screen, the keys and the eyes stay outside. It founds a clinic in an empty folder, opens a clinic of the first
released schema, sells, redeems, voids with a manager's PIN, backs up, restores and checks. Standard library only.
"""

import argparse
import gzip
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from dev_hands import NEEDED, Hands, Unseen
from dev_screen import INNER, Stage, helpers, let_in, put_up_screen

ROOT = Path(__file__).resolve().parent.parent
FIRST_RELEASE = ROOT / "tests" / "released" / "0001.db.gz"
OUT_OF_REACH = 3
"""How the console ends where the machine could not do it."""
OWNER, OWNER_PIN = "Meera Kulkarni", "271828"
RECEPTIONIST, RECEPTIONIST_PIN, MANAGER_PIN = "Ravi Patil", "284617", "571903"
"""Of the clinic of the first release, and of nobody else."""


# --- the story ------------------------------------------------------------------------------------------------------


def found(stage: Stage) -> None:
    """An empty folder becomes a clinic, and its owner signs in."""
    data = stage.data("new")

    def first_run(desk: Hands) -> None:
        desk.wait("Your clinic", 60)
        desk.click("Name of the clinic")
        desk.press("ctrl+a")
        desk.type("Smoke Physio")
        desk.picture("01-first-run")
        desk.press("Return")
        desk.wait("The first centre")
        for words in ("Andheri West", "AND"):
            desk.type(words)
            desk.press("Tab")
        desk.picture("02-centre-in-kolkata")
        desk.press("Return")
        if not desk.sees("The owner"):
            desk.click("Next")
        desk.wait("The owner")
        for words in (OWNER, OWNER_PIN, OWNER_PIN):
            desk.type(words)
            desk.press("Tab")
        desk.click("Next")
        desk.wait("How to begin")
        desk.click("Set up the clinic")
        desk.wait("Find a patient", 30)
        desk.picture("03-founded")
        desk.quit()

    play(stage, data, first_run)

    def next_morning(desk: Hands) -> None:
        sign_in(desk, OWNER, OWNER_PIN)
        desk.wait("Smoke Physio")
        desk.picture("04-signed-in")
        desk.press("shift+F12")
        desk.wait("Free software under the MIT licence")
        desk.wait("GNU LESSER GENERAL PUBLIC LICENSE")
        desk.picture("04-about")
        desk.press("Escape")
        desk.quit()

    play(stage, data, next_morning)
    with closing(sqlite3.connect(stage.outside(data) / "clinic.db")) as raw:
        zones = raw.execute("SELECT time_zone FROM centre").fetchall()
    if zones != [("Asia/Kolkata",)]:
        raise Unseen(f"the centre was founded in {zones} on a computer in Asia/Kolkata")
    stage.console("check", "--data", str(data))
    ask_server_that_is_not_there(stage)


def ask_server_that_is_not_there(stage: Stage) -> None:
    """PostgreSQL's half of the program is inside: it says that the server cannot be reached, and does not fall over."""
    data = stage.data("server")
    stage.outside(data).mkdir(mode=0o700)
    server = "postgresql+psycopg://nobody:nothing@127.0.0.1:9/none"
    (stage.outside(data) / "desk.json").write_text(json.dumps({"database": server, "workstation": None}), "utf-8")
    command = stage.command("check", "--data", str(data))
    asked = subprocess.run(command, env=stage.environment(), capture_output=True, text=True, check=False)
    if asked.returncode != OUT_OF_REACH or "Traceback" in asked.stderr or "cannot be reached" not in asked.stderr:
        raise Unseen(f"check ended with {asked.returncode} where there is no server: {asked.stderr[-1000:]}")
    print("         no server: told, not fallen over", flush=True)


def upgrade_and_trade(stage: Stage) -> None:
    """A clinic of the first released schema is brought up to date, and a day's work is done in it."""
    data = stage.data("old")
    unpack_first_release(stage.outside(data))

    def day(desk: Hands) -> None:
        sign_in(desk, RECEPTIONIST, RECEPTIONIST_PIN)
        find(desk, "Nina")
        desk.picture("05-migrated")
        desk.press("F3")
        desk.wait("Sell a package to Nina")
        desk.type("small")
        desk.press("Return")
        desk.wait("Complete sale")
        desk.picture("06-selling")
        desk.press("ctrl+Return")
        desk.wait("Why 4 of 4")
        desk.picture("07-sold")
        redeem(desk)
        desk.picture("08-redeemed")
        void(desk)
        desk.picture("10-voided")
        desk.quit()

    play(stage, data, day)
    kept = list(stage.outside(data).glob("backups/*before-migration*"))
    if not kept:
        raise Unseen("nothing was backed up before the migration")
    print(f"         backed up before the migration: {kept[0].name}", flush=True)
    stage.console("check", "--data", str(data))


def back_up_and_restore(stage: Stage) -> None:
    """What was done after a backup is told before a restore, and gone after it."""
    data = stage.data("old")
    made = stage.console("backup", "--data", str(data), "--to", str(stage.data("backup.zip")))
    print(f"         {made}", flush=True)

    def one_more(desk: Hands) -> None:
        sign_in(desk, RECEPTIONIST, RECEPTIONIST_PIN)
        find(desk, "Nina")
        desk.wait("Why 4 of 4")
        redeem(desk)
        desk.quit()

    play(stage, data, one_more)
    stage.console("restore", str(stage.data("backup.zip")), "--data", str(data), "--yes")
    stage.console("check", "--data", str(data))

    def as_before(desk: Hands) -> None:
        sign_in(desk, RECEPTIONIST, RECEPTIONIST_PIN)
        find(desk, "Nina")
        desk.wait("Why 4 of 4")
        desk.picture("11-restored")
        desk.quit()

    play(stage, data, as_before)


# --- its parts ------------------------------------------------------------------------------------------------------


def sign_in(desk: Hands, name: str, pin: str) -> None:
    """Choose a name, type a PIN."""
    desk.wait("Type or choose your name", 60)
    desk.type(name)
    desk.press("Return")
    desk.type(pin)
    desk.press("Return")
    desk.wait("Find a patient", 30)


def find(desk: Hands, name: str) -> None:
    """Find a patient in the search and open the wallet."""
    desk.press("ctrl+k")
    desk.type(name)
    desk.wait(f"{name}, AND-")
    desk.press("Return")
    desk.wait("Sell package (F3)")


def redeem(desk: Hands) -> None:
    """Redeem one session of the package that was proposed."""
    desk.press("F2")
    desk.wait("Who came")
    desk.press("Return")
    desk.wait("Why 3 of 4")


def void(desk: Hands) -> None:
    """Take the redemption back; a manager signs on the very act."""
    desk.click("Why 3")
    desk.wait("Why 3?")
    desk.press("Delete")
    desk.wait("A manager signs here")
    desk.wait(" IST")
    desk.press("Down", "space", "Tab", "Tab", "Tab")
    desk.type(MANAGER_PIN)
    desk.picture("09-manager-signs")
    desk.press("Return")
    desk.wait("Why 4?")


def unpack_first_release(folder: Path) -> None:
    """The kept clinic of the first released schema, at its first desk."""
    folder.mkdir(parents=True, mode=0o700)
    (folder / "clinic.db").write_bytes(gzip.decompress(FIRST_RELEASE.read_bytes()))
    with closing(sqlite3.connect(folder / "clinic.db")) as raw:
        (workstation,) = raw.execute("SELECT id FROM workstation ORDER BY name").fetchone()
    (folder / "desk.json").write_text(json.dumps({"database": "", "workstation": workstation}), "utf-8")


def play(stage: Stage, data: Path, act: Callable[[Hands], None]) -> None:
    """Start the program, do something at it, and leave nothing running."""
    desk = stage.open(data)
    try:
        act(desk)
    finally:
        desk.let_go()


# --- the screen -----------------------------------------------------------------------------------------------------


def main() -> int:
    """Put up the screen, or play on the one that was put up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--root", type=Path, default=Path("/"))
    parser.add_argument("program")
    asked = parser.parse_args()
    missing = sorted({package for tool, package in NEEDED.items() if not (shutil.which(tool) or Path(tool).exists())})
    if missing:
        print(f"The smoke test needs: apt-get install --yes --no-install-recommends {' '.join(missing)}")
        return 2
    return perform(asked) if os.environ.get(INNER) else put_up_screen(Path(__file__).resolve())


def perform(asked: argparse.Namespace) -> int:
    """Play the whole story; the exit code says how it ended."""
    stage = Stage(asked.program, asked.root.resolve(), asked.out.resolve())
    stage.out.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(stage.outside(stage.data("")), ignore_errors=True)
    stage.outside(stage.data("")).mkdir(parents=True)
    if stage.root != Path("/"):
        let_in(stage.root)
    running = helpers()
    try:
        subprocess.run(stage.command("--version"), env=stage.environment(), check=True)
        for act in (found, upgrade_and_trade, back_up_and_restore):
            print(f"== {act.__doc__}", flush=True)
            act(stage)
    except Unseen as unseen:
        print(f"FAILED: {unseen}", flush=True)
        return 1
    finally:
        for helper in running:
            helper.terminate()
    print(f"The smoke test passed; its pictures are in {stage.out}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
