"""A receptionist's day at the sample clinic, by keyboard alone: each step waits for what a person would see."""

from PySide6.QtWidgets import QApplication, QFileDialog

from tests.drivers import eyes
from tests.drivers.hands import (
    Missed,
    choose_beside,
    focus_name,
    go_and_press,
    go_to,
    paste,
    press,
    until,
    write,
)
from tests.scripted_diary import Diary
from tests.scripted_life import Life, choose
from ui.main_window import MainWindow

PACK, PHYSIO = "Physiotherapy Recovery Pack", "Physiotherapy"
RECEPTIONIST, MANAGER = "Ravi Patil", "Dr Kavita Rao"
BUYER, HUSBAND = "Fatima Shaikh", "Salman Shaikh"
SHARER, DAUGHTER = "Meenakshi Nair", "Divya Nair"
REGULAR, ELSEWHERE = "Asha Sharma", "Hydrotherapy 6"
COUNTED = f"{PHYSIO}, {PACK}"


class Day:
    """The steps, in their order, over the window that was opened."""

    def __init__(self, window: MainWindow, diary: Diary, pin: str) -> None:
        self.window, self.diary, self._pin = window, diary, pin
        diary.window = window
        self._life = Life(window, diary, pin)

    def play(self) -> None:
        """The whole day."""
        self.sign_in()
        self.sell_the_pack()
        self.keep_the_receipt()
        self.let_the_family_in()
        self.redeem_for_the_husband()
        self.void_it()
        self.freeze_it()
        self.refuse_a_non_member()
        self.cancel_it()
        self.refuse_at_another_centre()
        self.ask_why()

    # --- who, and whom -----------------------------------------------------------------------------------------

    def sign_in(self) -> None:
        self.diary.photograph("sign-in-page")
        write(RECEPTIONIST.split(maxsplit=1)[0].lower())
        press("Return")
        until(lambda: focus_name() == "PIN", "the keyboard in the PIN field")
        write(self._pin)
        press("Return")
        search = "Find a patient, a receipt or a command"
        until(lambda: not self.window.is_locked and focus_name() == search, "the desk, ready to search")
        until(lambda: self.window.jobs.is_idle, "the whole desk")
        place = self.window.place
        where = f"{place.centre_name}, {place.organisation}" if place else ""
        self.diary.step(f"Sign in: {RECEPTIONIST}, by name and PIN", where, picture="desk")

    def find(self, name: str, typed: str) -> None:
        """Type a part of the name, Enter; the wallet opens."""
        press("Ctrl+K")
        write(typed)
        press("Return")
        until(lambda: eyes.wallet_of(self.window) == name, f"the wallet of {name}")

    def _left(self, package: str = PACK) -> tuple[int, int] | None:
        return eyes.balance(package, PHYSIO)

    def _once(self, left: tuple[int, int], what: str) -> tuple[int, int]:
        """Wait until the card says so; a moment later the wallet may be building its cards anew."""
        until(lambda: self._left() == left, what)
        return left

    # --- selling -----------------------------------------------------------------------------------------------

    def sell_the_pack(self) -> None:
        self.find(BUYER, "fatima sha")
        before = self._left()
        self.diary.step(f"Find {BUYER}: type “fatima sha”, Enter", eyes.card_words("Physio Starter 5"), picture="found")
        press("F3")
        until(lambda: focus_name() == "Find a package", "the page to sell")
        write("recovery")
        press("Return")
        until(lambda: focus_name().startswith("Complete sale"), "the price")
        go_to("Cash tendered")
        write("10000")
        until(lambda: eyes.reads("Nothing left to pay"), "the payment in full")
        offered = eyes.sentence_with("Nothing left to pay")
        self.diary.photograph("sale")
        press("Ctrl+Return")
        after = self._once((10, 10), "the new card with 10 of 10")
        said = eyes.sentence_with(f"{PACK} sold")
        title = f"Sell the {PACK} for cash: F3, “recovery”, Enter, Ctrl+Enter"
        self.diary.step(title, offered, said, of=COUNTED, before=before, after=after, picture="sold")

    def keep_the_receipt(self) -> None:
        file = self.diary.folder / "receipt.pdf"
        go_and_press("Print")
        until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "the question where to save the PDF")
        paste(str(file))
        press("Return")
        until(lambda: file.is_file() and file.stat().st_size, "the receipt's PDF")
        until(lambda: QApplication.activeModalWidget() is None, "the question gone")
        self.diary.step("Keep the receipt: Print, no printer, so as PDF", file.name)

    # --- the family --------------------------------------------------------------------------------------------

    def let_the_family_in(self) -> None:
        self.add_member("salman", HUSBAND, "husband")
        self.diary.step(
            f"Let {HUSBAND} use it too: Family, “salman”, Enter, “husband”, Enter",
            *self._members(),
            of=COUNTED,
            before=self._left(),
            after=self._left(),
            picture="family",
        )
        self._leave_family("Family 1/4")

    def _leave_family(self, places: str) -> None:
        press("Escape")
        until(lambda: not eyes.dialog("Who may use") and eyes.has_button(places), f"{places} on the card")

    def add_member(self, typed: str, name: str, relation: str) -> None:
        """Through the family dialog; it is open again at the end."""
        go_and_press(f"Family of {PACK}")
        until(lambda: eyes.dialog(f"Who may use {PACK}"), "the family dialog")
        go_and_press("Add a family member")
        self._pick(typed, name)
        until(lambda: focus_name() == "Relation to the buyer", "the field for the relation")
        write(relation)
        press("Return")
        until(lambda: eyes.dialog("Who may use") and eyes.reads(name), f"{name} in the family")

    def _pick(self, typed: str, name: str) -> None:
        until(lambda: focus_name() == "Search for a person", "the field to find a person")
        write(typed)
        until(lambda: eyes.listed("People found")[:1] == [name], f"{name} in the list")
        press("Return")

    def _members(self) -> list[str]:
        family = eyes.dialog("Who may use")
        return [" | ".join(eyes.words_on(family))] if family else []

    def redeem_for_the_husband(self) -> None:
        before = self._left()
        press("F2")
        until(lambda: focus_name() == f"Redeem 1 {PHYSIO}, 9 left", "the redeem panel")
        choose_beside(HUSBAND.split(maxsplit=1)[0], BUYER.split(maxsplit=1)[0])
        self.diary.photograph("redeem")
        press("Return")
        until(lambda: eyes.reads("redeemed for"), "the toast")
        after = self._once((9, 10), "9 of 10 left")
        said = eyes.sentence_with("redeemed for")
        self.diary.step(
            f"Redeem 1 {PHYSIO} for {HUSBAND}: F2, {HUSBAND.split(maxsplit=1)[0]}, Enter",
            said,
            of=COUNTED,
            before=before,
            after=after,
            picture="redeemed",
        )

    # --- a mistake, undone -------------------------------------------------------------------------------------

    def void_it(self) -> None:
        before = self._once((9, 10), "9 of 10 on the card")
        go_and_press(f"Why 9 of 10 {PHYSIO} left?")
        until(lambda: len(eyes.table_rows()) == 2 and focus_name() == "Ledger", "the story of 9")
        press("Del")
        until(lambda: eyes.dialog("Void 1"), "the void dialog")
        until(lambda: focus_name() == "Wrong patient chosen", "the reasons")
        press("Down", times=2)
        until(lambda: focus_name() == "Recorded twice", "the keyboard on the third reason")
        press("Space")
        choose("Approver", MANAGER)
        go_to(f"{MANAGER}'s PIN")
        write(self._pin)
        self.diary.photograph("void")
        press("Return")
        until(lambda: len(eyes.table_rows()) == 3 and not eyes.dialog("Void 1"), "the void in the story")
        said = eyes.sentence_with("Void done.")
        rows = eyes.table_rows()
        self.diary.photograph("voided")
        press("Escape")
        after = self._once((10, 10), "10 of 10 back on the card")
        title = f"Void it: Del, Recorded twice, {MANAGER}'s PIN, Enter"
        self.diary.step(title, said, of=COUNTED, before=before, after=after)
        self.diary.table(rows)

    def freeze_it(self) -> None:
        self._life.freeze(PACK, COUNTED, MANAGER)

    # --- refused -----------------------------------------------------------------------------------------------

    def refuse_a_non_member(self) -> None:
        self.find(SHARER, "meenakshi")
        before = self._left()
        press("F2")
        until(lambda: focus_name().startswith(f"Redeem 1 {PHYSIO}"), "the redeem panel")
        go_and_press("Someone else")
        self._pick("divya", DAUGHTER)
        until(lambda: focus_name().startswith(f"Redeem 1 {PHYSIO}"), "the redeem panel again")
        press("Return")
        until(lambda: eyes.reads("is not in the family"), "the refusal")
        said = eyes.sentence_with("is not in the family"), eyes.sentence_with("to the family, or")
        self.diary.photograph("refused")
        press("Escape")
        until(lambda: focus_name().startswith("Redeem"), "the panel gone")
        self.diary.step(
            f"Be refused: {DAUGHTER} came, who is not in the family of {SHARER}'s pack",
            *said,
            of=COUNTED,
            before=before,
            after=self._left(),
        )

    def cancel_it(self) -> None:
        self._life.cancel(PACK, COUNTED, MANAGER)

    def refuse_at_another_centre(self) -> None:
        self.find(REGULAR, "asha sha")
        before = self._left()
        until(lambda: eyes.card_words(ELSEWHERE), f"the card of {ELSEWHERE}")
        title = f"Be refused: {REGULAR}'s {ELSEWHERE} was bought at the other centre"
        words = eyes.card_words(ELSEWHERE)
        if "Only at Bandra West" not in words:
            raise Missed(f"why {ELSEWHERE} cannot be used here, in {words!r}")
        self.diary.step(title, words, of=COUNTED, before=before, after=self._left(), picture="elsewhere")

    # --- explained ---------------------------------------------------------------------------------------------

    def ask_why(self) -> None:
        now = self._left()
        if now is None:
            raise Missed(f"no {PACK} in the wallet of {REGULAR}")
        go_and_press(f"Why {now[0]} of {now[1]} {PHYSIO} left?")
        until(lambda: focus_name() == "Ledger" and eyes.table_rows() and self.window.jobs.is_idle, "the ledger")
        rows = eyes.table_rows()
        if rows[-1][-1] != str(now[0]):
            raise Missed(f"the ledger ends with {rows[-1][-1]}, the card says {now[0]}")
        self.diary.step(f"Ask “Why {now[0]}?”", of=COUNTED, before=now, after=now, picture="why")
        self.diary.table(rows)


def first(name: str) -> str:
    """Salman, of Salman Shaikh."""
    return name.partition(" ")[0]
