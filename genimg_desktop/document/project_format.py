"""What stands in a project file, ``NAME.genimg``.

A zip file. Its members, in this order:

mimetype        ``application/x-genimg``, stored, first: the file is known by the bytes from offset 30, without its name
thumbnail.png   the picture at 256 px, for file managers and lists
project.json    everything but pixels: see ``ProjectRecord`` and the records in it
merged.jpg      the picture at full size (merged.png when it has transparency), for other programs
layers/ID.png   the pixels of a layer; only the part that is not all 0
masks/ID.png    the coverage of a mask, grey; ``masks/selection.png`` that of the selection
bookmarks/N.png the picture of a bookmark

Members are stored: PNG and JPEG are packed already. Nodes name the page that holds their pixels, so that an array that
several share stands there once. All numbers in JSON are finite; lengths are canvas pixels.

``schema`` is raised when an older program could misread the file; it refuses such a file and leaves it alone. ``minor``
is raised when there is merely more to know. A reader keeps what it does not know (``Kept``) and writes it again.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field
from typing import Any

from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.pages import Array
from genimg_desktop.spec.recipe import Recipe

PROJECT_SUFFIX = ".genimg"
MIMETYPE = b"application/x-genimg"
MAGIC = b"genimg-project"
SCHEMA, MINOR = 1, 0
THUMBNAIL_SIDE = 256
LARGEST_JSON_BYTES = 64 * 1024 * 1024
DEEPEST_JSON = 300
DEEPEST_GROUP = 64
MOST_BOOKMARKS = 1000
MOST_STARS = 5
LARGEST_THUMBNAIL_BYTES = 4 * 1024 * 1024
MOST_KEPT_BYTES = 64 * 1024 * 1024
"""Of members that this version does not know: more is not carried along, and a save asks for a new name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRecord:
    """An array. file: the member, None when all of it is 0. box: x, y, width, height of the part that is in it."""

    file: str | None
    width: int
    height: int
    box: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskRecord:
    """A Mask: coverage, its corner on the canvas, and the coverage beyond it, 0 or 255."""

    page: PageRecord
    x: int
    y: int
    outside: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeRecord:
    """What all nodes have, as in Node; kind: a name in ``project_read.KINDS``."""

    kind: str
    id: str
    name: str
    opacity: float = 1.0
    is_visible: bool = True
    mode: str = "normal"
    is_clipped: bool = False
    is_locked: bool = False
    mask: MaskRecord | None = None
    is_mask_on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerRecord(NodeRecord):
    """A Layer. recipe: as spec/recipe writes it."""

    page: PageRecord
    x: int
    y: int
    recipe: dict[str, Any] | None = None
    is_alpha_locked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRecord(NodeRecord):
    """A Group. children: NodeRecords, from bottom to top."""

    children: list[Any] = field(default_factory=list)
    is_open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentRecord(NodeRecord):
    """An AdjustmentLayer. adjustment: a name in image.adjust.ADJUSTMENTS. settings: its fields."""

    adjustment: str
    settings: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideRecord:
    """A Guide."""

    is_upright: bool
    position: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BookmarkRecord:
    """A ProjectBookmark. picture: the member, None without one."""

    name: str
    recipe: dict[str, Any]
    stars: int = 0
    picture: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRecord:
    """The whole. nodes: NodeRecords from bottom to top. selection: a MaskRecord or None. guides: GuideRecords.
    bookmarks: BookmarkRecords. view: what a window wants to remember, not looked into here."""

    format: str
    schema: int
    minor: int
    app: str
    width: int
    height: int
    nodes: list[Any]
    selection: Any = None
    guides: list[Any] = field(default_factory=list)
    bookmarks: list[Any] = field(default_factory=list)
    view: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectBookmark:
    """A place that goes with the project. thumbnail: PNG bytes, b"" without. stars: 0 to 5."""

    name: str
    recipe: Recipe
    stars: int = 0
    thumbnail: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class KeptRecipe:
    """A recipe that this version cannot read, and the pixels that it made."""

    raw: dict[str, Any]
    pixels: weakref.ref[Array]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Kept:
    """What a file holds that this version does not know; written again by a save.

    top: entries of the whole. fields: entries of nodes, by id. nodes: whole nodes that could not be made, by the id of
    the empty locked group that stands in their place. modes: blend modes, by id. bookmarks: those that cannot be read.
    members: files in the zip, by name.
    """

    top: dict[str, Any] = field(default_factory=dict)
    fields: dict[str, dict[str, Any]] = field(default_factory=dict)
    nodes: dict[str, dict[str, Any]] = field(default_factory=dict)
    modes: dict[str, str] = field(default_factory=dict)
    recipes: dict[str, KeptRecipe] = field(default_factory=dict)
    bookmarks: tuple[Any, ...] = ()
    members: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Project:
    """What goes into a file, and comes out of it. view: JSON."""

    state: DocumentState
    bookmarks: tuple[ProjectBookmark, ...] = ()
    view: dict[str, Any] = field(default_factory=dict)
    kept: Kept = field(default_factory=Kept)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OpenedProject(Project):
    """A project that was read. remarks: what is missing or different. is_whole: a save loses nothing of the file.

    app: the version that wrote it.
    """

    remarks: tuple[Text, ...] = ()
    is_whole: bool = True
    app: str = ""
