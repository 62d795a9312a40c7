"""Records in shapes of their own (prose, quarters, a table, criteria, weeks), and one weakness put into each."""
# ruff: noqa: E501 (records stand here as their authors would write them)

from __future__ import annotations

import re

from assistant.domain.calibration import ObjectionKind

PROJECTS = """# Growth document: Marit Solheim

Level: L5, Team: Settlement

## Payout engine (January to October 2026)

I took over payout-engine from Henrik in January 2026 and have carried its pager, its roadmap and its deploys since
then (SET-11). In May 2026 fx-desk was handed to me as well, with the same duties (SET-140).

In February 2026 I wrote RFC-31, "Every payout is a ledger entry". It was approved on February 20. The
teams Treasury and Invoicing have built on it since April (TRE-9, INV-77); the people who work by it are Olga Brandt
and Samir Haddad in Treasury, and Pilar Ruiz, Jonas Weld and Aiko Tanabe in Invoicing.

Payouts that bounced fell from 2.9% in March 2026 to 0.4% in August 2026, on the board that Finance reads every
month (https://dash.fjord.example/bounces).

## The bank decision (June 2026)

My paper compared the two clearing banks by cost per failed payment. On June 11, 2026 our CFO, Greta Lindqvist, ended
the contract with the second bank because of it; the minutes name the paper.

## Reliability (March and September 2026)

I was incident commander on March 4, 2026, when payouts stood still for 50 minutes. The retrospective (retro-0304) is
quoted by Invoicing in their RFC-44 and by Treasury's on-call guide. In September 2026 I ran the fail-over drill that
came out of it.

## Designs that others use (April to September 2026)

"Two clocks, one day", a design doc of April 2026, is what Reporting runs its month-end on (REP-18). "Refunds
without a human" (July 2026) went into use at Support Tools in August (SUP-52).

## People (2026)

In February 2026 I got Olga unstuck on settlement dates, Jonas on test accounts and Wanda in Support Tools on refund
states. In May 2026 it was Aiko on idempotency keys, Samir on rounding, and Wanda again on reversals. In August 2026 I
unblocked Pilar on the schema move, Jonas on his replay tool and Emeka in Reporting on late files. In October 2026:
Samir, Emeka and Aiko, each on the new file format. Bianca, who joined in March 2026, took her first pager week alone
in July 2026.
"""

QUARTERS = """# Q4 2025

* Owner of search-api and suggest: I am on call for both, I set their roadmap, I deploy them.
* Helped three people past a blocker: Dario (Catalogue) with synonyms, Ines (Catalogue) with facets, Kofi (Mobile) with paging.

# Q1 2026

* ADR-12 (one tokenizer for everybody) accepted 14 Jan.
* Catalogue switched to ADR-12 in February, Mobile in March. Working to it: Dario Conti, Ines Prado, Kofi Mensah, Lea Roth, Stig Holm.
* Helped Kofi over the emulator problem, Lea (Mobile) with offline search, Stig (Ads) with the ranking dump.

# Q2 2026

* Searches that found nothing: 14% before (January), 6% after (May). Source: https://dash.kauf.example/zero
* Our CEO, Nadia Rahman, stopped the purchase of an outside engine on 7 May after reading my cost note.
* Postmortem 2026-04-18 written by me; Ads links to it in their launch checklist, Catalogue took its alarm list over.
* Helped Ines with a reindex, Dario with stop words, Stig with click logs.

# Q3 2026

* "Ranking in two passes" (design doc, July) now runs at Ads. "Typos are a language" (design doc, August) is used by Mobile and Catalogue.
* Helped Lea (cold start), Stig (feature names), Kofi (deep links).
* Rosa was my mentee from April; since August she reviews releases on her own.

# Q4 2026

* Response time at the 95th percentile 410 ms in Q1, 180 ms in October.
* Helped Dario (colours), Ines (sizes), Lea (voice).
"""

TABLE = """# Log

Name: Yannick Ferrand
Level: L5
Team: Device Cloud

| Date | What | Where to look |
| --- | --- | --- |
| 2025-12-08 | Took device-hub and update-relay: pager, deploys, roadmap | DEV-5 |
| 2026-01-19 | Unblocked Hana Sato (Firmware), Cyril Muller (Apps), Goran Ilic (Apps) on pairing | DEV-18 |
| 2026-02-10 | RFC-6 "A device says who it is" approved | RFC-6 |
| 2026-03-23 | Firmware and Apps moved to RFC-6 | FW-90, APP-31 |
| 2026-04-15 | Retro of the April 9 outage, cited by Firmware in FW-102 and by Apps in RFC-15 | retro-0409 |
| 2026-04-22 | Unblocked Goran, Hana and Petra Novak (Billing) | DEV-61 |
| 2026-05-20 | COO Ruth Adeyemi cancelled the second cloud region after my load study | minutes 2026-05-20 |
| 2026-06-30 | Devices lost after an update: 310 a week in March, 22 a week in June | https://dash.heim.example/lost |
| 2026-07-14 | Follow RFC-6 in their changes: Hana Sato, Cyril Muller, Goran Ilic, Petra Novak, Ole Vang | DEV-88 |
| 2026-07-21 | Unblocked Petra, Ole (Retail), Cyril on certificates | DEV-90 |
| 2026-08-18 | Design docs "Quiet hours" (in use at Apps) and "One key per home" (in use at Retail) | APP-60, RET-12 |
| 2026-09-02 | Ada runs the release alone; I mentored her since May | DEV-104 |
| 2026-10-13 | Unblocked Ole, Hana and Goran before the autumn launch | DEV-120 |
"""

