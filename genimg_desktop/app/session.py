"""Everything of one running program, built once and passed on. No Qt, no torch."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from genimg_desktop.app.arrangement import Arrangement
from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.blending import Blending
from genimg_desktop.app.canvas_verbs import CanvasVerbs
from genimg_desktop.app.commands import CommandTable
from genimg_desktop.app.corner_faces import CornerFaces
from genimg_desktop.app.engine_door import EngineDoor, EngineLike, Find, make_engine
from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.exporting import Exporter, Noted
from genimg_desktop.app.film import Timeline
from genimg_desktop.app.film_export import FilmExporter, film_story
from genimg_desktop.app.finding import PictureFinder
from genimg_desktop.app.folding import Folding
from genimg_desktop.app.gallery import Gallery
from genimg_desktop.app.gallery_actions import GalleryActions
from genimg_desktop.app.gallery_keeper import GalleryKeeper
from genimg_desktop.app.gallery_thumbs import Thumbs
from genimg_desktop.app.histograms import Histograms
from genimg_desktop.app.later import later_by
from genimg_desktop.app.layer_actions import LayerActions
from genimg_desktop.app.library_door import LibraryDoor
from genimg_desktop.app.lineage import Lineage
from genimg_desktop.app.masking import Masking
from genimg_desktop.app.model_faces import ModelFaces
from genimg_desktop.app.monitor import Monitor
from genimg_desktop.app.notices import Notices
from genimg_desktop.app.pad import Pad, Walk
from genimg_desktop.app.project_recovery import Recovery
from genimg_desktop.app.projects import Projects
from genimg_desktop.app.recall import Recall
from genimg_desktop.app.settings import SettingsFile
from genimg_desktop.app.sheet import Sheet
from genimg_desktop.app.shelf import Shelf, place_of
from genimg_desktop.app.staging import Staging
from genimg_desktop.app.tools.tool_box import ToolBox
from genimg_desktop.app.training_draft import TrainingDraft
from genimg_desktop.app.training_runs import CreateCommand, TrainingRuns, train_command
from genimg_desktop.app.view_feed import ViewFeed
from genimg_desktop.app.workbench import library_of
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.paths import Paths
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import Deliver, JobQueue
from genimg_desktop.library.runs import RunLibrary
from genimg_desktop.library.thumbnails import ThumbnailCache
from genimg_desktop.spec.recipe import Recipe

CreateEngine = Callable[[Find, str], EngineLike]
_SAVING_SHARE = 0.8
"""Of the time to close in: how long trainings may take to save while we wait. They go on saving when we are gone."""
LANES = {"device": 1, "io": 2, "library": 1, "estimate": 1, "project": 1}


class Session:
    """The rooms of a running program, wired once.

    paths: the folders of the person. deliver: how results reach the thread that owns the session. create_engine:
    given by tests; the default makes the real one on the device lane. create_command: how a training is called.
    """

    def __init__(
        self,
        paths: Paths,
        deliver: Deliver,
        create_engine: CreateEngine = make_engine,
        create_command: CreateCommand = train_command,
    ) -> None:
        self.paths = paths
        self.notices = Notices()
        self.commands = CommandTable()
        self.settings = SettingsFile(paths.config)
        self.queue = JobQueue(deliver, LANES)
        self.models = library_of(paths)
        device = self.settings.current.device
        self.door = EngineDoor(self.queue, lambda: create_engine(self.models.find, device))
        self.explorer = Explorer(self.queue, self.door, self.models)
        self.pad = Pad(self.explorer)
        self.corner_faces = CornerFaces(self.queue, self.door, self.explorer, self.pad)
        self.walk = Walk(self.explorer)
        self.sheet = Sheet(self.queue, self.door, self.explorer)
        self.faces = ModelFaces(self.queue, self.door, self.models, ThumbnailCache(paths.cache))
        self.library = LibraryDoor(paths.data)
        self.shelf = Shelf(
            self.queue,
            self.library.bookmarks,
            self.explorer,
            self.pad,
            self.walk,
            self.sheet,
            self.notices,
        )
        self.timeline = Timeline(self.queue, self.door, self.models, self.explorer, self.shelf, self.walk, self.notices)
        self.film_exporter = FilmExporter(self.queue, self.door, self.timeline, self.notices)
        self.artboard = Artboard(self.queue, self.door, self.explorer)
        self.blending = Blending(self.queue, self.door, self.models, self.explorer, self.artboard, self.shelf)
        self.staging = Staging(self.queue, self.door, self.explorer, self.artboard, self.sheet)
        self.view_feed = ViewFeed(self.artboard.render_view, deliver)
        self.tools = ToolBox(self.artboard, self.queue, self.settings, self.notices)
        self.canvas = CanvasVerbs(self.tools.desk)
        self.arrangement, self.masking, self.folding = Arrangement(self.artboard), Masking(self.artboard), Folding()
        self.layer_actions = LayerActions(self.artboard, self.arrangement, self.masking, self.tools)
        self.histograms = Histograms(self.queue, self.artboard)
        self.exporter = Exporter(
            self.queue, self.door, self.explorer, self.artboard, self.settings, self.notices, paths.pictures
        )
        self.recall = Recall(self.queue, self.door, self.models, self.explorer, self.artboard, self.notices)
        self.projects = Projects(
            self.queue, self.artboard, self.explorer, self.shelf, self.notices, paths, later_by(deliver)
        )
        self.recovery = Recovery(self.queue, self.projects)
        self.projects.leaving.connect(self.tools.cancel)
        self.projects.keep_versions(self.settings.current.versions)
        self.settings.changed.connect(lambda settings: self.projects.keep_versions(settings.versions))
        self.recall.found_project.connect(self.projects.open)
        self.recall.models_changed.connect(self.faces.load)
        self.recall.models_changed.connect(self.timeline.look_again)
        self.recall.found_film.connect(self.timeline.open_file)
        self.gallery = Gallery(
            self.queue, self.library, Thumbs(self.queue, self.library, self.door), self.shelf, self.notices
        )
        self.gallery_keeper = GalleryKeeper(
            self.queue,
            self.library,
            self.gallery,
            Lineage(self.explorer, self.sheet, self.pad, self.walk, self.shelf),
            self.notices,
        )
        self.gallery_actions = GalleryActions(
            self.queue,
            self.library,
            self.gallery,
            self.gallery_keeper,
            self.door,
            self.models,
            self.recall,
            self.artboard,
        )
        self.artboard.placed.connect(self.gallery_keeper.note_place)
        self.exporter.noted.connect(self._note_export)
        self.film_exporter.exported.connect(self._note_film)
        self.shelf.kept.connect(self.gallery_keeper.note_bookmark)
        self.finder = PictureFinder(self.explorer, self.artboard, self.recall, self.notices)
        self.runs = TrainingRuns(self.queue, deliver, RunLibrary(paths.runs), self.notices, create_command)
        self.monitor = Monitor(
            self.queue, self.runs, self.models, self.explorer, self.notices, self.recall.models_changed
        )
        self.draft = TrainingDraft(self.queue, self.door, self.runs, self.settings, self.notices, paths.data)
        self.queue.failed.connect(self._on_job_failed)
        self._bind_commands()

    def start(self) -> None:
        """After the first paint: say what went wrong at start, make the engine, read the shelf, draw the faces."""
        if self.settings.remark is not None:
            self.notices.warn(self.settings.remark)
        for problem in self.models.problems:
            self.notices.warn(problem.message, problem.hint)
        self.door.start()
        self.recovery.load()
        self.projects.recent.load()
        self.shelf.load()
        self.gallery.load()
        self.gallery_keeper.start(self.exporter.folder)
        if self.explorer.place is None and self.models.cards:
            self.explorer.choose_model(self.models.cards[0].id)
        self.faces.load()
        self.runs.load()

    def close(self, timeout_s: float = 5.0) -> bool:
        """Stop all work, trainings with all they have learned, and close the library. True when all ended in time."""
        deadline_s = time.monotonic() + timeout_s
        self.attempt(self.tools.close)
        has_ended = self.runs.close(_SAVING_SHARE * timeout_s)
        has_ended = self.queue.close(deadline_s - time.monotonic()) and has_ended
        self.projects.close(has_stopped=has_ended)
        self.shelf.close()
        self.library.close()
        self.view_feed.close()
        self.artboard.close()
        return has_ended

    def attempt(self, action: Callable[[], object]) -> None:
        """Do something a person asked for; a failure becomes a notice."""
        try:
            action()
        except GenimgError as error:
            self.notices.error(error)

    def _note_export(self, path: Path, noted: Noted) -> None:
        seen = [layer for layer in noted.layers if layer.is_seen]
        self.gallery_keeper.note_export(
            path,
            noted.made,
            noted.draw,
            layers=[layer.recipe for layer in seen if isinstance(layer.recipe, Recipe)],
            layer_ids=[layer.id for layer in seen],
        )

    def _note_film(self, path: Path) -> None:
        film, source = self.timeline.film, self.timeline.source
        if film is None or source is None:
            return
        first = film_story(film, source).recipe_of(0)
        if first is None:  # a story tells none when the film shall tell nothing
            return
        stops = dict.fromkeys(keyframe.latent for keyframe in film.keyframes)
        self.gallery_keeper.note_export(
            path,
            None,
            lambda ctx: self.door.engine().run(first.request, ctx).pixels,
            layers=[replace(first, request=film.request(latent, source.card)) for latent in stops],
            needs_engine=True,
        )

    def _on_job_failed(self, _job: Job[object], error: GenimgError) -> None:
        self.notices.error(error)

    def _bind_commands(self) -> None:
        explorer, artboard, shelf, sheet = self.explorer, self.artboard, self.shelf, self.sheet

        def has_place() -> bool:
            return explorer.place is not None

        def has_layer() -> bool:
            return artboard.active_node is not None

        bind = self.commands.bind
        bind("file.export_again", lambda: self.exporter.export(), enabled=lambda: self.exporter.can_export)
        bind("file.save", self.projects.save)
        bind("file.save_as", self.projects.ask_name)
        bind("file.save_copy", lambda: self.projects.ask_name(is_copy=True))
        bind("file.revert", self.projects.revert, enabled=lambda: self.projects.can_revert)
        bind("edit.undo", artboard.undo, enabled=lambda: artboard.history.can_undo)
        bind("edit.redo", artboard.redo, enabled=lambda: artboard.history.can_redo)
        bind("explore.dice", explorer.roll, enabled=has_place)
        bind(
            "explore.lock_seed",
            lambda: explorer.lock_seed(not explorer.is_seed_locked),
            enabled=has_place,
            checked=lambda: explorer.is_seed_locked,
        )
        bind("explore.back", lambda: self.attempt(explorer.back), enabled=lambda: explorer.can_go_back)
        bind("explore.forward", lambda: self.attempt(explorer.forward), enabled=lambda: explorer.can_go_forward)
        bind("explore.reset", explorer.reset_sliders, enabled=has_place)
        bind("explore.place", artboard.place, enabled=has_place)
        bind("explore.bookmark", shelf.keep, enabled=lambda: shelf.can_keep)
        bind("explore.variations", lambda: sheet.show_variations(sheet.strength), enabled=has_place)
        bind("explore.find", self.finder.find_layer, enabled=lambda: self.finder.can_find_layer)
        bind("explore.crossbreed", lambda: self.attempt(shelf.crossbreed), enabled=has_place)
        bind("explore.walk", lambda: self.attempt(shelf.walk), enabled=has_place)
        bind("explore.blend", lambda: self.attempt(self.blending.start), enabled=has_place)
        bind("explore.arithmetic", lambda: self.attempt(shelf.arithmetic), enabled=has_place)
        self.timeline.bind(self.commands, self.attempt)
        self.staging.bind(self.commands, self.attempt)
        bind("layer.duplicate", artboard.duplicate_active, enabled=has_layer)
        bind("layer.delete", artboard.remove_active, enabled=has_layer)
        bind("layer.raise", lambda: artboard.shift_active(1), enabled=has_layer)
        bind("layer.lower", lambda: artboard.shift_active(-1), enabled=has_layer)
        bind("layer.above", lambda: artboard.choose_neighbour(1), enabled=has_layer)
        bind("layer.below", lambda: artboard.choose_neighbour(-1), enabled=has_layer)
        self.layer_actions.bind(self.commands)
        bind("layer.restore", self._restore_layer, enabled=self._can_restore_layer)
        self.tools.bind(self.commands)
        self.canvas.bind(self.commands, self.attempt)
        bind(
            "view.live",
            lambda: artboard.show_live(not artboard.is_live_shown),
            checked=lambda: artboard.is_live_shown,
        )

    def _can_restore_layer(self) -> bool:
        layer = self.artboard.active_layer
        return layer is not None and isinstance(layer.recipe, Recipe)

    def _restore_layer(self) -> None:
        layer = self.artboard.active_layer
        if layer is not None and isinstance(layer.recipe, Recipe):
            recipe = layer.recipe
            self.attempt(lambda: self.explorer.go(place_of(recipe)))
            self.artboard.show_live(True)
