"""What can be done with a keyframe, and with the segment after it."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.spec.film import EASINGS
from genimg_desktop.ui.i18n import show, tr


def key_menu(session: Session, index: int, parent: QWidget) -> QMenu:
    """The menu of a keyframe."""
    film, timeline = session.timeline.film, session.timeline
    count = len(film.keyframes) if film is not None else 0
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    go = menu.addAction(tr("Explore this place"))
    go.triggered.connect(lambda: session.attempt(lambda: timeline.go_to_key(index)))
    take = menu.addAction(tr("Take the explorer's place"))
    take.setEnabled(session.explorer.place is not None)
    take.triggered.connect(lambda: session.attempt(lambda: timeline.take_place(index)))
    menu.addSeparator()
    for text, by in ((tr("Move earlier"), -1), (tr("Move later"), 1)):
        move = menu.addAction(text)
        move.setEnabled(0 <= index + by < count)
        move.triggered.connect(lambda _=False, by=by: session.attempt(lambda: timeline.shift(index, by)))
    menu.addAction(tr("Duplicate")).triggered.connect(lambda: session.attempt(lambda: timeline.duplicate(index)))
    menu.addSeparator()
    menu.addAction(tr("Remove")).triggered.connect(lambda: session.attempt(lambda: timeline.remove(index)))
    return menu


def segment_menu(session: Session, index: int, parent: QWidget) -> QMenu:
    """The menu of a segment: how it is passed through."""
    film, timeline = session.timeline.film, session.timeline
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    if film is None or not 0 <= index < len(film.keyframes):
        return menu
    group = QActionGroup(menu)
    for name, easing in EASINGS.items():
        action = menu.addAction(show(easing.title))
        action.setCheckable(True)
        action.setChecked(film.keyframes[index].easing == name)
        action.setActionGroup(group)
        action.triggered.connect(
            lambda _=False, name=name: session.attempt(lambda: timeline.set_key(index, easing=name))
        )
    menu.addSeparator()
    chosen = film.keyframes[index].easing
    menu.addAction(tr("The same for all segments")).triggered.connect(
        lambda: session.attempt(lambda: timeline.set_all_easings(chosen))
    )
    return menu
