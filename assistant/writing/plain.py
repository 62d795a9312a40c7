"""The plain writer: an entry's own words as sentences. It strips, joins and drops the pronoun; it adds no fact.

What it cannot make a sentence of is not written: `plain_sentences` answers with nothing, and the plan asks instead.
"""

from __future__ import annotations

import re

from assistant.domain.draft import Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.growth import Link
from assistant.domain.vocabulary import Modality, Subject
from assistant.evidence.activity import is_activity
from assistant.evidence.dates import is_date
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import words
from assistant.evidence.verbs import Tense, tense, verb_role
from assistant.writing.checks.steering import decodes, steers, without_posed_citations
from assistant.writing.protected import protected_spans
from assistant.writing.sentences import clause_spans, sentence_spans

MOST_WORDS = 55
"""Words of one item that a paragraph can carry; longer items give their best sentences (two pages, six projects)."""

_TITLE_WORDS = 30
FEWEST_WORDS = 3
"""Under three words there is no statement, only a name."""

_URL = lazy_pattern(r"\(?\s*\b(?:https?://|www\.)[^\s)\]>]+\s*\)?")
_EMPTY_BRACKETS = lazy_pattern(r"\(\s*(?:[,;]\s*)*\)|\[\s*\]")
_BRACKET_EDGE = lazy_pattern(r"([(\[])\s*[,;]\s*|\s*[,;]\s*([)\]])")
_LEADING_MARKS = lazy_pattern(r"^[^\w\"“‘'(\[$€£<>~@#+]+|^-\s+")
_PRONOUN = lazy_pattern(r"^(?:I(?:['’]ve| have| also| then)?|I['’]m)\s+(?=\w)")
_WE = lazy_pattern(r"^(?:We(?:['’]ve| have| also)?)\s+(?=\w)")
_DANGLING = lazy_pattern(
    r"^(?:This|It|They|These|Those|That|He|She|However|Also|Additionally|Hence|So|But|And|See|Here)\b", re.I
)
_BACKWARD = lazy_pattern(
    r"^(?:In order to|To) (?:achieve|accomplish|meet|reach|do|address|solve|support|get to|hit) (?:this|that|these|it)"
    r"(?: \w+){0,2}, |^Among (?:them|these|those),? ",
    re.I,
)
"""An opening that points back at a heading which the document does not show."""
_STATUS = lazy_pattern(
    r"\bfor now\b|\b(?:nobody|no one|none|not)\b.{0,40}\byet\b|\bwaiting (?:for|on)\b|\btook longer\b", re.I
)
"""How things stood when it was written; told later as if it still held, it misleads."""
_OPINION = lazy_pattern(
    r"\b(?:I|we)(?:['’]ve| have)?(?: (?:always|really|also|just|still|personally))?"
    r" (?:love[ds]?|like[ds]?|enjoy(?:ed)?|think|felt|feel|believe|hope|wish)\b"
    r"|\b(?:it|that|this)(?:['’]s| is| was)(?: \w+)?"
    r" (?:lovely|great|fun|nice|fascinating|good|inappropriate|a pleasure)\b",
    re.I,
)
_MARKS = lazy_pattern("[\u2600-\u27bf\u2b50\u2b55\U0001f300-\U0001faff\ufe0f]+")
"""Ticks, stars and pictures, which say nothing in a sentence."""
_LABELS = frozenset({"shipped", "unblocked", "reviewed", "adopted", "launched", "mentored", "presented", "fixed"})
"""Labels of an entry that are its verb: an entry without one of its own keeps the label before it."""
_PREDICATE = lazy_pattern(r"^\w+ed\b|\b(?:is|are|was|were|took|gave|went|got|put|set|has|had)\b", re.I)
_TICKET = lazy_pattern(r"[A-Z][A-Z0-9]+-\d+")
_WORD = lazy_pattern(r"[^\W\d_]+")
_OPENERS = frozenset({"co-wrote", "co-led", "re-wrote", "on-call", "set-up", "co-founded", "pre-launch"})
_IN_OTHER_WORDS = lazy_pattern(
    r"\b(?:in other words|in short|in a word|in effect|so to speak|that is to say|put differently|to put it \w+"
    r"|in essence|essentially|basically|effectively|as it were|you could say|one could say|if you will)\b",
    re.I,
)
_TELLS = lazy_pattern(
    r"\d|\b(?:I|we|it|they|he|she|you|this|that|nobody|everybody|everyone|is|are|was|were|has|have|had|can|could|no"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|half|twice|double|instead|than)\b"
)
_NO_NOUNS = frozenset(
    ("", "a", "an", "the", "its", "my", "our", "by", "for", "from", "in", "into", "of", "on", "to", "with")
)
_FUTURE = lazy_pattern(
    r"\b(?:will|going to|plan(?:s|ning)? to|aim(?:s|ing)? to|soon|next week|would like|hope(?:fully)?|want to"
    r"|to be done|TBD)\b",
    re.I,
)


