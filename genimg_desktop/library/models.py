"""The models on the disk: cards of rules (``*.toml``) and of weights (heads of ``*.safetensors``), found by id."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadInput, BadModel, ModelMissing
from genimg_desktop.core.files import atomic_file, remove_litter
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.library.hash_cache import FileStamp, HashCache, stamp_of
from genimg_desktop.library.model_files import (
    MODEL_SUFFIXES,
    RULES_SUFFIX,
    WEIGHTS_SUFFIX,
    check_file,
    copy_changed,
    free_name,
    kind_by_content,
    read_card,
    read_rules,
)
from genimg_desktop.spec.card import ModelCard, ModelSource
from genimg_desktop.spec.weights_head import file_hash, open_model, read_head

MOST_FILES = 10_000
_BLOCK_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelEntry:
    """A model in the list: its card, its file, and the version of the file that the card was read from."""

    card: ModelCard
    path: Path
    stamp: FileStamp


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelProblem:
    """A file in a model folder that is not in the list, and why. name is the file's name, a foreign string."""

    name: str
    message: Text
    hint: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listing:
    entries: dict[str, ModelEntry]
    problems: tuple[ModelProblem, ...]


class ModelLibrary:
    """Models in one or more folders. Of two models with one id the one in the earlier folder counts.

    folders: the first is the person's own, where added files go; a folder that does not exist is empty. cache: a
    folder that remembers hashes between starts. Reading heads is cheap and happens at first use; hashing weights is
    not, and happens in ``find`` for one model or in ``hash_all`` on a worker. Usable from any thread; ``changed`` is
    emitted on the thread that called ``rescan`` or ``add_file``.
    """

    def __init__(self, folders: Sequence[Path], *, cache: Path | None = None) -> None:
        if not folders:
            raise ValueError("a library needs at least one folder")
        self.changed: Signal[()] = Signal()
        self._folders = tuple(folders)
        self._hashes = HashCache(cache)
        self._lock = threading.Lock()
        self._listing: _Listing | None = None
        self._visitors: dict[str, ModelEntry] = {}

    @property
    def entries(self) -> tuple[ModelEntry, ...]:
        """All models, folder by folder, by title within a folder."""
        return tuple(self._listed().entries.values())

    @property
    def cards(self) -> tuple[ModelCard, ...]:
        """The cards of all models, in the order of ``entries``."""
        return tuple(entry.card for entry in self.entries)

    @property
    def problems(self) -> tuple[ModelProblem, ...]:
        """The files that could not be listed."""
        return self._listed().problems

    def rescan(self) -> None:
        """Read the folders again; ``changed`` follows."""
        remove_litter(self._folders[0])
        listing = _scan(self._folders)
        with self._lock:
            self._listing = listing
        self.changed.emit()

    def card(self, model_id: str, title: str = "") -> ModelCard:
        """The card of a model; touches no weights. Raises ModelMissing (``title`` names it better than its id)."""
        return self._entry(model_id, title).card

    def find(self, model_id: str, title: str = "") -> ModelSource:
        """A model that can be run, as its file is now, with its hash. Raises ModelMissing, BadModel.

        The first call for a file of weights reads all of it (about a second per gigabyte).
        """
        entry = self._entry(model_id, title)
        card = _current_card(entry)
        if card.id != model_id:
            raise _missing(title or model_id)
        if card.source == "rules":
            return ModelSource(card=card, hash=card.rules_hash())
        return ModelSource(card=card, hash=self._hashes.hash_of(entry.path), path=entry.path)

    def visit(self, path: Path) -> ModelCard:
        """Make a model file that lies elsewhere findable by its id until the program ends; nothing is copied or listed.

        A model of the library with the same id goes before it; a later visit with the same id takes its place. Reads
        the head alone. Raises BadModel.
        """
        check_file(path)
        stamp = stamp_of(path)
        entry = ModelEntry(card=read_card(path), path=path, stamp=stamp)
        with self._lock:
            self._visitors[entry.card.id] = entry
        return entry.card

    def keep(self, path: Path, title: str, ctx: Context | None = None) -> ModelCard:
        """Copy a model file into the person's folder under a title; with its own title the copy is exact to the byte.

        Raises BadInput, SaveFailed, Cancelled.
        """
        card, title = read_card(path), title.strip()
        if not title:
            raise BadInput(Text("The model needs a name."))
        if title == card.title or card.source == "rules":
            return self.add_file(path, ctx)
        ctx = ctx or QuietContext()
        self._refuse_taken(card)
        target = free_name(self._folders[0], Path(re.sub(r"[/\\]", "_", title) + WEIGHTS_SUFFIX), WEIGHTS_SUFFIX)
        kept = copy_changed(path, target, ctx, title=title)
        self.rescan()
        return kept

    def hash_all(self, ctx: Context) -> None:
        """Hash what is not hashed yet, so that every later ``find`` is quick. Files that fail are left to ``find``."""
        entries = [entry for entry in self.entries if entry.card.source == "trained"]
        for index, entry in enumerate(entries):
            ctx.check()
            ctx.report(index / len(entries), Text("Checking '{model}'", model=entry.card.title))
            try:
                self._hashes.hash_of(entry.path, ctx.check)
            except BadModel:
                continue

    def add_file(self, path: Path, ctx: Context | None = None) -> ModelCard:
        """Copy a model file into the person's folder, checked before and after. Raises BadInput, SaveFailed, Cancelled.

        A model that is there already, to the byte, is not copied again. What the file is is told from its content, and
        its place is made from its own file name: nothing inside a file ever becomes a path.
        """
        ctx = ctx or QuietContext()
        home = self._folders[0]
        suffix = kind_by_content(path)
        card = read_rules(path) if suffix == RULES_SUFFIX else read_head(path).card
        if path.resolve().parent == home.resolve() and path.suffix.lower() == suffix:
            self.rescan()
            return card
        if self._is_there(card, path, suffix, ctx):
            return card
        target = free_name(home, path, suffix)
        size = stamp_of(path).size
        with atomic_file(target, size) as file:
            _copy(path, file, size, ctx)
            copy = Path(file.name)
            copied = read_rules(copy) if suffix == RULES_SUFFIX else read_head(copy).card
            if copied != card:
                raise BadModel(Text("The model file '{name}' changed while it was copied.", name=path.name))
        self.rescan()
        return card

    def _is_there(self, card: ModelCard, path: Path, suffix: str, ctx: Context) -> bool:
        entry = self._listed().entries.get(card.id)
        if entry is None:
            return False
        if suffix == RULES_SUFFIX:
            is_same = entry.card == card
        else:
            is_same = entry.card.source == "trained" and self._hashes.hash_of(entry.path) == file_hash(path, ctx.check)
        if not is_same:
            self._refuse_taken(card)
        return True

    def _refuse_taken(self, card: ModelCard) -> None:
        entry = self._listed().entries.get(card.id)
        if entry is not None:
            raise BadInput(
                Text("Another model with the id '{id}' is already in your library: '{title}'.", id=card.id,
                     title=entry.card.title),
                hint=Text("Remove that model first if you want this one in its place."),
            )  # fmt: skip

    def _entry(self, model_id: str, title: str) -> ModelEntry:
        entry = self._listed().entries.get(model_id) or self._visitors.get(model_id)
        if entry is None:
            raise _missing(title or model_id)
        return entry

    def _listed(self) -> _Listing:
        with self._lock:
            if self._listing is None:
                self._listing = _scan(self._folders)
            return self._listing


