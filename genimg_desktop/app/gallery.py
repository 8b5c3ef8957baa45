"""The gallery as a panel shows it: a question, the ids that answer it, the entries that are looked at, what is chosen.

Ids of everything are held (eight bytes each), entries and thumbnails only of the part that is looked at: scrolling
through 100,000 pictures never loads them all. Reading happens in the io lane, the newest wish first; writing in the
library lane, one change after the other.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from genimg_desktop.app.gallery_thumbs import Thumbs
from genimg_desktop.app.library_door import LibraryDoor
from genimg_desktop.app.notices import NoticeAction, Notices
from genimg_desktop.app.shelf import Shelf
from genimg_desktop.core.context import Context
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.gallery import GalleryStore
from genimg_desktop.library.gallery_values import Entry, Facets, Family, Query
from genimg_desktop.spec.recipe import Made

KEPT_ENTRIES = 4000
AHEAD = 48
"""Entries before and after the visible ones that are fetched with them."""
MOST_AT_ONCE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One entry looked at closely. made: None when nobody knows, or when this version cannot read it."""

    entry: Entry
    made: Made | None


class Gallery:
    """shown: other ids, in ``ids``. entries_arrived(ids): these entries can be read with ``entry`` now, or changed.

    facets_changed; chosen_changed; detail_changed: ``detail`` is of the entry chosen last, or None. Stars and names
    that entries share with bookmarks are read again on the other side when they change on this one.
    """

    def __init__(self, queue: JobQueue, library: LibraryDoor, thumbs: Thumbs, shelf: Shelf, notices: Notices) -> None:
        self.shown: Signal[()] = Signal()
        self.entries_arrived: Signal[tuple[int, ...]] = Signal()
        self.facets_changed: Signal[()] = Signal()
        self.chosen_changed: Signal[()] = Signal()
        self.detail_changed: Signal[()] = Signal()
        self.query = Query()
        self.ids: array[int] = array("q")
        self.facets = Facets()
        self.chosen: tuple[int, ...] = ()
        self.detail: Detail | None = None
        self.is_loaded = False
        self.thumbs = thumbs
        self.notices = notices
        self._queue, self._library, self._shelf = queue, library, shelf
        self._shared = _shared(shelf)
        shelf.changed.connect(self._follow_shelf)
        self._entries: OrderedDict[int, Entry] = OrderedDict()
        self._wanted = (0, -1)
        self._rows_job: Job[tuple[Entry, ...]] | None = None
        self._seen_version = -1

    # asking

    def load(self) -> None:
        """Open the library and read; ``shown`` and ``facets_changed`` follow."""
        self._ask_ids()
        self._ask_facets()

    def ask(self, **changes: Any) -> None:
        """Change the question, field by field of ``Query``; ``shown`` follows."""
        query = replace(self.query, **changes)
        if query != self.query:
            self.query = query
            self._ask_ids()

    def ask_anew(self, query: Query) -> None:
        """Another question altogether."""
        self.ask(**{name: getattr(query, name) for name in Query.__dataclass_fields__})

    @property
    def is_narrowed(self) -> bool:
        """Whether the question leaves anything out (the order does not, the trash does)."""
        return replace(self.query, order="newest") != Query()

    def refresh(self) -> None:
        """The store has changed: read again what is shown."""
        self._forget_entries()
        self._ask_ids()
        self._ask_facets()
        self._ask_detail()

    def look_for_changes(self) -> None:
        """Read again when another program, or another window of this one, has changed the library."""

        def work(_ctx: Context) -> int:
            with self._library.gallery().database.reading() as connection:
                return int(connection.execute("PRAGMA data_version").fetchone()[0])

        def take(version: int) -> None:
            was_seen, self._seen_version = self._seen_version, version
            if was_seen not in (-1, version):
                self.refresh()

        self._submit(Text("Looking at the gallery"), work, take, lane="library", slot="gallery-version")

    # what is looked at

    def entry(self, entry_id: int) -> Entry | None:
        """An entry, when it was read already."""
        return self._entries.get(entry_id)

    def want(self, first: int, last: int) -> None:
        """These rows of ``ids`` are looked at, both included: they are read, and their thumbnails."""
        self._wanted = (max(first, 0), min(last, len(self.ids) - 1))
        self._read_rows()
        self._want_thumbs()

    def _read_rows(self) -> None:
        if self._queue.is_closed or (self._rows_job is not None and not self._rows_job.state.is_over):
            return
        first, last = self._wanted
        visible = [i for i in self.ids[first : last + 1] if i not in self._entries]
        if not visible:
            return
        around = self.ids[max(first - AHEAD, 0) : last + 1 + AHEAD]
        missing = dict.fromkeys([*visible, *(i for i in around if i not in self._entries)])
        ids = list(missing)[:MOST_AT_ONCE]

        def work(_ctx: Context) -> tuple[Entry, ...]:
            return self._library.gallery().store.rows(ids)

        self._rows_job = self._queue.submit(
            Text("Reading the gallery"), work, is_quiet=True, on_done=lambda found: self._take_rows(found)
        )

    def _take_rows(self, found: tuple[Entry, ...]) -> None:
        self._rows_job = None
        self._put(found)
        if found:  # else they are gone, and other ids are on their way
            self._read_rows()

    def _put(self, found: tuple[Entry, ...]) -> None:
        for entry in found:
            self._entries[entry.id] = entry
            self._entries.move_to_end(entry.id)
        while len(self._entries) > KEPT_ENTRIES:
            self._entries.popitem(last=False)
        self.entries_arrived.emit(tuple(entry.id for entry in found))
        self._want_thumbs()

    def _want_thumbs(self) -> None:
        first, last = self._wanted
        visible = [self._entries[i] for i in self.ids[first : last + 1] if i in self._entries]
        after = self.ids[last + 1 : last + 1 + AHEAD // 2]
        self.thumbs.want([*visible, *(self._entries[i] for i in after if i in self._entries)])

    def _forget_entries(self) -> None:
        """Read what is on the screen anew; it stays there until the new has come. All else is forgotten."""
        first, last = self._wanted
        visible = [i for i in self.ids[first : last + 1] if i in self._entries]
        self._entries = OrderedDict((i, self._entries[i]) for i in visible)
        if visible:

            def work(_ctx: Context) -> tuple[Entry, ...]:
                return self._library.gallery().store.rows(visible)

            self._submit(Text("Reading the gallery"), work, self._put, slot="gallery-fresh")

    def _ask_ids(self) -> None:
        query = self.query

        def work(_ctx: Context) -> array[int]:
            return self._library.gallery().store.ids(query)

        def take(ids: array[int]) -> None:
            if query != self.query:
                return
            is_first, self.is_loaded = not self.is_loaded, True
            if is_first or ids.tobytes() != self.ids.tobytes():  # comparing numbers would take milliseconds
                self.ids = ids
                self.shown.emit()

        self._submit(Text("Searching the gallery"), work, take, slot="gallery-ids")

    def _ask_facets(self) -> None:
        def work(_ctx: Context) -> Facets:
            return self._library.gallery().store.facets()

        def take(facets: Facets) -> None:
            if facets != self.facets:
                self.facets = facets
                self.facets_changed.emit()

        self._submit(Text("Reading the gallery"), work, take, slot="gallery-facets")

    # choosing

    def choose(self, ids: Sequence[int]) -> None:
        """Mark entries as chosen, in the order of the clicks; the last one is looked at closely."""
        chosen = tuple(ids)
        if chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit()
            self._ask_detail()

    def _ask_detail(self) -> None:
        if not self.chosen:
            if self.detail is not None:
                self.detail = None
                self.detail_changed.emit()
            return
        entry_id = self.chosen[-1]

        def work(_ctx: Context) -> Detail | None:
            store = self._library.gallery().store
            found = store.rows([entry_id])
            return Detail(entry=found[0], made=store.readable(entry_id)) if found else None

        def take(detail: Detail | None) -> None:
            if self.chosen and self.chosen[-1] == entry_id:
                self.detail = detail
                self.detail_changed.emit()

        self._submit(Text("Reading the gallery"), work, take, slot="gallery-detail")

    def ask_family(self, entry_id: int, on_done: Callable[[Family], None]) -> None:
        """Find what an entry came from and what came from it."""

        def work(_ctx: Context) -> Family:
            return self._library.gallery().store.family(entry_id)

        self._submit(Text("Looking for the family"), work, on_done, slot="gallery-family")

    # changing

    def star(self, ids: Sequence[int], stars: int) -> None:
        """Give entries 0 to 5 stars."""
        self._change(Text("Starring pictures"), lambda store: store.star(ids, stars), touches_bookmarks=True)

    def rename(self, entry_id: int, name: str) -> None:
        """Give an entry another name."""
        self._change(Text("Renaming the picture"), lambda store: store.rename(entry_id, name), touches_bookmarks=True)

    def set_note(self, entry_id: int, note: str) -> None:
        """Write down something about an entry."""
        self._change(Text("Keeping the note"), lambda store: store.set_note(entry_id, note))

    def tag(self, ids: Sequence[int], tag: str) -> None:
        """Give entries a tag."""
        self._change(Text("Tagging pictures"), lambda store: store.tag(ids, tag))

    def untag(self, ids: Sequence[int], tag: str) -> None:
        """Take a tag away from entries."""
        self._change(Text("Tagging pictures"), lambda store: store.untag(ids, tag))

    def make_board(self, name: str, ids: Sequence[int] = ()) -> None:
        """A new board with these entries on it."""
        self._change(Text("Making the board"), lambda store: store.put_on_board(ids, store.make_board(name)))

    def rename_board(self, board: int, name: str) -> None:
        """Give a board another name."""
        self._change(Text("Renaming the board"), lambda store: store.rename_board(board, name))

    def remove_board(self, board: int) -> None:
        """Take a board away; its pictures stay."""
        if self.query.board == board:
            self.ask(board=None)
        self._change(Text("Removing the board"), lambda store: store.remove_board(board))

    def put_on_board(self, ids: Sequence[int], board: int) -> None:
        """Put entries on a board."""
        self._change(Text("Putting pictures on a board"), lambda store: store.put_on_board(ids, board))

    def take_off_board(self, ids: Sequence[int], board: int) -> None:
        """Take entries off a board."""
        self._change(Text("Taking pictures off a board"), lambda store: store.take_off_board(ids, board))

    def trash(self, ids: Sequence[int]) -> None:
        """Put entries into the trash; a notice offers to bring them back. Files of the person are not touched."""
        gone = tuple(ids)
        if not gone:
            return

        def tell() -> None:
            message = Text("{count} pictures are in the gallery's trash.", count=len(gone))
            if len(gone) == 1:
                message = Text("The picture is in the gallery's trash.")
            self.notices.info(message, NoticeAction(text=Text("Bring back"), run=lambda: self.undelete(gone)))

        self._change(Text("Removing pictures"), lambda store: store.trash(gone), then=tell)

    def undelete(self, ids: Sequence[int]) -> None:
        """Bring entries back from the trash."""
        back = tuple(ids)
        self._change(Text("Bringing pictures back"), lambda store: store.undelete(back))

    def empty_trash(self) -> None:
        """Delete what is in the trash for good; files of the person stay where they are."""
        self._change(Text("Emptying the trash"), lambda store: store.empty_trash())

    def _change(
        self,
        title: Text,
        write: Callable[[GalleryStore], object],
        *,
        then: Callable[[], object] | None = None,
        touches_bookmarks: bool = False,
    ) -> None:
        def work(_ctx: Context) -> None:
            write(self._library.gallery().store)

        def take(_nothing: None) -> None:
            self.refresh()
            if touches_bookmarks:
                self._shelf.load()
            if then is not None:
                then()

        self._submit(title, work, take, lane="library")

    def _follow_shelf(self) -> None:
        shared = _shared(self._shelf)
        if shared != self._shared:
            self._shared = shared
            if self.is_loaded:
                self.refresh()

    def _submit(
        self,
        title: Text,
        work: Callable[[Context], Any],
        on_done: Callable[[Any], None],
        *,
        lane: str = "io",
        slot: str | None = None,
    ) -> None:
        if not self._queue.is_closed:
            self._queue.submit(
                title,
                work,
                lane=lane,
                slot=slot,
                is_interruptible=False,
                is_quiet=True,
                on_done=on_done,
            )


def _shared(shelf: Shelf) -> tuple[tuple[int, str, int], ...]:
    """What bookmarks and their entries have in common."""
    return tuple((bookmark.id, bookmark.name, bookmark.stars) for bookmark in shelf.bookmarks)
