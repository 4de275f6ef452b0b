"""The steps of the first run: each knows its fields, shows what is wrong beside them and gives its values."""

from collections.abc import Mapping
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimer, QTimeZone, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.currencies import all_currencies
from ui.language import LANGUAGES, spoken
from ui.theme import wide
from ui.widgets.fields import Combo, Field, LineEdit, PinEdit
from ui.widgets.labels import Label
from ui.widgets.options import OptionBox, OptionGroup

SPACING = 16
CODE_WIDTH, OPTION_WIDTH = 120, 496


class Step(QWidget):
    """One page of questions."""

    entered = Signal()
    """Enter was pressed in a field."""
    language_chosen = Signal(str)
    """The page is to speak it from now on."""
    fields: Mapping[str, Field]

    def __init__(self, title: str) -> None:
        """`fields` maps the command's field to the field on the page."""
        super().__init__()
        self.title = title
        self.fields = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACING)

    def add(self, *fields: Field) -> None:
        """Below one another; Enter goes on."""
        for field in fields:
            self.column.addWidget(field)
            self.watch(field)

    def watch(self, field: Field) -> None:
        """Typing takes the error back, Enter goes on."""
        if isinstance(field.editor, QLineEdit):
            field.editor.returnPressed.connect(self.entered)
            field.editor.textEdited.connect(lambda _text: field.set_error(None))

    def values(self) -> dict[str, str]:
        """What was typed and chosen, by the command's names."""
        return {name: _value(field.editor) for name, field in self.fields.items()}

    def set_values(self, known: Mapping[str, str]) -> None:
        """Fill in what is known; what is empty stays as it is proposed."""
        for name, field in self.fields.items():
            value = known.get(name, "")
            if value and isinstance(field.editor, Combo):
                field.editor.set_key(value)
            elif value and isinstance(field.editor, QLineEdit):
                field.editor.setText(value)

    def problems(self) -> dict[str, str]:
        """What only this page can see is wrong."""
        return {}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Beside the fields; the keyboard goes to the first one."""
        for name, field in self.fields.items():
            field.set_error(problems.get(name))
        wrong = next((field for name, field in self.fields.items() if name in problems), None)
        if wrong is not None:
            wrong.editor.setFocus()

    def take_over(self, before: "Step") -> None:
        """What was typed and chosen before the page was made anew."""
        for name, field in before.fields.items():
            old, editor = field.editor, self.fields[name].editor
            if isinstance(old, Combo) and isinstance(editor, Combo):
                editor.set_key(old.key())
            elif isinstance(old, LineEdit) and isinstance(editor, LineEdit):
                editor.setText(old.text())

    def focus_first(self) -> None:
        """The first empty field, else the first."""
        editors = [field.editor for field in self.fields.values()]
        lines = [one for one in editors if isinstance(one, QLineEdit)]
        target = next((one for one in lines if not one.text()), None) or next(iter(lines or editors), None)
        if target is not None:
            target.setFocus()

    def forget(self) -> None:
        """Nothing secret stays on the page."""


def _value(editor: QWidget) -> str:
    if isinstance(editor, Combo):
        return editor.key()
    if isinstance(editor, PinEdit):
        return editor.text()
    return editor.words() if isinstance(editor, LineEdit) else ""


class ClinicStep(Step):
    """Language, organisation, currency."""

    def __init__(self) -> None:
        """India's currency unless the computer's country says otherwise."""
        super().__init__("")
        self.title = self.tr("Your clinic")
        self.language, self.currency = Combo(self.tr("Language")), Combo(self.tr("Currency"))
        self.language.set_items(list(LANGUAGES.items()))
        self.language.set_key(spoken())
        # a turn later: the list that was chosen from is closed by then
        self.language.changed.connect(
            lambda key: QTimer.singleShot(0, self, lambda: self.language_chosen.emit(str(key)))
        )
        names = currency_names() if spoken() == "en" else self._usual_names()
        codes = [(code, f"{code}, {names[code]}" if code in names else code) for code in all_currencies()]
        self.currency.set_items(codes)
        self.currency.set_key(_local_currency())
        self.organisation = LineEdit(self.tr("Name of the clinic"), self.tr("Nirog Physio"))
        self.fields = {
            "language": Field(self.tr("Language"), self.language),
            "organisation": Field(self.tr("Name of the clinic"), self.organisation),
            "currency": Field(
                self.tr("Currency"),
                self.currency,
                hint=self.tr("Every price and payment is in it. It cannot change later."),
            ),
        }
        self.add(*self.fields.values())
        self.column.addStretch(1)

    def _usual_names(self) -> dict[str, str]:
        """Qt names currencies in the languages of the countries that use them, and India's in English only."""
        return {
            "INR": self.tr("Indian Rupee"),
            "NPR": self.tr("Nepalese Rupee"),
            "LKR": self.tr("Sri Lankan Rupee"),
            "MUR": self.tr("Mauritian Rupee"),
            "BDT": self.tr("Bangladeshi Taka"),
            "AED": self.tr("UAE Dirham"),
            "SGD": self.tr("Singapore Dollar"),
            "USD": self.tr("US Dollar"),
            "GBP": self.tr("British Pound"),
            "EUR": self.tr("Euro"),
        }


