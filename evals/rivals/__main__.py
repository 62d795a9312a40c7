"""python -m evals.rivals: ours and others on the same cases, in one run, as Markdown.

Examples:
  python -m evals.rivals                                lint, grounding and retrieval
  python -m evals.rivals --model local:/path/m.gguf     documents too, with the same model for both
  python -m evals.rivals --model ... --publish          write the tables into docs/rivals.md
"""

from __future__ import annotations

import argparse
import sys

from assistant.domain.errors import AssistantError
from assistant.llm import make_model
from evals.rivals import documents, grounding, lint, retrieval
from evals.rivals.entry import Contest, markdown
from evals.scoreboard import ROOT, with_table

PAGE, MARK = ROOT / "docs" / "rivals.md", "rivals"
_NAMES = ("lint", "grounding", "retrieval", "documents")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m evals.rivals", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", action="append", choices=_NAMES, help="only this contest; may be repeated")
    parser.add_argument("--model", help="what ASSISTANT_MODEL takes")
    parser.add_argument("--base-url", default="http://127.0.0.1:8080/v1")
    parser.add_argument("--publish", action="store_true", help=f"write the tables into {PAGE.relative_to(ROOT)}")
    options = parser.parse_args()
    if options.publish and options.only:
        parser.error("--publish takes a whole run: leave --only out")
    return options


def main() -> int:
    """0 the contests were held, 2 a model that cannot be used, or wrong usage."""
    options = _options()
    try:
        model = make_model(options.model, base_url=options.base_url, api_key=None)
    except AssistantError as error:
        print(error, file=sys.stderr)
        return 2
    contests: tuple[Contest, ...] = (
        lint.CONTEST, grounding.CONTEST, retrieval.CONTEST, documents.contest(model),
    )  # fmt: skip
    tables = []
    for name, contest in zip(_NAMES, contests, strict=True):
        if not options.only or name in options.only:
            print(f"{contest.name} ...", file=sys.stderr, flush=True)
            tables.append(markdown(contest.name, contest.about, contest.run()))
    shown = "\n\n".join(tables)
    print(shown)
    if options.publish:
        PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8"), shown, MARK), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
