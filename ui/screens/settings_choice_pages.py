"""The fields of the clinic's choices on their pages, each with what it means in words."""

from typing import Any

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from app.desk.settings import ClinicSettings
from ui import format as show
from ui.language import LANGUAGES, known
from ui.screens.settings_rows import ChoiceRow, TickRow
from ui.theme import tall, wide
from ui.widgets.cards import CardFrame
from ui.widgets.fields import CheckBox, Combo, Field, MoneyEdit, TextArea
from ui.widgets.layouts import hbox
from ui.widgets.stepper import Stepper
from ui.wording import reason_word

CARD_WIDTH, REASONS_HEIGHT, MONEY_WIDTH, SIDE, MONTHS = 760, 124, 152, 40, 12


class ChoicePage(CardFrame):
    """What belongs together, one choice a row; `fields` are known by the names of the settings."""

    def __init__(self) -> None:
        """Rows are added by each page."""
        super().__init__()
        self.setMaximumWidth(wide(CARD_WIDTH))
        self.fields: dict[str, Field] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(16)

    def add(self, name: str, field: Field) -> Field:
        """Another row."""
        self.fields[name] = field
        self.column.addWidget(field)
        return field

    def set_settings(self, settings: ClinicSettings, currency: str) -> None:
        """Show what is chosen."""
        raise NotImplementedError

    def chosen(self) -> dict[str, Any]:
        """What is chosen now, by the names of the settings."""
        raise NotImplementedError

    def problems(self) -> dict[str, str]:
        """What cannot be read, by the names of the settings."""
        return {}


class ApprovalsPage(ChoicePage):
    """Who must sign for what, and the reasons to choose from."""

    def __init__(self) -> None:
        """Filled when shown."""
        super().__init__()
        self.void_days = Stepper(0, 3650, self.tr("Days in which a manager may approve a void"), side=SIDE)
        self.refund_alone = MoneyEdit(self.tr("Refunds above this need a second person"))
        self.refund_alone.setFixedWidth(wide(MONEY_WIDTH))
        self.one_person = CheckBox(self.tr("One-person shifts: a manager may approve the void of an own redemption"))
        self.void_reasons = self._area(self.tr("Reasons for a void, one a line"))
        self.act_reasons = self._area(self.tr("Reasons for all else a manager signs, one a line"))
        self.add(
            "void_days",
            ChoiceRow(
                self.tr("Voids of older redemptions need the owner"),
                self.void_days,
                hint=self.tr("Days since a redemption was booked in which a manager may approve its void."),
            ),
        )
        self.add(
            "refund_alone_minor",
            ChoiceRow(
                self.tr("Refunds above this need a second person"),
                self.refund_alone,
                hint=self.tr("Up to this amount a manager may approve a refund they asked for themselves."),
            ),
        )
        words = self.tr("For shifts with nobody else. The approvals report shows every void signed that way.")
        self.add("one_person_shift", TickRow(self.one_person, words))
        self._add_reasons()

    def _area(self, name: str) -> TextArea:
        area = TextArea(name)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        area.setFixedHeight(tall(REASONS_HEIGHT, 5))
        return area

    def _add_reasons(self) -> None:
        words = self.tr("Up to 10. “Other” is always offered and asks for words.")
        self.fields["void_reasons"] = Field(self.tr("Reasons for a void, one a line"), self.void_reasons, hint=words)
        words = self.tr("Up to 10, for every other act such as a freeze.")
        self.fields["act_reasons"] = Field(
            self.tr("Reasons for all else a manager signs, one a line"), self.act_reasons, hint=words
        )
        beside = hbox(self.fields["void_reasons"], self.fields["act_reasons"], spacing=16)
        beside.setStretch(0, 1)
        beside.setStretch(1, 1)
        self.column.addLayout(beside)

    def set_settings(self, settings: ClinicSettings, currency: str) -> None:
        """Show what is chosen."""
        self.void_days.set_value(settings.void_days)
        self.refund_alone.set_currency(currency)
        self.refund_alone.set_minor(settings.refund_alone_minor)
        self.one_person.setChecked(settings.one_person_shift)
        self.void_reasons.setPlainText("\n".join(reason_word(code) for code in settings.void_reasons))
        self.act_reasons.setPlainText("\n".join(reason_word(code) for code in settings.act_reasons))

    def chosen(self) -> dict[str, Any]:
        """An amount that cannot be read is left as it was; `problems` tells of it."""
        amount = self.refund_alone.minor()
        return {
            "void_days": self.void_days.value(),
            "one_person_shift": self.one_person.isChecked(),
            "void_reasons": _codes(self.void_reasons, ClinicSettings().void_reasons),
            "act_reasons": _codes(self.act_reasons, ClinicSettings().act_reasons),
        } | ({} if amount is None else {"refund_alone_minor": amount})

    def problems(self) -> dict[str, str]:
        """An amount that is none."""
        problem = self.refund_alone.problem()
        return {"refund_alone_minor": problem} if problem else {}


