"""Faults of the model's server: limits, errors, silence, slowness, cuts, wrong pages, redirects."""

import gzip

from evals.lies.hostile_model import Contract, Hostile, envelope

JSON = ("Content-Type", "application/json")
HTML = ("Content-Type", "text/html; charset=utf-8")
ERROR = '{"error": {"message": "upstream failed for sk-proj-0000", "type": "server_error"}}'
LOGIN = "<!doctype html><title>Sign in</title><form action='https://sso.example'>Led the Ledger team</form>"
FOREVER = 3600.0


def server_faults(contract: Contract) -> list[Hostile]:
    """Each fault as a raw response. A redirect must not be followed: there is one outside host at most."""
    good = envelope(contract.answer("Led the Ledger team."))
    moved = ("Location", "https://evil.example/v1/chat/completions")
    local = ("Location", "http://169.254.169.254/latest/meta-data/")
    return [
        Hostile("429-seconds", ERROR, 429, layer="http", headers=(JSON, ("Retry-After", "2"))),
        Hostile("429-date", ERROR, 429, layer="http", headers=(JSON, ("Retry-After", "Wed, 21 Oct 2099 07:28:00 GMT"))),
        Hostile("429-day", ERROR, 429, layer="http", headers=(JSON, ("Retry-After", "86400"))),
        Hostile("429-negative", ERROR, 429, layer="http", headers=(JSON, ("Retry-After", "-1"))),
        Hostile("429-nonsense", ERROR, 429, layer="http", headers=(JSON, ("Retry-After", "soon"))),
        Hostile("429-without-header", ERROR, 429, layer="http", headers=(JSON,)),
        Hostile("400-context-length", ERROR, 400, layer="http", headers=(JSON,)),
        Hostile("401", ERROR, 401, layer="http", headers=(JSON,), forbidden=("sk-proj",)),
        Hostile("403-html", LOGIN, 403, layer="http", headers=(HTML,), forbidden=("Led the",)),
        Hostile("404", '{"detail": "Not Found"}', 404, layer="http", headers=(JSON,)),
        Hostile("418", "", 418, layer="http"),
        Hostile("500", ERROR, 500, layer="http", headers=(JSON,), forbidden=("sk-proj",)),
        Hostile("500-with-good-body", good, 500, layer="http", headers=(JSON,), forbidden=("Led the",)),
        Hostile("502-html", "<h1>Bad Gateway</h1>", 502, layer="http", headers=(HTML,)),
        Hostile("503-loading", '{"error": {"message": "Loading model"}}', 503, layer="http", headers=(JSON,)),
        Hostile("204-empty", "", 204, layer="http"),
        Hostile("206-partial", good[:60], 206, layer="http", headers=(JSON,)),
        Hostile("hang-before-headers", good, delay=FOREVER, layer="http", mode="hang", headers=(JSON,)),
        Hostile("slow-then-good", good, delay=20.0, layer="http", headers=(JSON,)),
        Hostile("slow-drip", good, delay=0.5, layer="http", mode="drip", headers=(JSON,)),
        Hostile("endless-drip", " " * 100_000 + good, delay=0.1, layer="http", mode="drip", headers=(JSON,)),
        Hostile("cut-at-once", "", layer="http", mode="cut"),
        Hostile("cut-in-body", good[: len(good) // 2], layer="http", mode="cut", headers=(JSON,)),
        Hostile("length-too-long", good, layer="http", mode="cut", headers=(JSON, ("Content-Length", "999999"))),
        Hostile("length-too-short", good, layer="http", headers=(JSON, ("Content-Length", "10"))),
        Hostile("html-200", LOGIN, layer="http", headers=(HTML,), forbidden=("Led the", "Sign in")),
        Hostile("json-as-html", good, layer="http", headers=(HTML,), forbidden=("Led the",)),
        Hostile("error-in-200", ERROR, layer="http", headers=(JSON,), forbidden=("sk-proj",)),
        Hostile("events-unasked", f"data: {good}\n\ndata: [DONE]\n\n", layer="http", forbidden=("Led the",),
                headers=(("Content-Type", "text/event-stream"),)),
        Hostile("redirect-301", "", 301, layer="http", headers=(moved,)),
        Hostile("redirect-307", "", 307, layer="http", headers=(moved,)),
        Hostile("redirect-308-metadata", "", 308, layer="http", headers=(local,)),
        Hostile("redirect-loop", "", 302, layer="http", headers=(("Location", "/v1/chat/completions"),)),
        Hostile("redirect-to-file", "", 302, layer="http", headers=(("Location", "file:///etc/passwd"),)),
        Hostile("invalid-utf8", b'{"choices": [{"message": {"content": "\xff\xfe\xc3("}}]}', layer="http",
                headers=(JSON,)),
        Hostile("utf16", good.encode("utf-16"), layer="http", headers=(JSON,), forbidden=("Led the",)),
        Hostile("binary", bytes(range(256)) * 64, layer="http", headers=(("Content-Type", "image/png"),)),
        Hostile("gzip-broken", b"\x1f\x8b\x08\x00broken", layer="http", headers=(JSON, ("Content-Encoding", "gzip"))),
        Hostile("gzip-bomb", gzip.compress(b" " * 50_000_000, mtime=0), layer="http",
                headers=(JSON, ("Content-Encoding", "gzip"))),
        Hostile("huge-header", good, layer="http", headers=(JSON, ("X-Pad", "a" * 200_000)), forbidden=("Led the",)),
        Hostile("cookie", good, layer="http", headers=(JSON, ("Set-Cookie", "track=noor; Path=/")),
                forbidden=("Led the",)),
    ]  # fmt: skip
