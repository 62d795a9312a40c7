"""Verbs of doing: what part in the work each one claims, its tense, and its plain and past forms."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from assistant.domain.vocabulary import Role
from assistant.evidence.stems import word_set


class Tense(StrEnum):
    """How a verb form stands: `built`, `building`, `build` or `builds`."""

    PAST = "past"
    GERUND = "gerund"
    PLAIN = "plain"


LED = """
captain chair champion command direct drive found govern head helm lead manage orchestrate oversee own pioneer
spearhead steer steward supervise
"""
SHARED = "ally collaborate cooperate coordinate liaise pair partner"
SUPPORTED = """
accompany aid assist attend back contribute facilitate help join observe participate reinforce shadow support
"""
STATE = """
adopt agree appreciate ask assume be believe chat cite confirm defer discuss drag endorse enjoy enrol enroll expect
fall feel figure follow forget graduate happen hate hear hope know learn leave lend let like love mention miss notice
pass plan prefer promise quote ratify read realise reference remember request return say see seem show sit stay stick
struggle study suggest suppose tell think travel try understand visit wait want watch wish withstand wonder worry
"""
LIGHT = "become come do get give go have hold keep kick lay make meet put spend stand take turn use work"
DID = """
abstract accelerate accept accomplish achieve acquire adapt add address adjust administer advance advise advocate align
amplify analyse anonymise answer apply approve architect archive argue arrange assemble assess attain audit augment
author automate backfill bake batch begin benchmark blog boost bootstrap brainstorm bridge bring broker build bump
bundle cache calculate calibrate capture carve catalogue catch categorise centralise certify change chart chase
choose clean clear close coach code collate collect combine commission commit communicate compare compile complete
compose compress compute conceive condense conduct configure consolidate construct consult contain containerise
control convene convert convince correct count cover crack craft create cull cultivate curate curtail customise cut
debug decide decode decommission decompose decouple decrease dedupe deduplicate deepen defend define delegate
deliver demo demonstrate demystify deploy deprecate derive design detect determine develop devise diagnose diagram
differentiate digitise disable discover dismantle distribute divide dockerise document dogfood double draft drain
draw drop earn educate elaborate elevate eliminate embed empower enable encapsulate encrypt enforce engage engineer
enhance enlarge enlist enrich ensure equip escalate establish estimate evaluate evolve examine exceed execute expand
expedite experiment explain expose extend externalise extract federate file fill filter finalise find finish fit fix
flag flatten forecast forge fork formalise formulate foster fulfil gate gather generate grow guide halve hand handle
harden harmonise hire host hunt ideate identify illustrate implement import improve increase index influence inform
initiate innovate inspect install institute instruct instrument integrate intercept internalise interview introduce
invent inventory invest investigate invite isolate iterate justify land launch lecture lessen level leverage lift
limit link load localise lock log lower maintain map master maximise measure mediate mentor merge migrate minimise
mitigate mobilise mock model moderate modernise modify modularise monitor motivate mount move name navigate
negotiate normalise nurture obtain offer offload onboard open operate optimise order organise outline outsource
overcome overhaul package parallelise parameterise parse partition patch pave pay perform persuade phase pilot pin
pinpoint pitch plot polish port preempt prepare present prevent prioritise process procure produce profile program
promote propose prototype prove provide provision prune publicise publish pull purge push qualify quantify query
raise rally ramp rationalise reach rearchitect rearrange rebase rebrand rebuild reclaim recommend reconcile record
recover recreate recruit rectify redact redesign redirect redo reduce reengineer refactor refer refine refresh
regain register rehearse rehost reimplement reject relaunch release relieve remediate remodel remove rename render
reorganise repair replace replatform replay replicate report represent reproduce rerun rescue research reset reshape
resize resolve respond restore restructure rethink retire retrofit reuse revamp revert review revise revive rework
rewrite rig roll rotate route run safeguard sanitise save scale scan schedule scope script seal secure segment
select sell send separate serve set settle shake shape shard share sharpen shave shed shepherd shift ship shorten
showcase shrink shut sift sign silence simplify simulate size sketch slash slice slim smooth soften solve sort
source spark speak spec specify speed spin split sponsor spot squash stabilise staff stage standardise start step
stop streamline strengthen strip structure stub submit summarise sunset supply suppress surface survey swap sweep
switch sync synthesise tackle tag tailor talk teach template terminate test throttle tighten toggle tokenise trace
track train transcribe transfer transform transition translate triage trial trim triple troubleshoot tune tutor
unblock uncover undertake undo unify unlock unplug untangle update upgrade uphold upload upskill utilise validate
verify version vet virtualise visualise volunteer whiteboard widen win wire wireframe wrangle wrap write yield zip
"""
IRREGULAR = """
rethink rethought; uphold upheld; undo undid undone; reset reset; be was been; begin began begun; bring brought;
build built; catch caught; choose chose chosen; come came; cut cut; do did done; draw drew drawn; drive drove
driven; fall fell fallen; feel felt; find found; get got gotten; give gave given; go went gone; grow grew grown;
have had; hear heard; hold held; keep kept; know knew known; lay laid; lead led; leave left; let let; make made;
meet met; oversee oversaw overseen; overcome overcame; pay paid; put put; read read; rebuild rebuilt; redo redid
redone; rewrite rewrote rewritten; run ran; say said; see saw seen; sell sold; send sent; set set; shrink shrank
shrunk; shut shut; speak spoke spoken; spend spent; split split; stand stood; steer steered; sweep swept; take took
taken; teach taught; tell told; think thought; undertake undertook undertaken; win won; write wrote written; shake
shook shaken; sit sat; lend lent; swap swapped; spin spun; stick stuck; become became; understand understood;
withstand withstood; learn learned learnt; rerun reran; forget forgot forgotten
"""
THIRD_PERSON = {"do": "does", "go": "goes", "have": "has", "be": "is"}
STATIVE = word_set(
    """
    administer advise chair coach coordinate drive host lead maintain manage mentor moderate monitor operate organise
    oversee own review run steward support teach train
    """
)
"""Verbs whose plain form tells work that goes on ("maintain the design system")."""

DOUBLING = """
begin blog bootstrap chat commit control cut debug defer diagram drag drop embed equip fit flag forget fulfil get
let log map pin plan plot prefer prep program put refer rerun retrofit rig run scan set shed ship shut slim spin
split spot step stop strip stub submit sunset swap tag transfer trim unplug vet win wrap zip
"""
RANKS = {Role.SUPPORTED: 0, Role.SHARED: 1, Role.DID: 2, Role.LED: 3}


class _Form(NamedTuple):
    base: str
    tense: Tense
    role: Role | None


@lru_cache(maxsize=16_384)
def verb_role(word: str) -> Role | None:
    """The part in the work that a verb of doing claims, in any inflection; None for any other word.

    `co-` makes it shared: `co-led` claims less than `led`. Nouns of the same root (`direction`) claim nothing.
    """
    folded = word.casefold()
    form = _forms().get(_without_co(folded))
    if form is None or form.role is None:
        return None
    return Role.SHARED if folded.startswith("co-") else form.role


def ownership_rank(word: str) -> int:
    """How much of the work a verb claims: 0 supported, 1 shared, 2 did, 3 led; -1 for any other word."""
    role = verb_role(word)
    return -1 if role is None else RANKS[role]


@lru_cache(maxsize=16_384)
def base_form(word: str) -> str | None:
    """The plain form of a verb of doing or of a common irregular verb (`wrote`: `write`), None for any other word."""
    form = _forms().get(_without_co(word.casefold()))
    return form.base if form else None


def past_form(word: str) -> str | None:
    """The simple past of a verb of doing in the word's own spelling (`ship`: `shipped`); None for any other."""
    folded = word.casefold()
    form = _forms().get(folded)
    if form is None or form.tense is Tense.PAST:
        return folded if form else None
    return _past(_spelled_like(folded, form.base))


