from typing import Any

import numpy as np
import pytest

from genimg_desktop.app.sheet import Axis
from genimg_desktop.spec.latent import Latent


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session


def test_variations_have_the_present_place_in_the_middle(session: Any, settle: Any) -> None:
    here = session.explorer.place.latent
    session.sheet.show_variations(0.3)
    settle(session)
    assert session.sheet.cells[4].latent == here
    assert len({cell.latent for cell in session.sheet.cells}) == 9
    assert sorted(session.sheet.pictures) == list(range(9))


def test_choosing_a_cell_goes_there_and_back_returns(session: Any, settle: Any) -> None:
    before = session.explorer.place
    session.sheet.show_variations(0.5)
    session.sheet.choose(0)
    assert session.explorer.place.latent == session.sheet.cells[0].latent
    assert (session.explorer.place.width, session.explorer.place.height) == (before.width, before.height)
    session.explorer.back()
    assert session.explorer.place == before


def test_a_sweep_has_a_cell_for_every_pair_of_stops(session: Any, settle: Any) -> None:
    across = Axis(kind="coordinate", name="Height", stops=(0.0, 0.5, 1.0), index=0)
    down = Axis(kind="seed", name="Seed", stops=(1.0, 2.0))
    session.sheet.show_sweep(across, down)
    settle(session)
    assert (len(session.sheet.cells), session.sheet.columns) == (6, 3)
    spec = session.explorer.card.latent
    assert [cell.latent.resolve(spec)[0] for cell in session.sheet.cells[:3]] == [0.0, 0.5, 1.0]
    assert [cell.latent.seed for cell in session.sheet.cells] == [1, 1, 1, 2, 2, 2]
    assert str(session.sheet.cells[1].caption) == "Height 0.5 · Seed 1"


def test_a_new_sheet_stops_the_old_one(session: Any, settle: Any) -> None:
    engine = session.door.engine()
    engine.gate.clear()
    session.sheet.show_variations(0.3, count=25)
    session.sheet.show_children([Latent(seed=1), Latent(seed=2)], count=4)
    engine.seen.clear()
    engine.gate.set()
    settle(session)
    assert session.sheet.kind == "children"
    assert sorted(session.sheet.pictures) == [0, 1, 2, 3]
    assert len(engine.seen) <= 6


def test_a_slider_is_not_held_up_by_a_sheet(session: Any, settle: Any) -> None:
    engine = session.door.engine()
    engine.gate.clear()
    session.sheet.show_variations(0.3, count=25)
    session.explorer.set_seed(77)
    engine.gate.set()
    settle(session)
    order = [request.latent.seed for request in engine.seen]
    assert order.index(77) < len(order) - 20


def test_the_sheet_goes_on_when_another_model_is_chosen(session: Any, settle: Any) -> None:
    session.sheet.show_variations(0.3)
    session.explorer.choose_model("cloudnet")
    settle(session)
    assert sorted(session.sheet.pictures) == list(range(9))
    session.sheet.choose(1)
    assert session.explorer.place.model == "hills"
    assert isinstance(session.sheet.pictures[1], np.ndarray)
