"""Calibration in words: objections, answers, the pre-read, and the message to a peer who blocks."""
