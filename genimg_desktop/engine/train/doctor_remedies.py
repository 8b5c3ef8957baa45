"""Remedies: which setting allows each, and how it is said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from genimg_desktop.core.fields import settings_of
from genimg_desktop.core.text import Text
from genimg_desktop.engine.train.doctor_memory import Memory, Pace
from genimg_desktop.engine.train.doctor_signs import Code, Finding, Remedy, Signs
from genimg_desktop.spec.training.options import TrainOptions

MOST_ROLL_BACKS = 3
MOST_RELOADS = 3

_ALLOWED_BY: dict[Remedy, str] = {
    "reload_last_good": "can_reload",
    "halve_rate": "can_reload",
    "roll_back_to_best": "can_roll_back",
    "halve_judge_rate": "can_slow_discriminator",
    "double_gamma": "can_slow_discriminator",
    "raise_augment": "can_raise_augment",
    "stop": "can_stop_early",
}
_SAID: dict[Remedy, Text] = {
    "reload_last_good": Text("Training goes back to its last good state and goes on with half the learning rate."),
    "roll_back_to_best": Text("Training goes back to its best moment and goes on with half the learning rate."),
    "halve_rate": Text("The learning rate is halved."),
    "halve_judge_rate": Text("The judging network's learning rate is halved."),
    "raise_augment": Text("From now on your pictures are varied more before they are judged."),
    "double_gamma": Text("The penalty that keeps the judging network smooth is doubled."),
    "stop": Text("Training ends here. The best model so far is kept."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What a check works on: this tick's signs, everything before, how fast the run goes, what was asked for."""

    signs: Signs
    memory: Memory
    pace: Pace
    options: TrainOptions

    @property
    def is_early(self) -> bool:
        """Whether it is too early to judge anything."""
        return self.signs.images < self.pace.rest

    @property
    def is_young(self) -> bool:
        """Whether it is too early to judge how generator and judge get on with each other."""
        return self.signs.images < max(self.pace.young, self.pace.rest)

    @property
    def is_grown(self) -> bool:
        """Whether they have had plenty of time to find each other."""
        return self.signs.images >= 3 * self.pace.young

    def smoothed(self, name: str, value: float) -> float:
        """The running average of a sign, this value included."""
        return self.memory.smoothed(name, value, self.signs.images, self.pace.smooth)

    def usual(self, name: str, value: float) -> float | None:
        """The median of the values before this one; None while there are few."""
        return self.memory.usual(name, value, self.signs.images, self.pace.window)

    def in_a_row(self, name: str, holds: bool) -> int:
        """How many times running something held."""
        return self.memory.in_a_row(name, holds)

    def used(self, remedy: Remedy) -> int:
        """How often a remedy was used in this run."""
        return self.memory.remedies.get(remedy, 0)


def warn(code: Code, text: Text, advice: Text) -> Finding:
    """Something to say; nothing is changed."""
    return Finding(code=code, severity="warn", text=text, remedy="none", remedy_text=advice)


def act(code: Code, text: Text, remedy: Remedy, advice: Text | None = None) -> Finding:
    """Something that calls for a remedy; with remedy 'none', advice says what a person can do."""
    return Finding(code=code, severity="act", text=text, remedy=remedy, remedy_text=advice or _SAID[remedy])


def is_allowed(remedy: Remedy, options: TrainOptions) -> bool:
    """Whether the person left this remedy switched on."""
    return remedy == "none" or bool(getattr(options, _ALLOWED_BY[remedy]))


def switched_off(finding: Finding, options: TrainOptions) -> Finding:
    """The same finding without its remedy, naming the setting that is off."""
    name = _ALLOWED_BY[finding.remedy]
    label = next(s.info.label for s in settings_of(type(options)) if s.name == name)
    return replace(
        finding, remedy="none", remedy_text=Text("Nothing was changed: '{setting}' is switched off.", setting=label)
    )
