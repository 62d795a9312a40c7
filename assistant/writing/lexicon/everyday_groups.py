"""Everyday English beside the vocabulary of engineering: other words for the same thing; as in `verb_groups`.

No group mixes strengths of ownership, doneness or certainty, and none holds praise, an effect or a concrete thing.
"""

EVERYDAY_VERBS = """
abolish scrap drop remove eliminate; absorb take_in soak_up; accommodate fit hold take; administer run give manage;
advance bring_forward move_forward; advertise announce publicise promote; publicise announce advertise promote; allege
claim; ascertain find_out establish check verify; augment add extend supplement; supplement add augment extend;
broadcast send stream announce; browse look_through read view; bypass skip go_around get_around avoid work_around
circumvent sidestep; circumvent bypass get_around work_around avoid; sidestep avoid bypass skip; chair moderate
facilitate run lead_through; challenge question dispute contest query; contest dispute challenge; dispute contest
challenge question; collate collect gather compile put_together; collide clash conflict; clash conflict collide;
combat fight tackle counter; fight tackle combat; counter fight tackle offset; confront face; compel force require
make; force compel make require; complicate make_harder; condense shorten compress summarise boil_down; conform comply
follow adhere meet; constrain limit restrict confine; contradict conflict disagree; disagree differ diverge; convene
call gather organise bring_together; converge come_together meet; corrupt damage break garble mangle; mangle corrupt
garble; damage harm break corrupt spoil; harm damage hurt; hurt harm damage; offset balance compensate make_up_for;
compensate offset make_up_for; curtail cut limit reduce restrict; decode read parse interpret decrypt; dedicate devote
give commit spend; deduce infer work_out derive conclude; deduct subtract take_off; subtract deduct take_off; defuse
resolve calm; descend go_down come_down; desire want wish; destroy delete tear_down wipe; detach separate disconnect
unplug remove; disconnect detach unplug separate cut_off; differentiate distinguish tell_apart separate; distinguish
differentiate tell_apart separate; devise design draw_up come_up_with work_out create develop think_up; come_up_with
devise design create work_out develop; formulate draft draw_up devise word define; dilute water_down weaken; discharge
release empty; disperse scatter spread; scatter disperse spread; displace move replace; dissolve disband break_up;
disband dissolve break_up; distort skew; skew distort bias; disturb disrupt interrupt; disrupt disturb interrupt;
divert redirect reroute send; redirect divert reroute send forward point; eject throw_out kick_out evict remove;
kick_out evict eject remove throw_out; embrace adopt take_up; emulate imitate mimic copy simulate; imitate copy mimic
emulate; mimic imitate copy emulate; encapsulate wrap enclose; encourage urge push nudge invite suggest; urge
encourage push press; endure last; enlarge expand make_bigger; enlist bring_in sign_up recruit; escort accompany walk;
evade dodge avoid get_around; dodge avoid evade; evolve develop change; exhibit show display; expel throw_out remove;
exploit abuse use; abuse misuse exploit; extinguish put_out; fabricate make build; formalise put_in_writing write_down
set_down make_formal; fuse merge join combine; generalise make_general make_generic extend; grab take get fetch; grant
give allow award permit; insist demand require; insulate isolate; intervene step_in; invoke call run trigger; jam
block stick; mandate require make_mandatory make_compulsory make_obligatory; manipulate handle edit change;
necessitate require need call_for; obscure hide mask blur; blur mask obscure; obstruct block get_in_the_way; oppose
object resist; resist oppose; overcome get_past get_over solve; override overrule replace; overwrite replace
write_over; prompt ask; propagate spread pass_on; reallocate reassign redistribute move; redistribute reallocate
spread share_out; reassign reallocate hand_over move; reassess review reconsider re-evaluate look_again rethink;
reconsider rethink reassess review revisit; revisit reconsider return go_back; recognise know identify; reconnect
rejoin connect_again; reconstruct rebuild recreate piece_together; redefine define_again change; redraw draw_again;
refund pay_back repay reimburse; repay pay_back refund reimburse; reimburse refund repay pay_back; reinforce
strengthen; reorder rearrange sort; rearrange reorder reorganise; safeguard protect guard; salvage save rescue
recover; rescue salvage save; seize take; squeeze compress shrink; stagger space_out spread_out; suffice be_enough do;
summon call; synthesise combine; tick check mark; unwrap open; violate break breach; breach violate break; warrant
justify; justify warrant explain argue; withhold hold_back keep_back; withstand survive stand; worsen get_worse
deteriorate degrade; deteriorate worsen degrade get_worse; pass take_over inherit hand_over; assign hand_to; extend
offer make; rotate take_turns alternate; take_turns alternate rotate; alternate take_turns; match correspond; match
line_up; level even_out flatten; flatten level level_off plateau; plateau level_off flatten; level_off plateau flatten
stabilise; hover stay; peak top_out; top_out peak max_out; run_out exhaust; wear_off fade; speak_up raise; call_in
phone; drop_by visit; sign_up register subscribe enrol; opt_in sign_up; opt_out unsubscribe withdraw; unsubscribe
opt_out; log_in sign_in; sign_in log_in; log_out sign_out; think_through consider; weigh_in comment; chime_in comment;
sit_through attend; follow_through carry_out; carry_through finish; bring_forward advance; swap_over switch; trade_off
balance; sound_out ask consult; sound ring; turn_to consult ask; draw_up write draft prepare; jot note write; scribble
note write; type enter key_in; key_in enter type; spell write; stake bet; back_down withdraw; pull_in bring_in;
pull_together compile assemble collect; piece_together reconstruct assemble; figure_out work_out find solve
understand; work_out figure_out; get_across explain convey; put_across explain convey; put_to ask propose;
put_question ask; seek_out find; track_back trace; hear_back answer; write_back reply answer; call_back return
"""

