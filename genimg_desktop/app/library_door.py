"""The person's library file, opened once for all who use it: the shelf, the gallery, the command line."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.app.shelf import LIBRARY_NAME, Opened
from genimg_desktop.library.bookmarks import Bookmarks
from genimg_desktop.library.database import Database
from genimg_desktop.library.gallery import GalleryStore
from genimg_desktop.library.gallery_recovery import Recovery
from genimg_desktop.library.gallery_repair import Repair


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OpenedGallery:
    """The gallery's store, and what mends it."""

    database: Database
    store: GalleryStore
    recovery: Recovery
    repair: Repair


class LibraryDoor:
    """Opening is slow (the file is checked): never ask on the window's thread. Usable from any other one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._database: Database | None = None
        self._bookmarks: Opened | None = None
        self._gallery: OpenedGallery | None = None

    @property
    def is_there(self) -> bool:
        """Whether the person has a library yet; asking makes none."""
        return (self._folder / LIBRARY_NAME).exists()

    def bookmarks(self) -> Opened:
        """The bookmarks; opens, makes, migrates or rescues the file. Raises what Database raises."""
        with self._lock:
            if self._bookmarks is None:
                database = self._open()
                self._bookmarks = Opened(database=database, bookmarks=Bookmarks(database))
            return self._bookmarks

    def gallery(self) -> OpenedGallery:
        """The gallery; opens, makes, migrates or rescues the file. Raises what Database raises."""
        with self._lock:
            if self._gallery is None:
                database = self._open()
                store = GalleryStore(database, self._folder)
                self._gallery = OpenedGallery(
                    database=database, store=store, recovery=Recovery(store, database), repair=Repair(store, database)
                )
            return self._gallery

    def close(self) -> None:
        """Close the file; called after the queue has ended."""
        with self._lock:
            if self._database is not None:
                self._database.close()

    def _open(self) -> Database:
        if self._database is None:
            self._database = Database(self._folder / LIBRARY_NAME)
        return self._database
