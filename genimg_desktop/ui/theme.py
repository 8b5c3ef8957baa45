"""QDarkStyle over our own palette, with its faults repaired. Switched while the program runs.

QDarkStyle's sheet leaves the application palette light, so that everything that paints itself (delegates, the canvas)
reads wrong colours; the palette is therefore filled from the same colours first. The rest of the repairs is in
resources/qss/genimg.qss.
"""

from __future__ import annotations

from string import Template

import qdarkstyle
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from qdarkstyle.dark.palette import DarkPalette
from qdarkstyle.light.palette import LightPalette

from genimg_desktop.core.paths import resources_dir
from genimg_desktop.ui.icons import refresh_icons
from genimg_desktop.ui.tokens import RADIUS, THEMES, Tokens

_CHINESE_FONTS = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
_DULL_FONTS = ("", "Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans")
_LATIN_FONTS = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "Noto Sans CJK SC")
_POINTS = 10.0
_STYLE = "genimg_style"


def make_palette(tokens: Tokens) -> QPalette:
    """The palette of a theme, disabled colours included."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.text_faint,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Light: tokens.pressed,
        role.Midlight: tokens.hover,
        role.Mid: tokens.border,
        role.Dark: tokens.border_strong,
        role.Shadow: "#000000",
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.text_on_accent,
        role.Link: tokens.focus,
        role.LinkVisited: tokens.focus,
        role.Accent: tokens.accent,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(group.Disabled, which, QColor(tokens.disabled))
    palette.setColor(group.Disabled, role.Highlight, QColor(tokens.pressed))
    return palette


def make_sheet(tokens: Tokens) -> str:
    """QDarkStyle's sheet and our repairs after it."""
    base = qdarkstyle.load_stylesheet(qt_api="pyside6", palette=DarkPalette if tokens.name == "dark" else LightPalette)
    ours = (resources_dir() / "qss" / "genimg.qss").read_text(encoding="utf-8")
    return base + Template(ours).substitute(tokens.strings(), radius=RADIUS)


def make_font(base: QFont, families: list[str]) -> QFont:
    """The system's font, or a better one that is installed where that is only a fallback; Chinese is simplified."""
    font = QFont(base)
    installed = set(families)
    latin = base.family()
    if latin in _DULL_FONTS:
        latin = next((name for name in _LATIN_FONTS if name in installed), latin)
        font.setPointSizeF(_POINTS)
    chinese = next((name for name in _CHINESE_FONTS if name in installed), None)
    font.setFamilies(list(dict.fromkeys(name for name in (latin, chinese) if name)))
    return font


def apply_theme(app: QApplication, name: str) -> Tokens:
    """Dress the whole program in a theme ('dark' or 'light'); windows that are open follow."""
    tokens = THEMES[name]
    app.setStyleSheet("")  # replacing one sheet by another takes Qt twice as long as none and then the other
    if app.property(_STYLE) is None:
        app.setStyle("Fusion")
        app.setProperty(_STYLE, "Fusion")
    app.setPalette(make_palette(tokens))
    app.setStyleSheet(make_sheet(tokens))
    refresh_icons()
    return tokens


def apply_font(app: QApplication) -> None:
    """Choose the font once, at start."""
    app.setFont(make_font(app.font(), QFontDatabase.families()))
