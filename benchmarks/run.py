"""Run the benchmarks by name; all of them without a name."""

from __future__ import annotations

import importlib
import sys

from stage import machine

NAMES = (
    "latency",
    "gaps",
    "start",
    "memory",
    "canvas",
    "data",
    "scan",
    "training",
    "training_gaps",
    "export",
    "film",
    "gallery",
    "project",
)


def main(names: list[str]) -> int:
    """Print the machine and a table each."""
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"There is no benchmark named {', '.join(unknown)}; there are: {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    print(machine())
    for name in names or NAMES:
        importlib.import_module(name).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
