"""From the curves of a tick or a snapshot to what the doctor looks at."""

from __future__ import annotations

from collections.abc import Mapping

from genimg_desktop.engine.train.doctor_signs import Signs

_LOSSES = ("generator", "discriminator", "gradient_penalty", "feature_matching", "difference", "kl")
"""Curves that blow up when a training diverges. The VAE's 'reconstruction' may be below zero, so 'difference' stands
for it."""


_PASSES = 3
"""Nothing is learned by heart before it was seen this often; early on a discriminator is sure because what is made is
still poor."""


def signs_of(images: int, values: Mapping[str, float], num_pictures: int) -> Signs:
    """What is known after ``images`` pictures were shown, of a set of ``num_pictures``."""
    is_known = images >= _PASSES * num_pictures
    return Signs(
        images=images,
        losses={name: values[name] for name in _LOSSES if name in values},
        real_score=values.get("score_real"),
        fake_score=values.get("score_fake"),
        real_sign=values.get("real_sign") if is_known else None,
        generator_gradient=values.get("generator_gradient", values.get("gradient")),
        penalty=values.get("input_gradient"),
        augment_p=values.get("augmentation"),
        diversity=values.get("diversity"),
        kid=values.get("kid"),
        kid_error=values.get("kid_error"),
        copies=values.get("copies"),
        copies_baseline=values.get("copies_baseline"),
        images_per_s=values.get("images_per_s"),
        kl=values.get("kl"),
        active_dims=values.get("active_numbers"),
    )
