"""Short forms of platforms, products, fields and units; the same writing as in `short_forms`."""

NATION_FORMS = """
argentina argentinian; australia australian; austria austrian; belgium belgian; brazil brazilian; britain british;
canada canadian; china chinese; czechia czech; denmark danish; egypt egyptian; estonia estonian; europe european;
finland finnish; france french; germany german; greece greek; hungary hungarian; iceland icelandic; india indian;
indonesia indonesian; ireland irish; israel israeli; italy italian; japan japanese; kenya kenyan; korea korean; latvia
latvian; lithuania lithuanian; mexico mexican; netherlands dutch; nigeria nigerian; norway norwegian; poland polish;
portugal portuguese; romania romanian; russia russian; scotland scottish; serbia serbian; singapore singaporean;
slovakia slovak; slovenia slovenian; spain spanish; sweden swedish; switzerland swiss; taiwan taiwanese; thailand
thai; turkey turkish; ukraine ukrainian; vietnam vietnamese; wales welsh; asia asian; africa african
"""

PLATFORM_FORMS = """
es elasticsearch elastic_search elastic; elastic elasticsearch elastic_search; aws amazon_web_services amazon; gcp
google_cloud google_cloud_platform; gcs google_cloud_storage; gke google_kubernetes_engine; eks
elastic_kubernetes_service; aks azure_kubernetes_service; ec2 elastic_compute_cloud; rds relational_database_service;
bq bigquery big_query; ddb dynamodb dynamo; dynamo dynamodb; cw cloudwatch; cf cloudformation cloudflare; gha
github_actions; k8s kubernetes kube; kube kubernetes; tf terraform; ts typescript; js javascript; ecma ecmascript; py
python; rb ruby; rs rust; cpp c++; rmq rabbitmq rabbit; rabbit rabbitmq; mongo mongodb; maria mariadb; cass cassandra;
ch clickhouse; snow snowflake; prom prometheus; graf grafana; dd datadog; nr newrelic new_relic; ld launchdarkly
launch_darkly; sfdc salesforce; jira atlassian_jira; gsuite google_workspace; ws websocket websockets web_socket; wss
websocket; rn react_native; ng angular; vscode visual_studio_code vs_code; intellij idea; os_x macos; mac macos; rhel
red_hat; sqs simple_queue_service; sns simple_notification_service; iot internet_of_things; r53 route_53; pgb
pgbouncer; lts long-term_support; swift_ui swiftui; jc jetpack_compose; sf san_francisco; nyc new_york; ldn london;
blr bangalore bengaluru; ams amsterdam; ber berlin; muc munich; sg singapore; hk hong_kong; emea europe middle_east;
apac asia asia_pacific asia-pacific; latam latin_america; dach germany austria switzerland; chf swiss_franc
swiss_francs; eur euro euros; usd dollar dollars us_dollar; gbp pound pounds sterling pound_sterling; jpy yen; inr
rupee rupees; sek krona kronor; nok krone kroner; dkk krone kroner; pln zloty złoty; xmas christmas; nye
new_year's_eve; bfcm black_friday; cny chinese_new_year
"""

