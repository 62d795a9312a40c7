"""Common English verbs in their plain form, beyond those of building: how people, customers and machines act."""

from __future__ import annotations

from assistant.evidence.stems import word_set

COMMON_VERBS = word_set(
    """
    abandon abort absorb accrue accuse ack acknowledge adjourn advertise afford alienate allocate allow alter
    annotate annoy apologise apologize append arise assert assign attach attract authorise authorize avoid await
    awake bcc befriend beg belittle belong bemoan berate bicker bless blindside blurt bombard borrow breathe
    bulldoze bury canvass caption cease chastise cherry-pick chew chime circulate clamber clarify cling clog coax
    collide compensate compete complain complicate comply comprehend conceal concede condone confess confront
    confuse congratulate congregate connect consist constrain consume contend contradict contravene cope
    countersign criticise criticize cross-check dabble dawdle deceive decorate dedicate deduct deface defuse defy
    degrade demean demolish demote denounce depart depend depress deprioritise deprioritize deprive derail
    describe destroy detach detain deteriorate deviate devote dictate differ dig digress diminish disagree
    disappear disappoint disapprove disarm disclose disconnect discourage discriminate disengage dishearten dismay
    disobey disown disregard disrupt dissuade distort distract disturb divulge dm double-book double-check
    downgrade downplay dox doze drown dwell eat eject elect elude embarrass emit encourage endanger endure
    enlighten entail entertain entrust erase erode evade exaggerate exasperate exchange exclude exempt expel
    expire explode express fabricate fetch fidget fine-tune flatter flee flout fluster fob forbid foresee forgo
    fret frighten frustrate fumble gamble glare gloss greet grumble handpick harass hard-code hasten heckle
    hesitate hinder hog hot-fix hover humiliate hurry hush ignite impair impede implicate imply impose incite
    inconvenience infer infuriate inherit inquire insist instil intend interfere interpret interrogate intervene
    intimidate invade invalidate irritate jeopardise jeopardize jot juggle linger loiter manhandle mansplain
    marvel melt micromanage misbehave miscalculate misconfigure mishear misinform misinterpret mislabel mislead
    misplace misquote misread misreport misspell mistime mollify mumble mutter nag nitpick nudge obey oblige
    obscure obstruct occupy occur offend omit oppose outvote overbook overcommit overestimate overhear overload
    overlook overpromise override overrun oversell oversleep overspend overwhelm overwrite owe pacify patronise
    patronize penalise penalize persist peruse pester placate plagiarise plagiarize plead pollute possess postpone
    pour pray pre-announce pre-empt preach preclude presume pretend prevail prey proclaim procrastinate prod
    prohibit pronounce proof-read propagate provoke pry punish quash quell quieten ramble react reapply reassign
    reassure reboot rebuff rebut recede receive recheck recite reckon recoil recompile reconnect reconsider
    recount recur redeliver redeploy redistribute refrain reimburse reinstall reiterate relabel relax relegate
    relinquish rely remind remunerate renege renumber reopen reorder repay rephrase reposition reprioritise
    reprioritize require reroute rescind reseat resend resent reship resign resist restart restate restock
    restrain restrict retain retaliate retell retest retract retype reveal revisit rewind rewire rob rot
    rubber-stamp rush-merge scaremonger scoff scrape scribble second-guess seize self-approve self-merge sideline
    sidetrack sing skim snarl sneer sniff snipe snore snub soak spoil squander squirm stammer starve stash
    steamroll stonewall subvert suck sue suffer summon surrender suspend tamper taunt tempt threaten throw thwart
    timebox top-up topple transmit transpose trivialise trivialize tweak unassign undercut underestimate underline
    undermine underprice underreport undersell understate unfollow unmute unsettle unstick unsubscribe uproot
    usurp utter vacate vaccinate vanish violate vouch waive warm weaken wear whine winge withhold worsen wrestle
    """
)
"""Verbs that are no nouns: a plain form or an -s form is a verb wherever it stands."""
NOUN_VERBS = word_set(
    """
    abuse alert anger appeal approach arm assault attack bail balance ban bang bark battle beat benefit bet bid
    bill bite blank blast blow bluff board boast boil book bother bow brag branch breach broadcast brush budget
    bug bully buy calm cap care cast caution chain challenge charge cheat check cheer chip chop circle claim clap
    clash climb clone collapse comment commute compliment compromise consent contact contest converse cool cough
    counter crawl credit crop cross crowd crush cry curb curse damage dare deal debate decay default defeat demand
    deposit desert detour dial dip dispute dive dress drift drink dry dump duplicate ease echo edit email
    encounter end escape excuse exercise exhaust exit fade fake feed fight fire flip float flood flow fly fold
    force forward frame freeze frown fund fuss gain gasp gaze ghost gift glance google gossip grab grade grant
    grin grind grip groan guarantee guard halt hammer harm haul heat hint honk honour hook humour hurdle hurt
    impress insult issue itch jam joke judge jump kill kill-switch knock label lash laugh leak lean leap lie light
    line list litter loan loop lump lunch mail march mask match mess message mirror mistake mix moan murmur mute
    nap neglect nickname nod note number object offset overlap pack paint panic park paste pause peek peel peer
    phone photograph phrase pile pinch ping place play pledge plug pocket point poke poll pop pose position praise
    press price print probe prompt protest punch puzzle quarrel quiz race raid rank rant rate rave rebuke recall
    recap regret rehash relay reload remark remedy rent repeat reply repost reprimand reprint reproach resort rest
    resume retreat retweet reward ride ridicule ring rip risk round row rub ruin rule rumble rush sabotage salvage
    sample scare scatter scold score scratch scream screen screenshot scroll scrub search seat sense shelve shock
    shoot shove sidestep sink skirt slam slap sleep slide slow smash smell smile smirk smoke snag snap snooze sob
    sound spam spell spill spit spread spring squeeze stack stain stamp star stare state steal stir store storm
    strain strand stray stress stretch strike stuff stumble stun style surprise suspect swallow swamp swing table
    tap tape target task taste taunt tear tease tender text thank tick tidy tie tilt time timestamp tip tire toast
    toss touch tow trade trap trash treat trick trigger trip trust twist type upset urge vent veto view vote vow
    wail wander wash waste wave weigh welcome whisper whistle whitelist wipe witness wreck yawn yell zone
    """
)
"""Verbs whose plain form and -s form are as often nouns ("calls", "a claim"): only their place tells which."""

