"""The facts that the lives of packages are told from."""

from app.domain.status import Status
from app.exchange.sample_data import read_sample_data
from app.exchange.sample_life_play import COMMANDS
from app.exchange.sample_lives import read_lives


def test_they_speak_of_people_and_packages_there_are() -> None:
    data = read_sample_data()
    for life in read_lives():
        story = life.story
        included = dict(data.package[story.package].items)
        assert story.buyer in data.person
        assert data.on_sale(story.package, -story.days_ago)
        assert all(len(people) <= included[service] for service, people in story.uses.items())
        assert {act.details["to"] for act in life.acts if act.kind == "transfer"} <= data.person.keys()
        assert {act.details["to"] for act in life.acts if act.kind == "upgrade"} <= data.package.keys()


def test_everything_a_manager_may_say_yes_to_happens() -> None:
    kinds = {act.kind for life in read_lives() for act in life.acts}

    assert kinds == COMMANDS.keys()
    assert {act.kind for life in read_lives() for act in life.acts if act.sent} == {"cancel", "extend"}
    assert all(act.reason for life in read_lives() for act in life.acts)


def test_whoever_pays_in_parts_pays_the_price() -> None:
    data = read_sample_data()
    parts = [life for life in read_lives() if life.now_minor is not None]

    assert len(parts) >= len({Status.AWAITING_PAYMENT, Status.ACTIVE})
    for life in parts:
        price = data.price_on(life.story.package, -life.story.days_ago)
        assert (life.now_minor or 0) + sum(amount for _, amount in life.later) == price


def test_acts_are_told_in_their_order() -> None:
    for life in read_lives():
        days = [-act.days_ago for act in life.acts]
        assert days == sorted(days)
        assert all(day >= -life.story.days_ago for day in days)
