"""The program for Debian and Ubuntu, and as a plain archive for other Linux systems."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import textwrap
from datetime import UTC, datetime
from pathlib import Path

from dev_contents import MIB, size
from dev_environment import HERE, ROOT
from dev_freeze import BUILD, moment, version
from dev_system import Stop, say

LINUX = HERE / "linux"
MOST_DEB_MIB = 40
ICON_SIDES = (16, 24, 32, 48, 64, 128, 256)
APPSTREAM = "io.github.sessiondesk.Sessiondesk.metainfo.xml"
MAINTAINER = "Sessiondesk contributors <support@sessiondesk.example>"
BESIDES = ("fontconfig", "xkb-data")
"""Opened while the program runs instead of linked: the shapes of keyboards and where fonts are."""

BROUGHT_ALONG = ("libbz2-1.0", "libexpat1", "libffi8", "liblzma5", "libsqlite3-0")
"""Of the system's libraries, those that lie in the program's folder; zlib alone is needed before it looks there."""

TOOLS = {
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "makensis": "nsis",
}


def missing_tools() -> list[str]:
    """Debian's packages that have to be installed before a .deb can be made."""
    return [package for tool, package in TOOLS.items() if shutil.which(tool) is None]


def make_deb(frozen: Path, out: Path) -> Path:
    """The .deb, checked by Debian's own judges."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr/lib/sessiondesk"
    shutil.copytree(frozen, home, symlinks=True)
    link = tree / "usr/bin/sessiondesk"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/sessiondesk/sessiondesk")
    lay_out(tree / "usr/share")
    documents(tree / "usr/share")
    control(tree, depends(tree))
    settle(tree)
    deb = out / f"sessiondesk_{version()}_{architecture()}.deb"
    call("nice", "-n", "10", "dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(deb))
    judge(deb, tree)
    mib = deb.stat().st_size / MIB
    say(f"Made {deb.name}: {mib:.1f} MiB, {size(tree) / MIB:.1f} MiB installed.")
    if mib > MOST_DEB_MIB:
        raise Stop(f"{deb.name} is larger than {MOST_DEB_MIB} MiB.")
    return deb


def lay_out(share: Path) -> None:
    """What a desktop reads: the entry in its menu, its description, the icons, the manual."""
    put(share / "applications/sessiondesk.desktop", (LINUX / "sessiondesk.desktop").read_text())
    put(share / "metainfo" / APPSTREAM, filled((LINUX / APPSTREAM).read_text(), RELEASES=releases()))
    icons = share / "icons/hicolor"
    (icons / "scalable/apps").mkdir(parents=True)
    shutil.copy(ROOT / "resources/icons/app.svg", icons / "scalable/apps/sessiondesk.svg")
    for side in ICON_SIDES:
        folder = icons / f"{side}x{side}/apps"
        folder.mkdir(parents=True)
        shutil.copy(BUILD / "icons" / f"{side}.png", folder / "sessiondesk.png")
    manual = filled((LINUX / "sessiondesk.1").read_text(), VERSION=version(), DATE=day("%Y-%m-%d"))
    packed(share / "man/man1/sessiondesk.1.gz", manual)


def documents(share: Path) -> None:
    """What Debian wants to find beside every program."""
    doc = share / "doc/sessiondesk"
    notices = (BUILD / "released/resources/notices.txt").read_text("utf-8")
    put(doc / "copyright", copyright_text())
    packed(doc / "notices.txt.gz", notices)
    packed(doc / "changelog.gz", changelog())
    shutil.copy(BUILD / f"sessiondesk-{version()}.cdx.json", doc / "sbom.cdx.json")
    put(share / "lintian/overrides/sessiondesk", (LINUX / "lintian-overrides").read_text())


def copyright_text() -> str:
    """Debian's machine-readable form; the licences of what is brought along stand in the notices beside it."""
    mit = (ROOT / "LICENSE").read_text("utf-8").split("\n\n", 2)
    body = textwrap.indent(mit[2].strip().replace("\n\n", "\n.\n"), " ")
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Sessiondesk\n"
        "Comment: Python, Qt and further libraries are brought along; whose they are and under which licences stands\n"
        " in notices.txt.gz beside this file and in the program under About.\n\n"
        f"Files: *\nCopyright: {mit[1].removeprefix('Copyright (c) ')}\nLicense: MIT\n{body}\n"
    )


