"""dev.py package: build what this platform can, try it through its window, and say how large and how fast it is."""

import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path

from dev_deb import make_archive, make_deb, missing_tools
from dev_environment import HERE, ROOT, python_of
from dev_freeze import BUILD, FROZEN, RUNTIME, freeze, version
from dev_hands import NEEDED
from dev_system import Stop, say
from dev_windows import compile_installer

DIST = ROOT / "dist"
TRACE = "SESSIONDESK_TRACE"
ROUNDS, TRIES, MOST_RATIO = 9, 3, 1.05
SYSTEM_PYTHON = Path("/usr/bin/python3")
BARE = "bookworm"
"""The Debian that is put up for the trial: the oldest one the program is promised for."""


def package(arguments: list[str]) -> int:
    """Build, look through, try and measure."""
    parser = ArgumentParser(prog="dev.py package")
    parser.add_argument("--bare", action="store_true", help="install and try it in a new Debian without Python (root)")
    parser.add_argument("--install", action="store_true", help="install it here, try it, and purge it again (root)")
    parser.add_argument("--quick", action="store_true", help="the program's folder alone, tried, no installer")
    asked = parser.parse_args(arguments)
    if sys.platform != "linux":
        freeze()
        return installer()
    ensure_tools()
    freeze()
    DIST.mkdir(exist_ok=True)
    if asked.quick:
        smoke(FROZEN / "sessiondesk")
    else:
        deb = make_deb(FROZEN, DIST)
        make_archive(FROZEN, DIST)
        try_package(deb, asked)
        compile_installer()
        checksums()
    measure()
    return 0


