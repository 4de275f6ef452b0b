"""The built program: frozen from an environment that holds the runtime lock and nothing else."""

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from dev_contents import MIB, look_through, size
from dev_environment import HERE, ROOT, compile_bytecode, install, python_of, run
from dev_notices import Part, bill, libraries, notices, packages
from dev_system import Stop, make_qt_load, say

BUILD = ROOT / "build" / "package"
RUNTIME, TOOLS, RELEASED = BUILD / "runtime", BUILD / "tools", BUILD / "released"
FROZEN = BUILD / "frozen" / ("Sessiondesk.app" if sys.platform == "darwin" else "sessiondesk")
LOCKS = (HERE / "runtime.lock", HERE / "build.lock")

OURS_MISSING = re.compile(r"missing module named '?(app|ui|resources)[.' ]")
FIRST = """
import sys
import ui.__main__
ours = (name for name, module in sys.modules.items() if str(getattr(module, "__file__", "")).endswith(".py"))
print("\\n".join(sorted(ours)))
"""
"""Which modules the first picture needs: asked of the program itself."""


def version() -> str:
    """The version that is built."""
    said: dict[str, str] = {}
    exec((ROOT / "app" / "version.py").read_text("utf-8"), said)  # noqa: S102 - our own file, before anything is installed
    return said["VERSION"]


def commit() -> str:
    """The state of the source; with a plus where files were changed since."""
    head = _git("rev-parse", "--short=10", "HEAD")
    changed = _git("status", "--porcelain", "--untracked-files=no", "--", "app", "ui", "resources", "packaging")
    return f"{head or 'unknown'}{'+' if changed else ''}"


def moment() -> int:
    """When that state was committed: what is built from the same source says the same time."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct") or 0)


def _git(*arguments: str) -> str:
    asked = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return asked.stdout.strip() if asked.returncode == 0 else ""


def freeze() -> Path:
    """Build the program's folder and look it through; gives where it lies."""
    make_environment()
    make_qt_load(python_of(RUNTIME), done=RUNTIME, everywhere=True)
    parts = [*packages(RUNTIME), *libraries()]
    prepare(parts)
    draw_icons()
    say("Freezing the program (half a minute or two).")
    pyinstaller()
    unpack_base_library()
    wrong = look_through(FROZEN, parts)
    if wrong:
        raise Stop("The built program is not as it should be:\n  " + "\n  ".join(wrong))
    say(f"Built {FROZEN.relative_to(ROOT)}: {size(FROZEN) / MIB:.1f} MiB.")
    return FROZEN


def make_environment() -> None:
    """The runtime's packages in an environment of their own, PyInstaller in a folder beside it."""
    wanted = hashlib.sha256(b"\0".join([*(lock.read_bytes() for lock in LOCKS), sys.version.encode()])).hexdigest()
    stamp = RUNTIME / "sessiondesk.stamp"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say("Setting up the environment that the program is frozen from (once; a minute or two).")
    for folder in (RUNTIME, TOOLS):
        shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, "-I", "-m", "venv", "--without-pip", str(RUNTIME))
    exactly = ("--require-hashes", "--no-deps", "--requirement")
    install(python_of(RUNTIME), *exactly, str(LOCKS[0]))
    install(python_of(RUNTIME), *exactly, str(LOCKS[1]), "--target", str(TOOLS))
    unfold_shiboken()
    compile_bytecode(RUNTIME)
    stamp.write_text(wanted)


def unfold_shiboken() -> None:
    """Lay Shiboken's Python half down as files: inside its library it is compiled anew at each start, for 20 ms."""
    environment = {**os.environ, "SBK_EMBED": "0"}
    command = [str(python_of(RUNTIME)), "-I", "-c", "import shiboken6.Shiboken"]
    subprocess.run(command, env=environment, check=True)
    for folder in RUNTIME.rglob("shiboken6/files.dir"):
        shutil.copytree(folder, BUILD / "files.dir", dirs_exist_ok=True)
        shutil.rmtree(folder)
        return
    raise Stop("Shiboken did not lay down its files; see unfold_shiboken in packaging/dev_freeze.py.")


