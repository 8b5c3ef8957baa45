"""What goes into the gallery by itself: pictures that are exported, placed or bookmarked, and what a start finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from genimg_desktop.app.gallery import Gallery
from genimg_desktop.app.library_door import LibraryDoor
from genimg_desktop.app.lineage import Lineage, layer_parents
from genimg_desktop.app.notices import NoticeAction, Notices
from genimg_desktop.app.placed import Placed
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.gallery_making import Seen, hash_file, see
from genimg_desktop.library.gallery_recovery import open_file
from genimg_desktop.library.gallery_values import (
    CameFrom,
    Entry,
    EntryFacts,
    Kind,
    Parent,
    new_uid,
    path_text,
    place_key,
)
from genimg_desktop.spec.recipe import Made, Recipe, recipe_to_json


class GalleryKeeper:
    """The hooks that the rest of the session calls; each returns at once, the work is done in the background."""

    def __init__(
        self, queue: JobQueue, library: LibraryDoor, gallery: Gallery, lineage: Lineage, notices: Notices
    ) -> None:
        self._queue, self._library, self._gallery = queue, library, gallery
        self._lineage, self._notices = lineage, notices
        self._uid_of_layer: dict[str, str] = {}

    def start(self, export_folder: Path) -> None:
        """After the gallery is shown: take in what it does not know, and look whether files are where they were."""

        def adopt(ctx: Context) -> int:
            recovery = self._library.gallery().recovery
            count = recovery.adopt_orphans(ctx) + recovery.adopt_bookmarks(ctx)
            return count + recovery.adopt_exports(export_folder, ctx)

        def take(count: int) -> None:
            self._refresh_if(count)
            self.check_files()  # one after the other, so that a thread is free for what is looked at

        self._submit(Text("Looking for pictures that the gallery does not know"), adopt, take)

    def check_files(self) -> None:
        """Look whether every picture's file is where it was; a notice says when some are not."""

        def work(ctx: Context) -> int:
            return self._library.gallery().repair.check_files(ctx)

        def take(fresh: int) -> None:
            self._refresh_if(1)
            if fresh:
                show = NoticeAction(text=Text("Show them"), run=lambda: self._gallery.ask(is_missing=True))
                message = Text("{count} pictures of the gallery are not where they were.", count=fresh)
                if fresh == 1:
                    message = Text("A picture of the gallery is not where it was.")
                self._notices.info(message, show)

        self._submit(Text("Looking for moved pictures"), work, take)

    def note_export(
        self,
        path: Path,
        made: Made | None,
        draw: Callable[[Context], Pixels],
        *,
        layers: Sequence[Recipe] = (),
        layer_ids: Sequence[str] = (),
        needs_engine: bool = False,
    ) -> None:
        """A picture was written to ``path``. draw: the picture, asked for when the file is of a kind we do not open.

        layers, layer_ids: recipes and ids of what it is made of, when it is of several. needs_engine: ``draw`` runs a
        model, which only the device's lane may.
        """
        came = self._lineage.came_from(made)
        photos = tuple(Parent(uid=self._uid_of_layer[i]) for i in layer_ids if i in self._uid_of_layer)
        if layers or photos:
            is_one = isinstance(made, Recipe) and len(layers) == 1
            came = CameFrom() if is_one else CameFrom(layers=(*layer_parents(layers).layers, *photos))

        def work(ctx: Context) -> int:
            try:
                opened = open_file(path)
                seen, content = opened.seen, (opened.file_bytes, opened.file_hash)
            except BadInput:
                seen, content = see(draw(ctx)), hash_file(path)
            return self._keep(self._facts("exported", path.stem, seen, made, path, content), came)

        lane = "device" if needs_engine else "io"
        self._submit(Text("Noting the export in the gallery"), work, self._refresh_if, lane=lane)

    def keep_export(self, path: Path, pixels: Pixels, made: Made | None, parent: Entry) -> None:
        """The same for a picture that was exported from the gallery; called in a job, waits until it is kept."""
        facts = self._facts("exported", path.stem, see(pixels), made, path, hash_file(path))
        self._keep(facts, CameFrom(layers=(Parent(uid=parent.uid),)))

    def note_place(self, placed: Placed) -> None:
        """A picture was put on the canvas."""
        came = self._lineage.came_from(placed.recipe)
        uid = new_uid()
        if placed.recipe is None and placed.layer:
            self._uid_of_layer[placed.layer] = uid
        path = placed.path if placed.recipe is None else None
        needs_copy = placed.recipe is None and path is None

        def work(_ctx: Context) -> int:
            content = hash_file(path) if path is not None else (0, "")
            copy = encode_png(placed.pixels) if needs_copy else None
            facts = self._facts("placed", placed.name, see(placed.pixels), placed.recipe, path, content, uid)
            return self._keep(facts, came, copy)

        # a whole picture takes a second to pack: bookmarks must not wait for it
        self._submit(
            Text("Noting the picture in the gallery"), work, self._refresh_if, lane="io" if needs_copy else "library"
        )

    def note_bookmark(self, recipe: Recipe | None = None) -> None:
        """A bookmark was kept (``recipe``: of this place)."""
        came = {place_key(recipe): self._lineage.came_from(recipe)} if recipe is not None else {}

        def work(ctx: Context) -> int:
            return self._library.gallery().recovery.adopt_bookmarks(ctx, came)

        self._submit(Text("Noting the bookmark in the gallery"), work, self._refresh_if, lane="library")

    def _submit(
        self,
        title: Text,
        work: Callable[[Context], int],
        on_done: Callable[[int], None],
        lane: str = "io",
    ) -> None:
        if not self._queue.is_closed:
            self._queue.submit(title, work, lane=lane, is_quiet=True, on_done=on_done)

    def _refresh_if(self, count: int) -> None:
        if count:
            self._gallery.refresh()

    def _keep(self, facts: tuple[EntryFacts, Seen], came: CameFrom, copy: bytes | None = None) -> int:
        return self._library.gallery().store.add(facts[0], facts[1].thumbnail, came_from=came, copy=copy)

    def _facts(
        self,
        kind: Kind,
        name: str,
        seen: Seen,
        made: Made | None,
        path: Path | None,
        content: tuple[int, str],
        uid: str = "",
    ) -> tuple[EntryFacts, Seen]:
        now = self._library.gallery().database.now()
        facts = EntryFacts(
            uid=uid or new_uid(),
            kind=kind,
            name=name,
            created=now.isoformat(timespec="milliseconds"),
            width=seen.width,
            height=seen.height,
            look=seen.look,
            recipe=recipe_to_json(made) if made is not None else "",
            path=path_text(path.absolute() if path is not None else None),
            file_bytes=content[0],
            file_hash=content[1],
        )
        return facts, seen
