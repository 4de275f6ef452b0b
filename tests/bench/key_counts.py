"""Keys per task, counted by driving the real window over a small clinic; letters of a PIN count as keys too."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.desk.opening import open_desk
from app.domain.ledger import LineKind
from tests.app.desk.lives import unpaid_life
from tests.app.desk.visits import visit
from tests.bench.measure import Row
from tests.clinic import MovableClock, found
from tests.drivers.hands import until
from tests.drivers.key_count import counted
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage, staged
from tests.founding import MANAGER, PINS
from ui.dialogs.act import ActDialog
from ui.dialogs.void import VoidDialog

REDEEM_MOST, SELL_MOST = 4, 8
OTHERS = ("Back Pain 5", "Back Pain 10", "Knee Care", "Post Surgery", "Sports Rehab", "Wellness Year")
Task = Callable[[Pages], None]


@contextmanager
def small_clinic() -> Iterator[Pages]:
    """A receptionist at the window of a clinic that was founded a moment ago."""
    with tempfile.TemporaryDirectory(prefix="sessiondesk-keys-") as folder:
        clock = MovableClock()
        desk = open_desk(Path(folder), clock=clock, durable=False)
        clinic = found(desk, clock)
        try:
            with staged(clinic) as stage:
                yield Pages(stage)
        finally:
            desk.close()


def count(prepare: Task, do: Task, is_done: Callable[[Stage], bool]) -> int:
    """How many presses a task takes once it is prepared; it must really be done by then."""
    with small_clinic() as pages, counted() as keys:
        prepare(pages)
        keys.pressed = 0
        do(pages)
        assert is_done(pages.stage), f"not done: {pages.stage.toast}"
        return keys.pressed


def rows() -> Iterator[Row]:
    """Against the most that is allowed, where a most is promised."""
    yield _row("keys from a name to a committed redemption", redeem_keys(), REDEEM_MOST)
    yield _row("keys from a name to a sale of a known package, exact cash", sell_keys(), SELL_MOST)
    yield _row("keys to check in and redeem who comes next today", check_in_keys())
    yield _row("keys from the desk to a void of what was redeemed last, PIN and all", void_keys())
    yield _row("keys from an open patient to taking what is due", due_keys())


def _row(name: str, pressed: int, most: int | None = None) -> Row:
    return Row(name, pressed, most or 1, "keys", 1.0 if most else None)


# --- the tasks -----------------------------------------------------------------------------------------------------


def redeem_keys() -> int:
    """Enter opens, Enter begins with what is proposed, Enter redeems."""

    def prepare(pages: Pages) -> None:
        pages.stage.clinic.sold_pack("Asha Kulkarni")
        pages.stage.clinic.patient("Usha Kulkarni")
        pages.write("asha")

    return count(prepare, lambda pages: pages.press(*["Return"] * 3), lambda stage: stage.lines(LineKind.REDEEM) == 1)


def sell_keys() -> int:
    """Enter, F3, three letters of the package, Enter, Ctrl+Enter."""

    def prepare(pages: Pages) -> None:
        clinic = pages.stage.clinic
        service = clinic.service("Physiotherapy", 70_000)
        for name in OTHERS:
            clinic.package(name, {service: 5}, 300_000)
        clinic.recovery_pack("Recovery Pack")
        clinic.patient("Asha Kulkarni")
        pages.write("asha")

    def sell(pages: Pages) -> None:
        pages.press("Return", "F3")
        pages.write("rec")
        pages.press("Return", "Ctrl+Return")

    return count(prepare, sell, lambda stage: stage.toast.startswith("Recovery Pack sold"))


def check_in_keys() -> int:
    """F8 finds them and fills the panel, Enter redeems."""

    def prepare(pages: Pages) -> None:
        visit(pages.stage.clinic, pages.stage.clinic.sold_pack(), hours=1)
        pages.refresh_desk()

    return count(prepare, lambda pages: pages.press("F8", "Return"), lambda stage: stage.lines(LineKind.REDEEM) == 1)


def void_keys() -> int:
    """The Day page, its last redemption, Del, the first reason, the manager's PIN, Enter."""

    def prepare(pages: Pages) -> None:
        sold = pages.stage.clinic.sold_pack()
        pages.stage.clinic.redeem(sold.receipt, sold.physio, sold.head)

    def void(pages: Pages) -> None:
        pages.press("Ctrl+4")
        pages.go("Redemptions of the day")
        pages.press("Del")
        pages.wait_for(VoidDialog)
        pages.stage.settle()
        pages.press("Space")
        pages.go(f"{MANAGER}'s PIN")
        pages.write(PINS[MANAGER])
        pages.press("Return")

    return count(prepare, void, lambda stage: stage.lines(LineKind.VOID) == 1)


def due_keys() -> int:
    """The menu of the card, its entry, and Enter: the amount due in cash is proposed."""

    def prepare(pages: Pages) -> None:
        clinic = pages.stage.clinic
        clinic.settings(part_payment=True)
        unpaid_life(clinic, 500_000)
        pages.find("uma")

    def take(pages: Pages) -> None:
        pages.go("More for Recovery of Uma")
        pages.press("Space")
        pages.press("Return")
        dialog = pages.wait_for(ActDialog)
        until(dialog.act.isEnabled, "what would happen")
        pages.press("Return")

    return count(prepare, take, lambda stage: "All paid" in stage.toast)
