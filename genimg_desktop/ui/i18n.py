"""English templates into the chosen language. Files are never localised; what people read is.

Every sentence of the program is a template in one Qt context, whether it stands in ``tr("…")`` here or in
``Text("…")`` below; the names in the shipped model cards have a context of their own.
``packaging/translations.py`` collects both. A new language takes effect when the window is built
anew, which the application does by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from genimg_desktop.app.node_names import given_name
from genimg_desktop.core.paths import resources_dir
from genimg_desktop.core.text import Text, shown

CONTEXT = "genimg"
NAMES_CONTEXT = "genimg models"
TRANSLATION_NAME = "genimg_zh_CN"
LANGUAGES = ("en", "zh_CN")


class _Number(float):
    """A float that writes itself with the decimal mark of the person's language."""

    def __format__(self, spec: str) -> str:
        return format(float(self), spec).replace(".", QLocale().decimalPoint())

    def __str__(self) -> str:
        return format(self, "")


def tr(source: str, /, **params: object) -> str:
    """A sentence of the window in the chosen language. ``source`` must be a literal: the extractor reads it."""
    return show(Text(source, **params))


def show(text: Text) -> str:
    """A text from below in the chosen language; foreign strings in it are made safe, numbers are localised."""
    return _localised(text).render(_translate)


def show_name(name: str) -> str:
    """A name from a model card or of a layer: translated when it is one of ours, else as it is, made safe to show."""
    given = given_name(name)
    if given is not None:
        return show(given)
    return shown(QCoreApplication.translate(NAMES_CONTEXT, name)) if name else ""


def number(value: float, digits: int) -> str:
    """A number with up to ``digits`` decimals, as people here write it."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return ("0" if text == "-0" else text).replace(".", QLocale().decimalPoint())


def parse_number(text: str) -> float:
    """Read what a person typed; a decimal comma and a decimal point are both right. Raises ValueError."""
    return float(text.strip().replace("−", "-").replace(",", ".").replace("，", ".").replace("。", "."))


def chosen_language(setting: str) -> str:
    """The language of the window for a setting: 'auto' follows the system, English where we have no translation."""
    if setting in LANGUAGES:
        return setting
    is_chinese = QLocale.system().language() == QLocale.Language.Chinese
    return "zh_CN" if is_chinese else "en"


def install_language(app: QCoreApplication, setting: str) -> str:
    """Make new widgets speak the language of a setting; gives the language taken ('en' or 'zh_CN').

    Numbers follow the language, or the system when the setting leaves the choice to it.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    language = chosen_language(setting)
    QLocale.setDefault(QLocale.system() if setting == "auto" else QLocale(language))
    if language != "en":
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase_zh_CN", qt_folder), (TRANSLATION_NAME, str(resources_dir() / "i18n"))):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
    return language


def _translate(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


def _localised(text: Text) -> Text:
    values: dict[str, object] = {}
    for name, value in text.params:
        if isinstance(value, Text):
            values[name] = _localised(value)
        elif isinstance(value, float):
            values[name] = _Number(value)
        else:
            values[name] = value
    return Text(text.source, **values)
