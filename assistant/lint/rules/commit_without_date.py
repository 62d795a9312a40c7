"""A promise to look again that has no day."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.days import says_when
from assistant.lint.rule import FEEDBACK_ONLY, Hit, Rule

_PROMISE = lazy_pattern(
    r"\b(?:let['’]?s|let us|we['’]?ll|i['’]?ll|(?:we|i) (?:will|can|should|could|might|would like to|want to"
    r"|plan to)|i['’]d like (?:us )?to|i would like us to|i am going to|we are going to|(?:i['’]m"
    r"|we['’]re) going to|let me|happy to)\b"
    r"[^.;:!?]*$"
)
_LOOKING = lazy_pattern(
    r"\b(?:look|check|talk|discuss|revisit|review|see|follow|track|monitor|watch|touch|circle|come back|meet"
    r"|sync|catch up|chat"
    r"|speak|share|assess|reassess|evaluat|take stock|get back|let you know|keep)\w*\b",
    re.IGNORECASE,
)
_VAGUE_TIMES = (
    "soon", "going", "moving", "at", "down", "in", "some", "when", "another", "over", "later", "sometime", "from", "as",
)  # fmt: skip
_NOT_A_TIME = lazy_pattern(r"\b(?:as|too|so|very|how|pretty|sooner or) $")
_ABOUT_CODE = lazy_pattern(r"\s+(?:the|a|an|its|all|every|these|those|into)\b")


def _has_no_day(hit: Hit) -> bool:
    """A promise by us, in whose sentence and the next one no day stands."""
    sentence, words = hit.sentence, hit.words.lower()
    before = sentence.before(hit.start, 160)
    if any(says_when(s.plain) for s in hit.document.with_next(sentence)):
        return False
    if words.split()[0] in _VAGUE_TIMES:
        promise = _PROMISE.search(before) or _PROMISE.search(sentence.after(hit.end, 30).split(",")[-1])
        whole = sentence.plain
        return promise is not None and not _NOT_A_TIME.search(before) and _LOOKING.search(whole) is not None
    if words.startswith(("let", "we", "i'", "i’")):
        return True
    if words == "check in" and _ABOUT_CODE.match(sentence.after(hit.end)):
        return False
    return _PROMISE.search(before) is not None


RULE = Rule(
    name="commit-without-date",
    summary="A promise to look again without a day.",
    why=(
        "Without a day the next look is review day. A date and a checkpoint tell the other person that it matters, how "
        "long there is, and what you will both look at."
    ),
    instead="Name the day and what you will look at: “in our 1:1 on April 9, the next two design reviews”.",
    source="Manager playbook: SBI + Ask + Commit, the commit",
    message="“{words}” names no day. Say on which date you two look again, and at what.",
    kinds=FEEDBACK_ONLY,
    bad=(
        "Let's circle back on this.",
        "We'll revisit the review times.",
        "I'll keep an eye on it.",
        "Let's talk about your design docs again soon.",
        "Going forward, we'll keep track of how your hand-overs go.",
        "We can touch base when things calm down.",
        "Let's see how it goes.",
        "I will check in at some point.",
        "Let's catch up on how it is going in a while.",
        "I would like us to come back to this when there is more time.",
        "We'll monitor how the reviews go.",
        "Let's reassess down the road.",
        "I'll be watching how the next designs turn out.",
        "Let's review your progress in the near future.",
        "We can take stock in the coming weeks.",
        "I'm going to get back to you.",
    ),
    good=(
        "Let's revisit this at our 1:1 on April 9.",
        "We'll check back in two weeks.",
        "Let's look at the next two notes together on the 24th.",
        "The job will check in its results and revisit every node.",
        "Answer the page as soon as it fires; I'll do the same.",
        "Going forward, I need a rollback section in every design doc.",
        "We'll revisit the review times. June 24, our 1:1, with the dashboard open.",
        "You closed the ticket too soon, and Ade had to reopen it.",
        "I'll follow up in our next 1:1.",
        "We'll monitor the queue with the new alert.",
        "Catch up with the broker is slow after a restart.",
        "I'll review your PR today.",
        "Let's reassess on June 24 with the two docs open.",
        "The job keeps watching how your files change.",
        "We should look into the lock, as you wrote, by Friday.",
        "You took another look at PAY-12, and it was the cache.",
        "Let's check in the lock file with every change.",
    ),
    terms="""
    circle back; circling back; touch base; revisit; reconnect; regroup; check back; check in; follow up; come back to
    look at this|it again; talk again; pick this|it up again|later; keep an eye; keep a close eye; keep tabs
    let's|lets monitor|track|discuss|talk this|it|about|progress more|further|again?; let's|lets keep talking
    talk more about; reassess; re-assess; re-evaluate; reevaluate; catch up; take stock; take another look
    look again|into
    monitor|track how|your|progress; review your progress|growth|performance|development
    review how|where|things|this|it
    watch|watching|track|tracking|observe|observing how|your; be watching
    keep watching|monitoring|tracking|checking|talking
    have another look|chat|talk|conversation; speak again|more|about; talk about this|it; get back to you; stay in touch
    let's|lets see how; we'll|we’ll see how
    soon; going forward; moving forward; at some point; at a later; down the road|line; in the future; in due course
    in a while|bit; in the? near|coming|next|not-too-distant few|couple? of? future|weeks|months|sprints|cycles
    some other time; another time; some time; sometime; later on
    when things; when we have; when there; over time; in time
    """,
    holds=_has_no_day,
)
