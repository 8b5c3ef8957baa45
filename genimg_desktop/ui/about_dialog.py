"""What this program is."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

import genimg_desktop
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import app_icon
from genimg_desktop.ui.tokens import SPACE_L, SPACE_XS
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_ICON_SIDE = 88
_WIDTH = 460


class AboutDialog(DialogFrame):
    """Name, version, promise, licence, and the versions that a bug report needs."""

    def __init__(self, device: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("About Genimg Desktop"), _WIDTH)
        picture = PlainLabel(parent=self)
        picture.setPixmap(_app_pixmap(self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(PlainLabel("Genimg Desktop", self, role="heading"))
        words.addWidget(
            PlainLabel(tr("Version {version}", version=genimg_desktop.__version__), self, role="dim", is_copyable=True)
        )
        words.addSpacing(SPACE_XS)
        words.addWidget(
            PlainLabel(
                tr("A studio for making image models and playing in them. It works offline; nothing is sent anywhere."),
                self,
                is_wrapped=True,
            )
        )
        words.addSpacing(SPACE_XS)
        details = tr(
            "Python {python}, Qt {qt}, {system}. Device: {device}.",
            python=platform.python_version(),
            qt=PySide6.__version__,
            system=platform.system(),
            device=device or "–",
        )
        words.addWidget(PlainLabel(details, self, role="faint", is_wrapped=True, is_copyable=True))
        words.addWidget(PlainLabel(tr("Free software under the MIT licence."), self, role="faint", is_wrapped=True))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(picture)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.add_closing_button()


def _app_pixmap(ratio: float) -> QPixmap:
    pixmap = app_icon().pixmap(round(_ICON_SIDE * ratio), round(_ICON_SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
