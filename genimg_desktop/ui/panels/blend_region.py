"""Regions of a picture that follow another one: paint them, choose how deep they are mixed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genimg_desktop.app.region_brush import RegionBrush
from genimg_desktop.app.region_depths import help_of, places_of, word_of
from genimg_desktop.app.session import Session
from genimg_desktop.image.masks import Mask
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.region_list import RegionList
from genimg_desktop.ui.panels.region_surface import RegionSurface
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.float_slider import FloatSlider, Span
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named, set_tip
from genimg_desktop.ui.widgets.sliders import ParameterSlider

_NAME_PX = 72
_FIRST_SIZE = 16.0
_FIRST_SOFTNESS = 50.0
_GROWTH = 0.15
"""By how much of its size '[' and ']' change the brush."""


class RegionPage(QWidget):
    """Shows the regions of the session's blending and asks it to change."""

    def __init__(self, session: Session, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._blending, self._hold = session, session.blending, hold
        self.surface = RegionSurface(self)
        self.regions = RegionList(session, self)
        self._make_tools()
        self._make_sliders()
        self._lay_out()
        self.surface.pressed.connect(hold.press)
        self.surface.released.connect(hold.release)
        self.surface.painted.connect(self._on_painted)
        self.surface.resized.connect(self._on_resized)
        listen(self, self._blending.changed, self._follow)
        listen(self, session.explorer.pictured, lambda _result: self._follow_picture())
        listen(self, session.artboard.changed, self._follow_selection)
        listen(self, self._blending.faces.changed, self._follow_picture)
        self._follow()

    def _make_tools(self) -> None:
        blending, attempt = self._blending, self._session.attempt
        self.paint = tool_button("mask-paint", tr("Paint the region"), parent=self, is_checkable=True)
        self.erase = tool_button("mask-erase", tr("Erase from the region"), parent=self, is_checkable=True)
        self.paint.setAutoExclusive(True)
        self.erase.setAutoExclusive(True)
        self.paint.setChecked(True)
        self.erase.toggled.connect(lambda _is_on: self._follow_brush())
        self.back = tool_button("undo", tr("Take the last stroke back"), lambda: attempt(self._on_back), self)
        self.selection = tool_button(
            "mask-selection", tr("Cover what is selected on the canvas"), lambda: attempt(blending.use_selection), self
        )
        self.clear = tool_button("delete", tr("Remove this region"), lambda: attempt(blending.remove_region), self)
        self.tint = tool_button("eye", tr("Show what is covered"), parent=self, is_checkable=True)
        self.tint.setChecked(True)
        self.tint.toggled.connect(self.surface.show_tint)

    def _make_sliders(self) -> None:
        self.brush_size = ParameterSlider(
            tr("Brush"),
            Span(low=1.0, high=64.0, default=_FIRST_SIZE, unit="px"),
            self,
            name_px=_NAME_PX,
            tip=tr("Diameter of the brush in pixels of the picture"),
            resets_itself=True,
        )
        self.softness = ParameterSlider(
            tr("Soft edge"),
            Span(low=0.0, high=100.0, default=_FIRST_SOFTNESS, unit="%"),
            self,
            name_px=_NAME_PX,
            tip=tr("How far the edge of the brush fades out"),
            resets_itself=True,
        )
        for slider in (self.brush_size, self.softness):
            slider.value_changed.connect(lambda _value: self._follow_brush())
        self.depth_slider = FloatSlider(Span(low=0.0, high=1.0, default=0.0, step=1.0), self)
        named(
            self.depth_slider,
            tr("Depth"),
            tr("Where in the network the two are mixed: from layout, left, to colour, right."),
        )
        self.depth_word = PlainLabel(parent=self, role="title")
        self.depth_help = PlainLabel(parent=self, role="faint", is_elided=True)
        self._hold_depth()

    def _hold_depth(self) -> None:
        """A drag of the depth slider, or keys in a row, are one step back."""
        slider, hold = self.depth_slider, self._hold
        slider.gesture_started.connect(lambda: hold.press() if slider.is_dragged else hold.step())
        slider.gesture_ended.connect(lambda: hold.release() if slider.is_dragged else None)
        slider.moved.connect(lambda value: self._session.attempt(lambda: self._blending.set_depth(round(value))))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_XS // 2)
        for button in (self.paint, self.erase, self.back, self.selection):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.tint)
        tools.addWidget(self.clear)
        deep = QHBoxLayout()
        deep.setSpacing(SPACE_S)
        name = PlainLabel(tr("Depth"), self, is_elided=True)
        name.setFixedWidth(_NAME_PX)
        deep.addWidget(name)
        deep.addWidget(self.depth_slider, 1)
        deep.addWidget(self.depth_word, 0, Qt.AlignmentFlag.AlignRight)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(self.regions)
        box.addWidget(self.surface, 1)
        box.addLayout(tools)
        box.addWidget(self.brush_size)
        box.addWidget(self.softness)
        box.addLayout(deep)
        box.addWidget(self.depth_help)
        box.addStretch()

    # following

    def _follow(self) -> None:
        blending = self._blending
        card = None if blending.a is None else blending.a.card
        self.surface.display_mask(blending.mask)
        self.back.setEnabled(self._session.explorer.can_go_back)
        self.clear.setEnabled(blending.region is not None)
        if card is not None and card.region_depths:
            self.depth_slider.set_span(Span(low=0.0, high=card.region_depths - 1.0, default=0.0, step=1.0))
            self.depth_slider.set_number(float(blending.depth))
            word, side = show(word_of(card, blending.depth)), places_of(blending.depth)
            self.depth_word.setText(word)
            self.depth_slider.setAccessibleDescription(word)
            self.depth_help.setText(show(help_of(card, blending.depth)))
            set_tip(self.depth_word, tr("A map of {side} x {side} places", side=side))
        self._follow_picture()
        self._follow_selection()
        self._follow_brush()

    def _follow_picture(self) -> None:
        """The blend while the explorer shows it, else picture A."""
        blending, explorer = self._blending, self._session.explorer
        if blending.is_shown and explorer.picture is not None:
            self.surface.display(explorer.picture.pixels)
        elif blending.a is not None:
            self.surface.display(blending.faces.get(blending.a.place))

    def _follow_selection(self) -> None:
        self.selection.setEnabled(self._blending.can_use_selection)

    def _follow_brush(self) -> None:
        self.surface.set_brush(
            RegionBrush(
                size_px=self.brush_size.value(), softness=self.softness.value() / 100, is_eraser=self.erase.isChecked()
            )
        )

    # asking

    def _on_painted(self, mask: Mask) -> None:
        self._session.attempt(lambda: self._blending.paint(mask))

    def _on_resized(self, steps: int) -> None:
        size = self.brush_size.value()
        self.brush_size.set_value(size + steps * max(1.0, _GROWTH * size))
        self._follow_brush()

    def _on_back(self) -> None:
        self._hold.settle()
        self._session.explorer.back()
