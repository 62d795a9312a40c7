"""The vocabulary of engineering work, by the part of the work; groups as in `verb_groups`.

Broader words for a narrower thing stand in `broader`; here are only those that tell the same thing.
"""

RELEASING = """
canary canary_release staged_rollout gradual_rollout; staged_rollout gradual_rollout phased_rollout
progressive_rollout canary; blue-green blue/green; dark_launch dark-launch hidden_launch; shadow_traffic
shadow-traffic mirrored_traffic traffic_mirroring; dual-write dual_write double_write write_twice; cutover cut-over
switchover switch; feature-flag feature_flag flag toggle; kill-switch kill_switch off_switch; flip switch toggle turn;
bake soak; soak bake leave_running; code-freeze code_freeze freeze change_freeze; change_freeze freeze release_freeze;
hotpatch hotfix patch; backport back-port port_back; cherry-pick cherrypick cherry_pick pick port; rebase rebased;
branch fork; fork branch copy; tag label version; bump raise upgrade update increase; pin lock fix; unpin unlock;
downgrade roll_back; revert back_out; rollout_plan rollout-plan release_plan launch_plan; launch_checklist
launch-checklist release_checklist; go-no-go go/no-go launch_decision; release_candidate rc; ramp roll_out; changeset
change; merge-queue merge_queue; mainline trunk main master; pull-request pull_request pr; nit nitpick minor_comment;
lgtm approve approval; gate check block; teardown tear_down removal; bringup bring-up bring_up; provision set_up
create; deprovision tear_down remove; spin-up spin_up start; stand_up set_up build; port migrate adapt; vendor
vendored copy_in; sideload side-load; whitelist allowlist allow-list; allowlist whitelist allow-list; blocklist
blacklist deny-list denylist; gradual staged phased progressive step-by-step; phased staged gradual; staged phased
gradual
"""

RUNNING = """
heartbeat health_check ping keepalive; healthcheck health-check health_check liveness_check; status-page status_page;
error-budget error_budget; burn-rate burn_rate; backoff back-off back_off wait; circuit-breaker circuit_breaker;
load-balancer load_balancer balancer lb; reverse_proxy proxy; sidecar side-car; subnet sub-network; failback fail_back
switch_back; fail_over failover switch_over; failover fail-over fail_over switchover; switchover failover; rebalance
redistribute spread; reshard re-shard repartition split; repartition re-partition reshard; reindex re-index
rebuild_the_index; rekey re-key; rehash re-hash; tombstone mark_as_deleted; evict remove drop; drain empty; cordon
take_out_of_rotation; prewarm pre-warm warm_up preload; warm_up prewarm warm; autoscale scale_automatically
autoscaling auto-scaling; autoscaling auto-scaling autoscaler automatic_scaling; autoscaler auto-scaler; right-sizing
rightsizing; reserved-instance reserved_instance ri; spot_instance spot preemptible; cold-start cold_start startup;
warm heat; snooze mute silence; mute silence snooze turn_off; silence mute snooze turn_off; acknowledge ack; pager
page on-call; brownout degradation partial_outage; degradation brownout; war-room war_room incident_room
incident_call; bridge incident_call call; scribe note-taker notetaker; note-taker scribe; liaison contact comms;
tabletop table-top tabletop_exercise; game_day chaos_exercise drill; drill exercise rehearsal; swarm gather; restart
bounce reboot; bounce restart; reboot restart power-cycle; power-cycle reboot restart; hang freeze lock_up; lock_up
hang freeze; oom out_of_memory run_out_of_memory ran_out_of_memory out-of-memory; time_out timeout timed_out; timeout
time-out time_limit; saturate fill_up max_out; throttle rate-limit limit slow_down; rate_limit throttle; shed drop;
queue_up wait; back_up queue_up pile_up; pile_up back_up accumulate build_up; build_up pile_up accumulate; dead-letter
dead_letter dlq; poison bad; replay reprocess rerun; reprocess replay process_again rerun; rerun reprocess; cron
scheduled_job schedule; nightly overnight; noise false_alarms; signal alert; false-alarm false_alarm false_positive;
toil manual_work drudgery; runbook playbook procedure instructions; postmortem write-up review; action_items
follow-ups actions; rca root_cause_analysis postmortem; contributing_factor cause; blast_radius extent scope;
follow-the-sun follow_the_sun; hand-off handover; shadow_rotation shadow; secondary backup; ttl time_to_live expiry;
cluster group; replica copy standby; standby replica backup; snapshot copy backup; capacity room headroom; headroom
room slack spare_capacity; downtime outage unavailability; uptime availability
"""

