"""What the curves of a training's quality are called, for people. No torch: the window reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from genimg_desktop.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveLegend:
    """better: which way is good; 'one' means that real pictures have 1, and both less and more are worse."""

    label: Text
    about: Text
    better: Literal["low", "high", "one"]


LEGEND: dict[str, CurveLegend] = {
    "kid": CurveLegend(
        label=Text("Feature distance (KID@gen1)"),
        about=Text(
            "How far samples are from your pictures, seen by the program's own small network. 0: no difference found. "
            "Compare only runs on the same pictures; it is not the FID or KID of papers."
        ),
        better="low",
    ),
    "swd": CurveLegend(
        label=Text("Patch distance (SWD)"),
        about=Text("How far small patches of the samples are from those of your pictures, from fine to coarse."),
        better="low",
    ),
    "coverage": CurveLegend(
        label=Text("Coverage"),
        about=Text("The share of your pictures that some sample comes near to. Real pictures have about 0.97."),
        better="high",
    ),
    "density": CurveLegend(
        label=Text("Density"),
        about=Text("How deep samples lie among your pictures. Real pictures have about 1."),
        better="one",
    ),
    "diversity": CurveLegend(
        label=Text("Variety"),
        about=Text("How much samples differ from each other, relative to your pictures. Below 0.5: they look alike."),
        better="one",
    ),
    "copies": CurveLegend(
        label=Text("Near copies"),
        about=Text("The share of samples that are suspiciously near to one training picture. Look at the pairs."),
        better="low",
    ),
    "copies_baseline": CurveLegend(
        label=Text("Near copies among held-out pictures"),
        about=Text("The same share for pictures that were never learned from: what no copying looks like."),
        better="low",
    ),
}
"""By the names of METRICS; the curve '<name>_error' is the standard error of '<name>'."""
