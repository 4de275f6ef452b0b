"""The words of the program in Qt Linguist files: collected from the source, and the English plurals filled in.

Run by `dev.py words` inside the environment. English needs a file only for "1 session" and "2 sessions".
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
ENGLISH = FOLDER / "sessiondesk_en.ts"


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools that come with PySide6."""
    program = f"from PySide6.scripts import pyside_tool; pyside_tool.{name}()"
    subprocess.run([sys.executable, "-c", program, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def collect(target: Path) -> None:
    """Gather every plural sentence of the window; line numbers are left out, so that moving code changes nothing."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    options = ("-pluralonly", "-no-obsolete", "-locations", "none")
    tool("lupdate", *options, "-source-language", "en", "-target-language", "en", *sources, "-ts", str(target))


def forms_of(source: str) -> tuple[str, str]:
    """One and many: "%n session(s) left" is "%n session left" and "%n sessions left"."""
    return re.sub(r"\(s\)", "", source), re.sub(r"\(s\)", "s", source)


def fill(file: Path) -> None:
    """Write both English forms of each sentence."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        for form, words in zip(translation.iter("numerusform"), forms_of(message.findtext("source", "")), strict=False):
            form.text = words
    tree.write(file, encoding="utf-8", xml_declaration=True)


def main() -> None:
    """Bring the English file up to date and compile it."""
    FOLDER.mkdir(exist_ok=True)
    ENGLISH.unlink(missing_ok=True)
    collect(ENGLISH)
    fill(ENGLISH)
    tool("lrelease", str(ENGLISH), "-qm", str(ENGLISH.with_suffix(".qm")))


if __name__ == "__main__":
    main()
