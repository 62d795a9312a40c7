"""Consent per host: loopback always, others once a person agreed, a broken file never."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from assistant.llm.consent import HostConsent


def test_loopback_needs_no_consent(tmp_path: Path) -> None:
    consent = HostConsent(tmp_path / "consent.json")
    assert consent.given("127.0.0.1:8080")
    assert not consent.given("api.openai.com:443")
    assert not (tmp_path / "consent.json").exists()


def test_an_agreement_is_kept_for_that_host_and_port_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "consent.json"
    HostConsent(path).remember("API.openai.com:443")
    HostConsent(path).remember("other.example:443")
    later = HostConsent(path)
    assert later.given("api.openai.com:443")
    assert later.given("other.example:443")
    assert not later.given("api.openai.com:80")
    assert not later.given("evil.example:443")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [p.name for p in path.parent.iterdir()] == ["consent.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"\xff\xfe", b"[]", b'"api.openai.com:443"', b'{"hosts": "api.openai.com:443"}', b'{"hosts": null}',
        b'{"hosts": {"api.openai.com:443": true}}', b'{"hosts": [["api.openai.com:443"], 1, null]}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_a_broken_file_means_that_nothing_was_given(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "consent.json"
    path.write_bytes(content)
    assert not HostConsent(path).given("api.openai.com:443")
    HostConsent(path).remember("api.openai.com:443")
    assert HostConsent(path).given("api.openai.com:443")


def test_where_it_cannot_be_written_it_holds_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = tmp_path / "file" / "consent.json"
    consent = HostConsent(path)
    consent.remember("api.openai.com:443")
    assert consent.given("api.openai.com:443")
    assert not HostConsent(path).given("api.openai.com:443")


def test_a_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "consent.json"
    (path / "in the way").mkdir(parents=True)
    HostConsent(path).remember("a.example:443")
    assert [p.name for p in tmp_path.iterdir()] == ["consent.json"]
