"""The default embedder reads the weights of its package directly, and gives what the package gives."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np

from assistant.retrieval.embedding import WordLlamaEmbedder, unit_rows

TEXTS = ["Shipped RFC-88, approved on the first review", "", "x", "日本語 テスト", "naïve café " * 40, "\n\t "]


def test_rows_are_those_of_the_package() -> None:
    script = (
        "import json, sys, pathlib, wordllama\n"
        "folder = pathlib.Path(wordllama.__file__).parent\n"
        "model = wordllama.WordLlama.load(cache_dir=folder, disable_download=True)\n"
        "print(json.dumps(model.embed(json.loads(sys.stdin.read())).tolist()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], input=json.dumps(TEXTS), capture_output=True, text=True, timeout=60, check=True
    )
    theirs = unit_rows(np.array(json.loads(done.stdout), dtype=np.float32))
    assert np.abs(WordLlamaEmbedder().embed(TEXTS) - theirs).max() < 1e-6


def test_rows_have_length_one_or_none() -> None:
    lengths = np.linalg.norm(WordLlamaEmbedder().embed(TEXTS), axis=1)
    assert np.allclose(np.delete(lengths, 1), 1)
    assert lengths[1] == 0


def test_a_row_does_not_depend_on_its_neighbours() -> None:
    embedder = WordLlamaEmbedder()
    together = embedder.embed(TEXTS)
    assert all(np.array_equal(embedder.embed([text])[0], row) for text, row in zip(TEXTS, together, strict=True))


def test_no_text_gives_no_row() -> None:
    assert WordLlamaEmbedder().embed([]).shape == (0, 256)


def test_searching_leaves_logging_alone_and_says_nothing() -> None:
    script = (
        "import logging, sys\n"
        "from assistant.domain.ports import Passage\n"
        "from assistant.retrieval.embedding import WordLlamaEmbedder\n"
        "from assistant.retrieval.retriever import HybridRetriever\n"
        "scope = [Passage(id='1', text='moved the queue', group='bullet')]\n"
        "assert HybridRetriever(WordLlamaEmbedder(), None).search('queue', scope)\n"
        "assert not logging.getLogger().handlers and logging.getLogger().level == logging.WARNING\n"
        "assert not {'chromadb', 'wordllama', 'bm25s', 'requests'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
