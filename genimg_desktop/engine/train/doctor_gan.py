"""Checks of a generator against a discriminator ('the judge'): who wins, what is learned by heart, what collapses.

Thresholds are those of recipes in use: ADA's target of r_t (Karras et al. 2020, arXiv 2006.06676), BigGAN's collapse
(Brock et al. 2019, arXiv 1809.11096) and our own trials of the diversity meter (healthy 0.86 to 1.15, one to sixteen
pictures 0.12 to 0.19).
"""

from __future__ import annotations

from collections.abc import Iterator

from genimg_desktop.core.text import Text
from genimg_desktop.engine.train.doctor_remedies import MOST_ROLL_BACKS, Case, act, warn
from genimg_desktop.engine.train.doctor_signs import Finding, Remedy
from genimg_desktop.spec.training.gan import GanOptions

HEALTHY_DIVERSITY, LOST_DIVERSITY = 0.6, 0.5
SIGN_MET, SIGN_WARN, SIGN_ACT, SHARE_WARN = 0.6, 0.7, 0.85, 0.95
AUGMENT_WARN, AUGMENT_CAP = 0.7, 0.85
PENALTY_WARN, PENALTY_ACT = 5.0, 20.0
VANISHED, FAINT = 1e-4, 0.05
MOST_RAISES, MOST_DOUBLINGS = 4, 3
TIMES = 3

_WIDE = {"hinge": 6.0, "non_saturating": 10.0, "rpgan": 10.0, "lsgan": 2.0}
"""Score differences that a healthy pair does not reach. Wasserstein scores have no scale."""
_SIGNED = ("hinge", "non_saturating")
"""Losses whose score says 'real' above 0 and 'made' below. LSGAN's middle is 0.5; the others have none."""


def check_judge(case: Case) -> Iterator[Finding]:
    """The judge wins so clearly that the generator learns nothing from it."""
    options, signs = case.options, case.signs
    if not isinstance(options, GanOptions):
        return
    start = case.memory.first.get("gradient", 0.0)
    if signs.generator_gradient is not None:
        gradient = case.smoothed("gradient", signs.generator_gradient)
        case.in_a_row("faint", gradient < FAINT * start)
        case.in_a_row("vanished", gradient < VANISHED * start)
    is_vanished = case.memory.streaks.get("vanished", 0) >= TIMES and not case.is_young
    if is_vanished:
        yield act(
            "judge_wins",
            Text("The judging network is so sure that the other one gets nothing to learn from any more."),
            "halve_judge_rate",
        )
    if signs.real_score is None or signs.fake_score is None:
        return
    before = case.memory.smooth.get("gap")
    gap = case.smoothed("gap", signs.real_score - signs.fake_score)
    usual = case.usual("gap", gap)
    growing = case.in_a_row("gap.grows", before is not None and gap > before[1])
    wide = _WIDE.get(options.loss)
    is_wide = case.in_a_row("gap.wide", wide is not None and gap > wide)
    is_outlying = usual is not None and gap > (4.0 * max(usual, 0.0) if wide is None else max(2.0 * usual, 0.6 * wide))
    outlying = case.in_a_row("gap.outlying", is_outlying)
    if case.is_young or is_vanished:
        return
    text = Text(
        "The judging network tells made pictures from yours too easily (by {gap} points): "
        "the other one learns little from it.",
        gap=f"{gap:.1f}",
    )
    if (is_wide >= 2 and case.memory.streaks.get("faint", 0) > 0) or (outlying >= TIMES and growing >= TIMES):
        yield act("judge_wins", text, "halve_judge_rate")
    elif wide is not None and max(is_wide, outlying) >= TIMES:
        yield warn(
            "judge_wins", text, Text("If the pictures do not get better, lower the judge's rate or add the R1 penalty.")
        )


def check_penalty(case: Case) -> Iterator[Finding]:
    """The judge becomes steep: small changes of a picture change its mind."""
    options, signs = case.options, case.signs
    if not isinstance(options, GanOptions) or signs.penalty is None:
        return
    penalty = case.smoothed("penalty", signs.penalty)
    usual = case.usual("penalty", penalty)
    times = penalty / usual if usual is not None and usual > 0 else 0.0
    steep, steeper = case.in_a_row("steep", times > PENALTY_ACT), case.in_a_row("steeper", times > PENALTY_WARN)
    if case.is_young:
        return
    text = Text("The judging network has become jumpy: {times} times as much as usual.", times=f"{times:.0f}")
    can_double = options.r1_gamma > 0 and case.used("double_gamma") < MOST_DOUBLINGS
    if steep >= 2:
        yield act("judge_wins", text, "double_gamma" if can_double else "halve_judge_rate")
    elif steeper >= 2:
        yield warn("judge_wins", text, Text("Often it settles. If the pictures break up, raise the R1 penalty."))


