"""The look: tokens become a palette, fonts, tinted icons and one style sheet; widgets ask for colours by name."""

import re
from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QLoggingCategory, QObject, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from ui.first_picture import system_scheme
from ui.font_lines import with_line_of
from ui.tokens import CONTRAST_HINT, FONTS, ICON_NAMES, LINE, LOOK_SETTING, STATUS, STATUS_ICONS, TEXT_SIZES, THEMES

FAMILIES = ["Noto Sans", "Noto Sans Devanagari"]
FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansDevanagari-SemiBold.ttf",
)
FIELD_HEIGHTS = (28, 30, 36, 38)
"""Of the style sheet: what is written in a field is written in a line."""
PIXEL_RATIOS = (1.0, 2.0)
APP_ICON_SIZES = (16, 32, 48, 128)
ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_2",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "ctl",
    QPalette.ColorRole.Shadow: "ctl",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "toast_text",
}
TEXT_ROLES = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)


EDGE = re.compile(r"\bborder-(left|right)\b")
OTHER_SIDE = {"left": "right", "right": "left"}


class Theme(QObject):
    """Owns the tokens of the scheme in force."""

    changed = Signal()
    resized = Signal()
    """Words are of another size: what is measured by them is to be made anew."""

    def __init__(self, app: QApplication) -> None:
        """Light until told otherwise."""
        super().__init__(app)
        self._app = app
        self._chosen, self._text = "light", "usual"
        self._icons: dict[tuple[str, int, str, str], QIcon] = {}
        self._drawn: dict[tuple[str, int, str, float], QPixmap] = {}
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        app.layoutDirectionChanged.connect(self._turn)

    # --- scheme ------------------------------------------------------------------------------------------------

    @property
    def scheme(self) -> str:
        """light, dark or contrast: what is shown now."""
        return self._chosen if self._chosen != "system" else system_scheme()

    @property
    def chosen(self) -> str:
        """What somebody chose, which may be to follow the system."""
        return self._chosen

    def set_scheme(self, scheme: str) -> None:
        """Change the look of everything that is open."""
        self._chosen = scheme
        self.apply()

    def _follow(self) -> None:
        if self._chosen == "system":
            self.apply()

    @property
    def text_size(self) -> str:
        """usual, larger or largest."""
        return self._text

    @property
    def text_scale(self) -> float:
        """How much larger than drawn words are written."""
        return TEXT_SIZES[self._text]

    def set_text_size(self, size: str) -> None:
        """Write everything from now on in that size; one that nobody knows is the usual one."""
        before, self._text = self.text_scale, size if size in TEXT_SIZES else "usual"
        if self.text_scale == before:
            return
        for widget in self._app.allWidgets():
            _rewrite(widget, before, self.text_scale)
        self.apply()
        self.resized.emit()

    def apply(self) -> None:
        """Set palette, font and style sheet on the application."""
        load_fonts()
        if self._app.windowIcon().isNull():
            self._app.setWindowIcon(app_icon())
        self._app.setStyle("Fusion")
        self._app.setPalette(self.palette())
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    # --- by name -----------------------------------------------------------------------------------------------

    def color(self, token: str) -> QColor:
        """The colour of a token; `status:active` and `status:active:bg` name the status pairs."""
        if token.startswith("status:"):
            _, status, *rest = token.split(":")
            return self.status_colors(status)[1 if rest else 0]
        return QColor(THEMES[self.scheme][token])

    def status_colors(self, status: str) -> tuple[QColor, QColor]:
        """Foreground and background of a status."""
        light, dark = STATUS[status]
        if self.scheme == "contrast":
            return QColor(dark[0]), QColor("#000000")
        foreground, background = light if self.scheme == "light" else dark
        return QColor(foreground), QColor(background)

    def status_icon(self, status: str) -> str:
        """The icon that says a status besides its colour and word."""
        return STATUS_ICONS[status]

    def font(self, name: str) -> QFont:
        """A font by its use; counts and money have figures of equal width."""
        pixels, weight = FONTS[name]
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPixelSize(wide(pixels))
        font.setWeight(QFont.Weight.DemiBold if weight == FONTS["head"][1] else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, size: int = 20, token: str = "text") -> QIcon:
        """An icon in a token's colour; disabled it is drawn in `dead`."""
        key = (name, size, token, self.scheme)
        if key not in self._icons:
            icon = QIcon()
            for ratio in PIXEL_RATIOS:
                icon.addPixmap(self.pixmap(name, size, token, ratio))
                icon.addPixmap(self.pixmap(name, size, "dead", ratio), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, size: int, token: str, ratio: float = 0.0) -> QPixmap:
        """An icon as pixels, tinted."""
        scale = ratio or self._app.devicePixelRatio()
        color = self.color(token).name()
        key = (name, size, color, scale)
        if key not in self._drawn:
            self._drawn[key] = _draw(_svg(name, color), size, scale)
        return self._drawn[key]

    # --- palette and style -------------------------------------------------------------------------------------

    def palette(self) -> QPalette:
        """All three groups; what is disabled is written in `dead`."""
        palette = QPalette()
        for role, token in ROLES.items():
            palette.setColor(role, self.color(token))
        for role in TEXT_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("dead"))
        if self.scheme == "contrast":
            # where what is muted is as white as what was typed, a hint in a field must not pass for it
            palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(CONTRAST_HINT))
        return palette

    def _turn(self) -> None:
        """Qt mirrors the parts, but no edge that a style sheet draws."""
        if self._app.styleSheet():
            self._app.setStyleSheet(self.style_sheet())

    def style_sheet(self) -> str:
        """The one style sheet with this scheme's colours filled in."""
        text = (resources.files("resources") / "style" / "sessiondesk.qss").read_text("utf-8")
        names = sorted(THEMES[self.scheme], key=len, reverse=True)
        for name in names:
            text = text.replace(f"@{name};", f"{self.color(name).name()};").replace(
                f"@{name} ", f"{self.color(name).name()} "
            )
        if self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            text = EDGE.sub(lambda found: f"border-{OTHER_SIDE[found[1]]}", text)
        for height in FIELD_HEIGHTS:
            text = text.replace(f"-height: {height}px;", f"-height: {tall(height)}px;")
        return text.replace("@small-size;", f"{self.font('small').pixelSize()}px;")