CRITERIA = """# Case for Staff: Zofia Maj (L5, team Editor)

## Scope

- Jan 2026: doc-store and render-farm are my services, pager and deploys and roadmap (EDT-3).

## Impact

- Saves that failed went down from 1.8% (Feb 2026) to 0.2% (Sep 2026). Board: https://dash.blatt.example/saves
- Jun 2026: after my note on licence costs the CTO, Paul Okafor, decided to end the third-party editor.

## Leverage

- Mar 2026: RFC-50 "One document, many writers" signed off.
- Aug 2026: engineers who build to RFC-50: Nils Berg (Mail), Tara Singh (Mail), Hugo Lemaire (Wiki), Ana Duarte (Wiki), Bela Toth (Chat).
- Feb 2026: unblocked Nils (Mail), Hugo (Wiki), Bela (Chat).
- May 2026: unblocked Ana, Tara and Bela.
- Jul 2026: unblocked Hugo, Nils, and Ismail (Export).
- Oct 2026: unblocked Ismail, Ana, Tara.
- Sep 2026: Freja, whom I mentored, leads the render-farm rota by herself.

## Artifacts

- Apr 2026: "Cursors are cheap" design doc. Wiki has it in production since May (WIK-71).
- Jul 2026: "Undo across tabs" design doc. Chat and Mail have both built it (CHT-19, MAI-40).
- May 2026: retro-0502, which the Wiki and Export retros of July refer to.
"""

WEEKS = """---
name: Tarek Aziz
level: L4
team: Maps
target: L5
---

### Week of 12 January 2026

I own tile-cache end to end now: pager, deploys and roadmap (MAP-7).

### Week of 9 February 2026

Got Ulla (Navigation), Per (Navigation) and Sinem (Rides) going again after the projection mix-up.

### Week of 16 March 2026

Design doc "Tiles by demand" went through review in one round. Rides has used it since April (RID-30).

### Week of 11 May 2026

A thousand tiles cost 0.41 EUR in January and 0.17 EUR in May, see https://dash.karte.example/cost.
Got Sinem, Ulla and Bo (Offline) unstuck on cache keys.

### Week of 6 July 2026

Design doc "Old maps stay readable": Offline built its export by it (OFF-12), and Navigation follows it too.
Helped Bo, Per and Sinem over the new client.

### Week of 31 August 2026

Wrote the retro of the outage of 1 September; the Rides handbook quotes it.
Team goal "no gaps at zoom 14" done on 3 September, a week before it was due.

### Week of 5 October 2026

Design doc "Labels in three scripts" was taken over by Rides and Navigation for their own labels (RID-66, NAV-19).
Unblocked Ulla, Bo and Per.
Mina did her first release without me; I have been her mentor since June.
"""


def _with(text: str, *pairs: tuple[str, str]) -> str:
    """The text with each old part, which must be in it, replaced."""
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return text


