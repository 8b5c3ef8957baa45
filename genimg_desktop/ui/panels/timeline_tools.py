"""The rows of the timeline: what plays the film, the chosen keyframe in numbers, and what concerns the whole film."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.spec.film import EASINGS, LONGEST_SEGMENT_S, MOST_FPS
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.icons import set_icon
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

LOOPS: tuple[tuple[str, Text], ...] = (
    ("none", Text("Once")),
    ("loop", Text("Loop")),
    ("ping_pong", Text("Forth and back")),
)
FLOWS: tuple[tuple[str, Text], ...] = (
    ("straight", Text("Straight paths")),
    ("through", Text("Flowing path")),
)
RATES = (8.0, 12.0, 15.0, 24.0, 25.0, 30.0, 50.0, 60.0)
_LONGEST_FILM_S = 36_000.0


class TransportRow(QWidget):
    """Play, steps, time; undo, more, add, export."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._timeline = session, session.timeline
        timeline = self._timeline
        self.play = tool_button("play", tr("Play the film"), timeline.toggle_play, self)
        self.back = tool_button("step-back", tr("One frame back"), lambda: timeline.step(-1), self)
        self.on = tool_button("step-forward", tr("One frame on"), lambda: timeline.step(1), self)
        self.where = PlainLabel(parent=self, role="dim", is_elided=True)
        self.where.setAccessibleName(tr("Seconds and frames"))
        self.add = push_button(tr("Add this place"), lambda: session.commands.run("film.add"), self, icon="plus")
        self.undo = tool_button("undo", tr("Undo in the film"), timeline.undo, self)
        self.redo = tool_button("redo", tr("Redo in the film"), timeline.redo, self)
        self.more = tool_button("more", tr("More"), parent=self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._make_more())
        self.export = push_button(
            tr("Export…"), lambda: session.commands.run("film.export"), self, icon="export", is_primary=True
        )
        self._lay_out()
        listen(self, timeline.changed, self.follow)
        listen(self, timeline.moved, self.follow_playhead)
        self.follow()

    def follow(self) -> None:
        """The film as it is now."""
        timeline, film = self._timeline, self._timeline.film
        is_film = film is not None and film.frame_count > 1
        for button in (self.play, self.back, self.on):
            button.setEnabled(is_film)
        self.undo.setEnabled(timeline.can_undo)
        self.redo.setEnabled(timeline.can_redo)
        self.export.setEnabled(film is not None and timeline.source is not None)
        self.follow_playhead()

    def follow_playhead(self) -> None:
        """The time, and whether it plays."""
        timeline, film = self._timeline, self._timeline.film
        set_icon(self.play, "pause" if timeline.is_playing else "play")
        named(self.play, tr("Stop the film") if timeline.is_playing else tr("Play the film"))
        if film is None:
            self.where.setText("")
            return
        self.where.setText(
            tr(
                "{now} / {length} s · {frame} / {count}",
                now=f"{timeline.frame / film.fps:.2f}",
                length=number(film.length_s, 2),
                frame=timeline.frame + 1,
                count=film.frame_count,
            )
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        for widget in (self.back, self.play, self.on):
            row.addWidget(widget)
        row.addSpacing(SPACE_XS)
        row.addWidget(self.where)
        row.addStretch(1)
        for widget in (self.undo, self.redo, self.more):
            row.addWidget(widget)
        row.addSpacing(SPACE_XS)
        row.addWidget(self.add)
        row.addWidget(self.export)

    def _make_more(self) -> QMenu:
        menu = QMenu(self)
        run = self._session.commands.run
        menu.addAction(tr("Open film…")).triggered.connect(lambda: run("film.open"))
        menu.addAction(tr("Save keyframes…")).triggered.connect(lambda: run("film.save"))
        menu.addSeparator()
        menu.addAction(tr("Take the film away")).triggered.connect(lambda: run("film.clear"))
        return menu


class KeyRow(QWidget):
    """Duration and easing of the segment after the chosen keyframe, and what can be done with it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._timeline = session, session.timeline
        self.title = PlainLabel(parent=self, role="dim")
        self.duration = NumberBox(0.0, LONGEST_SEGMENT_S, step=0.1, digits=2, unit="s", parent=self)
        named(self.duration, tr("Seconds to the next keyframe"))
        self.easing = QComboBox(self)
        for name, easing in EASINGS.items():
            self.easing.addItem(show(easing.title), name)
        named(self.easing, tr("How the way to the next keyframe is passed through"))
        self.take = tool_button("place", tr("Take the explorer's place"), self._on_take, self)
        self.go = tool_button("compass", tr("Explore this place"), self._on_go, self)
        self.remove = tool_button("delete", tr("Remove this keyframe"), self._on_remove, self)
        self._lay_out()
        self.duration.valueChanged.connect(self._on_duration)
        self.easing.activated.connect(lambda _index: self._on_easing())
        listen(self, self._timeline.changed, self.follow)
        listen(self, session.explorer.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """The chosen keyframe as it is now."""
        film, chosen = self._timeline.film, self._timeline.chosen
        has_key = film is not None and chosen >= 0
        has_segment = film is not None and 0 <= chosen < film.num_segments
        for widget in (self.take, self.go, self.remove):
            widget.setEnabled(has_key)
        self.take.setEnabled(has_key and self._session.explorer.place is not None)
        for field in (self.duration, self.easing):
            field.setEnabled(has_segment)
        if film is None:
            return
        if not has_key:
            self.title.setText(tr("No keyframe chosen"))
            return
        self.title.setText(tr("Keyframe {number} of {count}", number=chosen + 1, count=len(film.keyframes)))
        _put(self.duration, film.keyframes[chosen].duration_s)
        self.easing.setCurrentIndex(self.easing.findData(film.keyframes[chosen].easing))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.title)
        row.addSpacing(SPACE_XS)
        row.addWidget(PlainLabel(tr("To the next"), self, role="faint"))
        row.addWidget(self.duration)
        row.addWidget(self.easing)
        row.addSpacing(SPACE_XS)
        for widget in (self.go, self.take, self.remove):
            row.addWidget(widget)
        row.addStretch(1)

    def _on_duration(self, seconds: float) -> None:
        index = self._timeline.chosen
        self._session.attempt(lambda: self._timeline.set_key(index, duration_s=round(seconds, 6)))

    def _on_easing(self) -> None:
        index, name = self._timeline.chosen, self.easing.currentData()
        self._session.attempt(lambda: self._timeline.set_key(index, easing=name))

    def _on_take(self) -> None:
        self._session.attempt(lambda: self._timeline.take_place(self._timeline.chosen))

    def _on_go(self) -> None:
        self._session.attempt(lambda: self._timeline.go_to_key(self._timeline.chosen))

    def _on_remove(self) -> None:
        self._session.attempt(lambda: self._timeline.remove(self._timeline.chosen))


class FilmRow(QWidget):
    """What concerns the whole film: how it ends, its path, frames per second, how long it is; and what is wrong."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._timeline = session, session.timeline
        self.loop = self._choice(LOOPS, tr("What follows the last keyframe"), "loop")
        self.flow = self._choice(FLOWS, tr("Path between the keyframes"), "flow")
        self.rate = QComboBox(self)
        for rate in RATES:
            self.rate.addItem(tr("{count} fps", count=number(rate, 2)), rate)
        named(self.rate, tr("Frames per second"))
        self.length = NumberBox(1.0 / MOST_FPS, _LONGEST_FILM_S, step=0.5, digits=2, unit="s", parent=self)
        named(self.length, tr("Seconds of one pass"), tr("Seconds of one pass: all durations become longer or shorter"))
        self.remark = PlainLabel(parent=self, role="faint", is_elided=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(PlainLabel(tr("Film"), self, role="dim"))
        for widget in (self.loop, self.flow, self.rate):
            row.addWidget(widget)
        row.addSpacing(SPACE_XS)
        row.addWidget(PlainLabel(tr("One pass"), self, role="faint"))
        row.addWidget(self.length)
        row.addSpacing(SPACE_XS)
        row.addWidget(self.remark, 1)
        self.rate.activated.connect(lambda _index: self._set(fps=self.rate.currentData()))
        self.length.valueChanged.connect(self._on_length)
        listen(self, self._timeline.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """The film as it is now."""
        film = self._timeline.film
        if film is None:
            return
        self.loop.setCurrentIndex(self.loop.findData(film.loop))
        self.flow.setCurrentIndex(self.flow.findData(film.flow))
        if self.rate.findData(film.fps) < 0:
            self.rate.addItem(tr("{count} fps", count=number(film.fps, 2)), film.fps)
        self.rate.setCurrentIndex(self.rate.findData(film.fps))
        _put(self.length, film.pass_s)

    def _choice(self, entries: Sequence[tuple[str, Text]], name: str, field: str) -> QComboBox:
        box = QComboBox(self)
        for key, text in entries:
            box.addItem(show(text), key)
        named(box, name)
        box.activated.connect(lambda _index: self._set(**{field: box.currentData()}))
        return box

    def _set(self, **values: Any) -> None:
        self._session.attempt(lambda: self._timeline.set_film(**values))

    def _on_length(self, seconds: float) -> None:
        self._session.attempt(lambda: self._timeline.stretch(seconds))


def _put(box: NumberBox, value: float) -> None:
    """Show a value; tells nobody."""
    was_blocked = box.blockSignals(True)
    box.setValue(value)
    box.blockSignals(was_blocked)
