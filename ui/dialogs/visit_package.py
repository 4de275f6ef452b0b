"""From which package the session of a missed visit is taken, where several cover it."""

from collections.abc import Sequence
from uuid import UUID

from app.desk.views.cards import Card
from app.desk.views.wallet import Wallet
from ui import format as show
from ui.widgets.fields import Field
from ui.widgets.options import OptionGroup

NONE = "none"


class WhichPackage(Field):
    """Where the session that is proposed goes: a package that has it, the proposed one first, or none now."""

    def __init__(self) -> None:
        """Not there until a session is proposed and a package has it."""
        self.options = OptionGroup(self.tr("Take the session from"), mark="radio")
        super().__init__(self.tr("Take the session from"), self.options)
        self._cards: Sequence[Card] = ()
        self._service_id: UUID | None = None
        self._is_proposed = False
        self.hide()

    def set_wallet(self, wallet: Wallet, service_id: UUID) -> None:
        """What the patient has for that service here today."""
        self._service_id, self._cards = service_id, wallet.fitting(service_id)
        options: list[tuple[object, str, str]] = [
            (card.patient_package_id, card.name, self._terms(card)) for card in self._cards
        ]
        self.options.set_options([*options, (NONE, self.tr("No session now"), self.tr("explained at day close"))])
        self.show_for(proposed=self._is_proposed)

    def show_for(self, *, proposed: bool) -> None:
        """Asked only where a session is proposed and a package has it."""
        self._is_proposed = proposed
        self.setVisible(proposed and bool(self._cards))

    @property
    def chosen(self) -> UUID | None:
        """The package, None where nobody was asked or none shall give it."""
        found = self.options.chosen
        return found if isinstance(found, UUID) and not self.isHidden() else None

    @property
    def is_none(self) -> bool:
        """Whether no session shall be taken now."""
        return self.options.chosen == NONE and not self.isHidden()

    def _terms(self, card: Card) -> str:
        left = sum(row.left for row in card.services if row.service_id == self._service_id)
        if card.last_valid_day is None:
            return self.tr("{n} left, never expires").format(n=left)
        return self.tr("{n} left, ends {day}").format(n=left, day=show.day(card.last_valid_day))