def check_overfitting(case: Case) -> Iterator[Finding]:
    """The judge knows the pictures by heart: it is sure of them again, after the generator had caught up with it."""
    options, signs = case.options, case.signs
    if not isinstance(options, GanOptions):
        return
    if options.augment == "ada" and signs.augment_p is not None and signs.augment_p > AUGMENT_WARN:
        yield warn(
            "overfitting",
            Text("Your pictures are varied very strongly now: shifts and colours may show in what is made."),
            Text("More pictures would help. If you see it happen, take an earlier moment."),
        )
    share = signs.real_positive_share
    sign = signs.real_sign if signs.real_sign is not None or share is None else 2.0 * share - 1.0
    if sign is None or options.loss not in _SIGNED:
        return
    sure = case.smoothed("real_sign", sign)
    above_act, above_warn = case.in_a_row("sure.act", sure > SIGN_ACT), case.in_a_row("sure.warn", sure > SIGN_WARN)
    all_real = case.in_a_row("sure.all", share is not None and share > SHARE_WARN)
    if case.is_young:
        return
    if sure < SIGN_MET:  # before that, a judge that has learned nothing yet is unsure too
        case.memory.first.setdefault("met", sure)
    if "met" not in case.memory.first:
        yield from _never_met(case, above_act)
        return
    text = Text(
        "The judging network is sure of {percent} % of your pictures: it begins to know them by heart.",
        percent=round(50 * (1 + sure)),
    )
    if above_act >= TIMES:
        yield act("overfitting", text, *_against_overfitting(case, options))
    elif max(above_warn, all_real) >= TIMES:
        yield warn("overfitting", text, Text("Watch whether new pictures still come. More pictures would help."))


def _never_met(case: Case, above_act: int) -> Iterator[Finding]:
    """The judge was sure of everything from the start: nothing is learned by heart, the generator is too far behind."""
    if case.is_grown and above_act >= TIMES:
        yield act(
            "judge_wins",
            Text("The judging network was ahead from the start, and the other one has not caught up with it."),
            "halve_judge_rate",
        )


def _against_overfitting(case: Case, options: GanOptions) -> tuple[Remedy, Text | None]:
    """The next remedy in the row: vary more, then smooth the judge, then tell the person."""
    strength = case.signs.augment_p
    is_at_cap = strength is not None and strength >= AUGMENT_CAP
    if options.augment == "ada" and not is_at_cap:
        return "none", Text("The adaptive augmentation is at work on it.")
    if not is_at_cap and case.used("raise_augment") < MOST_RAISES:
        return "raise_augment", None
    if options.r1_gamma > 0 and case.used("double_gamma") < MOST_DOUBLINGS:
        return "double_gamma", None
    return "none", Text("The pictures are varied as much as they can be: add pictures, or take an earlier moment.")


def check_collapse(case: Case) -> Iterator[Finding]:
    """All made pictures become the same. A run that was never diverse has no better moment to go back to."""
    signs = case.signs
    if not isinstance(case.options, GanOptions) or signs.diversity is None:
        return
    was_healthy = "diverse" in case.memory.first
    if case.in_a_row("diverse", signs.diversity >= HEALTHY_DIVERSITY) >= 2:
        case.memory.first.setdefault("diverse", signs.diversity)
    alike = case.in_a_row("alike", signs.diversity < LOST_DIVERSITY)
    usual = case.usual("diversity", signs.diversity)
    falling = case.in_a_row("less_diverse", usual is not None and signs.diversity < 0.75 * usual)
    if case.is_young:
        return
    text = Text(
        "The made pictures resemble each other: they differ {percent} % as much as yours do.",
        percent=round(100 * signs.diversity),
    )
    if alike >= TIMES and was_healthy:
        is_spent = case.used("roll_back_to_best") >= MOST_ROLL_BACKS
        yield act("collapse", text, "stop" if is_spent else "roll_back_to_best")
    elif alike >= TIMES and case.is_grown and signs.images >= 0.25 * case.pace.goal:
        yield warn("collapse", text, Text("They did from the start. Try another loss, or 'Compare within the batch'."))
    elif was_healthy and falling >= TIMES:
        yield warn("collapse", text, Text("It may pass. Keep an eye on the samples."))