EVERYDAY_NOUNS = """
advantage benefit upside plus; benefit advantage upside; drawback downside disadvantage; ad advert advertisement;
advertisement ad advert; alliance partnership; ally partner; ambiguity vagueness uncertainty; ambition aim goal
aspiration; aspiration ambition hope aim; anomaly outlier oddity irregularity deviation; outlier anomaly deviation;
anxiety worry; appeal request; appetite interest demand; assault attack; barrier obstacle block hurdle; obstacle
barrier hurdle block; hurdle obstacle barrier; baseline starting_point reference benchmark; belief view opinion;
beneficiary recipient; bid tender offer quote; tender bid; binary executable; bottleneck constraint hotspot
choke_point; bottom base foot; boundary limit border edge line; border boundary edge; briefing brief session; buffer
cushion margin reserve; margin buffer slack; slack margin buffer headroom; burst spike surge; surge spike burst jump;
campaign drive push; certainty confidence; challenge difficulty problem; difficulty challenge problem; clue hint sign
pointer; hint clue pointer tip; competence skill; skill ability competence; ability skill; competition contest; rival
competitor; competitor rival; compromise middle_ground trade-off; trade-off compromise; consensus agreement;
constraint limit limitation restriction; restriction limit constraint; contradiction conflict inconsistency mismatch;
inconsistency contradiction mismatch discrepancy; mismatch discrepancy difference inconsistency; discrepancy mismatch
difference gap; controversy dispute disagreement; corruption damage; counter count tally; crisis emergency; curve
graph line; danger risk hazard; risk danger hazard exposure; hazard danger risk; debut first_release launch; decade
ten_years; deficit shortfall gap; shortfall deficit gap shortage; shortage shortfall; deputy stand-in; stand-in deputy
substitute; disclosure announcement; diversity variety mix range; variety range mix diversity; dose amount; entity
object record thing; equation formula; formula equation; essay piece article; exhibition show display; expenditure
spend spending cost; expert specialist; specialist expert; expertise knowledge know-how; know-how knowledge expertise;
fluctuation swing variation; swing fluctuation variation; variation fluctuation spread difference; forum board group
meeting; foundation base basis groundwork; groundwork foundation preparation; growth expansion; hardship difficulty;
heap pile; holder owner; hub centre; intermediary middleman go-between; kit set equipment; law rule; lawyer solicitor
counsel attorney; legislation law; liability responsibility; likelihood chance probability odds; probability
likelihood chance; odds chance probability; mandate requirement; methodology method approach; newspaper paper; noise
clutter; obligation duty commitment; occupation job; opposition objection; overhead cost burden; pact agreement deal;
deal agreement; penalty fine; perception view; pledge promise; promise pledge; precaution safeguard measure
protection; safeguard precaution protection guard; pressure strain; strain pressure stress; referral recommendation;
reinforcement strengthening; rhythm pace cadence; cadence rhythm pace frequency; pace rate speed; scheme plan
programme; scrutiny review inspection; sector industry field; industry sector field; seller vendor; seminar talk
workshop class; similarity likeness resemblance; skill_set skills; suspicion doubt; supervisor manager boss; boss
manager; supplement addition; television tv; testimony statement; thesis paper; timeline schedule chronology;
chronology timeline; treaty agreement; unease concern worry; vessel ship boat; violation breach; wage pay salary;
salary pay wage; workplace office; culprit cause fault at_fault to_blame; at_fault to_blame culprit cause;
trial_period trial; mid-point midpoint; end_date deadline; start_date start; kick-start start; starting_point start
baseline; outset start beginning; close end; finish end; tail_end end; first_half half; standstill halt stop; back-up
backup stand-in; checkup check; once-over check review; glance look; second_opinion review; dry_run rehearsal trial
test; run-through rehearsal; rehearsal run-through dry_run practice; follow-up action; to-do_list todo; wish_list
backlog; turn shift slot; stint spell shift turn; batch lot group set; lot batch; bunch group set few; run series
sequence; chain series sequence; string series; cohort group intake class; intake cohort; roster rota list schedule;
rota roster; turnout attendance; head_count headcount number; quorum minimum; peer colleague equal; counterpart peer;
predecessor previous; successor next; half fifty_percent; tenth ten_percent; third one_third; quarter one_quarter;
whole entirety total; extra addition; backlog pile queue; mess disorder; trait characteristic property; property
attribute characteristic trait; attribute property characteristic; premise assumption; assumption hypothesis;
hypothesis assumption theory guess hunch; hunch guess hypothesis; tip-off tip hint; verdict decision ruling judgement;
ruling decision verdict; judgement verdict opinion; pros_and_cons trade-offs; upsides benefits advantages;
question_mark doubt; sticking_point issue problem; pain_point problem issue complaint; grievance complaint
"""

