"""Where a film is after a while: on to its end, round and round, or forth and back."""

from __future__ import annotations

from genimg_desktop.spec.film import Loop


def played_on(position_s: float, seconds: float, length_s: float, loop: Loop) -> tuple[float, bool]:
    """The position in [0, length_s] after ``seconds``, and whether the film goes on. length_s of all frames, the way
    back of a ping-pong included.
    """
    after = position_s + seconds
    if length_s <= 0.0:
        return 0.0, False
    if loop != "none":
        return after % length_s, True
    return (length_s, False) if after >= length_s else (after, True)