class CentreStep(Step):
    """The first centre, and what this desk is called."""

    def __init__(self) -> None:
        """The computer's own time zone is proposed."""
        super().__init__("")
        self.title = self.tr("The first centre")
        self.name = LineEdit(self.tr("Name of the centre"), self.tr("Andheri West"))
        self.code = LineEdit(self.tr("Code of the centre"), self.tr("AND"), max_length=3)
        self.code.textEdited.connect(lambda text: self.code.setText(text.upper()))
        self.zone, self.desk = Combo(self.tr("Time zone")), LineEdit(self.tr("Name of this desk"))
        self.zone.set_items([(name, name.replace("_", " ")) for name in zones()])
        self.zone.set_key(local_zone())
        self.desk.setText(self.tr("Desk 1"))
        self.fields = {
            "centre_name": Field(self.tr("Name"), self.name),
            "code": Field(self.tr("Code"), self.code),
            "time_zone": Field(
                self.tr("Time zone"), self.zone, hint=self.tr("It decides which day it is here, and when packages end.")
            ),
            "workstation": Field(self.tr("This desk"), self.desk, hint=self.tr("Stands on what is recorded here.")),
        }
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        line.addWidget(self.fields["centre_name"], 1)
        line.addWidget(self.fields["code"])
        self.fields["code"].setFixedWidth(wide(CODE_WIDTH))
        self.column.addLayout(line)
        for name in ("centre_name", "code"):
            self.watch(self.fields[name])
        code_words = self.tr("The code begins every order number, such as AND/26-27/000123.")
        self.column.addWidget(Label(code_words, font="small", token="muted", wrap=True))
        self.add(self.fields["time_zone"], self.fields["workstation"])
        self.column.addStretch(1)


class OwnerStep(Step):
    """Who owns it, and a PIN typed twice."""

    def __init__(self) -> None:
        """The owner may do everything."""
        super().__init__("")
        self.title = self.tr("The owner")
        self.name = LineEdit(self.tr("Name of the owner"))
        self.pin, self.pin_again = PinEdit(self.tr("PIN")), PinEdit(self.tr("PIN once more"))
        hint = self.tr("6 digits or more. No runs like 123456, no repeats, no birthdays.")
        self.fields = {
            "owner": Field(self.tr("Name"), self.name),
            "owner_pin": Field(self.tr("PIN"), self.pin, hint=hint),
            "pin_again": Field(self.tr("PIN once more"), self.pin_again),
        }
        self.add(*self.fields.values())
        words = self.tr("The owner may do everything, and can add people and centres under Settings.")
        self.column.addWidget(Label(words, font="small", token="muted", wrap=True))
        self.column.addStretch(1)

    def problems(self) -> dict[str, str]:
        """Typed twice the same."""
        if self.pin.text() == self.pin_again.text():
            return {}
        return {"pin_again": self.tr("The two PINs are not the same.")}

    def forget(self) -> None:
        """The PIN does not stay on the page."""
        self.pin.clear()
        self.pin_again.clear()


class StartStep(Step):
    """Empty, or with a look at the sample first."""

    def __init__(self) -> None:
        """The own clinic is there either way."""
        super().__init__("")
        self.title = self.tr("How to begin")
        self.start = OptionGroup(self.tr("How to begin"), stretch=False, mark="radio")
        self.start.set_options(
            [
                ("empty", self.tr("Begin with an empty clinic"), self.tr("Add services and packages under Catalogue.")),
                (
                    "sample",
                    self.tr("Look at the sample first"),
                    self.tr("A made-up clinic. Yours waits for the next start."),
                ),
            ]
        )
        for box in self.start.findChildren(OptionBox):
            box.setMinimumWidth(wide(OPTION_WIDTH))
        self.column.addWidget(self.start)
        self.column.addStretch(1)

    def choose(self, start: str) -> None:
        """Empty or sample."""
        self.start.choose(start)

    def values(self) -> dict[str, str]:
        """Which of the two."""
        return {"start": str(self.start.chosen)}

    def focus_first(self) -> None:
        """Onto the chosen box."""
        for box in self.start.findChildren(OptionBox):
            if box.isChecked():
                box.setFocus()


def zones() -> list[str]:
    """Every zone that is named by a place, and UTC."""
    places = (name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    return [*sorted(places), "UTC"]


def local_zone() -> str:
    """The computer's own zone, where it has a name; India's otherwise."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in zones() else "Asia/Kolkata"


def _local_currency() -> str:
    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in all_currencies() else "INR"


def currency_names() -> dict[str, str]:
    """Indian Rupee by INR, for every currency that Qt knows in English."""
    english = QLocale.matchingLocales(QLocale.Language.English, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    form = QLocale.CurrencySymbolFormat
    return {one.currencySymbol(form.CurrencyIsoCode): one.currencySymbol(form.CurrencyDisplayName) for one in english}
