"""From the key to its picture, against a bare window with the same widgets, which reads and writes by hand."""

from functools import partial
from pathlib import Path
from statistics import median

from app.desk.clock import SystemClock, civil_date
from app.desk.opening import FILE_NAME
from app.desk.views.wallet import Wallet
from tests.bench.acts import Acts
from tests.bench.bare_desk import BareDesk
from tests.bench.measure import Row
from tests.bench.raw_desk import RawDesk
from tests.bench.raw_search import RawSearch
from tests.bench.seat import let_pass
from tests.bench.stores import build, comers
from ui.widgets.labels import Link

REACH = 1.5
WARM_UP, ROUNDS = 3, 25
LINES_BY_HAND = 2_000


class Both:
    """The program and the bare window in turns, with the same content."""

    def __init__(self, acts: Acts, folder: Path) -> None:
        """`folder` takes the clinic in which the bare window's redemption is written down by hand."""
        self.seat, self.acts = acts.seat, acts
        seat = acts.seat
        build(folder / "by-hand", LINES_BY_HAND)
        self._comers = comers(folder / "by-hand", 1)
        self._by_hand = RawDesk(folder / "by-hand" / FILE_NAME)
        place = seat.window.place
        assert place is not None
        today = civil_date(SystemClock().now(), place.time_zone)
        self._read = RawSearch(seat.folder / FILE_NAME, place.centre_id, today)
        self.bare = BareDesk()
        self._back()
        self.search_times: list[tuple[float, float]] = []
        self.open_times: list[tuple[float, float]] = []
        self.redeem_times: list[tuple[float, float]] = []

    def play(self) -> None:
        """One search, one patient opened, one redemption."""
        self._search()
        before, found = self._open()
        self._redeem(found)
        del before

    def _search(self) -> None:
        words = self.acts.words().lower()[:4]
        ours = self.acts.search(words)
        rows = list(self.seat.frame.drop.list.rows)
        self._front()
        by_hand = partial(self._read.search, self.acts.asked)
        self.search_times.append((ours, self.bare.search(self.acts.rows_before, rows, by_hand)))
        self._back()

    def _open(self) -> tuple[Wallet, Wallet]:
        screen = self.seat.screen
        found = self.acts.find(self.acts.comer())
        before = screen.wallet.wallet or found
        ours = self.acts.open()
        self.seat.quiet()
        self.bare.give_room(screen.wallet.size())
        self._front()
        by_hand = partial(self._read.wallet, found.patient.id)
        self.open_times.append((ours, self.bare.open(before, found, self.seat.window.place, by_hand)))
        self._back()
        return before, found

    def _redeem(self, before: Wallet) -> None:
        ours = self.acts.redeem()
        self.seat.quiet()
        toast, after = self.seat.frame.toast, self.seat.screen.wallet.wallet
        assert after is not None
        links = [link.text() for link in toast.findChildren(Link) if link.isVisible()]
        said = (toast.words.full_text, toast.strong.full_text, links)
        self._front()
        comer = next(self._comers)

        def write() -> None:
            """What is not on the disk must not be on the screen; the bare window waits for it too."""
            self._by_hand.redeem(comer)

        self.redeem_times.append((ours, self.bare.redeem(before, after, self.seat.window.place, said, write)))
        self._back()

    def _front(self) -> None:
        self.bare.show()
        self.bare.activateWindow()
        let_pass(60)

    def _back(self) -> None:
        self.bare.hide()
        self.seat.window.activateWindow()
        self.seat.quiet()

    def close(self) -> None:
        self._by_hand.close()
        self._read.close()
        self.bare.close()
        self.bare.deleteLater()


def rows(acts: Acts, folder: Path, rounds: int = ROUNDS) -> list[Row]:
    """Search rows, wallet, redemption."""
    both = Both(acts, folder)
    for _ in range(WARM_UP):
        both.play()
    for times in (both.search_times, both.open_times, both.redeem_times):
        times.clear()
    for _ in range(rounds):
        both.play()
    both.close()
    named = {
        "a letter of a search to its painted rows, 100,000 patients": both.search_times,
        "Enter on a patient to the painted wallet": both.open_times,
        "Enter on a redemption to the painted toast, durable": both.redeem_times,
    }
    return [_row(name, times) for name, times in named.items()]


def _row(name: str, times: list[tuple[float, float]]) -> Row:
    ours, bare = (median(column) for column in zip(*times, strict=True))
    return Row(
        name,
        ours,
        bare,
        "ms",
        REACH,
        f"the program adds {ours - bare:.1f} ms; worst {max(one for one, _ in times):.1f}",
        times,
    )
