"""The child process that owns Chroma: its stalls, lock waits and crashes cost this child and never the service.

Started as `python -m assistant.retrieval.worker FD`; its socket tells it what to open, and ends it.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
from typing import Any
from urllib.parse import urlsplit

from assistant.retrieval.frames import Closed, Head, receive, send

BATCH = 2_000
"""Ids per call; Chroma's own limit is 5,461 (reliability: 1.4)."""
_METRIC = "l2"
"""Keeps vectors bit by bit; `cosine` gives them back scaled again. For unit rows the order is the same."""


class Shelf:
    """One collection of vectors, opened in a folder or on a server."""

    def __init__(self, order: Head) -> None:
        self._name, self._sync = str(order["name"]), order["sync"]
        self._client = _client(str(order["folder"]), order["url"])
        self._collection = self._open()

    def _open(self) -> Any:
        hnsw: dict[str, object] = {"space": _METRIC}
        if self._sync is not None:
            hnsw |= {"sync_threshold": self._sync, "batch_size": self._sync}
        # No embedding function: Chroma's own would fetch its weights from elsewhere with the first text.
        return self._client.get_or_create_collection(self._name, embedding_function=None, configuration={"hnsw": hnsw})

    def count(self) -> tuple[Head, bytes]:
        """How many vectors there are; reads one, so that files which cannot be read are noticed now."""
        self._collection.get(limit=1, include=["embeddings"])
        return {"count": self._collection.count()}, b""

    def known(self, ids: list[str]) -> tuple[Head, bytes]:
        """Which of the ids there are."""
        found = [self._collection.get(ids=part, include=[])["ids"] for part in _batches(ids)]
        return {"ids": [i for part in found for i in part]}, b""

    def get(self, ids: list[str]) -> tuple[Head, bytes]:
        """The vectors of those ids that there are."""
        import numpy as np

        found: list[str] = []
        body = b""
        for part in _batches(ids):
            answer = self._collection.get(ids=part, include=["embeddings"])
            if answer["ids"]:
                found += answer["ids"]
                body += np.asarray(answer["embeddings"], dtype="<f4").tobytes()
        return {"ids": found}, body

    def put(self, ids: list[str], groups: list[str], body: bytes) -> tuple[Head, bytes]:
        """Insert or replace: never delete and add, which lets the index grow (reliability: 1.4)."""
        import numpy as np

        vectors = np.frombuffer(body, dtype="<f4").reshape(len(ids), -1)
        metadatas = [{"group": group} for group in groups]
        self._collection.upsert(ids=ids, embeddings=vectors, metadatas=metadatas)
        return {}, b""

    def clear(self) -> tuple[Head, bytes]:
        """Throw everything away (on a server, whose folder is not ours)."""
        self._client.delete_collection(self._name)
        self._collection = self._open()
        return {}, b""

    def answer(self, head: Head, body: bytes) -> tuple[Head, bytes]:
        """What was asked for."""
        verb, ids = head["verb"], head.get("ids")
        assert isinstance(ids, list)
        if verb == "get":
            return self.get(ids)
        if verb == "put":
            groups = head["groups"]
            assert isinstance(groups, list)
            return self.put(ids, groups, body)
        if verb == "known":
            return self.known(ids)
        return self.clear() if verb == "clear" else self.count()


def _client(folder: str, url: object) -> Any:
    gc.disable()  # what is loaded stays: looking through it for garbage is a fifth of the time that opening takes
    import chromadb
    from chromadb.config import Settings

    gc.freeze()
    gc.enable()
    settings = Settings(_env_file=None, anonymized_telemetry=False)
    if url is None:
        return chromadb.PersistentClient(path=folder, settings=settings)
    parts = urlsplit(str(url))
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 8000)
    return chromadb.HttpClient(host=parts.hostname or "", port=port, ssl=secure, settings=settings)


def _batches(ids: list[str]) -> list[list[str]]:
    return [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]


def serve(channel: socket.socket) -> None:
    """Open what the first frame names, say how much is in it, then answer until the other side is gone."""
    try:
        order, _ = receive(channel)
        shelf = Shelf(order)
        send(channel, *shelf.count())
        while True:
            head, body = receive(channel)
            said, given = shelf.answer(head, body)
            send(channel, said | {"turn": head["turn"]}, given)
    except Closed:
        return
    except BaseException as error:
        # The whole child ends: after an error nothing that it holds in memory is to be relied on.
        send(channel, {"error": f"{type(error).__name__}: {error}"[:500]})


def main() -> None:
    """Serve on the inherited socket, then end without Chroma's own goodbyes: they could take long and save nothing."""
    status = 1
    try:
        serve(socket.socket(fileno=int(sys.argv[1])))
        status = 0
    finally:
        os._exit(status)


if __name__ == "__main__":
    main()