_theme: list[Theme] = []


def theme() -> Theme:
    """The application's theme; made on first use, when there is an application."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        message = "a theme needs an application"
        raise TypeError(message)
    if not _theme or _theme[0].parent() is not app:
        _theme[:] = [Theme(app)]
    return _theme[0]


def wide(pixels: int) -> int:
    """A width that was drawn for words of the usual size, for those of the size in force."""
    return round(pixels * theme().text_scale)


def tall(pixels: int, lines: int = 1) -> int:
    """A height that was drawn around so many lines of words: they grow, the room around them does not."""
    return pixels + 2 * round(lines * LINE * (theme().text_scale - 1) / 2)


def choose_look(scheme: str) -> None:
    """These colours from now on, and the next time on this computer."""
    theme().set_scheme(scheme)
    QSettings().setValue(LOOK_SETTING, scheme)


@cache
def load_fonts() -> None:
    """Make the bundled fonts known, once."""
    # Qt tells that Noto Sans leaves Devanagari to its neighbour, which is how the two are meant
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    folder = resources.files("resources") / "fonts"
    latin = (folder / FONT_FILES[0]).read_bytes()
    for name in FONT_FILES:
        QFontDatabase.addApplicationFontFromData(with_line_of((folder / name).read_bytes(), latin))


def app_icon() -> QIcon:
    """The program's own sign in the taskbar: four sessions, three of them used."""
    icon = QIcon()
    for size in APP_ICON_SIZES:
        icon.addPixmap(_draw(_svg("app", ""), size, 1.0))
    return icon


@cache
def _svg(name: str, color: str) -> bytes:
    file = resources.files("resources") / "icons" / f"{ICON_NAMES.get(name, name)}.svg"
    return file.read_text("utf-8").replace("#000000", color).encode()


def _draw(svg: bytes, size: int, scale: float) -> QPixmap:
    image = QImage(QSize(round(size * scale), round(size * scale)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    image.setDevicePixelRatio(scale)
    return QPixmap.fromImage(image)


def _rewrite(widget: QWidget, before: float, scale: float) -> None:
    """Words of a size of their own grow with all others; what has none follows what it stands in."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pixelSize() > 0:
        font = widget.font()
        font.setPixelSize(round(round(font.pixelSize() / before) * scale))
        widget.setFont(font)
        widget.updateGeometry()


def mark(widget: QWidget, **properties: str | None) -> None:
    """Set what the style sheet asks for (kind, size, state) and let it look again, where that is anything new."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
