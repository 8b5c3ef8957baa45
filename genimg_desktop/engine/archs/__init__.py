"""Architectures: one file each, one line here.

A rule-based architecture is a class built from its card and a ``torch.device``, without weights, whose COORDINATES
name the numbers of its latent in the order of the card (models/<id>.toml).

A neural one is an ``nn.Module`` with a class method ``build(card)`` (the module a card describes, BadModel for a config
it cannot follow; called where tensors take no memory) and a method ``prepare()`` (called once, with the file's weights
in place, before the first picture). Its ``state_dict()`` names exactly the weights of the file. It may offer
``first_layer()``, see engine/directions.py, and ``encode_pictures()``, see engine/capabilities.py: then it is named in
ENCODING_ARCHS of spec/card.py too; and ``generate_mixed()`` with ``num_depths``: then in MIXING_ARCHS.
dcgan_discriminator.py is for training only and stands in no card.
"""

from __future__ import annotations

from genimg_desktop.core.table import Table

ARCHS: Table[type] = Table(
    "architecture",
    {
        "raymarch": "genimg_desktop.engine.archs.raymarch:Raymarch",
        "warped_noise": "genimg_desktop.engine.archs.warped_noise:WarpedNoise",
        "flame": "genimg_desktop.engine.archs.flame:Flame",
        "brushwork": "genimg_desktop.engine.archs.brushwork:Brushwork",
        "escape_time": "genimg_desktop.engine.archs.escape_time:EscapeTime",
        "dcgan": "genimg_desktop.engine.archs.dcgan:DcganGenerator",
        "vae": "genimg_desktop.engine.archs.vae:Vae",
    },
)
