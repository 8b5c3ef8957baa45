"""The scene of the ray marcher: smooth-blended forms as one distance field, camera, and where the floor lies.

Lengths are in units of one undiminished form; y is up, the camera looks along -z before it is turned. Points and
directions are homogeneous, ``float32[4, P]``: the fourth number is 1 for a point and 0 for a direction, so that one
matrix product brings a point into the frames of all forms.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

Values = dict[str, float]
"""Coordinate id -> value, within its range."""

MOST_FORMS = 12
_CREASE = 0.06
"""Softness of the fold between two arms, in shares of an arm's sector."""
_IN_CACHE = 131_072
"""Distances (forms times points) worked on at once, so that they stay in the second-level cache."""
_FIELD_OF_VIEW = math.radians(34.0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Field:
    """A distance field of K forms, each a ring with a rounded rectangle as section (a ball when the ring is zero).

    places ``[2K, 5]`` times (x, y, z, 1, x² + y² + z²) gives every form's height along its axis and squared distance
    from its centre; ring, wide, long, round ``[K, 1]`` are the sections (wide and long None when all are zero). All
    lengths in them count in units of the blend, 1 / sharpness, which saves work where a picture spends most of its
    time. colours ``[K]`` are the forms' places on the palette. step: the share of the distance that is safe to walk.
    """

    places: Tensor
    ring: Tensor
    wide: Tensor | None
    long: Tensor | None
    round: Tensor
    colours: Tensor
    sharpness: float
    arms: int
    twist: float
    twist_centre: float
    waves: float
    wave_size: float
    lattice: float
    step: float

    def distance(self, points: Tensor) -> Tensor:
        """About the distance to the surface, negative inside: points ``[4, P]`` -> ``[P]``; times ``step`` is safe."""
        most = _IN_CACHE // len(self.ring)
        if points.shape[1] <= most:
            return self._distance(points)
        return torch.cat([self._distance(some) for some in torch.split(points, most, dim=1)])

    def _distance(self, points: Tensor) -> Tensor:
        bent = self._bent(points)
        joined = smooth_minimum(self._minus_each(bent), self.sharpness)
        if self.waves > 0.0 or self.lattice > 0.0:
            joined = self._textured(joined, bent)
        return joined

    def colour_place(self, points: Tensor) -> Tensor:
        """Where on the palette the surface is: points ``[4, P]`` -> ``[P]``; blends as the forms do."""
        weights = torch.softmax(self._minus_each(self._bent(points)).mul_(0.6), dim=0)
        return torch.mv(weights.t(), self.colours)

    def normal(self, points: Tensor, width: Tensor) -> Tensor:
        """Unit normals ``[4, P]`` by four samples on a tetrahedron (Quilez, 'Normals for an SDF', 2015).

        width ``[P]``: how far apart, about the size of a pixel there.
        """
        corners = points.new_tensor([[1, -1, -1, 1], [-1, -1, 1, 1], [-1, 1, -1, 1], [0, 0, 0, 0]])
        around = points[:, None, :] + corners[:, :, None] * width
        return unit(corners @ self.distance(around.view(4, -1)).view(4, -1))

    def _bent(self, points: Tensor) -> Tensor:
        """Points turned back by the twist and folded into one arm (mirror images, with a soft crease), ``[5, P]``.

        The fifth number is the squared distance from the origin, which neither changes.
        """
        x, y, z, one = points
        square = (x * x).addcmul_(y, y).addcmul_(z, z)
        if self.arms > 1:
            sector = math.tau / self.arms
            far = torch.addcmul(square, y, y, value=-1.0).clamp_min_(0.0).sqrt_()
            angle = torch.atan2(z, x).add_(y - self.twist_centre, alpha=self.twist).mul_(1.0 / sector)
            angle = angle.sub_(angle.round())
            angle = angle.mul_(angle).add_(_CREASE**2).sqrt_().mul_(sector)
            x, z = far * torch.cos(angle), far * torch.sin(angle)
        elif self.twist != 0.0:
            angle = (y - self.twist_centre).mul_(self.twist)
            cos, sin = torch.cos(angle), torch.sin(angle)
            x, z = x * cos - z * sin, (x * sin).addcmul_(z, cos)
        return torch.stack([x, y, z, one, square])

    def _minus_each(self, bent: Tensor) -> Tensor:
        """Minus the distance to every form by itself, times sharpness, ``[K, P]``: exact outside."""
        both: Tensor = torch.mm(self.places, bent).view(2, len(self.ring), -1)
        height, out = both.unbind(0)
        out = out.addcmul_(height, height, value=-1.0).sqrt_()
        out = out.sub_(self.ring)
        if self.wide is not None:
            out = out.abs_().sub_(self.wide).clamp_min_(0.0)
        if self.long is not None:
            height = height.abs_().sub_(self.long).clamp_min_(0.0)
        out = out.mul_(out).addcmul_(height, height).sqrt_()
        return torch.sub(self.round, out, out=out)

    def _textured(self, distance: Tensor, points: Tensor) -> Tensor:
        """Waves on the surface and a lattice cut out of it, both from the gyroid (Schoen, NASA TN D-5541, 1970)."""
        scaled = points[:3] * self.wave_size
        sin, cos = torch.sin(scaled), torch.cos(scaled)
        gyroid = (sin[0] * cos[1]).addcmul_(sin[1], cos[2]).addcmul_(sin[2], cos[0])
        if self.waves > 0.0:
            distance = distance.add_(gyroid, alpha=self.waves * 0.3 / self.wave_size)
        if self.lattice > 0.0:
            sharpness = 3.0 * self.wave_size
            wall = gyroid.abs_().sub_(1.55 - 1.2 * self.lattice).mul_(1.0 / (1.6 * self.wave_size))
            distance = smooth_minimum(torch.stack([distance, wall]).mul_(sharpness), sharpness).neg_()
        return distance


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """Where it is seen from. right, up, forward are unit vectors; slope is the half field of view's tangent."""

    origin: tuple[float, float, float]
    right: tuple[float, float, float]
    up: tuple[float, float, float]
    forward: tuple[float, float, float]
    slope: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scene:
    """The forms, the ball that holds them all (centre, radius), the height of the floor, the camera."""

    field: Field
    centre: tuple[float, float, float]
    radius: float
    floor: float
    camera: Camera


def smooth_minimum(scaled: Tensor, sharpness: float) -> Tensor:
    """The exponential smooth minimum over the first axis: ``-log(sum exp(-k d)) / k`` (Quilez, 'Smooth minimum', 2013).

    scaled ``[K, P]``: ``-k d``; it is used up. Gives ``[P]``. The result does not depend on the order of the forms, and
    its gradient is a mean of theirs, so it never overstates a distance. Far from everything it stays at 80 / k, which
    is still a safe distance: beyond, exp leaves float32, or gives numbers so small that processors are slow with them.
    """
    return scaled.clamp_(-80.0, 80.0).exp_().sum(0).log_().mul_(-1.0 / sharpness)


def unit(vectors: Tensor) -> Tensor:
    """Directions ``[4, P]`` of length one; a zero vector stays zero."""
    return vectors.mul_((vectors * vectors).sum(0).sqrt_().clamp_min_(1e-12).reciprocal_())


def build_scene(v: Values, device: torch.device) -> Scene:
    """The scene of a latent's values. Everything here is a handful of floats; the field's tensors are float32."""
    forms = [_form(v, k) for k in range(math.ceil(v["count"] - 1e-9))]
    arms = round(v["arms"])
    low = [min(f.at[i] - f.reach[i] for f in forms) for i in range(3)]
    high = [max(f.at[i] + f.reach[i] for f in forms) for i in range(3)]
    middle_x, middle_z = ((low[0] + high[0]) / 2, (low[2] + high[2]) / 2) if arms == 1 else (0.0, 0.0)
    centre = (middle_x, (low[1] + high[1]) / 2, middle_z)
    width = 0.02 + 0.2 * v["blend"] ** 1.5
    swell = width * math.log(1 + len(forms)) * 0.5
    radius = max(math.dist(f.at, centre) + f.extent for f in forms) + swell
    wave_size = 2.0 + v["detail"] * 10.0
    waves, lattice = (max(v[name] - 0.1, 0.0) / 0.9 for name in ("waves", "lattice"))
    radius += 0.45 * waves / wave_size
    twist = math.copysign(max(abs(v["twist"]) - 0.05, 0.0), v["twist"]) * 1.6 / radius
    shear = abs(twist) * radius * 0.7
    step = 2.0 / (shear + math.sqrt(shear**2 + 4.0)) / (1.0 + 0.45 * waves) * (1.0 - 0.15 * min(lattice * 4.0, 1.0))
    sharpness = min(1.0 / width, 75.0 / max(f.round for f in forms))
    farthest = 4.0 * radius + math.hypot(*centre)
    field = _field(forms, device, farthest, sharpness=sharpness, arms=arms, twist=twist, twist_centre=centre[1],
                   waves=waves, wave_size=wave_size, lattice=lattice, step=step)  # fmt: skip
    floor = low[1] - swell * 0.5
    return Scene(field=field, centre=centre, radius=radius, floor=floor, camera=_camera(v, centre, radius, floor))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    at: tuple[float, float, float]
    frame: tuple[tuple[float, float, float], ...]
    ring: float
    wide: float
    long: float
    round: float
    place: float

    @property
    def extent(self) -> float:
        return math.hypot(self.ring + self.wide, self.long) + self.round

    @property
    def reach(self) -> tuple[float, ...]:
        """Half the size of the box around it, along x, y, z."""
        flat = self.ring + self.wide
        return tuple(flat * math.sqrt(max(1 - a * a, 0.0)) + self.long * abs(a) + self.round for a in self.frame[2])


def _form(v: Values, k: int) -> _Form:
    """Form number k on the line that runs through all of them: a ring, a coil, a column, a shell."""
    count, phase, wander = v["count"], math.radians(v["variation"]), v["wander"]
    share = (k + 0.5) / count - 0.5
    grown = min(count - k, 1.0)
    size = math.exp(1.6 * v["taper"] * share) * (1.0 + 0.4 * wander * math.sin(5.1 * k + phase))
    is_arm = round(v["arms"]) > 1
    angle = math.tau * v["turns"] * (0.12 * share if is_arm else share + 0.5)
    radial, tangent = (math.cos(angle), 0.0, math.sin(angle)), (-math.sin(angle), 0.0, math.cos(angle))
    along = math.exp(0.8 * v["taper"] * share)
    far = v["spread"] * (0.3 + 1.4 * (share + 0.5) if is_arm else along)
    high = v["rise"] * 2.0 * share
    shift = (math.sin(2.4 * k + phase), 0.7 * math.sin(3.7 * k + 2 * phase + 1.3), math.cos(1.9 * k + phase + 0.7))
    at = (far * radial[0] + 0.7 * wander * shift[0], high + 0.7 * wander * shift[1],
          far * radial[2] + 0.7 * wander * shift[2])  # fmt: skip
    tilt = math.radians(v["tilt"])
    side = radial if tilt >= 0 else tangent
    lean = 0.8 * wander * math.sin(4.3 * k + phase)
    axis = _normalised((math.sin(abs(tilt)) * side[0] + lean * tangent[0], math.cos(tilt),
                        math.sin(abs(tilt)) * side[2] + lean * tangent[2]))  # fmt: skip
    across = _normalised(_cross(axis, (0.0, 0.0, 1.0) if abs(axis[2]) < 0.9 else (1.0, 0.0, 0.0)))
    ring = 0.78 * v["hollow"]
    flat, tall = max(-v["stretch"], 0.0), max(v["stretch"], 0.0)
    thick = (1.0 - ring) * (1.0 - 0.82 * flat) * (1.0 - 0.45 * tall)
    scale = size * (0.25 + 0.75 * grown)
    place = v["colour"] + v["colours"] * (share + 0.5)
    return _Form(at=at, frame=(across, _cross(axis, across), axis), ring=ring * scale, long=1.5 * tall * scale,
                 wide=(1.0 - ring - thick) * (1.0 if flat else 0.0) * scale,
                 round=thick * scale - 1.5 * (1.0 - grown), place=place)  # fmt: skip


def _field(
    forms: list[_Form], device: torch.device, farthest: float, *, sharpness: float, arms: int, **settings: float
) -> Field:
    """farthest: how far from the origin points can be, which decides the rounding that the field must bear."""

    def column(values: list[float]) -> Tensor:
        return torch.tensor(values, dtype=torch.float32, device=device).unsqueeze(1).mul_(sharpness)

    def unless_zero(values: list[float]) -> Tensor | None:
        return column(values) if any(values) else None

    k = sharpness
    slack = 6e-7 * farthest**2  # keeps the difference of two squares from rounding below zero
    heights = [[k * a for a in (*f.frame[2], -_dot(f.frame[2], f.at))] + [0.0] for f in forms]
    squares = [[k * k * a for a in (*(-2.0 * c for c in f.at), _dot(f.at, f.at) + slack, 1.0)] for f in forms]
    return Field(
        places=torch.tensor(heights + squares, dtype=torch.float32, device=device),
        ring=column([f.ring for f in forms]),
        wide=unless_zero([f.wide for f in forms]),
        long=unless_zero([f.long for f in forms]),
        round=column([f.round for f in forms]),
        colours=torch.tensor([f.place for f in forms], dtype=torch.float32, device=device),
        sharpness=sharpness,
        arms=arms,
        **settings,
    )


def _camera(v: Values, centre: tuple[float, float, float], radius: float, floor: float) -> Camera:
    """Far enough that the ball of the forms fills a fixed share of the shorter side; never below the floor."""
    around, above = math.radians(v["orbit"]), math.radians(v["height"])
    far = radius / math.sin(_FIELD_OF_VIEW / 2) * 1.08 / v["zoom"]
    back = (math.cos(above) * math.sin(around), math.sin(above), math.cos(above) * math.cos(around))
    target = (centre[0], centre[1] - 0.04 * radius, centre[2])
    y = max(target[1] + back[1] * far, floor + 0.05 * radius)
    origin = (target[0] + back[0] * far, y, target[2] + back[2] * far)
    forward = _normalised((target[0] - origin[0], target[1] - origin[1], target[2] - origin[2]))
    right = _normalised(_cross(forward, (0.0, 1.0, 0.0)))
    return Camera(origin=origin, right=right, up=_cross(right, forward), forward=forward,
                  slope=math.tan(_FIELD_OF_VIEW / 2))  # fmt: skip


def _normalised(a: tuple[float, float, float]) -> tuple[float, float, float]:
    length = math.hypot(*a)
    return (a[0] / length, a[1] / length, a[2] / length)


def _dot(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def _cross(a: tuple[float, float, float], b: tuple[float, float, float]) -> tuple[float, float, float]:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
