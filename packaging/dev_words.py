"""The words of the program in Qt Linguist files: collected from the source, kept, filled in and compiled.

Run by `dev.py words` inside the environment. English needs a file only for "1 session" and "2 sessions"; Hindi has
every sentence. `--take FILE ...` takes words over from JSON: {"Context": {"source": "words" or ["one", "many"]}}.
"""

import argparse
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
ENGLISH = FOLDER / "sessiondesk_en.ts"
HINDI = FOLDER / "sessiondesk_hi.ts"
QT_HINDI = Path(__file__).resolve().with_name("qt_words_hi.json")
"""What Qt itself says in its menus and dialogs: it comes without Hindi."""
PLACES = re.compile(r"\{[^{}]*\}|%n|%L?\d")
MNEMONIC = re.compile(r"&(?=[^\s&])")

Place = tuple[str, str]
"""Context and source."""
Forms = list[str]
Known = Mapping[Place, Forms]


# --- collecting -----------------------------------------------------------------------------------------------------


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools that come with PySide6."""
    program = f"from PySide6.scripts import pyside_tool; pyside_tool.{name}()"
    subprocess.run([sys.executable, "-c", program, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def collect(target: Path, language: str = "en") -> None:
    """Gather the sentences of the window; line numbers are left out, so that moving code changes nothing."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", *(["-pluralonly"] if language == "en" else [])]
    target.unlink(missing_ok=True)
    tool("lupdate", *options, "-source-language", "en", "-target-language", language, *sources, "-ts", str(target))


def messages(root: ET.Element) -> Iterator[tuple[Place, ET.Element]]:
    """Every sentence of a file with where it stands."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name", ""), message.findtext("source", "")), message


def forms_in(message: ET.Element) -> Forms:
    """What it is in the other language: one form, or one for each number."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def sources_of(file: Path) -> set[Place]:
    """The sentences of a file."""
    return {place for place, _ in messages(ET.parse(file).getroot())}  # noqa: S314 - our own file


def translations_of(file: Path) -> dict[Place, Forms]:
    """What is finished in a file."""
    if not file.exists():
        return {}
    found = {place: forms_in(message) for place, message in messages(ET.parse(file).getroot())}  # noqa: S314 - our own file
    return {place: forms for place, forms in found.items() if all(forms)}


# --- filling in -----------------------------------------------------------------------------------------------------


def english(source: str) -> Forms:
    """One and many: "%n session(s) left" is "%n session left" and "%n sessions left"."""
    return [re.sub(r"\(s\)", "", source), re.sub(r"\(s\)", "s", source)]


def write_in(message: ET.Element, forms: Forms) -> None:
    """Finish a sentence."""
    translation = message.find("translation")
    if translation is None:
        return
    translation.attrib.pop("type", None)
    if message.get("numerus") != "yes":
        translation.text = forms[0]
        return
    for form, words in zip(translation.iter("numerusform"), [*forms, forms[-1]], strict=False):
        form.text = words


def fill_english(file: Path) -> None:
    """Write both English forms of each sentence."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    for (_, source), message in messages(tree.getroot()):
        write_in(message, english(source))
    tree.write(file, encoding="utf-8", xml_declaration=True)


def fill_hindi(file: Path, known: Known) -> None:
    """Write what is known; a sentence that moved to another class keeps its words where they are always the same."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    root = tree.getroot()
    elsewhere: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for (_, source), forms in known.items():
        elsewhere[source].add(tuple(forms))
    for place, message in messages(root):
        moved = elsewhere.get(place[1], set())
        forms = known.get(place) or (list(next(iter(moved))) if len(moved) == 1 else [])
        if forms and all(forms):
            write_in(message, forms)
    _add_qt(root)
    ET.indent(tree, "    ")
    tree.write(file, encoding="utf-8", xml_declaration=True)


def _add_qt(root: ET.Element) -> None:
    """What Qt says by itself in a field's menu and in its dialogs for files and printing."""
    for name, words in qt_words().items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source, said in words.items():
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            ET.SubElement(message, "translation").text = said


def qt_words() -> dict[str, dict[str, str]]:
    """Qt's own words in Hindi by context."""
    found: dict[str, dict[str, str]] = json.loads(QT_HINDI.read_text("utf-8"))
    return found


def taken(files: list[Path]) -> dict[Place, Forms]:
    """Translations that somebody handed in; empty ones are still to come."""
    found: dict[Place, Forms] = {}
    for file in files:
        for context, words in json.loads(file.read_text("utf-8")).items():
            for source, said in words.items():
                forms = [said] if isinstance(said, str) else list(said)
                if forms and all(forms):
                    found[context, source] = forms
    return found


# --- judging --------------------------------------------------------------------------------------------------------


def problems(file: Path) -> list[str]:
    """What a Hindi reader would stumble over: nothing said, other placeholders, another number of letters to press."""
    found = []
    for (context, source), message in messages(ET.parse(file).getroot()):  # noqa: S314 - our own file
        for said in forms_in(message):
            wrong = problem(source, said)
            if wrong:
                found.append(f"{context}: {source!r} {wrong}{f': {said!r}' if said else ''}")
                break
    return found


def problem(source: str, said: str) -> str:
    """What is wrong with one translation; empty where nothing is."""
    if not said.strip():
        return "is not translated"
    if sorted(PLACES.findall(said)) != sorted(PLACES.findall(source)):
        return "has other placeholders"
    if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(said)):
        return "has another mnemonic"
    if (source != source.strip()) != (said != said.strip()) or source.count("\n") != said.count("\n"):
        return "begins or ends otherwise"
    return ""


def main(arguments: list[str]) -> int:
    """Bring both files up to date and compile them; tells what is still to be translated."""
    parser = argparse.ArgumentParser(prog="dev.py words", description=__doc__)
    parser.add_argument("--take", nargs="+", type=Path, default=[], metavar="FILE", help="translations as JSON")
    chosen = parser.parse_args(arguments)
    FOLDER.mkdir(exist_ok=True)
    collect(ENGLISH)
    fill_english(ENGLISH)
    known = translations_of(HINDI) | taken(chosen.take)
    collect(HINDI, "hi")
    fill_hindi(HINDI, known)
    for file in (ENGLISH, HINDI):
        tool("lrelease", str(file), "-qm", str(file.with_suffix(".qm")))
    left = problems(HINDI)
    print("\n".join(left))
    print(f"Hindi: {len(left)} of {len(sources_of(HINDI))} sentences are still to be translated or mended.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
