"""More names for the things of engineering work, none narrower than the others of its group; as in `noun_groups`."""

FAITHFUL_NOUNS = """
steady flat unchanged same constant level even still stable; flat unchanged neutral; genuine real actual true truly;
brown_bag lunch_talk lunchtime_talk informal_talk lunch_session brown-bag; attendee regular participant people
visitor; two_weeks fortnight fortnightly biweekly bi-weekly every_two_weeks every_other_week every_2_wks
every_2_weeks; half_year h1 h2 half; command commander commanding ic incident_command; interview onsite phone_screen
intervw interviewer; duty responsibility stuff task job work; objection point concern pushback; hole gap break; reason
why cause grounds explanation; gap hole blank; weekend saturday sunday wknd; timestamp ts time; quick fast rapid
swift; large big bulky sizeable; larger bigger; small little low tiny; smaller lighter; cheap inexpensive low-cost;
cheaper less_expensive; wrong incorrect mistaken off inaccurate; incorrectly wrongly wrong off; incorrect wrong faulty
bad; bad faulty broken poor wrong; faulty broken defective bad; broken failing not_working down; missing absent lack
not_there; lack missing without be_without dont_have do_not_have; stale outdated old out_of_date; slow sluggish; flaky
intermittent unreliable nondeterministic; noisy spurious; spurious false; ugly messy; pending open outstanding
unresolved to_do to_come remaining waiting still; open unresolved outstanding pending unfixed; todo to_do pending
still outstanding; done finished complete completed ready; ready done finished prepared; half-done partly_done
part-way; partial incomplete unfinished; unfinished incomplete not_done; unattended unsupervised alone on_its_own;
hands-on practical; manual by_hand hand-run manually handmade; automatic automated auto automatically auto-; idle
unused zombie dormant; unused idle dead zombie; dead unused invalid defunct; duplicate dupe double twice repeated dup;
twice two_times double doubled again second_time; once one_time one-off; repeat second again; again anew afresh re
once_more another_time; first initial earliest maiden; previous last former old earlier prior; current present
existing today's now; former old previous earlier; original initial first; existing current old; new fresh recent;
recent latest last new; own mine my personal; alone solo single-handed only by_himself by_herself by_themselves
on_her_own on_his_own just; everyone everybody all 100%; nobody none; both two the_two; pair two couple; dozen twelve
12; couple two; majority most more_than_half over_half; handful few several; rest others remainder remaining other
left_over what_is_left; other rest remaining; total overall in_all altogether sum combined; average mean avg typical
on_average; median p50 middle typical; peak maximum max highest top; maximum max most peak upper_limit at_most;
minimum min least floor at_least; rate share percentage proportion; share percentage proportion part fraction;
percentage percent share rate pct; ratio rate; score mark rating grade; rating score grade; mark score target; goal
target aim objective mark; target goal aim objective; limit cap ceiling threshold quota; threshold limit cutoff;
deadline due_date cutoff; delay lag wait latency; lag delay latency backlog; latency delay time lag response_time;
load traffic volume demand; downtime outage time_down unavailability; outage downtime disruption incident; incident
outage event; leak leakage; crash failure abort; failure fault crash breakdown; failure fail error; error failure
mistake fault; mistake error slip; bug defect fault flaw issue error problem; flaw bug defect weakness hole; hole flaw
gap weakness; weakness flaw hole vulnerability; vulnerability security_hole hole flaw weakness; race race_condition;
problem issue trouble bug fault difficulty; issue problem bug ticket trouble; trouble problem issue difficulty;
complaint issue gripe grumble; ticket issue card task jira request; task job work item to-do; job task run work; fix
correction repair patch remedy solution; patch fix change; solution fix answer remedy; change edit alteration
modification; switch move change changeover migration; move migration switch transfer relocation; migration move
switch transfer port; rewrite rewriting reworking redo; rework revision; refactor restructuring refactoring cleanup;
cleanup tidy-up clean-up tidying; removal deletion removing taking_out; addition extra new add added; rollout
deployment release launch roll-out; release version launch rollout; rollback revert reversal undo; trial test pilot
experiment try; test trial check experiment; experiment test trial a/b_test; check test verification inspection;
verification check validation; audit review check inspection; comparison versus vs compare against; evaluation
assessment eval review; assessment evaluation review; analysis study investigation breakdown same; investigation
analysis enquiry inquiry probe; study analysis investigation research; report write-up account submission; submission
report entry; write-up report document account doc notes; document doc write-up paper page; guide how-to manual
tutorial instructions; guideline rule policy standard; policy rule guideline; rule policy guideline check; checklist
list; list inventory catalogue register; talk presentation speech session; session meeting workshop class talk;
workshop session class course training; training course class session lessons teaching; lesson class session; meeting
session call get-together sync; call meeting conversation; panel board committee jury; meetup gathering event;
reading_group book_club study_group; office_hour drop-in open_session surgery clinic; survey poll questionnaire; reply
answer response; feedback comments remarks input; comment remark note feedback; proposal suggestion idea plan rfc;
suggestion proposal idea; idea suggestion thought; plan intention aim proposal; intention plan aim; decision choice
verdict call; choice decision selection option; option choice alternative possibility; approval sign-off consent okay
go-ahead blessing ok yes; agreement consent approval buy-in; buy-in agreement backing; consent permission approval
agreement; help assistance support aid hand; support help assistance; work effort labour; effort work; half part
portion share side; part share portion piece half section; chunk part piece portion; piece part bit; section part
chapter; chapter section ch; page screen view; field column attribute; row record line entry; record row entry; entry
row item record; item entry thing; key token secret credential; credential password secret key login; setting option
config configuration; default standard; flag toggle switch; feature function functionality capability; function
feature; tool utility script program; script program tool; program script tool application; app application program;
service system component; component part module piece; module component part package; library package sdk dependency
lib; package library bundle; bundle package build; image container_image picture; container image; cluster group set;
node machine host server box instance; instance node machine server box; machine box host node server computer; device
unit phone handset machine; unit device item piece; board device card; rig bench setup test_bench; bench rig test; lab
laboratory; site location place; region area zone geography; area region part zone; country market; environment env
setup; staging pre-production preprod stage test_environment; production prod live; pipeline workflow process flow;
process procedure workflow; procedure process steps; flow path journey process; path route way; route path endpoint;
endpoint route api url; api interface endpoint; interface api ui; dashboard board view panel; graph chart plot; chart
graph diagram; diagram chart drawing; drawing diagram sketch; sketch drawing draft outline; draft sketch outline
first_version; version release edition revision v; first_version v1 initial_version; prototype poc proof_of_concept
mock-up mockup spike; spike prototype investigation exploration; jump spike rise leap; rise increase growth jump;
increase rise growth gain; drop fall decrease decline reduction; reduction cut drop decrease; saving cut reduction;
cost expense spend bill price; bill cost spend invoice; spend cost bill expense spending; price cost fee; budget money
allowance funds; money budget funds; money cash; revenue income sales turnover; customer client; vendor supplier
provider; supplier vendor; partner client; user person account; agent representative rep; engineer developer
programmer; colleague teammate peer coworker workmate; teammate colleague; newcomer joiner starter new_hire
new_engineer new_ppl new_people; trainee intern apprentice; student pupil learner; reader audience; audience listeners
attendees people; people folks ppl persons; team group squad crew unit; department division unit; company firm
business employer; night overnight; overnight night at_night; daily every_day per_day a_day each_day; quarterly
every_quarter per_quarter; half-yearly twice_a_year; christmas_eve xmas_eve december_24; timeframe period window;
window slot period; period time span stretch; stretch period spell; interval gap period every; after following once
since; before prior ahead_of until; because due_to owing_to thanks_to as; without no lacking free_of; roughly about
around approximately some nearly ish; over more_than above; under less_than below; almost nearly just_under; exactly
precisely; mainly mostly chiefly largely primarily; only just solely merely; also too as_well plus; additional extra
further more added; separate distinct different own; joint shared common together; together jointly both with;
side-by-side parallel; parallel parallelised concurrent simultaneous; serial sequential one_by_one serially
sequentially; sequential serial; lazy deferred lazily on_demand; on_demand lazily lazy; in_person on-site onsite;
internal in-house own inner; in-house homegrown own internal self-built; open-source oss public; public open; low-end
cheap budget entry-level; high-end expensive; high-severity high highs; medium-severity medium mediums; low-severity
low lows; valid legitimate real genuine; invalid not_valid; regional local; by-product side_effect side-effect
byproduct; side_effect by-product; in-depth deep; click_rate click-through clicks; bounce_rate bounces; crash-free
without_crash; false_positive false_alarm false_reject; false_alarm false_positive; reject false_positive; subject
topic; colour color; kilometre km; kilogram kg; degree °c; microamp µa ua; milliamp ma; last final closing;
deliberately on_purpose intentionally by_design purposely knowingly by_choice; accidentally by_accident by_mistake
unintentionally inadvertently; sure certain positive; uncertain unsure unclear unknown; enough sufficient
adequate ok; contributor author person; ageing old aging elderly; holdout rest remainder straggler; commitment commit
committed; overnight by_night in_the_night during_the_night; beforehand in_advance ahead_of_time; afterwards later
after_that; partly half to_some_extent in_part; rarely seldom hardly_ever; voluntary optional opt-in by_choice;
optional not_mandatory voluntary; mandatory required compulsory obligatory must; forbidden not_allowed prohibited
banned disallowed; permitted allowed; odd strange weird unusual; strange odd weird; typical usual normal standard
common; usual normal typical customary; rare infrequent uncommon; frequent common often regular; brief short quick;
lengthy long drawn-out; huge very_large enormous; tiny very_small; empty blank; nearby close near; remote distant
far-off; adjacent neighbouring neighboring next_to; upcoming next coming forthcoming; later subsequent following next;
simultaneous concurrent at_the_same_time parallel; permanent lasting for_good; temporary interim stopgap provisional
short-term throwaway; throwaway disposable temporary; rough preliminary draft; halfway midway mid midpoint; unaided
alone solo without_help; unpaid free pro_bono; free no_charge at_no_cost; complimentary free; spare unused left_over;
surplus excess left_over; shortage lack not_enough; excess surplus too_much too_many; identical same; evening night;
quarter_hour 15_minutes fifteen_minutes; half_hour 30_minutes thirty_minutes; ninety_minutes 90_minutes
hour_and_a_half; day_off leave holiday; leave time_off holiday; illness sickness sick; gripe complaint grumble;
grumble complaint gripe; fault error defect bug; slip mistake error oversight; oversight slip mistake omission;
omission gap; typo misspelling spelling_mistake; glitch fault bug hiccup; workaround stopgap detour; stopgap
workaround temporary_fix; remedy fix cure; upshot result outcome; outcome result upshot; yield output; output result;
correspondence letters emails; minutes meeting_notes; transcript write-up; slides deck presentation; deck slides
presentation; handout leaflet flyer; leaflet flyer brochure; spreadsheet sheet excel; folder directory; photo
photograph picture; recording video tape; newsletter bulletin; bulletin newsletter notice; notice announcement; memo
note; contract agreement deal; quote quotation price estimate; invoice bill; receipt proof_of_payment; delivery
shipment consignment; shipment delivery consignment; parcel package; lorry truck; truck lorry; ward unit department;
clinic practice surgery; medication medicine drug; medicine medication drug; crop harvest yield; classroom class;
pupil student learner; lesson class session; syllabus curriculum; curriculum syllabus; exam test examination; grade
mark score; homework assignment; assignment task homework; staff personnel employees workforce; workforce staff
personnel employees; crew team; shift rota_slot; vacancy opening open_role; opening vacancy
"""
