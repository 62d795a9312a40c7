"""How a room reads a page: generously where it decides what is absent, so that no objection is raised in error."""
