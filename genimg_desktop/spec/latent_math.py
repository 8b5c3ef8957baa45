"""New latents from old ones. Every function is pure and gives a Latent whose numbers stand in ``vector``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from genimg_desktop.core.seeds import stream
from genimg_desktop.spec.latent import Latent, LatentSpec, Vector

Way = Literal["lerp", "slerp"]


def slerp(a: Vector, b: Vector, t: float) -> Vector:
    """Spherical interpolation (Shoemake, 'Animating rotation with quaternion curves', 1985, eq. for Slerp),
    with the lengths interpolated too, so that both ends are met exactly.

    a, b: ``float64[D]``; t in [0, 1]. Falls back to the straight way when a and b are (anti)parallel or zero.
    """
    length_a, length_b = float(np.linalg.norm(a)), float(np.linalg.norm(b))
    if length_a < 1e-12 or length_b < 1e-12:
        return a + (b - a) * t
    cosine = float(np.clip(np.dot(a, b) / (length_a * length_b), -1.0, 1.0))
    angle = float(np.arccos(cosine))
    if angle < 1e-6 or np.pi - angle < 1e-6:
        return a + (b - a) * t
    unit = (np.sin((1 - t) * angle) * a / length_a + np.sin(t * angle) * b / length_b) / np.sin(angle)
    return np.asarray(unit * (length_a + (length_b - length_a) * t))


def way_of(spec: LatentSpec, way: Way | None) -> Way:
    """The way that was asked for, or what suits the model: gaussian latents go round the sphere."""
    return way or ("slerp" if spec.kind == "gaussian" else "lerp")


def between(spec: LatentSpec, start: Vector, end: Vector, t: float, way: Way) -> Vector:
    """The numbers a share ``t`` in [0, 1] of the way from start to end, in their ranges."""
    return spec.clamp(slerp(start, end, t) if way == "slerp" else spec.lerp(start, end, t))


def mix(spec: LatentSpec, a: Latent, b: Latent, t: float, way: Way | None = None) -> Latent:
    """The latent a share ``t`` of the way from a to b. Gaussian latents go round the sphere unless told otherwise."""
    if t <= 0.0:
        return a
    if t >= 1.0:
        return b
    vector = between(spec, a.resolve(spec), b.resolve(spec), t, way_of(spec, way))
    return (a if t < 0.5 else b).with_vector(vector)


def mix_four(spec: LatentSpec, corners: Sequence[Latent], x: float, y: float) -> Latent:
    """The pad between four latents: corners top-left, top-right, bottom-left, bottom-right; x, y in [0, 1]."""
    top = mix(spec, corners[0], corners[1], x)
    bottom = mix(spec, corners[2], corners[3], x)
    return mix(spec, top, bottom, y)


def nudge(spec: LatentSpec, latent: Latent, strength: float, seed: int) -> Latent:
    """A variation: strength 0 changes nothing, 1 is as far as another seed.

    Gaussian: sqrt(1 - s^2) v + s n, which keeps the distribution. Named: a share of each typical range.
    """
    if strength <= 0.0:
        return latent
    vector = latent.resolve(spec)
    rng = stream(seed, "nudge")
    if spec.kind == "gaussian":
        share = min(strength, 1.0)
        noise = rng.standard_normal(spec.size)
        return latent.with_vector(np.sqrt(1.0 - share**2) * vector + share * noise)
    target = spec.sample(seed)
    shaken = spec.lerp(vector, target, strength * 0.5) - vector
    return latent.with_vector(spec.clamp(vector + shaken * rng.uniform(0.0, 2.0, spec.size)))


def crossbreed(spec: LatentSpec, parents: Sequence[Latent], seed: int) -> Latent:
    """A child: every number is taken from one of the parents (uniform crossover). Needs at least one parent."""
    vectors = np.stack([parent.resolve(spec) for parent in parents])
    choice = stream(seed, "crossbreed").randint(0, len(parents), spec.size)
    return parents[0].with_vector(vectors[choice, np.arange(spec.size)])


def arithmetic(spec: LatentSpec, a: Latent, minus: Latent, plus: Latent) -> Latent:
    """A - B + C (Radford et al. 2016, arXiv 1511.06434, section 6.3.2), clamped into the ranges.

    For a gaussian latent the result is scaled to the length of A: the sum of three is otherwise too long.
    """
    first = a.resolve(spec)
    vector = first - minus.resolve(spec) + plus.resolve(spec)
    if spec.kind == "gaussian":
        length = float(np.linalg.norm(vector))
        vector = vector * (float(np.linalg.norm(first)) / length if length > 1e-12 else 1.0)
    return a.with_vector(spec.clamp(vector))
