"""The regions of a blend in a row: one button each with the picture it follows, and one that begins another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import icon_size, set_icon
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

_FACE_PX = 24


class RegionList(QWidget):
    """Shows which region is painted on, and asks for another."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._blending = session, session.blending
        self.buttons: list[QToolButton] = []
        self.add = tool_button(
            "plus", tr("New region"), lambda: self._choose(None), self, tip=tr("The next stroke begins a new region."),
            is_checkable=True,
        )  # fmt: skip
        self._group = QButtonGroup(self)
        self._group.addButton(self.add)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_XS)
        self._row.addWidget(PlainLabel(tr("Regions"), self, role="dim"))
        self._row.addWidget(self.add)
        self._row.addStretch(1)
        listen(self, self._blending.changed, self._follow)
        listen(self, self._blending.faces.changed, self._follow)
        self._follow()

    def _follow(self) -> None:
        regions = self._blending.regions
        while len(self.buttons) < len(regions):
            self._append()
        while len(self.buttons) > len(regions):
            button = self.buttons.pop()
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        for index, (button, region) in enumerate(zip(self.buttons, regions, strict=True)):
            face = self._blending.region_face(region)
            pixels = None if face is None else self._blending.faces.get(face)
            if pixels is None:
                set_icon(button, "image")
            else:
                button.setIcon(QIcon(thumbnail(pixels, _FACE_PX, self.devicePixelRatioF())))
            button.setChecked(index == self._blending.active)
        self.add.setChecked(self._blending.active is None)
        self.add.setEnabled(self._blending.can_add_region)

    def _append(self) -> None:
        index = len(self.buttons)
        button = QToolButton(self)
        button.setCheckable(True)
        button.setIconSize(icon_size(_FACE_PX))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        named(button, tr("Region {number}", number=index + 1))
        button.clicked.connect(lambda: self._choose(index))
        self._group.addButton(button)
        self._row.insertWidget(self._row.indexOf(self.add), button)
        self.buttons.append(button)

    def _choose(self, index: int | None) -> None:
        self._session.attempt(lambda: self._blending.choose_region(index))
