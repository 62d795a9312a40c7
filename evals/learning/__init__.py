"""Learn the weights of `assistant.evidence.learned` from the labelled packets.

python -m evals.learning            writes the weights that the product ships
python -m evals.learning --across   reads each writer by what the others taught: lines by question, packets by writer

The sets that are kept for measurement are never read here.
"""
