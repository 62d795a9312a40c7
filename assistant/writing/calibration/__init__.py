"""Calibration: what a room may object to, answers, and the page that answers before it is asked."""
