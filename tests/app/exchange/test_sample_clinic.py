import random

from app.desk.desk import Desk
from app.desk.views.clinic import clinic_page
from app.domain.catalogue import Package, Service
from app.domain.staff import Role
from app.exchange.sample_clinic import SampleClinic
from app.exchange.sample_clock import SampleClock
from app.exchange.sample_data import read_sample_data
from tests.founding import MovableClock


def founded(desk: Desk, clock: MovableClock) -> tuple[SampleClinic, list[None]]:
    steps: list[None] = []
    moving = SampleClock(clock.now())
    clinic = SampleClinic(
        data=read_sample_data(),
        clock=moving,
        first_desk=desk,
        step=lambda: steps.append(None),
        rng=random.Random(1),
    )
    clinic.found()
    return clinic, steps


def test_it_is_founded_with_centres_desks_people_and_catalogue(desk: Desk, clock: MovableClock) -> None:
    clinic, steps = founded(desk, clock)
    page = desk.ask(clinic_page)

    assert {centre.name for centre in page.centres} == {"Andheri West", "Bandra West"}
    assert clinic.desks["BAN"].place is not None
    assert clinic.desks["BAN"].place.centre_code == "BAN"
    assert len(page.staff) == 6
    assert clinic.owner.role is Role.OWNER
    with desk.database.read() as session:
        assert session.query(Service).count() == len(clinic.data.services)
        assert session.query(Package).count() == len(clinic.data.packages)
    assert len(steps) == 1 + 2 + 6 + 2 + 4 + len(clinic.data.services) + len(clinic.data.packages)


def test_managers_change_the_catalogue_on_the_way(desk: Desk, clock: MovableClock) -> None:
    clinic, _ = founded(desk, clock)
    for change in clinic.data.changes:
        desk.execute(clinic.change(change))

    with desk.database.read() as session:
        prices = {package.code: package.price_minor for package in session.query(Package)}
        withdrawn = {package.code for package in session.query(Package) if package.withdrawn_at is not None}
        stopped = {service.code for service in session.query(Service) if not service.offered}
    assert prices == {package.code: package.price_minor for package in clinic.data.packages}
    assert withdrawn == {change.withdraws for change in clinic.data.changes} - {""}
    assert stopped == {change.stops_offering for change in clinic.data.changes} - {""}
