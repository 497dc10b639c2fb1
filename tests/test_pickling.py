"""Responses, models and documents can be pickled, for every release and for documents from outside."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from immichpy_dynamic import AsyncClient, load_release
from immichpy_dynamic.http.response import ApiResponse, RawResponse, ResponseReader
from immichpy_dynamic.schema.compiled import compiled
from immichpy_dynamic.spec.loading import load_spec
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.spec.operation import JSON, Response

ROOT = Path(__file__).parents[1]
UNPICKLE = """
import pickle, sys
response = pickle.loads(sys.stdin.buffer.read())
print(type(response.data).__name__, response.data.name, response.data.reaction, response.data.reaction.is_known)
"""
DOCUMENT = {
    "openapi": "3.0.0",
    "info": {"title": "Photos", "version": "1.0"},
    "paths": {},
    "components": {
        "schemas": {
            "Reaction": {"type": "string", "enum": ["like", "dislike"]},
            "Person": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "reaction": {"$ref": "#/components/schemas/Reaction"}},
                "required": ["name", "reaction"],
            },
        }
    },
}


def response_of(spec: Spec, schema: str, data: Any) -> ApiResponse[Any]:
    """Return a response with ``data`` as the model of a schema."""
    operation = load_release("3.1").operations["getAlbumInfo"]
    answer = Response("200", JSON, {"$ref": f"#/components/schemas/{schema}"})
    content = msgspec.json.encode(data)
    raw = RawResponse(200, "OK", {"Content-Type": JSON}, content, "http://localhost/api")
    return ResponseReader(compiled(spec)).read(msgspec.structs.replace(operation, responses=(answer,)), raw, "off")


@pytest.mark.parametrize("release", ["1.113.0", "1.120.0", "2.0.1", "2.5.2", "2.7.5", "3.1.0", "3.2.0", "latest"])
def test_models_of_every_release_are_pickled(release: str) -> None:
    """A model of any bundled release is equal and of the same class after pickling and copying."""
    response = response_of(load_release(release), "ServerPingResponse", {"res": "pong"})
    again = pickle.loads(pickle.dumps(response))  # noqa: S301 - pickled on the same line
    assert again == response
    assert type(again.data) is type(response.data)
    assert copy.deepcopy(response) == response


@pytest.mark.parametrize("value", ["like", "love"])
def test_models_of_documents_from_outside_are_pickled(value: str) -> None:
    """A model of a document from outside keeps its class and enum members when unpickled."""
    response = response_of(load_spec(DOCUMENT), "Person", {"name": "Anna", "reaction": value})
    again = pickle.loads(pickle.dumps(response))  # noqa: S301 - pickled on the same line
    assert type(again.data) is type(response.data)
    assert again.data.name == "Anna"
    assert again.data.reaction == value
    assert type(again.data.reaction) is type(response.data.reaction)


@pytest.mark.parametrize("value", ["like", "love"])
def test_another_process_reads_a_pickled_response(value: str) -> None:
    """A response can be unpickled in a process that has not loaded the document."""
    response = response_of(load_spec(DOCUMENT), "Person", {"name": "Anna", "reaction": value})
    done = subprocess.run(
        [sys.executable, "-c", UNPICKLE],
        input=pickle.dumps(response),
        capture_output=True,
        check=True,
        env={"PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.decode().split() == ["Person", "Anna", value, str(value == "like")]


@pytest.mark.parametrize("source", ["2.0.1", "2.7", None, DOCUMENT])
def test_documents_are_one_object_in_each_process(source: Any) -> None:
    """Unpickling a document returns the object that the process has already loaded."""
    spec = AsyncClient("http://localhost", spec=source).spec
    assert pickle.loads(pickle.dumps(spec)) is spec  # noqa: S301 - pickled on the same line
