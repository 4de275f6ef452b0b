import pytest

from ui.tokens import FONTS, ICON_NAMES, STATUS, STATUS_ICONS, THEMES

GROUNDS = ("window", "surface", "surface_2", "soft", "hover")
WORDS = [
    *(("text", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in GROUNDS),
    *(("dead", ground) for ground in ("surface", "surface_2", "window", "hover")),
    ("soft_text", "soft"),
    *(("accent", ground) for ground in GROUNDS),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    *(("danger", ground) for ground in ("surface", "surface_2", "hover")),
    ("danger_text", "danger"),
    ("success", "surface"),
    ("success", "soft"),
    ("toast_text", "toast"),
    ("toast_link", "toast"),
]
EDGES = [
    *(("ctl", ground) for ground in ("surface", "surface_2", "window", "soft")),
    *(("pip_line", ground) for ground in ("surface", "surface_2")),
    *(("focus", ground) for ground in ("surface", "surface_2", "window")),
    ("accent", "window"),
    ("danger", "window"),
]


def luminance(color: str) -> float:
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("scheme", THEMES)
@pytest.mark.parametrize(("words", "ground"), WORDS)
def test_words_can_be_read(scheme: str, words: str, ground: str) -> None:
    assert contrast(THEMES[scheme][words], THEMES[scheme][ground]) >= 4.5


@pytest.mark.parametrize("scheme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_the_edge_of_anything_one_can_act_on_can_be_seen(scheme: str, edge: str, ground: str) -> None:
    assert contrast(THEMES[scheme][edge], THEMES[scheme][ground]) >= 3


@pytest.mark.parametrize("status", STATUS)
@pytest.mark.parametrize(("scheme", "place"), [("light", 0), ("dark", 1)])
def test_a_status_can_be_read_on_its_ground_and_bare_on_cards(status: str, scheme: str, place: int) -> None:
    words, ground = STATUS[status][place]

    for behind in (ground, THEMES[scheme]["surface"], THEMES[scheme]["surface_2"]):
        assert contrast(words, behind) >= 4.5


@pytest.mark.parametrize("status", STATUS)
def test_a_status_can_be_read_in_high_contrast(status: str) -> None:
    words = STATUS[status][1][0]

    assert contrast(words, THEMES["contrast"]["surface"]) >= 7


def test_every_theme_names_the_same_tokens() -> None:
    assert len({frozenset(tokens) for tokens in THEMES.values()}) == 1


def test_every_status_has_an_icon_of_its_own() -> None:
    assert set(STATUS_ICONS) == set(STATUS)
    assert len({ICON_NAMES.get(name, name) for name in STATUS_ICONS.values()}) == len(STATUS)


def test_nothing_is_written_smaller_than_12_px() -> None:
    assert min(pixels for pixels, _ in FONTS.values()) == 12
