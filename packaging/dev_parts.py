"""Which parts the built program is made of: named, so that nothing comes in unseen.

Read by sessiondesk.spec, and by the check of what lies in the built folder afterwards.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath

PLUGINS = (
    "platforms/*qxcb*",
    "platforms/*qwayland*",
    "platforms/*qoffscreen*",
    "platforms/*qwindows*",
    "platforms/*qcocoa*",
    "styles/*",
    "wayland-shell-integration/*xdg-shell*",
    "wayland-decoration-client/*adwaita*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",  # Devanagari is typed through it
    "platformthemes/*xdgdesktopportal*",
    "iconengines/*svg*",
    "imageformats/*svg*",
    "printsupport/*",
)
"""The plugins of Qt in use; every other stays out, and with it the libraries that only it needs."""

OUTSIDE = (
    "readline",  # GPL
    "_gdbm",  # GPL
    "dbm",
    "tkinter",
    "_tkinter",
    "curses",
    "_curses",
    "_curses_panel",
    "nis",
    "ossaudiodev",
    "_crypt",
    "crypt",
    "spwd",
    "test",
    "lib2to3",
    "ensurepip",
    "idlelib",
    "pydoc",
    "pydoc_data",
    "turtledemo",
    "pip",
    "setuptools",
    "pkg_resources",
    "packaging",
    "PIL",
    "numpy",
    "greenlet",
    "pycparser",
    "cffi",  # `_cffi_backend` alone is used
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "multiprocessing",
    "pydantic.v1",
    "pydantic.mypy",
    "xmlrpc",
    "ftplib",
    "smtplib",
    "doctest",
    "unittest",
    "pytest",
    "alembic.testing",
    "sqlalchemy.testing",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.mssql",
    "phonenumbers.geodata",
    "phonenumbers.carrierdata",
    "phonenumbers.tzdata",
    "icalendar.tests",
    "icalendar.fuzzing",
)
"""Modules that must not come in: of the GPL, of tools, or of databases that no clinic has."""

PLAIN = ("PySide6", "resources", "shiboken6")
"""Packages whose modules lie in the folder as files of their own, besides whatever the first picture imports: found and
read faster than in the archive that keeps the others 12 MiB smaller."""

HOOKS_LEFT_OUT = ("pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pyside6")
"""What PyInstaller would run before every start, 60 ms of it. PySide6 finds its plugins by
itself, and nothing asks `inspect` for source or starts processes through `multiprocessing`."""

QT_IMPORT = re.compile(r"^\s*(?:from|import) PySide6\.(\w+)", re.MULTILINE)
ALL_OF_QT = (
    "QtConcurrent",
    "QtDBus",
    "QtDesigner",
    "QtExampleIcons",
    "QtHelp",
    "QtNetwork",
    "QtOpenGL",
    "QtOpenGLWidgets",
    "QtPrintSupport",
    "QtQml",
    "QtQuick",
    "QtQuickControls2",
    "QtQuickTest",
    "QtQuickWidgets",
    "QtSql",
    "QtSvg",
    "QtSvgWidgets",
    "QtTest",
    "QtUiTools",
    "QtWidgets",
    "QtXml",
)
"""The halves of Qt that PySide6-Essentials has besides QtCore and QtGui."""

SYSTEM_LIBRARIES = re.compile(
    r"lib(python3|sqlite3|ffi|mpdec|expat|z|bz2|lzma)[.\-]",
)
"""Libraries taken from the system it is built on; any other of the system stays where it is and is depended on."""


def unused_qt(sources: Iterable[Path]) -> list[str]:
    """The modules of PySide6 that none of these files names."""
    used = {name for source in sources for name in QT_IMPORT.findall(source.read_text("utf-8"))}
    return [f"PySide6.{name}" for name in ALL_OF_QT if name not in used]


def wanted_plugin(path: str) -> bool:
    """Whether a file below Qt's plugins folder is one of those in use; files elsewhere are no plugins."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    if "plugins" not in parts:
        return True
    inside = PurePosixPath(*parts[parts.index("plugins") + 1 :])
    return any(inside.match(pattern) for pattern in PLUGINS)


def needed(roots: Iterable[str], imports: Callable[[str], Iterable[str]], known: Mapping[str, str]) -> set[str]:
    """The libraries of `known` (name to file) that the roots need, directly or through another."""
    found: set[str] = set()
    waiting = [name for root in roots for name in imports(root)]
    while waiting:
        name = waiting.pop()
        if name in known and name not in found:
            found.add(name)
            waiting.extend(imports(known[name]))
    return found
