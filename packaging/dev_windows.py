"""The Windows installer's script, compiled here with a stand-in for the program: a slip in it is seen at once."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from dev_environment import HERE, ROOT
from dev_freeze import BUILD, version
from dev_system import Stop, say

SCRIPT = HERE / "windows" / "sessiondesk.nsi"


def compile_installer() -> None:
    """Compile it and look whether what comes out is an installer with the icon, the version and our own name."""
    if shutil.which("makensis") is None:
        say("There is no makensis here, so the Windows installer's script was not compiled.")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        setup = folder / f"sessiondesk-{version()}-setup.exe"
        compile_to(setup, stand_in(folder / "payload"))
        made = setup.read_bytes()
        told = [words for words in ("Sessiondesk", version()) if words.encode("utf-16-le") not in made]
        if not made.startswith(b"MZ") or told:
            raise Stop(f"The Windows installer does not say what it is: {told}")
    say("The Windows installer's script compiles (with a stand-in for the program).")


def stand_in(folder: Path) -> Path:
    """A folder shaped like the built program, with nothing in it that runs."""
    (folder / "_internal").mkdir(parents=True)
    for name in ("sessiondesk.exe", "sessiondesk-console.exe", "_internal/base.dll"):
        (folder / name).write_bytes(b"MZ stand-in")
    return folder


def compile_to(setup: Path, payload: Path) -> None:
    """Run makensis; a warning counts as a slip."""
    given = {
        "VERSION": version(),
        "PAYLOAD": str(payload),
        "ICON": str(BUILD / "icons" / "sessiondesk.ico"),
        "LICENCE": str(ROOT / "LICENSE"),
        "OUT": str(setup),
    }
    told = [f"-D{name}={value}" for name, value in given.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *told, str(SCRIPT)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise Stop(f"makensis refused {SCRIPT.name}:\n{ran.stdout[-2000:]}{ran.stderr[-2000:]}")