PROJECTS_COLLEAGUE = _with(
    PROJECTS,
    (
        'In February 2026 I wrote RFC-31, "Every payout is a ledger entry".',
        'In February 2026 RFC-31, "Every payout is a ledger entry", came out under my name; Henrik Aas had worked out the ledger schema and got it\npast the auditors.',
    ),
    (
        "My paper compared the two clearing banks by cost per failed payment. On June 11, 2026 our CFO, Greta Lindqvist, ended\nthe contract with the second bank because of it; the minutes name the paper.",
        "The comparison of the two clearing banks was Henrik's, and he defended it before the finance group. On June 11, 2026 our CFO, Greta Lindqvist, ended\nthe contract with the second bank because of it.",
    ),
)
PROJECTS_FAILED = _with(
    PROJECTS,
    (
        "## People (2026)",
        "## Instant payouts (September to October 2026)\n\nInstant payouts opened to all merchants on September 21, 2026. Within two days 1,400 payouts had gone out twice, and\nthe feature was withdrawn. It is still off.\n\n## People (2026)",
    ),
)
QUARTERS_BARE = _with(
    QUARTERS,
    (
        "Searches that found nothing: 14% before (January), 6% after (May). Source: https://dash.kauf.example/zero",
        "Searches that found nothing are down by more than half.",
    ),
    (
        "Response time at the 95th percentile 410 ms in Q1, 180 ms in October.",
        "Search is now 2.3 times as fast, and indexing costs 40% less.",
    ),
)
QUARTERS_COUNT = _with(
    QUARTERS, ("Dario Conti, Ines Prado, Kofi Mensah, Lea Roth, Stig Holm", "Dario Conti, Ines Prado, Kofi Mensah")
)
QUARTERS_SHARED = _with(
    QUARTERS,
    (
        "ADR-12 (one tokenizer for everybody) accepted 14 Jan.",
        "ADR-12 (one tokenizer for everybody), which Sven, Aylin and I drafted together, accepted 14 Jan.",
    ),
    (
        "Owner of search-api and suggest: I am on call for both, I set their roadmap, I deploy them.",
        "I alone built the new search: search-api and suggest. I am on call for both, I set their roadmap, I deploy them.",
    ),
    ("Postmortem 2026-04-18 written by me;", "Postmortem 2026-04-18, which Sven and I wrote;"),
    ("after reading my cost note", "after reading the cost note that the three of us put together"),
    (
        '"Ranking in two passes" (design doc, July) now runs',
        '"Ranking in two passes" (design doc by Aylin and me, July) now runs',
    ),
)
TABLE_ONE_TEAM = _with(
    TABLE,
    (" (Firmware), Cyril Muller (Apps), Goran Ilic (Apps)", ", Cyril Muller and Goran Ilic"),
    ("Firmware and Apps moved to RFC-6 | FW-90, APP-31", "Everybody in Device Cloud moved to RFC-6 | DEV-31"),
    ("cited by Firmware in FW-102 and by Apps in RFC-15", "cited in our own RFC-15 and in DEV-102"),
    (" (Billing)", ""),
    (" (Retail)", ""),
    (
        '"Quiet hours" (in use at Apps) and "One key per home" (in use at Retail) | APP-60, RET-12',
        '"Quiet hours" and "One key per home", both in use in our team | DEV-96',
    ),
)
TABLE_BENCH = _with(
    TABLE,
    (
        "| 2026-02-10 |",
        "| 2026-02-02 | Aurora, my stretch project: devices that predict their own failure. First model trained on my workstation | none |\n| 2026-02-10 |",
    ),
    ("| 2026-06-30 |", "| 2026-06-10 | Aurora: second model, 0.91 precision on recorded data | none |\n| 2026-06-30 |"),
    (
        "| 2026-10-13 |",
        "| 2026-09-28 | Aurora: third model; nothing is connected to real devices and no sponsor has been asked yet | none |\n| 2026-10-13 |",
    ),
)
TABLE_SLIPPED = _with(
    TABLE,
    (
        "| 2026-10-13 |",
        "| 2026-09-30 | Hub 3.0 was promised to Retail for 1 July; it reached them on 22 September, without the offline mode they had asked for | DEV-115 |\n| 2026-10-13 |",
    ),
)
CRITERIA_READ = _with(
    CRITERIA,
    (
        "engineers who build to RFC-50: Nils Berg (Mail), Tara Singh (Mail), Hugo Lemaire (Wiki), Ana Duarte (Wiki), Bela Toth (Chat)",
        "RFC-50 presented at the architecture guild; Nils Berg (Mail) and Hugo Lemaire (Wiki) liked it",
    ),
    ("Wiki has it in production since May (WIK-71)", "Commented by Ana Duarte (Wiki)"),
    ("Chat and Mail have both built it (CHT-19, MAI-40)", "Read by Bela Toth (Chat), who found it clear"),
    ("which the Wiki and Export retros of July refer to", "shared with the Wiki and Export leads"),
)
CRITERIA_STALE = (
    re.sub(r"20(26)", "2024", CRITERIA)
    + "- Mar 2026: release notes for render-farm.\n- Jul 2026: moved two alerts to the new channel.\n"
)
CRITERIA_LATE = (
    re.sub(
        r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct) 2026: ",
        "Oct 2026: ",
        CRITERIA.replace("(Feb 2026)", "(September)").replace("(Sep 2026)", "(November)").replace("since May ", ""),
    )
    .replace("Oct 2026: unblocked", "Nov 2026: unblocked")
    .replace("retros of July", "retros of November")
)
WEEKS_DUTY = """---
name: Tarek Aziz
level: L5
team: Maps
target: staff
---

### Week of 12 January 2026

On call. Eleven pages, all handled by the runbook. tile-cache stays with me: pager, deploys, roadmap.

### Week of 9 February 2026

Reviewed 14 pull requests of the team. Bumped the map libraries to the current minor version.

### Week of 16 March 2026

Wrote tests for the zoom code; line coverage went from 71% to 74%.

### Week of 11 May 2026

On call again. Rotated the TLS certificates before they ran out.

### Week of 6 July 2026

Showed our intern Mina round the code base and answered her questions. Closed nine bugs from the backlog.

### Week of 31 August 2026

Attended the design review of the team and left comments. Split my tickets into smaller ones.

### Week of 5 October 2026

Kept the documentation of tile-cache up to date. Delivered my sprint goals on time.
"""
LEVEL = """# Half-year notes of Nora Lind (L5, Team Invoices), aiming at Staff

## H1 2026

invoice-core is mine: I am on call for it, I deploy it, and I keep its roadmap. Invoices that had to be written again
went from 2.4% in January to 0.5% in June, which the finance review shows every month (https://dash.regn.example/again).

In the first quarter I unblocked Eskil (Ledger) on rounding, Pia (Web) on the PDF view and Otto (Ledger) on dates. In the second
quarter it was Pia on fonts, Hedda (Tax) on country codes and Otto on credits.

My design doc "One number per invoice" was adopted by Ledger (LED-40), "Credits are invoices" by Tax (TAX-12).

## H2 2026

In the third quarter I unblocked Hedda on reverse charge, Eskil on the import and Pia on the mail view.

"Late fees without tears" is the third design doc that another team uses: Web shows fees by it (WEB-77).

The team's goal "invoices within a minute" was due on September 30 and shipped on September 22; median 4 minutes before, 35 seconds now.

Signe was my mentee; she has been on call alone since August.
"""
ONE = """# Oona Rask

Level L5, team Booking. Aiming at Staff.

| Month | Note |
| --- | --- |
| Dec 2025 | Took over slot-engine and slot-api: pager, roadmap, deploys |
| Jan 2026 | RFC-9 "A slot has an owner" approved |
| Feb 2026 | Unblocked Ahmed (Clinics), Lise (Clinics) and Remo (Portal) on the slot engine's calendar |
| Apr 2026 | Double bookings by the slot engine 1.1% in December, 0.1% in April, https://dash.helse.example/double |
| May 2026 | Unblocked Remo, Ahmed, Tale (Labs) on slot imports |
| Jun 2026 | CTO Birgit Moen dropped the calendar vendor on June 4, because the slot engine does it |
| Jul 2026 | Clinics and Labs book through the slot engine: CLI-9, LAB-31 |
| Aug 2026 | By RFC-9 in the slot engine: Ahmed Bakr, Lise Dahl, Remo Conti, Tale Vik, Jun Ito |
| Aug 2026 | Unblocked Jun (Mobile), Lise, Tale on slot holds |
| Sep 2026 | Docs "Holding a slot" (Labs use it) and "Slots for groups" (Clinics use it) |
| Oct 2026 | Retro of the slot engine outage of October 2, cited by Labs; guard since October 5 |
| Nov 2026 | Unblocked Ahmed, Jun, Remo on the slot engine's new states |
"""

