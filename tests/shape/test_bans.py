"""What ruff's banned-api cannot say, or says only for some folders."""

import ast

from tests.shape.source import calls, nodes

CLOCK = "app/desk/clock.py"
ON_THE_MACHINE_CLOCK = {
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("datetime", "fromtimestamp"),
    ("date", "today"),
    ("time", "time"),
    ("QDate", "currentDate"),
    ("QTime", "currentTime"),
    ("QDateTime", "currentDateTime"),
    ("QDateTime", "currentDateTimeUtc"),
}


def test_only_the_clock_reads_the_clock() -> None:
    read = [
        f"{place} {owner}.{name}()"
        for place, owner, name, _ in calls("app", "ui")
        if (owner.rpartition(".")[2], name) in ON_THE_MACHINE_CLOCK and not place.startswith(CLOCK)
    ]

    assert read == []


def test_money_is_never_a_float() -> None:
    refused = {id(part) for _, _, name, call in calls("app/domain") if name == "isinstance" for part in ast.walk(call)}
    floats = [
        f"{place} {ast.unparse(node)}"
        for place, node in nodes("app/domain")
        if is_float(node) and id(node) not in refused
    ]

    assert floats == []


def is_float(node: ast.AST) -> bool:
    match node:
        case ast.Constant(value=float()) | ast.Name(id="float") | ast.BinOp(op=ast.Div()):
            return True
    return False


def test_no_dialog_stops_the_event_loop() -> None:
    """open() and a finished signal, never exec(): the window stays alive and tests can drive it."""
    stops = [place for place, _, name, _ in calls("ui") if name in {"exec", "exec_"}]

    assert [place for place in stops if not place.startswith("ui/__main__.py")] == []


def test_dark_mode_is_our_own_palette() -> None:
    """setColorScheme does nothing on bare X11 and offscreen, where it would look as if it worked."""
    assert [place for place, _, name, _ in calls("ui") if name == "setColorScheme"] == []


def test_nothing_commits_behind_the_transactions_back() -> None:
    assert [place for place, _, name, _ in calls("app", "ui", "tests") if name == "executescript"] == []


def test_only_storage_knows_which_database_it_is() -> None:
    known = [
        place
        for place, node in nodes("app", "ui")
        if (isinstance(node, ast.Import | ast.ImportFrom) and {"sqlite3", "psycopg"} & set(modules_of(node)))
        or (isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("PRAGMA "))
    ]

    assert [place for place in known if not place.startswith("app/storage/")] == []


def modules_of(node: ast.Import | ast.ImportFrom) -> list[str]:
    named = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
    return [name.partition(".")[0] for name in named]


def test_what_is_translated_is_written_out() -> None:
    """pyside6-lupdate extracts f-strings and formatted strings, which then never match at run time."""
    computed = [
        f"{place} {ast.unparse(call)}"
        for place, _, name, call in calls("ui")
        for text in translated(name, call)
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str))
    ]

    assert computed == []


def test_words_are_said_by_whoever_shows_them() -> None:
    """`parent.tr("...")` is extracted under this class and looked for under the parent's: it never matches."""
    said = [place for place, owner, name, _ in calls("ui") if name == "tr" and owner != "self"]

    assert said == []


def translated(name: str, call: ast.Call) -> list[ast.expr]:
    if name == "tr":
        return call.args[:1]
    # QPainter and QTransform move by numbers under the same name
    words = name == "translate" and ast.unparse(call.func).endswith("QCoreApplication.translate")
    return call.args[:2] if words else []
