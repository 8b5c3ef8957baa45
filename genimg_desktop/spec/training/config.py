"""A training as one frozen value: recipe, data, options. Written to ``config.json`` of its run folder."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Any

from genimg_desktop.core.errors import BadInput, NewerVersion
from genimg_desktop.core.fields import settings_of
from genimg_desktop.core.serde import from_builtins, from_json, parse_json
from genimg_desktop.core.table import Table
from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import ConfigValue
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.training.options import TrainOptions

TRAIN_SCHEMA = 1
_BOOLEANS = {word: word in ("true", "yes", "on", "1") for word in ("true", "yes", "on", "1", "false", "no", "off", "0")}

RECIPES: Table[type[TrainOptions]] = Table(
    "recipe",
    {
        "dcgan": "genimg_desktop.spec.training.gan:GanOptions",
        "vae": "genimg_desktop.spec.training.vae:VaeOptions",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """Everything that decides a training. options holds only what differs from the recipe's defaults."""

    recipe: str
    title: str
    data: DataPlan
    options: dict[str, ConfigValue] = field(default_factory=dict)
    device: str = "auto"
    schema: int = TRAIN_SCHEMA

    def recipe_options(self) -> TrainOptions:
        """The recipe's options, whole and checked. Raises BadInput."""
        options: TrainOptions = from_builtins(recipe_class(self.recipe), dict(self.options))
        options.check()
        return options

    def with_options(self, options: TrainOptions) -> TrainConfig:
        """The same training with these options."""
        plain = type(options)()
        differ = {
            f.name: getattr(options, f.name)
            for f in fields(options)
            if getattr(options, f.name) != getattr(plain, f.name)
        }
        return replace(self, options=differ)

    def check(self) -> None:
        """Raise BadInput with a sentence for what cannot be followed. Looks at no file."""
        self.data.check()
        self.recipe_options()
        if not self.title.strip():
            raise BadInput(Text("The model needs a name."))


def recipe_class(name: str) -> type[TrainOptions]:
    """The options class of a recipe. Raises BadInput for an unknown one."""
    if name not in RECIPES:
        raise BadInput(
            Text("There is no recipe '{name}'.", name=name),
            hint=Text("Choose one of: {allowed}.", allowed=", ".join(RECIPES)),
        )
    return RECIPES.load(name)


def read_config(data: bytes) -> TrainConfig:
    """A training from its file. Raises NewerVersion for one of a newer version, BadInput for a damaged one."""
    tree = parse_json(data)
    schema = tree.get("schema") if isinstance(tree, dict) else None
    if isinstance(schema, int) and schema > TRAIN_SCHEMA:
        raise NewerVersion(
            Text("This training was made by a newer version of the program."),
            hint=Text("Update the program to go on with it. Nothing was changed."),
        )
    return from_json(TrainConfig, data)


def set_option(config: TrainConfig, text: str) -> TrainConfig:
    """Apply one ``key=value`` of the command line: an option of the recipe, or a field of the plan. Raises BadInput."""
    key, sign, raw = text.partition("=")
    key = key.strip()
    if not sign:
        raise BadInput(Text("'{text}' is not of the form key=value.", text=text))
    for owner in (recipe_class(config.recipe), DataPlan):
        item = next((s for s in settings_of(owner) if s.name == key), None)
        if item is None:
            continue
        changes: dict[str, Any] = {key: _value(raw.strip(), item.type, key)}
        if owner is DataPlan:
            return replace(config, data=replace(config.data, **changes))
        return config.with_options(replace(config.recipe_options(), **changes))
    raise BadInput(
        Text("There is no setting '{name}' in the recipe '{recipe}'.", name=key, recipe=config.recipe),
        hint=Text("'genimg train --help-settings' lists them."),
    )


def _value(raw: str, kind: object, key: str) -> ConfigValue:
    try:
        if kind is bool:
            return _BOOLEANS[raw.lower()]
        if kind is int:
            return int(raw)
        if kind is float:
            return float(raw)
    except (KeyError, ValueError) as error:
        raise BadInput(Text("'{value}' is not a value for {name}.", value=raw, name=key)) from error
    return raw
