"""Who else's work is in the built program: the notices people read in About, and the list that machines read (SBOM).

Both are made from the runtime environment itself and from libraries.toml, so they cannot tell of something else.
"""

import hashlib
import json
import sysconfig
import tomllib
import uuid
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path

from dev_environment import HERE, ROOT

LICENCE_NAMES = ("licen", "copying", "notice", "authors")
HEAD = (
    "Sessiondesk {version} is free software under the MIT licence; its text comes first.\n"
    "It is built from the work of many others, named below with their licences.\n\n"
    "Qt, PySide6, Shiboken and psycopg are used under the GNU Lesser General Public License. "
    "Their libraries lie in the program's folder as plain files of their own "
    "(_internal/PySide6, _internal/shiboken6, _internal/psycopg...): anybody may replace them by another build "
    "of the same version, and may look into how this program works with it.\n"
)
OF_PYSIDE = ("pyside6_essentials", "shiboken6")


@dataclass(frozen=True)
class Part:
    """One piece of somebody else's work."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[str, ...]
    note: str = ""
    purl: str = ""
    files: tuple[str, ...] = ()


def packages(environment: Path) -> list[Part]:
    """Every Python package of the runtime environment, as it describes itself."""
    return [_package(folder) for folder in sorted(environment.rglob("site-packages/*.dist-info"))]


def _package(folder: Path) -> Part:
    about = HeaderParser().parsestr((folder / "METADATA").read_text("utf-8"))
    name, version = str(about["Name"]), str(about["Version"])
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    texts = [file.read_text("utf-8") for file in files if file.name.lower().startswith(LICENCE_NAMES)]
    if name.lower().replace("-", "_") in OF_PYSIDE or "LGPL" in str(about["License-Expression"]):
        texts += [text_of("LGPL-3.0.txt"), text_of("GPL-3.0.txt")]
    return Part(
        name=name,
        version=version,
        licence=str(about["License-Expression"] or about["License"] or ""),
        home=_home(about),
        texts=tuple(texts),
        purl=f"pkg:pypi/{name.lower().replace('_', '-')}@{version}",
    )


def _home(about: Message) -> str:
    said = [str(about["Home-Page"] or ""), *(str(url).partition(", ")[2] for url in about.get_all("Project-URL") or [])]
    return next((url for url in said if url.startswith("http")), "")


def libraries() -> list[Part]:
    """The libraries that come with those packages or with Python."""
    listed = tomllib.loads((HERE / "libraries.toml").read_text("utf-8"))["library"]
    return [
        Part(
            name=one["name"],
            version="",
            licence=one["licence"],
            home=one["home"],
            texts=tuple(text_of(name) for name in one.get("texts", ())) or _texts_of(one["name"]),
            note=one.get("note", ""),
            files=tuple(one["files"]),
        )
        for one in listed
    ]


def _texts_of(name: str) -> tuple[str, ...]:
    if name != "Python":
        return ()
    places = (Path(sysconfig.get_path("stdlib")), Path(sysconfig.get_path("stdlib")).parent)
    return tuple(file.read_text("utf-8") for place in places for file in place.glob("LICENSE.txt"))[:1]


def text_of(name: str) -> str:
    """A licence's text that is kept here."""
    place = ROOT / "resources" / "fonts" if name == "OFL.txt" else HERE / "licences"
    return (place / name).read_text("utf-8")


def notices(version: str, parts: list[Part]) -> str:
    """The whole text: who, which licence, where to find them, and each licence once."""
    lines = [HEAD.format(version=version), (ROOT / "LICENSE").read_text("utf-8")]
    told: set[str] = set()
    for part in parts:
        lines.append("=" * 80)
        lines.append(f"{part.name} {part.version}".rstrip())
        lines.append(f"{part.licence}   {part.home}".strip())
        lines.extend([part.note] if part.note else [])
        for text in part.texts:
            mark = hashlib.sha256(text.encode()).hexdigest()
            lines.append(f"\n{text.strip()}\n" if mark not in told else f"(its text stands above: {_title(text)})")
            told.add(mark)
    return "\n".join(lines) + "\n"


def _title(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def bill(version: str, parts: list[Part]) -> str:
    """CycloneDX 1.6: the same parts for a machine that looks for known weaknesses."""
    components = [_component(part) for part in parts]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"sessiondesk {version} {json.dumps(components, sort_keys=True)}")
    whole = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "sessiondesk", "version": version, **_id("MIT")}},
        "components": components,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, object]:
    held: dict[str, object] = {"type": "library", "name": part.name, "bom-ref": part.purl or f"library/{part.name}"}
    held |= {"version": part.version} if part.version else {}
    held |= {"purl": part.purl} if part.purl else {}
    held |= {"externalReferences": [{"type": "website", "url": part.home}]} if part.home else {}
    return held | _id(part.licence)


def _id(licence: str) -> dict[str, object]:
    simple = licence and not {" ", "("} & set(licence)
    one: dict[str, object] = {"license": {"id": licence}} if simple else {"expression": licence}
    return {"licenses": [one]} if licence else {}
