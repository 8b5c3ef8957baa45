"""What can be blended: pictures of one model whose latents are known. Says clearly why another cannot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from genimg_desktop.app.explorer import Place
from genimg_desktop.app.shelf import place_of
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.library.bookmarks import Bookmark
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.card import ModelCard, ModelSource
from genimg_desktop.spec.recipe import Recipe

OTHER_WAYS = Text("As layers any two pictures can be blended: by opacity, blend mode and mask.")


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """One of the two pictures: where it is in its model, and what people call it.

    layer: the id of the layer it was taken from, if it was.
    """

    place: Place
    source: ModelSource
    name: str
    kind: Literal["layer", "bookmark", "explorer", "region"]
    layer: str | None = None

    @property
    def card(self) -> ModelCard:
        """The card of its model."""
        return self.source.card

    @property
    def base(self) -> Place:
        """The picture without regions."""
        return replace(self.place, regions=())


def end_of_layer(node: Node, models: ModelLibrary) -> End:
    """A layer of the canvas. Raises BadInput with the reason why it has no latent, or ModelMissing."""
    problem = why_no_latent(node)
    if problem is not None or not isinstance(node, Layer) or not isinstance(node.recipe, Recipe):
        raise BadInput(problem or Text("Nothing to blend."), hint=OTHER_WAYS)
    return _end(node.recipe, node.name, models, kind="layer", layer=node.id)


def end_of_bookmark(bookmark: Bookmark, models: ModelLibrary) -> End:
    """A place of the shelf. Raises ModelMissing."""
    return _end(bookmark.recipe, bookmark.name, models, kind="bookmark")


def why_no_latent(node: Node) -> Text | None:
    """Why a thing on the canvas stands for no place in a model; None when it does."""
    if not isinstance(node, Layer):
        return Text("'{name}' is no picture; choose a layer.", name=node.name)
    if node.recipe is None:
        return Text("'{name}' was not made by a model, or was painted on since.", name=node.name)
    if not isinstance(node.recipe, Recipe):
        return Text("'{name}' was put together from several pictures.", name=node.name)
    return None


def why_not(a: End | None, b: End | None) -> Text | None:
    """Why two pictures cannot be blended by their model; None when they can."""
    if a is None and b is None:
        return Text("Choose two pictures of one model.")
    if a is None or b is None:
        return Text("Choose the other picture.")
    if a.place.model != b.place.model:
        return Text(
            "'{a}' was made by {first}, '{b}' by {second}. Two models have no picture in between.",
            a=a.name,
            first=a.card.title,
            b=b.name,
            second=b.card.title,
        )
    return None


def why_no_regions(card: ModelCard) -> Text | None:
    """Why parts of this model's pictures cannot follow another picture; None when they can."""
    if card.region_depths:
        return None
    return Text(
        "Parts of a picture can be blended in models of the kinds DCGAN and VAE. {model} is of another kind.",
        model=card.title,
    )


def _end(
    recipe: Recipe,
    name: str,
    models: ModelLibrary,
    *,
    kind: Literal["layer", "bookmark"],
    layer: str | None = None,
) -> End:
    source = models.find(recipe.request.model, recipe.model_title)
    recipe.request.check(source.card)
    return End(place=place_of(recipe), source=source, name=name, kind=kind, layer=layer)
