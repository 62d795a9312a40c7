"""Lines as engineers write them, by hand: work that is done, and all the rest. One line each."""

from __future__ import annotations

DONE = """
Deprecated the v1 API; last client off on 12 May
Dockerised the test environment
E2E suite now runs in 6 minutes (was 25)
Onboarding time for new hires down to 3 days
Successfully negotiated with vendor to extend the trial
Wrote 3 blog posts on the engineering blog
Tech lead for the notifications rewrite (4 engineers, 3 months)
Acting EM for two months
SOC 2 audit: prepared evidence for 14 controls
Shipped dark mode to 100% of users
Helped the data team debug their Airflow upgrade
Cross-trained two QA engineers in Cypress
Migrated our monorepo to Bazel, cutting cold builds from 18m to 4m
Handled 2 sev-1s as IC
Designed, implemented and rolled out rate limiting
Championed accessibility: WCAG AA on all public pages
Rolled out feature flags to all mobile apps
Ran a book club on DDIA for 9 people
Removed 12 unused npm packages
Bug bash: found 31 issues before the launch
Investigated the Q2 churn spike with Data Science, findings presented to the exec team
My RFC on caching got approved
Now maintaining 3 services
Lead developer on the loyalty project
Partnered with Security to close all critical findings
Patched log4j within 4 hours of disclosure
Revived the architecture forum
Created 4 dashboards in Grafana for on-call
Contract testing is live in 9 services
First in the org to use OpenTelemetry; three teams copied the setup
Prevented a data loss during the region failover by stopping the sync in time
The importer I built last year now handles 2M rows a day
Spent two weeks embedded in the payments team to get SCA over the line
Trained and deployed the churn model (AUC 0.81, up from 0.72)
Feature store MVP in use by ranking and ads
Halved the cost of nightly training
Annotated 4k images with the labeling vendor
Pen test findings: closed 17 of 19
Threat-modelled the new login flow with Identity
Rotated all production secrets after the vendor breach
Bumped iOS minimum version to 16, deleted 9k lines
Crash-free sessions 99.2% -> 99.8%
App start time down by 400 ms on low-end Android
Tuned Postgres autovacuum; bloat gone
DR drill completed in 41 minutes
Multi-region failover works, tested in May
Stood up a staging environment for the data team
Wired OpenTelemetry through the mesh
Taught the Git basics workshop, 3 sessions
Pushed for and got a dedicated QA environment
Gave notice to 3 legacy vendors, saving 90k a year
Advised the payments team on idempotency
Facilitated the Q3 planning offsite
Drew up the capacity plan for Black Friday; no incidents
Prepped and ran the interview training
Sole reviewer for all Terraform changes in Q2
Owner of the release train since March
Backfilled 3 years of events
Co-chair of the API guild
Swapped the queue for SQS
Unlocked the EU launch by fixing the VAT rounding
Kept the legacy importer alive during the migration
Wrote the "How we do incidents" handbook
Re-wrote the importer in Rust
Speeding up CI: cache hit rate 30% to 85%
Documentation for the SDK is complete
Set the bar for code review by writing the guidelines
Brought the flaky test rate under 1%
Picked up the orphaned search service and stabilised it
Answered the auditor's 60 questions
"""

NOT_DONE = """
React, TypeScript, GraphQL, Node.js
Strong ownership mindset
Quick learner
Attended a workshop on negotiation
Enrolled in a leadership course
Would love to do more architecture work
Maybe look into Rust for the parser
Planning: Q3 roadmap for platform
Talk to Lena about the promo timeline
Ask for peer feedback from Tom
Find a mentor
To be discussed: on-call compensation
Manager thinks I should speak up more
Tired but happy
Busy week
Nothing to report
Good 1:1 with Sven
Jonas fixed the pipeline
Maria and Tim are leading the new project
Our CTO announced a reorg
New team name!
Learnt how Kafka rebalancing works
Studying for the CKA exam
Read three papers on CRDTs
Certified Kubernetes Administrator
Goal: 80% coverage by end of year
Aiming for staff by 2026
Waiting for design review
Is GraphQL worth it?
Need more time for deep work
Haven't started the cleanup yet
Didn't manage to finish the parser
Worked 12 hours on Saturday
Stayed up until 3 am for the release
Awesome team spirit
Kubernetes
Python (Django, FastAPI)
https://example.com/foo
Thanks to everyone who helped!
Promoted to Senior Engineer
See the wiki for details
TBD
Great feedback from the design team
50% done with the AWS course
In progress: moving auth to Keycloak
Still stuck on the memory leak
The project was cancelled in May
Received the "Rising Star" award
More talks
Communication with stakeholders could be better
Being more patient
Machine learning, NLP, computer vision
Proactive and reliable
Always willing to help
Excited about the new role
Currently reading Accelerate
Course: Deep Learning Specialization
Next step is to add tests
Might extract the auth module
Agreed with Ruth to revisit in Q4
Hoping for a new laptop
Team lunch
PTO 12-16 Aug
Sprint planning, retro, refinement
Various bug fixes
Meetings
Support rotation
Ingrid took over the billing service
Platform team launched the new portal
Leadership decided to sunset the product
We were understaffed
It was a hard quarter
Did not get to the refactoring
Could have planned better
Want: more ownership
More focus on quality
Promised Tom to review his doc
On vacation
Onboarding buddy: Lena
Work-life balance
Be more visible
Speak up in meetings
Getting up to speed with the codebase
Familiar with Kubernetes and Helm
5+ years of experience with Java
Responsible for backend
Colleagues say I am helpful
Interested in ML infra
"""

PROSE_DONE = """
In Q1 I rebuilt our alerting from scratch. Pages per week went from 30 to 6.
Together with Marit, I designed the new ledger schema and wrote the migration plan, approved by the board.
I was asked to step in as lead for the mobile release, and I coordinated four teams through the launch.
My main project this half was the search rewrite. I built the indexer and moved all traffic over in March.
We shipped the billing portal in May. I owned the invoices part and the PDF rendering.
After the outage in June I wrote the postmortem and drove all nine action items to completion.
Over the last six months, I have mentored two junior engineers, both of whom now own features.
"""

PROSE_NOT_DONE = """
I joined the company in 2019 and have been on the platform team ever since.
Our platform serves 40 million users in 12 countries and is built on Kubernetes.
I really enjoyed working with the new team and felt supported throughout.
I would like to become a staff engineer and think I need more visibility.
My manager and I agreed that I should focus on leadership.
The goal of the project is to reduce the time to first byte by half.
This document describes my work over the last year. Please read it before our meeting.
It is a great place to work and I am thankful for the support.
Before the migration, each team deployed by hand, which was slow and risky.
I learned a lot about distributed tracing and got more comfortable with Go.
Next half I will focus on the data platform.
Customers complained about slow exports and the support team had to answer hundreds of tickets.
I think the biggest risk is that we depend on one vendor.
If I had to do it again, I would write the design doc first.
The new process was introduced by my manager last year.
"""
