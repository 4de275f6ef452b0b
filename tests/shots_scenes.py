"""How one gets, by keyboard, to every screen and dialog there is, and what is photographed there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.drivers import eyes
from tests.drivers.hands import Missed, focus_name, go_and_press, go_to, paste, press, rewrite, typed, until, write
from tests.shots_devices import device_scenes
from tests.shots_help import help_scenes
from tests.shots_life import PACK, REGULAR, life_scenes, pin_field
from tests.shots_more import desk_scenes, owner_scenes
from ui.main_window import MainWindow

RECEPTIONIST, OWNER = "Ravi", "Dr Meera Kulkarni"
PHYSIO = "Physiotherapy"
LATE_DAY = "6/3/2026"
"""Older than yesterday, so that a manager signs for it."""
SEVERAL = 3
SETTLED_MS = 30
"""What was just laid out is laid out once more."""


class Album:
    """One look's pictures of one clinic; a scene that cannot be reached is told and the others go on."""

    def __init__(self, window: MainWindow, folder: Path, theme: str, pin: str) -> None:
        self.window, self._folder, self._theme, self.pin = window, folder, theme, pin
        self.only: frozenset[str] = frozenset()  # where some are named, no other scenes are gone to
        self.onward = "Left" if QApplication.isRightToLeft() else "Right"
        self.files: list[Path] = []
        self.missed: list[str] = []

    def take(self, name: str) -> None:
        """Once nothing is under way any more, save what is shown as name-theme.png."""
        until(lambda: self.window.jobs.is_idle, "every answer")
        QTest.qWait(SETTLED_MS)
        file = self._folder / f"{name}-{self._theme}.png"
        eyes.take_picture(self.window, file)
        self.files.append(file)

    def fill(self) -> None:
        """All of them, one person after the other."""
        self.take("sign-in")
        self._sign_in(RECEPTIONIST)
        self._each(self.desk, self.search, self.wallet, self.redeem, self.approval, self.toast, self.family)
        self._each(self.ledger, self.void, self.sell, self.sell_by_upi, self.new_patient, self.patients)
        self._each(self.day, self.approvals, self.catalogue, *help_scenes(self), *device_scenes(self))
        self._each(*desk_scenes(self), *life_scenes(self))
        press("Ctrl+L")
        until(lambda: self.window.is_locked, "the locked window")
        self.take("locked")
        self._sign_in(OWNER)
        self._each(self.package, self.services, self.taxes, self.settings, self.choices, self.reports)
        self._each(*owner_scenes(self))

    def _each(self, *scenes: Callable[[], None]) -> None:
        for scene in scenes:
            if self.only and scene.__name__ not in self.only:
                continue
            try:
                scene()
            except Missed as missed:
                self.missed.append(f"{scene.__name__} ({self._theme}): {missed}")
                self.take(f"missed-{scene.__name__}")
            self._leave_dialogs()

    def _leave_dialogs(self) -> None:
        """Escape until nothing stands over the window."""
        for _ in range(5):
            if QApplication.activeModalWidget() is None:
                return
            press("Escape")
            until(lambda: self.window.jobs.is_idle, "every answer")

    def _sign_in(self, name: str) -> None:
        if focus_name() != "Name":
            go_to("Name")
        rewrite(name)
        press("Return")
        until(lambda: focus_name() == "PIN", "the keyboard in the PIN field")
        write(self.pin)
        press("Return")
        until(lambda: not self.window.is_locked, "somebody signed in")

    # --- the desk ----------------------------------------------------------------------------------------------

    def desk(self) -> None:
        self.take("desk")

    def search(self) -> None:
        press("Ctrl+K")
        write("sharma")
        until(lambda: _of_one_name(eyes.listed("What was found")), "people of that name and nobody else")
        self.take("search")
        press("Escape")

    def _open_regular(self) -> None:
        press("Ctrl+1")
        press("Ctrl+K")
        rewrite("asha sha")
        press("Return")
        until(lambda: eyes.wallet_of(self.window) == REGULAR and eyes.balance(PACK, PHYSIO), f"{REGULAR}'s wallet")
        until(lambda: focus_name().startswith("Redeem"), "the keyboard on the proposed package")

    def wallet(self) -> None:
        self._open_regular()
        self.take("wallet")

    def _open_panel(self) -> None:
        self._open_regular()
        press("F2")
        until(lambda: focus_name().startswith("Redeem 1"), "the redeem panel")

    def redeem(self) -> None:
        self._open_panel()
        self.take("redeem")

    def approval(self) -> None:
        self._open_panel()
        go_to("Date of the visit")
        # typed as fast as by these hands it would be a scan
        paste(LATE_DAY)
        press("Return")
        until(
            lambda: QApplication.activeModalWidget() and focus_name().endswith("'s PIN"), "who signs for a late entry"
        )
        self.take("approval")

    def toast(self) -> None:
        self._open_panel()
        press("Return")
        until(lambda: eyes.reads("redeemed for"), "what was done")
        self.take("toast")

    def family(self) -> None:
        self._open_regular()
        go_and_press(f"Family of {PACK}")
        until(lambda: eyes.dialog("Who may use"), "the family dialog")
        self.take("family")
        go_and_press("Add a family member")
        until(lambda: focus_name() == "Search for a person", "the field to find a person")
        write("sharma")
        until(lambda: _of_one_name(eyes.listed("People found")), "people of that name and nobody else")
        self.take("pick-person")

    def _open_ledger(self) -> None:
        self._open_regular()
        left = eyes.balance(PACK, PHYSIO) or (0, 0)
        go_and_press(f"Why {left[0]} of {left[1]} {PHYSIO} left?")
        until(lambda: focus_name() == "Ledger" and eyes.table_rows(), "the ledger")

    def ledger(self) -> None:
        self._open_ledger()
        self.take("ledger")

    def void(self) -> None:
        self._open_ledger()
        press("Del")
        until(lambda: eyes.dialog("Void 1"), "the void dialog")
        press("Down", times=2)
        press("Space")
        self.take("void")
        go_to("PIN" if focus_name() == "PIN" else pin_field())
        write("000999")
        press("Return")
        until(lambda: eyes.reads("guess") or eyes.reads("not right") or eyes.reads("wrong"), "that the PIN was wrong")
        self.take("void-wrong-pin")

    # --- selling and people ------------------------------------------------------------------------------------

    def _open_sale(self) -> None:
        self._open_regular()
        press("F3")
        until(lambda: focus_name() == "Find a package", "the page to sell")

    def sell(self) -> None:
        self._open_sale()
        self.take("sell-choose")
        write("knee")
        press("Return")
        until(lambda: focus_name().startswith("Complete sale"), "the price")
        self.take("sell")

    def sell_by_upi(self) -> None:
        press("Escape")
        self._open_sale()
        write("recovery")
        press("Return")
        until(lambda: focus_name().startswith("Complete sale"), "the price")
        go_and_press("Add UPI")
        self.take("sell-upi")
        go_to("UPI amount")
        rewrite("2000")
        go_and_press("The rest later")
        rewrite("3")
        until(lambda: typed() == "3", "three instalments")
        self.take("sell-later")
        go_and_press("Change the instalments")
        until(QApplication.activeModalWidget, "the instalments")
        self.take("instalments")
        press("Escape", times=2)

    def new_patient(self) -> None:
        self._open_regular()
        press("F4")
        until(QApplication.activeModalWidget, "the dialog for a new patient")
        write("Anita Sharma")
        until(lambda: typed() == "Anita Sharma", "the whole name")
        until(lambda: eyes.listed("Patients who look alike"), "who looks alike")
        self.take("patient")

    # --- the other places --------------------------------------------------------------------------------------

    def _go(self, key: str, name: str) -> None:
        press(key)
        until(lambda: self.window.frame is not None and self.window.frame.current == name, name)
        until(lambda: self.window.jobs.is_idle, "every answer")

    def patients(self) -> None:
        self._go("Ctrl+2", "patients")
        self.take("patients")

    def catalogue(self) -> None:
        self._go("Ctrl+3", "catalogue")
        self.take("catalogue-reception")

    def day(self) -> None:
        self._go("Ctrl+4", "day")
        self.take("day")

    def approvals(self) -> None:
        self._go("Ctrl+5", "approvals")
        self.take("approvals")

    def package(self) -> None:
        self._go("Ctrl+3", "catalogue")
        self.take("catalogue")
        press("Ctrl+N")
        until(lambda: eyes.reads("Not saved yet"), "the editor of a new package, for the owner")
        self.take("package-new")

    def services(self) -> None:
        self._go("Ctrl+1", "desk")
        self._go("Ctrl+3", "catalogue")
        go_to("Packages")
        press(self.onward)
        press("Space")
        self.take("services")

    def taxes(self) -> None:
        self._go("Ctrl+1", "desk")
        self._go("Ctrl+3", "catalogue")
        go_to("Package types")
        press(self.onward)
        self.take("taxes")

    def choices(self) -> None:
        self._go("Ctrl+,", "settings")
        go_to("People")
        press(self.onward, times=2)
        go_to("Approvals and reasons")
        for page in ("money", "freezes", "everyday"):
            press(self.onward)
            self.take(f"settings-choices-{page}")

    def reports(self) -> None:
        self._go("Ctrl+6", "reports")
        go_to("Redemptions a day")
        if not isinstance(QApplication.focusWidget(), QAbstractButton):
            # the chart that is open is called as the button that opens it
            press("Tab")
            go_to("Redemptions a day")
        for page in ("use", "sold", "lapse", "hours", "owed", "approvals"):
            self.take(f"reports-{page}")
            press(self.onward)

    def settings(self) -> None:
        self._go("Ctrl+,", "settings")
        for part in ("people", "centres", "choices", "devices", "look", "backups"):
            self.take(f"settings-{part}")
            press(self.onward)
            press("Space")


def _of_one_name(rows: list[str]) -> bool:
    """What the first letters found is gone; names that sound like it come last."""
    people = [name for name in rows if len(name.split()) > 1]
    return len(people) > SEVERAL and all("Sharma" in name for name in people[: SEVERAL + 1])


def first_run(window: MainWindow, folder: Path, theme: str) -> Path:
    """The page on which a clinic begins."""
    until(lambda: focus_name() in ("Language", "Name of the clinic"), "the first step of the first run")
    QTest.qWait(SETTLED_MS)
    file = folder / f"first-run-{theme}.png"
    eyes.take_picture(window, file)
    return file