def ensure_tools() -> None:
    """What the build and the trial need of Debian: installed as root, else the one command is told."""
    seen = [package for tool, package in NEEDED.items() if not (shutil.which(tool) or Path(tool).exists())]
    missing = sorted({*missing_tools(), *seen, *missing_for_freezing()})
    if not missing:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise Stop(f"Building the package needs more of the system: sudo {' '.join(command)}")
    say(f"Installing with apt-get: {' '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "--quiet", "update"], [*command, "--quiet"]):
        if subprocess.run(step, env=environment, stdout=subprocess.DEVNULL, check=False).returncode != 0:
            raise Stop(f"{' '.join(step[:2])} failed, see above.")


def missing_for_freezing() -> list[str]:
    """PyInstaller takes this Python's library along and looks into binaries; Debian splits both off."""
    library = str(sysconfig.get_config_var("INSTSONAME"))
    known = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    has_library = library in known or (Path(sys.base_prefix) / "lib" / library).exists()
    wanted = {f"libpython3.{sys.version_info.minor}": has_library, "binutils": bool(shutil.which("objdump"))}
    return [package for package, there in wanted.items() if not there]


def installer() -> int:
    """Windows and macOS go on with scripts of their own systems."""
    if sys.platform == "win32":
        script = ("powershell", "-ExecutionPolicy", "Bypass", "-File", str(HERE / "windows" / "package.ps1"), "-Frozen")
    else:
        script = ("sh", str(HERE / "macos" / "package.sh"))
    return subprocess.run([*script, str(FROZEN)], cwd=ROOT, check=False).returncode


# --- trying it ------------------------------------------------------------------------------------------------------


def try_package(deb: Path, asked: Namespace) -> None:
    """Where the person wants it tried: in a bare Debian, installed here, or unpacked beside the packages."""
    if asked.bare:
        try_in_bare_debian(deb)
    elif asked.install:
        install_in(Path("/"), deb)
        smoke(Path("/usr/bin/sessiondesk"))
        inside(Path("/"), "apt-get", "purge", "--yes", "sessiondesk")
    else:
        smoke(unpacked(deb) / "usr/bin/sessiondesk")


def unpacked(deb: Path) -> Path:
    """The package's files where a trial may use them without touching the system."""
    folder = BUILD / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--extract", str(deb), str(folder)], check=True)
    return folder


def smoke(program: Path, *, root: Path | None = None) -> None:
    """Play a day at the desk through the window; its pictures stay beside the packages."""
    within = [] if root is None else ["--root", str(root)]
    pictures = ["--out", str(DIST / "smoke")]
    command = [str(SYSTEM_PYTHON), str(HERE / "dev_smoke.py"), *pictures, *within, str(program)]
    say(f"Trying {program} through its window:")
    if subprocess.run(command, check=False).returncode != 0:
        raise Stop(f"The smoke test failed; its pictures and the program's log are in {DIST / 'smoke'}.")


def try_in_bare_debian(deb: Path) -> None:
    """Install it where there is nothing, not even Python; use it; purge it; the clinic's data stays."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        raise Stop("A bare Debian is put up by root with debootstrap: sudo apt-get install --yes debootstrap")
    root = Path(tempfile.mkdtemp(prefix="sessiondesk-bare-"))
    try:
        say(f"Putting up a bare Debian {BARE} without Python.")
        put_up = ["debootstrap", "--variant=minbase", BARE, str(root)]
        subprocess.run(put_up, check=True, stdout=subprocess.DEVNULL)
        if list(root.glob("usr/bin/python3*")):
            raise Stop("The bare Debian has Python after all, so it proves nothing.")
        install_in(root, deb)
        smoke(Path("/usr/bin/sessiondesk"), root=root)
        inside(root, "apt-get", "purge", "--yes", "sessiondesk")
        if not (root / "tmp/sessiondesk-smoke/old/clinic.db").is_file() or (root / "usr/lib/sessiondesk").exists():
            raise Stop("Purging took a clinic's data, or left the program.")
        say("Purged; the clinic's data is where it was.")
    finally:
        shutil.rmtree(root, ignore_errors=True)


def install_in(root: Path, deb: Path) -> None:
    """Install a package with what it depends on, and nothing that is merely recommended."""
    shutil.copy(deb, root / "tmp" / deb.name)
    inside(root, "apt-get", "update")
    # also in place of one of the same version that an earlier trial left
    how = ("--yes", "--no-install-recommends", "--reinstall")
    inside(root, "apt-get", "install", *how, f"/tmp/{deb.name}")  # noqa: S108 - in there


def inside(root: Path, *command: str) -> None:
    """Run a command in there; what it says is shown where it fails."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "HOME": "/root"}
    ran = subprocess.run(["chroot", str(root), *command], env=environment, capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise Stop(f"{' '.join(command)} failed:\n{ran.stdout[-2000:]}{ran.stderr[-2000:]}")


# --- measuring it ---------------------------------------------------------------------------------------------------


def measure() -> None:
    """First paint of the built program against the source's under the same Python; told, as every measure of ours."""
    best = min(ratio() for _ in range(TRIES))
    kept = "kept" if best <= MOST_RATIO else "NOT KEPT"
    say(f"First paint: {best:.2f} of the source's, the best of {TRIES} (reach {MOST_RATIO}): {kept}.")


def ratio() -> float:
    """Medians of starts in turns, so that whatever else the machine does befalls both."""
    with tempfile.TemporaryDirectory() as folder:
        data = ("--data", folder)
        source = [str(python_of(RUNTIME)), "-P", "-m", "ui", *data]
        built = [str(FROZEN / "sessiondesk"), *data]
        pairs = [(first_paint(source, Path(folder)), first_paint(built, Path(folder))) for _ in range(ROUNDS + 1)][1:]
    return statistics.median(built for _, built in pairs) / statistics.median(source for source, _ in pairs)


def first_paint(command: list[str], folder: Path) -> float:
    """Milliseconds from starting the process to its first picture."""
    trace = folder / "trace"
    trace.unlink(missing_ok=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", TRACE: str(trace), "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic_ns()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        while not (trace.exists() and trace.read_text()):
            if process.poll() is not None:
                raise Stop(f"{command[0]} ended before it painted.")
            time.sleep(0.002)
        return (int(trace.read_text().split()[1]) - began) / 1e6
    finally:
        process.kill()
        process.wait()


def checksums() -> None:
    """SHA256SUMS over what is handed out, the list of parts beside it."""
    shutil.copy(BUILD / f"sessiondesk-{version()}.cdx.json", DIST)
    files = sorted(file for file in DIST.glob(f"*{version()}*") if file.is_file())
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (DIST / "SHA256SUMS").write_text("".join(lines))
    say(f"Packages, checksums and the list of parts are in {DIST}.")