EVERYDAY_DESCRIPTIONS = """
abundant plentiful ample; accurate correct exact; abrupt sudden; sudden abrupt; appropriate suitable right fitting;
suitable appropriate right fitting; arbitrary random; random arbitrary; basic simple elementary; elementary basic;
broad wide; wide broad; difficult hard tough; hard difficult tough; tough hard difficult; easy simple straightforward;
straightforward easy simple; dual double two; diverse varied mixed; varied diverse mixed; fragile brittle; brittle
fragile; generic general; general generic; famous well-known; well-known famous; fortunate lucky; ideal perfect;
impossible not_possible; inadequate insufficient not_enough; insufficient inadequate not_enough too_little; irrelevant
unrelated; lucky fortunate; moderate modest; modest moderate small; narrow tight; obscure hidden; offline
disconnected; offline unplugged; random randomised; raw unprocessed; unprocessed raw; rigid fixed inflexible;
inflexible rigid; secondary second; serious severe; severe serious; shallow not_deep; silent quiet; quiet silent;
sensible reasonable; sharp steep; steep sharp; skewed uneven; static fixed; thorough careful full in-depth; careful
thorough; tricky difficult hard awkward; awkward tricky difficult; unnecessary needless unneeded redundant; needless
unnecessary; unsuitable inappropriate unfit; unwanted undesirable; upper top; urgent pressing; pressing urgent; vacant
empty open; viable workable feasible; workable viable feasible; feasible possible workable viable; unstable shaky;
shaky unstable; unpredictable erratic; erratic unpredictable; uniform consistent even; consistent uniform; uneven
unequal; hybrid mixed; regular periodic; periodic regular; successive consecutive in_a_row; consecutive in_a_row
successive running; in_a_row consecutive; back-to-back consecutive; single-handedly alone; twofold double; threefold
triple; fourfold quadruple; tenfold ten_times; in_person face-to-face; in_writing written; by_hand manual; by_phone
phone; by_email email; word_for_word verbatim; verbatim word_for_word; by_accident accidental; at_random randomly
random; randomly at_random; slowly gradually; gradually slowly little_by_little; easily readily; occasionally
sometimes now_and_then from_time_to_time; sometimes occasionally at_times; regularly often; predominantly mostly
mainly; generally usually mostly; normally usually; usually normally generally typically; typically usually normally;
equally evenly; evenly equally; newly recently freshly; freshly newly; backwards reverse; therefore so thus hence;
abroad overseas; overseas abroad; outdoors outside; upstairs above; underneath below under; beneath below under; maybe
perhaps possibly; doubtless undoubtedly; ahead_of_schedule early; behind_schedule late overdue; on_schedule on_time;
after_work evening; during_the_day daytime; around_the_clock 24/7; 24/7 around_the_clock; day-to-day daily everyday;
year-on-year yoy; month-on-month mom; week-on-week wow; quarter-on-quarter qoq; best-case at_best; worst-case
at_worst; unsuccessful failed; in_vain without_success; without_success unsuccessfully in_vain; side-by-side parallel;
one-to-one 1:1; one-by-one in_turn; in_turn one_by_one; one_at_a_time one_by_one; face_value nominal; nominal rated;
mid-year half-year; pre-existing existing; would-be prospective; in_advance up_front; ad-hoc ad_hoc informal
improvised; makeshift improvised temporary; improvised makeshift; handwritten by_hand; stand-alone standalone
separate; standalone stand-alone separate
"""
