"""Train the small feature network that the metrics look with: resources/features/gen1.safetensors. See README.md there.

    PYTHONPATH=. python models/train_features.py <folder of the data sets> resources/features/gen1.safetensors

Self-supervised, on pictures alone. Two views of a picture shall be closer to each other than to other pictures
(SimCLR, Chen et al. 2020, arXiv 2002.05709, loss NT-Xent), and the kind of damage done to a third view shall be read
from the features by one linear layer. The second task is there because the first alone makes a network blind to what
its views vary; a measure of pictures must see blur, noise and wrong colours. The same command, data, machine and
version of torch give the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import safetensors.torch
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn import functional

from genimg_desktop.core.files import write_atomically
from genimg_desktop.engine.metrics.features import FEATURES, LAYERS, SIDE

SETS = (
    ("fruit_watercolors/whole", "public domain"),
    ("fruit_watercolors/cut", "public domain"),
    ("fruit_watercolors/plates", "public domain"),
    ("emoji_fluent3d/images", "MIT"),
    ("emoji_styles/fluentflat", "MIT"),
    ("emoji_styles/line", "MIT"),
    ("dungeon_sprites/creatures", "CC0-1.0"),
    ("dungeon_sprites/items", "CC0-1.0"),
    ("dungeon_sprites/tiles", "CC0-1.0"),
    ("textures_freedoom/flats", "BSD-3-Clause"),
    ("textures_freedoom/walls", "BSD-3-Clause"),
)
"""Folders below the data folder and what their SOURCE.md allows. One in five pictures is kept out for checking."""

DAMAGES = ("none", "blur", "noise", "blocks", "contrast", "hue")
TEMPERATURE = 0.2


def is_kept_out(name: str) -> bool:
    """Whether a file name is kept for checking: one in five, by hash, so all crops of one plate go together."""
    return hashlib.sha256(name.encode()).digest()[0] % 5 == 0


def load_set(folder: Path, kept_out: bool) -> Tensor:
    """The training (or the kept out) pictures of a folder: ``uint8[N, 4, 64, 64]``, resized with antialiasing."""
    out = []
    for path in sorted(folder.iterdir()):
        if path.suffix in (".png", ".jpg") and is_kept_out(path.stem) == kept_out:
            with Image.open(path) as picture:
                out.append(np.asarray(picture.convert("RGBA").resize((SIDE, SIDE), Image.Resampling.BILINEAR)))
    if not out:
        sys.exit(f"no picture in {folder}")
    return torch.from_numpy(np.stack(out)).permute(0, 3, 1, 2).contiguous()


class Batches:
    """Pictures over random grounds, drawn from all folders with chances like the square root of their sizes."""

    def __init__(self, sets: list[Tensor], random: torch.Generator) -> None:
        self.pictures = torch.cat(sets)
        self.random = random
        weights = torch.cat([torch.full((len(s),), 1 / math.sqrt(len(s)), dtype=torch.float64) for s in sets])
        self.chances = weights / weights.sum()

    def uniform(self, count: int, low: float = 0.0, high: float = 1.0) -> Tensor:
        """``float32[count, 1, 1, 1]``."""
        return torch.rand(count, 1, 1, 1, generator=self.random) * (high - low) + low

    def draw(self, count: int) -> Tensor:
        """``float32[count, 3, 64, 64]`` in [0, 1]; half of what is transparent stands on white."""
        index = torch.multinomial(self.chances, count, replacement=True, generator=self.random)
        rgba = self.pictures[index].float() / 255
        colour = torch.rand(count, 3, 1, 1, generator=self.random)
        ground = torch.where(self.uniform(count) < 0.5, torch.ones(1), colour)
        return ground + (rgba[:, :3] - ground) * rgba[:, 3:]

    def view(self, x: Tensor) -> Tensor:
        """A crop of 50-100 % of each side, mirrored or not, brightness, contrast and saturation a little off."""
        n = len(x)
        size, stretch = self.uniform(n, 0.5, 1.0), self.uniform(n, 0.85, 1.15)
        wide, high = (size * stretch).clamp(max=1.0).flatten(), (size / stretch).clamp(max=1.0).flatten()
        grid = torch.zeros(n, 2, 3)
        grid[:, 0, 0] = wide * torch.where(self.uniform(n) < 0.5, -1.0, 1.0).flatten()
        grid[:, 1, 1] = high
        grid[:, 0, 2] = self.uniform(n, -1.0, 1.0).flatten() * (1 - wide)
        grid[:, 1, 2] = self.uniform(n, -1.0, 1.0).flatten() * (1 - high)
        where = functional.affine_grid(grid, [n, 3, SIDE, SIDE], align_corners=False)
        x = functional.grid_sample(x, where, padding_mode="reflection", align_corners=False)
        grey = x.mean(1, keepdim=True)
        x = grey + (x - grey) * self.uniform(n, 0.6, 1.4)
        middle = x.mean((1, 2, 3), keepdim=True)
        return (middle * self.uniform(n, 0.8, 1.2) + (x - middle) * self.uniform(n, 0.75, 1.25)).clamp(0, 1)

    def damage(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Each picture damaged in one of five ways; the pictures and ``int64[N]`` places in DAMAGES."""
        parts = x.chunk(len(DAMAGES) - 1)
        ways = (self._blur, self._noise, self._blocks, self._contrast, self._hue)
        damaged = torch.cat([way(part) for way, part in zip(ways, parts, strict=True)])
        kinds = torch.cat([torch.full((len(part),), kind + 1) for kind, part in enumerate(parts)])
        return damaged.clamp(0, 1), kinds

    def _blur(self, x: Tensor) -> Tensor:
        sigma = self.uniform(len(x), 0.6, 2.5)
        taps = torch.arange(-5, 6).view(1, 1, 1, 11)
        kernel = torch.exp(-0.5 * (taps / sigma) ** 2)
        kernel = (kernel / kernel.sum(-1, keepdim=True)).repeat_interleave(3, 0)
        flat = functional.pad(x.flatten(0, 1)[None], (5, 5, 5, 5), mode="reflect")
        flat = functional.conv2d(flat, kernel, groups=3 * len(x))
        return functional.conv2d(flat, kernel.transpose(2, 3), groups=3 * len(x))[0].unflatten(0, (-1, 3))

    def _noise(self, x: Tensor) -> Tensor:
        return x + torch.randn(x.shape, generator=self.random) * self.uniform(len(x), 0.03, 0.15)

    def _blocks(self, x: Tensor) -> Tensor:
        small = functional.avg_pool2d(x, 2)
        return functional.interpolate(small, scale_factor=2.0)

    def _contrast(self, x: Tensor) -> Tensor:
        middle = x.mean((1, 2, 3), keepdim=True)
        return middle + (x - middle) * self.uniform(len(x), 0.25, 0.6)

    def _hue(self, x: Tensor) -> Tensor:
        return x[:, [1, 2, 0]] if self.uniform(1).item() < 0.5 else x[:, [2, 0, 1]]


