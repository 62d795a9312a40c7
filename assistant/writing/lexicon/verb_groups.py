"""Verbs of engineering work that may stand for one another, with their nouns. No group holds opposites.

The words of one group claim the same act at the same strength: what claims more ("led" beside "helped", "shipped"
beside "tested") has a group of its own. Groups end with `;`, `_` joins phrases, and a word may stand in several groups.
"""

VERB_GROUPS = """
abandon drop give_up; accelerate speed_up acceleration speedup; accept approve sign_off approval acceptance okay;
accept take_on; achieve reach attain hit get_to; achieve accomplish manage; add include introduce put_in append
addition attach; adopt take_up adoption pick_up; adopt use; advise counsel advice consult guide; agree settle_on
decide_on; align alignment agree; allow let permit enable; analyse analyze analysis study examine investigate;
announce announcement publish; answer respond reply response; apply application use; archive shelve; ask request;
assemble put_together compile; assess evaluate evaluation assessment appraise; attend join participate take_part
sit_in be_at be_present attendance; audit check inspect audit; author write authored; automate automation script
automatic; avoid prevent avert avoidance prevention; back_fill backfill fill_in; batch group; benchmark measure
profile; block stop hold_up blocked stuck held_up; block wait; break_up split break_down divide separate carve_up;
break broke breakage; brief inform; bring take get move; build create develop implement make construct code write
put_together produce development creation implementation construction; build set_up put_in_place; bump upgrade raise;
cache caching memoise memoize; calculate compute work_out calculation; capture record log; carry_out do perform
execute conduct run undertake; catch find detect spot discover notice surface; centralise centralize consolidate
unify; change alter modify adjust switch modification alteration; check verify validate confirm verification
validation make_sure ensure; choose pick select opt_for settle_on decide_on go_with selection choice; clean_up tidy
clean cleanup tidy_up; clear work_off resolve; close shut finish close_out resolve; coach mentor guide tutor
mentorship mentoring coaching; coach train teach; collaborate work_with cooperate partner team_up work_together
collaboration join_forces; collect gather collection; combine merge join consolidate; come_down go_down drop fall
decline decrease shrink lower reduce down decreased; come_up rise climb grow increase go_up up; comment remark note
feedback; commit promise; compare comparison weigh; complete finish wrap_up conclude done complete completion;
compress compact compaction compression; configure set_up configuration config; confirm verify confirmation vouch;
connect link hook_up wire connection wire_up; consolidate unify merge consolidation; contain include hold have;
contribute help pitch_in add contribution chip_in; convert turn_into transform conversion translate change_into;
coordinate organise organize coordination orchestrate arrange; copy duplicate replicate clone; count number tally;
cover span coverage; cover handle; create make set_up establish start found; cut reduce lower decrease bring_down
shrink trim drop shorten slash shave take_down cut_down cut_back get_down drive_down reduction decline decreased; cut
remove drop eliminate; deactivate disable turn_off switch_off; debug troubleshoot diagnose debugging track_down;
decide determine decision; decommission retire sunset turn_off shut_down switch_off take_down remove shut
decommissioning retirement; defer postpone delay push_back deferral; define specify spell_out lay_down set definition;
delete remove erase drop clear deletion removal take_out get_rid_of; deliver ship launch release roll_out hand_over
delivery; demo demonstrate show present demonstration; deploy roll_out release ship put_into_production deployment
rollout; deprecate phase_out deprecation sunset retire; describe outline explain lay_out description; design plan_out
lay_out; design architect architecture model; detect find catch spot notice identify detection; determine find_out
work_out establish; develop build development; diagnose find troubleshoot diagnosis root-cause; disable turn_off
switch_off; discover find uncover learn discovery; discuss talk_through debate discussion talk_about; distribute
spread share_out distribution; divide split partition; document write_up describe write_down documentation note_down;
double twice twofold; draft sketch outline; drain empty; drop fall go_down; drop remove cut; earn get receive; edit
revise; eliminate remove get_rid_of do_away_with elimination eradicate; enable turn_on switch_on activate; enable
make_possible allow let; enforce require enforcement; enrol enroll sign_up register enrolment enrollment; escalate
escalation raise; establish set_up introduce start put_in_place create institute found bring_in; estimate size
estimation gauge; evaluate assess test try_out evaluation; exchange swap; expand extend grow widen broaden expansion;
experiment test trial try; explain describe walk_through explanation; explore investigate look_into exploration;
expose show surface; extend extension lengthen; extract pull_out take_out extraction split_out; facilitate moderate
run; fail failure; file open report raise log submit; fill populate; finalise finalize finish complete; find identify
discover uncover locate spot come_across; find see; finish complete conclude wrap_up end; fix repair resolve correct
address remedy patch solve sort_out eliminate bugfix resolution; flag mark report call_out point_out; fold merge;
follow follow_up track; forward pass_on relay; free free_up release reclaim; gain win get; gather collect; generate
produce create generation; get obtain receive become; get bring move take put; get land; give hold deliver present;
give provide hand offer; go move change; grow rise increase growth; guard protect; guide steer mentor guidance; halve
cut_in_half; halve half; hand_over hand_off pass_on transfer handover handoff; handle deal_with process manage
take_care_of look_after; handle serve support sustain reach; harden secure strengthen; help assist support aid
give_a_hand pitch_in lend_a_hand back_up contribute help_out; help advise; hire recruit hiring recruitment; hold run
give host have; host run hold organise organize; identify find spot pinpoint detect; implement build code put_in_place
implementation; import bring_in; improve better enhance improvement make_better; increase raise grow boost rise go_up
lift push_up bring_up get_up step_up gain; index indexing; inform tell notify; inherit take_over; initiate start
kick_off begin; inspect examine check look_at; install set_up put_in installation; integrate integration hook_up
connect plug_in incorporate; interview interviewing screen; introduce bring_in start put_in_place add establish
introduction set_up roll_out; introduce present; investigate look_into dig_into examine research investigation trace;
invite ask; isolate separate isolation; iterate refine iteration; join combine; keep retain hold maintain stay remain;
kill remove drop get_rid_of; label mark annotate tag; land merge; land get_in; last take run; launch release ship
go_live roll_out introduce put_live; leave remain; lengthen extend; lift raise increase; limit cap restrict throttle;
link connect reference cite; list enumerate; listen hear; live be_live; localise localize translate localisation
localization; log record; lower reduce cut decrease bring_down; maintain keep_up look_after care_for maintenance; make
create do; manage run look_after; map chart; mark flag label; measure track measurement gauge quantify; meet satisfy
fulfil fulfill; mention note; mentor coach mentee mentoring; merge combine land; migrate move port switch transfer
convert migration transition shift cut_over change_over; minimise minimize reduce; miss lack; mitigate contain reduce
mitigation; moderate facilitate; modernise modernize update modernisation modernization; monitor watch track observe
monitoring keep_an_eye_on; move migrate shift transfer switch relocate change_over bring; move go change; name call;
negotiate bargain negotiation; notice spot see; notify alert inform page; observe watch shadow; offer provide give;
offload move shift; onboard ramp_up bring_up_to_speed onboarding get_started induct; open file raise create; open
start; optimise optimize tune speed_up optimisation optimization; organise organize arrange run set_up; outline
sketch; output produce; overhaul rework revamp redo; overload overwhelm; own be_responsible_for hold have; own keep;
page alert; page wake; pair work_with pair_up sit_with pairing; parallelise parallelize; participate take_part join
attend involve_in be_involved_in participation; pass succeed get_through; pass hand; patch fix; pause suspend; pay
cost; perform carry_out; phase_out retire; pilot trial try test; pin fix; pitch propose suggest; place put; plan
intend aim schedule planning want; plan map_out; polish refine; port migrate convert move; post publish; prepare ready
set_up get_ready preparation; present show talk_about speak give_a_talk presentation talk; preserve keep; prevent
avoid stop head_off; print output; prioritise prioritize rank; process handle; produce make generate create
production; profile measure; promote push; propose suggest put_forward recommend proposal pitch suggestion; protect
guard secure; prototype mock_up; prove show demonstrate; provide supply give offer deliver make_available; prune trim;
publish release put_out make_public post publication; pull get fetch collect gather; push promote advocate urge press;
push send deploy; put place move set; put_live launch; quarantine isolate; query ask; question ask; raise increase
lift boost bring_up up; raise report open; ramp grow; reach hit get_to attain arrive_at; reach come_to; read study;
rebuild redo rework recreate rewrite; receive get; recommend suggest advise recommendation; reconcile match; record
log capture; recover restore recovery get_back; recover regain; recruit hire; redesign rework rethink; redo rework;
reduce cut lower decrease shrink trim bring_down cut_down reduction minimise minimize; refactor restructure rework
clean_up refactoring; refine improve; refuse reject decline turn_down; register enrol; regress break regression;
reject refuse turn_down rejection decline; release ship publish launch put_out; relocate move; remain stay be_left;
remediate fix; remove delete drop take_out eliminate get_rid_of strip cut removal take_off; renew extend; repair fix;
replace swap substitute change exchange replacement supersede; replay rerun; reply answer; report file flag tell;
report say; represent stand_for; reproduce repro replicate recreate reproduction; request ask; rescue save; research
investigate study; resolve fix solve settle; respond react response handle; restore recover bring_back restoration
get_back; restructure reorganise reorganize; retire decommission remove; retrain train_again; return give_back; reuse
use_again; review look_over go_over check examine feedback; revise rework update; revoke withdraw cancel revocation;
rework redo revise; rewrite rebuild redo reimplement rewriting; rise go_up climb increase; roll_back revert undo
rollback; roll_out deploy launch release ship introduce rollout push_out; rotate rotation; run operate keep_running;
run conduct carry_out hold organise organize do; run take last; run work; save reduce saving cut; save keep; scale
grow; schedule plan arrange; scope define; screen check; search look_for; secure protect harden; secure get obtain;
see find notice; segment split; send ship; separate split; serve handle supply; set_up establish introduce start
create build put_in_place install configure stand_up setup set; set put define; shadow sit_in observe follow; shape
steer influence; shard partition split sharding; share pass_on spread; shift move; ship launch release roll_out
deliver deploy put_into_production; shorten cut reduce; show present display demonstrate; shrink reduce cut; shut
close turn_off; shut_down turn_off decommission; sign approve sign_off; silence mute suppress; simplify streamline
simplification; simulate simulation; size estimate; slow slow_down; solve fix resolve; sort order; sort_out fix; speak
talk present; spec specify; specify define; speed_up accelerate make_faster; spend use; spend cost; split separate
divide break_up break_down carve_out break; sponsor back; stabilise stabilize steady stabilisation stabilization;
staff man; stage prepare; standardise standardize unify; start begin kick_off initiate commence; step_in jump_in; stop
end cease halt; store keep save storage; streamline simplify; strengthen harden; strip remove; submit file hand_in
submission send_in; suggest propose recommend put_forward; summarise summarize sum_up; supply provide; support help
assist back aid; suppress mute silence suppression; surface show expose; survey poll; suspend pause; swap replace
exchange switch; switch change move migrate; switch replace swap; sync synchronise synchronize synchronisation
synchronization; take bring get; take need require last; take_over assume inherit take_on takeover; take_part
participate join; take_out remove; talk speak present presentation; teach train instruct educate; tell say; terminate
end; test try check trial testing; throttle limit; tidy clean; tie link; tighten restrict; time measure; toggle
switch; touch affect; trace track; track follow monitor; train teach train; transcribe; transfer move hand_over;
transform convert; translate localise localize translation; triage sort; trial test pilot try; trigger start set_off;
trim cut; triple threefold; troubleshoot debug; try test attempt; tune optimise optimize adjust tuning; turn_off
disable; turn_on enable; uncover find; understand grasp; undo revert; unify merge standardise standardize; unblock
unstick get_moving unblocking help free_up; update refresh renew bring_up_to_date upgrade; upgrade update move
migrate; upload put_up; use employ apply utilise utilize usage rely_on work_with make_use_of; use consume; validate
verify check; vet check; visit go_to; visualise visualize; volunteer offer; wait await; wake page; walk_through
explain; want wish hope would_like plan; warn alert; watch monitor; weigh compare; widen broaden; win gain; withdraw
take_back; work run function; write author compose pen write_up; write build code; write_up document
"""
