"""The path of a film through its model: the latent of every frame, one at a time, however many there are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np

from genimg_desktop.spec.film import EASINGS, Film
from genimg_desktop.spec.latent import Latent, LatentSpec, Vector
from genimg_desktop.spec.latent_math import between, slerp, way_of

_SAME_MOMENT_S = 1e-9
_TINY = 1e-9
_FASTEST = 3.0


class FilmPath:
    """Every moment of a film as a latent.

    The numbers of the keyframes are resolved once, so that a frame costs a few operations on one vector. Raises
    BadInput or BadRecipe for keyframes that do not fit the model.
    """

    def __init__(self, film: Film, spec: LatentSpec) -> None:
        self.film = film
        self._keys = film.keyframes
        self._times_s = film.times_s
        self._vectors = tuple(key.latent.resolve(spec) for key in self._keys)
        self._segments = _segments(film)
        self._course = _course(film, spec, self._vectors, self._segments)

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        return self.film.frame_count

    def frame(self, number: int) -> Latent:
        """The latent of a frame, 0 is the first. Raises IndexError."""
        return self.at(self.film.moment_s(number))

    def at(self, moment_s: float) -> Latent:
        """The latent at a moment of the pass, in [0, pass_s]."""
        if not self._segments:
            return self._latent(self._vectors[0], 0)
        index = bisect_right(self._times_s, moment_s + _SAME_MOMENT_S) - 1
        if index >= len(self._segments):  # the very end
            last = self._segments[-1].following
            return self._latent(self._vectors[last], last)
        segment = self._segments[max(index, 0)]
        gone_s = moment_s - self._times_s[segment.index]
        share = 0.0
        if gone_s > _SAME_MOMENT_S and segment.seconds > 0.0:
            share = EASINGS[self._keys[segment.index].easing].curve(min(gone_s / segment.seconds, 1.0))
        if share <= 0.0:
            return self._latent(self._vectors[segment.index], segment.index)
        nearest = segment.index if share < 0.5 else segment.following
        return self._latent(self._course.vector(segment, share), nearest)

    def __iter__(self) -> Iterator[Latent]:
        return (self.frame(number) for number in range(self.frame_count))

    def _latent(self, vector: Vector, nearest: int) -> Latent:
        """The numbers of a moment, with the class of the nearest keyframe and the noise of the whole film."""
        label = self._keys[nearest].latent.label
        return Latent(seed=self.film.noise_seed, vector=tuple(vector.tolist()), label=label)


def frame_latents(film: Film, spec: LatentSpec) -> Iterator[Latent]:
    """The latent of every frame of a film, in order. Raises BadInput or BadRecipe."""
    return iter(FilmPath(film, spec))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Segment:
    """From one keyframe to the following one. is_smooth: it moves, so that the path through its ends has a speed."""

    index: int
    following: int
    seconds: float
    is_smooth: bool


def _segments(film: Film) -> tuple[_Segment, ...]:
    keys = film.keyframes
    return tuple(
        _Segment(
            index=k,
            following=(k + 1) % len(keys),
            seconds=keys[k].duration_s,
            is_smooth=keys[k].duration_s > 0.0 and keys[k].easing != "hold",
        )
        for k in range(film.num_segments)
    )


class _Course(Protocol):
    def vector(self, segment: _Segment, share: float) -> Vector:
        """The numbers a share in [0, 1] of the way along a segment."""


def _course(film: Film, spec: LatentSpec, vectors: tuple[Vector, ...], segments: tuple[_Segment, ...]) -> _Course:
    if film.flow == "straight":
        return _Straight(film, spec, vectors)
    if way_of(spec, film.way) == "slerp" and _can_turn(vectors, segments):
        return _Turned(vectors, segments)
    return _Curved(spec, vectors, segments)


class _Straight:
    """From keyframe to keyframe, as ``latent_math.mix`` goes."""

    def __init__(self, film: Film, spec: LatentSpec, vectors: tuple[Vector, ...]) -> None:
        self._spec, self._vectors = spec, vectors
        self._way = way_of(spec, film.way)

    def vector(self, segment: _Segment, share: float) -> Vector:
        """The numbers, in their ranges."""
        start, end = self._vectors[segment.index], self._vectors[segment.following]
        return between(self._spec, start, end, share, self._way)


class _Curved:
    """A cubic through all keyframes: Catmull and Rom, 'A class of local interpolating splines' (1974), with the
    tangents of a parabola through three neighbours where their distances in time differ (Bessel's), so that the
    velocity in time is continuous. Ends, cuts and holds have the tangent of their one side. Numbers that go round
    take the short way; whole ones switch halfway.
    """

    def __init__(self, spec: LatentSpec, vectors: tuple[Vector, ...], segments: tuple[_Segment, ...]) -> None:
        self._spec, self._vectors = spec, vectors
        self._ways = [spec.way(vectors[s.index], vectors[s.following]) for s in segments]
        rates = {s.index: self._ways[s.index] / s.seconds for s in segments if s.is_smooth}
        self._tangents = _tangents(segments, [rates.get(s.index) for s in segments], rates, len(vectors))

    def vector(self, segment: _Segment, share: float) -> Vector:
        """The numbers, cut to their ranges where the curve leaves them."""
        k, h = segment.index, segment.seconds
        start, end = self._tangents[k], self._tangents[segment.following]
        moved = _hermite(self._ways[k], h * start, h * end, share)
        out = self._vectors[k] + moved
        for index, coordinate in enumerate(self._spec.coordinates):
            if coordinate.step >= 1:
                out[index] = self._vectors[k if share < 0.5 else segment.following][index]
        return self._spec.clamp(out)


class _Turned:
    """The same on the sphere, for gaussian latents: directions by Bézier curves of great circles, lengths by the cubic.

    Shoemake, 'Animating rotation with quaternion curves' (1985), de Casteljau's construction with slerp; its velocity
    at the ends is three times the way to the next control point (Park & Ravani, 'Bézier curves on Riemannian
    manifolds', 1995), so that tangents that are shared make the motion free of kinks.
    """

    def __init__(self, vectors: tuple[Vector, ...], segments: tuple[_Segment, ...]) -> None:
        self._lengths = np.array([float(np.linalg.norm(v)) for v in vectors])
        self._units = [v / length for v, length in zip(vectors, self._lengths, strict=True)]
        after: dict[int, Vector] = {}
        before: dict[int, Vector] = {}
        growth: dict[int, Vector] = {}
        for s in segments:
            if s.is_smooth:
                after[s.index] = _log(self._units[s.index], self._units[s.following]) / s.seconds
                before[s.index] = -_log(self._units[s.following], self._units[s.index]) / s.seconds
                growth[s.index] = np.array(self._lengths[s.following] - self._lengths[s.index]) / s.seconds
        count = len(vectors)
        self._tangents = _tangents(segments, [before.get(s.index) for s in segments], after, count)
        self._growths = _tangents(segments, [growth.get(s.index) for s in segments], growth, count)

    def vector(self, segment: _Segment, share: float) -> Vector:
        """The numbers."""
        k, n, h = segment.index, segment.following, segment.seconds
        points = [
            self._units[k],
            _exp(self._units[k], self._tangents[k] * (h / 3.0)),
            _exp(self._units[n], -self._tangents[n] * (h / 3.0)),
            self._units[n],
        ]
        while len(points) > 1:
            points = [slerp(a, b, share) for a, b in pairwise(points)]
        grown = _hermite(self._lengths[n] - self._lengths[k], h * self._growths[k], h * self._growths[n], share)
        length = self._lengths[k] + grown
        return np.asarray(points[0] * (length / float(np.linalg.norm(points[0]))))


def _tangents(
    segments: tuple[_Segment, ...], arriving: list[Vector | None], leaving: dict[int, Vector], count: int
) -> list[Vector]:
    """The velocity at every keyframe. arriving: of each segment at its end; leaving: at its start; both per second.

    None, or no entry, for a segment without a speed: its neighbour then has the say alone. No velocity is more than
    three times that of the slower side (after Fritsch & Carlson, 'Monotone piecewise cubic interpolation', 1980): a
    short segment beside a long one would throw the path far off.
    """
    ends = {s.following: (s, rate) for s, rate in zip(segments, arriving, strict=True) if rate is not None}
    starts = {s.index: s for s in segments}
    tangents: list[Vector] = []
    for k in range(count):
        left, right = ends.get(k), leaving.get(k)
        if left is not None and right is not None:
            h_left, h_right = left[0].seconds, starts[k].seconds
            tangent = np.asarray((h_right * left[1] + h_left * right) / (h_left + h_right))
            most = _FASTEST * min(float(np.linalg.norm(left[1])), float(np.linalg.norm(right)))
            speed = float(np.linalg.norm(tangent))
            tangents.append(tangent * (most / speed) if speed > most else tangent)
        elif left is not None:
            tangents.append(left[1])
        else:
            tangents.append(right if right is not None else np.zeros(1))
    return tangents


def _hermite(way: Vector, start: Vector, end: Vector, t: float) -> Vector:
    """How far a cubic has gone that goes ``way`` in all, with these velocities at its ends; t in [0, 1]."""
    t2, t3 = t * t, t * t * t
    return np.asarray((3.0 * t2 - 2.0 * t3) * way + (t3 - 2.0 * t2 + t) * start + (t3 - t2) * end)


def _can_turn(vectors: tuple[Vector, ...], segments: tuple[_Segment, ...]) -> bool:
    """Whether there is one great circle between all neighbours: none is the centre, none are opposite."""
    lengths = [float(np.linalg.norm(v)) for v in vectors]
    if min(lengths) < _TINY:
        return False
    cosines = (
        np.dot(vectors[s.index], vectors[s.following]) / (lengths[s.index] * lengths[s.following]) for s in segments
    )
    return all(cosine > -1.0 + _TINY for cosine in cosines)


def _log(at: Vector, to: Vector) -> Vector:
    """The tangent at a unit vector that leads along the great circle to another; its length is the angle."""
    cosine = float(np.clip(np.dot(at, to), -1.0, 1.0))
    across = to - cosine * at
    size = float(np.linalg.norm(across))
    return across * (float(np.arctan2(size, cosine)) / size) if size > 1e-12 else np.zeros_like(at)


def _exp(at: Vector, tangent: Vector) -> Vector:
    """Where a tangent at a unit vector leads to."""
    angle = float(np.linalg.norm(tangent))
    if angle < 1e-12:
        return at
    return np.asarray(np.cos(angle) * at + np.sin(angle) / angle * tangent)
