"""The walk in the explorer: a scrubber along bookmarks, and a button that plays it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.spec.latent_math import Way
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.icons import icon_size, set_icon
from genimg_desktop.ui.panels.hold import Hold
from genimg_desktop.ui.panels.walk_player import WalkPlayer
from genimg_desktop.ui.tokens import SPACE_S, TOOL_ICON_PX
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span

WAYS: tuple[tuple[Way | None, Text], ...] = (
    (None, Text("Way that suits the model")),
    ("lerp", Text("Straight way")),
    ("slerp", Text("Round the sphere")),
)


class WalkTab(QWidget):
    """Shows the session's walk and asks it to move."""

    def __init__(self, session: Session, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._walk = session, session.walk
        self.player = WalkPlayer(session.explorer, session.walk, hold, self)
        self.play = tool_button("play", tr("Play the walk"), self._on_play, self)
        self.play.setIconSize(icon_size(TOOL_ICON_PX))
        self.scrubber = ParameterSlider(
            tr("Position"),
            Span(low=0.0, high=100.0, default=0.0, unit="%"),
            self,
            tip=tr("Where on the walk: 0 is the first bookmark, 100 the last."),
        )
        self.way = QComboBox(self)
        for key, text in WAYS:
            self.way.addItem(show(text), key)
        named(self.way, tr("Way between two pictures"))
        self.speed = ParameterSlider(
            tr("Pace"),
            Span(low=0.5, high=20.0, default=3.0, unit="s"),
            self,
            tip=tr("Seconds from one bookmark to the next"),
            resets_itself=True,
        )
        self._where = PlainLabel(parent=self, role="dim", is_elided=True)
        self._lay_out()
        hold.follow(self.scrubber)
        self.scrubber.gesture_started.connect(self.player.stop)
        self.scrubber.value_changed.connect(lambda percent: self._walk.move(percent / 100))
        self.scrubber.reset_asked.connect(lambda: self._walk.move(0.0))
        self.way.activated.connect(lambda _index: self._walk.set_way(self.way.currentData()))
        self.speed.value_changed.connect(self._on_speed)
        self.player.playing_changed.connect(self._on_playing)
        listen(self, self._walk.changed, self._follow)
        listen(self, session.shelf.changed, self._follow_chosen)
        self._follow()
        self._follow_chosen()

    def _lay_out(self) -> None:
        used = QWidget(self)
        box = QVBoxLayout(used)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.play)
        top.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        self.film = tool_button("film", tr("Make a film of this walk"), self._on_film, used)
        top.addWidget(self.film)
        top.addWidget(tool_button("back", tr("To the picture before"), lambda: self._leap(-1), used))
        top.addWidget(tool_button("forward", tr("To the next picture"), lambda: self._leap(1), used))
        box.addLayout(top)
        box.addWidget(self.scrubber)
        box.addWidget(self.speed)
        box.addWidget(self.way)
        box.addStretch(1)
        self._empty = EmptyState(
            "walk",
            tr("Walk from picture to picture"),
            self,
            hint=tr("Choose two or more bookmarks on the shelf (Ctrl+click), in the order of the walk."),
            action=tr("Walk between chosen bookmarks"),
            run=lambda: self._session.attempt(self._session.shelf.walk),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(used)

    def _follow(self) -> None:
        stops = len(self._walk.stops)
        self._stack.setCurrentIndex(1 if stops else 0)
        if not stops:
            self.player.stop()
            return
        self.scrubber.set_value(self._walk.position * 100)
        self.way.setCurrentIndex(self.way.findData(self._walk.way))
        along = self._walk.position * (stops - 1)
        first = min(int(along), stops - 2)
        share = number((along - first) * 100, 0)
        self._where.setText(
            tr("From {first} to {second} of {count}: {share} %", first=first + 1, second=first + 2, count=stops,
               share=share)
        )  # fmt: skip

    def _follow_chosen(self) -> None:
        self._empty.button.setEnabled(len(self._session.shelf.chosen_latents()) >= 2)

    def _on_play(self) -> None:
        if self.player.is_playing:
            self.player.stop()
        else:
            self.player.play()

    def _on_playing(self, is_playing: bool) -> None:
        set_icon(self.play, "pause" if is_playing else "play")
        named(self.play, tr("Pause the walk") if is_playing else tr("Play the walk"))

    def _on_film(self) -> None:
        self.player.stop()
        self._session.attempt(lambda: self._session.timeline.from_walk(self.player.seconds_per_stop))

    def _leap(self, step: int) -> None:
        self.player.stop()
        last = max(len(self._walk.stops) - 1, 1)
        along = self._walk.position * last
        stop = math.floor(along + 1 + 1e-9) if step > 0 else math.ceil(along - 1 - 1e-9)
        self._walk.move(stop / last)

    def _on_speed(self, seconds: float) -> None:
        self.player.seconds_per_stop = seconds
