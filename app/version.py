"""Which program this is: what support asks for first. The one place where the version is written."""

VERSION = "0.2.0"

STAMP = "build.json"
"""Beside the fonts of a built program: which state of the source it was built from. There is none in the source."""


NOTICES = "notices.txt"
"""Whose work is in a built program, and under which licences."""


def commit() -> str:
    """The state of the source this program was built from; empty where it runs from the source itself."""
    import json  # noqa: PLC0415 - the first picture needs the version alone, if that

    stamp = _built(STAMP)
    return str(json.loads(stamp)["commit"]) if stamp else ""


def notices() -> str:
    """The licences of everything inside; empty where it runs from the source, which has nothing inside."""
    return _built(NOTICES)


def _built(name: str) -> str:
    from importlib.resources import files  # noqa: PLC0415 - as above

    file = files("resources") / name
    return file.read_text("utf-8") if file.is_file() else ""


def full_version() -> str:
    """Version and commit in one line, as a person reads it out on the telephone."""
    return f"{VERSION} ({commit() or 'source'})"
