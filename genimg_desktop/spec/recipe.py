"""How a picture was made, as carried inside its file. Dropping the file restores exactly this."""

from __future__ import annotations

from dataclasses import dataclass

import genimg_desktop
from genimg_desktop.core.errors import BadInput, BadRecipe, NewerVersion
from genimg_desktop.core.serde import from_builtins, parse_json, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.request import GenerateRequest, ImageResult

RECIPE_SCHEMA = 1
LARGEST_CANVAS = 16_384
MOST_LAYERS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Request, model and program version. source says what kind of model it was, for the 'made by' label."""

    request: GenerateRequest
    model_hash: str
    model_title: str
    source: str
    app: str
    schema: int = RECIPE_SCHEMA


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerRecipe:
    """One layer of a composition: how its picture was made, and how it lies on the canvas."""

    recipe: Recipe
    name: str = ""
    x: int = 0
    y: int = 0
    opacity: float = 1.0
    mode: str = "normal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A picture made of several: canvas size and layers from bottom to top, every one with its own recipe."""

    width: int
    height: int
    layers: tuple[LayerRecipe, ...]
    app: str
    schema: int = RECIPE_SCHEMA


Made = Recipe | Composition
"""How a picture was made: one model's picture, or layers of them."""


def recipes_in(made: Made) -> tuple[Recipe, ...]:
    """Every recipe that takes part, bottom to top."""
    return (made,) if isinstance(made, Recipe) else tuple(layer.recipe for layer in made.layers)


def recipe_of(result: ImageResult, card: ModelCard) -> Recipe:
    """The recipe of a picture that was just made."""
    return Recipe(
        request=result.request,
        model_hash=result.model_hash,
        model_title=card.title,
        source=card.source,
        app=genimg_desktop.__version__,
    )


def recipe_to_json(made: Made) -> str:
    """The recipe as text for a file."""
    return to_json(made).decode("utf-8")


def recipe_from_json(text: str | bytes) -> Made:
    """Read a recipe from a foreign file. Raises BadRecipe or NewerVersion with a sentence."""
    try:
        tree = parse_json(text)
        schema = tree.get("schema") if isinstance(tree, dict) else None
        if isinstance(schema, int) and schema > RECIPE_SCHEMA:
            raise NewerVersion(
                Text("The recipe was written by a newer version of this program."),
                hint=Text("Update the program to open it. The file is untouched."),
            )
        if isinstance(tree, dict) and "layers" in tree:
            return _checked(from_builtins(Composition, tree))
        return from_builtins(Recipe, tree)
    except NewerVersion:
        raise
    except BadInput as error:
        raise BadRecipe(
            Text("The recipe in this file cannot be used: {why}", why=error.message), details=error.details
        ) from error


def _checked(made: Composition) -> Composition:
    is_sane = (
        1 <= made.width <= LARGEST_CANVAS
        and 1 <= made.height <= LARGEST_CANVAS
        and 1 <= len(made.layers) <= MOST_LAYERS
        and all(0.0 <= layer.opacity <= 1.0 for layer in made.layers)
        and all(max(abs(layer.x), abs(layer.y)) <= LARGEST_CANVAS for layer in made.layers)
    )
    if not is_sane:
        raise BadInput(Text("its canvas or a layer is out of range"))
    return made