def _codes(area: TextArea, known: tuple[str, ...]) -> tuple[str, ...]:
    """Reasons of ours keep their code, so that they are read in every language; the others are the clinic's words."""
    codes = {reason_word(code): code for code in known}
    lines = [line.strip() for line in area.toPlainText().splitlines()]
    return tuple(codes.get(line, line) for line in lines if line)


class MoneyPage(ChoicePage):
    """How the clinic is paid and how it counts its papers."""

    def __init__(self) -> None:
        """Filled when shown."""
        super().__init__()
        self.part = CheckBox(self.tr("Part payment: a package may be paid in instalments"))
        self.halved = CheckBox(self.tr("Tax in two halves, CGST and SGST"))
        self.month = Combo(self.tr("First month of the financial year"))
        self.month.set_items([(str(n), show.locale().standaloneMonthName(n)) for n in range(1, MONTHS + 1)])
        words = self.tr(
            "The first payment starts the package; sessions can be redeemed only as far as they are paid."
            " Without it, a package is paid in full when it is sold."
        )
        self.add("part_payment", TickRow(self.part, words))
        words = self.tr(
            "As in India: each half is rounded by itself and shown on the receipt."
            " Without it, tax is one amount. What was sold keeps its tax."
        )
        self.add("tax_halved", TickRow(self.halved, words))
        words = self.tr("Numbers of orders, invoices and refunds begin anew with it, such as AND/26-27/000001.")
        self.add("first_month", ChoiceRow(self.tr("Financial year begins in"), self.month, hint=words))

    def set_settings(self, settings: ClinicSettings, currency: str) -> None:
        """Show what is chosen."""
        del currency
        self.part.setChecked(settings.part_payment)
        self.halved.setChecked(settings.tax_halved)
        self.month.set_key(str(settings.first_month))

    def chosen(self) -> dict[str, Any]:
        """What is chosen now."""
        return {
            "part_payment": self.part.isChecked(),
            "tax_halved": self.halved.isChecked(),
            "first_month": int(self.month.key() or 1),
        }


class CountsPage(ChoicePage):
    """Whole numbers, each with a name, bounds and what it means."""

    def __init__(self) -> None:
        """Filled when shown."""
        super().__init__()
        self.steppers: dict[str, Stepper] = {}

    def count(self, name: str, words: tuple[str, str, str], bounds: tuple[int, int]) -> Stepper:
        """A row for one of them; `words` are its spoken name, its title and its meaning."""
        spoken, title, meaning = words
        stepper = Stepper(*bounds, spoken, side=SIDE)
        self.steppers[name] = stepper
        self.add(name, ChoiceRow(title, stepper, hint=meaning))
        return stepper

    def set_settings(self, settings: ClinicSettings, currency: str) -> None:
        """Show what is chosen."""
        del currency
        for name, stepper in self.steppers.items():
            stepper.set_value(getattr(settings, name))

    def chosen(self) -> dict[str, Any]:
        """What is chosen now."""
        return {name: stepper.value() for name, stepper in self.steppers.items()}


class FreezesPage(CountsPage):
    """How long and how often a package may rest."""

    def __init__(self) -> None:
        """Filled when shown."""
        super().__init__()
        title, meaning = (
            self.tr("Shortest freeze, days"),
            self.tr("First and last day count. Shorter ones are refused."),
        )
        self.count("freeze_shortest_days", (title, title, meaning), (1, 365))
        title, meaning = (
            self.tr("Freezes a package"),
            self.tr("One ended early counts; one withdrawn before it began does not."),
        )
        self.count("freeze_most", (title, title, meaning), (0, 100))
        title, meaning = (
            self.tr("Frozen days a package, over all its freezes"),
            self.tr("The last valid day moves by the days frozen, so this is the most it can move."),
        )
        self.count("freeze_most_days", (title, title, meaning), (0, 3650))


class EverydayPage(CountsPage):
    """Visits that do not happen, and a desk that is left alone."""

    def __init__(self) -> None:
        """Filled when shown."""
        super().__init__()
        title, meaning = (
            self.tr("Notice to cancel an appointment, hours"),
            self.tr("Cancelled at least this long before, a visit uses no session; later, a redemption is proposed."),
        )
        self.count("notice_hours", (title, title, meaning), (0, 720))
        spoken, title, meaning = (
            self.tr("Minutes until the desk locks itself"),
            self.tr("Lock when idle, minutes"),
            self.tr("Half-done work stays as it was and is there again after the PIN."),
        )
        self.count("idle_minutes", (spoken, title, meaning), (1, 240))
        self.language = Combo(self.tr("The clinic's language"))
        self.language.set_items(list(LANGUAGES.items()))
        words = self.tr("For everybody who has not chosen a language of their own.")
        self.add("language", ChoiceRow(self.tr("The clinic's language"), self.language, hint=words))

    def set_settings(self, settings: ClinicSettings, currency: str) -> None:
        """Show what is chosen."""
        super().set_settings(settings, currency)
        self.language.set_key(known(settings.language))

    def chosen(self) -> dict[str, Any]:
        """What is chosen now."""
        return super().chosen() | {"language": self.language.key()}
