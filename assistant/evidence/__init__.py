"""Evidence: text and records in, findings out. Pure functions; the only room that stems words."""
