"""Upgrading a package: what it still is worth pays for another one, and the rest is paid, in one act."""

from typing import TYPE_CHECKING

from app.desk.commands.upgrade_package import UpgradePackage
from app.desk.selling import MemberFields, SaleFields
from app.desk.views.cards import Card
from app.desk.views.receipts import Receipt
from app.desk.views.upgrading import Target, UpgradePage, upgrade_page
from app.domain.sale import Tender
from ui import format as show
from ui.client import Client
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.dialogs.pay_now import PayNow
from ui.widgets.fields import Combo, Field
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class UpgradeForm(ActForm):
    """The packages that cost at least the credit; what is missing is paid at once."""

    icon = "chevron-up"

    def __init__(self, card: Card, currency: str) -> None:
        """Empty until the credit is worked out."""
        super().__init__(card, currency)
        self.title = self.tr("Upgrade the package")
        self.verb = self.tr("Approve upgrade")
        self._page: UpgradePage | None = None
        self.target = Combo(self.tr("New package"))
        self.first = self.target
        self.pay = PayNow(currency)
        self._credit = Label("", font="small", token="muted", wrap=True)
        self.column.addWidget(Field(self.tr("New package"), self.target))
        self.column.addWidget(self._credit)
        self.column.addWidget(self.pay)
        self.target.changed.connect(lambda _key: self._chosen())
        self.pay.changed.connect(self.changed)

    def begin(self, client: Client, window: "MainWindow") -> None:
        """The credit as of now, and what it may pay for."""
        del window
        client.ask(self, upgrade_page, self.card.patient_package_id, then=self._set_page)

    def _set_page(self, page: UpgradePage) -> None:
        self._page = page
        words = self.tr("{name}, {total}")
        self.target.set_items(
            [
                (str(one.package_id), words.format(name=one.name, total=show.money(one.total_minor, self.currency)))
                for one in page.targets
            ]
        )
        quote = page.quotes
        told = self.tr("Credit {credit}: {paid} paid, less {used} for the sessions used at their share. No fee.")
        self._credit.set_text(
            told.format(
                credit=show.money(page.credit_minor, self.currency),
                paid=show.money(quote.paid_total_minor, self.currency),
                used=show.money(page.used_minor, self.currency),
            )
            if page.targets
            else self.tr("No package here costs as much as the credit of {credit}.").format(
                credit=show.money(page.credit_minor, self.currency)
            )
        )
        self.pay.tender.set_key(Tender.CASH.value)  # the rest has to be paid at once
        self._chosen()

    def _target(self) -> Target | None:
        targets = self._page.targets if self._page is not None else ()
        return next((one for one in targets if str(one.package_id) == self.target.key()), None)

    def _chosen(self) -> None:
        chosen = self._target()
        if chosen is not None and self._page is not None:
            self.pay.set_due(chosen.total_minor - self._page.credit_minor)
        self.changed.emit()

    def command(self, reason: Reason) -> UpgradePackage | None:
        """The upgrade as typed, from today."""
        chosen = self._target()
        if chosen is None or self._page is None:
            return None
        payments = self.pay.payments() if chosen.total_minor > self._page.credit_minor else ()
        if payments is None:
            return None
        sale = SaleFields(
            patient_id=self.card.head_id,
            package_id=chosen.package_id,
            start=self._page.today,
            price_minor=chosen.price_minor,
            members=self._members(chosen),
            payments=payments,
        )
        return UpgradePackage(
            patient_package_id=self.card.patient_package_id,
            credit_minor=self._page.credit_minor,
            sale=sale,
            reason=reason.reason,
            note=reason.note,
        )

    def _members(self, chosen: Target) -> tuple[MemberFields, ...]:
        """Who may use the old package may use the new one, as far as it has room."""
        family = [person for person in self.card.people if person.is_current and not person.is_head]
        taken = family[: chosen.max_members]
        return tuple(MemberFields(patient_id=person.patient_id, relation=person.relation) for person in taken)

    def sentence(self) -> str:
        """Recovery ends, and its credit pays for Premium."""
        chosen = self._target()
        if chosen is None:
            return self.tr("{package} ends and its credit pays for another package.").format(package=self.card.name)
        words = self.tr("{package} ends and its credit pays for {target}, from today.")
        return words.format(package=self.card.name, target=chosen.name)

    def changes(self, result: Receipt) -> list[Change]:
        """The package, its sessions, until when, and what is still to pay."""
        new = result.card
        rows = [
            Change(self.tr("Package"), self.card.name, new.name, strong=True),
            Change(self.tr("Sessions left"), str(self.card.left), str(new.left)),
        ]
        if new.last_valid_day is not None:
            before = show.day(self.card.last_valid_day) if self.card.last_valid_day is not None else ""
            rows.append(Change(self.tr("Last valid"), before, show.day(new.last_valid_day)))
        before, after = (_family(card) for card in (self.card, new))
        if before:
            rows.append(Change(self.tr("Family"), before, after or self.tr("the buyer alone")))
        if new.due_minor:
            rows.append(Change(self.tr("Still to pay"), "", show.money(new.due_minor, self.currency)))
        return rows

    def paper_of(self, result: Receipt) -> Card:
        """The receipt of the new package."""
        return result.card

    def done_words(self, result: Receipt) -> tuple[str, str]:
        """Upgraded, with the number of the new order."""
        said = self.tr("{package} upgraded to {target}, order {number}.")
        words = said.format(package=self.card.name, target=result.card.name, number=result.order_number)
        return words, self.tr("{n} left.").format(n=result.card.left)


def _family(card: Card) -> str:
    return ", ".join(person.name for person in card.people if person.is_current and not person.is_head)
