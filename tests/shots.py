"""A picture of every screen and dialog of the sample clinic: `python -m tests.shots --out DIR [--theme dark ...]`."""

import argparse
import os
import shutil
import sys
from pathlib import Path

THEMES = ("light", "dark", "contrast")


def shoot(folder: Path, themes: list[str], *, small: bool) -> list[str]:
    """Take them; gives what could not be reached and what Qt warned of."""
    # Qt looks at the environment when it is imported
    from tests.scripted_clinic import (
        FULL,
        SMALL,
        application,
        empty_window,
        fresh_clinic,
        listening,
        opened_window,
        pin_of,
    )
    from tests.shots_scenes import Album, first_run
    from ui.theme import theme

    application(folder)
    wrong: list[str] = []
    with listening() as heard:
        for scheme in themes:
            clinic = fresh_clinic(folder, SMALL if small else FULL)
            theme().set_scheme(scheme)
            shutil.rmtree(folder / ".empty", ignore_errors=True)
            with empty_window(folder / ".empty") as window:
                print(first_run(window, folder, scheme).name, flush=True)
            with opened_window(clinic) as window:
                album = Album(window, folder, scheme, pin_of(clinic))
                album.fill()
            print("\n".join(file.name for file in album.files), flush=True)
            wrong += album.missed
    return wrong + [f"warned meanwhile: {message}" for message in heard]


def main(arguments: list[str]) -> int:
    """0 only if every scene was reached and nothing warned."""
    parser = argparse.ArgumentParser(prog="python -m tests.shots", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="where the pictures are left")
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=["light", "dark"])
    parser.add_argument("--small", action="store_true", help="a smaller sample clinic, sooner there")
    chosen = parser.parse_args(arguments)
    folder: Path = chosen.out.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    wrong = shoot(folder, chosen.theme, small=chosen.small)
    for line in wrong:
        print(f"NOT AS EXPECTED: {line}")
    print(f"Pictures: {folder}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
