"""Phrasal and everyday verbs by what they do, wider than `verb_groups`: any verb of a family may tell the same act.

Families never hold opposites, and none mixes strengths of ownership ("led", "decided") or of doneness with doing.
Same writing as in `verb_groups`: families end with `;`, `_` joins phrases, a verb may stand in several families.
"""

VERB_FAMILIES = """
remove delete drop kill retire weed_out phase_out take_out strip strip_out clear_out clean_out clear_away purge
prune cull scrap discard throw_out throw_away toss ditch dispose_of get_rid_of do_away_with eliminate eradicate
erase wipe rip_out root_out axe removal deletion clear_off rid_of lose; retire decommission sunset shut_down
shutdown turn_off switch_off power_down wind_down phase_out take_down take_offline discontinue close_down
pull_the_plug_on shut; reduce cut lower decrease shrink trim drop shorten slash shave bring_down come_down go_down
get_down take_down drive_down push_down cut_down cut_back scale_down scale_back fall decline dip lessen diminish
curb slim slim_down pare pare_down whittle_down knock_down tumble reduction shave_off take_off compress; raise
increase grow rise climb boost lift go_up bring_up push_up step_up jump scale_up take_up increment drive_up;
accelerate speed_up speedup quicken make_faster hasten expedite; build create make set_up put_together stand_up
wire_up develop implement construct craft code produce put_in_place assemble bootstrap spin_up establish put_up
put_in introduce add write; write draft author pen put_together compose draw_up write_up set_down document put_down
work_up write-up; fix repair patch resolve sort_out correct remedy mend cure solve iron_out put_right set_right
clear_up straighten_out rectify remediate bugfix address take_care_of deal_with work_out; move migrate port shift
carry_over switch transfer transition relocate bring_over cut_over change_over convert rehome bring_across
carry_across take_across get_over put_onto cutover; replace swap swap_out exchange substitute change switch
supersede trade change_out; split break_up divide separate partition carve carve_up carve_out break_out extract
take_apart pull_apart untangle disentangle decompose break_down decouple split_up pull_out take_out detangle
split_off; merge combine join unify consolidate bring_together put_together fold fold_in pool roll_together
fold_into merger; find discover spot detect identify uncover turn_up come_across catch track_down pinpoint locate
trace hunt_down notice surface unearth bring_to_light pick_up come_upon flag_up see; teach train instruct
walk_through show educate take_through bring_up_to_speed run_through training coach guide instruction; present speak
talk show demo demonstrate lecture give_a_talk walk_through take_through presentation; release ship launch publish
go_live put_out roll_out go_out put_live bring_out come_out land push_out put_into_production be_live live
bring_live deploy make_public; roll_back revert undo back_out take_back pull_back reverse rollback; organise
organize arrange set_up run host hold put_on coordinate; check verify validate confirm test try_out vet make_sure
ensure; review audit inspect examine go_over look_over go_through look_through look_at read_through; investigate
look_into dig_into analyse analyze study research explore trace get_to_the_bottom_of track_down analysis
investigation; help assist support aid lend_a_hand give_a_hand pitch_in chip_in help_out contribute back_up
be_of_help come_to_the_aid lend_support be_a_help; stop end halt cease put_an_end_to put_a_stop_to bring_to_an_end
discontinue quit close; refuse reject decline turn_down say_no said_no vote_down veto rule_out decide_against;
postpone delay defer push_back put_off hold_off shelve; send hand_over pass_on forward share submit circulate
deliver hand hand_off turn_over turn_in give; start begin kick_off set_off open initiate commence get_going
start_off get_under_way set_in_motion beginning; answer reply respond get_back_to field; use employ make_use_of
draw_on utilise utilize apply be_on; ask request call_for put_in_for; call declare announce name proclaim; sign
put_name_to put_names_to put_their_name_to put_their_names_to sign_up_to sign_off signature; install put fit place
mount put_in set_up installation; save free free_up reclaim release recover get_back win_back; keep hold retain
maintain stay leave preserve hold_on_to; take_on pick_up take_up take_over inherit step_in step_into takeover;
mitigate contain bring_under_control get_under_control mitigation; retry try_again another_try second_try
another_attempt second_attempt; enable turn_on switch_on activate put_on; drop abandon give_up leave_behind
move_away_from move_off get_off; book schedule set reserve fix plan; join come_on_board arrive; leave depart go_away
step_down; learn pick_up get_to_know; finish complete conclude wrap_up close_out bring_to_a_close see_through
carry_through finish_off round_off done; record log note write_down take_down keep_a_record capture; list enumerate
name set_out itemise itemize; measure gauge quantify take_a_measurement; collect gather bring_in get_together
pull_together; clean_up tidy tidy_up clean cleanup clear_up put_in_order spruce_up; catch intercept pick_up stop;
wait hold_off stand_by await pending; fill_in fill complete populate enter put_in; give provide supply hand offer
furnish make_available; monitor watch keep_an_eye_on keep_watch follow track; tune adjust tweak fine-tune calibrate
dial_in; limit cap restrict put_a_cap_on put_a_limit_on; upgrade update bump bring_up_to_date raise move; block
hold_up hold_back stop stall; wait depend hinge subject; reuse re-use use_again share; relabel re-label label_again
label_anew; rewrite write_anew redo rework write_again start_over rebuild; mentor coach guide mentoring mentorship
coaching take_under_wing; pair work_side_by_side sit_down_with pairing; patch upstream send_upstream
contribute_back; connect hook_up link tie_in wire plug_in join_up; write_off cancel call_off scrap drop; own
be_in_charge_of be_responsible_for have_ownership_of hold_ownership_of ownership; agree reach_agreement
come_to_an_agreement concur agreement settle; meet get_together hold_a_meeting meeting
"""
