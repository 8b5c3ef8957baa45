"""Choices that are allowed but seldom meant: each said in one plain sentence with what to do instead."""

from __future__ import annotations

from collections.abc import Iterator

from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.training.facts import DataFacts, MachineFacts
from genimg_desktop.spec.training.gan import GanOptions
from genimg_desktop.spec.training.options import TrainOptions
from genimg_desktop.spec.training.unusual_gan import about_gan
from genimg_desktop.spec.training.unusual_vae import about_vae
from genimg_desktop.spec.training.vae import VaeOptions

FEW_PICTURES, VERY_FEW = 100, 20
ENOUGH_TO_HOLD_OUT, LEAST_HELD_OUT = 200, 10
"""The measure of copying needs ten held-out pictures; from two hundred on they can be spared."""
FEWEST_PER_CLASS = 10
MOST_SHOWN, LEAST_SHOWN = 5_000, 10


def warnings_for(config: TrainConfig, data: DataFacts, machine: MachineFacts) -> list[Text]:
    """What is unusual about a training, the weightiest first. Raises BadInput for options that cannot be used."""
    options = config.recipe_options()
    found = [*_about_pictures(config.data, data), *_about_plan(config.data, options, data)]
    if isinstance(options, GanOptions):
        found += about_gan(options, config.data, data, machine)
    elif isinstance(options, VaeOptions):
        found += about_vae(options, data)
    return [
        *found,
        *_about_length(options, data),
        *_about_machine(config.data, options, machine),
        *_about_steps(options),
    ]


def _about_pictures(plan: DataPlan, data: DataFacts) -> Iterator[Text]:
    count = data.pictures
    if 0 < count < VERY_FEW:
        yield Text(
            "{count} pictures are few: the model will mostly repeat them. From about a hundred on it mixes them.",
            count=count,
        )
    elif 0 < count < FEW_PICTURES:
        yield Text(
            "{count} pictures are few: much of what is made will look like one of them. A few hundred are better.",
            count=count,
        )
    if data.has_alpha and plan.colours != "alpha":
        yield Text(
            "Some pictures are partly transparent; what is transparent is filled with {colour}. "
            "Choose 'Colour and transparency' to keep it.",
            colour=plan.ground,
        )
    elif plan.colours == "alpha" and not data.has_alpha:
        yield Text("None of the pictures is transparent: 'Colour' learns the same with less work.")


def _about_plan(plan: DataPlan, options: TrainOptions, data: DataFacts) -> Iterator[Text]:
    held_out = round(plan.held_out * data.pictures)
    if plan.held_out > 0.2:
        yield Text(
            "{percent} % of the pictures are held out and never learned from; 5 % are usually enough.",
            percent=round(100 * plan.held_out),
        )
    elif data.pictures >= ENOUGH_TO_HOLD_OUT and held_out < LEAST_HELD_OUT:
        yield Text(
            "Fewer than {least} pictures are held out: copying cannot be told from learning.", least=LEAST_HELD_OUT
        )
    if plan.use_labels and data.classes < 2:
        yield Text("There are no sub-folders to take classes from.")
    elif plan.use_labels and data.pictures / data.classes < FEWEST_PER_CLASS:
        yield Text(
            "{classes} classes share {count} pictures: fewer than {least} each are hardly learned. Join some classes.",
            classes=data.classes,
            count=data.pictures,
            least=FEWEST_PER_CLASS,
        )
    if VERY_FEW <= data.pictures < options.batch:
        yield Text(
            "A batch of {batch} is more than the {count} pictures there are: each step shows some of them twice.",
            batch=options.batch,
            count=data.pictures,
        )
    if options.mirror and data.looks_like == "icons":
        yield Text("Mirrored pictures are learned too: lettering and arrows will come out both ways round.")


def _about_length(options: TrainOptions, data: DataFacts) -> Iterator[Text]:
    if options.minutes > 0:
        if options.minutes < 2:
            yield Text("In {minutes} minutes hardly anything is learned.", minutes=f"{options.minutes:g}")
        return
    shown = options.kimg * 1000
    times = shown / max(1, data.pictures)
    if times > MOST_SHOWN:
        yield Text(
            "Each picture is shown about {times} times: the model may learn them by heart. Fewer are enough.",
            times=round(times / 1000) * 1000,
        )
    elif times < LEAST_SHOWN:
        yield Text("Each picture is shown about {times} times only: the model will be vague.", times=f"{times:.1f}")
    if options.ema_kimg > options.kimg:
        yield Text(
            "The average is to reach over {ema} thousand pictures, more than are shown; it will be shorter.",
            ema=f"{options.ema_kimg:g}",
        )
    if options.warmup_kimg > options.kimg / 2:
        yield Text("The learning rate rises for more than half of the training.")
    elif options.schedule == "constant" and options.ema_kimg == 0:
        yield Text("With a constant learning rate and no averaging, the last pictures depend on the moment of the end.")


def _about_machine(plan: DataPlan, options: TrainOptions, machine: MachineFacts) -> Iterator[Text]:
    if machine.is_cpu and plan.resolution >= 128:
        yield Text(
            "{size} pixels without a graphics processor take about {times} times as long as 64 pixels.",
            size=plan.resolution,
            times=(plan.resolution // 64) ** 2,
        )
    if machine.is_cpu and options.base_channels >= 64:
        yield Text(
            "A width of {width} without a graphics processor takes about {times} times as long as one of 32.",
            width=options.base_channels,
            times=round((options.base_channels / 32) ** 1.6),
        )
    if options.precision == "bf16" and not machine.has_bf16:
        yield Text("This machine has no fast half precision: full precision is faster here.")
    if machine.memory_gb < 2:
        yield Text(
            "Only {memory} GB of memory are free: training may have to work on a few pictures at a time, and be slow.",
            memory=f"{machine.memory_gb:.1f}",
        )


def _about_steps(options: TrainOptions) -> Iterator[Text]:
    is_adam = options.optimiser in ("adam", "adamw")
    if options.optimiser == "sgd" and options.learning_rate < 1e-3:
        yield Text("For SGD, a learning rate of {rate} is very low.", rate=f"{options.learning_rate:g}")
    if is_adam and options.learning_rate < 1e-5:
        yield Text(
            "A learning rate of {rate} is so low that hardly anything will happen.", rate=f"{options.learning_rate:g}"
        )
    if options.l2 > 0.01:
        yield Text("An L2 term of {weight} pulls so hard that little can be learned.", weight=f"{options.l2:g}")
    if options.l1 > 1e-3:
        yield Text("An L1 term of {weight} sets most weights to zero.", weight=f"{options.l1:g}")
    if options.batch < 8:
        yield Text("A batch of {batch} is very small: each step is mostly noise.", batch=options.batch)
    if not options.can_reload:
        yield Text("'Go back when numbers break' is off: one broken number will end the training.")