CODING = """
abstraction layer interface; monorepo mono-repo single_repository single_repo; lockfile lock_file lock-file; codegen
code_generation code_generator generated_code; refcount reference_count reference_counting; garbage-collector
garbage_collector gc; deadlock lock-up lockup; idempotent idempotency repeatable safe_to_repeat; idempotency
idempotent; serialise serialize encode marshal serialisation serialization; deserialise deserialize decode unmarshal
parse; marshal serialise; callback call-back hook; hook callback; webhook web_hook callback; middleware middle_layer;
cursor pointer; stub mock fake; fake stub mock; mock stub fake; fixture test_data; golden reference expected; harness
rig framework; mutation mutant; bisect binary_search narrow_down pin_down; narrow_down bisect pin_down isolate;
tech_debt technical_debt debt; cruft dead_code clutter; dead_code unused_code cruft; boilerplate repetitive_code;
signature interface; call_site caller use; entry_point entrypoint start; stack_trace stacktrace traceback; traceback
stack_trace; flame_graph flamegraph profile; hot_path hot_loop; nil null none; null nil none empty; boolean bool flag;
integer int; floating-point float; float floating-point; lint static_check; typed type-checked; type-check type_check
typecheck; compile build; transpile compile; minify shrink compress; inline inlined; vectorised simd; unroll unrolled;
memoise cache; lazy-load lazy_load load_lazily lazy_loading; prefetch preload fetch_early fetch_ahead; polyfill shim;
shim wrapper polyfill adapter; wrapper adapter shim; adapter wrapper connector; plugin extension; regex regexp
regular_expression; glob pattern wildcard; enum enumeration; map dictionary dict hashmap; dictionary map dict; array
list; async asynchronous asynchronously; sync synchronous synchronously; thread-safe thread_safe; race race_condition;
off-by-one off_by_one; edge-case edge_case corner_case; corner_case edge_case; happy_path normal_case; code_path path
branch; conditional branch if; walkthrough walk-through tour; readme read-me; docstring comment doc; cleanup clean-up;
housekeeping maintenance cleanup; chore task cleanup maintenance; upkeep maintenance; rename renaming; typo misprint
"""

DATA = """
upsert insert_or_update; denormalise denormalize; sequential_scan seq-scan seq_scan table_scan full_scan; full_scan
table_scan seq-scan; index-scan index_scan; bloat waste; checkpoint save_point savepoint; lake data_lake; warehouse
data_warehouse dwh; dwh data_warehouse warehouse; exactly-once exactly_once; at-least-once at_least_once; watermark
high-water_mark; stale out-of-date old; freshness age recency; lateness delay; backfill fill_in reprocess; dedupe
deduplicate remove_duplicates; deduplicate dedupe remove_duplicates; pseudonymise pseudonymize anonymise mask; redact
mask black_out remove; tokenise tokenize split; label annotate tag; annotator labeller labeler rater; rater annotator
labeller; label annotation tag; ground_truth labels gold_standard; gold_standard ground_truth; holdout held-out
test_set; held-out holdout; training_set training_data; test_set test_data holdout; split_test a/b_test ab_test;
treatment variant; control baseline; cohort group; lift gain increase uplift; uplift lift gain increase; significant
statistically_significant; confidence_interval ci; standard_deviation stddev; feature-store feature_store; fine-tune
fine_tune finetune tune; retrain train_again; quantise quantize; hallucination made-up invented fabrication; guardrail
guard safeguard check; prompt instruction; notebook jupyter; drift shift change; lineage provenance origin; provenance
lineage origin; catalogue registry; schema structure; column field; row record; table relation; join merge; aggregate
roll_up sum group; roll_up aggregate; partition segment shard; shard partition; ingest take_in load import; extract
pull; export dump extract; dump export; query lookup; lookup query; percentile quantile; histogram distribution;
distribution spread histogram; sampling sample; sparse thin; dense packed
"""

INTERFACES = """
design-system design_system component_library; screen-reader screen_reader; viewport screen; breakpoint screen_width;
stylesheet css; web-vitals web_vitals core_web_vitals; jank stutter; stutter jank; deep-link deep_link deeplink; push
notification; banner notice message; toast notification message pop-up; pop-up popup dialog modal; tooltip hint;
drop-down dropdown select menu; dropdown drop-down menu; checkbox tick_box; tick_box checkbox; sign_in_page
login_page; landing_page start_page; sign-up_form registration_form; funnel flow; onboarding_flow sign-up_flow;
dark_mode dark_theme; theme skin; layout arrangement; hydrate hydration; bundler build_tool; translate localise; copy
wording text; wording copy text; subtitle caption; alt_text image_description; contrast colour_contrast; right-to-left
rtl; left-to-right ltr; mock-up design wireframe; wireframe mock-up sketch; prototype click-through; crash_rate
crashes; anr freeze; handset phone; browser web_browser; offline without_network without_connection; battery_life
battery; install_size app_size; store_listing store_page
"""