def prepare(parts: list[Part]) -> None:
    """What goes into the program besides its source: the stamp, the notices, Shiboken's half, what comes first."""
    shutil.rmtree(RELEASED, ignore_errors=True)
    (RELEASED / "resources").mkdir(parents=True)
    stamp = {"version": version(), "commit": commit(), "built": datetime.fromtimestamp(moment(), UTC).isoformat()}
    (RELEASED / "resources" / "build.json").write_text(json.dumps(stamp), "utf-8")
    (RELEASED / "resources" / "notices.txt").write_text(notices(version(), parts), "utf-8")
    (BUILD / f"sessiondesk-{version()}.cdx.json").write_text(bill(version(), parts), "utf-8")
    (RELEASED / "version.txt").write_text(windows_version(), "utf-8")
    first = subprocess.run(
        [str(python_of(RUNTIME)), "-P", "-c", FIRST],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    # a package's name stands for all its modules, which is too much of ours
    (RELEASED / "first.txt").write_text("\n".join(name for name in first.stdout.split() if name not in {"app", "ui"}))
    shutil.copytree(BUILD / "files.dir", RELEASED / "files.dir", ignore=shutil.ignore_patterns("__pycache__"))
    compile_in_place(RELEASED / "files.dir")


def windows_version() -> str:
    """What Windows shows as the properties of the program's file, in the form PyInstaller reads."""
    numbers = (*map(int, version().split(".")), 0)
    words = {
        "CompanyName": "Sessiondesk contributors",
        "FileDescription": "Sessiondesk, the clinic's front desk",
        "FileVersion": version(),
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "sessiondesk.exe",
        "ProductName": "Sessiondesk",
        "ProductVersion": f"{version()} ({commit()})",
    }
    said = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004, "
        f"fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', [{said}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def draw_icons() -> None:
    """The program's icon in every size."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    icon, folder = ROOT / "resources" / "icons" / "app.svg", BUILD / "icons"
    subprocess.run(
        [str(python_of(RUNTIME)), str(HERE / "dev_icons.py"), str(icon), str(folder)], env=environment, check=True
    )


def compile_in_place(folder: Path) -> None:
    """Turn source files into compiled ones of the same name."""
    run(str(python_of(RUNTIME)), "-I", "-m", "compileall", "-qq", "-b", "-s", str(folder), str(folder))
    for file in folder.rglob("*.py"):
        file.unlink()


def pyinstaller() -> None:
    """Run the kept plan; what it says goes to a file, and its end is shown when it failed."""
    log = BUILD / "pyinstaller.log"
    environment = {
        **os.environ,
        "PYTHONPATH": str(TOOLS),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(moment()),
        "PYINSTALLER_CONFIG_DIR": str(BUILD / "cache"),
        "SESSIONDESK_RELEASED": str(RELEASED),
    }
    where = ("--distpath", str(BUILD / "frozen"), "--workpath", str(BUILD / "work"))
    command = [
        str(python_of(RUNTIME)),
        "-P",
        "-m",
        "PyInstaller",
        "--noconfirm",
        *where,
        str(HERE / "sessiondesk.spec"),
    ]
    with log.open("w") as said:
        ended = subprocess.run(command, cwd=ROOT, env=environment, stdout=said, stderr=said, check=False)
    if ended.returncode != 0:
        raise Stop(f"PyInstaller failed; the whole story is in {log}:\n{log.read_text()[-2000:]}")
    missed = [line for file in (BUILD / "work").rglob("warn-*.txt") for line in file.read_text().splitlines()]
    ours = [line for line in missed if OURS_MISSING.match(line)]
    if ours:
        raise Stop("Modules of our own were not found:\n" + "\n".join(ours))


def unpack_base_library() -> None:
    """Python's first modules as files: looking into an archive for them costs 5 ms of each start."""
    for archive in FROZEN.rglob("base_library.zip"):
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(archive.parent)
        archive.unlink()


def target() -> str:
    """What it was built for, as it stands in file names."""
    return f"{sys.platform}-{platform.machine().lower()}"
