"""Without the extra libraries: one sentence that names the command, and everything else as before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from genimg_desktop.core.errors import BadInput
from genimg_desktop.export import FORMATS
from genimg_desktop.export.extras import install_command, is_installed
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import encode, export_picture

PIXELS = np.full((4, 4, 4), 255, np.uint8)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("psd_tools", "c2pa"):
        monkeypatch.setitem(sys.modules, name, None)


def test_a_format_that_needs_more_says_what_to_type(bare: None, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="'psd-tools', which is not installed") as caught:
        export_picture(PIXELS, None, tmp_path / "a.psd", ExportOptions(format="psd"))
    assert "-m pip install psd-tools" in str(caught.value.hint)
    assert list(tmp_path.iterdir()) == []
    missing = FORMATS.load("psd").missing()
    assert missing is not None
    assert str(missing.message) == str(caught.value.message)


def test_signing_says_what_to_type(bare: None) -> None:
    options = ExportOptions(certificate="a.pem", private_key="b.pem")
    with pytest.raises(BadInput, match="'c2pa-python', which is not installed") as caught:
        encode(PIXELS, None, options)
    assert "-m pip install c2pa-python" in str(caught.value.hint)


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "psd"])
def test_everything_else_works_without_them(bare: None, name: str) -> None:
    assert FORMATS.load(name).missing() is None
    assert encode(PIXELS, None, ExportOptions(format=name))


def test_avif_says_so_where_pillow_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genimg_desktop.export.avif.HAS_AVIF", False)
    monkeypatch.setattr("genimg_desktop.image.encoders.HAS_AVIF", False)
    with pytest.raises(BadInput, match="cannot write AVIF"):
        encode(PIXELS, None, ExportOptions(format="avif"))


def test_the_command_names_this_python() -> None:
    assert sys.executable.split("/")[-1].split("\\")[-1] in install_command("psd-tools")
    assert not is_installed("no_such_library_at_all")


def test_exporting_a_picture_loads_no_extra_library() -> None:
    code = (
        "import sys, numpy as np\n"
        "from genimg_desktop.export.write import encode\n"
        "from genimg_desktop.export.options import ExportOptions\n"
        "from genimg_desktop.export import FORMATS\n"
        "[FORMATS.load(name) for name in FORMATS]\n"
        "encode(np.zeros((4, 4, 4), np.uint8), None, ExportOptions())\n"
        "print([name for name in ('psd_tools', 'c2pa', 'tifffile', 'cryptography', 'torch') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
