"""The doctor: looks at the signs of a training at every tick, says what is wrong, and names a remedy.

It holds no network and changes nothing itself: the trainer carries remedies out. The same signs give the same findings,
so that a resumed run is treated like one that was never stopped.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any

from genimg_desktop.core.serde import from_builtins, parse_json, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.engine.train.doctor_checks import check_copies, check_divergence, check_latent, check_score
from genimg_desktop.engine.train.doctor_gan import check_collapse, check_judge, check_overfitting, check_penalty
from genimg_desktop.engine.train.doctor_memory import Memory, Pace
from genimg_desktop.engine.train.doctor_remedies import MOST_RELOADS, Case, act, is_allowed, switched_off
from genimg_desktop.engine.train.doctor_signs import Code, Finding, Remedy, Signs
from genimg_desktop.engine.train.doctor_speed import SpeedWatch
from genimg_desktop.spec.training.options import TrainOptions

__all__ = ["Code", "Doctor", "Finding", "Remedy", "Signs"]

_CHECKS: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    check_divergence,
    check_collapse,
    check_score,
    check_copies,
    check_judge,
    check_penalty,
    check_overfitting,
    check_latent,
)
"""In order of urgency: one remedy at a time, the first one found."""


class Doctor:
    """Watches one training of ``goal_images`` pictures."""

    def __init__(self, options: TrainOptions, goal_images: int) -> None:
        self._options = options
        self._pace = Pace.of(goal_images, options.batch)
        self._memory = Memory()
        self._speed = SpeedWatch()
        self._wants_stop = False

    @property
    def wants_stop(self) -> bool:
        """Whether a finding with the remedy 'stop' was given. A resumed run starts without the wish."""
        return self._wants_stop

    def observe(self, signs: Signs) -> list[Finding]:
        """What is to be said at this tick; at most one finding carries a remedy.

        May be called twice at one count, with signs measured at different places. Images smaller than at the last tick
        mean that the training went back: what was seen after them is forgotten.
        """
        if broken := _first_broken(signs):
            return [self.on_nan(broken, signs.images)]
        if signs.images < self._memory.images:
            self._memory.rewind(signs.images)
        self._memory.images = signs.images
        case = Case(signs=signs, memory=self._memory, pace=self._pace, options=self._options)
        found = [finding for check in _CHECKS for finding in check(case)]
        return [*self._settle(found, signs.images), *self._speed.observe(signs.images_per_s)]

    def on_nan(self, bad_tensor_name: str, images: int) -> Finding:
        """A loss, gradient or weight is not a number: three tries from the last good state, then the end.

        Tries are given back once the training has come well past the place where it broke. There is no going on with
        broken numbers: when going back is switched off, training ends.
        """
        memory = self._memory
        if memory.broken_at >= 0 and images > memory.broken_at + 2 * self._pace.rest:
            memory.broken_times = 0
        memory.broken_times += 1
        memory.broken_at = max(images, memory.broken_at)
        can_reload = is_allowed("reload_last_good", self._options) and memory.broken_times <= MOST_RELOADS
        text = Text("Numbers broke: '{name}' is not finite any more.", name=bad_tensor_name)
        finding = act("nan", text, "reload_last_good" if can_reload else "stop")
        self._use(finding.remedy, images)
        return finding

    def rewind(self, images: int) -> None:
        """The counter went back to ``images``: what was seen after it is forgotten, what was done is not.

        Not needed when only weights go back and the counter goes on.
        """
        self._memory.rewind(images)

    def state(self) -> dict[str, Any]:
        """Everything that later findings depend on, as plain JSON. Nothing in it depends on the clock."""
        state: dict[str, Any] = parse_json(to_json(self._memory))
        return state

    def restore(self, state: dict[str, Any]) -> None:
        """Take a state back. Tries that this doctor has used since stay used. Raises BadInput for a damaged state."""
        before = self._memory
        self._memory = from_builtins(Memory, state)
        self._memory.keep_deeds(before)

    def _settle(self, found: list[Finding], images: int) -> list[Finding]:
        """What is said of what was found: one remedy per rest, nothing twice within the repeat span."""
        said: list[Finding] = []
        for finding in sorted(found, key=lambda f: f.severity):  # 'act' before 'warn'; stable
            if any(other.code == finding.code for other in said):
                continue
            if finding.remedy != "none":
                if not is_allowed(finding.remedy, self._options):
                    finding = switched_off(finding, self._options)
                elif self._is_resting(images):
                    continue
                else:
                    self._use(finding.remedy, images)
                    said.append(finding)
                    continue
            if self._is_new(finding, images):
                said.append(finding)
        return said

    def _is_resting(self, images: int) -> bool:
        last = self._memory.last_remedy
        return last >= 0 and images - last < self._pace.rest

    def _is_new(self, finding: Finding, images: int) -> bool:
        key = f"{finding.code}.{finding.severity}"
        last = self._memory.said.get(key)
        if last is not None and images - last < self._pace.repeat:
            return False
        self._memory.said[key] = images
        return True

    def _use(self, remedy: Remedy, images: int) -> None:
        self._memory.remedies[remedy] = self._memory.remedies.get(remedy, 0) + 1
        self._memory.last_remedy = images
        if remedy in ("reload_last_good", "roll_back_to_best"):
            self._memory.begin_anew()
        self._wants_stop = self._wants_stop or remedy == "stop"


def _first_broken(signs: Signs) -> str:
    """The name of the first sign that is not finite, or ''."""
    named = dict(signs.losses)
    named |= {f.name: value for f in fields(signs) if isinstance(value := getattr(signs, f.name), float)}
    return next((name for name, value in named.items() if not math.isfinite(value)), "")
