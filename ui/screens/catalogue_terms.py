"""The terms of a package in the editor: validity, sharing, where it may be redeemed, what a refund follows."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.catalogue import CentreLine, PackageRow
from app.domain.catalogue import MAX_FAMILY, MAX_VALIDITY_DAYS
from app.domain.terms import RefundPolicy, Scope
from ui.theme import wide
from ui.widgets.fields import CheckBox, Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import FlowLayout
from ui.widgets.options import Segments

DEFAULT_DAYS, DEFAULT_MEMBERS = 90, 4
HUNDREDTHS = 100


class TermsFields(QWidget):
    """Everything below the price."""

    def __init__(self) -> None:
        """A package of 90 days, for the buyer, redeemable where it was bought."""
        super().__init__()
        self.days = LineEdit(self.tr("Validity in days"), max_length=5)
        self.never = CheckBox(self.tr("Never expires"))
        self.shared = CheckBox(self.tr("Head and up to"))
        self.members = LineEdit(self.tr("Family members at most"), max_length=2)
        self.scope = Segments(self.tr("Redeemable at"))
        self.policy = Segments(self.tr("If the patient stops"))
        self.fee = LineEdit(self.tr("Fee in percent of the refund"), max_length=6)
        self._centres: dict[UUID, CheckBox] = {}
        self._centre_area = QWidget()
        self._flow = FlowLayout(self._centre_area)
        self._fields: dict[str, Field] = {}
        self._lay_out()
        self.never.toggled.connect(lambda on: self.days.setEnabled(not on))
        self.shared.toggled.connect(self.members.setEnabled)
        self.scope.changed.connect(lambda key: self._centre_area.setVisible(key == Scope.MULTI.value))
        self.reset()

    def _lay_out(self) -> None:
        self.scope.set_segments(
            [(Scope.SINGLE.value, self.tr("Where bought")), (Scope.MULTI.value, self.tr("These centres"))]
        )
        self.policy.set_segments(
            [
                (RefundPolicy.LIST_PRICE.value, self.tr("Charge used at list price")),
                (RefundPolicy.PRO_RATA.value, self.tr("Pro rata")),
                (RefundPolicy.NONE.value, self.tr("No refund")),
            ]
        )
        for edit in (self.days, self.members, self.fee):
            edit.setFixedWidth(wide(80))
        # one below the other in a language that needs the room
        first = FlowLayout(spacing=16, fill=True)
        first.addWidget(
            self._field("validity_days", self.tr("Validity"), _line(self.days, self.tr("days"), self.never))
        )
        sharing = _line(self.shared, self.members, self.tr("members"))
        first.addWidget(self._field("max_members", self.tr("Sharing"), sharing))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(first)
        where = _line(self.scope, self._centre_area)
        column.addWidget(self._field("centre_ids", self.tr("Redeemable at"), where))
        stops = _line(self.policy, self.tr("fee"), self.fee, "%")
        column.addWidget(self._field("refund_fee_basis_points", self.tr("If the patient stops"), stops))

    def _field(self, name: str, label: str, editor: QWidget) -> Field:
        self._fields[name] = Field(label, editor)
        return self._fields[name]

    def set_centres(self, centres: Sequence[CentreLine]) -> None:
        """Which centres there are to choose from."""
        if list(self._centres) == [centre.id for centre in centres]:
            return
        chosen = {key for key, box in self._centres.items() if box.isChecked()}
        for box in self._centres.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._centres = {centre.id: CheckBox(centre.name) for centre in centres}
        for key, box in self._centres.items():
            box.setChecked(key in chosen)
            self._flow.addWidget(box)

    def reset(self) -> None:
        """What a new package begins with."""
        self._show_use(DEFAULT_DAYS, 0, Scope.SINGLE, ())
        self._show_refund(RefundPolicy.LIST_PRICE, 0)

    def show_terms(self, row: PackageRow) -> None:
        """Show a package's terms."""
        self._show_use(row.validity_days, row.max_members, row.scope, row.centre_ids)
        self._show_refund(row.refund_policy, row.refund_fee_basis_points)

    def _show_use(self, days: int | None, members: int, scope: Scope, centre_ids: Sequence[UUID]) -> None:
        self.never.setChecked(days is None)
        self.days.setText("" if days is None else str(days))
        self.days.setEnabled(days is not None)
        self.shared.setChecked(members > 0)
        self.members.setText(str(members or DEFAULT_MEMBERS))
        self.members.setEnabled(members > 0)
        self.scope.choose(scope.value)
        self._centre_area.setVisible(scope is Scope.MULTI)
        for key, box in self._centres.items():
            box.setChecked(key in centre_ids)

    def _show_refund(self, policy: RefundPolicy, fee: int) -> None:
        self.policy.choose(policy.value)
        whole, part = divmod(fee, HUNDREDTHS)
        self.fee.setText(f"{whole}.{part:02d}" if part else str(whole))

    def fields(self) -> dict[str, Any]:
        """The terms as the command takes them; words that are no number stay words, which the command refuses."""
        scope = Scope(str(self.scope.chosen))
        return {
            "validity_days": None if self.never.isChecked() else _number(self.days.text(), MAX_VALIDITY_DAYS),
            "max_members": _number(self.members.text(), MAX_FAMILY) if self.shared.isChecked() else 0,
            "scope": scope,
            "centre_ids": tuple(key for key, box in self._centres.items() if box.isChecked() and scope is Scope.MULTI),
            "refund_policy": RefundPolicy(str(self.policy.chosen)),
            "refund_fee_basis_points": _hundredths(self.fee.text()),
        }

    def mark(self, problems: dict[str, str]) -> None:
        """Show what is wrong beside its field."""
        for name, field in self._fields.items():
            field.set_error(problems.get(name))

    def has(self, name: str) -> bool:
        """Whether a problem of that name has a place here."""
        return name in self._fields


def _number(text: str, most: int) -> int | str:
    return min(int(text), most + 1) if text.strip().isdecimal() else text


def _hundredths(text: str) -> int | str:
    whole, _, part = text.strip().replace(",", ".").partition(".")
    if not (whole or part) or not (whole + part).isdecimal() or len(part) > 2:  # noqa: PLR2004 - hundredths
        return text
    return int(whole or "0") * HUNDREDTHS + int(part.ljust(2, "0"))


def _line(*parts: QWidget | str) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for part in parts:
        line.addWidget(Label(part) if isinstance(part, str) else part)
    line.addStretch(1)
    return box
