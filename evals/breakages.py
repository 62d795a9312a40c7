"""The product, broken on purpose: written down before any was tried. Each is one change to one file, and the tasks that
must notice it. `python -m evals.breaking` applies them one by one to a copy and runs those tasks there.
"""

from __future__ import annotations

from typing import NamedTuple


class Breakage(NamedTuple):
    """What is done to the product: in `file` the text `old`, which stands there once, becomes `new`."""

    name: str
    file: str
    old: str
    new: str
    tasks: tuple[str, ...]


_VERIFY = "assistant/writing/verify.py"
_MATCH = "assistant/evidence/match.py"
_RECORD = "assistant/evidence/counting/record.py"
_FEEDBACK = "assistant/writing/feedback/conversation.py"
_ANSWERS = "assistant/writing/calibration/answers.py"
_OBJECTIONS = "assistant/writing/calibration/objections.py"

BREAKAGES = (
    Breakage(
        "the verifier does not look at numbers", _VERIFY, "    yield from find_numbers(claim)\n", "", ("lies",)
    ),
    Breakage("the verifier does not look at dates", _VERIFY, "    yield from find_dates(claim)\n", "", ("lies",)),
    Breakage(
        "the verifier does not look at quotations", _VERIFY, "    yield from find_quotations(claim)\n", "", ("lies",)
    ),
    Breakage(
        "the verifier lets any verb of ownership stand", _VERIFY, "    yield from find_overclaims(grounding)\n", "",
        ("lies", "subtle-lies"),
    ),
    Breakage(
        "the verifier takes words from nowhere", _VERIFY,
        "    yield from find_unknown_words(claim, grounding.support)\n", "", ("lies", "subtle-lies"),
    ),
    Breakage(
        "the verifier lets a plan be told as done", _VERIFY, "    find_firmer,\n    find_done_while_open,\n", "",
        ("lies", "subtle-lies"),
    ),
    Breakage(
        "the verifier refuses every sentence of more than eight words", _VERIFY,
        "    if not text.strip():\n", "    if len(text.split()) > 8:\n", ("paraphrases",),
    ),
    Breakage(
        "a criterion is at its bar with one less", _MATCH,
        "have >= criterion.minimum:", "have >= criterion.minimum - 1:", ("matching",),
    ),
    Breakage(
        "what is only asked for is called missing", _MATCH, "return State.ASK if found else State.MISSING",
        "return State.MISSING", ("matching",),
    ),
    Breakage(
        "undated work counts", _RECORD,
        "return item.period is not None and until(item.period, self.window.end).within(self.window)", "return True",
        ("matching",),
    ),
    Breakage(
        "two thresholds are swapped: five followers become two, two services five", _MATCH,
        "have >= criterion.minimum:", "have >= {2: 5, 5: 2}.get(criterion.minimum, criterion.minimum):",
        ("matching", "objections", "counting"),
    ),
    Breakage(
        "what somebody else did is the author's", _RECORD,
        "return tuple(i for i in self._told if i.subject is not Subject.OTHER)", "return self._told",
        ("matching", "objections", "counting"),
    ),
    Breakage(
        "plans are accomplishments", "assistant/evidence/accomplishment.py",
        "        return SetAside.PLANNED if _only_plans(reading) else None\n", "        return None\n",
        ("evidence", "counting"),
    ),
    Breakage(
        "a search answers with everybody's bullets", "assistant/coach/search.py",
        "entries = {e.id: e for e in read_record(self.store(), person_id(person)).entries}",
        "entries = {f'{p.id}{e.id}': e.model_copy(update={'id': f'{p.id}{e.id}'}) for p in self.store().people()"
        " for e in read_record(self.store(), p.id).entries}",
        ("retrieval",),
    ),
    Breakage(
        "an exact identifier is worth no more than a word", "assistant/retrieval/ranking.py", "EXACT = 10.0",
        "EXACT = 0.0", ("retrieval",),
    ),
    Breakage(
        "search knows words only", "assistant/retrieval/ranking.py", "WORDS, COVERED = 0.4, 0.3",
        "WORDS, COVERED = 1.0, 0.0", ("retrieval",),
    ),
    Breakage(
        "a missing field is filled in silence", _FEEDBACK,
        "    questions = _questions(work, incidents, praise)\n",
        "    incidents = tuple(Incident(fields={n: f if f.text else Filled(state=FieldState.GIVEN,"
        " text='in the last weeks') for n, f in i.fields.items()}) for i in incidents)\n"
        "    questions = _questions(work, incidents, praise)\n",
        ("feedback",),
    ),
    Breakage(
        "every question is the same", "assistant/writing/feedback/questions.py",
        "    return _QUESTIONS[name](_Asked(said, topic, weak, known, praise))\n",
        "    return 'Please clarify.'\n", ("feedback",),
    ),
    Breakage(
        "the rule against adjectives is silent", "assistant/lint/rules/adjective_only.py",
        "    return told or is_verdict(plain, _QUALITY)\n", "    return False\n", ("lint",),
    ),
    Breakage(
        "evidence in a sentence is not seen", "assistant/evidence/signs.py",
        "def proves(", "def proves(*_: object) -> bool:\n    return False\n\n\ndef _proves(", ("lint",),
    ),
    Breakage(
        "objections come weakest first", _OBJECTIONS, "key=lambda o: (-o.weight,", "key=lambda o: (o.weight,",
        ("objections",),
    ),
    Breakage(
        "every packet gets every kind of objection", _OBJECTIONS,
        "    cases = [_objection(kind, case, weight) for kind, case, weight in weighed(packet, all_kinds())]\n",
        "    cases = [_objection(k, c, k.weight) for k in all_kinds() for c in ([*k.find(packet)] or"
        " [__import__('assistant.writing.calibration.kind', fromlist=['Case']).Case('Thin.', 'More.')])]\n",
        ("objections",),
    ),
    Breakage(
        "overselling goes unseen", _ANSWERS, "    oversold = tuple(find_oversell(answer))\n", "    oversold = ()\n",
        ("answers",),
    ),
    Breakage(
        "any answer answers any objection", _ANSWERS,
        "    on_point = conceded is not None or closing is not None or bears\n", "    on_point = True\n", ("answers",),
    ),
    Breakage(
        "a document may have nine pages", "assistant/writing/budget.py", "PACKET_PAGES = 2", "PACKET_PAGES = 9",
        ("drafts",),
    ),
    Breakage(
        "the mirror pairs a criterion with the statement that it is least like", "assistant/writing/mirror/mirror.py",
        "key=lambda m: -m.found.score)", "key=lambda m: m.found.score)", ("mirror",),
    ),
)  # fmt: skip
