"""The day of `run --sample` without a display is played as a stranger's machine would play it."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PATIENCE_SECONDS = 110


@dataclass(frozen=True)
class Played:
    """What was printed and left behind."""

    code: int
    told: str
    folder: Path

    def picture(self, name: str) -> Path:
        return next(self.folder.glob(f"*-{name}.png"))


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Without a display, without a home, without anybody's environment."""
    folder = tmp_path_factory.mktemp("day") / "left here"
    bare = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "TEMP")}
    command = [sys.executable, "-m", "tests.scripted_day", "--small", "--out", str(folder)]
    environment = bare | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        command, cwd=folder.parent, env=environment, capture_output=True, timeout=PATIENCE_SECONDS, check=False
    )
    return Played(done.returncode, (done.stdout + done.stderr).decode(), folder)


@pytest.mark.durability
def test_the_whole_day_goes_as_expected(played: Played) -> None:
    assert played.code == 0, played.told
    assert "NOT AS EXPECTED" not in played.told
    # neither Qt nor our own code has anything to warn of in a whole day
    assert "warned" not in played.told
    assert str(played.folder) in played.told.splitlines()[-1]


@pytest.mark.durability
@pytest.mark.parametrize(
    "line",
    [
        "Sign in: Ravi Patil",
        "no card before, 10 of 10 left after",
        "10 of 10 left before, 9 of 10 left after",
        "9 of 10 left before, 10 of 10 left after",
        "Recorded twice. Asked by Ravi Patil, approved by Dr Kavita Rao",
        "10 of 10 left before, 10 of 10 left after",
        "Last valid: 7 Jun 2026, then 14 Jun 2026; Status: Active, then Frozen",
        "9 of 10 left before, 0 of 10 left after",
        "Paid ₹8,000.00, Less sessions used",
        "Refund ₹7,200.00",
        "Refund due: ₹7,200.00.",
        "Divya Nair is not in the family of this package.",
        "Only at Bandra West",
        "Ask “Why 7?”",
    ],
)
def test_each_step_is_told_with_its_balance(played: Played, line: str) -> None:
    assert line in played.told


@pytest.mark.durability
def test_pictures_and_the_receipt_are_left(played: Played) -> None:
    assert (played.folder / "receipt.pdf").read_bytes().startswith(b"%PDF")
    at_the_desk = ("sign-in-page", "desk", "found", "sale", "sold", "family", "redeem", "redeemed", "void", "why")
    for name in (*at_the_desk, "freeze", "frozen", "quote", "cancelled"):
        assert played.picture(name).read_bytes().startswith(b"\x89PNG")
