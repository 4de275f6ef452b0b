"""What is done at the seat, from the key to its picture: searching, opening, redeeming, asking why."""

from collections.abc import Callable, Iterator
from functools import partial

from app.desk.views.wallet import Wallet, wallet
from tests.bench.crowd import names, person_of
from tests.bench.seat import Seat, cards_of, let_pass
from tests.bench.stores import Comer, comers
from ui.widgets.lists import ListRow


class Acts:
    """Never the same patient twice, so that nothing is quick because it was read a moment ago."""

    def __init__(self, seat: Seat, seed: int = 7) -> None:
        self.seat = seat
        self._words = (name.split()[1] for name in names(seed))
        self._comers: Iterator[Comer] = comers(seat.folder, seed)
        self.rows_before: list[ListRow] = []
        self.asked = ""
        """The words searched for last."""
        seat.frame.drop.answered.connect(self._note_answer)

    # --- searching ---------------------------------------------------------------------------------------------

    def words(self) -> str:
        """Somebody's surname."""
        return next(self._words)

    def search(self, words: str) -> float:
        """The last letter of some words, until the rows it finds are painted."""
        seat, drop = self.seat, self.seat.frame.drop
        while True:
            seat.clear_search()
            seat.type(words[:-1], 40)
            seat.quiet()
            self.rows_before = list(drop.list.rows)
            rows = drop.list.viewport()
            taken = seat.frames.from_key_to(partial(seat.letter, words[-1]), self._finds(words), rows)
            if drop.list.rows != self.rows_before:
                self.asked = words
                return taken
            # the same rows need no picture: there is nothing to measure
            words = self.words().lower()[: len(words)]

    def _note_answer(self) -> None:
        """The same rows need no picture."""
        drop = self.seat.frame.drop
        if drop.list.rows == self.rows_before:
            self.seat.frames.end()

    def _finds(self, words: str) -> Callable[[], bool]:
        drop = self.seat.frame.drop
        return lambda: drop.shown_for == words and drop.isVisible()

    # --- opening -----------------------------------------------------------------------------------------------

    def find(self, comer: Comer) -> Wallet:
        """Type a record number, so that Enter opens that patient."""
        seat = self.seat
        record = person_of(seat.folder, comer.person_id)
        seat.clear_search()
        seat.type(record[:-1], 10)
        found = seat.desk.ask(wallet, comer.person_id)
        self.rows_before = list(seat.frame.drop.list.rows)
        rows = seat.frame.drop.list.viewport()
        seat.frames.from_key_to(lambda: seat.letter(record[-1]), self._finds(record), rows)
        seat.quiet()
        return found

    def comer(self) -> Comer:
        return next(self._comers)

    def open(self) -> float:
        """Enter on what was found, until the wallet is painted."""
        screen = self.seat.screen
        before = screen.wallet.wallet

        def shown() -> bool:
            return screen.wallet.wallet is not before and screen.wallet.isVisible()

        return self.seat.frames.from_key_to(self.seat.enter, shown, cards_of(screen.wallet))

    # --- redeeming ---------------------------------------------------------------------------------------------

    def redeem(self) -> float:
        """Enter in the open panel, until the toast is painted over the wallet as it is now."""
        seat = self.seat
        toast = seat.frame.toast
        toast.dismiss()
        seat.press("F2")
        let_pass(80)
        assert seat.screen.panel.isVisible()
        return seat.frames.from_key_to(lambda: seat.press("Return"), toast.isVisible, toast)

    def redemption(self) -> float:
        """Somebody comes, is found, opened and redeemed; only the last is measured."""
        self.find(self.comer())
        self.open()
        self.seat.quiet()
        taken = self.redeem()
        self.seat.quiet()
        return taken
