"""What shelf, sheet, pad and notices do for each other."""

from typing import Any

import pytest


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    for seed in (1, 2):
        fake_session.explorer.set_seed(seed)
        settle(fake_session)
        fake_session.shelf.keep(f"Nr. {seed}")
        settle(fake_session)
    return fake_session


def test_the_notice_of_the_trash_brings_bookmarks_back(session: Any, settle: Any) -> None:
    session.shelf.remove([b.id for b in session.shelf.bookmarks])
    settle(session)
    notice = session.notices.history[-1]
    assert str(notice.message) == "2 bookmarks are in the trash."
    notice.action.run()
    settle(session)
    assert [b.name for b in session.shelf.bookmarks] == ["Nr. 1", "Nr. 2"]


def test_removing_what_is_not_there_says_nothing(session: Any, settle: Any) -> None:
    session.shelf.remove([999])
    settle(session)
    assert session.notices.history == []


def test_a_cell_is_kept_without_going_there(session: Any, settle: Any) -> None:
    here = session.explorer.place
    session.sheet.show_variations(0.5)
    session.shelf.keep_cell(0)
    settle(session)
    assert len(session.shelf.bookmarks) == 2  # it was not drawn yet
    session.shelf.keep_cell(0)
    settle(session)
    kept = session.shelf.bookmarks[2].recipe
    assert kept.request.latent == session.sheet.cells[0].latent
    assert kept.model_hash == session.explorer.source.hash
    assert session.explorer.place == here
    assert session.sheet.place_of(99) is None


def test_a_bookmark_of_another_model_takes_the_pad_to_that_model(session: Any, settle: Any) -> None:
    session.explorer.choose_model("cloudnet")
    settle(session)
    session.shelf.to_corner(session.shelf.bookmarks[1].id, 3)
    assert session.explorer.place.model == "hills"
    assert session.pad.corners[3].seed == 2
