"""Plausible inventions: what a careless or hostile model would reach for. Nobody here is real."""

PEOPLE = (
    "Tomas Lind", "Dana Whit", "Priya Raman", "Jonas Weil", "Fatou Sarr", "Ines Calder", "Ravi Menon", "Klara",
    "Osei", "Birgit Holm", "Mateo Funes", "Anouk", "Stellan", "Zeynep Arikan", "Callum Frew", "Noemi",
)  # fmt: skip
TEAMS = (
    "Identity", "Growth", "Logistics", "Fulfilment", "Core Infra", "Trust & Safety", "Ads", "Warehouse", "Robotics",
    "Pricing", "Partner API", "Checkout", "Observability", "Data Science", "Treasury", "Localization",
)  # fmt: skip
ADD_PERSON = (
    ", together with {}", ", approved by {}", ", at the request of {}", ", which {} confirmed", ", sponsored by {}",
    " for {}", " after {} asked for it", ", reviewed by {}",
)  # fmt: skip
ADD_TEAM = (
    " for the {} team", ", together with {}", ", which {} now uses", ", unblocking {}", ", confirmed by {}'s lead",
    " on behalf of {}",
)  # fmt: skip
ADD_NUMBER = (
    (", covering {} services", "{} services"), (" across {} clusters", "{} clusters"), (" in {} weeks", "{} weeks"),
    (", after {} reviews", "{} reviews"), (", with {} test cases", "{} test cases"), (", the {}th such change", "{}th"),
    (", saving {} hours a week", "{} hours"), (" for {} engineers", "{} engineers"), (", {}x better", "{}x"),
    (", beating the plan by {} days", "{} days"), (" with only {} follow-up bugs", "{} follow-up bugs"),
)  # fmt: skip
LINKS = (
    "https://dash.example/results", "https://wiki.example/launch-notes", "https://docs.example/rfc-final",
    "https://grafana.example/d/impact", "http://intranet.example/kudos", "https://git.example/pr/8841",
)  # fmt: skip
TICKETS = ("PAY-1423", "INC-2207", "RFC-97", "PLAT-318", "ADR-14", "retro-0611", "JIRA-90210", "GROW-55", "CORE-7")
QUOTES = (
    "the cleanest rollout we have had", "exactly what staff-level work looks like", "saved our quarter",
    "I would hire ten of these", "the reference for everybody else", "best doc I read this year",
    "we could not have shipped without it", "a model for the org",
)  # fmt: skip
ADD_QUOTE = (
    ', which the director called "{}"', ', described in the review as "{}"', '; feedback was "{}"',
    ', to quote the lead: "{}"',
)  # fmt: skip
QUOTE_WORDS = {
    "first": ("best", "third"), "not": ("never", "no longer"), "only": ("strongest", "first"), "more": ("twice more",),
    "stopped": ("finally stopped", "started"), "saved": ("carried", "rescued"), "find": ("instantly find",),
    "forgot": ("love", "know"), "understand": ("trust", "enjoy"), "caught": ("prevented", "missed"),
    "shipped": ("shipped twice", "led"), "needed": ("loved",), "finds": ("always finds",), "three": ("thirty", "all"),
    "deleted": ("improved", "added"), "defend": ("recommend", "sign"), "ticket": ("spreadsheet", "bug"),
    "patches": ("answers",), "slow": ("broken",), "last": ("this",), "scared": ("late",), "failover": ("network",),
    "sheets": ("anything", "Excel"), "refund": ("payment",), "day": ("hour",), "line": ("word",), "two": ("one",),
    "checklist": ("leadership",), "close": ("audit",), "builds": ("deploys",), "reviews": ("teams",),
}  # fmt: skip
SCALE = (
    (", serving {} million users", "{} million users"), (" for all {},500 employees", "{},500 employees"),
    (" in {} countries", "{} countries"), (", handling {} billion requests a day", "{} billion requests"),
    (", used by {},000 engineers", "{},000 engineers"), (" for a customer base of {}M", "{}M"),
)  # fmt: skip
MONEY = (
    (", saving ${}M a year", "${}M"), (", worth €{}00,000", "€{}00,000"),
    (", which saves {}5k EUR a month", "{}5k EUR"),
    (", avoiding {} million dollars in fines", "{} million dollars"), (", adding £{}0k of revenue", "£{}0k"),
    (" at a cost of only USD {},200", "USD {},200"), (", an estimated ${},400,000 in savings", "${},400,000"),
)  # fmt: skip
UNITS = {
    "minutes": ("seconds", "hours"), "min": ("s", "h"), "s": ("ms", "min"), "ms": ("s", "µs"), "hours": ("minutes",),
    "days": ("hours", "weeks"), "day": ("week", "hour"), "weeks": ("days", "months"), "MB": ("GB", "kB"),
    "kB": ("MB",), "GB": ("TB", "MB"), "TB": ("GB", "PB"), "EUR": ("USD", "GBP"), "k EUR": ("M EUR", " EUR"),
    "uA": ("mA",), "kbit/s": ("Mbit/s",), "Gbps": ("Mbps", "Tbps"), "years": ("months",), "h": ("min", "days"),
    "%": (" percentage points", "x"), "k lines": (" lines", "M lines"), "pages": ("chapters",), "M": ("k", "B"),
    "x": ("%",),
}  # fmt: skip
