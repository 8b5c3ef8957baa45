"""The film strip: the same seeds at every kept moment of a training, one slider through all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from genimg_desktop.app.strip_pictures import StripMoment, StripPictures
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.icons import set_icon
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.float_slider import FloatSlider, Span
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named, set_tip
from genimg_desktop.ui.widgets.strip_picture import StripPicture

SPEEDS = (2, 4, 8, 16)
FIRST_SPEED = 4
_TICK_MS = 15


class FilmStrip(QWidget):
    """``chosen(index)``: another moment is looked at. While the last one is, new ones are followed."""

    chosen = Signal(int)

    def __init__(self, pictures: StripPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.moments: tuple[StripMoment, ...] = ()
        self.index = -1
        self._best: int | None = None
        self._reason = ""
        self.picture = StripPicture(self)
        self.caption = PlainLabel(parent=self, role="dim", is_elided=True)
        self._make_tools()
        self._lay_out()
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        listen(self, pictures.arrived, self._on_picture)
        listen(self, pictures.missing, self._on_picture)
        self._follow()

    @property
    def is_playing(self) -> bool:
        """Whether the film runs."""
        return self._timer.isActive()

    @property
    def moment(self) -> StripMoment | None:
        """The moment that is looked at."""
        return self.moments[self.index] if 0 <= self.index < len(self.moments) else None

    def show_moments(self, moments: Sequence[StripMoment], best: int | None = None, reason: str = "") -> None:
        """The moments, by time. best: the number of the best one, and why it is."""
        before, was_last = self.moment, self.index == len(self.moments) - 1
        has_changed = self.moments != tuple(moments)
        self.moments, self._best, self._reason = tuple(moments), best, reason
        if has_changed:
            self.slider.set_span(Span(low=0.0, high=max(1.0, len(moments) - 1.0), default=0.0, step=1.0))
        if not self.moments:
            self.index = -1
            self.stop()
        elif before is None or (was_last and not self.is_playing):
            self._go(len(self.moments) - 1)
        elif has_changed:
            near = min(range(len(self.moments)), key=lambda i: abs(self.moments[i].images - before.images))
            self._go(near)
        self._follow()

    def go(self, index: int) -> None:
        """Look at a moment, by its number."""
        if self.moments:
            self._go(min(max(index, 0), len(self.moments) - 1))

    def step(self, by: int) -> None:
        """So many moments on or back; the film stops."""
        self.stop()
        self.go(self.index + by)

    def go_best(self) -> None:
        """To the best moment so far."""
        if self._best is not None:
            self.stop()
            self.go(self._best)

    def toggle(self) -> None:
        """Run the film or stop it; at the end it begins anew."""
        if self.is_playing:
            self.stop()
        elif len(self.moments) > 1:
            if self.index == len(self.moments) - 1:
                self.go(0)
            self._clock.start()
            self._timer.start()
            self._follow()

    def stop(self) -> None:
        """Stop the film."""
        self._timer.stop()
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step, space runs and stops, Home and End go to the ends."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left:
                self.step(-1)
            case Qt.Key.Key_Right:
                self.step(1)
            case Qt.Key.Key_Home:
                self.step(-len(self.moments))
            case Qt.Key.Key_End:
                self.step(len(self.moments))
            case Qt.Key.Key_Space if not event.isAutoRepeat():
                self.toggle()
            case _:
                event.ignore()

    def hideEvent(self, event: object) -> None:
        """Nobody looks: the film stops."""
        self.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    # inside

    def _make_tools(self) -> None:
        self.slider = FloatSlider(Span(low=0.0, high=1.0, default=0.0, step=1.0), self)
        named(self.slider, tr("Moment of the training"), tr("Moments of the training, from its start to now"))
        self.slider.gesture_started.connect(self.stop)
        self.slider.moved.connect(lambda value: self._go(min(round(value), len(self.moments) - 1)))
        self.back = tool_button("step-back", tr("One moment back"), lambda: self.step(-1), self)
        self.play = tool_button("play", tr("Play the film"), self.toggle, self, tip=tr("Play the film (Space)"))
        self.on = tool_button("step-forward", tr("One moment on"), lambda: self.step(1), self)
        self.speed = QComboBox(self)
        for speed in SPEEDS:
            self.speed.addItem(tr("{count}/s", count=speed), speed)
        self.speed.setCurrentIndex(SPEEDS.index(FIRST_SPEED))
        named(self.speed, tr("Speed of the film"), tr("Speed of the film, in moments per second"))
        self.best = push_button(tr("Best so far"), self.go_best, self, icon="star")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        for button in (self.back, self.play, self.on):
            row.addWidget(button)
        row.addWidget(self.slider, 1)
        row.addWidget(self.speed)
        words = QHBoxLayout()
        words.setSpacing(SPACE_S)
        words.addWidget(self.caption, 1)
        words.addWidget(self.best)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(self.picture, 1)
        box.addLayout(words)
        box.addLayout(row)

    def _go(self, index: int) -> None:
        has_moved = index != self.index
        self.index = index
        self.slider.set_number(float(index))
        self._show()
        self._follow()
        if has_moved:
            self.chosen.emit(index)

    def _show(self) -> None:
        moment = self.moment
        if moment is None:
            return
        pixels = self._pictures.get(moment)
        if pixels is not None:
            self.picture.show_pixels(pixels)
        else:
            problem = self._pictures.problem_of(moment)
            if problem is not None:
                self.picture.show_sentence(show(problem))
        self._pictures.want(moment, self.moments[self.index + 1 : self.index + 3])

    def _on_picture(self, moment: StripMoment) -> None:
        now = self.moment
        if now is None or moment.key != now.key:
            return
        pixels = self._pictures.get(moment)
        problem = self._pictures.problem_of(moment)
        if pixels is not None:
            self.picture.show_pixels(pixels)
        elif problem is not None:
            self.picture.show_sentence(show(problem))

    def _on_tick(self) -> None:
        """The next moment, once its time has come and its picture is there (or cannot be had)."""
        if self._clock.elapsed() < 1000 / self.speed.currentData():
            return
        if self.index + 1 >= len(self.moments):
            self.stop()
            return
        following = self.moments[self.index + 1]
        if self._pictures.get(following) is None and self._pictures.problem_of(following) is None:
            self._pictures.want(following)
            return
        self._clock.restart()
        self._go(self.index + 1)

    def _follow(self) -> None:
        """Buttons, slider and caption as things stand."""
        count, is_many = len(self.moments), len(self.moments) > 1
        self.back.setEnabled(self.index > 0)
        self.on.setEnabled(0 <= self.index < count - 1)
        self.play.setEnabled(is_many)
        self.slider.setEnabled(is_many)
        self.speed.setEnabled(is_many)
        set_icon(self.play, "pause" if self.is_playing else "play")
        name = tr("Stop the film") if self.is_playing else tr("Play the film")
        named(self.play, name, tr("{name} (Space)", name=name))
        self.best.setEnabled(self._best is not None)
        set_tip(self.best, self._reason or tr("No moment has been judged yet."))
        self.caption.setText(self._describe())

    def _describe(self) -> str:
        moment = self.moment
        if moment is None:
            return ""
        words = [
            tr("{number} of {count}", number=self.index + 1, count=len(self.moments)),
            tr("{kimg} kimg", kimg=number(moment.images / 1000, 1)),
            tr("after {minutes} min", minutes=number(moment.seconds / 60, 1)),
        ]
        if self.index == self._best:
            words.append(self._reason or tr("Best so far"))
        return " · ".join(words)
