"""An engine without torch: a gradient that depends on the whole request, with a gate and errors on demand."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.serde import to_json
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.spec.request import GenerateRequest, ImageResult


@dataclass(frozen=True, slots=True, kw_only=True)
class FakeDevice:
    name: str = "cpu"
    label: str = "Fake"
    reason: Text = field(default_factory=lambda: Text("This is a test."))


class FakeEngine:
    """gate: when set to a cleared Event, every run waits for it. error: raised by the next runs. seen: all requests."""

    def __init__(self, find: Callable[[str], ModelSource], device: str = "auto") -> None:
        self.device = FakeDevice()
        self.gate = threading.Event()
        self.gate.set()
        self.error: Exception | None = None
        self.seen: list[GenerateRequest] = []
        self._find = find

    def warm_up(self) -> None:
        pass

    def run(self, request: GenerateRequest, ctx: Context) -> ImageResult:
        self.seen.append(request)
        while not self.gate.wait(0.005):
            ctx.check()
        ctx.check()
        if self.error is not None:
            raise self.error
        source = self._find(request.model)
        request.check(source.card)
        return ImageResult(
            request=request, pixels=fake_pixels(request), model_hash=source.hash, device="cpu", seconds=0.001
        )

    def run_batch(self, requests: Sequence[GenerateRequest], ctx: Context) -> list[ImageResult]:
        return [self.run(request, ctx) for request in requests]

    def directions(self, model_id: str, count: int, ctx: Context) -> tuple[Direction, ...]:
        spec = self._find(model_id).card.latent
        if spec.kind != "gaussian":
            return ()
        rows = np.eye(spec.size)[: min(count, spec.size)]
        return tuple(Direction(f"Direction {k + 1}", tuple(map(float, row))) for k, row in enumerate(rows))

    def encode(self, model_id: str, pixels: Pixels, ctx: Context, label: int | None = None) -> Latent:
        card = self._find(model_id).card
        if not card.can_encode:
            raise BadInput(Text("'{title}' cannot find pictures.", title=card.title))
        digest = hashlib.sha256(pixels.tobytes()).digest()
        vector = np.resize(np.frombuffer(digest, dtype=np.uint8), card.latent.size) / 64.0 - 2.0
        return Latent(label=label).with_vector(vector)


def fake_pixels(request: GenerateRequest) -> Pixels:
    """A gradient whose colours are the hash of model and latent: other latents, other pixels; any size, one look."""
    decides = [request.model, request.latent, *request.regions]
    digest = hashlib.sha256(to_json(decides)).digest()
    y, x = np.mgrid[0 : request.height, 0 : request.width]
    out = np.empty((request.height, request.width, 4), dtype=np.uint8)
    for channel in range(3):
        a, b = digest[channel * 2], digest[channel * 2 + 1]
        out[..., channel] = (a + (b * x) // request.width + (a * y) // request.height) % 256
    out[..., 3] = 255
    return frozen(out)
