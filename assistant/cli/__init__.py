"""The command line: parse, one call, render. Heavy libraries are imported inside the command that uses them."""