class Learner(nn.Module):
    """The network with batch norm, and the two heads that are thrown away after training."""

    def __init__(self) -> None:
        super().__init__()
        blocks: list[nn.Module] = []
        for inner, outer, kernel, stride in LAYERS:
            conv = nn.Conv2d(inner, outer, kernel, stride, kernel // 2, bias=False)
            blocks += [conv, nn.BatchNorm2d(outer), nn.ReLU()]
        self.body = nn.Sequential(*blocks)
        self.project = nn.Sequential(nn.Linear(FEATURES, FEATURES), nn.ReLU(), nn.Linear(FEATURES, 128))
        self.judge = nn.Linear(FEATURES, len(DAMAGES))

    def forward(self, x: Tensor) -> Tensor:
        return self.body(((x - 0.5) * 4).to(memory_format=torch.channels_last)).float().mean((2, 3))


def nt_xent(a: Tensor, b: Tensor) -> Tensor:
    """The loss of SimCLR, eq. 1: each view finds its partner among all other views of the batch."""
    both = functional.normalize(torch.cat([a, b]), dim=1)
    likeness = both @ both.T / TEMPERATURE
    likeness.fill_diagonal_(-1e9)
    partner = torch.arange(len(both)).roll(len(a))
    return functional.cross_entropy(likeness, partner)


def losses(model: Learner, batches: Batches, count: int) -> Iterator[Tensor]:
    """The instance loss and the damage loss of one batch."""
    x = batches.draw(count)
    damaged, kinds = batches.damage(batches.view(x[: count // 2]))
    with torch.autocast("cpu", torch.bfloat16):
        features = model(torch.cat([batches.view(x), batches.view(x), damaged]))
    yield nt_xent(*model.project(features[: 2 * count]).chunk(2))
    plain = torch.zeros(count // 2, dtype=torch.long)
    seen = torch.cat([features[: count // 2], features[2 * count :]])
    yield functional.cross_entropy(model.judge(seen), torch.cat([plain, kinds]))


@torch.no_grad()
def folded(model: Learner, batches: Batches) -> dict[str, Tensor]:
    """The weights with batch norm put into the convolutions, scaled so that their means have mean square 1; float16."""
    out: dict[str, Tensor] = {}
    model.eval()
    features = torch.cat([model(batches.draw(256)) for _ in range(16)])
    scale = features.square().mean().rsqrt()
    for place in range(len(LAYERS)):
        conv, norm = model.body[3 * place], model.body[3 * place + 1]
        gain = norm.weight * torch.rsqrt(norm.running_var + norm.eps)
        last = scale if place == len(LAYERS) - 1 else torch.ones(())
        out[f"{place}.weight"] = (conv.weight * gain[:, None, None, None] * last).half().contiguous()
        out[f"{place}.bias"] = ((norm.bias - norm.running_mean * gain) * last).half().contiguous()
    return out


@torch.no_grad()
def whitening(body: dict[str, Tensor], batches: Batches) -> dict[str, Tensor]:
    """The linear layer that makes the features of the training pictures nearly white; float16.

    A tenth of the mean variance is added to each direction, so that those that hardly vary are not blown up. Of six
    ways tried it showed most; see docs/metrics.md for how that was chosen.
    """
    means = []
    for _ in range(24):
        x = ((batches.draw(256) - 0.5) * 4).to(memory_format=torch.channels_last)
        for place, (_, _, kernel, stride) in enumerate(LAYERS):
            weight, bias = (body[f"{place}.{kind}"].float() for kind in ("weight", "bias"))
            x = functional.relu(functional.conv2d(x, weight, bias, stride, kernel // 2))
        means.append(x.mean((2, 3)).double())
    features = torch.cat(means)
    variances, directions = torch.linalg.eigh(features.T.cov())
    weight = (directions / torch.sqrt(variances + 0.1 * variances.mean())).T
    weight /= ((features - features.mean(0)) @ weight.T).square().mean().sqrt()
    bias = -weight @ features.mean(0)
    return {"whiten.weight": weight.half().contiguous(), "whiten.bias": bias.half()}


def train(options: argparse.Namespace) -> dict[str, Tensor]:
    """Train for the given steps. Returns the weights to write."""
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    sets = [load_set(options.data / name, kept_out=False) for name, _ in SETS]
    batches, again = (Batches(sets, torch.Generator().manual_seed(options.seed + n)) for n in range(2))
    print(f"{len(batches.pictures)} pictures", flush=True)
    if options.body is not None:
        body = safetensors.torch.load(options.body.read_bytes())
        body = {name: weight for name, weight in body.items() if not name.startswith("whiten")}
        return body | whitening(body, again)
    model = Learner().to(memory_format=torch.channels_last)
    steps = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=1e-4)
    started, mean = time.monotonic(), [0.0, 0.0]
    for step in range(options.steps):
        rate = options.rate * min(1.0, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * step / options.steps))
        steps.param_groups[0]["lr"] = rate
        instance, damage = losses(model, batches, options.batch)
        steps.zero_grad(set_to_none=True)
        (instance + damage).backward()
        steps.step()
        mean = [0.95 * m + 0.05 * float(v.detach()) for m, v in zip(mean, (instance, damage), strict=True)]
        if step % 50 == 0:
            minutes = (time.monotonic() - started) / 60
            print(f"{step:5d}  {minutes:5.1f} min  instance {mean[0]:.3f}  damage {mean[1]:.3f}", flush=True)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None  # a plain mean over the batches that follow, with the final weights
    with torch.no_grad():
        for _ in range(32):
            list(losses(model, batches, options.batch))
    body = folded(model, batches)
    return body | whitening(body, again)


def write(path: Path, weights: dict[str, Tensor], steps: int, batch: int) -> None:
    """Write the file; the same weights give the same bytes (the library orders metadata at random)."""
    plain = safetensors.torch.save(weights)
    split = 8 + int.from_bytes(plain[:8], "little")
    about = {
        "genimg.features": "gen1",
        "licence": "MIT",
        "trained_on": ", ".join(f"{name} ({licence})" for name, licence in SETS),
        "training": f"SimCLR and kinds of damage, {steps} steps of {batch} pictures",
    }
    head = json.dumps({"__metadata__": about, **json.loads(plain[8:split])}, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 8)
    data = len(head).to_bytes(8, "little") + head + plain[split:]
    write_atomically(path, data)
    print(f"{path}: {len(data)} bytes, SHA-256 {hashlib.sha256(data).hexdigest()}")


def main() -> None:
    """Read the options, train, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path, help="folder that holds the data sets")
    parser.add_argument("out", type=Path, help="file to write (.safetensors)")
    parser.add_argument("--body", type=Path, help="take the convolutions from this file, make only the last layer anew")
    parser.add_argument("--steps", type=int, default=2400)
    parser.add_argument("--batch", type=int, default=192)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    write(options.out, train(options), options.steps, options.batch)


if __name__ == "__main__":
    main()
