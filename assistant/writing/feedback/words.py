"""Words by which the fields of feedback are told apart: closed lists of English and of how managers write."""

from __future__ import annotations

from assistant.evidence.stems import word_set

OCCASIONS = word_set(
    """
    all-hands board chapter forum guild
    brainstorm brainstorming bridge briefing call ceremony check-in cutover debrief demo deploy deployment
    escalation freeze go-live go/no-go grooming handover hand-over hand-off handoff hackathon incident interview
    kick-off kickoff launch maintenance meeting migration offsite off-site outage pairing planning postmortem
    post-mortem presentation refinement rehearsal release retro retrospective review rollback rollout roll-out session
    showcase stand-up standup swap switch sync talk town-hall training triage upgrade walkthrough workshop 1:1 1-1
    one-on-one visit round pilot rehearsal onboarding renewal trial inspection tender hearing
    negotiation panel cut-over follow-up weekend move keynote roadshow survey poc bake-off tasting fair gala
    page pager alert shift rotation sprint project week iteration drill exercise audit dry-run
    """
)
DOCUMENTS = word_set(
    """
    adr article assignment branch change changelog commit contract deck design diagram doc document email e-mail
    estimate mail memo message mr note notes plan post postmortem post-mortem pr prd presentation prototype proposal
    pull-request readme reply report request review rfc runbook slides spec specification submission summary task
    template test thread ticket update write-up writeup
    """
)
DETERMINERS = word_set("the your our that this his her their my last first second third latest both another")
PRONOUNS = word_set("you he she they we i it u")
ADDRESSED = word_set("you he she they u")
MANAGER = word_set("i we i've i'm i'd i'll we've we're we'll we'd")
POSSESSIVE = word_set("your his her their")
AUXILIARIES = word_set(
    """
    is are was were be been am has have had do does did will would can could shall should must may might 's 're
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
    shouldn't mustn't isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant couldnt coudlnt
    shouldnt ain't gonna
    """
)
MODALS = word_set(
    "could should would might may must can shall shouldn't wouldn't couldn't can't cannot shouldnt wouldnt couldnt cant"
)
NEGATIONS = word_set(
    """
    didn't doesn't don't hasn't haven't hadn't won't wasn't weren't isn't aren't never not didnt doesnt dont hasnt
    havent hadnt wont wasnt werent isnt arent
    """
)
MORE_VERBS = word_set(
    """
    arrive assign blame block break burn bypass cc chat churn click close comment complain copy crash cut decline delay
    delete deny disappear dismiss dodge dominate drop duck email escalate fail forget hang hide hijack ignore interject
    interrupt invite laugh lie lock lose mark mention merge miss mock mute notify omit overrule overwrite page park
    paste ping post postpone proofread push quit react reassign rebase refuse refund refute reopen reply reschedule
    respond reverse revoke roll rush shout shrug sigh sign skip sleep slip snap sneak snooze spellcheck squash stall
    start swear talk type walk waste whisper withdraw yell announce answer bounce bring cancel come correct discard
    cost leave let listen log overlook pick point provide pull question redo resubmit retry submit turn warn wire
    """
)
IRREGULAR_PAST = word_set(
    """
    broke cost cut hid hung lost left let lay overrode quit
    rang sank shot slept slid sat spoke stole swore threw tore went
    withdrew woke wore bit blew fell flew forgot froze hit hurt rode rose sang shook shut snuck stuck struck
    """
)
MIND = word_set(
    """
    appear appreciate assume believe care consider doubt enjoy expect fear feel guess hate hope imagine intend know like
    love mind need prefer realise realize regret respect seem sense suppose suspect think trust understand
    value want wish wonder worry resent begrudge envy
    dread dislike adore detest loathe despise admire pity reflect ponder tend sound look
    """
)
"""What nobody else can see: a state of mind, or an impression."""

RATED = word_set(
    """
    achieve act behave communicate contribute deliver demonstrate display excel execute exhibit fit focus grow
    handle improve keep lack lead learn listen manage need own perform progress remain shine show step struggle
    succeed be become continue perform work operate develop strive meet exceed produce engage act dominate support help
    collaborate prioritise prioritize organise organize deserve set
    """
)
"""Verbs that rate; only an object that can be counted or opened makes an act of them."""

