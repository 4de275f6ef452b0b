"""A picture of every screen and dialog of the sample clinic: `python -m tests.shots --out DIR [--theme dark ...]`."""

import argparse
import os
import shutil
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.shots_scenes import Album

THEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", "hi", "pseudo", "rtl")
"""The two it speaks, one that is 40 % longer, and that one from right to left."""
TEXTS = ("usual", "larger", "largest")


def shoot(
    folder: Path,
    themes: list[str],
    *,
    small: bool,
    walk: str = "",
    language: str = "en",
    text: str = "usual",
    only: Iterable[str] = (),
) -> list[str]:
    """Take them; gives what could not be reached, what Qt warned of, and what would stop somebody on the walk."""
    # Qt looks at the environment when it is imported
    from tests.scripted_clinic import (
        FULL,
        SMALL,
        application,
        clinic_speaks,
        empty_window,
        fresh_clinic,
        listening,
        opened_window,
        pin_of,
    )
    from tests.shots_scenes import Album, first_run
    from ui.theme import theme

    tongue = language if language == "hi" else "en"
    _speak(application(folder), language)
    theme().set_text_size(text)
    wrong: list[str] = []
    with listening() as heard:
        for scheme in themes:
            clinic = fresh_clinic(folder, SMALL if small else FULL)
            if tongue != "en":
                clinic_speaks(clinic, tongue)
            theme().set_scheme(scheme)
            unusual = (language * (language != "en"), text * (text != "usual"))
            tag = "-".join([*filter(None, unusual), scheme])
            shutil.rmtree(folder / ".empty", ignore_errors=True)
            with empty_window(folder / ".empty") as window:
                print(first_run(window, folder, tag).name, flush=True)
            with opened_window(clinic) as window:
                long = text != "usual" or language in ("pseudo", "rtl")
                album = (_walking(walk, long=long) if walk else Album)(window, folder, tag, pin_of(clinic))
                album.only = frozenset(only)
                album.fill()
            print("\n".join(file.name for file in album.files), flush=True)
            wrong += album.missed
    return wrong + [f"warned meanwhile: {message}" for message in heard]


def _walking(how: str, *, long: bool) -> "type[Album]":
    from tests.ui.walk import KeyWalk, LongWalk, RoomWalk, Walk

    return {"keys": KeyWalk, "room": RoomWalk}.get(how, LongWalk if long else Walk)


def _speak(app: "QApplication", language: str) -> None:
    from tests.pseudo import mirror, speak_pseudo
    from ui.language import speak

    speak(app, "hi" if language == "hi" else "en")
    if language in ("pseudo", "rtl"):
        speak_pseudo(app)
    mirror(app, mirrored=language == "rtl")


def main(arguments: list[str]) -> int:
    """0 only if every scene was reached and nothing warned."""
    parser = argparse.ArgumentParser(prog="python -m tests.shots", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="where the pictures are left")
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=["light", "dark"])
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="what the window speaks")
    parser.add_argument("--text", choices=TEXTS, default="usual", help="how large words are: usual, +15 %%, +30 %%")
    parser.add_argument("--small", action="store_true", help="a smaller sample clinic, sooner there")
    parser.add_argument("--scenes", nargs="+", default=[], help="only these, by the names of their functions")
    walk = "walk through each as somebody without a mouse would; at the size drawn keys: Tab alone, room: words alone"
    parser.add_argument("--walk", nargs="?", choices=("keys", "room", "all"), const="all", default="", help=walk)
    chosen = parser.parse_args(arguments)
    folder: Path = chosen.out.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    how = partial(shoot, walk=chosen.walk, language=chosen.language, text=chosen.text, only=chosen.scenes)
    wrong = how(folder, chosen.theme, small=chosen.small)
    for line in wrong:
        print(f"NOT AS EXPECTED: {line}")
    print(f"Pictures: {folder}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
