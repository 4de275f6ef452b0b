from app.exchange.sample_events import Spot


def test_what_happens_is_ordered_by_day_and_hour() -> None:
    spot = Spot(-1, 500, "AND")

    assert spot.later(100) == Spot(-1, 600, "AND")
    assert sorted([Spot(0, 1, "AND"), spot.later(1), spot]) == [spot, spot.later(1), Spot(0, 1, "AND")]
