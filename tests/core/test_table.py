import pytest

from genimg_desktop.core.table import Table


def test_an_entry_is_imported_when_it_is_asked_for() -> None:
    table: Table[object] = Table("thing", {"path": "pathlib:Path", "gone": "no_such_module:x"})
    from pathlib import Path

    assert table.load("path") is Path
    assert list(table) == ["path", "gone"]


def test_an_unknown_name_says_which_there_are() -> None:
    with pytest.raises(KeyError, match="no thing named 'x'; there are: path"):
        Table("thing", {"path": "pathlib:Path"}).load("x")