FIELD_FORMS = """
acl access_control_list; adas driver_assistance; adc analog-to-digital_converter; anr app_not_responding
application_not_responding app-not-responding; appsec application_security; secops security_operations; infosec
information_security; devops development_operations; devex developer_experience; finops cloud_cost; mlops
machine_learning_operations; ar augmented_reality accounts_receivable; vr virtual_reality; asr speech_recognition; tts
text-to-speech text_to_speech; auc area_under_the_curve; az availability_zone zone; be backend back-end; fe frontend
front-end; ble bluetooth_low_energy bluetooth; bom bill_of_materials; bpf berkeley_packet_filter; cac
customer_acquisition_cost; cdc change_data_capture; cdn content_delivery_network content_distribution_network; cmdr
commander; cmk customer-managed_key; comp compensation; compl compliance; csrf cross-site_request_forgery; csp
content_security_policy; csat customer_satisfaction; csm customer_success_manager; css stylesheet style_sheet; ctr
click-through clickthrough click-through_rate; cvr conversion_rate; dag directed_acyclic_graph pipeline; dast
dynamic_analysis; sast static_analysis; dc data_centre data_center datacentre datacenter; ddos
distributed_denial_of_service denial_of_service denial-of-service; dlq dead-letter_queue dead_letter_queue; dlp
data_loss_prevention; dpia impact_assessment; dsar data_subject_access_request subject_access_request
data_subject_access; dsp signal_processing; edr endpoint_detection; ehr health_record; emr medical_record; erp
enterprise_resource_planning; estop emergency_stop emergency-stop; e-stop emergency_stop emergency-stop; fpga
programmable_gate_array; fps frames_per_second frame_rate; fs filesystem file_system; ftue first-time_user_experience;
fw firmware firewall; hw hardware; sw software; gc garbage_collection garbage_collector; gdpr data_protection; gpu
graphics_card; hil hardware-in-the-loop hardware_in_the_loop; sil software-in-the-loop software_in_the_loop; hsm
hardware_security_module; iam identity_and_access_management access_management; ide editor development_environment;
idp identity_provider; imu inertial_measurement_unit; instr instruction instrument; instrs instructions; int integer
integration; intvw interview; intervw interview; iops operations_per_second; ir incident_response; itsm
service_management; jwt json_web_token; kms key_management_service key_management; lod level_of_detail; ltv
lifetime_value; mcu microcontroller micro-controller; mem memory; mtls mutual_tls mutual-tls; mdm device_management;
mrr monthly_recurring_revenue recurring_revenue; arr annual_recurring_revenue recurring_revenue; nfc
near-field_communication; nrt near_real_time near-real-time; oidc openid_connect; olap analytics_processing; ota
over-the-air over_the_air over-the-air_update update; otp one-time_password; p2p peer-to-peer; pen penetration;
pentest penetration_test pen_test; pen_test penetration_test; pcb circuit_board; pdp product_detail_page product_page;
plp listing_page; pid process_id; pwa progressive_web_app; qoe quality_of_experience; qos quality_of_service; rag
retrieval-augmented_generation retrieval_augmented_generation; rbac role-based_access_control
role_based_access_control; rce remote_code_execution; rl reinforcement_learning; rls row-level_security; rma
return_merchandise; rn registered_nurse; rpa process_automation; rpo recovery_point_objective; rto
recovery_time_objective; rtt round-trip_time round_trip; rtos real-time_operating_system; sca
software_composition_analysis dependency_scanning; sbom software_bill_of_materials; sdlc development_lifecycle; serp
search_results_page results_page; siem security_information; sku stock_keeping_unit; soc security_operations_centre
system_on_chip; spa single-page_application single-page_app; sqli sql_injection; ssg static_site_generation
static_generation; ssl tls; ssrf server-side_request_forgery; sso single_sign-on single-sign-on; tam
technical_account_manager; tls transport_layer_security; tms translation_management transport_management; ttl
time-to-live time_to_live; uat user_acceptance_test acceptance_test acceptance_testing; uuid unique_identifier; vad
voice_activity_detection; vpc virtual_private_cloud private_cloud; vpn virtual_private_network; waf
web_application_firewall; wal write-ahead_log write_ahead_log; wasm webassembly web_assembly; wer word_error_rate; wms
warehouse_management warehouse_management_system; xss cross-site_scripting cross_site_scripting; zk zookeeper
zero-knowledge
"""

