"""Programs that write in child processes, and kill them: run as `python -m tests.store.children WHAT URL...`.

A process of its own, since it forks: the children start within a millisecond and die at any instant after that.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress

import alembic.command  # noqa: F401  (loaded before the forks, so that a kill can fall into a migration)
from sqlalchemy import create_engine, text

from assistant.domain.growth import Entry
from assistant.domain.ports import Store
from assistant.domain.record import DraftState, Person
from assistant.store import open_record
from tests.store.making import document, entry, finished, stored, texts

WHO = "priya"
State = tuple[list[str], list[tuple[str, str]]]


def version(number: int) -> list[Entry]:
    """A file of 30 bullets; every third is new in this version, and one line was put on top."""
    return document(*(f"bullet {k} of {number if k % 3 == 0 else 'all'}" for k in range(30)), first_line=number + 1)


def write(record: Store, number: int) -> None:
    """The write of that number, the same in every run: imports, undos, additions, drafts."""
    kind, draft = number % 8, f"d{number // 8}"
    if kind in (0, 2, 5):
        record.import_entries(WHO, "brag.md", version(number))
    elif kind in (1, 6):
        record.append_entry(WHO, "record", entry(f"added by {number}", source="record"))
    elif kind == 3:
        record.save_draft(stored(draft, state=DraftState.RUNNING, person_id=WHO))
    elif kind == 4:
        record.undo_import(WHO)
    else:
        record.set_draft_state(draft, DraftState.DONE, document=finished())


def expected(count: int) -> State:
    """What the record holds after that many writes."""
    files: dict[str, list[str]] = {}
    pile: list[dict[str, list[str]]] = []
    drafts: dict[str, str] = {}
    for number in range(count):
        kind, draft = number % 8, f"d{number // 8}"
        if kind in (0, 1, 2, 5, 6):
            pile.append(dict(files))
        if kind in (0, 2, 5):
            files["brag.md"] = [e.text for e in version(number)]
        elif kind in (1, 6):
            files["record"] = [*files.get("record", []), f"added by {number}"]
        elif kind == 4:
            files = pile.pop()
        else:
            drafts[draft] = "running" if kind == 3 else "done"
    return [text for texts_ in files.values() for text in texts_], sorted(drafts.items())


def found(record: Store) -> State:
    """What the record holds, with a check that every finished draft has its document."""
    drafts = record.drafts(limit=10_000)
    for draft in drafts:
        assert (record.draft(draft.id).document is not None) == (draft.state is DraftState.DONE)
    return texts(record, WHO), sorted((draft.id, draft.state.value) for draft in drafts)


def forked(child: Callable[[], None]) -> int:
    """Run the function in a child process; gives its id."""
    pid = os.fork()
    if pid:
        return pid
    try:
        child()
    except BaseException as error:
        print(f"child: {error!r}", file=sys.stderr, flush=True)
        os._exit(1)
    os._exit(0)


def killed_after(seconds: float, child: Callable[[Callable[[int], None]], None]) -> list[int]:
    """Kill the child after that time; gives the numbers it acknowledged until then."""
    reading, acknowledging = os.pipe()

    def acknowledge(number: int) -> None:
        os.write(acknowledging, b"%d\n" % number)

    pid = forked(lambda: child(acknowledge))
    os.close(acknowledging)
    time.sleep(seconds)
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    with os.fdopen(reading) as heard:
        return [int(line) for line in heard]


def settle(url: str) -> None:
    """Wait until the server has noticed the death of its client: a commit under way may still be carried out."""
    if url.startswith("postgresql"):
        engine = create_engine(url)
        others = (
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()"
        )
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            while connection.execute(text(others)).scalar():
                time.sleep(0.005)
        engine.dispose()


def kill_writers(url: str, rounds: int, seed: int) -> dict[str, int]:
    """Kill a writer again and again; after each kill the record must hold all that was acknowledged, and no half."""
    chance = random.Random(seed)
    record = open_record(url)
    record.save_person(Person(id=WHO))
    record.close()
    done = unacknowledged = 0

    def keep_writing(acknowledge: Callable[[int], None]) -> None:
        opened = open_record(url)
        for number in range(done, sys.maxsize):
            write(opened, number)
            acknowledge(number + 1)

    for _ in range(rounds):
        acknowledged = max([done, *killed_after(chance.uniform(0.02, 0.4), keep_writing)])
        settle(url)
        record = open_record(url)
        state = found(record)
        record.close()
        reached = [n for n in (acknowledged, acknowledged + 1) if state == expected(n)]
        assert reached, f"after {acknowledged} acknowledged writes the record holds {state}"
        unacknowledged += reached[0] - acknowledged
        done = reached[0]
    return {"rounds": rounds, "writes": done, "kept_without_acknowledgement": unacknowledged}


def kill_openers(urls: list[str], seed: int) -> dict[str, int]:
    """Kill whoever makes the tables; whoever opens next must find or make them whole."""
    chance = random.Random(seed)
    for url in urls:
        killed_after(chance.uniform(0, 0.12), lambda _, url=url: open_record(url).close())  # type: ignore[misc]
        settle(url)
        record = open_record(url)
        record.save_person(Person(id=WHO))
        assert record.entries(WHO) == ()
        record.close()
    return {"rounds": len(urls)}


def write_together(url: str, writers: int, writes: int) -> dict[str, int]:
    """Several processes open a new record at the same moment and write to the same person."""
    waiting, start = os.pipe()

    def writer(name: int) -> None:
        os.close(start)
        os.read(waiting, 1)
        record = open_record(url)
        record.save_person(Person(id=WHO, level="l5"))
        for number in range(writes):
            record.append_entry(WHO, "record", entry(f"{name}: {number}", source="record"))
            file = document(*(f"{name} {n}" for n in range(number + 1)), source=f"{name}.md")
            record.import_entries(WHO, f"{name}.md", file)
        record.close()

    pids = [forked(lambda name=name: writer(name)) for name in range(writers)]  # type: ignore[misc]
    os.close(start)
    return {"failed": sum(os.waitpid(pid, 0)[1] != 0 for pid in pids)}


def main(what: str, *arguments: str) -> None:
    """Print the outcome as JSON."""
    if what == "kill-writers":
        url, rounds, seed = arguments
        outcome = kill_writers(url, int(rounds), int(seed))
    elif what == "kill-openers":
        seed, *urls = arguments
        outcome = kill_openers(urls, int(seed))
    else:
        url, writers, writes = arguments
        outcome = write_together(url, int(writers), int(writes))
    print(json.dumps(outcome))


if __name__ == "__main__":
    main(*sys.argv[1:])
