"""The holes in the window's event loop while models load and draw."""

from __future__ import annotations

from stage import GapMeter, percentile, stage, table

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.seeds import stream

MOVES = 80


def run() -> None:
    """Print ours and the plain way."""
    with stage() as made:
        cards = [card for card in made.session.models.cards if card.is_any_size]
        meter = GapMeter()
        explorer = made.session.explorer
        meter.start()
        for index in range(MOVES):
            card = cards[index % len(cards)]
            explorer.choose_model(card.id)
            explorer.set_seed(int(stream(index).randint(0, 2**31)))
            explorer.set_size(768, 768)
            wait_until = len(meter.gaps_ms) + 30
            made.spin(lambda wait_until=wait_until: len(meter.gaps_ms) >= wait_until)
        made.settle()
        ours = list(meter.stop())
        engine = made.session.door.engine()
        place = explorer.place
        assert place is not None
        meter.start()
        for index in range(8):
            request = type(place)(
                model=cards[index % len(cards)].id, latent=type(place.latent)(seed=index), width=768, height=768
            ).request()
            explorer.pictured.emit(engine.run(request, QuietContext()))
            made.app.processEvents()
            made.spin(lambda index=index: len(meter.gaps_ms) > index)
        plain = list(meter.stop())
    table(
        "Event loop while models draw at 768 px",
        ["", "p50", "p99", "max"],
        [_row("ours", ours), _row("plain way: drawn in the window's thread", plain)],
    )
    print(f"\nmax plain / max ours: {max(plain) / max(max(ours), 0.1):.0f} x")


def _row(name: str, gaps_ms: list[float]) -> list[str]:
    figures = (percentile(gaps_ms, 0.5), percentile(gaps_ms, 0.99), max(gaps_ms))
    return [name, *(f"{figure:.1f} ms" for figure in figures)]
