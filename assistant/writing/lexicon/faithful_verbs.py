"""More ways to tell the acts of engineering work, none stronger than the others of its group; as in `verb_groups`.

A group tells one act at one strength. Kept apart on purpose: review and approve, draft and publish, deprecate and
delete, mitigate and resolve, propose and decide, attend and host, client and server, upload and download.
"""

FAITHFUL_VERBS = """
affect hit touch impact strike; aim target gear direct intend mean; answer reply respond return fill_in fill_out
complete; approve greenlight green-light give_the_green_light give_the_go-ahead sign_off bless clear say_yes said_yes
approval; agree say_yes said_yes consent accept go_along agreement; decline say_no said_no refuse turn_down reject;
ask request call_for want seek petition; attend turn_up show_up be_there go_to join sit_in_on visit; wait await
pending outstanding hang depend be_held_up sit; buy purchase pay_for order procure buy_into; cause be_behind
lie_behind trigger set_off bring_about lead_to be_the_cause be_the_reason be_to_blame responsible_for; blame attribute
put_down_to trace; consider regard find deem think judge see; defer delay lazy postpone put_off park push_back shelve
set_aside lazily put_on_hold hold pause; slip push_back move_back delay postpone slide put_back; pause put_on_hold
hold suspend stop_for_now freeze shelve park; shelve park put_on_the_shelf drop abandon give_up set_aside; disappear
go_away vanish gone clear cease; divide split share_out partition share separate; expose reveal show let_see leak
disclose; succeed work ok pass go_through come_off fine; fail break not_work crash fall_over go_down fall_through
not_succeed; crash fall_over go_down die fail; gain add acquire receive pick_up; lose drop shed give_up; inform tell
notify update let_know keep_posted keep_updated keep_informed brief; narrow reduce cut shrink tighten; pass send
forward hand relay circulate; produce generate create yield turn_out churn_out output; clean purge clear remove delete
prune clean_out; rate score mark grade; raise fire produce trigger set_off; fire trigger go_off raise; trim cut remove
drop reduce thin_out; report say state tell per according claim; kill shut_down turn_off terminate stop switch_off
take_down close shut end; stop turn_off end switch_off halt pull; stop no_longer cease quit not_any_more; begin start
commence kick_off get_going open launch_into set_out; hold remain maintain; hold run; pick choose select decide_on
go_with opt_for plump_for settle_on; join take_part sit_on serve_on be_on; serve act work function; sit serve
take_part be_on belong; run conduct hold carry_out lead_through; run operate execute work; work function operate run
behave; handle process serve deal_with cope support get_through; parse read process handle; get_through process handle
finish; cover include span contain; cover stand_in fill_in replace take_over_for run; fit run work; drain empty clear
work_off; drop fall go_down decline decrease come_down sink slide slip; rise go_up climb grow increase come_up jump
edge_up; jump spike surge leap shoot_up rise; halve cut_in_half cut_by_half drop_by_half fall_by_half half; double
grow_twofold go_up_twofold twice; save spare free_up cut take_off reduce; shave take_off cut trim knock_off; spend use
put_in devote; last need require run; need require call_for want; cost come_to run_to amount_to; total add_up_to
come_to amount_to sum_to; count number come_to; reach hit get_to come_to arrive_at be_at stand_at touch; exceed pass
go_over top surpass be_above beat; approach near get_close_to come_near; remain be_left left still; leave be_left
remain outstanding left open; retain store hold preserve save; store hold save; ingest load take_in import pull_in;
load fetch read import pull_in; fetch load pull retrieve read; sample take_samples sampling; poll ask query check
sample; query ask search look_up; look_up search find query; search look_for hunt seek; find come_across discover
identify track_down turn_up trace locate pin_down notice spot detect catch see; turn_up find reveal bring_up uncover
produce come_out; trace follow track_down find come_from; notice see spot observe find catch; flag raise mark
point_out report call_out highlight note; highlight point_out flag emphasise mark; warn alert caution flag; page wake
call alert; call phone ring page; escalate raise pass_up take_to bring_to; file open log raise submit create report
put_in; submit send file put_in hand_in send_in enter; propose suggest put_forward pitch float recommend bring_up
ask_for; recommend suggest advise propose favour come_down_on_the_side; prefer favour lean_towards; argue
make_the_case plead contend; object push_back protest raise_objections objection; comment remark give_feedback
leave_comments note feedback; review look_at read go_over go_through look_over check comment_on; test try check
exercise try_out put_through; try attempt have_a_go experiment_with trial seek test; evaluate assess compare weigh_up
look_at try; compare contrast weigh set_against benchmark put_side_by_side; measure time clock gauge record track;
benchmark measure time compare; profile measure trace instrument; verify check confirm test validate make_sure
double-check prove; confirm verify say agree; reproduce recreate repro replicate see_again; debug troubleshoot
investigate find_the_cause work_out; investigate look_into look_at dig_into examine research study explore chase;
research look_into study investigate read_up; study analyse look_at examine; analyse examine look_at break_down; audit
check review go_through examine inspect assess; inspect look_at check examine; scan check go_through sweep; triage
sort go_through work_through prioritise; sort order arrange classify; classify sort categorise label group; label tag
mark annotate name; annotate label mark comment; rename change_the_name call give_a_new_name; name call title entitle;
fix correct repair put_right sort_out patch remedy address solve clear_up cure make_good; fix resolve close clear;
patch fix plug close; plug close fix fill; correct fix put_right amend adjust; adjust change tune tweak set alter;
tune adjust tweak optimise set; change alter modify switch turn vary; switch change move go_over convert swap; move
shift transfer relocate; migrate move switch port convert transfer bring_over; port move migrate adapt convert;
convert turn change transform translate; replace swap take_the_place substitute put_in_place_of switch use_instead;
swap replace exchange switch; rewrite redo rework write_again write_afresh write_from_scratch rewriting; rework redo
revise rewrite change overhaul; refactor restructure clean_up rework reorganise tidy; restructure reorganise rearrange
rework; simplify make_simpler streamline cut_down reduce; split break_up divide separate cut shard; extract pull_out
take_out split_out move_out factor_out separate; merge combine join fold put_together bring_together unify;
consolidate merge combine replace bring_together unify; remove take_out delete drop strip get_rid_of do_without pull;
delete remove drop erase wipe clear; drop remove abandon get_rid_of stop_using give_up discard; retire
take_out_of_service decommission switch_off turn_off sunset wind_down close; disable turn_off switch_off stop
deactivate; enable turn_on switch_on activate introduce put_on; turn_off switch_off shut_off power_down disable;
turn_on switch_on power_up enable; add put_in introduce include insert bring_in build_in attach; introduce add
bring_in put_in start_using set_up; install put_in set_up add; set_up create establish put_together configure build
start arrange; configure set_up set tune; create build set_up write produce; build create put_together write develop;
develop build write create work_on; code write build program implement; implement build code write put_in; write
author draft put_together pen produce prepare compose; draft write sketch outline prepare start_writing; outline
sketch describe summarise set_out; document write_up describe write_down record put_in_writing note; describe explain
set_out outline detail; explain describe set_out walk_through clarify; summarise sum_up recap outline; present show
talk_about speak_about demo share; speak talk give_a_talk present; show demonstrate demo present display; demo show
demonstrate present; teach train instruct show give_lessons run_a_course take_through; train teach coach instruct
upskill; mentor coach guide advise take_under_wing; coach mentor guide train; guide help advise lead_through
take_through; help assist support aid give_a_hand lend_a_hand give_help pitch_in; pair work_together work_with
sit_with pair_up work_alongside; work_with team_up partner collaborate join_forces cooperate; shadow sit_in_on follow
observe watch accompany; onboard get_started bring_up_to_speed ramp_up induct introduce help_settle_in; interview
talk_to screen question see; screen interview vet check; hire recruit take_on bring_in; organise arrange set_up run
put_on plan coordinate; plan schedule intend mean aim expect want hope; intend plan mean aim want; hope want wish aim;
expect anticipate plan foresee; schedule plan book set arrange time; book schedule reserve arrange; invite ask
call_in; share send pass_on circulate distribute spread; publish post put_up put_online make_public release; post
publish put_up put_online; release ship publish put_out roll_out cut; ship release launch deliver put_out roll_out
go_live; deploy roll_out put_live release push ship put_on; roll_out deploy release introduce extend launch; launch
start release go_live roll_out open; go_live launch live be_live release be_in_production start; live in_production
up_and_running in_use running; roll_back revert undo back_out pull rollback take_back; revert undo roll_back reverse
put_back; restore bring_back recover get_back reinstate put_back reset; recover get_back restore come_back; restart
start_again bring_back reboot; resume continue start_again carry_on pick_up_again; continue go_on carry_on keep_going
resume; rerun repeat run_again redo do_again; repeat do_again redo rerun; retry try_again repeat; redo do_again rework
repeat; reissue re-issue issue_again send_again resend; resend send_again; rotate replace change renew; renew extend
replace; rebuild build_again recreate rework remake; reuse use_again share; block stop hold_up hold_back stall
get_in_the_way prevent; unblock free get_moving help clear; stall stop hold_up get_stuck block; stick get_stuck stall
block hang; prevent stop avoid keep_from block; avoid prevent stay_clear get_around skip; skip leave_out omit
pass_over; omit leave_out skip; exclude leave_out omit; limit cap restrict bound hold_to; enforce apply impose
require; require need call_for demand make_mandatory; allow let permit make_possible; let allow permit; protect guard
secure shield; secure protect lock_down harden; encrypt encode cipher encryption; mask hide redact anonymise; hide
mask conceal; monitor watch track follow keep_an_eye_on observe; track follow monitor log keep_track; log record
write_down note; record log note capture; alert warn notify page; notify tell inform alert let_know; collect gather
pull_together compile; compile put_together gather collect assemble; gather collect bring_together; generate produce
create build; render draw display generate; draw attract receive; receive be_given obtain; receive obtain; earn win
receive; win earn; provide offer supply hand; provide supply offer furnish contribute; supply provide deliver write;
contribute add provide help_with; own be_responsible_for be_in_charge; look_after maintain take_care_of care_for;
maintain look_after keep_up run; take_over inherit take_on assume pick_up; take_on pick_up accept assume; hand_over
pass_on transfer hand handover; step_in cover stand_in fill_in; cover stand_in; belong be_owned own be_part; vote
choose elect; sign put_name agree; negotiate agree bargain; cancel call_off drop scrap; finish complete end wrap_up
be_done conclude get_done; complete finish end be_done done; close finish complete end resolve; end finish close stop;
merge land be_merged get_in; land merge arrive get_in; resume pick_up continue; sit remain; represent make_up
account_for; pre-empt preempt interrupt stop; hit hit_on reach; upgrade update move bump bring_up; update refresh
change revise upgrade edit; refresh update renew; quarantine isolate set_aside put_in_quarantine; cache store; index
catalogue; batch group bundle; queue line_up; parallelise parallelize parallel run_in_parallel make_parallel;
vectorise vectorize; automate script make_automatic automatic automation; script automate write_a_script; command
be_incident_commander ic; desync out_of_sync desynchronise get_out_of_sync; apologise apology say_sorry; thank thanks
credit; credit attribute thank owe; rank order sort place; unblock unstick unstuck get_unstuck free get_moving; stamp
timestamp; accept take_on_board take; teach give deliver; assign allocate give hand allot; allot assign share_out;
estimate reckon guess; forecast predict project; predict forecast project anticipate; prepare get_ready put_together
make; relay pass_on forward tell; remind nudge chase ping; chase remind follow_up; phone call ring; email write_to
mail; contact get_in_touch reach_out write_to; consult ask seek_advice; debrief review discuss; discuss talk_through
go_over talk_about debate; persuade convince win_over talk_into; dissuade talk_out discourage; forbid ban prohibit
disallow; ban forbid prohibit; praise commend compliment; complain gripe grumble moan complaint; admit own_up concede
acknowledge; watch observe look_on; skim read; double-check recheck check_again; recheck check_again; retest
test_again; remeasure measure_again; resubmit submit_again resubmission; reapply apply_again; reopen open_again;
rejoin join_again; fit install put_in mount attach; dismantle take_apart tear_down; tear_down dismantle take_down;
erect put_up build; dig excavate; dismiss let_go lay_off; resign quit leave step_down; fill fill_in fill_out answer;
purchase buy; buy purchase; sell sale; borrow take_on_loan; lend loan; rent hire lease; lease rent; deposit pay_in;
withdraw take_out; transport carry haul move; haul carry transport; ship send dispatch post; dispatch send; fetch
collect pick_up; collect pick_up fetch; park leave; tow pull; steer guide; assemble put_together; solder join; weld
join; bolt fasten attach; fasten attach tie; loosen slacken; tighten screw_down; seal close; stack pile; pile stack;
soak immerse; rinse wash; wash clean; heat warm; warm heat; cool chill; chill cool; freeze ice; thaw melt; melt thaw;
pump push; drain empty; fill top_up; weigh put_on_the_scales; nurse care; treat care; diagnose identify; prescribe
order; vaccinate inoculate immunise; harvest gather reap; plant sow; water irrigate; irrigate water; plough till;
arrive come get_there; depart leave set_off; return come_back go_back; enter go_in come_in; exit leave go_out
come_out; follow come_after go_after; precede come_before go_before; cross go_across; climb go_up; hurry rush; rush
hurry; wait stay; sit_in attend; witness see observe; hear listen; taste try; smell detect; sense feel detect;
overlook miss; miss overlook fail_to_see; mistake confuse mix_up; confuse mix_up; forget leave_out overlook; remember
recall; recall remember; memorise learn; practise rehearse train; rehearse practise run_through
"""
