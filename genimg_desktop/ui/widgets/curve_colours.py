"""Colours of curves, readable on the background of each theme and told apart by colour-blind eyes.

Starting from Okabe & Ito's eight ('Color Universal Design', 2008), each lightened or darkened until it has a contrast
of at least 4.5 : 1 with the window.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from genimg_desktop.ui.tokens import Tokens

_DARK = ("#5fb4f2", "#f0a848", "#4ecba0", "#f28bc0", "#e9dc63", "#b7a3ff", "#ff8f66", "#a9b8c4")
_LIGHT = ("#0b66a8", "#945400", "#047a58", "#a82a72", "#6f6200", "#5a45c4", "#b23c0f", "#56646f")
_OTHERS = 0.65
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


def curve_colour(number: int, tokens: Tokens, run: int = 0) -> QColor:
    """The colour of the n-th curve; after eight they begin anew. Curves of other runs than the first are paler."""
    colours = _DARK if tokens.name == "dark" else _LIGHT
    colour = QColor(colours[number % len(colours)])
    if run == 0:
        return colour
    ground = QColor(tokens.window)
    return QColor(
        round(_OTHERS * colour.red() + (1 - _OTHERS) * ground.red()),
        round(_OTHERS * colour.green() + (1 - _OTHERS) * ground.green()),
        round(_OTHERS * colour.blue() + (1 - _OTHERS) * ground.blue()),
    )


def curve_style(run: int) -> Qt.PenStyle:
    """The line of the n-th run: whole for the one that is looked at, broken for the others."""
    return _STYLES[run % len(_STYLES)]