def clean(text: str) -> str:
    """The text without URLs, leading marks and emptied brackets; its words stay as they are."""
    text = _URL.sub(lambda m: ")" if m.group().endswith(")") and not m.group().startswith("(") else "", text)
    text = re.sub(r":\s*;\s*", ": ", _MARKS.sub("", text))
    text = _BRACKET_EDGE.sub(lambda m: m.group(1) or m.group(2), text)
    text = _EMPTY_BRACKETS.sub(" ", text)
    text = re.sub(r"\s+([.,;:!?)])", r"\1", re.sub(r"\s{2,}", " ", text))
    return _LEADING_MARKS.sub("", text.strip()).strip()


def _finish(text: str) -> str:
    text = re.sub(r"[!.…;,:\s–—-]+$", "", text)
    if not text:
        return ""
    return _capitalised(text) + ("" if text.endswith("?") else ".")


def _capitalised(text: str) -> str:
    """The text with a capital, unless it opens with an identifier (`login-api`, `iOS`, `retro-0304`)."""
    first = text.split(maxsplit=1)[0].rstrip(",:;")
    return text if re.search(r"[-_/.\d]|.[A-Z]", first) and first not in _OPENERS else text[0].upper() + text[1:]


def _without_pronoun(text: str, item: EvidenceItem) -> str:
    if _PRONOUN.match(text):
        rest = _PRONOUN.sub("", text, count=1)
        first = words(rest)[:1]
        if first and (verb_role(first[0]) is not None or first[0].lower().endswith("ed")):
            return rest
        return text
    if item.subject is Subject.SHARED:
        shared = _WE.sub("", text, count=1)
        if shared != text:
            return f"With the team, {shared[0].lower()}{shared[1:]}" if shared else text
    return text


def _worth(piece: str) -> int:
    tokens = words(piece)
    acts = sum(1 for t in tokens if verb_role(t) is not None)
    owned = 2 * bool(re.search(r"\b(?:responsible for|in charge of|ownership of)\b", piece, re.I))
    return owned + 3 * bool(re.search(r"\d", piece)) + 2 * min(acts, 2) + (1 if len(tokens) >= 6 else 0)


def _chosen(pieces: list[str]) -> list[str]:
    """The sentences worth a place, in their order, within MOST_WORDS: acts and numbers first."""
    order = sorted(range(len(pieces)), key=lambda i: (-_worth(pieces[i]), i))
    keep: set[int] = set()
    room = MOST_WORDS
    for index in order:
        size = len(pieces[index].split())
        dangling = bool(_DANGLING.match(pieces[index])) and (index - 1) not in keep
        if (size <= room or not keep) and _worth(pieces[index]) > 0 and not dangling:
            keep.add(index)
            room -= size
    return [pieces[i] for i in sorted(keep)]


def readable(piece: str) -> bool:
    """Most of its letters are Latin; what we cannot read is kept in the record and not retold."""
    letters = [c for c in piece if c.isalpha()]
    return sum(c < "\u0250" or "\u1e00" <= c < "\u1f00" for c in letters) * 2 > len(letters)


def _without_asides(text: str, item: EvidenceItem) -> str:
    """The text without what a table's other columns left after it: names said already, an open question, a ticket."""
    spans = clause_spans(text)
    if len(spans) < 2:
        return text
    names = {w for person in item.people for w in words(person.name)}
    clauses = [text[a:b].rstrip(";").strip() for a, b in spans]
    kept, tickets = clauses[:1], []
    for clause in clauses[1:]:
        if _TICKET.fullmatch(clause):
            tickets.append(clause)
        elif not clause.endswith("?") and not set(words(clause)) <= names and not _is_gloss(clause):
            kept.append(clause)
    return "; ".join(kept) + (f" ({', '.join(tickets)})" if tickets else "")


def _is_gloss(clause: str) -> bool:
    """Whether a clause only gives the one before it a grander name: "internationally recognised work, in other words".

    One with a number, a ticket, a subject or an act of its own tells something, and stays.
    """
    if not _IN_OTHER_WORDS.search(clause) or _TELLS.search(clause):
        return False
    said = words(_IN_OTHER_WORDS.sub(" ", clause))
    acts = (w for w, after in zip(said, [*said[1:], ""], strict=True) if after in _NO_NOUNS)
    return not any(tense(w) is Tense.PAST for w in acts)


def note_words(item: EvidenceItem) -> str:
    """The item's text, cleaned, without what only points elsewhere or poses as our citation.

    A link's label that stands alone between brackets or commas goes the way of a bare address ("(PAY-12, the graph)"),
    unless most of it names something that can be looked up.
    """
    text = item.text
    for link in sorted(item.links, key=lambda one: -one.start):
        before, after = text[: link.start].rstrip(), text[link.end :].lstrip()
        inside = before.count("(") > before.count(")")
        apart = before.endswith(("(", ",", ";")) and after.startswith((")", ",", ";"))
        if inside and apart and not _is_named(link, item):
            text = before + after
    return clean(without_posed_citations(text))


