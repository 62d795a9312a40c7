"""The pages: plain HTML that works without a script, every word of people and models escaped."""
