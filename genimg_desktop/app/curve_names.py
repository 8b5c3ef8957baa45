"""The curves of a training for people: what each is called, and which belong on one plot."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.core.text import Text
from genimg_desktop.engine.metrics.legend import LEGEND

ERROR_SUFFIX = "_error"


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveGroup:
    """Curves on one plot. names: in the order in which they get their colours."""

    key: str
    title: Text
    names: tuple[str, ...]


GROUPS: tuple[CurveGroup, ...] = (
    CurveGroup(
        key="losses",
        title=Text("Losses"),
        names=(
            "generator",
            "discriminator",
            "feature_matching",
            "gradient_penalty",
            "reconstruction",
            "difference",
            "kl",
        ),
    ),
    CurveGroup(
        key="judge",
        title=Text("Judge"),
        names=("score_real", "score_fake", "real_sign", "input_gradient", "r1", "r2"),
    ),
    CurveGroup(key="quality", title=Text("Quality"), names=("kid", "swd", "coverage", "density")),
    CurveGroup(
        key="diversity",
        title=Text("Variety and copies"),
        names=("diversity", "copies", "copies_baseline", "active_numbers"),
    ),
    CurveGroup(
        key="rate",
        title=Text("Learning rate"),
        names=("rate_generator", "rate_discriminator", "rate_vae", "gradient", "generator_gradient"),
    ),
    CurveGroup(key="augmentation", title=Text("Augmentation"), names=("augmentation",)),
    CurveGroup(key="speed", title=Text("Speed"), names=("images_per_s",)),
    CurveGroup(key="memory", title=Text("Memory"), names=("memory_mb",)),
)

_LABELS: dict[str, Text] = {
    "generator": Text("Generator"),
    "discriminator": Text("Judge (discriminator)"),
    "feature_matching": Text("Feature matching"),
    "gradient_penalty": Text("Gradient penalty"),
    "reconstruction": Text("Likeness"),
    "difference": Text("Difference per pixel"),
    "kl": Text("Latent (KL, nats)"),
    "score_real": Text("Score of your pictures"),
    "score_fake": Text("Score of made pictures"),
    "real_sign": Text("Sure of your pictures (r_t)"),
    "input_gradient": Text("Gradient at your pictures"),
    "r1": Text("Gradient at your pictures (R1)"),
    "r2": Text("Gradient at made pictures (R2)"),
    "active_numbers": Text("Latent numbers in use"),
    "rate_generator": Text("Rate of the generator"),
    "rate_discriminator": Text("Rate of the judge"),
    "rate_vae": Text("Learning rate"),
    "gradient": Text("Length of the gradient"),
    "generator_gradient": Text("Gradient of the generator"),
    "augmentation": Text("Strength of the augmentation"),
    "images_per_s": Text("Pictures per second"),
    "memory_mb": Text("Memory (MB)"),
}
OTHER = "other"


def label_of(name: str) -> Text:
    """What a curve is called; one that is not known is called what the training calls it."""
    if name in LEGEND:
        return LEGEND[name].label
    return _LABELS.get(name) or Text("{name}", name=name)


def groups_in(names: tuple[str, ...]) -> tuple[CurveGroup, ...]:
    """The groups that have a curve among ``names``; what is in no group comes last, together."""
    found = [CurveGroup(key=g.key, title=g.title, names=tuple(n for n in g.names if n in names)) for g in GROUPS]
    known = {name for group in GROUPS for name in group.names}
    rest = tuple(name for name in names if name not in known and not _is_error(name, names))
    found.append(CurveGroup(key=OTHER, title=Text("Other"), names=rest))
    return tuple(group for group in found if group.names)


def _is_error(name: str, names: tuple[str, ...]) -> bool:
    return name.endswith(ERROR_SUFFIX) and name.removesuffix(ERROR_SUFFIX) in names
