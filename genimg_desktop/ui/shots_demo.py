"""What is shown in pictures of the window: an artist's session after half an hour, the same every time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from genimg_desktop.app.session import Session
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import SetMask
from genimg_desktop.image.adjust.curves import Curves
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.mask_edges import feather
from genimg_desktop.image.mask_shapes import ellipse
from genimg_desktop.image.masks import Mask
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent_math import nudge

LONGEST_WAIT_S = 180.0
PLACED = (("warped-noise", 9), ("raymarch", 2), ("flame", 1))
"""What lies on the canvas, from the bottom: model and number of its preset."""
FILMED = "flame"
"""The model of whose bookmarks there is a film."""
NUM_KEPT, NUM_FILMED = 2, 4
"""Bookmarks of every model, and of the one that is filmed."""
CONTRAST = ((0.0, 0.02), (0.25, 0.17), (0.7, 0.82), (1.0, 1.0))
WARMTH = ((0.0, 0.0), (0.5, 0.54), (1.0, 1.0))
FEATHER_PX = 26.0
TAGS = ("A3", "N° 7")
"""Words that are the same in every language."""


class Demo:
    """Played once; then pictures are taken."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def play(self) -> None:
        """Look at models, keep places, put pictures together on the canvas, sort the gallery, make a film."""
        session = self._session
        session.start()
        self.settle()
        cards = session.models.cards
        if not cards:
            raise GenimgError(Text("There is no model to show."))
        for card in sorted(cards, key=lambda card: card.id == FILMED):  # the newest are seen first
            for number in range(NUM_FILMED if card.id == FILMED else NUM_KEPT):
                self._go(card, number)
                session.shelf.keep()
                self.settle()
        self._lay_out(cards)
        for bookmark in session.shelf.bookmarks[1:4]:
            session.shelf.star(bookmark.id, 5)
        self.settle()
        self._sort_gallery()
        session.sheet.show_variations(session.sheet.strength)
        session.shelf.choose([b.id for b in session.shelf.bookmarks if b.recipe.request.model == FILMED])
        session.timeline.loop_chosen()
        session.shelf.choose([])
        self.settle()

    def choose_filmed(self) -> None:
        """Choose the bookmarks of the film, as before it was made."""
        shelf = self._session.shelf
        shelf.choose([b.id for b in shelf.bookmarks if b.recipe.request.model == FILMED])

    def _lay_out(self, cards: Sequence[ModelCard]) -> None:
        """A ground; on it a group of two pictures, the upper one with a mask; above all a curve."""
        session, board = self._session, self._session.artboard
        named, ids = {card.id: card for card in cards}, []
        for model_id, number in PLACED:
            self._go(named.get(model_id, cards[0]), number)
            board.place()
            self.settle()
            ids.append(str(board.active))
        form, light = ids[1:]
        board.set_mode(light, "screen")
        board.set_opacity(light, 0.6)
        canvas = board.document.bounds
        for layer_id, inset in ((form, 0.06), (light, 0.16)):
            board.do(SetMask(layer_id, self._soft_ellipse(canvas, inset), Text("Add mask")))
        board.set_active(light, also=[form])
        session.arrangement.group()
        session.arrangement.add_adjustment("curves")
        session.arrangement.set_settings(str(board.active), Curves(rgb=CONTRAST, red=WARMTH))

    @staticmethod
    def _soft_ellipse(canvas: Rect, inset: float) -> Mask:
        across, down = inset * canvas.width, inset * canvas.height
        shape = ellipse(across, down, canvas.width - across, canvas.height - down)
        return feather(shape, FEATHER_PX * canvas.width / 512)

    def _sort_gallery(self) -> None:
        gallery = self._session.gallery
        chosen = tuple(gallery.ids[:5])
        for tag in TAGS:
            gallery.tag(chosen[:3], tag)
        gallery.make_board(TAGS[1], chosen)
        gallery.star(chosen[1:3], 4)
        self.settle()
        gallery.choose(chosen[:1])

    def watch(self, runs: Sequence[Path]) -> None:
        """Look at a training at its best moment, with others beside it."""
        monitor = self._session.monitor
        monitor.show(runs[0])
        for other in runs[1:]:
            monitor.compare(other, True)
        self.settle()

    def _go(self, card: ModelCard, number: int) -> None:
        """To a curated place, or to a variation of the first one where a model has none."""
        explorer = self._session.explorer
        explorer.choose_model(card.id)
        place = explorer.place
        if number < len(card.latent.presets):
            explorer.set_preset(number)
        elif place is not None:
            explorer.set_latent(nudge(card.latent, place.latent, 0.8, number))
        self.settle()

    def settle(self) -> None:
        """Wait, by events, until every picture is drawn and nothing waits."""
        session = self._session
        wait_until(lambda: not session.queue.jobs(), session)
        QApplication.processEvents()


def wait_until(is_done: Callable[[], bool], session: Session) -> None:
    """Run the event loop until ``is_done``, asked after every job. Raises GenimgError when it takes too long."""
    QApplication.processEvents()
    loop = QEventLoop()
    guard = QTimer(singleShot=True, interval=round(1000 * LONGEST_WAIT_S))
    guard.timeout.connect(lambda: loop.exit(1))
    # A job leaves the queue only after it was announced, so ask again once the announcement was dealt with.
    look = QTimer(interval=20)
    look.timeout.connect(lambda: loop.exit(0) if is_done() else None)
    guard.start()
    look.start()
    if loop.exec() != 0:
        names = ", ".join(str(job.title) for job in session.queue.jobs())
        raise GenimgError(Text("The demo did not finish in time: {jobs}", jobs=names))
