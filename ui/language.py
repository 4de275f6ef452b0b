"""The languages the window speaks: Qt Linguist files from the resources, changed while it is open."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

ENGLISH, HINDI = "en", "hi"
LANGUAGES = {ENGLISH: "English", HINDI: "हिन्दी"}
"""Each in its own words, so that whoever reads no other finds it."""
LANGUAGE_SETTING = "language"
"""Where this computer keeps the language that was spoken last: the sign-in page has it before anybody is known."""
SPOKEN = "sessiondesk_language"
_LOCALES = {ENGLISH: QLocale.Language.English, HINDI: QLocale.Language.Hindi}


def known(language: str) -> str:
    """The language itself, or its plain form ("hi" for "hi-IN"); English for one that nobody translated."""
    plain = language.partition("-")[0]
    return plain if plain in LANGUAGES else ENGLISH


def spoken() -> str:
    """What the window speaks now."""
    app = QCoreApplication.instance()
    return str((app.property(SPOKEN) if app is not None else None) or ENGLISH)


def speak(app: QCoreApplication, language: str = ENGLISH) -> QTranslator:
    """Say everything from now on in this language; what is on the screen already is made anew by its owner.

    English has a file too, for "1 session" and "2 sessions"; it lies below the others. Digits stay 0 to 9 and the
    country stays India, whatever the machine says: the clinic's money decides the rest.
    """
    language = known(language)
    below = _installed(app, ENGLISH)
    for other in app.findChildren(_Words):
        if other.code not in (ENGLISH, language):
            app.removeTranslator(other)
            other.setParent(None)
    words = below if language == ENGLISH else _installed(app, language)
    QLocale.setDefault(QLocale(_LOCALES[language], QLocale.Country.India))
    app.setProperty(SPOKEN, language)
    return words


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say something in another language than the window's, such as a receipt, and go on as before."""
    app, before = QCoreApplication.instance(), spoken()
    if app is None or known(language) == before:
        yield
        return
    speak(app, language)
    try:
        yield
    finally:
        speak(app, before)


def last_language() -> str:
    """What was spoken last at this computer; English on a new one."""
    return known(str(QSettings().value(LANGUAGE_SETTING, ENGLISH)))


def keep_language(language: str) -> None:
    """The sign-in page speaks it from the next start on."""
    QSettings().setValue(LANGUAGE_SETTING, language)


def _installed(app: QCoreApplication, language: str) -> "_Words":
    found = next((one for one in app.findChildren(_Words) if one.code == language), None)
    if found is None:
        found = _Words(app, language)
        app.installTranslator(found)
    return found


class _Words(QTranslator):
    """Keeps the file's bytes: Qt does not copy them, and reads from there for as long as the window speaks."""

    def __init__(self, app: QCoreApplication, language: str) -> None:
        super().__init__(app)
        self.code = language
        file = resources.files("resources") / "i18n" / f"sessiondesk_{language}.qm"
        self._file = file.read_bytes()
        self.load(self._file)