def changelog() -> str:
    """What is new, version by version, in Debian's form."""
    entries = []
    for older, (name, lines) in enumerate(news()):
        # the days of older versions are not kept anywhere; Debian wants them in order
        made = datetime.fromtimestamp(moment() - older * 86_400, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
        told = "\n".join(textwrap.fill(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in lines)
        entries.append(f"sessiondesk ({name}) stable; urgency=medium\n\n{told}\n\n -- {MAINTAINER}  {made}\n")
    return "\n".join(entries)


def news() -> list[tuple[str, list[str]]]:
    """(version, what is new) from the file that the program itself shows: a line for each of its paragraphs."""
    text = (ROOT / "resources/whats_new.md").read_text("utf-8")
    found = []
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        name, _, rest = section.partition("\n")
        told = (" ".join(paragraph.split()).removeprefix("- ").replace("**", "") for paragraph in rest.split("\n\n"))
        found.append((name.strip(), [line for line in told if line]))
    if not found or found[0][0] != version():
        found.insert(0, (version(), ["What is new stands in the program, under Help."]))
    return found


def releases() -> str:
    """The same versions for AppStream; the date is that of the newest."""
    return f'<release version="{version()}" date="{day("%Y-%m-%d")}"/>'


def depends(tree: Path) -> str:
    """Exactly the libraries of the system that the program links to, as Debian's own tool finds them."""
    binaries = [str(file) for file in (tree / "usr/lib").rglob("*") if is_elf(file)]
    work = BUILD / "shlibdeps"
    put(work / "debian/control", "Source: sessiondesk\n\nPackage: sessiondesk\nArchitecture: any\n")
    inside = {str(Path(file).parent) for file in binaries}
    places = [f"-l{place}" for place in sorted(inside)]
    not_needed = [f"-x{package}" for package in BROUGHT_ALONG]
    options = ("-O", "--ignore-missing-info", "--warnings=0", f"-S{tree}", *not_needed, *places)
    command = ["dpkg-shlibdeps", *options, *binaries]
    (tree / "DEBIAN").mkdir(exist_ok=True)
    found = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if found.returncode != 0:
        raise Stop(f"dpkg-shlibdeps failed:\n{found.stderr[-2000:]}")
    linked = found.stdout.strip().partition("shlibs:Depends=")[2]
    return ", ".join(sorted([*linked.split(", "), *BESIDES]))


def control(tree: Path, needs: str) -> None:
    """Debian's page about the package, and what it runs when it goes."""
    kib = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    text = (
        f"Package: sessiondesk\nVersion: {version()}\nArchitecture: {architecture()}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {kib}\nDepends: {needs}\nRecommends: ca-certificates, cups-client\n"
        "Section: misc\nPriority: optional\n"
        "Description: prepaid session packages at a clinic's front desk\n"
        " Receptionists sell packages of sessions and redeem them as patients come; a\n"
        " manager approves whatever changes the deal afterwards. It answers how many\n"
        " sessions are left, and why, from a ledger that is never edited.\n"
        " .\n"
        " It runs offline on one computer or with several desks on one PostgreSQL.\n"
    )
    put(tree / "DEBIAN/control", text)
    for name in ("prerm", "postrm"):
        put(tree / "DEBIAN" / name, (LINUX / name).read_text())
        (tree / "DEBIAN" / name).chmod(0o755)
    files = sorted(file for file in (tree / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    sums = (f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files)  # noqa: S324 - dpkg's own form
    put(tree / "DEBIAN/md5sums", "".join(sums))


def settle(tree: Path) -> None:
    """Rights as Debian wants them, and one time for everything."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            script = path.parent.name == "DEBIAN" and path.name in {"prerm", "postrm"}
            started = path.name == "sessiondesk" and is_elf(path)
            path.chmod(0o755 if path.is_dir() or script or started else 0o644)
        os.utime(path, (moment(), moment()), follow_symlinks=False)
    os.environ["SOURCE_DATE_EPOCH"] = str(moment())


def judge(deb: Path, tree: Path) -> None:
    """Debian's, freedesktop's and AppStream's judges; whatever they say stops the build."""
    call("desktop-file-validate", str(tree / "usr/share/applications/sessiondesk.desktop"))
    call("appstreamcli", "validate", "--no-net", str(tree / "usr/share/metainfo" / APPSTREAM))
    call("lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "20", str(deb))


def make_archive(frozen: Path, out: Path) -> Path:
    """The same program as a tar.gz, with a note how to install it by hand."""
    name = f"sessiondesk-{version()}"
    folder = BUILD / "archive" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(frozen, folder, symlinks=True)
    lay_out(folder / "share")
    needs = re.sub(
        r" \([^)]*\)", "", (BUILD / "deb/DEBIAN/control").read_text().partition("Depends: ")[2].split("\n")[0]
    )
    note = filled((LINUX / "install-note.txt").read_text(), VERSION=version(), DEPENDS=textwrap.fill(needs, 110))
    put(folder / "INSTALL.txt", note)
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    archive = out / f"{name}-linux-{os.uname().machine}.tar.gz"
    same = ("--sort=name", f"--mtime=@{moment()}", "--owner=0", "--group=0", "--numeric-owner")
    call("tar", *same, "-C", str(folder.parent), "-I", "gzip -n -9", "-cf", str(archive), name)
    say(f"Made {archive.name}: {archive.stat().st_size / MIB:.1f} MiB.")
    return archive


# --- small things ---------------------------------------------------------------------------------------------------


def architecture() -> str:
    """What Debian calls this kind of computer."""
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def day(form: str) -> str:
    """The day the source was committed."""
    return datetime.fromtimestamp(moment(), UTC).strftime(form)


def filled(text: str, **values: str) -> str:
    """A text with its @PLACES@ filled."""
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def put(file: Path, text: str) -> None:
    """Write a file and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def packed(file: Path, text: str) -> None:
    """Write a compressed file that is the same whenever it is made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def is_elf(file: Path) -> bool:
    """Whether the system would run or link it."""
    if not file.is_file() or file.is_symlink():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def call(*command: str) -> None:
    """Run one tool; what it says is shown where it fails."""
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise Stop(f"{command[0]} refused:\n{ended.stdout[-4000:]}{ended.stderr[-4000:]}")
