from collections.abc import Iterator
from importlib import resources

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibilityHints, QFontInfo, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QPushButton

from ui.theme import FAMILIES, mark, theme
from ui.tokens import ICON_NAMES, THEMES
from ui.widgets.labels import Label

ROLE, GROUP = QPalette.ColorRole, QPalette.ColorGroup


@pytest.fixture(autouse=True)
def light_again(styled: QApplication) -> Iterator[None]:
    yield
    theme().set_scheme("light")


@pytest.mark.parametrize("scheme", THEMES)
def test_the_palette_is_the_schemes_own(styled: QApplication, scheme: str) -> None:
    theme().set_scheme(scheme)

    palette = styled.palette()
    assert palette.color(ROLE.Window).name().upper() == THEMES[scheme]["window"]
    assert palette.color(GROUP.Inactive, ROLE.Highlight).name().upper() == THEMES[scheme]["accent"]
    assert palette.color(GROUP.Disabled, ROLE.ButtonText).name().upper() == THEMES[scheme]["dead"]


@pytest.mark.parametrize("scheme", THEMES)
def test_a_hint_in_a_field_does_not_pass_for_what_is_typed(styled: QApplication, scheme: str) -> None:
    theme().set_scheme(scheme)

    assert styled.palette().color(ROLE.PlaceholderText) != styled.palette().color(ROLE.Text)


@pytest.mark.parametrize("scheme", THEMES)
def test_the_style_sheet_leaves_no_token_unfilled(scheme: str) -> None:
    theme().set_scheme(scheme)

    assert "@" not in theme().style_sheet().partition("*/")[2]


def test_a_change_of_scheme_is_told(styled: QApplication) -> None:
    told: list[str] = []
    theme().changed.connect(lambda: told.append(theme().scheme))

    theme().set_scheme("dark")
    theme().set_scheme("system")

    assert told[0] == "dark"
    assert theme().chosen == "system"
    assert theme().scheme in {"light", "dark"}


def test_a_change_of_the_systems_colours_is_followed_at_once_but_a_choice_stays(
    styled: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = styled.styleHints()
    shown = Label("Ends soon")
    theme().set_scheme("system")

    def system(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference) -> str:
        """The system says so while the program runs; gives the ground and the words that are shown then."""
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: scheme)
        monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: contrast)
        hints.colorSchemeChanged.emit(scheme)
        hints.accessibility().contrastPreferenceChanged.emit(contrast)
        return f"{styled.palette().window().color().name()} {shown.palette().windowText().color().name()}".upper()

    def drawn(scheme: str) -> str:
        return f"{THEMES[scheme]['window']} {THEMES[scheme]['text']}".upper()

    assert system(Qt.ColorScheme.Dark) == drawn("dark")
    assert system(Qt.ColorScheme.Light) == drawn("light")
    assert system(Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast) == drawn("contrast")
    theme().set_scheme("light")
    assert system(Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast) == drawn("light")


def test_an_icon_is_tinted_by_its_token() -> None:
    image = theme().pixmap("plus", 24, "accent", 1.0).toImage()

    drawn, wanted = image.pixelColor(12, 12), theme().color("accent")
    assert abs(drawn.red() - wanted.red()) + abs(drawn.green() - wanted.green()) + abs(drawn.blue() - wanted.blue()) < 6
    assert image.pixelColor(1, 1).alpha() == 0


def test_an_icon_is_sharp_on_a_dense_screen() -> None:
    dense = theme().pixmap("plus", 24, "text", 2.0)

    assert dense.size() == QSize(48, 48)
    assert dense.deviceIndependentSize().toSize() == QSize(24, 24)


def test_the_program_has_its_own_sign_in_the_taskbar(styled: QApplication) -> None:
    sign = styled.windowIcon().pixmap(QSize(128, 128), 1.0).toImage()

    assert sign.pixelColor(4, 64).name().upper() == THEMES["light"]["accent"]
    assert [sign.pixelColor(x, y).name() for x, y in ((44, 44), (84, 44), (44, 84))] == ["#ffffff"] * 3
    assert sign.pixelColor(84, 84) == sign.pixelColor(4, 64)
    assert sign.pixelColor(0, 0).alpha() == 0


def test_every_word_for_an_icon_has_a_drawing() -> None:
    drawn = {file.name.removesuffix(".svg") for file in (resources.files("resources") / "icons").iterdir()}

    assert set(ICON_NAMES.values()) - drawn == set()


@pytest.mark.parametrize("family", FAMILIES)
def test_the_fonts_are_the_bundled_ones(styled: QApplication, family: str) -> None:
    assert family in theme().font("body").families()
    assert QFontInfo(theme().font("body")).family() == FAMILIES[0]


def test_sizes_are_pixels_and_weights_two() -> None:
    assert theme().font("count").pixelSize() == 56
    assert theme().font("body").pixelSize() == 14
    assert {theme().font(name).weight() for name in ("count", "body", "key")} == {400, 600}


@pytest.mark.parametrize("scheme", THEMES)
def test_a_status_has_words_and_ground(scheme: str) -> None:
    theme().set_scheme(scheme)

    words, ground = theme().status_colors("expired")

    assert words != ground
    assert theme().color("status:expired") == words
    assert theme().color("status:expired:bg") == ground


def test_a_mark_is_a_property_that_the_style_sheet_sees(styled: QApplication) -> None:
    button = QPushButton("Void")

    mark(button, kind="danger", state="alert")

    assert (button.property("kind"), button.property("state")) == ("danger", "alert")


def test_the_edge_of_a_chosen_entry_is_where_reading_begins(styled: QApplication) -> None:
    entry = "QMenu::item:selected { background: #dceef0; color: #084a52; border-{side}-color: #0b5c66; }"
    theme().set_scheme("light")
    assert entry.replace("{side}", "left") in styled.styleSheet()

    styled.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert entry.replace("{side}", "right") in styled.styleSheet()
    finally:
        styled.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