@lru_cache(maxsize=16_384)
def tense(word: str) -> Tense | None:
    """The tense of a verb of doing or irregular verb; None for any other word. `cut` and `set` read as past."""
    form = _forms().get(_without_co(word.casefold()))
    return form.tense if form else None


def _without_co(word: str) -> str:
    return word[3:] if word.startswith("co-") else word


def _spelled_like(word: str, base: str) -> str:
    american = base[:-2] + "ze" if base.endswith(("ise", "yse")) else base
    return american if word.startswith(american[:-1]) else base


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, ...]]:
    return {row.split()[0]: tuple(row.split()[1:]) for row in IRREGULAR.split(";")}


@lru_cache(maxsize=1)
def _forms() -> dict[str, _Form]:
    claims = ((None, STATE), (None, LIGHT), (Role.DID, DID), (Role.SHARED, SHARED), (Role.SUPPORTED, SUPPORTED))
    table: dict[str, _Form] = {}
    for role, block in (*claims, (Role.LED, LED)):
        for base in block.split():
            for spelling in {base, base[:-2] + "ze" if base.endswith(("ise", "yse")) else base}:
                _inflect(table, spelling, _Form(base, Tense.PLAIN, role))
    table["found"] = _Form("find", Tense.PAST, Role.DID)
    return table


def _inflect(table: dict[str, _Form], spelling: str, plain: _Form) -> None:
    table[spelling] = table[THIRD_PERSON.get(spelling) or _third_person(spelling)] = plain
    for gerund in _doublings(spelling, "ing"):
        table[gerund] = plain._replace(tense=Tense.GERUND)
    for past in _irregular().get(spelling) or _doublings(spelling, "ed"):
        table[past] = plain._replace(tense=Tense.PAST)


def _past(base: str) -> str:
    return (_irregular().get(base) or _doublings(base, "ed"))[0]


def _third_person(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else base + "s"


def _doublings(base: str, ending: str) -> tuple[str, ...]:
    """The form with -ed or -ing; both spellings where British doubles a final l and American does not."""
    if base in DOUBLING.split():
        return (base + base[-1] + ending,)
    if base.endswith("e") and not (ending == "ing" and base.endswith("ee")):
        return (base[:-1] + ending,)
    if base.endswith("y") and base[-2:-1] not in "aeiou" and ending == "ed":
        return (base[:-1] + "ied",)
    return (base + ending, base + base[-1] + ending) if base.endswith(("el", "al")) else (base + ending,)
