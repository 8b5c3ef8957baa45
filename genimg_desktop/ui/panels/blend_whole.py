"""The whole picture from A to B: a row of small pictures, and the slider along them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.blend_film import FilmRow
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.plain_label import PlainLabel
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span


class WholePage(QWidget):
    """Shows how far the blend is and asks it to move."""

    def __init__(self, session: Session, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._blending = session, session.blending
        self.film = FilmRow(self)
        self.slider = ParameterSlider(
            tr("A to B"),
            Span(low=0.0, high=100.0, default=50.0, unit="%"),
            self,
            tip=tr("How far from A to B, along the line between their latents. Double-click: halfway."),
        )
        self.hint = PlainLabel(
            tr("Every position is a picture of the model itself, not two pictures laid over each other."),
            self,
            role="faint",
            is_wrapped=True,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(self.film)
        box.addWidget(self.slider)
        box.addWidget(self.hint)
        box.addStretch(1)
        hold.follow(self.slider)
        self.slider.value_changed.connect(lambda percent: self._move(percent / 100))
        self.slider.reset_asked.connect(lambda: self._move(0.5))
        self.film.pressed.connect(hold.press)
        self.film.released.connect(hold.release)
        self.film.moved.connect(self._move)
        listen(self, self._blending.changed, self._follow)
        listen(self, self._blending.faces.changed, self._follow_film)
        self._follow()

    def _move(self, share: float) -> None:
        self._session.attempt(lambda: self._blending.move(share))

    def _follow(self) -> None:
        self.slider.set_value(self._blending.share * 100)
        self.film.display(self._blending.share)
        self._follow_film()

    def _follow_film(self) -> None:
        blending = self._blending
        self.film.display_pictures([blending.faces.get(place) for place in blending.film()])
