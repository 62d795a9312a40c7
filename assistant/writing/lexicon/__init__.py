"""The closed vocabulary: words a sentence may use beside its evidence, and which words may stand for one another."""
