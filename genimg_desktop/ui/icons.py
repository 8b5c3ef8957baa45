"""Line icons of one style, coloured by the palette, and the program's own icon.

The SVG files stand on a grid of 24, drawn in ``currentColor``. Qt renders them at the exact number of device pixels.
An icon remembers its name on what carries it, so that a theme switch can paint it anew.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QMenu, QWidget

from genimg_desktop.core.paths import resources_dir
from genimg_desktop.ui.tokens import Tokens, tokens_for

_NAME = "genimg_icon"
_SIZES_PX = (16, 18, 20, 24)
_APP_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def render(name: str, colour: str, side_px: int) -> QImage:
    """An icon as a square image of ``side_px`` device pixels. Raises FileNotFoundError for an unknown name."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side_px, side_px))
    painter.end()
    return image


def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """An icon of ``side`` logical pixels for a screen with ``ratio`` device pixels per logical pixel."""
    image = render(name, colour, round(side * ratio))
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def make_icon(name: str, tokens: Tokens | None = None) -> QIcon:
    """An icon in the colours of the palette: normal, hovered, switched on, and disabled."""
    tokens = tokens or tokens_for(QApplication.palette())
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    icon = QIcon()
    looks = (
        (tokens.text, QIcon.Mode.Normal, QIcon.State.Off),
        (tokens.disabled, QIcon.Mode.Disabled, QIcon.State.Off),
        (tokens.text, QIcon.Mode.Selected, QIcon.State.Off),
        (tokens.focus, QIcon.Mode.Normal, QIcon.State.On),
        (tokens.disabled, QIcon.Mode.Disabled, QIcon.State.On),
    )
    for colour, mode, state in looks:
        for side in _SIZES_PX:
            for ratio in ratios:
                icon.addPixmap(pixmap(name, colour, side, ratio), mode, state)
    return icon


def set_icon(target: QAction | QAbstractButton | QMenu | QDockWidget, name: str) -> None:
    """Give an action, button, menu or dock an icon that follows the theme."""
    target.setProperty(_NAME, name)
    if isinstance(target, QDockWidget):
        target.setWindowIcon(make_icon(name))
    else:
        target.setIcon(make_icon(name))


def refresh_icons() -> None:
    """Paint every icon anew after a theme switch."""
    targets: set[QObject] = set()
    for widget in QApplication.allWidgets():
        targets.update(_carriers(widget))
    for target in targets:
        set_icon(target, target.property(_NAME))  # type: ignore[arg-type]


def _carriers(widget: QWidget) -> list[QObject]:
    found: list[QObject] = [widget, *widget.actions(), *widget.findChildren(QAction)]
    return [target for target in found if target.property(_NAME)]


def app_icon() -> QIcon:
    """The icon of the program, in all sizes that systems ask for."""
    icon = QIcon()
    for side in _APP_SIZES_PX:
        icon.addPixmap(QPixmap.fromImage(render("app", "#000000", side)))
    return icon


def icon_size(side: int) -> QSize:
    """A square."""
    return QSize(side, side)
