"""From moving a slider to the painted picture, for every model."""

from __future__ import annotations

import time
from dataclasses import replace

from stage import Stage, percentile, stage, table

from genimg_desktop.core.context import QuietContext
from genimg_desktop.spec.latent import Latent

MOVES, PLAIN_MOVES = 60, 8
TEACHING = 12
"""Moves that are not counted: the preview learns how fast the model is."""


def run() -> None:
    """Print a row per model."""
    rows = []
    with stage() as made:
        for card in made.session.models.cards:
            made.choose(card.id)
            drafts_ms = _drafts(made)
            ours_ms, side = _ours(made)
            p50, p95 = percentile(ours_ms, 0.5), percentile(ours_ms, 0.95)
            plain = percentile(_plain(made), 0.5)
            drafts = f"{percentile(drafts_ms, 0.5):.0f} / {percentile(drafts_ms, 0.95):.0f} ms"
            ratio = f"{plain / p50:.1f} x"
            rows.append([card.title, drafts, f"{side} px", f"{p50:.0f} ms", f"{p95:.0f} ms", f"{plain:.0f} ms", ratio])
    table(
        "Slider to painted picture",
        ["model", "draft of 256 px alone, p50 / p95", "preview", "p50", "p95", "plain way, p50", "plain / ours"],
        rows,
    )
    print("\nplain way: the full picture, drawn in the window's thread. Orchard draws 64 px only.")


def _moved(made: Stage, step: int) -> Latent:
    """One slider anywhere in its range, all others where a seed puts them; another seed every eight moves."""
    card = made.session.explorer.card
    assert card is not None
    index, share = step % card.latent.size, ((step * 7919) % 100) / 100
    value = 4.0 * share - 2.0
    if card.latent.coordinates:
        c = card.latent.coordinates[index]
        value = c.clamp(c.low + (c.high - c.low) * share)
    return Latent(seed=step // 8).with_override(index, value)


def _drafts(made: Stage) -> list[float]:
    engine, place = made.session.door.engine(), made.session.explorer.place
    card = made.session.explorer.card
    assert place is not None
    assert card is not None
    request = replace(place.request(), quality="draft")
    if card.is_any_size:
        request = replace(request, width=256, height=256)
    times_ms = []
    for step in range(MOVES):
        wanted = replace(request, latent=_moved(made, step))
        begin_s = time.perf_counter()
        engine.run(wanted, QuietContext())
        times_ms.append((time.perf_counter() - begin_s) * 1000)
    return times_ms


def _ours(made: Stage) -> tuple[list[float], int]:
    explorer = made.session.explorer
    painted_s = [0.0]
    made.view.painted.connect(lambda: painted_s.__setitem__(0, time.perf_counter()))
    arrived: list[int] = []
    leave = explorer.pictured.connect(lambda result: arrived.append(result.request.width))
    times_ms = []
    explorer.begin_gesture()
    for step in range(MOVES + TEACHING):
        arrived.clear()
        before, begin_s = explorer.place, time.perf_counter()
        explorer.set_latent(_moved(made, step))
        if explorer.place == before:  # a slider with few stops stood there already
            continue
        made.spin(lambda: bool(arrived))
        arrived_s = time.perf_counter()
        made.spin(lambda arrived_s=arrived_s: painted_s[0] > arrived_s)
        if step >= TEACHING:
            times_ms.append((painted_s[0] - begin_s) * 1000)
    side = arrived[-1]
    explorer.end_gesture()
    leave()
    made.settle()
    return times_ms, side


def _plain(made: Stage) -> list[float]:
    explorer, engine = made.session.explorer, made.session.door.engine()
    place = explorer.place
    assert place is not None
    times_ms = []
    for step in range(PLAIN_MOVES):
        request = replace(place.request(), latent=_moved(made, step))
        begin_s = time.perf_counter()
        explorer.pictured.emit(engine.run(request, QuietContext()))
        made.view.repaint()
        times_ms.append((time.perf_counter() - begin_s) * 1000)
    return times_ms
