from pathlib import Path

import pytest

from genimg_desktop.app.settings import Settings, SettingsFile
from genimg_desktop.core.errors import BadInput


def test_choices_survive_a_restart(tmp_path: Path) -> None:
    SettingsFile(tmp_path).change(language="zh_CN", theme="light")
    again = SettingsFile(tmp_path)
    assert (again.current.language, again.current.theme) == ("zh_CN", "light")
    assert again.remark is None


@pytest.mark.parametrize("damage", [b"{", b"", b'{"language": 3}', b'{"colour": 1}', b'{"theme": "pink"}'])
def test_a_damaged_file_costs_only_the_choices_and_is_kept(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(damage)
    settings = SettingsFile(tmp_path)
    assert settings.current == Settings()
    assert "defaults" in str(settings.remark)
    assert (tmp_path / "settings.damaged.json").read_bytes() == damage
    settings.change(theme="light")
    assert SettingsFile(tmp_path).current.theme == "light"


def test_a_wrong_choice_changes_nothing(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    with pytest.raises(BadInput, match="Theme"):
        settings.change(theme="pink")
    assert settings.current == Settings()
    assert not (tmp_path / "settings.json").exists()
