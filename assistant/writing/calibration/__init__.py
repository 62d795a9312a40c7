"""Calibration in words: what a room objects to, what an answer holds, and the paragraph that comes of it."""
