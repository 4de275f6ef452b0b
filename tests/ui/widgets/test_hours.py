from tests.ui.widgets.conftest import OnScreen
from ui.widgets.hours import HOURS, HourBars


def counts(**some: int) -> tuple[int, ...]:
    return tuple(some.get(f"at_{hour}", 0) for hour in range(HOURS))


def test_a_screen_reader_hears_the_hours_in_which_there_was_something(on_screen: OnScreen) -> None:
    bars = HourBars("Approvals by hour")
    on_screen(bars)
    assert bars.accessibleName() == "Approvals by hour: none"

    bars.set_counts(counts(at_9=2, at_22=1))
    assert bars.accessibleName() == "Approvals by hour: 9:00: 2, 22:00: 1"


def test_the_most_frequent_hour_is_the_highest(on_screen: OnScreen) -> None:
    bars = HourBars("Approvals by hour")
    on_screen(bars, width=480, height=200)
    bars.set_counts(counts(at_9=2, at_22=1))
    picture = bars.grab().toImage()

    def height(hour: int) -> int:
        x = round((hour + 0.5) * bars.width() / HOURS)
        ground = picture.pixelColor(2, 2)
        return sum(picture.pixelColor(x, y) != ground for y in range(bars.height() - 20))

    assert height(9) > height(22) > height(3)
