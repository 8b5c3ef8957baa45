"""Resident memory with a picture shown, and how much 2,000 slider moves add to it."""

from __future__ import annotations

from pathlib import Path

from stage import stage, table


def resident_mb() -> float:
    """Resident memory of this process; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def run() -> None:
    """Print memory before the window, at rest, and after many moves."""
    before = resident_mb()
    with stage() as made:
        made.choose(made.session.models.cards[0].id)
        rest = resident_mb()
        explorer = made.session.explorer
        after = []
        for block in range(2):
            explorer.begin_gesture()
            for step in range(1000):
                explorer.set_coordinate(0, (step % 100) / 100)
                made.app.processEvents()
            explorer.end_gesture()
            made.settle()
            after.append(resident_mb())
            assert block < 2
    table(
        "Resident memory",
        ["before the window", "at rest with a picture", "after 1,000 moves", "after 2,000 moves"],
        [[f"{value:.0f} MB" for value in (before, rest, *after)]],
    )