MORE_IRREGULAR = {
    "beat": "beat", "beaten": "beat", "bought": "buy", "ate": "eat", "eaten": "eat", "fought": "fight", "flown": "fly",
    "forgave": "forgive", "frozen": "freeze", "held": "hold", "hidden": "hide", "mistook": "mistake",
    "misread": "misread", "misled": "mislead", "overran": "overrun", "overslept": "oversleep", "oversold": "oversell",
    "overspent": "overspend", "overwrote": "overwrite", "rung": "ring", "sunk": "sink", "slid": "slide",
    "smelt": "smell", "spoilt": "spoil", "stolen": "steal", "struck": "strike", "swung": "swing", "sworn": "swear",
    "thrown": "throw", "torn": "tear", "undercut": "undercut", "withheld": "withhold", "woken": "wake",
    "worn": "wear", "dug": "dig", "burnt": "burn", "dealt": "deal", "lied": "lie", "tied": "tie", "paid": "pay",
    "bet": "bet", "blown": "blow", "bent": "bend", "drank": "drink", "sold": "sell", "fed": "feed",
    "resent": "resend", "reran": "rerun", "rethought": "rethink", "redid": "redo", "retook": "retake",
    "hardcoded": "hard-code", "spat": "spit", "clung": "cling", "crept": "creep", "fled": "flee", "leapt": "leap",
    "lit": "light", "meant": "mean", "sought": "seek", "shone": "shine", "spilt": "spill", "sprang": "spring",
    "stung": "sting", "wound": "wind",
}  # fmt: skip
"""Irregular past forms and participles, with their plain form."""
