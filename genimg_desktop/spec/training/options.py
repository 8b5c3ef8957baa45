"""What every recipe can be told: budget, optimiser, augmentation, averaging, remedies."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.text import Text

LATENT_SIZES = (8, 512)
ENLARGING = SettingInfo(
    label=Text("Enlarging"),
    help=Text("How a layer doubles the picture. Resize avoids checkerboard patterns."),
    choices=(("transposed", Text("Transposed convolution")), ("resize", Text("Resize and convolution"))),
)
"""For recipes whose generator is made of doublings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainOptions:
    """Options of any recipe. The unit of time is kimg: a thousand pictures shown to the model."""

    kimg: float = setting(
        200.0,
        SettingInfo(
            label=Text("Pictures to show"),
            help=Text("How many pictures the model sees in all, in thousands; each of yours is shown many times."),
            low=0.1,
            high=1_000_000.0,
            step=1.0,
            unit="kimg",
        ),
    )
    minutes: float = setting(
        0.0,
        SettingInfo(
            label=Text("Time limit"),
            help=Text(
                "Training is planned to end after so many minutes, even if fewer pictures are shown. 0: no limit."
            ),
            low=0.0,
            high=100_000.0,
            step=5.0,
            unit="min",
        ),
    )
    batch: int = setting(
        64,
        SettingInfo(
            label=Text("Batch"),
            help=Text("Pictures per step. More is steadier and takes more memory."),
            low=2,
            high=1024,
            step=2,
        ),
    )
    base_channels: int = setting(
        32,
        SettingInfo(
            label=Text("Width of the network"),
            help=Text(
                "Channels of the finest layer. Twice the width can learn more and takes about three times as long."
            ),
            low=4,
            high=128,
            step=4,
        ),
    )
    latent_size: int = setting(
        128,
        SettingInfo(
            label=Text("Latent numbers"),
            help=Text("How many numbers describe a picture: the sliders you will have."),
            low=LATENT_SIZES[0],
            high=LATENT_SIZES[1],
            step=8,
        ),
    )
    optimiser: str = setting(
        "adam",
        SettingInfo(
            label=Text("Optimiser"),
            help=Text("How each step changes the weights. Adam suits nearly everything; RMSprop goes with WGAN."),
            choices=(
                ("adam", Text("Adam")),
                ("adamw", Text("AdamW")),
                ("rmsprop", Text("RMSprop")),
                ("sgd", Text("SGD with momentum")),
            ),
        ),
    )
    learning_rate: float = setting(
        2e-4,
        SettingInfo(
            label=Text("Learning rate"),
            help=Text("How far a step goes. Too high and the pictures break up; too low and nothing happens."),
            low=1e-6,
            high=0.1,
        ),
    )
    beta1: float = setting(
        0.0,
        SettingInfo(
            label=Text("Momentum"),
            help=Text(
                "How much of earlier steps' direction a step keeps (Adam's beta 1). Near 0 for a GAN, 0.9 for a VAE."
            ),
            low=0.0,
            high=0.99,
            step=0.01,
        ),
    )
    beta2: float = setting(
        0.99,
        SettingInfo(
            label=Text("Memory of step sizes"),
            help=Text("How long the size of past steps is remembered (Adam's beta 2, RMSprop's alpha)."),
            low=0.5,
            high=0.9999,
        ),
    )
    l2: float = setting(
        0.0,
        SettingInfo(
            label=Text("L2 on weights"),
            help=Text("Pulls the weights of all layers towards zero, softly. 0: off."),
            low=0.0,
            high=0.1,
        ),
    )
    l1: float = setting(
        0.0,
        SettingInfo(
            label=Text("L1 on weights"),
            help=Text("Pulls weights towards zero, and small ones to exactly zero. 0: off."),
            low=0.0,
            high=0.01,
        ),
    )
    schedule: str = setting(
        "linear_end",
        SettingInfo(
            label=Text("Learning rate over time"),
            help=Text(
                "Constant; constant and then down to zero over the last 30 %; or falling along a cosine from the start."
            ),
            choices=(
                ("constant", Text("Constant")),
                ("linear_end", Text("Constant, then down to zero")),
                ("cosine", Text("Cosine")),
            ),
        ),
    )
    warmup_kimg: float = setting(
        0.0,
        SettingInfo(
            label=Text("Warm-up"),
            help=Text("The learning rate rises from zero over so many thousand pictures. 0: it starts at once."),
            low=0.0,
            high=1000.0,
            step=0.5,
            unit="kimg",
        ),
    )
    clip_norm: float = setting(
        0.0,
        SettingInfo(
            label=Text("Longest gradient"),
            help=Text(
                "A gradient (the wish of one step, over all weights) that is longer is shortened to this. 0: never."
            ),
            low=0.0,
            high=1000.0,
        ),
    )
    ema_kimg: float = setting(
        20.0,
        SettingInfo(
            label=Text("Averaging"),
            help=Text(
                "The model you get is an average, half of it from the last so many thousand pictures. 0: no average."
            ),
            low=0.0,
            high=1000.0,
            step=1.0,
            unit="kimg",
        ),
    )
    mirror: bool = setting(
        True,
        SettingInfo(
            label=Text("Mirror pictures"),
            help=Text(
                "Shows pictures mirrored half of the time. Off for lettering and for things with a left and right."
            ),
        ),
    )
    precision: str = setting(
        "auto",
        SettingInfo(
            label=Text("Precision"),
            help=Text("Half precision (bf16) is faster where the machine has it; it is tried out before it is used."),
            choices=(("auto", Text("The fastest that is safe")), ("fp32", Text("Full")), ("bf16", Text("Half (bf16)"))),
        ),
    )
    seed: int = setting(
        0,
        SettingInfo(
            label=Text("Seed"),
            help=Text("The same seed, pictures and machine give the same model."),
            low=0,
            high=2**32 - 1,
        ),
    )
    snapshots: int = setting(
        48,
        SettingInfo(
            label=Text("Snapshots"),
            help=Text("How many moments of the training are kept, each a model that you can play in."),
            low=4,
            high=200,
            step=4,
        ),
    )
    can_reload: bool = setting(
        True,
        SettingInfo(
            label=Text("Go back when numbers break"),
            help=Text(
                "When numbers break or losses run away, the last good state is taken and the learning rate is halved."
            ),
        ),
    )
    can_roll_back: bool = setting(
        True,
        SettingInfo(
            label=Text("Go back when pictures grow alike"),
            help=Text(
                "When all pictures become alike or much worse, the best state is taken and the learning rate is halved."
            ),
        ),
    )
    can_slow_discriminator: bool = setting(
        True,
        SettingInfo(
            label=Text("Hold the judge back"),
            help=Text(
                "When the judging network wins too clearly, its learning rate is halved or its penalty is doubled."
            ),
        ),
    )
    can_raise_augment: bool = setting(
        True,
        SettingInfo(
            label=Text("Vary the pictures more when they are learned by heart"),
            help=Text("When the judging network knows your pictures by heart, they are varied more."),
        ),
    )
    can_stop_early: bool = setting(
        True,
        SettingInfo(
            label=Text("Stop when it gets no better"),
            help=Text(
                "When the score has long not improved, or pictures are only copied, it ends; the best model is kept."
            ),
        ),
    )

    def check(self) -> None:
        """Raise BadInput for values that cannot be used, alone or together."""
        check_settings(self)
        if self.batch % 2:
            raise BadInput(Text("The batch must be an even number."))