NOTE_FORMS = """
ts timestamp; acct account; ack acknowledge acknowledgement; addr address; adj adjust adjusted; admin administrator;
alloc allocation allocate; alt alternative; alm alarm; asap soon; asst assistant; assoc associate; autogen
auto-generated auto-generation automatic_generation generate_automatically; auto automatic automatically automated;
auto-gen auto-generated auto-generation; avail available availability; batt battery; bday birthday; bldg building;
brkdn breakdown; bldr builder; btn button; cat category; ccy currency; ch chapter; chap chapter; char character; cmt
comment; cmts comments; cmpt complete; concl conclusion; conf conference confidence configuration; cons contractor
consultant; consol consolidate consolidation; coord coordinate coordination; crypto cryptography; ctr contractor; curr
current currency; dbl double; dec decision; demo demonstration; dflt default; dim dimension; disc discussion discount;
dl download; dlvd delivered; doco documentation; ed edition; edu education; eff effort efficiency; elec electronics
electrical; enc encryption encoding; encl enclosure; exc exception; exec execute execution; exp expected; fab
fabrication; fbk feedback; fcst forecast; fig figure; fin finance; fwd forward; gfx graphics; gov governance; grp
group; gtd guaranteed; hdr header; hist history historical; hosp hospital; hol holiday; img image images; imgs images;
imp import importance; indiv individual; ints integrations; intro introduction introduce; inv invoice; invs invoices;
lab laboratory; lat latency; lect lecture; legit legitimate; lg large; loc location; lrg large; mb megabyte; gb
gigabyte; tb terabyte; kb kilobyte; mktg marketing; mth month; mths months; mid middle; mngr manager; mob mobile; mod
module moderate; mov movement; nav navigation; nbr number; nego negotiation; nom nomination; notif notification;
notifs notifications; nr number; obv obviously; occ occurrence; ofc office; ok okay fine succeed success work; okd
approve approval okay agree; ok'd approve approval okay agree; oob out-of-band; ord order; os open-source; oss
open-source; overv overview; para parameter; param parameter; params parameters; pax passengers; pers personal; phys
physical; pkt packet; pkts packets; pmt payment; pmts payments; pos position positive; poss possible; pp people; ppl
people; pred prediction; prelim preliminary; prez presentation; pri priority; priv private; prob problem probably;
procs processes; promo promotion; prov provisioning; psych psychology; pub public publication; pwd password; qn
question; qns questions; qs questions; rcv receive; rcvd received; recd received; recon reconciliation reconcile; reg
registration regression; regs regulations regressions; rem remaining; rept report; reqd required; resp response
responsible; rm remove room; rnd round; rng range; rplc replace; sat satisfaction; satis satisfaction; sched schedule
scheduled; sci science; sect section; segs segments; serv service; sess session; sim simulation simulator; sku
product; soln solution; spec specification; sql query; stdup standup; subj subject; supp support; surv survey; sus
suspicious; sw switch; tech technician technology; techs technicians; temp temperature; tmp temporary; tgt target; tho
though; tix tickets; tmrw tomorrow; tol tolerance; topo topology; tot total; trfc traffic; tut tutorial; txt text; unk
unknown; unsub unsubscribe; upd update updated; upg upgrade; usu usually; val value validation; vals values; veh
vehicle; ver version; vid video; vids videos; vs versus; wd weekday; wed wednesday; wh warehouse; wkly weekly; wknd
weekend; wknds weekends; wkshp workshop; wt weight; xact transaction; xfer transfer; xlate translate; yday yesterday;
ye year-end end_of_year year; yest yesterday; yo year-old; yrly yearly; jan january; feb february; mar march; apr
april; jun june; jul july; aug august; sept september; sep september; oct october; nov november; dec december; mon
monday; tue tuesday; tues tuesday; weds wednesday; thu thursday; thurs thursday; fri friday; sun sunday; stats
statistics; thx thanks; ty thanks; tfr transfer; 2x twice double; 3x triple
"""

