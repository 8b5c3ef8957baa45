from typing import Any

import pytest
from fake_engine import FakeEngine

from genimg_desktop.app.session import Session


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    for seed in (1, 2, 3):
        fake_session.explorer.set_seed(seed)
        settle(fake_session)
        fake_session.shelf.keep(f"Nr. {seed}")
        settle(fake_session)
    return fake_session


def test_a_kept_place_is_found_again_after_a_restart(session: Any, delivered: Any, settle: Any) -> None:
    session.shelf.star(session.shelf.bookmarks[0].id, 4)
    settle(session)
    session.close()
    again: Any = Session(session.paths, delivered.append, create_engine=FakeEngine)
    again.delivered = delivered
    again.shelf.load()
    settle(again)
    assert [b.name for b in again.shelf.bookmarks] == ["Nr. 1", "Nr. 2", "Nr. 3"]
    assert again.shelf.bookmarks[0].stars == 4
    again.shelf.open(again.shelf.bookmarks[1].id)
    assert again.explorer.place.latent.seed == 2
    again.close()


def test_a_removed_bookmark_can_be_brought_back(session: Any, settle: Any) -> None:
    gone = session.shelf.bookmarks[1]
    session.shelf.choose([gone.id])
    session.shelf.remove([gone.id])
    settle(session)
    assert [b.name for b in session.shelf.bookmarks] == ["Nr. 1", "Nr. 3"]
    assert session.shelf.chosen == ()
    session.shelf.undelete([gone.id])
    settle(session)
    assert [b.name for b in session.shelf.bookmarks] == ["Nr. 1", "Nr. 2", "Nr. 3"]


def test_chosen_bookmarks_breed_walk_and_add_in_the_order_of_the_clicks(session: Any, settle: Any) -> None:
    ids = [b.id for b in session.shelf.bookmarks]
    session.shelf.choose([ids[2], ids[0]])
    assert [latent.seed for latent in session.shelf.chosen_latents()] == [3, 1]
    session.shelf.walk()
    assert [latent.seed for latent in session.walk.stops] == [3, 1]
    session.shelf.crossbreed()
    assert session.sheet.kind == "children"
    session.shelf.choose(ids)
    session.shelf.arithmetic()
    assert session.explorer.place.latent.vector is not None
    session.shelf.pad()
    assert [corner.seed for corner in session.pad.corners[:3]] == [1, 2, 3]


def test_too_few_chosen_says_what_to_do(session: Any) -> None:
    session.shelf.choose([session.shelf.bookmarks[0].id])
    session.shelf.crossbreed()
    assert session.sheet.kind == "empty"
    assert "at least 2" in str(session.notices.history[-1].message)


def test_bookmarks_of_several_models_use_those_of_the_first(session: Any, settle: Any) -> None:
    session.explorer.choose_model("cloudnet")
    settle(session)
    session.shelf.keep()
    settle(session)
    ids = [b.id for b in session.shelf.bookmarks]
    session.shelf.choose([ids[0], ids[3], ids[1]])
    assert len(session.shelf.chosen_latents()) == 2
    session.shelf.walk()
    assert session.explorer.place.model == "hills"


def test_nothing_is_kept_before_there_is_a_picture(fake_session: Any, settle: Any) -> None:
    assert not fake_session.shelf.can_keep
    fake_session.shelf.keep()
    settle(fake_session)
    assert fake_session.shelf.bookmarks == ()
