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


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Request, model and program version. source says what kind of model it was, for the 'made by' label."""

    request: GenerateRequest
    model_hash: str
    model_title: str
    source: str
    app: str
    schema: int = RECIPE_SCHEMA


def recipe_of(result: ImageResult, card: ModelCard) -> Recipe:
    """The recipe of a picture that was just made."""
    return Recipe(
        request=result.request,
        model_hash=result.model_hash,
        model_title=card.title,
        source=card.source,
        app=genimg_desktop.__version__,
    )


def recipe_to_json(recipe: Recipe) -> str:
    """The recipe as text for a file."""
    return to_json(recipe).decode("utf-8")


def recipe_from_json(text: str | bytes) -> Recipe:
    """Read a recipe from a foreign file. Raises BadRecipe or NewerVersion with a sentence."""
    try:
        tree = parse_json(text)
        schema = tree.get("schema") if isinstance(tree, dict) else None
        if isinstance(schema, int) and schema > RECIPE_SCHEMA:
            raise NewerVersion(
                Text("The recipe was written by a newer version of this program."),
                hint=Text("Update the program to open it. The file is untouched."),
            )
        return from_builtins(Recipe, tree)
    except NewerVersion:
        raise
    except BadInput as error:
        raise BadRecipe(
            Text("The recipe in this file cannot be used: {why}", why=error.message), details=error.details
        ) from error
