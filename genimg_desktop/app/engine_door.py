"""The engine, made on the device lane at first use, so that torch is never imported by a thread that paints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from genimg_desktop.core.context import Context
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.spec.request import GenerateRequest, ImageResult


class Find(Protocol):
    """Gives a model by its id; ``title`` names a missing one better. Raises ModelMissing, BadModel."""

    def __call__(self, model_id: str, title: str = "") -> ModelSource:
        """The model, as its file is now."""


class Device(Protocol):
    """Where pictures are computed, and why there."""

    @property
    def label(self) -> str:
        """The name of the device for people."""

    @property
    def reason(self) -> Text:
        """Why this device was taken."""


class EngineLike(Protocol):
    """What the app asks of an engine; tests give a fake one."""

    @property
    def device(self) -> Device:
        """The device in use."""

    def run(self, request: GenerateRequest, ctx: Context) -> ImageResult:
        """Make one picture."""

    def run_batch(self, requests: Sequence[GenerateRequest], ctx: Context) -> list[ImageResult]:
        """Make several pictures."""

    def directions(self, model_id: str, count: int, ctx: Context) -> tuple[Direction, ...]:
        """Principal directions of what a model does; () for models whose numbers have names."""

    def encode(self, model_id: str, pixels: Pixels, ctx: Context, label: int | None = None) -> Latent:
        """The latent whose picture is most like ``pixels``; only for cards with ``can_encode``."""

    def warm_up(self) -> None:
        """Pay the cost of the first picture now."""


def make_engine(find: Find, device: str) -> EngineLike:
    """The real engine; imports torch, so call it on the device lane only."""
    from genimg_desktop.engine.run import Engine

    return Engine(find, device_preference=device)


class EngineDoor:
    """Hands out the engine on the device lane. ``device_known`` tells the window once it is there."""

    def __init__(self, queue: JobQueue, create: Callable[[], EngineLike]) -> None:
        self.device_known: Signal[Device] = Signal()
        self._queue = queue
        self._create = create
        self._engine: EngineLike | None = None

    def start(self) -> None:
        """Make the engine in the background; called once, after the first paint."""

        def work(ctx: Context) -> Device:
            ctx.report(None, Text("Loading the drawing engine"))
            engine = self.engine()
            engine.warm_up()
            return engine.device

        self._queue.submit(
            Text("Starting the engine"), work, lane="device", is_quiet=True, on_done=self.device_known.emit
        )

    def engine(self) -> EngineLike:
        """The engine. Only from work on the device lane: the first call takes a second or two."""
        if self._engine is None:
            self._engine = self._create()
        return self._engine
