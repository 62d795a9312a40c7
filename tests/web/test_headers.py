"""Who may ask: known host names only, and no change on behalf of another site."""

from __future__ import annotations

import pytest

from assistant.web.headers import LOOPBACK_NAMES, answer_headers, is_cross_site, is_known_host


@pytest.mark.parametrize(
    ("header", "known"),
    [
        pytest.param("127.0.0.1:8000", True, id="number"),
        pytest.param("127.0.0.1", True, id="no port"),
        pytest.param("localhost:8000", True, id="name"),
        pytest.param("LOCALHOST:8000", True, id="upper case"),
        pytest.param("[::1]:8000", True, id="six"),
        pytest.param("evil.example", False, id="another name"),
        pytest.param("evil.example:8000", False, id="another name with our port"),
        pytest.param("127.0.0.1.evil.example", False, id="begins like ours"),
        pytest.param("localhost.evil.example:8000", False, id="begins like our name"),
        pytest.param("evil-localhost", False, id="ends like ours"),
        pytest.param("localhost.", False, id="trailing dot"),
        pytest.param("127.0.0.2", False, id="another loopback number"),
        pytest.param("2130706433", False, id="one number"),
        pytest.param("user@localhost", False, id="user"),
        pytest.param("localhost:8000:9", False, id="two ports"),
        pytest.param("localhost:abc", False, id="port of letters"),
        pytest.param("localhost evil.example", False, id="two names"),
        pytest.param("[::1", False, id="open bracket"),
        pytest.param("::1", False, id="six without brackets"),
        pytest.param("", False, id="empty"),
    ],
)
def test_only_names_of_this_machine_are_answered(header: str, known: bool) -> None:
    assert is_known_host(header, LOOPBACK_NAMES) is known


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "QUERY"])
@pytest.mark.parametrize(
    ("sites", "origins", "refused"),
    [
        pytest.param([], [], False, id="a program"),
        pytest.param(["same-origin"], ["http://localhost:8000"], False, id="our page"),
        pytest.param(["same-origin"], ["null"], False, id="our page without a referrer"),
        pytest.param(["none"], [], False, id="typed by a person"),
        pytest.param(["cross-site"], ["http://evil.example"], True, id="another site"),
        pytest.param(["same-site"], ["http://localhost:3000"], True, id="another port of this machine"),
        pytest.param(["cross-site"], [], True, id="another site without an origin"),
        pytest.param(["same-origin", "cross-site"], [], True, id="both are said"),
        pytest.param(["Same-Origin"], [], True, id="not as browsers write it"),
        pytest.param([""], [], True, id="empty"),
        pytest.param([], ["http://localhost:8000"], False, id="old browser, our page"),
        pytest.param([], ["http://evil.example"], True, id="old browser, another site"),
        pytest.param([], ["http://localhost:3000"], True, id="old browser, another port"),
        pytest.param([], ["null"], True, id="old browser, a sandbox"),
        pytest.param([], ["http://localhost:8000.evil.example"], True, id="begins like ours"),
        pytest.param([], ["ftp://localhost:8000"], True, id="another scheme"),
        pytest.param([], ["http://localhost:8000", "http://evil.example"], True, id="two origins"),
        pytest.param([], ["http://["], True, id="no address at all"),
    ],
)
def test_a_change_comes_from_the_own_page_or_from_a_program(
    method: str, sites: list[str], origins: list[str], refused: bool
) -> None:
    assert is_cross_site(method, "localhost:8000", sites, origins) is refused


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_reading_changes_nothing_and_is_left_to_the_browser(method: str) -> None:
    assert not is_cross_site(method, "localhost:8000", ["cross-site"], ["http://evil.example"])


def test_programs_get_a_policy_that_allows_nothing_and_pages_one_that_stays_here() -> None:
    assert answer_headers("/api/v1/drafts")["content-security-policy"].startswith("default-src 'none'; base-uri")
    page = answer_headers("/")["content-security-policy"]
    allowed = {word for part in page.split("; ") for word in part.split()[1:]}
    assert allowed == {"'none'", "'self'"}
    assert "frame-ancestors 'none'" in page
