"""A film: places of one model as keyframes in time, and which moment every frame shows.

The path between the keyframes stands in ``film_path``; what is here needs no numbers of the model.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from genimg_desktop.core.errors import BadInput, NewerVersion
from genimg_desktop.core.seeds import SEED_LIMIT
from genimg_desktop.core.serde import from_builtins, parse_json, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.latent_math import Way
from genimg_desktop.spec.request import GenerateRequest, Quality

FILM_SCHEMA = 1
MOST_KEYFRAMES = 1000
MOST_FRAMES = 100_000
LONGEST_SEGMENT_S = 600.0
FEWEST_FPS, MOST_FPS = 1.0, 120.0
LARGEST_FILM_JSON_BYTES = 64_000_000

EasingName = Literal["linear", "smooth", "ease-in", "ease-out", "hold"]
Loop = Literal["none", "loop", "ping_pong"]
Flow = Literal["straight", "through"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Easing:
    """How a segment is passed through. curve: share of its time in [0, 1] -> share of its way; 0 -> 0."""

    title: Text
    curve: Callable[[float], float]


EASINGS: dict[EasingName, Easing] = {
    "linear": Easing(title=Text("Even"), curve=lambda share: share),
    "smooth": Easing(title=Text("Smooth"), curve=lambda share: (1.0 - math.cos(math.pi * share)) / 2.0),
    "ease-in": Easing(title=Text("Slow at the start"), curve=lambda share: 1.0 - math.cos(math.pi / 2.0 * share)),
    "ease-out": Easing(title=Text("Slow at the end"), curve=lambda share: math.sin(math.pi / 2.0 * share)),
    "hold": Easing(title=Text("Stand still, then jump"), curve=lambda _share: 0.0),
}
"""Every easing; a new one is a line here and its name in ``EasingName``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyframe:
    """A place, and how long and in which way the film goes on from it to the next one. duration_s 0 is a cut."""

    latent: Latent
    duration_s: float = 2.0
    easing: EasingName = "smooth"


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """Keyframes of one model, in order.

    loop 'none' ends at the last keyframe, whose own duration then plays no part; 'loop' goes on from the last to the
    first; 'ping_pong' runs to the last and back. flow 'straight' goes from keyframe to keyframe as a walk does;
    'through' takes a curve through all of them, on which the speed has no kinks. width, height: pixels, 0 for the
    model's own size. noise_seed: of whatever a model adds besides its latent, one for the whole film, so that grain
    stands still. A file may leave the model out; then whoever opens it must name one.
    """

    model: str = ""
    keyframes: tuple[Keyframe, ...]
    fps: float = 30.0
    loop: Loop = "none"
    flow: Flow = "straight"
    way: Way | None = None
    width: int = 0
    height: int = 0
    noise_seed: int = 0
    schema: int = FILM_SCHEMA

    @property
    def num_segments(self) -> int:
        """How many keyframes have a way to go after them."""
        count = len(self.keyframes)
        return count if self.loop == "loop" and count > 1 else max(count - 1, 0)

    @property
    def times_s(self) -> tuple[float, ...]:
        """When each keyframe is reached, from 0; and at the end, for a closed film, when the first one is again."""
        durations = (key.duration_s for key in self.keyframes[: self.num_segments])
        return tuple(accumulate(durations, initial=0.0))

    @property
    def pass_s(self) -> float:
        """How long one pass over the keyframes takes; a film of one keyframe stands still for its duration."""
        if len(self.keyframes) == 1:
            return self.keyframes[0].duration_s
        return self.times_s[-1]

    @property
    def frame_count(self) -> int:
        """How many frames the film has.

        Closed films have exactly their period times fps: the frame that would repeat the first one is left out. An
        open film has one more, for its end.
        """
        if not self.keyframes:
            return 0
        steps = round(self.pass_s * self.fps)
        if len(self.keyframes) == 1 or self.loop == "loop":
            return max(steps, 1)
        return max(2 * steps, 1) if self.loop == "ping_pong" else steps + 1

    @property
    def pass_frames(self) -> int:
        """How many frames are different: those of the first pass; the way back of a ping-pong repeats them."""
        count = self.frame_count
        return count // 2 + 1 if self.loop == "ping_pong" and count > 1 else count

    @property
    def length_s(self) -> float:
        """How long all frames are shown."""
        return self.frame_count / self.fps

    def moment_s(self, frame: int) -> float:
        """The moment of the pass, in [0, pass_s], that a frame shows. frame in [0, frame_count)."""
        count = self.frame_count
        if not 0 <= frame < count:
            raise IndexError(f"frame {frame} of {count}")
        if self.loop == "loop" or len(self.keyframes) == 1:
            return frame * self.pass_s / count
        steps = count // 2 if self.loop == "ping_pong" else count - 1
        ahead = 2 * steps - frame if frame > steps else frame
        return ahead * self.pass_s / steps if steps else 0.0

    def frame_at(self, moment_s: float) -> int:
        """The frame, of the first pass, that is nearest to a moment of it."""
        if self.pass_s <= 0.0 or self.frame_count < 2:
            return 0
        share = min(max(moment_s / self.pass_s, 0.0), 1.0)
        if self.loop == "loop":
            return round(share * self.frame_count) % self.frame_count
        steps = self.frame_count // 2 if self.loop == "ping_pong" else self.frame_count - 1
        return min(round(share * steps), self.frame_count - 1)

    def request(self, latent: Latent, card: ModelCard, quality: Quality = "final") -> GenerateRequest:
        """The picture of one place of this film."""
        return GenerateRequest(
            model=self.model,
            latent=latent,
            width=self.width or card.resolution,
            height=self.height or card.resolution,
            quality=quality,
        )

    def check(self, card: ModelCard) -> None:
        """Raise BadInput or BadRecipe with a sentence when this film cannot be made with the model of ``card``."""
        check_film(self)
        for key in self.keyframes:
            self.request(key.latent, card).check(card)


