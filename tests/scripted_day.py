"""A front-desk day played through the real window without a display: `python -m tests.scripted_day --out FOLDER`.

Each step is printed with the balance before and after; pictures and the receipt stay in the folder.
"""

import argparse
import os
import sys
import time
from pathlib import Path

SIGNS_OF_A_DAY = ("*.png", "*.pdf")


def prepare(folder: Path) -> None:
    """A folder of this day's pictures, and an environment that needs nothing of the machine."""
    folder.mkdir(parents=True, exist_ok=True)
    for pattern in SIGNS_OF_A_DAY:
        for old in folder.glob(pattern):
            old.unlink()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    # nothing of this day may come out of somebody's printer
    os.environ["CUPS_SERVER"] = "localhost:9"


def play(folder: Path, *, small: bool) -> list[str]:
    """The day; gives what went wrong."""
    # Qt looks at the environment when it is imported
    from tests.drivers.hands import Missed
    from tests.scripted_clinic import FULL, SMALL, application, fresh_clinic, listening, opened_window, pin_of
    from tests.scripted_diary import Diary
    from tests.scripted_steps import Day

    application(folder)
    print("The sample clinic is being prepared ...", flush=True)
    clinic = fresh_clinic(folder, SMALL if small else FULL)
    wrong: list[str] = []
    with listening() as heard, opened_window(clinic) as window:
        diary = Diary(folder)
        try:
            Day(window, diary, pin_of(clinic)).play()
        except Missed as missed:
            print(f"NOT AS EXPECTED: {missed}", flush=True)
            wrong.append("the day was not played to its end")
            wrong.append(f"what was on the screen then: {diary.photograph('stopped')}")
    return wrong + [f"warned meanwhile: {message}" for message in heard]


def main(arguments: list[str]) -> int:
    """Play it; 0 only if everything happened as a person would expect."""
    parser = argparse.ArgumentParser(prog="python -m tests.scripted_day", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="where pictures and the receipt are left")
    parser.add_argument("--small", action="store_true", help="a smaller sample clinic, sooner there")
    chosen = parser.parse_args(arguments)
    folder: Path = chosen.out.resolve()
    began = time.monotonic()
    prepare(folder)
    wrong = play(folder, small=chosen.small)
    for line in wrong:
        print(f"NOT AS EXPECTED: {line}")
    ended = "stopped" if wrong else "done, every step as expected"
    print(f"The day is {ended} after {time.monotonic() - began:.0f} s. Pictures and receipt: {folder}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
