"""A short growth document of nobody, to be looked at before one's own is at hand."""

from __future__ import annotations

from datetime import date

_EXAMPLE = """\
---
name: Noor Haddad
level: L5
---

## {first}
- Shipped: took over invoice-worker from Ledger: on-call, roadmap, deploys (INV-31)
- Shipped: RFC-12 "One queue for retries", approved on the first review (https://docs.example/rfc-12)
- Unblocked Android (Mina, Sol) on the receipts rollout, test cards in one afternoon (AND-77)

## {second}
- Search moved its exports to the retry queue, Tomas Lind (their EM) confirmed in SRC-220
- Dead letters in invoice-worker went from 2.3% to 0.4% (INV-88)
- We moved half of the tax rules to the new engine
- Learned: pairing weekly with Jae beats reviewing after the fact

## {third}
- Incident commander for the export outage, retro merged (retro-11)
- Worked two weekends to land the cutover
- Next: one retry policy for all of Billing
"""


def example_document(today: date) -> str:
    """The example, set in the three months before this one, so that it counts whenever it is looked at."""
    month = today.year * 12 + today.month - 1
    first, second, third = (f"{m // 12}-{m % 12 + 1:02d}" for m in (month - 3, month - 2, month - 1))
    return _EXAMPLE.format(first=first, second=second, third=third)
