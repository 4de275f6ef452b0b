"""The console program, for whoever looks after the computer: backup, restore, check, support, version."""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app import cli_words as words
from app.desk.clock import Clock, SystemClock
from app.domain.errors import Refusal, Trouble
from app.version import VERSION, commit

OK, REFUSED, USAGE, TROUBLE = range(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What stands on the command line."""

    verb: str
    data: Path
    file: Path | None = None
    to: Path | None = None
    yes: bool = False
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """How it ended: the exit code, the words, and the same as facts."""

    code: int
    said: str
    facts: dict[str, Any] = field(default_factory=dict)


def main(arguments: Sequence[str] | None = None, clock: Clock | None = None) -> int:
    """Do what is asked and say so; gives the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["--help"], ["-h"], ["help"]):
        sys.stdout.write(words.USAGE)
        return OK
    asked = parse(given)
    if asked is None:
        sys.stderr.write(words.USAGE)
        return USAGE
    answer = _answered(asked, clock or SystemClock())
    if asked.as_json:
        told = {"ok": answer.code == OK, "verb": asked.verb, "said": answer.said, **answer.facts}
        print(json.dumps(told, default=str, ensure_ascii=False))
    else:
        print(answer.said, file=sys.stdout if answer.code == OK else sys.stderr)
    return answer.code


def parse(given: list[str]) -> Asked | None:
    """What was asked; None where it cannot be understood."""
    values: dict[str, Any] = {}
    plain: list[str] = []
    rest = list(given)
    while rest:
        word = rest.pop(0)
        name, _, value = word.partition("=")
        if word in ("--json", "--yes"):
            values[{"--json": "as_json", "--yes": "yes"}[word]] = True
        elif name in ("--data", "--to") and (value or rest):
            values[name[2:]] = Path(value or rest.pop(0))
        elif word.startswith("-"):
            return None
        else:
            plain.append(word)
    needed = 2 if plain[:1] == ["restore"] else 1
    if len(plain) != needed or plain[0] not in VERBS or ("yes" in values and plain[0] != "restore"):
        return None
    values["file"] = Path(plain[1]) if needed > 1 else None
    values.setdefault("data", _usual_folder())
    return Asked(verb=plain[0], **values)


def _usual_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where a folder is given

    return user_data_path("Sessiondesk", appauthor=False)


def _answered(asked: Asked, clock: Clock) -> Answer:
    try:
        return VERBS[asked.verb](asked, clock)
    except Refusal as refusal:
        facts = {"refused": str(refusal), "why": getattr(refusal, "why", "")}
        return Answer(REFUSED, words.refusal_words(refusal), facts)
    except Trouble as trouble:
        return Answer(TROUBLE, words.trouble_words(trouble), {"trouble": trouble.what})


# --- the verbs: each loads only what it needs ---------------------------------------------------------------------


def _backup(asked: Asked, clock: Clock) -> Answer:
    from app.desk.backup_second import put_copy  # noqa: PLC0415 - as above
    from app.desk.backups import Why, clinic_file, make_backup  # noqa: PLC0415 - as above
    from app.desk.opening import database_of  # noqa: PLC0415 - as above

    clinic_file(asked.data, on_server=bool(database_of(asked.data)))
    made = make_backup(asked.data, Why.CONSOLE, clock)
    file = made.file if asked.to is None else put_copy(made.file, asked.to)
    label = made.manifest
    assert label is not None  # noqa: S101 - it was just written
    facts = {"file": file, "bytes": made.size, "code": label.code, "made_at": label.made_at.isoformat()}
    held = label.facts
    counts = f"patients {held.patients}, packages {held.packages}, redemptions {held.redemptions}"
    return Answer(OK, f"Backed up and read back: {file}\nCode {label.code}; {counts}.", facts)


def _restore(asked: Asked, clock: Clock) -> Answer:
    from app.desk.restore import prepare  # noqa: PLC0415 - as above
    from app.desk.restore_now import restore_now  # noqa: PLC0415 - as above
    from app.domain.currencies import digits_of_currency  # noqa: PLC0415 - as above

    assert asked.file is not None  # noqa: S101 - parse saw to it
    if not asked.file.is_file():
        return Answer(REFUSED, f"There is no file {asked.file}.", {"refused": "NotFound"})
    prepared = prepare(asked.data, asked.file)
    lost = words.lost_words(prepared.since, prepared.currency, digits_of_currency(prepared.currency))
    lost = "There is no clinic here yet: nothing would be lost." if prepared.is_first else lost
    head = f"A backup of {prepared.facts.organisation}, made {prepared.as_of:%Y-%m-%d %H:%M} UTC, code {prepared.code}."
    facts = {"code": prepared.code, "as_of": prepared.as_of, "lost": asdict(prepared.since) if prepared.since else None}
    if not asked.yes:
        prepared.discard()
        said = f"{head}\n{lost}\nNothing was changed. Add --yes to put it in the clinic's place."
        return Answer(REFUSED, said, facts | {"restored": False})
    try:
        done = restore_now(prepared, clock, place="console")
    finally:
        prepared.discard()
    kept = f"What was here is kept in {done.safety}." if done.safety else "There was no clinic here before."
    return Answer(OK, f"{head}\n{lost}\nRestored. {kept}", facts | {"restored": True, "safety": done.safety})


def _check(asked: Asked, clock: Clock) -> Answer:
    from app.desk.opening import database_of  # noqa: PLC0415 - as above
    from app.desk.verification import verify_folder  # noqa: PLC0415 - as above

    del clock
    ensure_here(asked.data)
    found = verify_folder(asked.data, database_of(asked.data))
    told = [{"fault": one.fault.value, "where": one.where, "detail": one.detail} for one in found]
    if not found:
        return Answer(OK, "All is well: the file, its guards, the journal, every record and every sum.", {"found": []})
    lines = [f"  {words.FAULTS[one.fault.value]}: {one.where} {one.detail}".rstrip() for one in found]
    return Answer(REFUSED, "\n".join([f"Problems found: {len(found)}", *lines]), {"found": told})


def _support(asked: Asked, clock: Clock) -> Answer:
    from app.exchange.support import bundle_name, write_support  # noqa: PLC0415 - as above

    if not asked.data.is_dir():
        raise Trouble("unreachable")
    target = asked.to or Path.cwd() / bundle_name(clock)
    file = write_support(asked.data, target / bundle_name(clock) if target.is_dir() else target, clock)
    return Answer(
        OK, f"Written: {file}\nIt holds versions, checks, settings and logs, and no patient data.", {"file": file}
    )


def _version(asked: Asked, clock: Clock) -> Answer:
    del asked, clock
    return Answer(OK, f"Sessiondesk {VERSION} ({commit() or 'source'})", {"version": VERSION, "commit": commit()})


def ensure_here(data: Path) -> None:
    """A clinic's folder, on whatever database."""
    from app.desk.backups import clinic_file  # noqa: PLC0415 - as above
    from app.desk.opening import database_of  # noqa: PLC0415 - as above

    if not database_of(data):
        clinic_file(data)


VERBS: dict[str, Callable[[Asked, Clock], Answer]] = {
    "backup": _backup,
    "restore": _restore,
    "check": _check,
    "support": _support,
    "version": _version,
}


if __name__ == "__main__":
    sys.exit(main())
