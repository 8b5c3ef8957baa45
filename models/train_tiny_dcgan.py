"""Train a small DCGAN from a folder of pictures and write it as a model file. See README.md in this folder.

Recipe: hinge loss (Lim & Ye 2017, arXiv 1705.02894; Miyato et al. 2018, arXiv 1802.05957, eq. 16-17), spectral norm
on every layer of the discriminator (arXiv 1802.05957), one minibatch-deviation channel (Karras et al. 2018,
arXiv 1710.10196, section 3), differentiable augmentation (Zhao et al. 2020, arXiv 2006.10738), and an average of the
generator over time whose batch statistics are measured anew before it is written, so that one latent gives one picture.
"""

from __future__ import annotations

import argparse
import copy
import sys
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from genimg_desktop.engine.archs.dcgan import DcganConfig, DcganGenerator
from genimg_desktop.engine.weights import write_model
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import LatentSpec

LATENT_SIZE = 128
GROUP = 8
"""Pictures of a batch whose deviation the discriminator sees; batches hold only real or only made ones per group."""
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp"}


class Discriminator(nn.Module):
    """Pictures ``float[N, 3, R, R]`` -> one number each. Spectral norm everywhere, no batch norm."""

    def __init__(self, resolution: int, base: int) -> None:
        super().__init__()
        halvings = (resolution // 4).bit_length() - 1
        widths = [3, *(min(512, base << k) for k in range(halvings))]
        self.body = nn.Sequential(
            *(
                layer
                for a, b in pairwise(widths)
                for layer in (spectral_norm(nn.Conv2d(a, b, 4, 2, 1)), nn.LeakyReLU(0.2))
            )
        )
        self.last = spectral_norm(nn.Conv2d(widths[-1] + 1, 1, 4))

    def forward(self, x: Tensor) -> Tensor:
        x = self.body(x)
        groups = x.float().unflatten(0, (-1, GROUP))
        spread = groups.var(dim=1, unbiased=False).add(1e-8).sqrt().mean(dim=(1, 2, 3)).repeat_interleave(GROUP)
        spread = spread.to(x.dtype)[:, None, None, None].expand(-1, 1, *x.shape[2:])
        return self.last(torch.cat([x, spread], dim=1)).flatten()


def augment(x: Tensor, share: float) -> Tensor:
    """Shift by up to an eighth and cut a square out (arXiv 2006.10738, 'translation, cutout'), differentiable.

    share: how many pictures are touched at all. Places shifted in repeat the edge, for the plates have a paper ground.
    """
    count, _, height, width = x.shape
    rows, columns = torch.arange(height), torch.arange(width)
    touched = (torch.rand(count) < share).long()
    down = torch.randint(-height // 8, height // 8 + 1, (count,)) * touched
    right = torch.randint(-width // 8, width // 8 + 1, (count,)) * touched
    y = (rows[None, :] + down[:, None]).clamp(0, height - 1)
    z = (columns[None, :] + right[:, None]).clamp(0, width - 1)
    x = x.permute(0, 2, 3, 1)[torch.arange(count)[:, None, None], y[:, :, None], z[:, None, :]].permute(0, 3, 1, 2)
    cut = (torch.rand(count) < share * 0.5).long() * (height // 3)
    top, left = torch.randint(0, height, (count,)), torch.randint(0, width, (count,))
    inside_y = (rows[None, :] - top[:, None]).abs() * 2 < cut[:, None]
    inside_x = (columns[None, :] - left[:, None]).abs() * 2 < cut[:, None]
    return x * (~(inside_y[:, :, None] & inside_x[:, None, :]))[:, None].to(x.dtype)


def load_pictures(folder: Path, resolution: int) -> Tensor:
    """Every picture of a folder as ``uint8[N, 3, R, R]``, squashed to a square."""
    paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES)
    if not paths:
        sys.exit(f"no readable picture in {folder}")
    out = []
    for path in paths:
        with Image.open(path) as picture:
            out.append(np.asarray(picture.convert("RGB").resize((resolution, resolution), Image.Resampling.LANCZOS)))
    return torch.from_numpy(np.stack(out)).permute(0, 3, 1, 2).contiguous()


@torch.no_grad()
def averaged(average: DcganGenerator, count: int = 4096) -> DcganGenerator:
    """A copy of the averaged generator with batch statistics measured on ``count`` latents, ready to be used."""
    out = copy.deepcopy(average).train()
    for module in out.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None  # a plain mean over all batches
    rng = torch.Generator().manual_seed(1)
    for _ in range(count // 128):
        out(torch.randn(128, LATENT_SIZE, generator=rng))
    return out.eval()


@torch.no_grad()
def write_sheet(model: DcganGenerator, path: Path, side: int = 8) -> None:
    """A grid of samples from fixed latents."""
    pictures = model(torch.randn(side * side, LATENT_SIZE, generator=torch.Generator().manual_seed(7)))
    grid = pictures.unflatten(0, (side, side)).permute(0, 3, 1, 4, 2).flatten(2, 3).flatten(0, 1)
    Image.fromarray(((grid + 1) * 127.5 + 0.5).clamp(0, 255).byte().numpy()).save(path)


def train(options: argparse.Namespace) -> tuple[DcganGenerator, int]:
    """Train for the given minutes. Returns the averaged generator and how many pictures it has seen."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    data = load_pictures(options.data, options.resolution)
    config = DcganConfig(base_channels=options.base_channels, upsampling=options.upsampling)
    generator = DcganGenerator(
        config, latent_size=LATENT_SIZE, resolution=options.resolution, channels=3, classes=0
    ).to(memory_format=torch.channels_last)
    generator.start_weights(torch.Generator().manual_seed(options.seed))
    discriminator = Discriminator(options.resolution, options.base_channels).to(memory_format=torch.channels_last)
    average = copy.deepcopy(generator)
    steps_g = torch.optim.Adam(generator.parameters(), lr=options.rate, betas=(0.0, 0.99))
    steps_d = torch.optim.Adam(discriminator.parameters(), lr=options.rate, betas=(0.0, 0.99))
    batch, seen, started, next_sheet = options.batch, 0, time.monotonic(), 0.0
    half = torch.autocast("cpu", torch.bfloat16)
    while (done := (time.monotonic() - started) / (options.minutes * 60)) < 1:
        rate = options.rate * min(1.0, (1.0 - done) / 0.3)  # constant, then straight to zero
        for group in (*steps_g.param_groups, *steps_d.param_groups):
            group["lr"] = rate
        real = data[torch.randint(len(data), (batch,))].float().div(127.5).sub(1)
        real = torch.where((torch.rand(batch) < 0.5)[:, None, None, None], real.flip(3), real)
        with half:
            with torch.no_grad():
                fake = generator(torch.randn(batch, LATENT_SIZE)).float()
            score = discriminator(augment(torch.cat([real, fake]), options.augment)).float()
            loss_d = torch.relu(1 - score[:batch]).mean() + torch.relu(1 + score[batch:]).mean()
        steps_d.zero_grad(set_to_none=True)
        loss_d.backward()
        steps_d.step()
        with half:
            fake = generator(torch.randn(batch, LATENT_SIZE)).float()
            loss_g = -discriminator(augment(fake, options.augment)).float().mean()
        steps_g.zero_grad(set_to_none=True)
        loss_g.backward()
        steps_g.step()
        seen += batch
        keep = 0.5 ** (batch / max(min(10_000.0, 0.05 * seen), 1.0))
        with torch.no_grad():
            for old, new in zip(average.parameters(), generator.parameters(), strict=True):
                old.lerp_(new, 1 - keep)
        minutes = (time.monotonic() - started) / 60
        if minutes >= next_sheet:
            next_sheet = minutes + options.sheet_minutes
            scores = f"D(real) {score[:batch].mean():+.2f}  D(fake) {score[batch:].mean():+.2f}"
            print(f"{minutes:5.1f} min  {seen / 1000:6.1f} kimg  {scores}  spread {fake.std(0).mean():.3f}", flush=True)
            ready = averaged(average, 1024)
            write_sheet(ready, options.samples / f"{seen // 1000:05d}.png")
            write_model(options.samples / "latest.safetensors", ready.state_dict(), card_of(options, seen))
    return averaged(average), seen


def card_of(options: argparse.Namespace, seen: int) -> ModelCard:
    """The card of the trained model."""
    return ModelCard(
        id=options.id,
        title=options.title,
        arch="dcgan",
        source="trained",
        latent=LatentSpec(kind="gaussian", size=LATENT_SIZE),
        resolution=options.resolution,
        config={"base_channels": options.base_channels, "channel_cap": 512, "upsampling": options.upsampling},
        about=options.about,
        credit=options.credit,
        licence=options.licence,
        trained_on=options.trained_on,
        metrics={"kimg": round(seen / 1000, 1)},
    )


def main() -> None:
    """Read the options, train, write the model file and a last sheet of samples."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path, help="folder of pictures")
    parser.add_argument("out", type=Path, help="model file to write (.safetensors)")
    parser.add_argument("--samples", type=Path, required=True, help="folder for sheets of samples while it trains")
    parser.add_argument("--minutes", type=float, default=45.0)
    parser.add_argument("--sheet-minutes", type=float, default=3.0)
    parser.add_argument("--resolution", type=int, default=64, choices=(32, 64, 128))
    parser.add_argument("--base-channels", type=int, default=32)
    parser.add_argument("--upsampling", default="transposed", choices=("transposed", "resize"))
    parser.add_argument("--augment", type=float, default=0.8, help="share of pictures that are augmented")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    for name in ("id", "title", "about", "credit", "licence", "trained-on"):
        parser.add_argument(f"--{name}", default="" if name not in ("id", "title") else "tiny-dcgan")
    options = parser.parse_args()
    options.samples.mkdir(parents=True, exist_ok=True)
    model, seen = train(options)
    write_model(options.out, model.state_dict(), card_of(options, seen))
    write_sheet(model, options.samples / "final.png")


if __name__ == "__main__":
    main()
