"""Acronyms that everybody in the field reads alike, and what they stand for; the same writing as in `short_forms`.

An acronym with two readings has both, each apart. Only the full name is given, never a word for a part of it.
"""

ACRONYMS = """
aaa authentication_authorization_and_accounting; abac attribute-based_access_control; abi
application_binary_interface; ac alternating_current acceptance_criteria air_conditioning; acid
atomicity_consistency_isolation_durability; ad active_directory; adr architecture_decision_record
architectural_decision_record adverse_drug_reaction; adt abstract_data_type admission_discharge_and_transfer; aes
advanced_encryption_standard; agv automated_guided_vehicle; ajax asynchronous_javascript; alb
application_load_balancer; aml anti-money_laundering anti-money-laundering; amqp advanced_message_queuing_protocol;
aov average_order_value; apm application_performance_monitoring; arpu average_revenue_per_user; asic
application-specific_integrated_circuit; ast abstract_syntax_tree; ats applicant_tracking_system; atp
acceptance_test_procedure; aup acceptable_use_policy; av antivirus autonomous_vehicle; aws amazon_web_services; b2b
business-to-business; b2c business-to-consumer; bau business_as_usual; bcp business_continuity_plan; bdd
behaviour-driven_development behavior-driven_development; bec business_email_compromise; bfs breadth-first_search; bgp
border_gateway_protocol; bi business_intelligence; bios basic_input_output_system; bms battery_management_system
building_management_system; bnpl buy_now_pay_later; bom bill_of_materials; bpm business_process_management; bsp
board_support_package; byod bring_your_own_device; ca certificate_authority; cab change_advisory_board; cad
computer-aided_design; cam computer-aided_manufacturing; capa corrective_action corrective_and_preventive_action;
capex capital_expenditure; cas compare-and-swap; ccpa california_consumer_privacy_act; cctv closed-circuit_television;
cdn content_delivery_network; ceo chief_executive chief_executive_officer; cfd computational_fluid_dynamics; cfo
chief_financial_officer; cia confidentiality_integrity_and_availability; cicd ci_cd
continuous_integration_and_delivery; cio chief_information_officer; ciso chief_information_security_officer; cla
contributor_license_agreement contributor_licence_agreement; clv customer_lifetime_value; cmdb
configuration_management_database; cmo chief_marketing_officer; cms content_management_system; cnc
computer_numerical_control; cnn convolutional_neural_network; cob close_of_business; cogs cost_of_goods_sold; coo
chief_operating_officer; cors cross-origin_resource_sharing; cot chain_of_thought chain-of-thought; cpa
cost_per_acquisition; cpc cost_per_click; cpo chief_product_officer; cpq configure_price_quote; cpu
central_processing_unit; crc cyclic_redundancy_check; crdt conflict-free_replicated_data_type; crl
certificate_revocation_list; crm customer_relationship_management customer_relations; cro conversion_rate_optimisation
conversion_rate_optimization; csr certificate_signing_request customer_service_representative client-side_rendering;
csv comma-separated_values; cta call_to_action call-to-action; cto chief_technology_officer; cv computer_vision
curriculum_vitae; cvss common_vulnerability_scoring_system; cwv core_web_vitals; dac digital-to-analog_converter
digital-to-analogue_converter; dao data_access_object; dau daily_active_users; db decibel; dc direct_current
domain_controller; ddd domain-driven_design; ddl data_definition_language; dei diversity_equity_and_inclusion; dfs
depth-first_search; dhcp dynamic_host_configuration_protocol; dkim domainkeys_identified_mail; dl deep_learning; dll
dynamic-link_library; dma direct_memory_access; dmz demilitarised_zone demilitarized_zone; dnd do_not_disturb; dod
definition_of_done; dom document_object_model; dor definition_of_ready; dora devops_research_and_assessment; dos
denial_of_service denial-of-service; dpa data_processing_agreement; dpo data_protection_officer; drm
digital_rights_management; drc design_rule_check; dri directly_responsible_individual; dsl domain-specific_language
digital_subscriber_line; dso days_sales_outstanding; dto data_transfer_object; dtls datagram_transport_layer_security;
ebs elastic_block_store; ecc error_correction error-correcting_code elliptic-curve_cryptography; ecg
electrocardiogram; ecn engineering_change_notice; eco engineering_change_order; ecr elastic_container_registry; ecs
elastic_container_service entity-component_system; ecu electronic_control_unit; eda exploratory_data_analysis
event-driven_architecture; edi electronic_data_interchange; efs elastic_file_system; elk
elasticsearch_logstash_kibana; elt extract_load_transform; emc electromagnetic_compatibility; emi
electromagnetic_interference; eol end_of_life end-of-life; eos end_of_support end-of-support; eps events_per_second;
eta estimated_time_of_arrival arrival_time; evm ethereum_virtual_machine; ewma exponentially_weighted_moving_average;
f2f face_to_face face-to-face; faas function_as_a_service; fai first_article_inspection; faq
frequently_asked_questions; fda food_and_drug_administration; fea finite_element_analysis; fem finite_element_method;
fft fast_fourier_transform; fhir fast_healthcare_interoperability_resources; fifo first-in-first-out
first_in_first_out; fk foreign_key; fmea failure_mode_and_effects_analysis failure_modes_and_effects_analysis; fn
false_negative; fnol first_notice_of_loss; foss free_and_open-source_software; fp floating_point floating-point; fpy
first-pass_yield; ftp file_transfer_protocol; fte full-time_equivalent; fx foreign_exchange; g2m go-to-market; gtm
go-to-market; ga general_availability google_analytics; gan generative_adversarial_network; gbm gradient_boosting
gradient-boosted_model; gdp gross_domestic_product; gdpr general_data_protection_regulation; gis
geographic_information_system; glb global_load_balancer; gmv gross_merchandise_value; gnn graph_neural_network; gpio
general-purpose_input_output; gpo group_policy; gpu graphics_processing_unit graphics_processor; gps
global_positioning_system; grc governance_risk_and_compliance; gui graphical_user_interface; hci
human-computer_interaction; hdd hard_disk hard_disk_drive; hdfs hadoop_distributed_file_system; hdr
high_dynamic_range; hl7 health_level_seven; hmac hash-based_message_authentication_code; hmi human-machine_interface;
hmr hot_module_replacement hot_reload; hpa horizontal_pod_autoscaler; hpc high-performance_computing
high_performance_computing; hris human_resources_information_system; html hypertext_markup_language; http
hypertext_transfer_protocol; hvac heating_ventilation_and_air_conditioning; iaas infrastructure_as_a_service; iap
in-app_purchase; icp ideal_customer_profile; icu intensive_care_unit; ide integrated_development_environment; idor
insecure_direct_object_reference; idl interface_definition_language; ids intrusion_detection
intrusion_detection_system; imap internet_message_access_protocol; inp interaction_to_next_paint; ioc
indicator_of_compromise inversion_of_control; ios iphone_operating_system; ip internet_protocol; ipc
inter-process_communication interprocess_communication; ipo initial_public_offering; ips intrusion_prevention; ir
infrared intermediate_representation information_retrieval; isms information_security_management_system; iso
international_organization_for_standardization; isp internet_service_provider; isr interrupt_service_routine; iv
initialisation_vector initialization_vector; ivr interactive_voice_response; jdk java_development_kit; jit
just-in-time just_in_time; jpa java_persistence_api; json javascript_object_notation; jtbd jobs_to_be_done; jvm
java_virtual_machine; knn k-nearest_neighbours k-nearest_neighbors; kpi key_performance_indicator; kt
knowledge_transfer; kyc know_your_customer know-your-customer; lan local_area_network; ldap
lightweight_directory_access_protocol; lfs large_file_storage; lgtm looks_good_to_me; lifo last-in-first-out; lms
learning_management_system; lod linked_open_data; lora low-rank_adaptation; lru least_recently_used
least-recently-used; lsm log-structured_merge log-structured_merge-tree; lsp language_server_protocol; lstm
long_short-term_memory; lvm logical_volume_manager; m&a mergers_and_acquisitions; mac media_access_control; mae
mean_absolute_error; mape mean_absolute_percentage_error; mcp model_context_protocol; md markdown; mdr
managed_detection_and_response; mes manufacturing_execution_system; mitm man-in-the-middle; mle
machine_learning_engineer maximum_likelihood_estimation; mos mean_opinion_score; mpi message_passing_interface; mqtt
message_queuing_telemetry_transport; mrp material_requirements_planning; mrr mean_reciprocal_rank; msa
master_service_agreement; mse mean_squared_error; msp managed_service_provider; mta mail_transfer_agent; mtbf
mean_time_between_failures; mvc model-view-controller; mvvm model-view-viewmodel; nas network-attached_storage; nat
network_address_translation; nda non-disclosure_agreement; ner named_entity_recognition named-entity_recognition; nfr
non-functional_requirement; nfs network_file_system; nic network_card; nlb network_load_balancer; nlg
natural_language_generation; nlu natural_language_understanding; noc network_operations_center
network_operations_centre; npi new_product_introduction; npm node_package_manager; npu neural_processing_unit; nrr
net_revenue_retention; ntp network_time_protocol; nvr network_video_recorder; oauth open_authorization
open_authorisation; obd on-board_diagnostics; ocr optical_character_recognition text_recognition; odd
operational_design_domain; odm original_design_manufacturer; oee overall_equipment_effectiveness; oem
original_equipment_manufacturer; oltp online_transaction_processing; olap online_analytical_processing; ooo
out_of_office; oop object-oriented_programming; opa open_policy_agent; opd outpatient_department; orm
object-relational_mapping object-relational_mapper; osi open_systems_interconnection; osint open-source_intelligence;
ospf open_shortest_path_first; otd on-time_delivery; otif on_time_in_full; ott over-the-top; paas
platform_as_a_service; pam privileged_access_management; pat personal_access_token; pcie pci_express; pca
principal_component_analysis; pci payment_card_industry; pdf portable_document_format; pdu power_distribution_unit;
phi protected_health_information; pi principal_investigator personal_information; pic pilot_in_command; pid
proportional-integral-derivative; pim product_information_management; pip performance_improvement_plan; pir
post-incident_review; pitr point-in-time_recovery; pk primary_key; pkce proof_key_for_code_exchange; pki
public_key_infrastructure; plc programmable_logic_controller; plg product-led_growth; plm
product_lifecycle_management; pmo project_management_office; pnl p&l profit_and_loss; pmic power_management_chip; po
purchase_order; pob place_of_business; poe power_over_ethernet; pos point-of-sale point_of_sale; pov point_of_view;
ppa power_purchase_agreement; ppe protective_equipment; ppm parts_per_million; prd product_requirements_document; psp
payment_service_provider payment_provider; psu power_supply; pto paid_time_off; pv photovoltaic photovoltaics
page_view; pvc persistent_volume; pwm pulse-width_modulation; qa quality_assurance; qbr quarterly_business_review; qc
quality_control; qe quality_engineering quality_engineer; qps queries_per_second queries/s; r&d
research_and_development; rag red_amber_green; ram random-access_memory random_access_memory; rbac
role-based_access_control; rcs rich_communication_services; rdbms relational_database; rdma
remote_direct_memory_access; re regarding reverse_engineering; rf radio_frequency random_forest; rfi
request_for_information; rfid radio-frequency_identification; rfm recency_frequency_monetary; rfp request_for_proposal
request_for_proposals; rfq request_for_quotation request_for_quote; rlhf reinforcement_learning_from_human_feedback;
rmse root-mean-square_error root_mean_squared_error; rn release_notes; rnn recurrent_neural_network; roc
receiver_operating_characteristic; roas return_on_ad_spend; rom read-only_memory; ros robot_operating_system; rpm
revolutions_per_minute requests_per_minute; rps requests_per_second requests/s req/s; rsc react_server_components; rss
resident_set_size really_simple_syndication; rte rich-text_editor; rtc real-time_clock real-time_communication; rtfm
read_the_manual; rtl register-transfer_level; saml security_assertion_markup_language; san storage_area_network; sbc
single-board_computer; scim system_for_cross-domain_identity_management user_provisioning; sd-wan
software-defined_networking; sdet software_development_engineer_in_test test_engineer; sdn software-defined_network;
sem search_engine_marketing; sepa single_euro_payments_area; sfu selective_forwarding_unit; sftp
secure_file_transfer_protocol; sgd stochastic_gradient_descent; sha secure_hash_algorithm; sig special_interest_group;
sip session_initiation_protocol; sit system_integration_testing; slam simultaneous_localization_and_mapping; slb
server_load_balancer; sme subject_matter_expert subject-matter_expert; smb small_and_medium_businesses small_business;
sms text_message text-message short_message_service; smtp simple_mail_transfer_protocol; smt surface-mount; snr
signal-to-noise signal-to-noise_ratio; soa service-oriented_architecture; soc2 soc_2; sop
standard_operating_procedure; sow statement_of_work; spc statistical_process_control; spf sender_policy_framework; spi
serial_peripheral_interface; spof single_point_of_failure; sql structured_query_language; sre
site_reliability_engineering; srp single_responsibility; sse server-sent_events; ssd solid-state_disk
solid-state_drive; ssh secure_shell; ssl secure_sockets_layer; sso single_sign-on; sta static_timing_analysis; stt
speech-to-text speech_to_text; sut system_under_test; svg scalable_vector_graphics vector_graphics; svm
support_vector_machine; tam total_addressable_market; tat turnaround_time; tcp transmission_control_protocol; tdm
time-division_multiplexing; tee trusted_execution_environment; tls transport_layer_security; toc table_of_contents
time-of-check; tof time-of-flight; tos terms_of_service; totp time-based_one-time_password; tpu
tensor_processing_unit; tpm trusted_platform_module transactions_per_minute; tsdb time-series_database
time_series_database; ttm time_to_market; ttr time_to_resolution time_to_recovery; tz time_zone; uac
user_account_control; uav unmanned_aerial_vehicle drone; udf user-defined_function; udp user_datagram_protocol; ue
unreal_engine; uml unified_modeling_language; upi unified_payments_interface; uri uniform_resource_identifier; url
uniform_resource_locator; usb universal_serial_bus; utc coordinated_universal_time universal_time; uwb ultra-wideband;
ux user_experience; vat value-added_tax value_added_tax; vc venture_capital; vcs version_control
version_control_system; vdi virtual_desktop virtual_desktop_infrastructure; vfx visual_effects; vlan virtual_lan
virtual_local_area_network; vlm vision-language_model; vod video_on_demand video-on-demand; voip voice_over_ip; vpat
accessibility_conformance_report; vpc virtual_private_cloud; vpn virtual_private_network; vps virtual_private_server;
vr virtual_reality; vram video_memory; wal write-ahead_log; wan wide_area_network; wbr weekly_business_review; wbs
work_breakdown_structure; wcag web_content_accessibility_guidelines; wfm workforce_management; wip work-in-progress;
wsl windows_subsystem_for_linux; wysiwyg what_you_see_is_what_you_get; xai explainable_ai
explainable_machine_learning; xdr extended_detection_and_response; xml extensible_markup_language; xp
extreme_programming; xr extended_reality; yaml yet_another_markup_language; yoe years_of_experience; ytd year_to_date
year-to-date; ztna zero-trust_network_access
"""
