"""Only the parts of Qt in use come in."""

from pathlib import Path

from dev_parts import needed, unused_qt, wanted_plugin

from tests.shape.source import ROOT


def test_plugins_that_nobody_uses_stay_out() -> None:
    qt = "PySide6/Qt/plugins"

    assert wanted_plugin(f"{qt}/platforms/libqxcb.so")
    assert wanted_plugin(f"{qt}/platforminputcontexts/libibusplatforminputcontextplugin.so")
    assert not wanted_plugin(f"{qt}/platforminputcontexts/libqtvirtualkeyboardplugin.so")
    assert not wanted_plugin(f"{qt}/sqldrivers/libqsqlite.so")
    assert wanted_plugin("PySide6/Qt/lib/libQt6Core.so.6")


def test_a_half_of_qt_comes_in_as_soon_as_the_window_names_it(tmp_path: Path) -> None:
    used = set(unused_qt((ROOT / "ui").rglob("*.py")))
    (tmp_path / "sockets.py").write_text("from PySide6.QtNetwork import QLocalServer\n")

    assert "PySide6.QtPrintSupport" not in used
    assert "PySide6.QtQml" in used
    assert "PySide6.QtNetwork" not in unused_qt([tmp_path / "sockets.py"])


def test_a_library_comes_along_with_what_needs_it() -> None:
    links = {"window": ["libA"], "a": ["libB"], "b": [], "c": []}

    assert needed(["window"], links.__getitem__, {"libA": "a", "libB": "b", "libC": "c"}) == {"libA", "libB"}