CLEAN = {
    "projects": PROJECTS,
    "quarters": QUARTERS,
    "table": TABLE,
    "criteria": CRITERIA,
    "weeks": WEEKS,
}
"""Strong records, each in a shape of its own."""

WEAK = {
    "projects_colleague": (PROJECTS_COLLEAGUE, ObjectionKind.COLLEAGUES_PART),
    "projects_failed": (PROJECTS_FAILED, ObjectionKind.ADMITTED_FAILURE),
    "quarters_bare": (QUARTERS_BARE, ObjectionKind.NO_BASELINE),
    "quarters_count": (QUARTERS_COUNT, ObjectionKind.BELOW_COUNT),
    "quarters_shared": (QUARTERS_SHARED, ObjectionKind.SHARED_AS_SOLO),
    "table_one_team": (TABLE_ONE_TEAM, ObjectionKind.ONE_TEAM),
    "table_bench": (TABLE_BENCH, ObjectionKind.NO_SURFACE),
    "table_slipped": (TABLE_SLIPPED, ObjectionKind.ADMITTED_FAILURE),
    "criteria_read": (CRITERIA_READ, ObjectionKind.NO_ADOPTION),
    "criteria_stale": (CRITERIA_STALE, ObjectionKind.STALE),
    "criteria_late": (CRITERIA_LATE, ObjectionKind.LAST_WEEKS),
    "weeks_duty": (WEEKS_DUTY, ObjectionKind.ALREADY_EXPECTED),
    "level": (LEVEL, ObjectionKind.LEVEL_CONFUSION),
    "one": (ONE, ObjectionKind.ONE_PROJECT),
}
"""Records with one weakness, and its kind."""
