"""The clients that most tests of the web use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.web.service import HERE, make_app


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    """A client of a fresh service without a model."""
    with TestClient(make_app(tmp_path), base_url=HERE, raise_server_exceptions=True) as client:
        yield client