def _missing(name: str) -> ModelMissing:
    return ModelMissing(
        Text("The model '{name}' is not in your library.", name=name),
        hint=Text("Add the model file to your library, then try again."),
    )


def _current_card(entry: ModelEntry) -> ModelCard:
    """The card as the file is now: it may have been replaced or removed since it was listed."""
    return entry.card if stamp_of(entry.path) == entry.stamp else read_card(entry.path)


def _copy(source: Path, target: BinaryIO, size: int, ctx: Context) -> None:
    done = 0
    with open_model(source) as file:
        while block := _read_block(file, source.name):
            target.write(block)
            done += len(block)
            ctx.report(min(done / max(size, 1), 1.0), Text("Copying '{name}'", name=source.name))
            ctx.check()
    target.flush()


def _read_block(file: BinaryIO, name: str) -> bytes:
    try:
        return file.read(_BLOCK_BYTES)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadModel(Text("'{name}' cannot be read: {why}", name=name, why=why), details=repr(error)) from error


def _scan(folders: Sequence[Path]) -> _Listing:
    entries: dict[str, ModelEntry] = {}
    problems: list[ModelProblem] = []
    for folder in folders:
        for entry in sorted(_read_folder(folder, problems), key=lambda e: (e.card.title.casefold(), e.path.name)):
            first = entries.setdefault(entry.card.id, entry)
            if first is not entry:
                problems.append(
                    ModelProblem(
                        name=entry.path.name,
                        message=Text(
                            "'{name}' has the same id as '{other}', which is used instead.",
                            name=entry.path.name,
                            other=first.path.name,
                        ),
                    )
                )
    return _Listing(entries=entries, problems=tuple(problems))


def _read_folder(folder: Path, problems: list[ModelProblem]) -> list[ModelEntry]:
    try:
        names = sorted(path.name for path in folder.iterdir() if _is_model_name(path.name))
    except FileNotFoundError:
        return []
    except OSError as error:
        why = error.strerror or type(error).__name__
        message = Text("The model folder '{name}' cannot be read: {why}", name=folder.name, why=why)
        problems.append(ModelProblem(name=folder.name, message=message))
        return []
    if len(names) > MOST_FILES:
        message = Text("The model folder '{name}' holds too many files; the first {count} are listed.",
                       name=folder.name, count=MOST_FILES)  # fmt: skip
        problems.append(ModelProblem(name=folder.name, message=message))
    entries: list[ModelEntry] = []
    for name in names[:MOST_FILES]:
        path = folder / name
        try:
            check_file(path)
            stamp = stamp_of(path)
            entries.append(ModelEntry(card=read_card(path), path=path, stamp=stamp))
        except BadInput as error:
            problems.append(ModelProblem(name=name, message=error.message, hint=error.hint))
    return entries


def _is_model_name(name: str) -> bool:
    return name.lower().endswith(MODEL_SUFFIXES) and not name.startswith(".")
