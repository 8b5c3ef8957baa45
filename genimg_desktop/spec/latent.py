"""Where in a model a picture is.

A LatentSpec says what numbers a model takes; a Latent is one frozen, hashable choice of them. Equal latents
give equal pictures: 'did anything change?', cache keys, undo steps and file metadata are all ``==``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import BadRecipe
from genimg_desktop.core.seeds import SEED_LIMIT, stream
from genimg_desktop.core.text import Text

Vector = NDArray[np.float64]
"""``float64[D]``, D = LatentSpec.size."""

LARGEST_LATENT = 65_536
LARGEST_VALUE = 1e6


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinate:
    """One number of a latent that a person can name.

    id stays the same for ever (files hold it). low..high is what the slider allows, typical_low..typical_high
    where random seeds land (None: the same). step 0 is continuous, 1 whole numbers. is_periodic joins high to low.
    """

    id: str
    name: str
    low: float
    high: float
    default: float
    unit: str = ""
    group: str = ""
    help: str = ""
    step: float = 0.0
    is_periodic: bool = False
    typical_low: float | None = None
    typical_high: float | None = None

    def clamp(self, value: float) -> float:
        """Bring a value into the range: wrapped when periodic, else cut; whole when step is whole."""
        if self.is_periodic:
            span = self.high - self.low
            value = self.low + (value - self.low) % span
        if self.step:
            value = self.low + round((value - self.low) / self.step) * self.step
        return min(max(value, self.low), self.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A named, curated place: values by coordinate id; what is not named is at its default."""

    name: str
    values: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class LatentSpec:
    """What numbers a model takes.

    kind 'named': every number is a Coordinate with a range. kind 'gaussian': ``size`` numbers, each N(0, 1),
    without names. presets are curated places of a named latent; seeds land between them.
    """

    kind: Literal["named", "gaussian"]
    size: int
    coordinates: tuple[Coordinate, ...] = ()
    presets: tuple[Preset, ...] = ()

    def centre(self) -> Vector:
        """The default latent: the middle of a gaussian, the defaults of named coordinates."""
        if self.kind == "gaussian":
            return np.zeros(self.size)
        return np.array([c.default for c in self.coordinates], dtype=np.float64)

    def sample(self, seed: int) -> Vector:
        """The latent of a seed, the same in every version.

        Gaussian: ``size`` standard normal numbers. Named: between two presets, shaken by a tenth of the typical
        range; without presets, uniform in the typical range.
        """
        rng = stream(seed)
        if self.kind == "gaussian":
            return rng.standard_normal(self.size)
        typical = np.array([_typical(c) for c in self.coordinates], dtype=np.float64)
        shake = rng.uniform(-1.0, 1.0, self.size)
        if not self.presets:
            value = typical[:, 0] + (shake * 0.5 + 0.5) * (typical[:, 1] - typical[:, 0])
            return self.clamp(value)
        first, second = (self.preset(int(k)) for k in rng.randint(0, len(self.presets), 2))
        value = self.lerp(first, second, float(rng.uniform(0.0, 1.0)))
        return self.clamp(value + 0.1 * shake * (typical[:, 1] - typical[:, 0]))

    def preset(self, index: int) -> Vector:
        """The vector of a curated place."""
        values = self.presets[index].values
        return np.array([values.get(c.id, c.default) for c in self.coordinates], dtype=np.float64)

    def clamp(self, vector: Vector) -> Vector:
        """Bring named coordinates into their ranges; a gaussian vector passes through."""
        if self.kind == "gaussian":
            return vector
        return np.array([c.clamp(float(v)) for c, v in zip(self.coordinates, vector, strict=True)])

    def way(self, a: Vector, b: Vector) -> Vector:
        """What leads from a to b; periodic coordinates go the short way round."""
        out = b - a
        for index, c in enumerate(self.coordinates):
            if c.is_periodic:
                span = c.high - c.low
                out[index] = (out[index] + span / 2) % span - span / 2
        return out

    def lerp(self, a: Vector, b: Vector, t: float) -> Vector:
        """The straight way from a to b; periodic coordinates go the short way round, whole ones switch halfway."""
        out = a + self.way(a, b) * t
        for index, c in enumerate(self.coordinates):
            if not c.is_periodic and c.step >= 1:
                out[index] = a[index] if t < 0.5 else b[index]
        return self.clamp(out)


