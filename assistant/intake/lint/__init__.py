"""Which files are linted, and the settings that lie beside them."""
