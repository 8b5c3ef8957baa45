"""What the measures see and what they do not: the tables of docs/metrics.md.

    PYTHONPATH=. python models/check_features.py <folder of the data sets>

Each row holds 300 pictures of a set, changed in one way, against 300 others of the same set. Sets that the feature
network was trained on give only the pictures that were kept from it; flowers and doodles it has never seen. A network
of the same shape with random weights stands beside it.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional
from train_features import SETS, Batches, load_set, whitening

from genimg_desktop.core.context import QuietContext
from genimg_desktop.engine.metrics.evaluate import Evaluator
from genimg_desktop.engine.metrics.features import LAYERS, FeatureNet
from genimg_desktop.engine.metrics.kid import kid
from genimg_desktop.engine.metrics.pictures import as_rgb

COUNT = 300
OTHERS = {"fruit": "flowers", "flowers": "fruit", "textures": "fruit"}
LEVELS = 6
Damage = Callable[[Tensor, float], Tensor]


def random_net(data: Path, seed: int = 3) -> FeatureNet:
    """The same shape with the random weights of He et al. 2015 (arXiv 1502.01852), made white in the same way."""
    rng = torch.Generator().manual_seed(seed)
    weights: dict[str, Tensor] = {}
    for place, (inner, outer, kernel, _) in enumerate(LAYERS):
        deviation = (2.0 / (inner * kernel**2)) ** 0.5
        weights[f"{place}.weight"] = torch.randn(outer, inner, kernel, kernel, generator=rng) * deviation
        weights[f"{place}.bias"] = torch.zeros(outer)
    sets = [load_set(data / name, kept_out=False) for name, _ in SETS]
    weights |= whitening(weights, Batches(sets, torch.Generator().manual_seed(2)))
    return FeatureNet(weights, "random")


def blur(x: Tensor, level: float) -> Tensor:
    """A Gaussian of ``level`` times 2 pixels."""
    taps = torch.exp(-0.5 * (torch.arange(-6, 7) / (2.0 * level)) ** 2)
    row = (taps / taps.sum()).view(1, 1, 1, -1).expand(3, -1, -1, -1)
    x = functional.conv2d(functional.pad(x, (6, 6, 6, 6), mode="reflect"), row, groups=3)
    return functional.conv2d(x, row.transpose(2, 3), groups=3)


def noise(x: Tensor, level: float) -> Tensor:
    """Normal noise of a deviation of ``level`` times 0.15."""
    return x + torch.randn(x.shape, generator=torch.Generator().manual_seed(5)) * 0.15 * level


def colour(x: Tensor, level: float) -> Tensor:
    """Red up and blue down, by ``level`` times 0.15."""
    return x + torch.tensor([0.15, 0.0, -0.15]).view(1, 3, 1, 1) * level


def checker(x: Tensor, level: float) -> Tensor:
    """The pattern of transposed convolutions, ``level`` times 0.12 strong."""
    sign = torch.ones(x.shape[2:])
    sign[::2, 1::2] = sign[1::2, ::2] = -1
    return x + sign * 0.06 * level


def warp(x: Tensor, level: float) -> Tensor:
    """Bent by smooth random shifts of up to about ``level`` times 8 pixels: right colours, wrong shapes."""
    shift = torch.randn(len(x), 2, 5, 5, generator=torch.Generator().manual_seed(6)) * 0.12 * level
    bent = functional.interpolate(shift, x.shape[2:], mode="bicubic", align_corners=True).permute(0, 2, 3, 1)
    line = torch.linspace(-1, 1, x.shape[2])
    still = torch.stack(torch.meshgrid(line, line, indexing="xy"), dim=-1)
    return functional.grid_sample(x, still + bent, "bicubic", padding_mode="reflection", align_corners=True)


def shuffle(x: Tensor, level: float) -> Tensor:
    """A share ``level`` of the 16 tiles swapped: right patches at wrong places."""
    tiles = functional.unfold(x, 16, stride=16)
    rng = np.random.RandomState(7)
    out = tiles.clone()
    for place in range(len(x)):
        moved = rng.permutation(16)[: max(2, round(16 * level))]
        out[place][:, torch.from_numpy(moved)] = tiles[place][:, torch.from_numpy(np.roll(moved, 1))]
    return functional.fold(out, x.shape[2:], 16, stride=16)


DAMAGES: dict[str, Damage] = {
    "blur": blur,
    "noise": noise,
    "colour cast": colour,
    "checkerboard": checker,
    "bent": warp,
    "tiles swapped": shuffle,
}


def load(data: Path, name: str) -> Tensor:
    """``uint8[N, 3, 64, 64]``, in random order, nothing that the network was trained on."""
    if name == "flowers":
        paths = sorted((data / "flowers_cc_by").rglob("*.jpg"))[::4]
        found = [np.asarray(Image.open(p).convert("RGB").resize((64, 64), Image.Resampling.BILINEAR)) for p in paths]
        pictures = torch.from_numpy(np.stack(found)).permute(0, 3, 1, 2).contiguous()
    elif name == "textures":
        pictures = torch.cat(
            [load_set(data / "textures_freedoom" / part, kept_out=True) for part in ("flats", "walls")]
        )
    else:
        pictures = torch.cat([load_set(data / "fruit_watercolors" / part, kept_out=True) for part in ("whole", "cut")])
    order = np.random.RandomState(1).permutation(len(pictures))
    return (as_rgb(pictures[torch.from_numpy(order)]) * 255 + 0.5).byte()


def damaged(pictures: Tensor, damage: Damage, level: float) -> Tensor:
    """Bytes in, bytes out."""
    return (damage(as_rgb(pictures), level).clamp(0, 1) * 255 + 0.5).byte()


def modes(pictures: Tensor, count: int) -> Tensor:
    """As many pictures, but only ``count`` different ones, each a little brighter or darker."""
    rng = np.random.RandomState(8)
    chosen = pictures[torch.from_numpy(rng.randint(0, count, len(pictures)))].float()
    return (chosen + torch.from_numpy(rng.uniform(-6, 6, (len(pictures), 1, 1, 1))).float()).clamp(0, 255).byte()


def rank_correlation(values: list[float]) -> float:
    """Spearman's, with the order of the list."""
    places = np.argsort(np.argsort(values))
    return float(np.corrcoef(places, np.arange(len(values)))[0, 1])


