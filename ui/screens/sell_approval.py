"""What a manager signs who is asked for a sale that starts in the past."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.desk.commands.sell_package import SellPackage
from app.desk.views.catalogue import PackageRow
from app.desk.views.rows import PatientFacts
from app.desk.views.selling import SalePage, ends_on
from ui import format as show
from ui.dialogs.act_form import Change


def words_of_sale(
    command: SellPackage, page: SalePage | None, package: PackageRow | None, buyer: PatientFacts | None
) -> tuple[str, tuple[Change, ...]]:
    """Which package for whom and from when, in one sentence; and how long it holds, against a start today."""
    if page is None or package is None or buyer is None:
        return "", ()
    words = QCoreApplication.translate(
        "SellPage", "{package} is sold to {buyer} for {price} as if it had started on {day}."
    )
    service = _used_now(command, package)
    if service:
        words = QCoreApplication.translate(
            "SellPage",
            "{package} is sold to {buyer} for {price} as if it had started on {day}, and 1 {service} is used at once.",
        )
    sentence = words.format(
        package=package.name,
        buyer=buyer.name,
        price=show.money(page.prices[package.id].total_minor, page.currency),
        day=show.day(command.start),
        service=service,
    )
    return sentence, (
        Change(QCoreApplication.translate("SellPage", "Starts"), show.day(page.today), show.day(command.start)),
        Change(
            QCoreApplication.translate("SellPage", "Last valid"),
            _last(ends_on(package, page.today)),
            _last(ends_on(package, command.start)),
            strong=True,
        ),
    )


def _used_now(command: SellPackage, package: PackageRow) -> str:
    used = command.use_now.service_id if command.use_now else None
    return next((item.service_name for item in package.items if item.service_id == used), "")


def _last(day: date | None) -> str:
    return show.day(day) if day is not None else QCoreApplication.translate("SellPage", "never expires")
