"""Finding a picture in a model that has an encoder: the chosen layer, or one that was just dropped."""

from __future__ import annotations

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.notices import NoticeAction, Notices
from genimg_desktop.app.recall import Opened, Recall
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels


class PictureFinder:
    """Asks the explorer to go to the place of a picture."""

    def __init__(self, explorer: Explorer, artboard: Artboard, recall: Recall, notices: Notices) -> None:
        self._explorer, self._artboard, self._notices = explorer, artboard, notices
        recall.opened.connect(self._on_opened)

    @property
    def can_find_layer(self) -> bool:
        """Whether there is a chosen layer, and a model that can find its picture."""
        return self._explorer.can_find and self._artboard.active_layer is not None

    def find_layer(self) -> None:
        """Go to the place of the chosen layer's picture. Raises BadInput for a model that cannot find one."""
        layer = self._artboard.active_layer
        if layer is not None:
            self._find(layer.pixels)

    def _find(self, pixels: Pixels) -> None:
        self._explorer.find_picture(pixels)
        self._artboard.show_live(True)

    def _on_opened(self, opened: Opened) -> None:
        """A picture without a recipe becomes a layer; where the model can, offer its place too."""
        card = self._explorer.card
        if card is None or not self._explorer.can_find or opened.made is not None or opened.problem is not None:
            return
        pixels = opened.picture.pixels

        def find() -> None:
            if self._explorer.can_find:
                self._find(pixels)

        self._notices.info(
            Text("'{name}' is a layer now. '{model}' can look for its place.", name=opened.name, model=card.title),
            NoticeAction(text=Text("Find it in the model"), run=find),
        )