SECURING = """
pentest pen_test penetration_test; exploit attack; attack exploit; threat risk; threat_model threat_analysis; advisory
notice; hashing hash; salting salt; vault secret_store secrets_manager; secrets_manager vault secret_store;
secret_scanning secret_scan; least_privilege minimal_permissions; privilege permission right access; mfa two-factor
2fa multi-factor; 2fa two-factor mfa; two-factor 2fa mfa; sso single_sign-on single_sign_on; phishing phish;
phishing_drill phishing_test phishing_simulation; audit_trail audit_log; audit_log audit_trail; auditor assessor;
finding issue observation; control safeguard measure; evidence proof; attestation certificate certification; rotate
replace; sandboxing sandbox isolation; patching patch; bounty bug_bounty; disclosure report; pii personal_data
personally_identifiable; personal_data pii; consent permission; retention keeping; data_subject_request dsar; sbom
bill_of_materials; signing signature
"""

WORKING_TOGETHER = """
office-hours office_hours office_hour drop-in surgery clinic; lunch-and-learn lunch_and_learn brown_bag lunch_talk;
keynote talk; kudos thanks praise; shout-out thanks kudos mention; takeaway take-away lesson; takeaways lessons
learnings; lesson learning takeaway; learning lesson; sync-up sync catch-up meeting; catch-up sync meeting chat;
check-in catch-up meeting; skip-level skip_level; one-on-one catch-up; timebox time-box time_box limit; groom refine
prioritise; grooming refinement backlog_refinement; refinement grooming; planning_poker estimation; retro look-back
review; burndown burn-down; story-point story_point point; okr objective goal; kpi metric measure; roadmap plan;
north_star goal; milestone stage; deliverable output; workstream strand track; strand workstream; take-home take_home
take-home_exercise; scorecard score_card scoring_sheet; rubric scoring_guide criteria; scoring_guide rubric; debrief
wrap-up review; wrap-up debrief conclusion; hiring_loop interview_loop interviews; loop interviews; referral refer;
job_ad job_advert job_description jd; job_description job_ad jd; cv resume résumé; resume cv; screening screen;
phone_screen phone_interview; offer job_offer; offers job_offers; extend_an_offer offer; onsite on-site_interview;
start_date first_day; buddy mentor_partner onboarding_partner; mentee apprentice; ramp-up settling_in onboarding;
settle_in onboard ramp_up; get_up_to_speed onboard ramp_up; up_to_speed ramped; knowledge_transfer knowledge_sharing
handover; knowledge_sharing knowledge_transfer; bus_factor single_point; single_point_of_failure spof; spof
single_point_of_failure; cross-team cross_team between_teams with_other_teams; cross-functional cross_functional;
stakeholder interested_party; sign-off ok; go-ahead green_light; green_light go-ahead approval; pushback objection
resistance; heads-up warning notice; heads_up warning notice; reminder nudge; nudge reminder; ping message ask; dm
message direct_message; thread discussion conversation; channel room; announcement post; broadcast announcement;
digest summary roundup; roundup digest summary; newsletter digest; faq questions_and_answers
frequently_asked_questions; q&a questions_and_answers questions; cheat_sheet cheatsheet quick_reference;
quick_reference cheat_sheet; how-to instructions guide; walkthrough tutorial guide; tutorial lesson guide; codelab
tutorial lab; lab exercise; exercise task drill; bootcamp training course; hackathon hack; cohort class; attendee
participant; sign-ups registrations; questionnaire form survey; poll vote; vote ballot; decision_record decision_log;
decision_log decision_record; strawman draft proposal; straw_man strawman draft; draft first_cut; first_cut draft
first_version; second_draft revision; sign_off approve; scope extent; descope cut; scope_creep growth; de-risk derisk;
contingency fallback backup_plan; fallback contingency backup; plan_b fallback contingency; workaround fallback;
stopgap fallback; blocker dependency; dependency need; unblock clear; bandwidth time capacity; headcount staff people;
budget_line budget; purchase_order po; statement_of_work sow; renewal extension; vendor third_party; third_party
vendor supplier external; account_manager am; customer_success cs; pilot_customer design_partner early_customer;
early_adopter pilot_user; design_partner pilot_customer
"""
