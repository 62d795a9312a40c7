"""Nouns, adjectives and adverbs of engineering work that may stand for one another; groups as in `verb_groups`."""

NOUN_GROUPS = """
4xx client_error error; 5xx server_error error; a/b experiment test split_test trial; ab_test experiment; abuse
misuse; accessibility a11y; account profile; accuracy precision; action_item follow-up action to-do todo; action_item
task; add-on plugin; admin administrative; admin administrator; after following once since; agenda schedule; ago back
before; ago earlier before; aim goal target objective; alert alarm notification page; alert warning; all entire whole
full; all every each any; all-hands company_meeting; alone solo unaided independently by_himself by_herself
by_themselves on_their_own on_his_own on_her_own by_myself; already by_now; amount sum; annual per_year a_year; annual
yearly every_year each_year; answer reply; answer reply response; app application; appendix annex; apprentice trainee;
approach way method; approx approximately about around roughly nearly almost; architect architecture architectural;
architecture_review design_review; area domain field; article page document; article paper; ask request; assertion
check; assessment evaluation; associate junior; attendee participant audience listener people; audience listener
attendee; audit review; audit_finding finding; authorization authorisation authz permission; automated automatic
automatically; availability uptime; average mean avg; backlog queue; backup copy; bi-weekly biweekly fortnightly
every_two_weeks; big large; biggest largest; biggest largest most; bill invoice charge; blocker obstacle impediment;
blog article post; blog_post article; blog_post post article; board council committee; board dashboard; boilerplate
template; book_club reading_group; boot start; brand-new new; breach leak; breakage failure break; brief memo;
brown_bag talk session; bucket storage; budget spend; bug defect issue; bug_report bug; build compile; build_time
build; bundle package; button control; call page; candidate applicant; candidate applicant interviewee; capacity
headroom; card ticket; case issue; case scenario; catalogue catalog; cell shard; center centre; certificate
certification; change diff; change modification edit; change_set change; changelog release_notes; chapter guild;
chapter section; charge cost; chart diagram; chart graph plot; check assertion; check test verification; check-in
meeting; checklist list; checkout_flow checkout; chunk part; clash conflict; class course; class type; client app;
client customer; client-facing customer-facing; clinic session; code source; code_audit audit; code_change change;
code_review review; codebase repository repo code; cold_start start; colleague teammate coworker co-worker peer;
column field; comment remark; comment remark note feedback; committee group; community group; company-internal
internal; compile_time build_time; complaint issue; component comp element widget part module; concern worry;
concurrency concurrent; conference event; conference summit; config configuration setting settings; consequence
result; consumer client; contract agreement; contributor committer; convention rule; conversation discussion talk;
cost spend expense bill spending price; cost-saving saving; cost_saving saving; council committee; counterpart
colleague; course class; course class training; cpu_usage cpu; crash failure; crew team; cron_job scheduled_job cron;
currently now today at_present at_the_moment presently; customer client buyer; customer-visible customer-facing
user-visible user-facing; customer_base customers; cut-over cutover; cutover cut-over switchover changeover; daily
every_day each_day a_day per_day; dashboard board; dashboard view; data_center data_centre datacenter datacentre;
database db datastore data_store; dataset data_set; date day; dead_code unused_code; deadline due_date; decision
choice; decision_record adr; deep-dive deep_dive; default standard; defect bug fault; delay lateness; deliverable
result; demo demonstration presentation; dependency dep; deploy deployment release; deploy_frequency
deployment_frequency; design_doc design_document design_documentation tech_spec technical_design; design_review
review; dev developer development engineer programmer; dev development; device phone handset; diagram drawing; dialog
dialogue modal popup; difference gap delta; different differing; dip drop; directory folder; disaster_recovery dr;
disk_space storage disk; doc document documentation page write-up writeup docs; document paper; done completed
finished complete; downtime outage; downtime outage unavailability; drawback disadvantage; drawing sketch; drill
exercise rehearsal test; drop decrease decline reduction; duplicate dup double duplicated; duration length time;
e-mail email mail; e2e_test end-to-end_test; earlier previously before formerly former; effect impact; effort work;
emergency incident; end finish; end-of-life eol retirement; end_user user; endpoint route api; endpoint route url;
engineer developer dev programmer eng; entry item record; environment env; epic project; error failure bug fault;
error fault failure; event message; every_quarter quarterly each_quarter; exam test; example sample; experiment test
trial; experiment trial; expiry expiration; extension plugin; external outside; failed failing unsuccessful; failed
failing unsuccessful failure; failover switchover; failure error; fast quick rapid; faster quicker; feature capability
functionality; feature_flag flag toggle feature_toggle; fee cost charge; feed stream; feedback comments; feedback
input; fellow colleague; field column attribute; figure number; finding observation; firm company; first initial; fix
patch correction; flag switch; flaky unreliable intermittent; flaw defect bug; flow journey path; flow pipeline;
folder directory; folks people; footprint size; form screen; formerly previously before earlier; fortnight two_weeks;
fraction share portion; framework library; freeze stall; frequency rate; front_page homepage home_page; frontend
front-end ui client-side; game_day gameday; generator tool; glitch bug; go-live launch release; goal target objective
aim; graduate grad; graph chart; group set; guest visitor; guide guideline handbook manual how-to guidance; guideline
recommendation; guideline rule standard; guild community group; hackathon hack_day hack_week; hackday hackathon; half
50%; hand-over handover; handbook guide; handbook manual; handover handoff hand-over hand-off; hands-on practical;
hang freeze; hard_disk disk; headcount staff; help support assistance aid; hiccup issue; high-severity sev1 sev-1 p1;
hint tip; hire joiner starter newcomer new_hire new_starter; hire recruit; hole gap; home_screen home; homegrown
home-grown in-house custom bespoke self-built own; hotfix patch fix; how-to guide; idea suggestion proposal; image
picture; impact effect; impediment blocker; improvement gain; in_total total overall altogether in_all combined
together; incident event; incident_commander ic incident_lead; incident_review postmortem
post-mortem retro retrospective; increase rise growth; index list; infrastructure infra; initial first; initiative
project; input comment; input feedback; inside internal within; instance node server host; instead rather;
integration_test test; intern trainee apprentice; internal in-house internally; inventory list; invoice bill; issue
problem ticket; issue ticket; job run task; job task run; junior entry-level; just only merely; kick-off kickoff;
kickoff kick-off; kind type sort; knowledge_base wiki; landing_page homepage; last latest previous past; late overdue
delayed; latency response_time delay lag time; latest newest most_recent; launch release; layer tier; lead_time
cycle_time; leader lead; leak breach; legacy old; length size; less fewer lower smaller shorter down; lessons_learned
learnings; library lib package; library sdk; license licence; lightning_talk talk; line row; link url; lint linter;
linter check; list catalogue catalog inventory; load traffic; load_time loading_time; loading_time load; login sign-in
signin; login_flow login; loop cycle; loophole hole gap; lower smaller less fewer down; lunch_and_learn session talk;
machine server host node box; main master trunk; main primary; mainly mostly chiefly largely primarily; maintenance
upkeep; maintenance_window window; major main; majority most; manual by_hand manually hand-run; manual guide; map
diagram; mean average; measure metric kpi; median p50 50th_percentile; meeting sync call session; meetup meeting
event; memo note document; memory ram; memory_footprint memory_usage; mentee trainee; menu navigation; message event;
message msg; metric measure kpi number indicator; microservice service; migration move; milestone goal; millisecond
ms; minority few; mirror copy; mistake error bug; mock-up mockup; modal dialog; model schema; module component
package; monitor monitoring; month-end end_of_month; monthly every_month each_month per_month a_month; more additional
further extra; more higher larger greater longer; most majority; mostly mainly largely chiefly primarily
for_the_most_part; new novel fresh; new-hire new_starter new_joiner newcomer new_hire; new_engineer new_hire; newbie
newcomer; night overnight; nightly every_night each_night overnight; node server machine host instance; note comment
remark; note memo; note write-up; now currently today at_present by_now nowadays; number count amount quantity total;
observation finding; obsolete outdated old; offsite off-site; often frequently; old legacy outdated former previous;
on-call oncall on_call pager pager_duty rota rotation; on-prem on-premise on-premises; on-site onsite; onboarding
ramp-up; one-on-one 1:1 one-to-one; one-pager memo document; ongoing in_progress underway; online live; only just
solely merely no_more_than; operation op ops; option setting; organisation organization org; other another different
further; our ours; out-of-date outdated stale; out_of_hours after_hours; over more_than above
exceeding; overview summary; own mine; p50 50th_percentile median; p75 75th_percentile; p90 90th_percentile; p95
95th_percentile; p99 99th_percentile; package pkg lib library module; page alert; page paper; page screen view;
page_load load; panel committee board council; paper document; parallel concurrent simultaneous; part portion piece
share section; part section; partly partially in_part; partner counterpart; partner_team partner; password credential;
patch fix; path route; payload body; people person folk individual; per a each; performance perf speed; permission
access right; phase stage step; pilot trial test; pipeline workflow; pipeline_time build_time; plan roadmap schedule;
playbook guide; playbook runbook guide; plugin plug-in extension add-on; policy rule; portion share; post article;
postmortem post-mortem retro retrospective incident_review; pr pull_request merge_request mr change; presentation talk
slides deck; previous earlier prior former last; price cost; primary main; prior before previous earlier ahead_of;
problem issue; procedure process; process procedure workflow; prod production live; product_team product; program
programme initiative; project initiative effort undertaking; proof_of_concept poc prototype spike; proposal plan;
proposal rfc; proposal suggestion idea; prototype mockup mock-up; prototype poc; provider vendor supplier;
pull_request code_review pr; qa quality_assurance; quarter q; quarter-end end_of_quarter; query statement; question
query; queue backlog; quick fast rapid short; quickly fast rapidly; quota limit; ramp-up ramp; rate frequency; rate
ratio share percentage proportion; reader consumer; reading_group study_group; ready prepared; reason cause;
recommendation suggestion; record entry; red failing broken; redundant unused duplicate; registry catalogue catalog;
regression_test test; release version launch; release_notes changelog; release_process release; release_train
release_cycle; reliability stability; remaining left other rest outstanding left_over; remedy fix; replica copy; reply
response; repo repository codebase; repository store; request ask; request req call; requirement req; requirements
spec; response_time latency; rest remainder remaining other; result outcome effect; result outcome finding; retro
retrospective postmortem post-mortem incident_review; retrospective retro; revenue income; review feedback;
review_meeting review; rfc request_for_comments proposal design_doc; right-size rightsize resize; roadmap plan;
robustness stability; rollback roll-back revert; rollout launch; rollout roll-out launch release; rookie newcomer
junior; root_cause cause; root_cause_analysis rca; rota rotation schedule on-call; round pass iteration; route path;
row record; row record line; rule check; rule policy; run execution job; runbook playbook; runner worker; same
identical; savings saving; scaffold template; scale size; schedule cron; schedule timetable; schema data_model; screen
page view; screen view; script automation; sdk library; secret credential key token; section part chapter;
security_hole vulnerability; self-serve self-service; senior experienced; server host machine node; service component;
service svc system; session meeting; session workshop; set group collection; setting config configuration; settings
preferences options; several multiple various many numerous; severity sev; shard partition; share proportion part;
shared common; short brief; shortcoming gap weakness; shorter fewer less; showcase demo; shutdown retirement; sign-in
login; sign-off approval; sign-up signup registration; signal alert; since after from; single one; site website; size
footprint; size volume; skeleton template; sla service_level_agreement; slide deck presentation; slo
service_level_objective; slower later; small minor; smaller less fewer lighter shrink; smoke_test test; snapshot backup;
so_far to_date until_now up_to_now yet; speaker presenter; spec requirements; spec specification; speed performance;
speed performance pace; spend budget; spend cost expense bill spending; spike peak surge; sprint iteration; stability
reliability; stage phase; stage step; stakeholder partner; stale old outdated; stand-up standup; standard convention
guideline norm; standup stand-up; start beginning outset; start-up startup launch; starter template; startup start-up
start; state status; statistic number; step action; step stage; storage disk; store repository; story ticket; stream
topic; string text; student trainee; style style_guide; style_guide styleguide; sub-task subtask; suggestion idea;
suite set; sum total; summary overview recap; sunset retirement; support help; support_request request; support_ticket
support_request support_case; survey poll questionnaire; survey questionnaire; system service application; table
dataset; table list; talk presentation lecture speech; target goal objective aim; task job ticket; task step;
task_force group; team squad group crew teammate colleague; teammate colleague peer; tech technology technical;
tech_talk talk presentation; template boilerplate skeleton; test_case case; test_coverage coverage; test_suite tests
suite; their theirs; third-party external; throughput volume; ticket card story; ticket issue task jira; time latency
duration; time period; tip advice; together combined; together with_the_team jointly with; toggle switch; tool
utility; tool utility script; toolchain tooling tools; toolkit tools; tooltip hint; top main; topic channel; topic
subject; total overall sum altogether; track workstream; traffic load; trainee junior; training course workshop class;
trial test pilot; turnaround turnaround_time; tutorial guide; type kind; ui user_interface frontend; unit_test test;
unused dead redundant unneeded; up more higher; up-to-date current; uptime availability; url address link; usage use
consumption utilisation utilization; user end-user; utility tool; ux user_experience; vacation holiday; variant
version; vendor supplier provider; version release v; volume load amount; vulnerability vuln weakness; wait_time
waiting_time; waiting_time wait delay; walk-through walkthrough; warning alert; weakness flaw; web website; website
site; weekly every_monday every_tuesday every_wednesday every_thursday every_friday; weekly every_week each_week
per_week a_week once_a_week; while whereas; whole entire full; wiki docs documentation; window slot; work effort;
worker job; workflow process; working_group group; workload load; workmate colleague; workshop training session class;
workstream project track; worldwide global globally; write-up document; wrong incorrect; year yearly; year-end
end_of_year; yet so_far; zone region
"""