def check_film(film: Film) -> None:
    """Raise BadInput for numbers that no film can have, whatever its model."""
    if not 1 <= len(film.keyframes) <= MOST_KEYFRAMES:
        raise BadInput(Text("A film has from 1 to {most} keyframes.", most=MOST_KEYFRAMES))
    if not FEWEST_FPS <= film.fps <= MOST_FPS:  # false for NaN
        raise BadInput(
            Text("A film shows from {low} to {high} frames per second.", low=f"{FEWEST_FPS:g}", high=f"{MOST_FPS:g}")
        )
    if not all(0.0 <= key.duration_s <= LONGEST_SEGMENT_S for key in film.keyframes):
        raise BadInput(
            Text("From one keyframe to the next it may take from 0 to {most} seconds.", most=f"{LONGEST_SEGMENT_S:g}")
        )
    if film.frame_count > MOST_FRAMES:
        raise BadInput(
            Text("The film would have {count} frames; the limit is {most}.", count=film.frame_count, most=MOST_FRAMES),
            hint=Text("Make it shorter, or choose fewer frames per second."),
        )
    if not 0 <= film.noise_seed < SEED_LIMIT:
        raise BadInput(Text("The seed must be a whole number from 0 to 4294967295."))


def film_to_json(film: Film) -> str:
    """The film as text for a file."""
    return to_json(film).decode("utf-8")


def film_from_json(text: str | bytes) -> Film:
    """Read a film that a person or this program wrote, strictly. Raises BadInput or NewerVersion with a sentence."""
    tree = parse_json(text, LARGEST_FILM_JSON_BYTES)
    if not isinstance(tree, dict) or "keyframes" not in tree:
        raise BadInput(Text("This is no film: it has no keyframes."))
    schema = tree.get("schema", FILM_SCHEMA)
    if isinstance(schema, int) and schema > FILM_SCHEMA:
        raise NewerVersion(
            Text("The film was written by a newer version of this program."),
            hint=Text("Update the program to open it. The file is untouched."),
        )
    film = from_builtins(Film, tree)
    check_film(film)
    return film