def _is_named(link: Link, item: EvidenceItem) -> bool:
    """Whether half of a link's label or more is the name of an artifact, a ticket or a person."""
    named = (*item.artifacts, *item.tickets, *item.people, *item.adopters, *item.citations)
    return any(2 * (min(m.end, link.end) - max(m.start, link.start)) >= link.end - link.start for m in named)


def _unsteered(pieces: list[str]) -> list[str]:
    """The sentences before the first that steers the writer: what follows an order is what it orders to be told.

    An order to decode orders what stands before it.
    """
    for number, piece in enumerate(pieces):
        if number and decodes(piece):
            return pieces[: number - 1]
        if steers(piece):
            clauses = [piece[a:b].rstrip(";") for a, b in clause_spans(piece)]
            first = next((n for n, c in enumerate(clauses) if steers(c)), 0)
            return [*pieces[:number], *clauses[:first]]
    return pieces


def _unprotected(piece: str) -> str:
    """The sentence without leave, health, family and the like: from the next act on, or up to the clause before.

    "Came back from parental leave and moved the API to …" tells of the API. Empty where nothing else stands alone.
    """
    spans = protected_spans(piece)
    if not spans:
        return piece
    for match in _WORD.finditer(piece, max(end for _, end in spans)):
        if tense(match.group()) is Tense.PAST:
            return piece[match.start() :]
    before = max(piece.rfind(mark, 0, spans[0][0]) for mark in (", ", "; ", " (", " - ", " – "))
    head = piece[:before].rstrip(",;( –-") if before > 0 else ""
    return head if any(tense(w) is Tense.PAST for w in words(head)) else ""


def _without_activity(piece: str) -> str:
    """The sentence without its clauses that count activity, hours or praise; empty where it has no other."""
    clauses = [piece[a:b].rstrip(";") for a, b in clause_spans(piece)]
    kept = [c for c in clauses if not is_activity(c)]
    if len(kept) == len(clauses):
        return "" if is_activity(piece) else piece
    return "; ".join(kept)


def _pieces(item: EvidenceItem) -> list[str]:
    text = _without_asides(note_words(item), item)
    pieces = _unsteered([text[a:b] for a, b in sentence_spans(text)])
    pieces = [told for p in pieces if (told := _unprotected(p))]
    pieces = [told for p in pieces if (told := _without_activity(p))]
    if any(len(p.split()) > MOST_WORDS for p in pieces):
        pieces = [p[a:b] for p in pieces for a, b in clause_spans(p)]
    if (
        len(pieces) > 1
        and len(text.split()) <= _TITLE_WORDS
        and any(p.endswith("?") or p.startswith("@") for p in pieces)
    ):
        pieces = [text]
    pieces = [p for p in pieces if readable(p)]
    if item.modality is not Modality.PLANNED and len(pieces) > 1:
        pieces = [p for p in pieces if not _FUTURE.search(p) and not _STATUS.search(p) and not p.rstrip().endswith("?")]
    return [_BACKWARD.sub("", _LEADING_MARKS.sub("", p)) for p in pieces if not _OPINION.search(p)]


def plain_texts(item: EvidenceItem) -> tuple[str, ...]:
    """The item's statements in its own words, one sentence each; empty when nothing in it can stand as a sentence."""
    pieces = _pieces(item)
    if sum(len(p.split()) for p in pieces) > MOST_WORDS or any(_DANGLING.match(p) for p in pieces):
        pieces = _chosen(pieces)
    finished = (_finish(_without_pronoun(p, item)) for p in pieces)
    return tuple(p for p in finished if len(words(p)) >= FEWEST_WORDS)


def _under(item: EvidenceItem, project: str | None, texts: list[str]) -> str | None:
    """What stands before the first sentence: the project, or for a title without a verb the heading it stood under."""
    if project is not None:
        return project if project.casefold() not in " ".join(texts).casefold() else None
    verbless = not any(verb_role(w) is not None for w in words(item.text))
    tokens = words(texts[0])
    acts = any(verb_role(w) is not None and (n == 0 or w.endswith(("ed", "ing"))) for n, w in enumerate(tokens))
    if item.label in _LABELS and not acts and not _PREDICATE.search(texts[0]):
        return item.label.capitalize()
    heading = item.context[-1].strip(" :*") if item.context else ""
    named = verbless and 0 < len(heading.split()) <= 3 and not any(c.isdigit() or c == "|" for c in heading)
    return _capitalised(heading) if named and not is_date(heading) else None


def plain_sentences(item: EvidenceItem, *, project: str | None = None) -> tuple[Sentence, ...]:
    """Fact sentences for one item, each citing it; `project` is put before the first when it is not named in it."""
    texts = list(plain_texts(item))
    if texts and (under := _under(item, project, texts)) is not None:
        first = texts[0]
        verb = words(first)[:1]
        small = verb and (verb_role(verb[0]) is not None or (project is None and item.text.startswith(verb[0].lower())))
        lowered = first[0].lower() + first[1:] if small else first
        texts[0] = f"{under}: {lowered}"
    return tuple(Sentence(text=t, evidence_ids=(item.id,), kind=SentenceKind.FACT) for t in texts)
