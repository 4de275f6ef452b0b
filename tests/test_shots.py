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


def photographed(folder: Path, *options: str) -> set[str]:
    """The pictures, taken in a process of their own; whatever would stop somebody there fails the test."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.shots", "--small", "--out", str(folder), *options],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode()
    return {file.name for file in folder.glob("*.png")}


@pytest.mark.durability
@pytest.mark.timeout(300)
def test_every_screen_and_dialog_is_photographed(tmp_path: Path) -> None:
    pictures = photographed(tmp_path, "--theme", "dark", "--walk", "keys")

    assert pictures == {f"{name}-dark.png" for name in SCREENS}
    size = QImage(str(tmp_path / "wallet-dark.png")).size()
    assert (size.width(), size.height()) == (1366, 768)


@pytest.mark.durability
@pytest.mark.timeout(300)
def test_words_a_third_larger_are_whole_on_the_main_pages(tmp_path: Path) -> None:
    larger = ("--theme", "light", "--text", "largest", "--walk", "room")

    assert len(photographed(tmp_path, *larger, "--scenes", *MAIN_PAGES)) > len(MAIN_PAGES)