SOFT_OBJECTS = word_set(
    """
    accountability advice ambition area areas attention attitude awareness behaviour behavior better boundaries calm
    care challenge change character charge clarity collaboration commitment communication competence complaint
    complaints concern concerns confidence consistency control criticism culture curiosity deal dedication deadline
    deadlines dependability detail details diligence direction discipline doubt drive effort efforts empathy energy
    engagement enthusiasm excellence expectation expectations expertise flexibility focus follow-through goal goals
    gravitas growth guidance habit habits honesty humility idea ideas impact improvement improvements influence
    initiative insight interest issue issues job judgement judgment knowledge lead leadership maturity mindset
    momentum morale motivation ownership part passion patience performance perspective picture polish positivity
    potential presence pride problem problems professionalism progress promise quality rapport reason reliability
    resilience scope presence calibre caliber seniority
    respect responsibility results rigor rigour role room self-awareness sense skill skills solution
    spirit standards strategy strength strengths stuff support talent teamwork tendency thing things time tone trouble
    trust understanding urgency value vision visibility voice way ways weakness will work worries trend
    """
)
"""Nouns that nobody can open, count or see."""

RATINGS = word_set(
    """
    abrasive absent-minded aggressive amazing annoying arrogant awesome awful awkward bad blunt brilliant buggy careless
    chaotic clever clumsy cold collaborative competent complacent condescending confident confusing considerate
    consistent constructive creative defensive difficult dedicated demanding disappointing disengaged dishonest
    dismissive disorganised disorganized disrespectful distracted driven efficient effective emotional engaged
    excellent fantastic fine flaky friendly garbage good great grumpy hard hard-working hardworking harsh helpful
    hesitant immature impatient impolite inconsistent indifferent inefficient inexperienced insecure intelligent
    intense invisible junior kind lazy loud mature mediocre mess messy moody motivated naive negative nervous nice
    okay ok organised organized outstanding passive pleasant poor positive productive professional proactive
    quiet ready reactive reliable resistant rigid rough rude scattered selfish senior sensitive shaky sharp shy slack
    sloppy slow smart smooth solid stellar strategic strong stubborn super talented terrible thin tired thorough toxic
    ugly unclear uncooperative unfocused unfriendly unhelpful unmotivated unproductive unprofessional unreliable
    unresponsive valued visible vocal weak well wonderful worse wrong perfectionist rockstar natural unacceptable
    hot mixed weaker stronger bright dependable exceptional superb impressive exemplary disruptive pushy bossy cynical
    sarcastic
    """
)
ADVERBS = word_set(
    """
    again also actually already always basically constantly consistently currently even ever frequently generally
    honestly just maybe mostly never nearly normally now occasionally often only perhaps probably rarely really
    regularly simply sometimes somewhat still then therefore too typically usually very well yet quite
    mainly clearly kindly obviously apparently repeatedly twice once tbh imo though however anyway
    """
)
CONNECTIVES = word_set("and so but because & while although though which that then therefore thus hence or plus")
INTERJECTIONS = word_set("hey hi hello ok okay oh uh um er erm hm yeah alright lol hmm pls plz")
"""What is said before a sentence begins."""
GROUPS = word_set(
    """
    customer customers client clients user users support sales legal
    qa ops product pm pms team teams squad squads juniors
    reviewers others partner partners vendor vendors finance marketing management stakeholders on-call oncall colleagues
    joiners newcomers interns mobile frontend backend platform security testers operators subscribers merchants
    """
)
"""People who may pay for what somebody did."""
COMPARATIVES = word_set("more better less faster quicker smoother clearer earlier tighter cleaner sharper closer fewer")
REQUESTS = word_set("please want need expect ask require request like")
PRAISE = word_set(
    """
    amazing awesome brilliant excellent exceptional fantastic great good happy impressed impressive kudos love loved
    lovely nice outstanding proud splendid stellar super superb terrific thank thanks thx well-done wonderful bravo
    congrats congratulations delighted pleased
    """
)
COUNTS = word_set(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred
    thousand dozen half none no zero several both twice once
    """
)
