"""Content Credentials: signed with a certificate of one's own, offline; read back; broken by any change."""

from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from genimg_desktop.core.errors import BadInput
from genimg_desktop.export import FORMATS
from genimg_desktop.export.credentials import read_credentials
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import encode, read_recipe
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Recipe
from genimg_desktop.spec.request import GenerateRequest

pytest.importorskip("c2pa")
pytest.importorskip("cryptography")

from certificates import chain, pem
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

PIXELS = np.random.default_rng(3).integers(0, 256, (40, 60, 4), dtype=np.uint8)
SIGNED = [name for name in FORMATS if FORMATS.load(name).media_type]
MADE = Recipe(
    request=GenerateRequest(model="m", latent=Latent(seed=1), width=60, height=40),
    model_hash="ab" * 32,
    model_title="Marble",
    source="trained",
    app="0.1.0",
)


@pytest.fixture(scope="module")
def options(tmp_path_factory: pytest.TempPathFactory) -> ExportOptions:
    return chain(tmp_path_factory.mktemp("secrets of wilhelmina"), ec.generate_private_key(ec.SECP256R1()))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise AssertionError("something reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("name", SIGNED)
def test_every_format_that_can_be_signed_carries_a_valid_manifest(name: str, options: ExportOptions) -> None:
    entry = FORMATS.load(name)
    data = encode(PIXELS, MADE, replace(options, format=name, lossless=True))
    found = read_credentials(data, entry.media_type)
    assert found is not None
    assert found.is_intact
    assert found.signer in ("Jo 画家", "Atelier")
    assert found.tool.startswith("Genimg Desktop")
    assert found.source_types == ("trainedAlgorithmicMedia",)
    picture = open_picture_bytes(data, "p")
    assert read_recipe(picture) == MADE
    plain = open_picture_bytes(encode(PIXELS, MADE, ExportOptions(format=name, lossless=True)), "p")
    assert (picture.pixels == plain.pixels).all()
    for word in (b"wilhelmina", b"chain.pem", b"secrets"):
        assert word not in data


@pytest.mark.parametrize("name", SIGNED)
def test_the_program_itself_says_that_credentials_are_there(name: str, options: ExportOptions) -> None:
    picture = open_picture_bytes(encode(PIXELS, MADE, replace(options, format=name)), "p")
    assert picture.has_credentials
    assert any("Content Credentials; they were not checked" in str(remark) for remark in picture.remarks)
    assert not open_picture_bytes(encode(PIXELS, MADE, ExportOptions(format=name)), "p").has_credentials


def test_a_changed_picture_is_found_out(options: ExportOptions) -> None:
    data = bytearray(encode(PIXELS, MADE, replace(options, format="jpeg")))
    data[-40] ^= 1
    found = read_credentials(bytes(data), "image/jpeg")
    assert found is not None
    assert not found.is_intact


def test_a_picture_without_a_manifest_has_none_and_privacy_signs_nothing(options: ExportOptions) -> None:
    assert read_credentials(encode(PIXELS, MADE, ExportOptions()), "image/png") is None
    private = encode(PIXELS, MADE, replace(options, is_private=True))
    assert private == encode(PIXELS, MADE, ExportOptions(is_private=True))
    pdf = encode(PIXELS, MADE, replace(options, format="pdf"))
    assert pdf == encode(PIXELS, MADE, ExportOptions(format="pdf"))


@pytest.mark.parametrize("kind", ["rsa", "ed25519", "p384"])
def test_other_kinds_of_keys_sign_too(tmp_path: Path, kind: str) -> None:
    key = {
        "rsa": lambda: rsa.generate_private_key(65_537, 2048),
        "ed25519": ed25519.Ed25519PrivateKey.generate,
        "p384": lambda: ec.generate_private_key(ec.SECP384R1()),
    }[kind]()
    found = read_credentials(encode(PIXELS, None, chain(tmp_path, key)), "image/png")
    assert found is not None
    assert found.is_intact
    assert found.source_types == ("humanEdits",)


def test_files_that_are_no_certificate_or_key_are_named(tmp_path: Path, options: ExportOptions) -> None:
    other = tmp_path / "other.pem"
    locked = tmp_path / "locked.pem"
    other.write_bytes(pem(ec.generate_private_key(ec.SECP256R1())))
    locked.write_bytes(pem(ec.generate_private_key(ec.SECP256R1()), serialization.BestAvailableEncryption(b"x")))
    odd = tmp_path / "odd.pem"
    odd.write_bytes(pem(ec.generate_private_key(ec.SECP256K1())))
    for change, words in (
        ({"certificate": str(other)}, "'other.pem' holds no certificate"),
        ({"certificate": str(tmp_path / "gone.pem")}, "'gone.pem' is not there"),
        ({"private_key": options.certificate}, "'chain.pem' holds no private key"),
        ({"private_key": str(locked)}, "'locked.pem' is locked"),
        ({"private_key": str(odd)}, "'odd.pem' is of a kind"),
        ({"private_key": str(other)}, "could not be signed with the certificate 'chain.pem'"),
    ):
        with pytest.raises(BadInput, match=words):
            encode(PIXELS, MADE, replace(options, **change))
