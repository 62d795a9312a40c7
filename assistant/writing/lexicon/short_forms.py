"""Short forms of working notes, and what they stand for; either side may stand for the other. Short form first."""

SHORT_FORMS = """
2fa two-factor_authentication; a11y accessibility; ab a/b a_b ab_test a/b_test split_test; addl additional; adr
architecture_decision_record; ai artificial_intelligence; de german germany; nl dutch netherlands; pl polish poland;
cz czech czechia; es spanish spain; pt portuguese portugal; fr french france; jp japanese japan; ja japanese; uk
united_kingdom; se swedish sweden; dk danish denmark; ch swiss switzerland; zh chinese; cn china chinese; kr korean
korea; br brazil brazilian; tr turkish; gh github; gl gitlab; gz gzip gzipped; gzip gz; tz time-zone timezone
time_zone; sbx sandbox; hls http_live_streaming; ot overtime; rtl right-to-left right_to_left; ltr left-to-right; amt
amount; api interface; app application; approx approximately; apps applications; appt appointment; arch architecture;
arg argument; async asynchronous; attr attribute; auth authentication authorization authorisation; authn
authentication; authz authorization authorisation; avg average; bc because; bg background; biz business; bw bandwidth;
calc calculation calculate; cand candidate; cd continuous_delivery continuous_deployment; cert certificate
certification; cfg configuration config; chg change; ci continuous_integration; cli command_line command-line; cls
cumulative_layout_shift; cmd command; cms content_management_system; cnt count; coll collection; comm communication;
comms communications; comp component; config configuration; conn connection; conv conversion; corp corporate; cpu
processor; cr code_review change_request; cred credential; crit critical; crud create_read_update_delete; ctr
click-through_rate; ctx context; cust customer; cve vulnerability; cx customer_experience; dau daily_active_users; db
database; dba database_administrator; dbs databases; dc data_center data_centre; decl declaration; def definition; del
delete; dep dependency; deploy deployment; deps dependencies; dept department; desc description; dest destination; dev
development developer; devs developers; di dependency_injection; diff difference; dir directory director; dist
distribution; distro distribution; dns domain_name_system; doc document documentation; docs documents documentation;
dr disaster_recovery; ds data_science design_system; dup duplicate; dupe duplicate; dx developer_experience; e2e
end-to-end end_to_end; ea each; ec edge_case; ecomm ecommerce e-commerce; elb load_balancer; em engineering_manager
manager; emp employee; eng engineer engineering; engs engineers; env environment; eod end_of_day; eom end_of_month;
eoq end_of_quarter; eoy end_of_year; err error; esc escalation; est estimate estimated; etl extract_transform_load; eu
europe european_union; eval evaluation; exec executive execution; exp experiment experience; ext external extension;
fcp first_contentful_paint; fe frontend front-end; feat feature; fid first_input_delay; fn function; fp
false_positive; fpr false_positive_rate; freq frequency; fs file_system; func function; fw framework firmware; gb
gigabyte; gen generate generation; govt government; gql graphql; grad graduate; gw gateway; ha high_availability; hq
headquarters; hr human_resources hour; hrs hours; i18n internationalization internationalisation; iac
infrastructure_as_code; ic incident_commander individual_contributor; id identifier identity; idx index; impl
implementation implement; inc include including; incl including include; info information; infra infrastructure; init
initialization initialisation initialize initialise; inp interaction_to_next_paint; inst instance; intl international;
inv inventory invoice; ip intellectual_property; irl in_person; iter iteration; jd job_description; js javascript; k8s
kubernetes; kb knowledge_base; kpi key_performance_indicator; l10n localization localisation; lang language; lb
load_balancer; lcp largest_contentful_paint; lib library; libs libraries; lim limit; llm large_language_model
language_model; loc lines_of_code line_of_code localization; lvl level; maint maintenance; mau monthly_active_users;
max maximum; med medium; mem memory; mfa multi-factor_authentication; mgmt management; mgr manager; mig migration; min
minimum; misc miscellaneous; ml machine_learning; mo month; mos months; mr merge_request; msg message; msgs messages;
mtbf mean_time_between_failures; mtg meeting; mttd mean_time_to_detect mean_time_to_detection; mttr
mean_time_to_recovery mean_time_to_repair mean_time_to_resolve mean_time_to_resolution; mvp minimum_viable_product;
nav navigation; ndcg normalized_discounted_cumulative_gain; neg negative; net network; nlp
natural_language_processing; nps net_promoter_score; num number; o11y observability; obj object objective; obs
observability; okr objectives_and_key_results objective_and_key_result; oncall on-call on_call; oom out-of-memory
out_of_memory out-of-memory_error out_of_memory_error; oos out_of_stock out_of_scope; op operation; opex
operating_expense operating_expenses; ops operations; opt option optimize optimization; orch orchestration; org
organization organisation; orig original; os operating_system; oss open_source open-source; otel opentelemetry; p0
priority_0 priority_zero; pct percent percentage; pd product_design pagerduty; perf performance; perm permission;
perms permissions; pg postgres postgresql; pgsql postgres postgresql; pic picture; pii personal_data
personally_identifiable_information personal_information; pipe pipeline; pkg package; pkgs packages; plat platform;
pls please; pm product_manager project_manager postmortem product_management; pms product_managers project_managers;
po product_owner; poc proof_of_concept; postgres postgresql; pp percentage_point percentage_points; pr pull_request;
pref preference; prep preparation prepare; pres presentation; prev previous; prio priority; proc process; prod
production product; prof professional profile; prog program programming; proj project; prop property; prs
pull_requests; pt point part; pts points parts; pw password; py python; q question quarter; qa quality_assurance
quality; qoq quarter_over_quarter; qry query; qtr quarter; qty quantity; rc root_cause release_candidate; rca
root_cause_analysis root-cause_analysis; rec record recommendation; recs recommendations records; ref reference; refs
references; rel release relative; rep representative; repl replication; repo repository; repos repositories; repro
reproduce reproduction; req request requirement; reqs requests requirements; res resource resolution; resp response;
ret return retention; retro retrospective; rev revision revenue; rfc request_for_comments; roi return_on_investment;
rpc remote_procedure_call; rps requests_per_second; rt response_time runtime; rum real_user_monitoring; saas
software_as_a_service; sd service_discovery; sdk software_development_kit; sec security second; sem semester; seo
search_engine_optimization search_engine_optimisation; seq sequential sequence; sev severity; sig signature; sim
simulation; sla service_level_agreement service_level_agreements; slas service_level_agreements; sli
service_level_indicator; slis service_level_indicators; slo service_level_objective service_level_objectives; slos
service_level_objectives; soc security_operations_center; spec specification; specs specifications; src source; sre
site_reliability_engineer site_reliability_engineering site_reliability; srv server service; srvc service; sso
single_sign-on single_sign_on; ssr server-side_rendering; stat statistic; stats statistics; std standard; stg staging;
subs subscriptions subscribers; svc service; svcs services; sw software; sync synchronization synchronisation; sys
system; tbd to_be_decided; tco total_cost_of_ownership; tdd test-driven_development; tech technology technical; temp
temporary temperature; tf terraform tensorflow; thru through; tkt ticket; tl tech_lead team_lead; tpm
technical_program_manager; tps transactions_per_second; trad traditional; trans transaction translation; ttfb
time_to_first_byte; tti time_to_interactive; tx transaction; txn transaction; txns transactions; ui user_interface;
unif unified; univ university; util utility utilization; utils utilities; ux user_experience; var variable; vert
vertical; vm virtual_machine; vms virtual_machines; vol volume; vp vice_president; vs versus against; vuln
vulnerability; vulns vulnerabilities; w/o without; wfh work_from_home; wip in_progress work_in_progress; wk week; wks
weeks; wrt regarding; xfn cross-functional cross_functional; yoy year_over_year; yr year; yrs years
"""
