"""Where a model lives, and which hosts are this machine."""

from __future__ import annotations

import pytest

from assistant.domain.errors import UsageError
from assistant.llm.address import is_loopback, parse_address


@pytest.mark.parametrize(
    ("url", "host", "whole"),
    [
        pytest.param("https://api.openai.com/v1", "api.openai.com:443", "https://api.openai.com:443/v1", id="openai"),
        pytest.param("http://127.0.0.1:8080/v1/", "127.0.0.1:8080", "http://127.0.0.1:8080/v1", id="slash"),
        pytest.param("HTTP://LocalHost:80", "localhost:80", "http://localhost:80", id="upper case"),
        pytest.param("http://[::1]:9/v1", "[::1]:9", "http://[::1]:9/v1", id="ipv6"),
        pytest.param("https://a.example./openai/v1", "a.example:443", "https://a.example:443/openai/v1", id="dot"),
        pytest.param(
            "http://h:1/v1/chat/completions", "h:1", "http://h:1/v1", id="the whole path, as some people copy it"
        ),
    ],
)
def test_a_base_url_is_taken_apart(url: str, host: str, whole: str) -> None:
    address = parse_address(url)
    assert (address.host, address.url) == (host, whole)


@pytest.mark.parametrize(
    "url",
    [
        "", "api.openai.com/v1", "ftp://h/v1", "file:///etc/passwd", "http://", "http:///v1", "https://h:99999/v1",
        "https://h:0/v1", "https://h:port/v1", "https://user:secret@h/v1", "https://h/v1?key=secret", "https://h/v1#x",
        "https://a b/v1", "https://exa\u0301mple/v1", "http://[::1/v1", "http://" + "a" * 64 + "/v1", "javascript:1",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(UsageError, match="ASSISTANT_MODEL_BASE_URL") as refused:
        parse_address(url)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("127.0.0.1:8080", True), ("127.9.9.9", True), ("localhost:1", True), ("[::1]:8080", True),
        ("[::ffff:127.0.0.1]:80", True), ("LOCALHOST", True), ("localhost.evil.example:80", False),
        ("127.0.0.1.evil.example", False), ("10.0.0.1:80", False), ("0.0.0.0:80", False), ("[::]:80", False),
        ("evil.example:127", False), ("", False), ("127.0.0.1@evil.example", False), ("[::1", False),
    ],
)  # fmt: skip
def test_only_this_machine_is_loopback(host: str, here: bool) -> None:
    assert is_loopback(host) is here
