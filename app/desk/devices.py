"""What hangs on this workstation: a scanner and a receipt printer, as they were set up here."""

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from app.desk.desk_settings import Section

LEAST_GAP_MS, MOST_GAP_MS = 5, 60
MOST_PREFIX = 4
SUFFIXES = ("enter", "tab", "either")
WAYS = ("system", "raw")
DOTS = (576, 384)
LANGUAGE_LENGTH, TARGET_LENGTH = 35, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerSettings(Section):
    """How a scan is told from typing."""

    name: ClassVar[str] = "scanner"
    on: bool = True
    prefix: str = ""
    """What the scanner sends first; with one, nothing else is ever held back. Empty: told by speed."""
    suffix: str = "either"
    """What it ends with: enter, tab, or either."""
    gap_ms: int = 20
    """The longest pause between two of its characters."""

    def checked(self) -> Self:
        """Within what a scanner and a person can do."""
        prefix = self.prefix[:MOST_PREFIX]
        return replace(
            self,
            prefix=prefix if prefix.isprintable() and " " not in prefix else "",
            suffix=self.suffix if self.suffix in SUFFIXES else "either",
            gap_ms=min(max(self.gap_ms, LEAST_GAP_MS), MOST_GAP_MS),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintingSettings(Section):
    """Where receipts come out."""

    name: ClassVar[str] = "printing"
    printer: str = ""
    """The system's name of the printer; empty: asked each time."""
    preview: bool = False
    """Whether the paper is shown before it is printed on the usual printer."""
    language: str = ""
    """Of receipts; empty: as the window speaks."""
    way: str = "system"
    """system: through the driver; raw: as a picture in ESC/POS, for receipt printers without one."""
    target: str = ""
    """Raw: a device (/dev/usb/lp0), a host with its port (192.168.1.50:9100), or a print queue."""
    dots: int = 576
    """Raw: dots across the paper; 576 on 80 mm, 384 on 58 mm."""
    cut: bool = True
    drawer: bool = False
    """Raw: open the cash drawer with a receipt that took cash."""

    def checked(self) -> Self:
        """Only what there is."""
        return replace(
            self,
            way=self.way if self.way in WAYS else "system",
            target=self.target.strip()[:TARGET_LENGTH],
            dots=self.dots if self.dots in DOTS else DOTS[0],
            language=self.language[:LANGUAGE_LENGTH],
        )

    @property
    def is_raw(self) -> bool:
        """Whether receipts go there as a picture."""
        return self.way == "raw" and bool(self.target)
