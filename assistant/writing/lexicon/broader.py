"""Broad words and the narrower ones that they may stand for: `image` for a PNG, but never PNG for an image.

A sentence may say less than its evidence. Written `broad: narrow narrow;`, `_` joins phrases; the broad words of a line
mean nearly the same. Only things are here: a broader act could be another one.
"""

BROADER = """
image picture graphic file format: png jpg jpeg webp avif gif svg bitmap thumbnail photo screenshot icon sprite;
file document data format: csv tsv json yaml yml xml parquet avro xlsx pdf docx toml ndjson spreadsheet;
cloud provider: aws gcp azure amazon ec2 s3 rds gke eks lambda;
language: german english french spanish italian portuguese dutch polish turkish japanese korean chinese arabic hebrew
hindi russian czech swedish danish finnish greek python rust java kotlin swift typescript javascript golang ruby php
scala c++ cobol;
database datastore store: postgres postgresql mysql mariadb mongodb mongo dynamodb cassandra sqlite oracle redis pg
clickhouse snowflake bigquery cockroach elasticsearch;
tool utility command: cli script bot linter plugin wizard calculator generator scaffold formatter profiler;
system platform software: crm erp cms wms pipeline scheduler gateway etl backend engine service app application broker
vision scada billing payroll warehouse reader harness controller;
device hardware: iphone android ipad pixel tablet handset smartphone sensor board laptop printer scanner kiosk
tracker node firmware gateway fw;
phone: iphone android pixel handset smartphone;
environment: staging prod production sandbox preprod dev local env;
document text page write-up paper: rfc adr runbook memo spec postmortem retro proposal guide playbook handbook readme
one-pager faq policy tutorial brief wiki checklist whitepaper doc draft;
event meeting session gathering: workshop meetup conference talk webinar standup 1:1 clinic hackathon summit bootcamp
lecture demo panel call office_hour brown_bag training lunch_and_learn interview retro;
talk presentation session: brown_bag lightning_talk tech_talk lecture webinar keynote demo;
incident outage event disruption: sev1 sev2 sev-1 sev-2 p0 p1 outage downtime crash incident;
problem issue trouble fault: bug outage crash leak race deadlock regression skew timeout error failure flake defect
mismatch hang hotspot bottleneck vulnerability oom incident violation complaint blocker;
message: email sms push notification alert event adt oru webhook reminder letter post;
material resource: doc guide runbook video recording slides deck course tutorial playbook handbook training template;
team: squad guild crew platform finance legal marketing sales security infra design;
colleague person engineer: intern mentee junior starter joiner hire developer dev sre analyst contractor;
attendee participant people person: analyst engineer student intern ppl regular visitor listener manager;
people staff: engineers analysts techs nurses agents contractors employees recruiters ppl managers developers folks;
place location region: eu-west us-east eu-central us-west apac emea europe asia office lab site zone az datacentre;
check test: unit integration e2e smoke regression canary lint assertion probe soak;
test experiment trial: a/b ab_test pilot canary holdout spike poc;
metric measure figure number: p50 p75 p90 p95 p99 lcp inp cls ttfb latency auc ndcg recall precision rate ratio uptime
nps csat dau mau score throughput mttr count;
latency time duration: p50 p75 p90 p95 p99 median ttfb lcp;
money cost spend amount: bill invoice budget price fee salary;
time period span: week month quarter day sprint half year hour h1 h2 q1 q2 q3 q4;
component element part piece: button modal picker form widget table module screen dialog menu library;
code: script module function parser handler library patch diff;
model: classifier ranker reranker transformer regressor embedding llm;
change: patch fix diff pr migration upgrade refactor rewrite rollout switch revert move rename;
work effort project undertaking: migration upgrade refactor rewrite rollout audit redesign initiative spike task;
result finding outcome: bug threat vulnerability defect regression number issue gap;
question request ask: ticket thread enquiry query rfi;
step stage: phase milestone deploy build;
pipeline: ci cd etl dag build;
network: vpc vlan bgp dns wifi lan wan subnet peering;
approach method technique: batching caching sharding sampling heuristic prefetch;
condition: race;
permission approval consent: sign-off ok ok'd okayed lgtm yes;
date deadline: friday monday tuesday wednesday thursday january february march april may june july august september
october november december;
traffic: request rps qps session chatter;
support: rtl ltr a11y keyboard;
visual chart: graph plot diagram dashboard heatmap;
error fault mistake: off-by-one null npe segfault 404 500 5xx 4xx overflow underflow typo;
data: tb gb mb row record collection topic dataset;
vehicle: car truck lorry bus van tram forklift ambulance;
building structure: bridge warehouse tower hospital school house slab wall;
equipment machine: pump compressor lathe conveyor centrifuge turbine crane robot;
holiday: christmas easter xmas thanksgiving diwali ramadan
"""
