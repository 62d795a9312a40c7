"""The HTTP API: one file a noun, each route a few lines over the use cases."""
