"""Every screen and dialog can be reached by keyboard, walked through by Tab and photographed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[1]
PATIENCE_SECONDS = 280
MAIN_PAGES = ("desk", "wallet", "ledger", "void", "sell_by_upi", "day", "package")
SCREENS = {
    "first-run", "sign-in", "locked", "desk", "search", "wallet", "redeem", "toast", "family", "pick-person", "ledger",
    "void", "void-wrong-pin", "approval", "sell-choose", "sell", "sell-upi", "patient", "patients", "catalogue",
    "catalogue-reception", "package-new", "services", "day", "approvals", "settings-people", "settings-centres",
    "settings-choices", "settings-look", "menu", "extend", "freeze", "adjust", "transfer", "complete", "end-freeze",
    "move-start", "reopen", "taxes", "help", "help-keys", "help-news", "tour", "reports-use", "reports-sold",
    "reports-lapse", "reports-hours", "reports-owed", "reports-approvals", "settings-choices-money",
    "settings-choices-freezes", "settings-choices-everyday", "sell-later", "instalments", "upgrade", "cancel",
    "reverse-payment", "papers", "settings-devices", "settings-backups", "patient-card", "before-printing",
    "palette", "appointment", "change-appointment", "appointments",
    "visit", "whole-list", "why-not", "about", "watch-folder", "bring-in", "close-day",
    "backup-made", "restore", "statement",
}  # fmt: skip


@pytest.mark.durability
@pytest.mark.timeout(300)
def test_every_screen_and_dialog_is_photographed(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    command = [
        sys.executable,
        "-m",
        "tests.shots",
        "--small",
        "--theme",
        "dark",
        "--walk",
        "keys",
        "--out",
        str(folder),
    ]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )

    assert done.returncode == 0, (done.stdout + done.stderr).decode()
    assert {file.name for file in folder.glob("*.png")} == {f"{name}-dark.png" for name in SCREENS}
    size = QImage(str(folder / "wallet-dark.png")).size()
    assert (size.width(), size.height()) == (1366, 768)


@pytest.mark.durability
@pytest.mark.timeout(300)
def test_words_a_third_larger_are_whole_on_the_main_pages(tmp_path: Path) -> None:
    shots = [sys.executable, "-m", "tests.shots", "--small", "--theme", "light", "--out", str(tmp_path / "larger")]
    how = ["--text", "largest", "--walk", "room", "--scenes", *MAIN_PAGES]
    done = subprocess.run(
        [*shots, *how],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )

    assert done.returncode == 0, (done.stdout + done.stderr).decode()
    assert len(list((tmp_path / "larger").glob("*.png"))) > len(MAIN_PAGES)