def check_set(name: str, data: Path, net: FeatureNet, blind: FeatureNet) -> None:
    """Print the table of one set."""
    pictures, other = load(data, name), load(data, OTHERS[name])
    count = min(COUNT, len(pictures) // 2)
    real, fresh = pictures[:count], pictures[count : 2 * count]
    rest = pictures[2 * count :]
    hwc = [x.permute(0, 2, 3, 1).numpy() for x in (real, rest)]
    evaluator = Evaluator(hwc[0], hwc[1], 0, QuietContext(), net=net)
    rows = {"other half": fresh}
    rows |= {way: damaged(fresh, damage, 1.0) for way, damage in DAMAGES.items()}
    rows |= {"halved contrast": ((fresh.float() - 128) / 2 + 128).byte(), "mirrored": fresh.flip(3)}
    rows |= {"8 modes": modes(fresh, 8), "1 mode": modes(fresh, 1), OTHERS[name]: other[:count]}
    rows |= {"copies of 50": torch.cat([fresh[:-50], real[:50]])}
    print(f"\n{name}: {count} against {count}, {len(rest)} held out\n")
    print("| samples | KID@gen1 | random weights | SWD | coverage | density | variety | near copies |")
    print("|---|---|---|---|---|---|---|---|")
    blind_real = blind.features(real)
    for row, fakes in rows.items():
        found = evaluator.evaluate(fakes)
        unseen = kid(blind_real, blind.features(fakes), np.random.RandomState(0))
        cells = [found["kid"], unseen, found["swd"]]
        text = [
            f"{c.value:.4f} ± {c.error:.4f}" if c is not cells[2] else f"{c.value:.1f} ± {c.error:.1f}" for c in cells
        ]
        plain = [f"{found[key].value:.2f}" for key in ("coverage", "density", "diversity", "copies")]
        print(f"| {row} | {' | '.join([*text, *plain])} |", flush=True)
    baseline = evaluator.evaluate(fresh).get("copies_baseline")
    if baseline is not None:
        print(f"\nnear copies among the held-out pictures: {baseline.value:.3f}")
    check_order(fresh, evaluator, (net.features(real), net), (blind_real, blind))


def check_order(
    fresh: Tensor, evaluator: Evaluator, ours: tuple[np.ndarray, FeatureNet], blind: tuple[np.ndarray, FeatureNet]
) -> None:
    """Print whether more damage gives a larger value, and by how many standard errors the least damage shows."""
    print("\n| damage | KID@gen1: rank corr. | least seen | random: rank corr. | least seen | SWD: rank corr. |")
    print("|---|---|---|---|---|---|")
    steps = [(n + 1) / LEVELS for n in range(LEVELS)]
    for way, damage in DAMAGES.items():
        cells: list[str] = []
        for real, net in (ours, blind):
            levels = [0.0, *steps]
            found = [
                kid(real, net.features(damaged(fresh, damage, s) if s else fresh), np.random.RandomState(0))
                for s in levels
            ]
            seen = [
                s for s, e in zip(levels, found, strict=True) if s and e.value - found[0].value > 3 * found[0].error
            ]
            cells += [f"{rank_correlation([e.value for e in found]):.2f}", f"{min(seen):.2f}" if seen else "never"]
        swd = [evaluator.evaluate(damaged(fresh, damage, s))["swd"].value for s in steps]
        print(f"| {way} | {' | '.join(cells)} | {rank_correlation(swd):.2f} |", flush=True)


def main() -> None:
    """Read the options, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path, help="folder that holds the data sets")
    parser.add_argument("--weights", type=Path, help="another file of weights than the one that comes with the program")
    parser.add_argument("--sets", nargs="+", default=list(OTHERS), choices=list(OTHERS))
    options = parser.parse_args()
    torch.set_num_threads(1)
    net = FeatureNet.load(options.weights, "") if options.weights else FeatureNet.load()
    print(net.name)
    noise_pictures = torch.randint(0, 256, (500, 3, 64, 64), dtype=torch.uint8)
    net.features(noise_pictures[:64])
    started = time.perf_counter()
    net.features(noise_pictures)
    print(f"{500 / (time.perf_counter() - started):.0f} pictures a second on one thread")
    blind = random_net(options.data)
    for name in options.sets:
        check_set(name, options.data, net, blind)


if __name__ == "__main__":
    main()
