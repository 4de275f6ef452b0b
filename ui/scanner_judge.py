"""Telling a scanner from a person by what comes and how fast; knows nothing of windows."""

from dataclasses import dataclass
from enum import Enum, auto

from app.desk.devices import ScannerSettings
from app.domain.scan_code import understood

SHORTEST = 8
"""Told by speed alone, a code has so many characters: a PIN, a price or a date typed by a tool is none."""
SURE = 4
"""Nobody types so many characters within the pauses of a scanner; then a longer pause may be the computer's."""
PATIENCE = 3
LONGEST = 512
NAME_SIGNS = " .-'\u2019"
FIGURE_SIGNS = "/.,-+() :"
ENTER, TAB = "enter", "tab"


class Verdict(Enum):
    """What to do with one key."""

    HOLD = auto()
    """It may belong to a scan: wait for the next one."""
    SCAN = auto()
    """It ends a scan: nobody is to see any of it."""
    BREAK = auto()
    """It was a person: let go of what was held, then judge this key anew."""
    PASS = auto()
    """Nothing was held, and nothing begins."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key as it came."""

    at_ms: int
    text: str = ""
    """What it types; empty where it types nothing that a code may hold."""
    ends: str = ""
    """`enter` or `tab`."""
    shifted: bool = False
    repeated: bool = False
    physical: str = ""
    """What it would type on an American keyboard, where that is known: scanners believe there is no other."""


class Judge:
    """Remembers what may be a scan so far."""

    def __init__(self, settings: ScannerSettings) -> None:
        """By these settings."""
        self.settings = settings
        self.secret = False
        """Whether a PIN is being typed: then only our own codes are scans."""
        self._held: list[Stroke] = []
        self._last_ms: int | None = None

    @property
    def wait_ms(self) -> int:
        """How long the next key may take to belong to the same scan."""
        gap, sure = self.settings.gap_ms, len(self._held) - len(self.settings.prefix) >= SURE
        if sure:
            return gap * PATIENCE
        # a scanner that slept is slower after its first character
        return gap + gap // 2 if len(self._held) <= 1 else gap

    def verdict(self, stroke: Stroke) -> Verdict:
        """What this key means now; nothing is remembered yet."""
        if not self.settings.on or stroke.repeated:
            return Verdict.BREAK if self._held else Verdict.PASS
        if not self._held:
            return Verdict.HOLD if self._begins(stroke) else Verdict.PASS
        if stroke.at_ms - self._held[-1].at_ms > self.wait_ms:
            return Verdict.BREAK
        if stroke.ends:
            return Verdict.SCAN if self._fits(stroke.ends) and self._is_code() else Verdict.BREAK
        goes_on = bool(stroke.text) and len(self._held) < LONGEST and self._in_prefix(stroke)
        return Verdict.HOLD if goes_on else Verdict.BREAK

    def take(self, stroke: Stroke) -> Verdict:
        """The verdict; a key to hold is remembered."""
        verdict = self.verdict(stroke)
        if verdict is Verdict.HOLD:
            self._held.append(stroke)
        if verdict is not Verdict.BREAK:
            self._last_ms = stroke.at_ms
        return verdict

    def read(self) -> str:
        """The code that was held, without its prefix, as the scanner meant it; nothing is held any more."""
        text, physical = self._texts()
        self._held.clear()
        return physical if physical and understood(text) is None and _is_foreign(text, physical) else text

    def forget(self) -> None:
        """It was a person."""
        self._held.clear()

    def is_cut_off(self) -> bool:
        """Whether what is held is a scan though its end never came: only a prefix can tell that."""
        return bool(self.settings.prefix) and len(self._held) - len(self.settings.prefix) >= SURE

    # --- inside ------------------------------------------------------------------------------------------------

    def _begins(self, stroke: Stroke) -> bool:
        prefix = self.settings.prefix
        if prefix:
            return prefix[0] in (stroke.text, stroke.physical)
        if not stroke.text or stroke.text.isspace():
            return False
        close = self._last_ms is not None and stroke.at_ms - self._last_ms <= self.settings.gap_ms
        return stroke.shifted or not stroke.text.isalpha() or close

    def _in_prefix(self, stroke: Stroke) -> bool:
        place, prefix = len(self._held), self.settings.prefix
        return place >= len(prefix) or prefix[place] in (stroke.text, stroke.physical)

    def _fits(self, ends: str) -> bool:
        return self.settings.suffix in (ends, "either")

    def _texts(self) -> tuple[str, str]:
        rest = self._held[len(self.settings.prefix) :]
        whole = all(stroke.physical for stroke in rest)
        return "".join(stroke.text for stroke in rest), "".join(stroke.physical for stroke in rest) if whole else ""

    def _is_code(self) -> bool:
        text, physical = self._texts()
        ours = understood(text) is not None or understood(physical) is not None
        if ours or not text:
            return ours
        if self.settings.prefix:
            return len(self._held) > len(self.settings.prefix)
        # names and words that a tool types at a scanner's speed have neither digits nor signs
        wordy = all(sign.isalpha() or sign in NAME_SIGNS or not sign.isascii() for sign in text)
        # and dates, amounts and phone numbers have nothing but digits and these signs
        figures = not text.isdigit() and all(sign.isdigit() or sign in FIGURE_SIGNS for sign in text)
        return len(text) >= SHORTEST and not wordy and not figures and not self.secret


def _is_foreign(text: str, physical: str) -> bool:
    """Whether the keyboard's language turned a code of ours into something else."""
    return understood(physical) is not None or not text.isascii()
