"""Training the way it is done today: the DCGAN example of PyTorch and a VAE after the textbook, written plainly.

Networks of the same shape as ours, the same batch, one picture decoded at a time by two workers, default Adam, full
precision, everything else left as torch has it. Nothing of our program is imported here.

    python plain_training.py FOLDER dcgan|vae SECONDS    prints pictures per second, a line for each line it reads
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

LATENT, SIDE = 100, 64


class PlainFolder(Dataset[Tensor]):
    """What torchvision's ImageFolder does with Resize, CenterCrop, ToTensor and Normalize, as in pytorch/examples."""

    def __init__(self, folder: Path) -> None:
        self.paths = sorted(path for path in folder.rglob("*") if path.is_file())

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: int) -> Tensor:
        with self.paths[index].open("rb") as file:
            picture = Image.open(file).convert("RGB")
        width, height = picture.size
        factor = SIDE / min(width, height)
        picture = picture.resize((round(width * factor), round(height * factor)), Image.Resampling.BILINEAR)
        left, top = (picture.width - SIDE) // 2, (picture.height - SIDE) // 2
        values = np.array(picture.crop((left, top, left + SIDE, top + SIDE)))
        tensor = torch.from_numpy(values).permute(2, 0, 1).contiguous().to(torch.float32).div(255)
        return tensor.sub_(0.5).div_(0.5)


class PlainGenerator(nn.Module):
    """Transposed convolutions, batch norm, ReLU (Radford et al. 2016, arXiv 1511.06434)."""

    def __init__(self, latent: int = LATENT, base: int = 64) -> None:
        super().__init__()
        widths = [base * 8, base * 4, base * 2, base]
        layers: list[nn.Module] = [
            nn.ConvTranspose2d(latent, widths[0], 4, 1, 0, bias=False),
            nn.BatchNorm2d(widths[0]),
            nn.ReLU(True),
        ]
        for wide, out in pairwise(widths):
            layers += [nn.ConvTranspose2d(wide, out, 4, 2, 1, bias=False), nn.BatchNorm2d(out), nn.ReLU(True)]
        self.main = nn.Sequential(*layers, nn.ConvTranspose2d(base, 3, 4, 2, 1, bias=False), nn.Tanh())

    def forward(self, latents: Tensor) -> Tensor:
        """``[N, L, 1, 1]`` -> ``[N, 3, 64, 64]``."""
        return self.main(latents)


class PlainDiscriminator(nn.Module):
    """Convolutions, batch norm, LeakyReLU, sigmoid."""

    def __init__(self, base: int = 64) -> None:
        super().__init__()
        widths = [base, base * 2, base * 4, base * 8]
        layers: list[nn.Module] = [nn.Conv2d(3, base, 4, 2, 1, bias=False), nn.LeakyReLU(0.2, inplace=True)]
        for wide, out in pairwise(widths):
            layers += [nn.Conv2d(wide, out, 4, 2, 1, bias=False), nn.BatchNorm2d(out), nn.LeakyReLU(0.2, inplace=True)]
        self.main = nn.Sequential(*layers, nn.Conv2d(base * 8, 1, 4, 1, 0, bias=False), nn.Sigmoid())

    def forward(self, pictures: Tensor) -> Tensor:
        """``[N, 3, 64, 64]`` -> ``[N]``."""
        return self.main(pictures).view(-1)


class PlainVae(nn.Module):
    """The shapes of our VAE: four halvings, a latent, four doublings."""

    def __init__(self, latent: int = 64, base: int = 32) -> None:
        super().__init__()
        widths = [3, base, base * 2, base * 4, base * 8]
        layers: list[nn.Module] = []
        for wide, out in pairwise(widths):
            layers += [nn.Conv2d(wide, out, 4, 2, 1, bias=False), nn.BatchNorm2d(out), nn.LeakyReLU(0.2)]
        self.encoder = nn.Sequential(*layers, nn.Flatten(), nn.Linear(base * 8 * 16, 2 * latent))
        self.decoder = PlainGenerator(latent, base)

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """-> rebuilt, mean, log variance."""
        mean, logvar = self.encoder(pictures).chunk(2, dim=1)
        latents = mean + torch.randn_like(mean) * torch.exp(0.5 * logvar)
        return self.decoder(latents[:, :, None, None]), mean, logvar


def start_weights(module: nn.Module) -> None:
    """As in the example."""
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(module.weight, 0.0, 0.02)
    elif isinstance(module, nn.BatchNorm2d):
        nn.init.normal_(module.weight, 1.0, 0.02)
        nn.init.zeros_(module.bias)


def endless(loader: DataLoader[Tensor]) -> Iterator[Tensor]:
    """Epoch after epoch."""
    while True:
        yield from loader


class PlainDcgan:
    """The example's loop, one step at a time."""

    def __init__(self, folder: Path, batch: int = 64, seed: int = 0) -> None:
        torch.manual_seed(seed)
        self.pictures = endless(
            DataLoader(PlainFolder(folder), batch_size=batch, shuffle=True, num_workers=2, drop_last=True)
        )
        self.generator, self.discriminator = PlainGenerator(), PlainDiscriminator()
        self.generator.apply(start_weights)
        self.discriminator.apply(start_weights)
        self.adam_g = torch.optim.Adam(self.generator.parameters(), lr=2e-4, betas=(0.5, 0.999))
        self.adam_d = torch.optim.Adam(self.discriminator.parameters(), lr=2e-4, betas=(0.5, 0.999))
        self.criterion = nn.BCELoss()

    def step(self) -> int:
        """Both networks once. Gives how many pictures were shown."""
        real = next(self.pictures)
        label = torch.full((len(real),), 1.0)
        self.discriminator.zero_grad()
        self.criterion(self.discriminator(real), label).backward()
        fake = self.generator(torch.randn(len(real), LATENT, 1, 1))
        label.fill_(0.0)
        self.criterion(self.discriminator(fake.detach()), label).backward()
        self.adam_d.step()
        self.generator.zero_grad()
        label.fill_(1.0)
        self.criterion(self.discriminator(fake), label).backward()
        self.adam_g.step()
        return len(real)


class PlainVaeLoop:
    """The textbook's loop: sum of squares and KL."""

    def __init__(self, folder: Path, batch: int = 64, seed: int = 0) -> None:
        torch.manual_seed(seed)
        self.pictures = endless(
            DataLoader(PlainFolder(folder), batch_size=batch, shuffle=True, num_workers=2, drop_last=True)
        )
        self.vae = PlainVae()
        self.adam = torch.optim.Adam(self.vae.parameters(), lr=5e-4)

    def step(self) -> int:
        """One step. Gives how many pictures were shown."""
        real = next(self.pictures)
        rebuilt, mean, logvar = self.vae(real)
        kl = -0.5 * (1 + logvar - mean.square() - logvar.exp()).sum()
        loss = ((rebuilt - real).square().sum() + kl) / len(real)
        self.adam.zero_grad()
        loss.backward()
        self.adam.step()
        return len(real)


def images_per_s(loop: PlainDcgan | PlainVaeLoop, seconds: float) -> float:
    """Speed over at least so many seconds, after one step to warm up."""
    loop.step()
    started_s, shown = time.perf_counter(), 0
    while time.perf_counter() - started_s < seconds:
        shown += loop.step()
    return shown / (time.perf_counter() - started_s)


def main(folder: Path, kind: str, seconds: float) -> None:
    """Measure once for every line on standard input."""
    loop = PlainDcgan(folder) if kind == "dcgan" else PlainVaeLoop(folder)
    for _ in sys.stdin:
        print(images_per_s(loop, seconds), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))