CLIPPED_FORMS = """
abs absolute; acc accuracy account; accts accounts; acq acquisition; aff affected; ag agriculture; agg aggregate
aggregation; algo algorithm; algos algorithms; ann annual announcement; anon anonymous anonymised; appl application;
appr approval approve; aux auxiliary; bal balance; bd board; bkp backup; bldg building; brk break; bm benchmark; bur
bureau; cal calendar calibration; calib calibration calibrate; cap capacity; capab capability; cats categories; cc
country_code credit_card; ceil ceiling; centr central; cfm confirm; chem chemistry chemical; chk check; chks checks;
circ circuit circulate; clin clinical; co company; cog cognitive; collab collaboration collaborate; combo combination;
compat compatibility compatible; compr compression; cond condition; consec consecutive; cont continue continued;
contrib contribution contribute; contribs contributions; corr correlation correction; ctrl control; ctrls controls;
cum cumulative; cur current; custs customers; cyl cylinder; daq data_acquisition; dbg debug; decomm decommission
decommissioning; decom decommission decommissioning; dedupe deduplicate deduplication; deg degree; degs degrees; del
delivery; dels deliveries; depr deprecate deprecated; deg degrade; det detection detail; dets details; devs
deviations; dia diameter; diag diagnostic diagnosis; diags diagnostics; dia diagram; disc discovery; disp display
dispatch; distr distribution; div division; docu documentation; dom domestic domain; dup duplicate; dur duration; dyn
dynamic; econ economics; eff efficient effective; elec electric electricity; elev elevator elevation; emerg emergency;
encr encryption encrypted; ent enterprise; equip equipment; equiv equivalent; esp especially; ests estimates; et
estimated_time; ev electric_vehicle event; evac evacuation evacuate; evid evidence; evt event; evts events; ex
example; exc excluding except; excl excluding exclusive; exps experiments; expl explanation; exp export expiry; expo
exponential exposure; ext extend; extr extract extraction; fac facility factory; facs facilities; fav favourite
favorite; fb feedback; fdbk feedback; fc forecast; fert fertiliser; flr floor; fltr filter; fmt format; fns functions;
fr from; frac fraction; freqs frequencies; ft feet foot; geo geographic geography; geog geography; gl general_ledger;
gov government; govs governments; grads graduates gradients; grad gradient; grps groups; gtee guarantee; gw gigawatt;
hc headcount; hi high; hld high-level_design; horiz horizontal; hosp hospitality; hp horsepower; hum humidity; hyb
hybrid; hyd hydraulic; ign ignore; illus illustration; immed immediate; impl implementing; impr improve improvement;
improv improvement; inact inactive; incid incident; incids incidents; ind independent industry; indep independent;
ineff inefficient; infl inflation; inj injection; insp inspection inspect; inspo inspiration; insts instances; instr
instrumentation; insur insurance; int internal interest; intf interface; integ integration; interp interpolation
interpretation; intl international; intv interview; irr irregular; irrig irrigation; iss issue; jnl journal; jnr
junior; jr junior; jrnl journal; kg kilogram; kms kilometres kilometers; kt kiloton; kw kilowatt; kwh kilowatt-hour
kilowatt_hour; lang languages; langs languages; ldr leader; ldrs leaders; lectr lecturer; lgl legal; liab liability;
lic license licence; lics licenses licences; lim limited; lit literature; lld low-level_design; loc locations; logis
logistics; lps loops; ltd limited; lub lubrication; mach machine machinery; mag magnitude magnetic; maj major; mand
mandatory; manu manufacturing manufacturer; mat material; mats materials; matl material; matls materials; mech
mechanical mechanism; med medical median; mems members memories; merch merchant merchandise; mfg manufacturing; mfr
manufacturer; mfrs manufacturers; mgd managed; mgrs managers; mi mile; mic microphone; mics microphones; micro
microservice; mil military; mkt market marketing; mkts markets; mmt measurement; mod modification modify; mods
modifications moderators; mol molecule; monit monitoring; mort mortgage; mpg miles_per_gallon; mph miles_per_hour; msd
misdirected; msmt measurement; mtc maintenance; mtce maintenance; mtgs meetings; mthly monthly; mult multiple
multiplier; mvmt movement; mw megawatt; mwh megawatt-hour megawatt_hour; nat national natural; natl national; nec
necessary; neg negotiate; neigh neighbour neighbor; nets networks; neuro neurology; norm normal normalise normalize;
nts notes; nuc nuclear; nums numbers; obj objection; objs objects objectives; obs observation observed; oppo
opportunity; opp opportunity; opps opportunities; optim optimisation optimization; orgs organisations organizations;
orient orientation; osc oscillation; outg outgoing; paras paragraphs; parm parameter; parms parameters; pax passenger;
pb problem; pbs problems; pc personal_computer; pcs pieces; ped pedestrian pediatric; pend pending; perc percentage;
percs percentages; pers person; pgm program; pgs pages; ph phase phone; pharm pharmacy; pharma pharmaceutical; pics
pictures; pl plural; pls please; plts plants plots; pmts payments; pol policy; pols policies; port portfolio; postpro
post-processing; ppt presentation powerpoint; prac practice; pract practical; precip precipitation; pref preferred;
prefs preferences; preprod pre-production; preproc preprocessing pre-processing; prep prepared; prim primary; princ
principal principle; privs privileges; prob probability; probs problems probably; proc procedure processing; prod
productivity; prods products; prof professor; profs profiles professors; progs programs; prom promotion; promos
promotions; proto prototype protocol; protos prototypes; props properties; prot protocol protection; prov province;
provs providers; prox proximity; psi pounds_per_square_inch; pts patients; pub publish published; purch purchase
purchasing; qa'd tested; qs questionnaire; qtrs quarters; qtrly quarterly; quant quantitative quantity; quals
qualifications; rad radiation radiology; rds rounds; rcpt receipt; rcpts receipts; reac reaction; rec'd received;
recomm recommendation; recomms recommendations; rect rectangle; recyc recycling; redir redirect; refac refactor;
refurb refurbish refurbishment; regd registered; regr regression; reimb reimbursement; rels releases relations; rem
remote; remed remediation; reorg reorganisation reorganization; rep report repetition; reps representatives
repetitions; repl replace replacement; repls replicas; reqd requested; reqs requests; resch reschedule; resid
residential; resil resilience; resp respectively; resps responses responsibilities; restr restrict restriction; ret'd
returned; retn retention; retros retrospectives; rev review reviewed revenue; revs revisions reviews; rh
relative_humidity; ros return_on_sales; rot rotation; rpt report repeat; rpts reports repeats; rqmt requirement; rqmts
requirements; rsch research; rsn reason; rt real-time real_time; rtn return; rtns returns; sal salary; sched
schedules; schem schematic; scrt secret; seg segment; segs segmentations; sem semantic semiconductor; semi
semiconductor; sen senior; sens sensitivity sensor; sep separate; seps separates; sess sessions; sfty safety; sgl
single; shpt shipment; shpts shipments; sig significant significantly; sigs signatures; signif significant
significantly; sims simulations; sm small; smth something; snr senior; sol solution; sols solutions; somet sometimes;
sp special; spd speed; specif specific; sq square; srch search; srcs sources; srvcs services; srvs servers; ss
screenshot; sta station; stab stability; stds standards; ster sterile; stmt statement; stmts statements; stn station;
stns stations; strat strategy; strats strategies; struct structure structural; structs structures; stu student; subcon
subcontractor; subcons subcontractors; subm submission; subs substitutes substations; subsys subsystem; suff
sufficient; sug suggestion; sugg suggestion; suggs suggestions; suppl supplier supplementary; suppls suppliers; surg
surgery surgical; sust sustainability; svr server; svrs servers; sw switches; sym symbol symmetric; symp symptom; sync
synchronous; synth synthetic synthesis; sys systems; tbl table; tbls tables; tec technical; techn technique; tel
telephone; telem telemetry; temps temperatures templates; tent tentative; ter tertiary; terr territory; tgts targets;
therm thermal; thr threshold; thresh threshold; thru throughput; thput throughput; tix ticket; tkts tickets; tmpl
template; tmpls templates; tput throughput; trad tradition; transl translation; transp transport; trans transition;
treas treasury; trk track; trng training; ts timestamps; turb turbine; tx transmit transmission transactions; typ
typical typically; ult ultimate; unauth unauthorised unauthorized; unavail unavailable; uncert uncertainty; undergrad
undergraduate; univ universal; upd updates; upds updates; upgr upgrade; urg urgent; usr user; usrs users; uts
unit_tests; utl utility; vac vacation vacuum; vacs vacancies; vars variables; vec vector; vecs vectors; veg
vegetation; vehs vehicles; vel velocity; vent ventilation; verif verification verify; vib vibration; viz visualisation
visualization; vis visibility visual; vlv valve; vlvs valves; vocab vocabulary; vols volumes volunteers; vuln
vulnerable; w/in within; w/out without; wa workaround; warr warranty; wf workflow; wfs workflows; whs warehouses; wip
unfinished; wkdy weekday; wkflow workflow; wkr worker; wkrs workers; wksp workspace; wrkshp workshop; wshop workshop;
wts weights; xchg exchange; xcvr transceiver; xing crossing; xlat translation; xlation translation; xmit transmit;
xplat cross-platform; xsec cross-section; xtal crystal; yo years_old; yld yield
"""

