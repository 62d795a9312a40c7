"""Verbs of engineering work that may stand for one another, with their nouns. No group holds opposites.

The words of one group claim the same act at the same strength: what claims more ("led" beside "helped", "shipped"
beside "tested") has a group of its own. Groups end with `;`, `_` joins phrases, and a word may stand in several groups.
"""

VERB_GROUPS = """
abandon drop give_up; accelerate quicken; accelerate speed_up acceleration speedup; accept approve sign_off approval
acceptance okay; accept take_on; achieve accomplish manage; achieve reach attain hit get_to; add include introduce
put_in append addition attach; adopt take_up adoption pick_up; adopt use; advise counsel advice consult guide;
advocate argue push; aggregate collect combine sum; agree settle; agree settle_on decide_on; alert page notify call;
align alignment agree; allow let permit enable; amend change revise; analyse analyze analysis study examine
investigate; announce announcement publish; anonymise mask; answer respond reply response; apply
application use; apply use; archive shelve; arrange schedule; ask request; assemble put_together compile; assess
evaluate evaluation assessment appraise; assign give hand; attach add; attend join participate take_part sit_in be_at
be_present attendance; audit check inspect audit; author write authored; automate automation script automatic; avoid
prevent avert avoidance prevention; award give; back_fill backfill fill_in; back_out revert; balance distribute; batch
group; benchmark measure profile; bind tie; block stop hold_up blocked stuck held_up; block wait; boost increase
raise; bootstrap start set_up; break broke breakage; break_up split break_down divide separate carve_up; brief inform;
bring take get move; bring_in introduce add; bring_online start launch; build create develop implement make construct
code write put_together produce development creation implementation construction; build set_up put_in_place; bulk-load
import; bump upgrade raise; bundle package; cache caching memoise memoize; calculate compute work_out calculation; cap
limit; capture record log; carry_out do perform execute conduct run undertake; catch find detect spot discover notice
surface; catch stop prevent; centralise centralize consolidate unify; change alter modify adjust switch modification
alteration; channel direct; chase follow_up; check verify validate confirm verification validation make_sure ensure;
choose pick select opt_for settle_on decide_on go_with selection choice; circulate share send; clean_up remove delete;
clean_up tidy clean cleanup tidy_up; clear remove; clear work_off resolve; clip cut; close shut finish close_out
resolve; coach mentor guide tutor mentorship mentoring coaching; coach train teach; collaborate work_with cooperate
partner team_up work_together collaboration join_forces; collapse merge; collect gather collection; combine merge join
consolidate; come_down go_down drop fall decline decrease shrink lower reduce down decreased; come_from stem_from;
come_up rise climb grow increase go_up up; comment remark note feedback; commission order; commit promise; compare
comparison weigh; complete finish wrap_up conclude done complete completion; complete land; compress compact
compaction compression; conceive design; conduct lead_through; configure set_up configuration config; confine limit;
confirm verify confirmation vouch; connect link hook_up wire connection wire_up; consolidate unify merge
consolidation; contact reach_out; contain include hold have; contest dispute; contribute help pitch_in add
contribution chip_in; convert turn_into transform conversion translate change_into; convince persuade; coordinate
organise organize coordination orchestrate arrange; cope handle; copy duplicate replicate clone; count number tally;
cover handle; cover span coverage; craft write build; crawl scan; create make set_up establish start found;
cross-check verify; curb limit reduce; cure fix; cut reduce lower decrease bring_down shrink trim drop shorten slash
shave take_down cut_down cut_back get_down drive_down reduction decline decreased; cut remove drop eliminate; cycle
rotate; deactivate disable turn_off switch_off; deal_with handle; debug troubleshoot diagnose debugging track_down;
decide determine decision; decommission retire sunset turn_off shut_down switch_off take_down remove shut
decommissioning retirement; decouple separate split; defer postpone delay push_back deferral; define specify spell_out
lay_down set definition; delegate hand; delete remove erase drop clear deletion removal take_out get_rid_of; deliver
ship launch release roll_out hand_over delivery; demo demonstrate show present demonstration; demote lower; deploy
roll_out release ship put_into_production deployment rollout; deprecate phase_out deprecation sunset retire; descope
drop cut; describe outline explain lay_out description; design architect architecture model; design plan_out lay_out;
detect find catch spot notice identify detection; determine find_out work_out establish; develop build development;
diagnose find troubleshoot diagnosis root-cause; dig_into investigate; disable remove; disable turn_off switch_off;
discover find uncover learn discovery; discuss talk_through debate discussion talk_about; dismantle remove; dispatch
send; distribute spread share_out distribution; divide split partition; do_away_with remove; document write_up
describe write_down documentation note_down; dogfood use; double twice twofold; draft sketch outline; drag slow; drain
empty; drill practise practice rehearse; drop fall go_down; drop remove cut; dump export; earn get receive; edit
revise; elaborate detail explain; eliminate cut remove; eliminate remove get_rid_of do_away_with elimination
eradicate; embed integrate include; emit send produce; employ use; enable make_possible allow let; enable turn_on
switch_on activate; end stop; endorse approve back support; enforce require; enforce require enforcement; enrol enroll
sign_up register enrolment enrollment; enter join; enumerate list; equip give provide; erase delete; erode reduce;
escalate escalation raise; establish set_up introduce start put_in_place create institute found bring_in; estimate
size estimation gauge; evaluate assess test try_out evaluation; examine study; exchange swap; exempt exclude; exercise
test; exhaust use_up; exit leave; expand extend grow widen broaden expansion; expedite speed_up; experiment test trial
try; expire lapse; explain describe walk_through explanation; explore investigate look_into exploration; expose show
surface; extend extension lengthen; extract pull_out take_out extraction split_out; facilitate moderate run;
factor_out extract; fail break; fail failure; feed supply; fetch get; field answer handle; file open report raise log
submit; fill populate; finalise finalize finish complete; find identify discover uncover locate spot come_across; find
see; finish complete conclude wrap_up end; fire trigger; fit suit; fix repair resolve correct address remedy patch
solve sort_out eliminate bugfix resolution; flag mark report call_out point_out; fold merge; fold_in merge; follow
adopt use work_by adhere obey comply; follow follow_up track; forward pass_on relay; free free_up release reclaim;
freeze stop pause; funnel direct; gain win get; gate block; gather collect; generate produce create generation; get
bring move take put; get land; get obtain receive become; get_going start; get_rid_of remove; give hold deliver
present; give provide hand offer; give_up drop; glue connect; go move change; go_through pass review; govern control;
greet welcome; group bundle; grow rise increase growth; guard protect; guide steer mentor guidance; halve cut_in_half;
halve half; hand give; hand_over hand_off pass_on transfer handover handoff; handle deal_with process manage
take_care_of look_after; handle serve support sustain reach; harden secure strengthen; harvest collect; head lead;
head_up lead; help advise; help assist support aid give_a_hand pitch_in lend_a_hand back_up contribute help_out; hire
recruit hiring recruitment; hit reach; hold run give host have; hook attach; host hold; host run hold organise
organize; house hold store; hunt find search; identify find spot pinpoint detect; ignite start; implement build code
put_in_place implementation; import bring_in; impose require; improve better enhance improvement make_better; increase
raise grow boost rise go_up lift push_up bring_up get_up step_up gain; index indexing; infer derive; inform tell
notify; ingest import load; inherit take_over; initiate start kick_off begin; inject add insert; insert add; inspect
examine check look_at; install set_up put_in installation; integrate integration hook_up connect plug_in incorporate;
interview interviewing screen; introduce bring_in start put_in_place add establish introduction set_up roll_out;
introduce present; investigate look_into dig_into examine research investigation trace; invite ask; isolate separate
isolation; iterate refine iteration; join combine; jump_on join; keep retain hold maintain stay remain; keep_track
track; keep_up maintain; kick_off start; kill remove drop get_rid_of; label mark annotate tag; lag trail; land get_in;
land merge; last take run; launch release ship go_live roll_out introduce put_live; lay_out plan; lead head drive run;
lease rent; leave remain; leave_out drop; lengthen extend; level_up train; liaise coordinate work_with; lift raise
increase; limit cap restrict throttle; link connect reference cite; list enumerate; listen hear; live be_live; load
import; localise localize translate localisation localization; lock_down secure restrict; log record; look_into
investigate; lower reduce cut decrease bring_down; magnify increase; maintain keep_up look_after care_for maintenance;
make create do; make_available publish release provide; make_sure ensure; make_up form; man staff; manage run
look_after; map chart; map_out plan; mark flag label; measure track measurement gauge quantify; meet satisfy fulfil
fulfill; mend fix; mention note; mentor coach mentee mentoring; merge combine land; migrate move port switch transfer
convert migration transition shift cut_over change_over; minimise minimize reduce; mirror copy replicate; miss lack;
mitigate contain reduce mitigation; moderate facilitate; modernise modernize update modernisation modernization;
monitor watch track observe monitoring keep_an_eye_on; mount attach; move go change; move migrate shift transfer
switch relocate change_over bring; nail fix; name appoint; name call; name label; negotiate bargain negotiation;
notice spot see; notify alert inform page; nudge push; observe watch shadow; occur happen; offboard remove; offer
provide give; offload move shift; offset balance; onboard bring_on_board welcome; onboard ramp_up bring_up_to_speed
onboarding get_started induct; open file raise create; open start; optimise optimize tune speed_up optimisation
optimization; orchestrate coordinate; organise organize arrange run set_up; outline describe; outline sketch; output
produce; outsource hand; overhaul rework revamp redo; overload overwhelm; oversee supervise; own be_responsible_for
hold have; own keep; own take_over be_responsible_for responsible; pack bundle; page alert; page wake; pair work_with
pair_up sit_with pairing; parallelise parallelize; participate take_part join attend involve_in be_involved_in
participation; pass hand; pass succeed get_through; patch fix; pause suspend; pave prepare; pay cost; peel_off split;
pen write; perform carry_out; phase_in introduce; phase_out retire; pick_up take_on; pilot trial try test; pin fix;
pin_down find; pitch propose suggest; place put; plan intend aim schedule planning want; plan map_out; play_back
replay; plug fix close; point_out notice spot find flag raise call_out identify; poke test; polish refine; poll ask;
port migrate convert move; post publish; postpone delay; power run; practise rehearse; preload load prefetch; prepare
ready set_up get_ready preparation; present show talk_about speak give_a_talk presentation talk; preserve keep; press
push; prevent avoid stop head_off; print output; prioritise prioritize rank; probe test; proceed go_on; process
handle; produce make generate create production; profile measure; promote push; proofread review edit; propose suggest
put_forward recommend proposal pitch suggestion; protect guard secure; prototype mock_up; prove show demonstrate;
provide supply give offer deliver make_available; prune trim; publish release put_out make_public post publication;
publish share; pull get fetch collect gather; push promote advocate urge press; push send deploy; push_through land;
put place move set; put_live launch; put_off delay; put_on schedule; put_together build; quantify measure; quarantine
isolate; query ask; question ask; queue enqueue; raise increase lift boost bring_up up; raise report open; ramp grow;
rate-limit throttle limit; rationalise simplify; re-architect redesign; re-platform move; reach come_to; reach hit
get_to attain arrive_at; reach_out contact; read study; realise achieve; reason argue; reassign move; rebuild redo
rework recreate rewrite; recap summarise; recast rewrite; receive get; recode rewrite; recommend suggest advise
recommendation; reconcile match; record log capture; recover regain; recover restore recovery get_back; recruit hire;
redesign design; redesign rework rethink; redline edit; redo rework; reduce cut lower decrease shrink trim bring_down
cut_down reduction minimise minimize; reengineer rework; refactor restructure rework clean_up refactoring; refine
improve; refurbish renew; refuse reject decline turn_down; register enrol; regress break regression; reinstate
restore; reject refuse turn_down rejection decline; relabel rename; relay forward; release ship publish launch
put_out; relocate move; remain stay be_left; remake rebuild; remediate fix; remove delete drop take_out eliminate
get_rid_of strip cut removal take_off; render draw; renegotiate negotiate; renew extend; reorganise restructure;
repackage bundle; repair fix; repeat rerun redo; replace swap substitute change exchange replacement supersede; replay
rerun; reply answer; report file flag tell; report say; report tell; represent stand_for; reproduce repro replicate
recreate reproduction; repurpose reuse; request ask; reroute redirect; rerun repeat; rescue save; research investigate
study; reshape rework; resolve fix solve settle; respond react response handle; restore recover bring_back restoration
get_back; restructure reorganise reorganize; retire decommission remove; retool rework; retrain train_again; retry
repeat; return give_back; reuse use_again; reverse revert; review look_over go_over check examine feedback; revise
rework update; revive restore; revoke withdraw cancel revocation; rework redo revise; rewrite rebuild redo reimplement
rewriting; rid free; right-size resize; rise go_up climb increase; roll_back revert undo rollback; roll_out deploy
launch release ship introduce rollout push_out; root_cause diagnose trace identify find; rotate rotation; route send
direct; rule_out exclude; run conduct carry_out hold organise organize do; run operate keep_running; run take last;
run work; run_into meet encounter hit; sanitise clean; sanity-check check; save keep; save reduce saving cut; scale
grow; scale_down shrink reduce; scale_up grow expand increase; schedule book; schedule plan arrange; scope define;
score rate; scrap drop remove; screen check; scrub clean; seal close; search look_for; secure get obtain; secure
protect harden; see find notice; seed fill; segment split; send ship; separate split; serve handle supply; set put
define; set_straight correct; set_up establish introduce start create build put_in_place install configure stand_up
setup set; shadow sit_in observe follow; shape steer influence; shard partition split sharding; share pass_on spread;
shave cut; shelve drop; shift move; ship launch release roll_out deliver deploy put_into_production; ship_out send;
shore_up strengthen; shorten cut reduce; show present display demonstrate; showcase demo present; shrink reduce cut;
shut close turn_off; shut_down turn_off decommission; sideload load; sign approve sign_off; silence mute suppress;
simplify streamline simplification; simulate simulation; sit_down meet; size estimate; sketch_out outline; slash cut;
slot fit; slow slow_down; smooth simplify; snapshot copy; soften weaken; solve fix resolve; sort order; sort_out fix;
source find get; speak talk present; spec specify; specify define; speed_up accelerate make_faster; spell_out document
describe define; spend cost; spend use; spin_off split; spin_up start create; split extract separate move_out
carve_out break_out pull_out; split separate divide break_up break_down carve_out break; sponsor back; spot find;
spread roll_out; squash fix; stabilise stabilize steady stabilisation stabilization; stack build; staff man; stage
deploy; stage prepare; stall block; stamp_out eliminate; stand_in cover substitute fill_in; standardise standardize
unify; start begin kick_off initiate commence; stash store; stay_on remain; steer direct; stem stop; step_down leave;
step_in jump_in; stitch join; stop end cease halt; stop_by visit; store keep save storage; straighten fix; streamline
simplify; strengthen harden; strip remove; structure organise organize; stub mock; submit file hand_in submission
send_in; substitute replace; suggest propose recommend put_forward; summarise summarize sum_up; supersede replace;
supervise oversee; supplant replace; supply provide; support help assist back aid; suppress mute silence suppression;
surface show expose; survey poll; suspend pause; swap replace exchange switch; swap_in introduce; swap_out replace;
sweep clean; switch change move migrate; switch replace swap; sync synchronise synchronize synchronisation
synchronization; tackle address handle work_on; tag mark label; tailor adapt customise; take bring get; take need
require last; take_apart split; take_off remove; take_on adopt; take_out remove; take_over assume inherit take_on
takeover; take_part participate join; talk speak present presentation; talk_to speak; tally count; taper reduce; teach
train instruct educate; tell say; tell_apart distinguish; terminate end; test try check trial testing; thin reduce;
throttle limit; tidy clean; tie link; tie_in connect; tie_together connect; tighten restrict; time measure; time-box
limit; top_up add; touch affect; trace track; track follow monitor; train teach train; transcode convert; transfer
move hand_over; transform convert; transition move migrate; translate localise localize translation; transport move;
triage sort; trial test pilot try; trigger start set_off; trim cut; trim reduce; triple threefold; troubleshoot debug;
try test attempt; tune optimise optimize adjust tuning; turn_around fix; turn_into convert; turn_off disable; turn_on
enable; turn_out prove; turn_over hand; tweak adjust change; unblock unstick get_moving unblocking help free_up;
uncover find; understand grasp; undertake do; undo revert; unearth find; unify consolidate; unify merge standardise
standardize; unload remove; unlock enable; unmask show; unpack explain; unwind revert; update refresh renew
bring_up_to_date upgrade; update revise change; upgrade update move migrate; uphold keep; upload put_up; use consume;
use employ apply utilise utilize usage rely_on work_with make_use_of; vacate leave; validate verify check; vet check;
vet review check; visit go_to; visualise visualize; void cancel; volunteer offer; vote approve; wait await; wake page;
walk_through explain; walk_through present explain; want wish hope would_like plan; warn alert; watch monitor;
weed_out remove; weigh compare; whittle reduce; widen broaden; win gain; wind_down retire; wipe delete remove; wire_up
connect; withdraw take_back; work run function; work_on develop; work_out solve; wrap enclose; write author compose
pen write_up; write build code; write document write_up record describe put_in_writing; write_up document; yield
produce give; zero_in focus
"""
