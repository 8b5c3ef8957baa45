"""Engine: a request in, a picture out. Everything that decides the pixels stands in the request."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeVar

import numpy as np
import torch
from torch import Tensor

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.errors import BadModel, OutOfMemory
from genimg_desktop.core.text import Text
from genimg_desktop.engine.capabilities import Frame, MixedRegion, MixesRegions
from genimg_desktop.engine.device import DeviceChoice, pick_device
from genimg_desktop.engine.directions import HasFirstLayer, picture_directions, weight_directions
from genimg_desktop.engine.encoding import check_can_encode, encode_pixels
from genimg_desktop.engine.memory import is_out_of_memory
from genimg_desktop.engine.store import LoadedModel, ModelStore
from genimg_desktop.engine.tensors import tensor_to_pixels
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.spec.card import ModelCard, ModelSource
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.spec.region import Region
from genimg_desktop.spec.request import GenerateRequest, ImageResult

CACHE_BYTES = 2 * 1024**3
_BATCH_PIXELS = 4 * 1024 * 1024
"""Pixels of one batch on a GPU."""
_SMALL_NETWORK_BYTES = 64 * 1024**2

DirectionsFrom = Literal["pictures", "weights"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Kind:
    """Requests that can share a batch."""

    model: str
    frame: Frame
    has_label: bool
    alone: int | None
    """The number of a request with regions, which shares with none."""


class Engine:
    """Runs requests on models. Used from the device's one thread; nothing is loaded before it is asked for.

    find: the library's answer to a model id; it raises ModelMissing. cache_bytes: weights kept in memory.
    """

    def __init__(
        self, find: Callable[[str], ModelSource], device_preference: str = "auto", cache_bytes: int = CACHE_BYTES
    ) -> None:
        self._find = find
        self._preference = device_preference
        self._cache_bytes = cache_bytes
        self._device: DeviceChoice | None = None
        self._store: ModelStore | None = None
        self._directions: dict[tuple[str, int, str], tuple[Direction, ...]] = {}

    @property
    def device(self) -> DeviceChoice:
        """The device that makes the pictures, and why. Raises BadInput when the setting cannot be followed."""
        if self._device is None:
            self._device = pick_device(self._preference)
        return self._device

    def warm_up(self) -> None:
        """Pay now what the first picture would pay: find the device, start its threads and its kernels."""
        device = self.device.name
        with torch.inference_mode():
            square = torch.zeros(1, 4, 8, 8, device=device)
            torch.nn.functional.conv2d(square, torch.zeros(4, 4, 3, 3, device=device)).sum().item()

    def run(self, request: GenerateRequest, ctx: Context) -> ImageResult:
        """Make one picture. On a CPU the same request gives the same bits; ``seconds`` leaves loading out.

        Raises ModelMissing, BadModel, BadRecipe, BadInput, OutOfMemory, Cancelled.
        """
        source = self._checked(request)
        return self._guarded(lambda: self._make(source, [request], ctx)[0])

    def run_batch(self, requests: Sequence[GenerateRequest], ctx: Context) -> list[ImageResult]:
        """Make many pictures, in the order asked.

        On a GPU, requests of one model and size share a pass. On a CPU each is made alone: a convolution may sum
        in another order when more pictures share a pass, and every picture must equal that of ``run`` to the bit.
        """
        sources = [self._checked(request) for request in requests]
        groups: dict[_Kind, list[int]] = {}
        for index, request in enumerate(requests):
            alone = index if request.regions else None
            kind = _Kind(request.model, _frame_of(request), request.latent.label is not None, alone)
            groups.setdefault(kind, []).append(index)
        results: dict[int, ImageResult] = {}
        for kind, members in groups.items():
            size = self._batch_size(kind.frame)
            for begin in range(0, len(members), size):
                ctx.check()
                some = members[begin : begin + size]
                part = PartContext(ctx, len(results) / len(requests), (len(results) + len(some)) / len(requests))
                made = self._guarded(lambda: self._make(sources[some[0]], [requests[i] for i in some], part))  # noqa: B023
                results.update(zip(some, made, strict=True))
        return [results[index] for index in range(len(requests))]

    def directions(
        self, model_id: str, count: int, ctx: Context, way: DirectionsFrom = "pictures"
    ) -> tuple[Direction, ...]:
        """The ``count`` principal directions of a model with a gaussian latent; () for a rule-based one.

        way 'pictures' looks at many small pictures; 'weights' reads the first layer, which takes no time, and is ()
        for a model that has no such layer. Raises as ``run`` does.
        """
        source = self._find(model_id)
        if source.card.latent.kind != "gaussian" or count < 1:
            return ()
        key = (source.hash, count, way)
        if key not in self._directions:
            self._directions[key] = self._guarded(lambda: self._find_directions(source, count, ctx, way))
        return self._directions[key]

    def encode(self, model_id: str, pixels: Pixels, ctx: Context, label: int | None = None) -> Latent:
        """The latent whose picture is most like ``pixels`` ``uint8[H, W, 4]`` of any size; its middle square counts.

        On a CPU the same pixels give the same latent. Raises BadInput for a model that cannot encode, and as ``run``.
        """
        source = self._find(model_id)
        check_can_encode(source.card, label)

        def work() -> Latent:
            loaded = self._loaded(source, PartContext(ctx, 0.0, 0.9))
            with _fitting_threads(loaded):
                return encode_pixels(loaded.model, source.card, pixels, label, self.device.name, ctx)

        return self._guarded(work)

    def release(self) -> None:
        """Drop every model and give memory back to the system."""
        if self._store is not None:
            self._store.drop_all()
        gc.collect()
        if self._device is not None and self._device.name == "cuda":
            torch.cuda.empty_cache()

    def _checked(self, request: GenerateRequest) -> ModelSource:
        source = self._find(request.model)
        request.check(source.card)
        return source

    def _batch_size(self, frame: Frame) -> int:
        return 1 if self.device.name == "cpu" else max(1, _BATCH_PIXELS // (frame.width * frame.height))

    def _loaded(self, source: ModelSource, ctx: Context) -> LoadedModel:
        if self._store is None:
            self._store = ModelStore(self.device.name, self._cache_bytes)
        return self._store.load(source, ctx)

    def _make(self, source: ModelSource, requests: Sequence[GenerateRequest], ctx: Context) -> list[ImageResult]:
        """Requests of one model and size in one pass."""
        loaded = self._loaded(source, PartContext(ctx, 0.0, 0.5))
        ctx.check()
        started = time.perf_counter()
        pictures = self._pixels(loaded, requests, ctx)
        seconds = (time.perf_counter() - started) / len(requests)
        return [
            ImageResult(
                request=request,
                pixels=frozen(pixels),
                model_hash=source.hash,
                device=self.device.name,
                seconds=seconds,
            )
            for request, pixels in zip(requests, pictures, strict=True)
        ]

    def _pixels(self, loaded: LoadedModel, requests: Sequence[GenerateRequest], ctx: Context) -> list[Pixels]:
        vectors, labels = self._inputs(loaded.card, [r.latent for r in requests])
        frame = _frame_of(requests[0])
        with torch.inference_mode(), _fitting_threads(loaded):
            if requests[0].regions:
                regions = [self._mixed_region(loaded.card, region) for region in requests[0].regions]
                pictures = _mixing(loaded).generate_mixed(vectors, labels, regions, frame, ctx)
            else:
                pictures = loaded.model.generate(vectors, labels, frame, ctx)
            if loaded.card.source == "trained" and not bool(pictures.isfinite().all()):
                raise BadModel(
                    Text("'{title}' made a picture of values that are not numbers.", title=loaded.card.title),
                    hint=Text("Its weights are damaged, or the latent is too far from where it was trained."),
                )
            return tensor_to_pixels(pictures)

    def _inputs(self, card: ModelCard, latents: Sequence[Latent]) -> tuple[Tensor, Tensor | None]:
        """Vectors ``float64[N, D]`` and labels ``int64[N]`` (None for a model without classes), on the device."""
        device = self.device.name
        vectors = torch.from_numpy(np.stack([latent.resolve(card.latent) for latent in latents]))
        vectors = vectors.to(device, torch.float32 if device == "mps" else torch.float64)  # mps has no float64
        labels = torch.tensor([latent.label or 0 for latent in latents], device=device) if card.classes else None
        return vectors, labels

    def _mixed_region(self, card: ModelCard, region: Region) -> MixedRegion:
        vector, label = self._inputs(card, [region.latent])
        return MixedRegion(vector=vector, label=label, mask=region.mask, depth=region.depth)

    def _find_directions(
        self, source: ModelSource, count: int, ctx: Context, way: DirectionsFrom
    ) -> tuple[Direction, ...]:
        loaded = self._loaded(source, PartContext(ctx, 0.0, 0.2))
        with _fitting_threads(loaded):
            if way == "pictures":
                part = PartContext(ctx, 0.2, 1.0)
                return picture_directions(loaded.model, loaded.card, count, self.device.name, part)
            model = loaded.model
            return weight_directions(model.first_layer(), count) if isinstance(model, HasFirstLayer) else ()

    def _guarded(self, work: Callable[[], T]) -> T:
        """Run ``work``; when memory runs out, free every model and say so."""
        try:
            return work()
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            details = repr(error)
        # outside the handler: until here the traceback kept every half-made tensor alive
        self.release()
        raise OutOfMemory(
            Text("There is not enough memory for this picture."),
            hint=Text("Choose a smaller size, or close other programs and try again."),
            details=details,
        )


def _mixing(loaded: LoadedModel) -> MixesRegions:
    if not isinstance(loaded.model, MixesRegions):
        raise TypeError(f"arch {loaded.card.arch} is named in MIXING_ARCHS, but has no generate_mixed")
    return loaded.model


@contextmanager
def _fitting_threads(loaded: LoadedModel) -> Iterator[None]:
    """Rules and small networks run on one thread: their steps last microseconds, and threads that wait for each other
    at every step lose to any other work on the machine, the window's included. Measured on 2 cores, one of them busy:
    a 3.8 M parameter DCGAN at 64 px takes 4 ms (p95 14 ms) on one thread and 28-62 ms (p95 187 ms) on two, a fractal
    flame of 256 px 104-192 ms and 0.2-0.7 s; with the same bits.
    """
    threads = torch.get_num_threads()
    is_small = loaded.held_bytes <= _SMALL_NETWORK_BYTES
    torch.set_num_threads(1 if is_small else threads)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def _frame_of(request: GenerateRequest) -> Frame:
    return Frame(width=request.width, height=request.height, quality=request.quality)