MATHS_FORMS = """
stdlib standard_library; geomean geometric_mean geometric_average; stddev standard_deviation; stdev standard_deviation;
libc c_library; rmse root_mean_square_error; mae mean_absolute_error; mape mean_absolute_percentage_error; iqr
interquartile_range; cdf cumulative_distribution; pmf probability_mass; kde density_estimate; pca
principal_component_analysis; svm support_vector_machine; sgd gradient_descent; cnn convolutional_network; rnn
recurrent_network; gnn graph_network; knn nearest_neighbour nearest_neighbours; ann approximate_nearest_neighbour; mcmc
markov_chain; ols least_squares; anova analysis_of_variance; roi return_on_investment; gcd greatest_common_divisor; lru
least_recently_used; lfu least_frequently_used; fifo first_in_first_out first-in_first-out; lifo last_in_first_out; dfs
depth-first_search; bfs breadth-first_search; ast syntax_tree; jit just-in-time just_in_time; aot ahead-of-time
ahead_of_time; ffi foreign_function_interface; rtti run-time_type_information; raii scope-bound; repl interactive_shell;
cfg control-flow_graph; ssa single_assignment; pgo profile-guided_optimisation profile-guided_optimization; lto
link-time_optimisation link-time_optimization; abi binary_interface; tls thread-local_storage; oop object-oriented; tdd
test-driven test-driven_development; bdd behaviour-driven; ddd domain-driven; yoy year-on-year year_on_year; wow
week-on-week week_on_week; mom month-on-month month_on_month; qoq quarter-on-quarter quarter_on_quarter; cicd
continuous_delivery continuous_integration
"""
"""Names of numbers, methods and parts of languages that are written short in notes."""
