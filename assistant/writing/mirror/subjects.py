"""What ladders and job descriptions speak about: one line a subject, the words and phrases that name it.

Written `subject: word phrase_of_words ...`; words are compared by their roots. A word stands under a subject only
where it names that subject by itself ("mentor"); words of many subjects ("lead", "improve") stand under none.
"""

from __future__ import annotations

from assistant.evidence.stems import word_set

SUBJECTS = """
ownership: own owner ownership accountable answer_for responsible_for end_to_end take_over;
services: service microservice;
on-call: on_call pager rota on_duty paged;
mentoring: mentor coach grow teach train buddy mentorship coaching successor onboard onboarding apprentice sponsor
 grow_others junior_engineers interns;
design-docs: design_doc design_docs design_document design_documents rfc rfcs adr adrs architecture_decision_record
 technical_design;
proposals: proposal proposals propose;
architecture: architecture architectural architect system_design design_pattern;
code-review: code_review pull_request review_code reviews_code reviewer review;
testing: test tests testing coverage tested;
code-quality: clean_code code_quality maintainable readable coding_standard;
incidents: incident outage on_fire postmortem post_mortem retro retrospective firefighting p0 production_issue;
reliability: reliability reliable availability uptime slo slos service_level sla resilience resilient;
direction: technical_direction technical_vision technical_strategy;
strategy: strategy strategic company_strategy;
roadmap: roadmap roadmaps;
metrics: metric metrics kpi kpis measurable business_outcome;
delivery: on_time deadline estimate estimates due_date;
unblocking: unblock blocker blockers blocked stuck;
communication: communicate communication articulate stakeholder stakeholders;
presenting: present presentation conference conferences meetup talk talks speak speaking speaker;
collaboration: collaborate collaboration cross_functional partner;
hiring: interview interviews interviewing hire hiring recruit recruiting candidate candidates;
learning: learn learning curiosity stay_current up_to_date_on keep_up pick_up;
problem-solving: problem_solving solve_problem solve_problems ambiguous ambiguity complex_problem complex_problems;
decomposition: break_down break_into split divide breaks_down;
people-management: direct_report direct_reports one_on_one 1:1 performance_review people_manager line_manage
 manage_people manage_engineers individual_contributor manages_nobody manage_team lead_team line_management;
budget: budget budgets spending cost costs;
documentation: documentation docs document user_guide api_specification diagram;
process: process processes agile scrum kanban;
planning: plan plans planning prioritise prioritize priorities quarter;
feedback: feedback;
guidance: guidance supervision independently autonomously autonomous unaided support_from guided;
bugs: bug bugs defect defects debug debugging troubleshoot troubleshooting;
security: security threat vulnerability secure;
accessibility: accessibility accessible wcag;
tools: tool tools tooling framework frameworks library libraries utility utilities;
technologies: language languages stack python java kotlin golang typescript javascript react postgresql redis kubernetes
 docker aws gcp azure terraform bazel gradle node.js angular c++ .net;
education: degree bachelor bachelors master university diploma computer_science;
experience: years_of_experience years_of years_in;
performance: performance latency speed throughput build_time build_times;
cost: cost_saving cheaper;
conflict: conflict conflicts disagree disagreement mediate;
culture: culture inclusive inclusion diversity belonging psychological_safety;
community: open_source community guild guilds;
migration: migration migrate migrations;
pipelines: pipeline pipelines etl;
standards: standard standards guideline guidelines;
knowledge: share_knowledge knowledge_sharing knowledge_share;
customers: customer customers user users;
"""

NARROW = word_set(
    "on-call mentoring design-docs code-review incidents direction roadmap unblocking presenting hiring budget"
)
"""Subjects that one word is enough to name: two demands about mentoring are of one thing, two about tools are not."""
