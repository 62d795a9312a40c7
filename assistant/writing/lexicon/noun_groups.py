"""Nouns, adjectives and adverbs of engineering work that may stand for one another; groups as in `verb_groups`."""

NOUN_GROUPS = """
a/b experiment test split_test trial; abuse misuse; accessibility a11y; account profile; accuracy precision;
action_item follow-up action to-do todo; action_item task; admin administrative; admin administrator; after following
once since; agenda schedule; ago back before; ago earlier before; aim goal target objective; alert alarm notification
page; alert warning; all entire whole full; all every each any; alone solo unaided independently by_himself by_herself
by_themselves on_their_own on_his_own on_her_own by_myself; already by_now; annual per_year a_year; annual yearly
every_year each_year; answer reply response; app application; appendix annex; approach way method; approx
approximately about around roughly nearly almost; architect architecture architectural; area domain field; article
page document; assessment evaluation; associate junior; audience listener attendee; audit review; authorization
authorisation authz permission; automated automatic automatically; availability uptime; average mean avg; backlog
queue; bi-weekly biweekly fortnightly every_two_weeks; big large; biggest largest; biggest largest most; blocker
obstacle impediment; blog article post; blog_post article; board dashboard; breakage failure break; bug defect issue;
bundle package; candidate applicant interviewee; capacity headroom; case issue; case scenario; center centre; change
diff; change modification edit; chapter section; chart graph plot; check test verification; checklist list; chunk
part; clash conflict; class course; class type; client app; client customer; clinic session; code source; code_review
review; codebase repository repo code; colleague teammate coworker co-worker peer; comment remark note feedback;
component comp element widget part module; concern worry; concurrency concurrent; conference summit; config
configuration setting settings; consumer client; contract agreement; contributor committer; conversation discussion
talk; cost spend expense bill spending price; cost-saving saving; course class training; currently now today
at_present at_the_moment presently; customer client buyer; cutover cut-over switchover changeover; daily every_day
each_day a_day per_day; dashboard board; database db datastore data_store; deadline due_date; decision choice;
decision_record adr; default standard; defect bug fault; delay lateness; dependency dep; deploy deployment release;
design_doc design_document design_documentation tech_spec technical_design; dev developer development engineer
programmer; dev development; device phone handset; difference gap delta; different differing; directory folder; doc
document documentation page write-up writeup docs; document paper; done completed finished complete; downtime outage
unavailability; drill exercise rehearsal test; duplicate dup double duplicated; duration length time; e-mail email
mail; earlier previously before formerly former; effort work; end finish; endpoint route api; engineer developer dev
programmer eng; entry item record; environment env; error failure bug fault; error fault failure; every_quarter
quarterly each_quarter; example sample; experiment test trial; expiry expiration; external outside; failed failing
unsuccessful; failed failing unsuccessful failure; failure error; fast quick rapid; faster quicker; feature capability
functionality; feature_flag flag toggle feature_toggle; feedback comments; firm company; first initial; fix patch
correction; flaky unreliable intermittent; flow journey path; folder directory; formerly previously before earlier;
fraction share portion; frequency rate; front_page homepage home_page; frontend front-end ui client-side; game_day
gameday; goal target objective aim; graduate grad; group set; guest visitor; guide guideline handbook manual how-to
guidance; guideline rule standard; hackathon hack_day hack_week; half 50%; handbook guide; handover handoff hand-over
hand-off; help support assistance aid; high-severity sev1 sev-1 p1; hire joiner starter newcomer new_hire new_starter;
hotfix patch fix; idea suggestion proposal; image picture; impact effect; impediment blocker; improvement gain;
in_total total overall altogether in_all combined together; incident_commander ic incident_lead; incident_review
postmortem post-mortem retro retrospective; infrastructure infra; initial first; input feedback; inside internal
within; instance node server host; instead rather; intern trainee apprentice; internal in-house internally; invoice
bill; issue problem ticket; issue ticket; job run task; junior entry-level; just only merely; kickoff kick-off; kind
type sort; last latest previous past; late overdue delayed; latency response_time delay lag time; layer tier; leader
lead; less fewer lower smaller shorter down; library lib package; license licence; line row; link url; load traffic;
login sign-in signin; loop cycle; lower smaller less fewer down; machine server host node box; main master trunk; main
primary; mainly mostly chiefly largely primarily; maintenance upkeep; major main; majority most; manual by_hand
manually hand-run; measure metric kpi; median p50 50th_percentile; meeting sync call session; memory ram; message msg;
metric measure kpi number indicator; microservice service; migration move; millisecond ms; module component package;
monitor monitoring; monthly every_month each_month per_month a_month; more additional further extra; more higher
larger greater longer; most majority; mostly mainly largely chiefly primarily for_the_most_part; new novel fresh;
new-hire new_starter new_joiner newcomer new_hire; night overnight; nightly every_night each_night overnight; node
server machine host instance; note comment remark; note write-up; now currently today at_present by_now nowadays;
number count amount quantity total; often frequently; old legacy outdated former previous; on-call oncall on_call
pager pager_duty rota rotation; onboarding ramp-up; ongoing in_progress underway; online live; only just solely merely
no_more_than; operation op ops; organisation organization org; other another different further; our ours; out_of_hours
after_hours; over more_than above exceeding; overview summary; own mine; p50 50th_percentile median; p75
75th_percentile; p90 90th_percentile; p95 95th_percentile; p99 99th_percentile; package pkg lib library module; page
paper; page screen view; parallel concurrent simultaneous; part portion piece share section; part section; partly
partially in_part; partner counterpart; password credential; path route; people person folk individual; per a each;
performance perf speed; permission access right; phase stage step; pilot trial test; plan roadmap schedule; playbook
runbook guide; policy rule; post article; postmortem post-mortem retro retrospective incident_review; pr pull_request
merge_request mr change; presentation talk slides deck; previous earlier prior former last; price cost; primary main;
prior before previous earlier ahead_of; problem issue; procedure process; process procedure workflow; prod production
live; program programme initiative; project initiative effort undertaking; proof_of_concept poc prototype spike;
proposal rfc; proposal suggestion idea; prototype mockup mock-up; provider vendor supplier; qa quality_assurance;
quarter q; question query; quick fast rapid short; quickly fast rapidly; quota limit; rate frequency; rate ratio share
percentage proportion; reader consumer; ready prepared; reason cause; record entry; red failing broken; redundant
unused duplicate; release version launch; remaining left other rest outstanding left_over; repo repository codebase;
request req call; requirement req; rest remainder remaining other; result outcome finding; retro retrospective
postmortem post-mortem incident_review; review feedback; rfc request_for_comments proposal design_doc; right-size
rightsize resize; roadmap plan; rollback roll-back revert; rollout roll-out launch release; root_cause cause; rota
rotation schedule on-call; round pass iteration; route path; row record line; rule policy; run execution job; runbook
playbook; runner worker; same identical; schedule timetable; screen page view; script automation; secret credential
key token; section part chapter; self-serve self-service; senior experienced; server host machine node; service
component; service svc system; session meeting; set group collection; setting config configuration; several multiple
various many numerous; severity sev; share proportion part; shared common; short brief; shorter fewer less; sign-up
signup registration; since after from; site website; size footprint; sla service_level_agreement; slide deck
presentation; slo service_level_objective; slower later; small minor; smaller less fewer lighter; so_far to_date
until_now up_to_now yet; speaker presenter; spec specification; speed performance pace; spend cost expense bill
spending; sprint iteration; stage phase; standard convention guideline norm; standup stand-up; start beginning outset;
start-up startup launch; state status; step stage; string text; style_guide styleguide; sub-task subtask; summary
overview recap; support help; survey poll questionnaire; system service application; talk presentation lecture speech;
target goal objective aim; task job ticket; team squad group crew teammate colleague; teammate colleague peer; tech
technology technical; test_case case; their theirs; third-party external; ticket issue task jira; time latency
duration; time period; together combined; together with_the_team jointly with; tool utility script; top main; topic
subject; total overall sum altogether; traffic load; training course workshop class; trial test pilot; type kind; ui
user_interface frontend; unused dead redundant unneeded; up more higher; usage use consumption utilisation
utilization; user end-user; ux user_experience; vacation holiday; variant version; vendor supplier provider; version
release v; vulnerability vuln weakness; web website; website site; weekly every_week each_week per_week a_week
once_a_week; while whereas; whole entire full; work effort; worker job; workflow process; workload load; workshop
training session class; worldwide global globally; wrong incorrect; year yearly; yet so_far
"""
