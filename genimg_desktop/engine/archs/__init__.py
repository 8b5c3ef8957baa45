"""Architectures: one file each, one line here.

A rule-based architecture is a class built from its card, without weights, whose COORDINATES name the numbers of
its latent in the order of the card (models/<id>.toml). A neural one builds its module from the card's config and
takes the weights of the file.
"""

from __future__ import annotations

from genimg_desktop.core.table import Table

ARCHS: Table[type] = Table(
    "architecture",
    {
        "raymarch": "genimg_desktop.engine.archs.raymarch:Raymarch",
        "warped_noise": "genimg_desktop.engine.archs.warped_noise:WarpedNoise",
        "flame": "genimg_desktop.engine.archs.flame:Flame",
        "escape_time": "genimg_desktop.engine.archs.escape_time:EscapeTime",
        "dcgan": "genimg_desktop.engine.archs.dcgan:DcganGenerator",
    },
)
