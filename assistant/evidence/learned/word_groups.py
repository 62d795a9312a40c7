"""Words that say the same to a reader of packets, so that one of them teaches the readers about all."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.evidence.stems import stem

_GROUPS: Mapping[str, str] = {
    "USE": """
        use uses used using adopt adopted implement implemented follow followed build built base based rest rely depend
        run apply applied copy copied switch switched migrate migrated move moved port ported take taken took embed
        integrate import consume call code partition encode store validate replace replaced swear convert
        standardise standardize rebuild rebuilt rewrite rewrote redo redone redid merge merged converge inherit works
        work draw draws settle design require requires budget lay laid treat ship ships serve serves keep keeps go hold
        holds
    """,
    "LOOK": """
        review reviewed approve approved accept accepted sign present presented publish published comment commented read
        announce announced discuss discussed praise praised attend ratify agree agreed like circulate share shared
        feedback audience talk slide guild wiki portal catalog newsletter session bless
    """,
    "CITE": """
        cite cited cites quote quoted quotes refer refers referred reference references lean leans point points link
        links borrow credit derive footnote footnotes mention mentions acknowledge lift argue argues excerpt source
        goes invoke
    """,
    "DUTY": """
        pager page rota rotation on-call oncall call-out callout duty deploy deploys deployment release releases
        roadmap backlog escalation alarm phone keys key owner ownership responsible responsibility charge steward
        custodian keeper wake woken night nights operate maintainer accountable answerable plan plans
    """,
    "STUCK": """
        stuck blocked waiting waited hung hang couldn't cannot parked stranded lost unblock unblocked unstuck moving
        going past again loose freed free stalled struggling deadlock bogged mud spinning chased chasing idle
        rescue rescued helped help helping
    """,
    "GAVE": """
        gave give sent send showed show found fixed patched patch added wrote opened pointed explained sat traced
        tracked spotted corrected renewed named told
    """,
    "STOP": """
        cancel cancelled canceled drop dropped stop stopped shelve shelved scrap scrapped abandon abandoned kill killed
        end ended withdraw withdrew reverse reversed halt halted pull pulled struck freeze froze terminate terminated
        bury buried instead rather
    """,
    "START": """
        buy bought fund funded chose choose pick picked enter entered open opened launch sign signed approve decide
        decided decision license licensed sell sold keep kept expand invest invested redirect
    """,
    "BODY": """
        board chief director council committee founder president head minister ministry chair executive executives
        leadership management partners partner boss owners shareholders vp svp evp officer principal dean
    """,
    "FAIL": """
        rollback reverted revert missed miss slipped slip late failed fail failure broke broken outage regressed
        regression postponed delayed delay crashed crash fell backfired worse overran overrun corrupted lost wrong
        aborted withdrawn unfinished undone unplanned flopped double duplicate doubled
    """,
    "MEND": """
        since prevented guard guards recurrence repeat repeated relaunched canary alarm check checks gate now catches
        caught rehearsal rehearsed actions closed learned lesson
    """,
    "WITH": """
        we us our ours together both jointly joint half halves each split pair paired pairing equal equally co-wrote
        co-author co-authored co-designed co-owned alongside shared mutual
    """,
    "SOLE": """
        alone sole solely myself single-handed singlehanded single-handedly solo entirely exclusively only one-person
        unaided
    """,
    "MAKE": """
        wrote built designed invented found proved solved authored discovered worked created drafted devised conceived
        modelled modeled derived coded programmed negotiated persuaded convinced presented pitched drove led figured
        idea scheme
    """,
    "TEACH": """
        mentor mentored mentee intern interns junior buddy apprentice trainee ramp ramped graduate joiner newcomer
        coached coach taught onboarded onboarding grew student supervised
    """,
    "DOC": """
        doc docs design designs rfc adr paper standard guide guideline guidelines spec specification playbook handbook
        policy library template convention charter contract cookbook principles rule rules proposal framework checklist
    """,
    "PAST": "retro retrospective postmortem post-mortem incident review inc write-up report",
    "NONE": "no not nobody none never nothing without neither nor isn't hasn't haven't didn't doesn't don't yet",
    "TIME": "second seconds minute minutes hour hours day days week weeks month months ms s min h",
    "RATE": "rate median p50 p90 p95 p99 average mean percent share cost costs latency availability errors error",
    "WAS": "was were from before earlier previously used down up fell rose dropped went now after",
    "MINE": "mine my me i i'm i've i'd",
    "THEY": "they their them theirs he she his her hers him",
}

GROUP_OF: Mapping[str, str] = {stem(word): group for group, words in _GROUPS.items() for word in words.split()}
"""The group of a stem; the last group that lists it."""
