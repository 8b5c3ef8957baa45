from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.serde import from_json, from_toml, parse_json, to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    size: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    name: str
    parts: tuple[Inner, ...] = ()
    values: dict[str, float] = field(default_factory=dict)


@given(
    st.builds(
        Outer,
        name=st.text(alphabet=st.characters(exclude_categories=["Cs"])),
        parts=st.lists(st.builds(Inner, size=st.integers(-(2**31), 2**31))).map(tuple),
        values=st.dictionaries(st.text("abc", max_size=3), st.floats(allow_nan=False, allow_infinity=False)),
    )
)
def test_a_value_survives_the_file(value: Outer) -> None:
    assert from_json(Outer, to_json(value)) == value


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'{"name": "a", "colour": 1}', "$.colour"),
        (b'{"name": "a", "parts": [{"size": 1, "x": 2}]}', "$.parts[0].x"),
        (b'{"name": "a", "parts": [{"size": "big"}]}', "$.parts[0].size"),
        (b'{"name": "a", "values": {"x": NaN}}', "NaN"),
        (b'{"name": "a", "values": {"x": 1e999}}', "$.values.x"),
        (b'{"name": "a", "name": "b"}', "twice"),
        (b'{"name": "\\ud800"}', "JSON"),
        (b"\xff\xfe", "JSON"),
        (b"[" * 100_000, "JSON"),
        (b'{"name": ' + b"9" * 10_000 + b"}", "JSON"),
        (b"{}", "name"),
    ],
)
def test_a_wrong_file_says_where_it_is_wrong(data: bytes, says: str) -> None:
    with pytest.raises(BadInput) as problem:
        from_json(Outer, data)
    assert says in str(problem.value)


def test_a_nan_is_never_written() -> None:
    with pytest.raises(BadInput):
        to_json(Outer(name="a", values={"x": float("nan")}))


def test_toml_of_a_person_is_read_as_strictly() -> None:
    assert from_toml(Outer, b'name = "a"\n[[parts]]\nsize = 2').parts == (Inner(size=2),)
    with pytest.raises(BadInput):
        from_toml(Outer, b'name = "a"\nsize = 3')
    with pytest.raises(BadInput):
        from_toml(Outer, b"name = ")


@given(st.binary(max_size=200))
def test_noise_is_never_more_than_one_clear_error(data: bytes) -> None:
    try:
        parse_json(data)
    except BadInput as error:
        assert str(error)
