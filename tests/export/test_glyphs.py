"""Letters stay, tricks go, and decoration goes only where it cannot be drawn."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.export.glyphs import scripts, visible, without_pictographs


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("plain text", "plain text", id="plain"),
        pytest.param(" two\n lines\tand \u2028 more ", "two lines and more", id="one-line"),
        pytest.param("pay\u202eload\u202c", "payload", id="direction"),
        pytest.param("zero\u200bwidth\ufeff\u2060", "zerowidth", id="zero-width"),
        pytest.param("soft\u00adhyphen", "softhyphen", id="soft-hyphen"),
        pytest.param("tags\U000e0041\U000e007f", "tags", id="tags"),
        pytest.param("data\ufe01\U000e0100", "data", id="variation-selectors"),
        pytest.param("filler\u3164\u115f", "filler", id="fillers"),
        pytest.param("bell\x07 del\x7f", "bell del", id="controls"),
        pytest.param("half \ud800 pair", "half � pair", id="surrogate"),
        pytest.param("40\u00a0%", "40\u00a0%", id="no-break-space-stays"),
        pytest.param("👩\u200d💻 ❤\ufe0f\u200d🔥", "👩\u200d💻 ❤\ufe0f\u200d🔥", id="emoji-keep-joiners"),
        pytest.param("a\u200db", "ab", id="joiner-between-latin"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="persian-keeps-its-joiner"),
        pytest.param("a\ufe0f\u200d💻", "a💻", id="joiner-after-a-false-emoji"),
        pytest.param("ا\u200c\u061c", "ا", id="joiner-at-the-end"),
        pytest.param("e\u0301 ข้อ", "e\u0301 ข้อ", id="marks-stay"),
    ],
)
def test_what_cannot_be_seen_is_taken_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(text=st.text() | st.text(alphabet="a1 ا☁🧠💻\u200d\u200c\ufe0f\u061c\u202e\U000e0041"))
def test_visible_text_is_settled_and_on_one_line(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert not set(shown) & set("\n\r\t\u2028\u2029\u202e\u200b\x85")
    assert shown.encode().decode() == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("🧠 Brag Document", "Brag Document", id="decoration"),
        pytest.param("✅ Highlights & Wins", "✔ Highlights & Wins", id="tick"),
        pytest.param("Launch 🚀 done ⚡ fast", "Launch done fast", id="inside"),
        pytest.param("👩🏽\u200d💻 ☁\ufe0f 🇹🇭", "", id="nothing-else"),
        pytest.param("latency ⬇\ufe0f 40 %, 4.8⭐", "latency ↓ 40 %, 4.8★", id="signs-with-a-meaning"),
        pytest.param("1\ufe0f\u20e3 first", "1 first", id="keycap"),
        pytest.param("𝗕𝗼𝗹𝗱 ➀ Ｆ", "Bold (1) F", id="styled-letters"),
        pytest.param("→ ≥ € ✔ ★ ข 中", "→ ≥ € ✔ ★ ข 中", id="letters-and-signs-stay"),
    ],
)
def test_pictographs_make_way_for_what_a_font_can_draw(text: str, shown: str) -> None:
    assert without_pictographs(text) == shown


@given(text=st.text().map(visible))
def test_no_letter_or_digit_is_lost_with_the_pictographs(text: str) -> None:
    def letters(words: str) -> int:
        return sum(unicodedata.category(c)[0] in "LN" for c in words)

    assert letters(without_pictographs(text)) >= letters(text)


def test_scripts_are_named_in_words() -> None:
    assert scripts("กข้") == "Thai"
    assert scripts("中한") == "CJK and Hangul"
    assert scripts("☰") == "a sign"
