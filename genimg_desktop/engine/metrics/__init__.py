"""How good samples are, told while a model trains: measures that need no network and no weights from elsewhere.

None of them is FID (Heusel et al. 2017), which needs a network of others; see docs/metrics.md for what each can see.

estimate   Estimate: a value and how far it may be off; halves of a set, from which errors come
legend     what each curve is called, what it means, which way is better; no torch
pictures   tensors of any kind to colours in [0, 1]; resizing with antialiasing
features   FeatureNet: the small network that comes with the program, and its name
kid        distance of feature clouds: 'KID@gen1-<hash>'
swd        distance of patches at every scale: sliced Wasserstein
coverage   density and coverage: how much of the real pictures the samples reach
diversity  how much samples differ from each other: the sign of mode collapse
ms_ssim    likeness of two pictures at several scales
copies     nearest training pictures: is it copying?
reference  the real pictures, looked at once, kept in a file
evaluate   Evaluator: samples -> every measure of METRICS

To add a measure: a file with a function Comparison -> Estimate, a line in METRICS, a line in the legend.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from genimg_desktop.core.table import Table

if TYPE_CHECKING:
    from genimg_desktop.engine.metrics.estimate import Estimate
    from genimg_desktop.engine.metrics.reference import Comparison

METRICS: Table[Callable[[Comparison], Estimate | None]] = Table(
    "metric",
    {
        "kid": "genimg_desktop.engine.metrics.kid:measure_kid",
        "swd": "genimg_desktop.engine.metrics.swd:measure_swd",
        "coverage": "genimg_desktop.engine.metrics.coverage:measure_coverage",
        "density": "genimg_desktop.engine.metrics.coverage:measure_density",
        "diversity": "genimg_desktop.engine.metrics.diversity:measure_diversity",
        "copies": "genimg_desktop.engine.metrics.copies:measure_copies",
        "copies_baseline": "genimg_desktop.engine.metrics.copies:measure_baseline",
    },
)
"""Each gives None where there are too few pictures to say anything."""
