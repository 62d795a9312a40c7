"""Facts: the records and closed sets that every other room shares. No I/O, no clock, no model."""
