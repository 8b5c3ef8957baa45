"""Changes of a film, as pure functions: a film in, another one out. Times are kept on the grid of frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from genimg_desktop.spec.film import LONGEST_SEGMENT_S, Film, Keyframe
from genimg_desktop.spec.latent import Latent

_DIGITS = 9


def with_latents_at(film: Film, index: int, latents: Sequence[Latent], seconds: float) -> Film:
    """Keyframes put in before number ``index``, each with a segment of ``seconds`` after it; later ones move on."""
    new = tuple(Keyframe(latent=latent, duration_s=seconds) for latent in latents)
    return replace(film, keyframes=(*film.keyframes[:index], *new, *film.keyframes[index:]))


def with_latents_in(film: Film, moment_s: float, latents: Sequence[Latent], seconds: float) -> tuple[Film, int]:
    """Keyframes put in at a moment: within a segment they divide its time, after the end they lengthen the film.

    Gives the film and the number of the first new keyframe.
    """
    times, keys = film.times_s, film.keyframes
    if film.loop != "loop" and moment_s >= times[-1]:
        return with_latents_at(film, len(keys), latents, seconds), len(keys)
    index = max(k for k in range(film.num_segments or 1) if times[k] <= max(moment_s, 0.0))
    before_s = _tidy(max(on_grid(film, moment_s) - times[index], 0.0))
    rest_s = _tidy(max(keys[index].duration_s - before_s, 0.0) / len(latents))
    out = with_latents_at(film, index + 1, latents, rest_s)
    return with_key(out, index, duration_s=before_s), index + 1


def with_key(film: Film, index: int, **values: Any) -> Film:
    """A film with other values in one keyframe."""
    keys = list(film.keyframes)
    keys[index] = replace(keys[index], **values)
    return replace(film, keyframes=tuple(keys))


def without_key(film: Film, index: int) -> Film | None:
    """A keyframe taken out: the others stay where they are in time. None when it was the last one."""
    keys = film.keyframes
    if len(keys) == 1:
        return None
    out = replace(film, keyframes=(*keys[:index], *keys[index + 1 :]))
    is_end = index == len(keys) - 1 and film.loop != "loop"
    if index == 0 or is_end:
        return out
    joined_s = min(keys[index - 1].duration_s + keys[index].duration_s, LONGEST_SEGMENT_S)
    return with_key(out, index - 1, duration_s=joined_s)


def with_key_at(film: Film, index: int, moment_s: float, *, moves_later: bool = False) -> Film:
    """A keyframe taken to another moment, no further than a frame from its neighbours.

    index may be the number of keyframes, for the end of a closed film. moves_later: those after it move along, so that
    only the segment before it changes. The first keyframe is always at 0.
    """
    times, frame_s = film.times_s, 1.0 / film.fps
    if not 0 < index < len(times):
        return film
    low = times[index - 1] + frame_s
    has_next = index + 1 < len(times) and not moves_later
    high = times[index + 1] - frame_s if has_next else times[index - 1] + LONGEST_SEGMENT_S
    moment_s = min(max(on_grid(film, moment_s), low), max(high, low))
    out = with_key(film, index - 1, duration_s=_tidy(moment_s - times[index - 1]))
    if has_next and index < len(film.keyframes):
        out = with_key(out, index, duration_s=_tidy(max(times[index + 1] - moment_s, 0.0)))
    return out


def with_keys_swapped(film: Film, first: int, second: int) -> Film:
    """Two keyframes whose places in the model are exchanged; the times stay."""
    keys = film.keyframes
    return with_key(with_key(film, first, latent=keys[second].latent), second, latent=keys[first].latent)


def stretched(film: Film, pass_s: float) -> Film:
    """All segments longer or shorter by one factor, so that a pass takes ``pass_s``."""
    if film.pass_s <= 0.0 or pass_s <= 0.0:
        return film
    factor = pass_s / film.pass_s
    keys = tuple(
        replace(key, duration_s=min(_tidy(key.duration_s * factor), LONGEST_SEGMENT_S)) for key in film.keyframes
    )
    return replace(film, keyframes=keys)


def on_grid(film: Film, moment_s: float) -> float:
    """The nearest moment at which a frame begins."""
    return _tidy(round(moment_s * film.fps) / film.fps)


def _tidy(seconds: float) -> float:
    """Without the last bits of binary fractions, which would stand in files."""
    return round(seconds, _DIGITS)
