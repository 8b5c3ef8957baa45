"""One picture of the ray marcher: tiles of rays, what each ray sees, and finer sampling along edges."""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch
from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.engine.archs.palettes import linear_to_srgb
from genimg_desktop.engine.archs.raymarch_light import Light, tone_map
from genimg_desktop.engine.archs.raymarch_scene import Scene
from genimg_desktop.engine.archs.raymarch_shade import DRAFT, FINAL, Shader
from genimg_desktop.engine.archs.raymarch_trace import march_blocks, pick
from genimg_desktop.engine.capabilities import Frame

_BLOCK = 8
"""Side of the blocks of pixels that march together first."""
_TILE = 65_536
"""Rays in work at once: small enough for the second-level cache, and for some 20 ms between looks at ctx."""
_EDGE = 0.05
"""Difference between neighbouring pixels, of 1, from which on a pixel is sampled more finely."""


class Picture:
    """Renders one scene in one light at one size."""

    def __init__(self, scene: Scene, light: Light, frame: Frame, ctx: Context) -> None:
        self.scene, self.frame, self.ctx = scene, frame, ctx
        self.effort = DRAFT if frame.quality == "draft" else FINAL
        self.short = min(frame.width, frame.height)
        self.shader = Shader(scene, light, self.effort, self.effort.precision * scene.camera.slope / self.short, ctx)
        camera = scene.camera
        axes = [(*axis, 0.0) for axis in (camera.right, camera.up, camera.forward)]
        self.axes = light.sun.new_tensor(axes).T.contiguous()

    def render(self) -> Tensor:
        """``float32[3, H, W]`` in [-1, 1]."""
        frame, device = self.frame, self.axes.device
        starts = self._block_starts()
        image = torch.empty(3, frame.height * frame.width, device=device)
        small = self._small_backdrop() if frame.quality == "draft" else None
        rows = max(_TILE // frame.width, 1)
        for top in range(0, frame.height, rows):
            self.ctx.report(0.6 * top / frame.height)
            bottom = min(top + rows, frame.height)
            behind = None if small is None else self._enlarged(small, top, bottom)
            pixels = torch.arange(top * frame.width, bottom * frame.width, device=device)
            image[:, pixels[0] : pixels[-1] + 1] = self._see(pixels, 0.5, 0.5, starts, behind)
        image = self._refine_edges(image, starts) if self.effort.edge_samples else self._soften_edges(image)
        return self._dithered(image.view(3, frame.height, frame.width))

    def directions(self, x: Tensor, y: Tensor) -> Tensor:
        """Directions ``[4, P]`` of length one through pixel positions x from the left, y from the top."""
        scale = 2.0 * self.scene.camera.slope / self.short
        right = (x - 0.5 * self.frame.width) * scale
        up = (0.5 * self.frame.height - y) * scale
        length = torch.addcmul(torch.addcmul(torch.ones_like(right), right, right), up, up).rsqrt_()
        return self.axes @ torch.stack([right * length, up * length, length])

    def _block_starts(self) -> Tensor:
        """How far the rays of each block may start, ``[ceil(H / 8), ceil(W / 8)]``."""
        self.ctx.check()
        high, wide = -(-self.frame.height // _BLOCK), -(-self.frame.width // _BLOCK)
        device = self.axes.device
        y, x = torch.meshgrid(torch.arange(high, device=device), torch.arange(wide, device=device), indexing="ij")
        middle = self.directions((x.flatten() + 0.5) * _BLOCK, (y.flatten() + 0.5) * _BLOCK)
        spread = math.sqrt(2.0) * _BLOCK * self.scene.camera.slope / self.short * 1.02
        starts = march_blocks(self.ctx, self.scene, self.shader.origin, middle, spread, self.effort.steps // 4)
        return starts.view(high, wide)

    def _small_backdrop(self) -> Tensor:
        """A draft's backdrop ``[3, ceil(H / 2), ceil(W / 2)]``: half will do, for shadows are soft."""
        wide, high = (self.frame.width + 1) // 2, (self.frame.height + 1) // 2
        rows = max(_TILE // wide, 1)
        x = (torch.arange(wide, device=self.axes.device) + 0.5) * (self.frame.width / wide)
        parts = []
        for top in range(0, high, rows):
            self.ctx.check()
            y = (torch.arange(top, min(top + rows, high), device=self.axes.device) + 0.5) * (self.frame.height / high)
            directions = self.directions(x.repeat(len(y)), y.repeat_interleave(wide))
            parts.append(self.shader.backdrop(directions))
        return torch.cat(parts, dim=1).view(3, high, wide)

    def _enlarged(self, small: Tensor, top: int, bottom: int) -> Tensor:
        """Rows top to bottom of the full size, ``[3, P]``, from the small backdrop."""
        tall = _stretched(small, 1, self.frame.height, top, bottom)
        return _stretched(tall, 2, self.frame.width, 0, self.frame.width).reshape(3, -1)

    def _see(
        self,
        pixels: Tensor,
        dx: Tensor | float,
        dy: Tensor | float,
        starts: Tensor,
        behind: Tensor | None = None,
    ) -> Tensor:
        """Display colours ``[3, P]`` of pixel numbers ``int64[P]`` at offsets dx, dy inside the pixel."""
        x, y = pixels % self.frame.width, pixels // self.frame.width
        start = pick(starts.flatten(), (y // _BLOCK) * starts.shape[1] + x // _BLOCK)
        directions = self.directions(x + dx, y + dy)
        return linear_to_srgb(tone_map(self.shader.radiance(directions, start, behind)))

    def _refine_edges(self, image: Tensor, starts: Tensor) -> Tensor:
        """Average further samples into the pixels of edges; changes and returns ``image [3, H * W]``."""
        samples = self.effort.edge_samples
        pixels = torch.nonzero(torch.cat([edge.flatten() for _, _, edge in self._edges(image)])).squeeze(1)
        per_tile = max(_TILE // samples, 1)
        for low in range(0, len(pixels), per_tile):
            self.ctx.report(0.6 + 0.4 * low / len(pixels))
            some = pixels[low : low + per_tile]
            total = pick(image, some)
            number = torch.arange(samples, device=image.device)
            dx = ((number + 0.5) / samples).repeat_interleave(len(some))
            dy = ((number * 0.618034 + 0.3) % 1.0).repeat_interleave(len(some))
            seen = self._see(some.repeat(samples), dx, dy, starts)
            total += seen.view(3, samples, -1).sum(1)
            image.index_copy_(1, some, total / (samples + 1))
        return image

    def _soften_edges(self, image: Tensor) -> Tensor:
        """A draft's edges: half of each such pixel comes from its four neighbours. ``[3, H * W]`` -> same."""
        result = image.clone().view(3, self.frame.height, self.frame.width)
        for top, rows, edge in self._edges(image):
            around = torch.nn.functional.pad(rows.unsqueeze(0), (1, 1, 0, 0), mode="replicate").squeeze(0)
            blurred = around[:, 2:, 1:-1] + around[:, :-2, 1:-1] + around[:, 1:-1, 2:] + around[:, 1:-1, :-2]
            band = result[:, top : top + len(edge)]
            band += (blurred.mul_(0.25).sub_(band)).mul_(edge * 0.5)
        return result

    def _edges(self, image: Tensor) -> Iterator[tuple[int, Tensor, Tensor]]:
        """Bands of rows: the first row, the rows with one more on both sides, which pixels differ from a neighbour."""
        frame = self.frame
        grid = image.view(3, frame.height, frame.width)
        step = max(2 * _TILE // frame.width, 1)
        for top in range(0, frame.height, step):
            self.ctx.check()
            numbers = torch.arange(top - 1, min(top + step, frame.height) + 1, device=image.device)
            rows = grid.index_select(1, numbers.clamp_(0, frame.height - 1))
            down = (rows[:, 1:] - rows[:, :-1]).abs_().amax(0) > _EDGE
            inner = rows[:, 1:-1]
            across = (inner[:, :, 1:] - inner[:, :, :-1]).abs_().amax(0) > _EDGE
            edge = down[1:] | down[:-1]
            edge[:, 1:] |= across
            edge[:, :-1] |= across
            yield top, rows, edge

    def _dithered(self, image: Tensor) -> Tensor:
        """Half a step of interleaved gradient noise (Jimenez, SIGGRAPH 2014 course), so that skies show no bands.

        ``[3, H, W]`` in [0, 1], which is changed -> the same in [-1, 1].
        """
        _, high, wide = image.shape
        x = torch.arange(wide, device=image.device, dtype=torch.float64)
        step = max(4 * _TILE // wide, 1)
        for top in range(0, high, step):
            self.ctx.check()
            rows = image[:, top : top + step]
            y = torch.arange(top, top + rows.shape[1], device=image.device, dtype=torch.float64).unsqueeze(1)
            noise = ((x * 0.06711056 + y * 0.00583715) % 1.0 * 52.9829189) % 1.0
            rows.add_((noise.float() - 0.5) / 255.0).mul_(2.0).sub_(1.0).clamp_(-1.0, 1.0)
        return image


def _stretched(image: Tensor, axis: int, size: int, first: int, end: int) -> Tensor:
    """Places first to end of one axis, linearly interpolated to ``size``, in the same order of sums on every machine:
    torch's own way rounds differently with another number of threads."""
    last = image.shape[axis] - 1
    place = torch.arange(first, end, device=image.device) + 0.5
    place = (place * ((last + 1) / size)).sub_(0.5).clamp_(0.0, last)
    low = place.long().clamp_(max=max(last - 1, 0))
    share = (place - low).view([-1 if k == axis else 1 for k in range(3)])
    start, stop = image.index_select(axis, low), image.index_select(axis, (low + 1).clamp_(max=last))
    return stop.sub_(start).mul_(share).add_(start)
