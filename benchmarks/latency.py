"""From moving a slider to the painted picture, for every model."""

from __future__ import annotations

import time

from stage import Stage, percentile, stage, table

from genimg_desktop.core.context import QuietContext
from genimg_desktop.spec.latent import Coordinate

MOVES, PLAIN_MOVES = 60, 8


def run() -> None:
    """Print a row per model."""
    rows = []
    with stage() as made:
        for card in made.session.models.cards:
            made.choose(card.id)
            ours_ms, side = _ours(made)
            plain_ms = _plain(made)
            p50, p95 = percentile(ours_ms, 0.5), percentile(ours_ms, 0.95)
            plain = percentile(plain_ms, 0.5)
            rows.append(
                [card.title, f"{side} px", f"{p50:.0f} ms", f"{p95:.0f} ms", f"{plain:.0f} ms", f"{plain / p50:.1f} x"]
            )
    table(
        "Slider to painted picture",
        ["model", "preview", "p50", "p95", "plain way: full picture in the window's thread, p50", "plain / ours"],
        rows,
    )


def _value(made: Stage, step: int) -> float:
    card = made.session.explorer.card
    assert card is not None
    if card.latent.kind == "gaussian":
        return 2.0 * ((step * 7919) % 100) / 100 - 1.0
    c: Coordinate = card.latent.coordinates[step % card.latent.size]
    return c.low + (c.high - c.low) * ((step * 7919) % 100) / 100


def _ours(made: Stage) -> tuple[list[float], int]:
    explorer = made.session.explorer
    size = explorer.card.latent.size if explorer.card else 1
    painted_s = [0.0]
    made.view.painted.connect(lambda: painted_s.__setitem__(0, time.perf_counter()))
    arrived: list[int] = []
    leave = explorer.pictured.connect(lambda result: arrived.append(result.request.width))
    times_ms = []
    explorer.begin_gesture()
    for step in range(MOVES + 10):
        arrived.clear()
        before, begin_s = explorer.place, time.perf_counter()
        explorer.set_coordinate(step % size, _value(made, step))
        if explorer.place == before:  # a slider with few stops stood there already
            continue
        made.spin(lambda: bool(arrived))
        arrived_s = time.perf_counter()
        made.view.update()
        made.spin(lambda arrived_s=arrived_s: painted_s[0] > arrived_s)
        if step >= 10:  # the first moves teach the preview how fast the model is
            times_ms.append((painted_s[0] - begin_s) * 1000)
    side = arrived[-1]
    explorer.end_gesture()
    leave()
    made.settle()
    return times_ms, side


def _plain(made: Stage) -> list[float]:
    explorer, engine = made.session.explorer, made.session.door.engine()
    size = explorer.card.latent.size if explorer.card else 1
    times_ms = []
    for step in range(PLAIN_MOVES):
        place = explorer.place
        assert place is not None
        latent = place.latent.with_override(step % size, _value(made, step))
        begin_s = time.perf_counter()
        result = engine.run(type(place)(model=place.model, latent=latent, width=place.width, height=place.height)
                            .request(), QuietContext())  # fmt: skip
        explorer.pictured.emit(result)
        made.view.repaint()
        times_ms.append((time.perf_counter() - begin_s) * 1000)
    return times_ms
