"""The HTTP API and the pages: parse, one call, render. For one person on one machine: there is no login yet."""
