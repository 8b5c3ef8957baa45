"""Checks of any recipe: losses that run away, scores that stand still, copies, a latent that says nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from statistics import median

from genimg_desktop.core.text import Text
from genimg_desktop.engine.train.doctor_remedies import MOST_ROLL_BACKS, Case, act, warn
from genimg_desktop.engine.train.doctor_signs import Finding
from genimg_desktop.spec.training.gan import GanOptions
from genimg_desktop.spec.training.vae import VaeOptions

BURST = 10.0
LEAST_LOSS = 1.0
PATIENCE, EARLIEST_STOP = 0.3, 0.25
WORSE = 1.5
FEWEST_SCORES = 4
COPIES_WARN, COPIES_ACT = 2.0, 4.0


def check_divergence(case: Case) -> Iterator[Finding]:
    """A loss, or a gradient, that has left its usual range for good."""
    worst = ""
    for name, value in case.signs.losses.items():
        usual = case.usual(f"loss.{name}", value)
        is_burst = usual is not None and value > usual + _reach(case, f"loss.{name}", usual)
        if case.in_a_row(f"burst.{name}", is_burst) >= 2:
            worst = worst or name
    steep = 0
    if (gradient := case.signs.generator_gradient) is not None:
        usual = case.usual("gradient", gradient)
        steep = case.in_a_row("burst.gradient", usual is not None and gradient > BURST * usual > 0)
    if case.is_early:
        return
    if worst:
        has_best = bool(case.memory.measured.get("kid"))
        is_spent = case.used("roll_back_to_best") >= MOST_ROLL_BACKS
        yield act(
            "diverged",
            Text("The training runs away: the loss '{name}' is far above what it was.", name=worst),
            "stop" if is_spent else "roll_back_to_best" if has_best else "reload_last_good",
        )
    elif steep >= 2:
        yield act(
            "diverged",
            Text("The steps of the training have become ten times as large as usual."),
            "halve_rate",
        )


def _reach(case: Case, series: str, usual: float) -> float:
    """How far above the usual a loss may be.

    A VAE's likeness may be negative (with learned noise) or tiny (a mean square), and is steady: half of its size, or
    ten times its spread. GAN losses wander: ten times their size.
    """
    if not isinstance(case.options, VaeOptions) or series == "loss.kl":
        return (BURST - 1.0) * max(abs(usual), LEAST_LOSS)
    values = [value for _, value in case.memory.series[series]]
    spread = median(abs(value - usual) for value in values)
    return max(0.5 * abs(usual), BURST * spread)


def check_score(case: Case) -> Iterator[Finding]:
    """Our KID: far worse than it was, or no better for a third of the way. Noise is judged by its own error."""
    signs, goal = case.signs, case.pace.goal
    if signs.kid is None:
        return
    error = signs.kid_error if signs.kid_error is not None else 0.05 * abs(signs.kid)
    scores = case.memory.measure("kid", signs.kid, signs.images)
    errors = case.memory.measure("kid_error", error, signs.images)
    means = [_mean_of_three(scores, errors, index) for index in range(len(scores))]
    best_at, (best, best_error) = 0, means[0]
    for index, (mean, mean_error) in enumerate(means):
        if mean < best - mean_error:
            best_at, best, best_error = index, mean, mean_error
    now, now_error = means[-1]
    is_worse = best > 0 and now > WORSE * best and now > best + 3.0 * math.hypot(best_error, now_error)
    worse = case.in_a_row("worse", is_worse)
    if case.is_early:
        return
    best_images = scores[best_at][0]
    if worse >= 3 and case.used("roll_back_to_best") < MOST_ROLL_BACKS:
        yield act(
            "no_better",
            Text(
                "The pictures have become clearly worse than they were: {now} now, {best} at {kimg} thousand pictures.",
                now=f"{now:.3g}",
                best=f"{best:.3g}",
                kimg=f"{best_images / 1000:g}",
            ),
            "roll_back_to_best",
        )
        return
    since = signs.images - best_images
    is_long = since >= PATIENCE * signs.images and signs.images >= EARLIEST_STOP * goal
    if is_long and len(scores) - 1 - best_at >= FEWEST_SCORES:
        text = Text("The score has not improved for {kimg} thousand pictures.", kimg=f"{since / 1000:.3g}")
        if case.options.schedule == "constant":
            yield act("no_better", text, "stop")
        else:
            advice = Text("It goes on: the learning rate falls at the end, which often helps. Stop it if you like.")
            yield warn("no_better", text, advice)


def _mean_of_three(scores: list[tuple[int, float]], errors: list[tuple[int, float]], index: int) -> tuple[float, float]:
    """The mean of the last three scores, so that one lucky score sets no bar, and its error."""
    low = max(0, index - 2)
    count = index + 1 - low
    mean = sum(value for _, value in scores[low : index + 1]) / count
    return mean, max(value for _, value in errors[low : index + 1]) / math.sqrt(count)


def check_copies(case: Case) -> Iterator[Finding]:
    """Made pictures that are training pictures again, compared with what held-out pictures give."""
    copies, baseline = case.signs.copies, case.signs.copies_baseline
    if copies is None:
        return
    base = 0.25 if baseline is None else baseline
    is_many = copies > max(COPIES_WARN * base, base + 0.05)
    is_most = baseline is not None and copies > max(COPIES_ACT * base, base + 0.15)
    many, most = case.in_a_row("copies.warn", is_many), case.in_a_row("copies.act", is_most)
    if case.is_early:
        return
    text = Text("{percent} % of the made pictures are nearly copies of yours.", percent=round(100 * copies))
    if most >= 2:
        strength = case.signs.augment_p
        can_raise = isinstance(case.options, GanOptions) and case.options.can_raise_augment
        is_first = case.used("raise_augment") == 0 and (strength is None or strength < 0.85)
        yield act("copies", text, "raise_augment" if can_raise and is_first else "stop")
    elif many >= 2:
        yield warn("copies", text, Text("More pictures, or an earlier moment, give pictures that are new."))


def check_latent(case: Case) -> Iterator[Finding]:
    """Posterior collapse of a VAE: the latent says nothing, so every picture is the mean picture."""
    options, signs = case.options, case.signs
    if not isinstance(options, VaeOptions) or (signs.kl is None and signs.active_dims is None):
        return
    is_mute = (signs.kl is not None and signs.kl < 1.0) or (signs.active_dims is not None and signs.active_dims < 2)
    mute = case.in_a_row("mute", is_mute)
    if case.is_early or signs.images < (options.kl_warmup + 0.1) * case.pace.goal or mute < 3:
        return
    yield warn(
        "posterior_collapse",
        Text("The latent numbers say nothing: all made pictures will be one blurred mean."),
        Text("Start again with a smaller Beta, a longer warm-up of the latent, or free nats of 0.1."),
    )
