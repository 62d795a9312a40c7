"""Verbs and the nouns and adjectives made of them, where stems differ; groups as in `verb_groups`."""

DERIVED = """
able ability; accept acceptance; accessible accessibility; achieve achievement; act action; active activity activate;
adapt adaptation; add addition additional; advise advice advisor adviser; agree agreement; align alignment; allocate
allocation; allow allowance; analyse analyze analysis analyses analytics analyst; annotate annotation; appear
appearance; apply application; apply applicant; approve approval; arrange arrangement; arrive arrival; assess
assessment; assign assignment; assist assistance assistant; attend attendance attendee; author authorship; automate
automation automatic; avail availability available; begin beginning; behave behaviour behavior; bill billing; block
blocker blockage; break breakage; calculate calculation; calibrate calibration; capable capability; certify
certification; choose choice; clarify clarity clear clarification; classify classification; close closure; collaborate
collaboration; collect collection collector; combine combination; communicate communication; compare comparison;
compatible compatibility; compile compilation compiler; complain complaint; complete completion; complex complexity;
comply compliance compliant; compose composition; compress compression; compute computation; conclude conclusion;
confirm confirmation; connect connection connector; consistency consistent; consolidate consolidation; construct
construction; consult consultation; consume consumption consumer; contribute contribution contributor; convert
conversion; coordinate coordination coordinator; correct correction; cover coverage; create creation creator; curate
curation; customise customize customisation; decide decision; deduplicate dedup dedupe deduplication; deep depth
deepen; define definition; delete deletion; deliver delivery; deny denial; depend dependency dependence; deploy
deployment; deprecate deprecation; describe description; detect detection detector; develop development; diagnose
diagnosis diagnostic diagnostics; differ difference different; discover discovery; discuss discussion; distribute
distribution; divide division; document documentation; drive driver; duplicate duplication; edit editor edition;
educate education; efficient efficiency; eliminate elimination; enable enablement; encrypt encryption; enforce
enforcement; engage engagement; engineer engineering; enrich enrichment; enrol enroll enrolment enrollment; escalate
escalation; establish establishment; estimate estimation; evaluate evaluation; evict eviction; examine examination;
execute execution; exist existence; expand expansion; expect expectation; experiment experimentation; expire expiry
expiration; explain explanation; explore exploration; export exporter; expose exposure; extend extension; extract
extraction; fail failure; finance financial; flexible flexibility; fragment fragmentation; frequent frequency; fulfil
fulfilment fulfillment; generate generation generator; govern governance; grow growth; guide guidance; handle handling
handler; harden hardening; health healthy; hire hiring; host hosting; identify identification; implement
implementation; import importer; improve improvement; include inclusion; index indexing indexer; ingest ingestion;
inherit inheritance; inject injection; innovate innovation; inspect inspection; install installation installer;
instruct instruction; instrument instrumentation; integrate integration; intend intention; interact interaction;
interview interviewer; introduce introduction; invent invention; invest investment; investigate investigation; invite
invitation; isolate isolation; iterate iteration; lead leader leadership; leak leakage; lengthen length long; limit
limitation; link linkage; localise localize localisation localization; log logging logger; long length; lose loss;
maintain maintenance maintainer; manage management; map mapping; mask masking; measure measurement; mentor mentorship;
migrate migration; mitigate mitigation; moderate moderation moderator; modernise modernize modernisation
modernization; modify modification; motivate motivation; move movement; navigate navigation; negotiate negotiation;
normalise normalize normalisation normalization; notify notification; observe observation observability observer;
occur occurrence; onboard onboarding; operate operation operator operational; optimise optimize optimisation
optimization; orchestrate orchestration orchestrator; organise organize organisation organization organiser organizer;
own owner ownership; package packaging; page paging pager; paginate pagination; pair pairing; participate
participation participant; pay payment; penetrate penetration; perform performance performant; permit permission;
persist persistence; plan planner; predict prediction predictor predictive; prefer preference; prepare preparation;
present presentation presenter; preserve preservation; prevent prevention; prioritise prioritize priority
prioritisation prioritization; process processing; procure procurement; produce producer; profile profiler; propose
proposal; protect protection; prove proof; provide provision; publish publication publisher; rank ranking; react
reaction; receive receipt; recommend recommendation recommender; recover recovery; recruit recruitment recruiter;
redact redaction; reduce reduction; refer reference; refine refinement; refuse refusal; register registration; regress
regression; reject rejection; relate relation related; rely reliance reliability reliable; remain remainder; remediate
remediation; remove removal; renew renewal; replace replacement; replicate replication replica; represent
representation; reproduce reproduction; request requester; require requirement; research researcher; reserve
reservation; resilient resilience; resolve resolution; respond response responder; responsible responsibility; restore
restoration; restrict restriction; retain retention; retire retirement; retrieve retrieval; reuse reusable; review
reviewer; revise revision; revoke revocation; rotate rotation; route routing router; safe safety; sample sampling;
satisfy satisfaction; save saving savings; scale scaling scalability scalable; scan scanner scanning; schedule
scheduler scheduling; score scoring; secure security; select selection; sell sale; send sender; settle settlement;
sign signature; simple simplify simplification simplicity; simulate simulation simulator; size sizing; solve solution
solver; speak speaker speech; specify specification; sponsor sponsorship; stable stabilise stabilize stability
stabilisation stabilization; standard standardise standardize standardisation standardization; store storage; strength
strong strengthen; submit submission; subscribe subscription subscriber; succeed success successful; suggest
suggestion; summarise summarize summary; supply supplier; support supporter; suppress suppression; survive survival;
suspend suspension; sync synchronise synchronize synchronisation synchronization; tag tagging; teach teacher; test
tester testing; throttle throttling; track tracking tracker; train training trainer; transact transaction; transform
transformation; translate translation translator; tune tuning; understand understanding; unify unification; use usage;
utilise utilize utilisation utilization; validate validation validator; vary variation variant; verify verification;
version versioning; visible visibility; visualise visualize visualisation visualization; warn warning; weak weakness
weaken; weigh weight; wide width widen; write writer
"""