@dataclass(frozen=True, slots=True)
class Direction:
    """A named way through a latent space: ``vector`` is added times an amount in standard deviations."""

    name: str
    vector: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Latent:
    """One place in a model.

    Base: the sample of ``seed``, or ``vector`` when it is given (a mix has no seed). Then truncation towards the
    centre (1 = none, 0 = the centre), then ``overrides`` (index, value) as set by sliders, then ``edits``
    (direction, amount). label is the class of a conditional model.
    """

    seed: int = 0
    vector: tuple[float, ...] | None = None
    truncation: float = 1.0
    overrides: tuple[tuple[int, float], ...] = ()
    edits: tuple[tuple[Direction, float], ...] = ()
    label: int | None = None

    def resolve(self, spec: LatentSpec) -> Vector:
        """The numbers the model gets. Raises BadRecipe when the latent does not fit the model."""
        self.check(spec)
        base = spec.sample(self.seed) if self.vector is None else np.array(self.vector, dtype=np.float64)
        if self.truncation != 1.0:
            base = spec.lerp(spec.centre(), base, self.truncation) if spec.kind == "named" else base * self.truncation
        for index, value in self.overrides:
            base[index] = value
        for direction, amount in self.edits:
            base += np.array(direction.vector) * amount
        return spec.clamp(base)

    def check(self, spec: LatentSpec) -> None:
        """Raise BadRecipe with a sentence when this latent cannot belong to a model with ``spec``."""
        numbers = [self.truncation, *(v for _, v in self.overrides), *(a for _, a in self.edits)]
        lengths = [len(d.vector) for d, _ in self.edits]
        for direction, _ in self.edits:
            numbers.extend(direction.vector)
        if self.vector is not None:
            numbers.extend(self.vector)
            lengths.append(len(self.vector))
        if any(length != spec.size for length in lengths):
            raise BadRecipe(
                Text(
                    "The latent has {got} numbers; this model takes {want}.",
                    got=next(n for n in lengths if n != spec.size),
                    want=spec.size,
                )
            )
        if not all(math.isfinite(n) and abs(n) <= LARGEST_VALUE for n in numbers):
            raise BadRecipe(Text("The latent holds a value that is not a usable number."))
        if any(not 0 <= index < spec.size for index, _ in self.overrides):
            raise BadRecipe(Text("The latent sets a number that this model does not have."))
        if not 0 <= self.seed < SEED_LIMIT:
            raise BadRecipe(Text("The seed must be a whole number from 0 to 4294967295."))

    def with_seed(self, seed: int) -> Latent:
        """Another seed; truncation, overrides and edits stay."""
        return replace(self, seed=seed, vector=None)

    def with_vector(self, vector: Vector) -> Latent:
        """Exactly these numbers; overrides and edits are dropped, for they are in them."""
        return replace(self, vector=tuple(float(v) for v in vector), truncation=1.0, overrides=(), edits=())

    def with_override(self, index: int, value: float | None) -> Latent:
        """Set one number; None gives it back to the seed."""
        kept = {i: v for i, v in self.overrides if i != index}
        if value is not None:
            kept[index] = float(value)
        return replace(self, overrides=tuple(sorted(kept.items())))

    def with_edit(self, direction: Direction, amount: float) -> Latent:
        """Move along a direction; an amount of 0 takes the edit away. One edit per direction."""
        kept = [(d, a) for d, a in self.edits if d != direction]
        if amount != 0.0:
            kept.append((direction, float(amount)))
        return replace(self, edits=tuple(sorted(kept, key=lambda edit: (edit[0].name, edit[0].vector))))

    def amount_of(self, direction: Direction) -> float:
        """How far this latent goes along a direction."""
        return next((a for d, a in self.edits if d == direction), 0.0)


def _typical(c: Coordinate) -> tuple[float, float]:
    low = c.low if c.typical_low is None else c.typical_low
    high = c.high if c.typical_high is None else c.typical_high
    return low, high
