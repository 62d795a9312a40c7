"""Common English verbs in their plain form, beyond those of building: how people, customers and machines act."""

from __future__ import annotations

from assistant.evidence.stems import word_set

COMMON_VERBS = word_set(
    """
    abandon abort absorb abuse accompany accrue accuse ack acknowledge adjourn advertise afford alert alienate
    allocate allow alter anger annoy apologise apologize appeal argue arise arrange ask assault assert assign attach
    attack attract avoid await awake bail ban bang bark beat beg belong berate bet bid bill bite blank blast bless
    blow blurt boast boil bombard book borrow bother bow brag breach breathe bring brush bug bully bundle bury buy
    calm care cast cease challenge charge cheat cheer chew chime chip chop circle circulate claim clarify clash climb
    cling clog coax collapse collide comment commute compete complain complicate compliment conceal concede confess
    confirm confront confuse congratulate connect consist consume contact contain contest contradict converse cool
    cope correct cough crawl credit criticise criticize cross crowd crush cry curse damage dare decay deceive decorate
    dedicate deduct defeat defy degrade demand demolish depart depend deposit deprioritise deprioritize deprive derail
    describe desert destroy detach deteriorate deviate devote dial dictate differ dig digress diminish dip disable
    disagree disappear disappoint disclose disconnect discourage discuss disobey disregard disrupt distort distract
    distribute disturb dive double-book doze dress drift drink drown dry dump duplicate dwell ease eat edit eject
    elect elude email embarrass emit encounter encourage end endanger endorse endure entertain entrust erase escalate
    escape evade exaggerate exchange exclude excuse exhaust exit expire explode express fabricate fade fake fetch
    fidget fight file flee flip float flood flow fly fold force forward freeze frown frustrate fund gamble gasp gate
    gaze glance glare google gossip grab grant greet grin grind groan grumble guarantee halt hammer harass hard-code
    harm hasten haul heat hesitate hint hold honk honour hook hot-fix humiliate hurry hurt ignite imply impose impress
    inherit inquire insist inspect insult intend interfere interpret intervene intimidate introduce invade irritate
    itch jam jeopardise jeopardize join joke judge jump kick kill kill-switch knock label lash laugh lay leak lean
    leap lecture lend lie light line linger litter loan loiter loop lump lunch mail march marvel mask match melt
    message miscalculate misconfigure misinform misinterpret mislead misplace misread misreport misspell mistake mix
    moan mock mumble murmur mute mutter nag nap neglect nod nudge object oblige obscure obstruct occupy occur offend
    omit onboard oppose order overcommit overestimate overload overlook overpromise override overrun oversell
    oversleep overspend overwrite owe pack paint panic park paste patronise patronize pause peek peel peer penalise
    penalize persist phone photograph pile pinch ping place plead please plug pocket point poke pollute pop pose
    position possess postpone pour praise pray pre-announce preach preclude presume pretend prevail prey print
    prioritise proclaim prod prompt pronounce proof-read protest provoke punch punish puzzle quarrel quash quell quiz
    race raid rant rave react reapply reassign reassure rebuff rebut recall recede receive recheck recite reckon
    recoil reconsider recur redact redeploy refactor refrain regret rehearse reinstall reiterate relax relay rely
    remark remedy remind rename rent reopen repeat rephrase replicate reply reprimand reprint reproach reproduce
    request require rerun rescind resend resent reship resign resist resolve resort rest restart restate resume retain
    retaliate retract retreat return reveal revert ridicule ring rip risk rob rot rub rubber-stamp ruin rule rumble
    rush sabotage salvage scare scatter schedule scoff scold scrape scratch scream screen scribble scroll scrub seize
    self-approve self-merge sense shelve shift shock shoot shove sideline sidestep sidetrack sign silence sing sink
    sit skim skirt slam slap slash sleep slide slow smash smell smile smirk smoke snap snarl sniff snooze snore soak
    sob sound spell spill spit spoil spread squeeze squirm stack stain stammer stamp stare starve stash steal stick
    stir store storm strain strand stray stress stretch strike stumble stun suck sue suffer suppose suspect suspend
    swallow swamp swing switch sync tackle tamper tap tape taste tear tease tempt tender text thank threaten throw
    tick tie tilt time timebox tip tire topple toss touch tow transmit trap travel treat trick trigger trim trip trust
    try tweak twist type unassign undercut underestimate underline undermine underreport unfollow unplug unsubscribe
    upset urge use usurp utter vacate vanish vent verify veto violate volunteer vote vow wail wait wander warm wash
    waste wave weaken wear weigh welcome whine whisper whistle wipe wish withhold witness worsen wreck wrestle yawn
    yell zone
    """
)

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
