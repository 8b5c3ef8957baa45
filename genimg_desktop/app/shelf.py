"""Bookmarks: kept places with a picture, a name and stars; and what several chosen ones can do together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import genimg_desktop
from genimg_desktop.app.explorer import Explorer, Place
from genimg_desktop.app.notices import NoticeAction, Notices
from genimg_desktop.app.pad import Pad, Walk
from genimg_desktop.app.sheet import Sheet
from genimg_desktop.core.context import Context
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.project_format import ProjectBookmark
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import thumbnail
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.bookmarks import THUMBNAIL_LIMIT_BYTES, Bookmark, Bookmarks
from genimg_desktop.library.database import Database
from genimg_desktop.library.thumbnails import is_whole_png
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.latent_math import arithmetic
from genimg_desktop.spec.recipe import Recipe

THUMBNAIL_SIDE = 192
LIBRARY_NAME = "library.sqlite"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Opened:
    """The bookmarks' file, opened."""

    database: Database
    bookmarks: Bookmarks


def bookmarks_in(folder: Path) -> Opened:
    """Open, make, migrate or rescue the library file. Slow (it is checked): never on the window's thread."""
    database = Database(folder / LIBRARY_NAME)
    return Opened(database=database, bookmarks=Bookmarks(database))


class Shelf:
    """changed: other bookmarks, or others chosen. kept: a bookmark was made of this recipe. The file is opened, read
    and written in its own lane only."""

    def __init__(
        self,
        queue: JobQueue,
        open_bookmarks: Callable[[], Opened],
        explorer: Explorer,
        pad: Pad,
        walk: Walk,
        sheet: Sheet,
        notices: Notices,
    ) -> None:
        self.changed: Signal[()] = Signal()
        self.kept: Signal[Recipe] = Signal()
        self.bookmarks: tuple[Bookmark, ...] = ()
        self.chosen: tuple[int, ...] = ()
        self._queue, self._open, self._explorer = queue, open_bookmarks, explorer
        self._opened: Opened | None = None
        self._has_told = False
        self._pad, self._walk, self._sheet, self._notices = pad, walk, sheet, notices

    def load(self) -> None:
        """Read the bookmarks; ``changed`` follows."""
        self._change(Text("Reading the bookmarks"), lambda _store: None)

    @property
    def can_keep(self) -> bool:
        """Whether there is a picture of the present place to keep."""
        explorer = self._explorer
        return (
            explorer.picture is not None
            and explorer.place is not None
            and explorer.picture.request.latent == explorer.place.latent
            and explorer.picture.request.regions == explorer.place.regions
        )

    def keep(self, name: str = "") -> None:
        """Bookmark the present place with the picture shown."""
        place, source, picture = self._explorer.place, self._explorer.source, self._explorer.picture
        if place is not None and source is not None and picture is not None and self.can_keep:
            self._keep(place, source, picture.pixels, name)

    def keep_cell(self, index: int) -> None:
        """Bookmark a picture of the sheet without going there."""
        place, source, pixels = self._sheet.place_of(index), self._sheet.source, self._sheet.pictures.get(index)
        if place is not None and source is not None and pixels is not None:
            self._keep(place, source, pixels)

    def _keep(self, place: Place, source: ModelSource, pixels: Pixels, name: str = "") -> None:
        card = source.card
        recipe = Recipe(
            request=place.request(),
            model_hash=source.hash,
            model_title=card.title,
            source=card.source,
            app=genimg_desktop.__version__,
        )

        def write(store: Bookmarks) -> None:
            store.add(name or card.title, recipe, encode_png(thumbnail(pixels, THUMBNAIL_SIDE)))

        self._change(Text("Keeping the bookmark"), write, then=lambda: self.kept.emit(recipe))

    def adopt(self, brought: Sequence[ProjectBookmark]) -> None:
        """Put bookmarks that came with a project at the end of the shelf; those without a picture get a grey one."""

        def write(store: Bookmarks) -> None:
            for one in brought:
                is_usable = is_whole_png(one.thumbnail) and len(one.thumbnail) <= THUMBNAIL_LIMIT_BYTES
                added = store.add(one.name, one.recipe, one.thumbnail if is_usable else encode_png(_no_picture()))
                if one.stars:
                    store.star(added.id, one.stars)

        def tell() -> None:
            for one in brought:
                self.kept.emit(one.recipe)

        self._change(Text("Keeping bookmarks"), write, then=tell)

    def rename(self, bookmark_id: int, name: str) -> None:
        """Give a bookmark another name."""
        self._change(Text("Renaming the bookmark"), lambda store: store.rename(bookmark_id, name))

    def star(self, bookmark_id: int, stars: int) -> None:
        """Give a bookmark 0 to 5 stars."""
        self._change(Text("Starring the bookmark"), lambda store: store.star(bookmark_id, stars))

    def remove(self, bookmark_ids: Sequence[int]) -> None:
        """Put bookmarks into the trash; a notice offers to bring them back."""
        gone = [b for b in (self._by_id(i) for i in bookmark_ids) if b is not None]
        if not gone:
            return

        def write(store: Bookmarks) -> None:
            for bookmark in gone:
                store.remove(bookmark.id)

        def tell() -> None:
            message = Text("The bookmark '{name}' is in the trash.", name=gone[0].name)
            if len(gone) > 1:
                message = Text("{count} bookmarks are in the trash.", count=len(gone))
            ids = [bookmark.id for bookmark in gone]
            self._notices.info(message, NoticeAction(text=Text("Bring back"), run=lambda: self.undelete(ids)))

        self._change(Text("Removing bookmarks"), write, then=tell)

    def undelete(self, bookmark_ids: Sequence[int]) -> None:
        """Take bookmarks out of the trash."""

        def write(store: Bookmarks) -> None:
            for bookmark_id in bookmark_ids:
                store.undelete(bookmark_id)

        self._change(Text("Bringing bookmarks back"), write)

    def choose(self, bookmark_ids: Sequence[int]) -> None:
        """Mark bookmarks as chosen, in the order they were clicked."""
        self.chosen = tuple(bookmark_ids)
        self.changed.emit()

    def open(self, bookmark_id: int) -> None:
        """Go to the place of a bookmark. Raises ModelMissing when its model is gone."""
        bookmark = self._by_id(bookmark_id)
        if bookmark is not None:
            self._explorer.go(place_of(bookmark.recipe))

    def chosen_latents(self) -> tuple[Latent, ...]:
        """The latents of the chosen bookmarks that belong to one model: the first chosen one's."""
        found = [b for b in (self._by_id(i) for i in self.chosen) if b is not None]
        if not found:
            return ()
        model = found[0].recipe.request.model
        return tuple(b.recipe.request.latent for b in found if b.recipe.request.model == model)

    def crossbreed(self) -> None:
        """A sheet of children of the chosen bookmarks."""
        if self._enter_chosen(2):
            self._sheet.show_children(self.chosen_latents())

    def walk(self) -> None:
        """A walk along the chosen bookmarks."""
        if self._enter_chosen(2):
            self._walk.start(self.chosen_latents())

    def pad(self) -> None:
        """The pad between up to four chosen bookmarks."""
        if self._enter_chosen(1):
            self._pad.start(self.chosen_latents())

    def to_corner(self, bookmark_id: int, index: int) -> None:
        """Put a bookmark into a corner of the pad; the pad starts when it was not in use. Raises ModelMissing."""
        bookmark = self._by_id(bookmark_id)
        if bookmark is None:
            return
        place = self._explorer.place
        if place is None or place.model != bookmark.recipe.request.model:
            self._explorer.go(place_of(bookmark.recipe))
        if self._pad.corners is None:
            self._pad.start()
        self._pad.set_corner(index, bookmark.recipe.request.latent)

    def arithmetic(self) -> None:
        """First minus second plus third of the chosen bookmarks."""
        if self._enter_chosen(3) and self._explorer.card is not None:
            a, b, c = self.chosen_latents()[:3]
            self._explorer.set_latent(arithmetic(self._explorer.card.latent, a, b, c))

    def _enter_chosen(self, fewest: int) -> bool:
        latents = self.chosen_latents()
        if len(latents) < fewest:
            self._notices.warn(
                Text("Choose at least {count} bookmarks of one model first.", count=fewest),
                Text("Hold Ctrl and click the pictures on the shelf."),
            )
            return False
        first = self._by_id(self.chosen[0])
        if first is not None and (
            self._explorer.place is None or self._explorer.place.model != first.recipe.request.model
        ):
            self._explorer.go(place_of(first.recipe))
        return True

    def _by_id(self, bookmark_id: int) -> Bookmark | None:
        return next((b for b in self.bookmarks if b.id == bookmark_id), None)

    def close(self) -> None:
        """Close the file; called after the queue has ended."""
        if self._opened is not None:
            self._opened.database.close()

    def _change(
        self, title: Text, write: Callable[[Bookmarks], object], then: Callable[[], object] | None = None
    ) -> None:
        def work(_ctx: Context) -> tuple[Bookmark, ...]:
            opened = self._store()
            write(opened)
            return opened.list()

        def take(bookmarks: tuple[Bookmark, ...]) -> None:
            self._tell_remarks()
            self.bookmarks = bookmarks
            alive = {b.id for b in bookmarks}
            self.chosen = tuple(i for i in self.chosen if i in alive)
            self.changed.emit()
            if then is not None:
                then()

        self._queue.submit(title, work, lane="library", is_quiet=True, on_done=take)

    def _store(self) -> Bookmarks:
        if self._opened is None:
            self._opened = self._open()
        return self._opened.bookmarks

    def _tell_remarks(self) -> None:
        if self._opened is not None and not self._has_told:
            self._has_told = True
            for remark in self._opened.database.remarks:
                self._notices.warn(remark)


def _no_picture() -> Pixels:
    return np.full((THUMBNAIL_SIDE, THUMBNAIL_SIDE, 4), (128, 128, 128, 255), dtype=np.uint8)


def place_of(recipe: Recipe) -> Place:
    """The place that a recipe's picture was made at."""
    request = recipe.request
    return Place(
        model=request.model,
        latent=request.latent,
        width=request.width,
        height=request.height,
        regions=request.regions,
    )
