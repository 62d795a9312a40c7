"""Readers that learned from labelled packets what a line tells, and who is named in it: weights in a file, no model."""
