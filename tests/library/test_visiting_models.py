"""Models that lie elsewhere: visited without a copy, kept under a name of the person's own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from genimg_desktop.core.errors import BadInput, BadModel, ModelMissing
from genimg_desktop.core.paths import Paths
from genimg_desktop.library.models import ModelLibrary


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    return ModelLibrary([tmp_path / "models"])


@pytest.fixture
def elsewhere(tmp_path: Path, user_paths: Paths) -> Path:
    path = tmp_path / "run" / "000000500.safetensors"
    path.parent.mkdir()
    shutil.copy(user_paths.models / "cloudnet.safetensors", path)
    return path


def test_a_visited_model_can_be_found_but_is_neither_listed_nor_copied(library: ModelLibrary, elsewhere: Path) -> None:
    with pytest.raises(ModelMissing):
        library.find("cloudnet")
    assert library.visit(elsewhere).id == "cloudnet"
    assert library.find("cloudnet").path == elsewhere
    library.rescan()
    assert library.find("cloudnet").path == elsewhere
    assert library.cards == ()


def test_a_kept_model_goes_before_a_visited_one(library: ModelLibrary, elsewhere: Path, tmp_path: Path) -> None:
    library.visit(elsewhere)
    kept = library.keep(elsewhere, "My: clouds/2")
    assert kept.title == "My: clouds/2"
    assert [card.title for card in library.cards] == ["My: clouds/2"]
    found = library.find("cloudnet").path
    assert found is not None and found.parent == tmp_path / "models"
    assert found.name == "My_ clouds_2.safetensors"


def test_a_kept_model_with_its_own_title_is_the_same_file(library: ModelLibrary, elsewhere: Path) -> None:
    library.visit(elsewhere)
    before = library.find("cloudnet").hash
    library.keep(elsewhere, "Cloud net")
    assert library.find("cloudnet").hash == before


def test_a_retitled_model_has_the_same_weights(library: ModelLibrary, elsewhere: Path) -> None:
    library.keep(elsewhere, "云")
    path = library.find("cloudnet").path
    assert path is not None
    assert path.read_bytes()[-4:] == elsewhere.read_bytes()[-4:]
    assert int.from_bytes(path.read_bytes()[:8], "little") % 8 == 0


def test_a_model_is_kept_once_and_never_without_a_name(library: ModelLibrary, elsewhere: Path) -> None:
    with pytest.raises(BadInput):
        library.keep(elsewhere, "  ")
    library.keep(elsewhere, "First")
    with pytest.raises(BadInput, match="First"):
        library.keep(elsewhere, "Second")
    assert len(library.cards) == 1


def test_a_visit_to_no_model_says_so(library: ModelLibrary, tmp_path: Path) -> None:
    with pytest.raises(BadModel):
        library.visit(tmp_path / "gone.safetensors")
