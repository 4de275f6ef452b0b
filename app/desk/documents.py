"""Document numbers: consecutive per centre, kind and financial year, taken in the transaction that uses them."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.desk.work import Read, Work
from app.domain.clinic import Centre, DocumentSeries, document_number, financial_year

LETTERS = {"order": "", "tax_invoice": "T", "bill_of_supply": "B", "combined": "C", "refund": "R"}


def next_number(work: Work, kind: str, centre: Centre | None = None) -> str:
    """The next number of that kind of document at this centre or another, by booking date."""
    year = financial_year(work.today, work.settings.first_month)
    centre_id, code = (work.place.centre_id, work.place.centre_code) if centre is None else (centre.id, centre.code)
    number = _series(work, centre_id, kind, year).take()
    return document_number(code, year, number, letter=LETTERS[kind])


def next_record_number(work: Work) -> str:
    """A patient's record number: the centre and a running number of its own (AND-004217)."""
    number = _series(work, work.place.centre_id, "patient", "-").take()
    return f"{work.place.centre_code}-{number:06d}"


@dataclass(frozen=True, slots=True)
class Edition:
    """One paper as it stands: another payment or payout makes a new one, which is no duplicate of the old."""

    centre_id: UUID
    paper: str
    record_id: UUID
    entries: int = 0
    """Payments of the order, payouts of the refund."""

    @property
    def key(self) -> str:
        """How it is told apart, in the 40 characters there are."""
        return f"{self.record_id.hex}.{self.entries}"


def next_print(work: Work, edition: Edition) -> int:
    """The how-manieth printing of one paper this is; two desks at once are told different numbers."""
    return _series(work, edition.centre_id, f"print_{edition.paper}", edition.key).take()


def prints_of(read: Read, edition: Edition) -> int:
    """How often a paper was given out already."""
    following = read.session.scalar(
        select(DocumentSeries.next).where(
            DocumentSeries.centre_id == edition.centre_id,
            DocumentSeries.kind == f"print_{edition.paper}",
            DocumentSeries.year == edition.key,
        )
    )
    return 0 if following is None else following - 1


def _series(work: Work, centre_id: UUID, kind: str, year: str) -> DocumentSeries:
    """The running number, locked until this transaction ends, so that no number is skipped or given twice."""
    series = work.session.scalars(
        select(DocumentSeries)
        .where(DocumentSeries.centre_id == centre_id, DocumentSeries.kind == kind, DocumentSeries.year == year)
        .with_for_update()
    ).one_or_none()
    if series is None:
        series = DocumentSeries(centre_id=centre_id, kind=kind, year=year)
        work.add(series)
        work.session.flush()
    return series
