"""What the gallery's store takes and gives: entries, questions, boards, families. Frozen, without a database."""

from __future__ import annotations

import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from genimg_desktop.core.serde import to_json
from genimg_desktop.spec.recipe import Made, Recipe

Kind = Literal["exported", "placed", "bookmarked"]
KINDS: tuple[Kind, ...] = ("exported", "placed", "bookmarked")
Order = Literal["newest", "oldest", "stars", "name", "model", "largest"]
ORDERS: tuple[Order, ...] = ("newest", "oldest", "stars", "name", "model", "largest")
MOST_STARS = 5
NAME_LIMIT, TAG_LIMIT, NOTE_LIMIT = 200, 60, 4000
_BYTES_MARK = "\x00bytes:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """Where a picture came from: another entry (uid), a place in a model (its key and recipe), or both."""

    uid: str = ""
    place_key: str = ""
    recipe: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameFrom:
    """What a person went through before they kept a picture; the gallery chooses its parents from it.

    layers: what it is made of, when that is certain. trail: the places before it, the last one first, as far as it was
    moved and not sown anew. origin: where the trail began, when that was a mix of several.
    """

    layers: tuple[Parent, ...] = ()
    trail: tuple[Parent, ...] = ()
    origin: tuple[Parent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFacts:
    """What of an entry never changes; it stands in the entry's file and in the database.

    uid: 16 hex digits. created: UTC, ISO 8601. look: the perceptual hash. recipe: JSON, '' when nobody knows. path: the
    picture's file as text (``path_text``), '' without one; file_bytes and file_hash (hex SHA-256) are of that file, or
    of our copy. has_copy: the whole picture lies in the gallery's own folder, for it can be had from nowhere else.
    bookmark: the number of the bookmark that it belongs to.
    """

    uid: str
    kind: Kind
    name: str
    created: str
    width: int
    height: int
    look: int
    recipe: str = ""
    path: str = ""
    file_bytes: int = 0
    file_hash: str = ""
    has_copy: bool = False
    parents: tuple[Parent, ...] = ()
    bookmark: int | None = None
    stars: int = 0
    schema: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One picture of the gallery as a list shows it. id: grows with every entry and is never given twice."""

    id: int
    uid: str
    kind: Kind
    name: str
    note: str
    model: str
    model_title: str
    width: int
    height: int
    created: str
    stars: int
    path: Path | None
    file_bytes: int
    has_copy: bool
    is_missing: bool
    has_recipe: bool
    bookmark: int | None
    trashed: str | None
    tags: tuple[str, ...] = ()
    boards: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which entries, in which order. Everything must hold at once; an empty field asks for nothing.

    words: each must occur in name, note, tags, model or file name; what stands in double quotes is one word. models,
    kinds, tags: any of the models and kinds, all of the tags. since, until: days as '2026-01-31', both included, as
    they are where the person is. least_px: of the longer side. is_missing: only those whose file is not where it was.
    like: entries that look like this one, the most like it first (``order`` is then not asked).
    """

    words: str = ""
    models: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    tags: tuple[str, ...] = ()
    board: int | None = None
    least_stars: int = 0
    since: str = ""
    until: str = ""
    least_px: int = 0
    is_missing: bool = False
    in_trash: bool = False
    like: int | None = None
    order: Order = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A named collection of entries."""

    id: int
    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """What can be filtered by, with how many entries each: models as (id, title, count), tags as (tag, count)."""

    models: tuple[tuple[str, str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    boards: tuple[Board, ...] = ()
    count: int = 0
    missing: int = 0
    in_trash: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """One member of a family: an entry, or (without one) a place that only its recipe tells.

    key: unique within the family. generation: 0 for the one that was asked about, negative for what it came from.
    """

    key: str
    generation: int
    entry: Entry | None
    recipe: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Members, oldest generation first, and (parent, child) pairs of their keys. is_cut: there are more."""

    members: tuple[Relative, ...]
    links: tuple[tuple[str, str], ...]
    is_cut: bool = False


def new_uid() -> str:
    """A name for a new entry that no other entry has."""
    return secrets.token_hex(8)


def place_key(made: Made) -> str:
    """Equal for pictures of the same place: model, latent and regions of a recipe, all layers of a composition."""
    if isinstance(made, Recipe):
        what: list[object] = [made.request.model, made.request.latent, *made.request.regions]
    else:
        what = [made.width, made.height, *made.layers]
    return hashlib.sha256(to_json(what)).hexdigest()[:32]


def path_text(path: Path | None) -> str:
    """A path as text that any file or database takes, also one that is no UTF-8."""
    if path is None:
        return ""
    text = str(path)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _BYTES_MARK + os.fsencode(path).hex()
    return text


def path_of(text: str) -> Path | None:
    """The path that ``path_text`` wrote down."""
    if not text:
        return None
    if text.startswith(_BYTES_MARK):
        return Path(os.fsdecode(bytes.fromhex(text.removeprefix(_BYTES_MARK))))
    return Path(text)
