"""Making a picture again from how it was made: one picture, or layers of several, to the same pixels."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.app.engine_door import EngineLike, Find
from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import Document
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import flatten
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.recipe import LayerRecipe, Made, Recipe, recipes_in


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rebuilt:
    """The pixels of the whole, the layers they come from, and what is not quite as it was."""

    pixels: Pixels
    layers: tuple[Layer, ...]
    width: int
    height: int
    remarks: tuple[Text, ...]


def rebuild(made: Made, engine: EngineLike, find: Find, ctx: Context) -> Rebuilt:
    """Run every recipe again and lay the layers as they lay. Raises ModelMissing before anything is drawn."""
    remarks = check_models(made, find)
    parts = (LayerRecipe(recipe=made),) if isinstance(made, Recipe) else made.layers
    layers: list[Layer] = []
    for index, part in enumerate(parts):
        share = PartContext(ctx, index / len(parts), (index + 1) / len(parts))
        result = engine.run(part.recipe.request, share)
        layers.append(
            Layer(
                name=part.name or part.recipe.model_title,
                pixels=result.pixels,
                x=part.x,
                y=part.y,
                opacity=part.opacity,
                mode=part.mode,
                recipe=part.recipe,
            )
        )
    if isinstance(made, Recipe):
        return Rebuilt(
            pixels=layers[0].pixels,
            layers=tuple(layers),
            width=made.request.width,
            height=made.request.height,
            remarks=remarks,
        )
    document = Document(made.width, made.height, layers)
    return Rebuilt(
        pixels=flatten(document), layers=tuple(layers), width=made.width, height=made.height, remarks=remarks
    )


def check_models(made: Made, find: Find) -> tuple[Text, ...]:
    """Raise ModelMissing when a model is not there; say which ones have changed since."""
    remarks: list[Text] = []
    for recipe in recipes_in(made):
        source = find(recipe.request.model, recipe.model_title)
        recipe.request.check(source.card)
        if source.hash != recipe.model_hash:
            remark = Text(
                "The model '{model}' has changed since this picture was made; the result may differ.",
                model=recipe.model_title,
            )
            if remark not in remarks:
                remarks.append(remark)
    return tuple(remarks)
